# Two stages: the first installs the hash-locked set, the second carries only what runs.
# Debian, not Alpine: the PostgreSQL wheel has no musl build.
FROM python:3.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /app
RUN python -m venv --without-pip .venv
COPY requirements/ requirements/
RUN python -m pip --python .venv/bin/python install --quiet --require-hashes -r requirements/runtime.txt
COPY pyproject.toml README.md ./
COPY service/ service/
COPY schema/ schema/
COPY migrations/ migrations/
COPY seeds/ seeds/
RUN python -m pip --python .venv/bin/python install --quiet --no-deps --no-build-isolation --editable . \
    && .venv/bin/python -m compileall -q service schema migrations

FROM python:3.13-slim-bookworm
RUN groupadd --gid 10001 claims \
    && useradd --uid 10001 --gid claims --no-create-home --home-dir /data --shell /usr/sbin/nologin claims \
    && mkdir /data && chown claims:claims /data
WORKDIR /app
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    CLAIMS_HOST=0.0.0.0 CLAIMS_PORT=8000 CLAIMS_DATA=/data
USER claims
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
# Ready may take a moment longer than reachable: the seeds go in meanwhile.
HEALTHCHECK --interval=10s --timeout=20s --start-period=60s \
    CMD ["python", "-c", "import os, sys, time, urllib.request as u\nfor _ in range(36):\n  try: sys.exit(u.urlopen('http://127.0.0.1:' + os.environ['CLAIMS_PORT'] + '/readyz', timeout=2).status != 200)\n  except OSError: time.sleep(0.5)\nsys.exit(1)"]
CMD ["claims", "serve"]
