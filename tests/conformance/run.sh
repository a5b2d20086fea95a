#!/bin/sh
# The outside suites and real clients, against a server of our own on loopback:
# graphql-http's audits, Relay's compiler and client with documents persisted by it, spectral and
# redocly on the OpenAPI document, schemathesis on both doors.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$here"

command -v npm >/dev/null || { echo "make conformance needs Node 20 or newer with npm" >&2; exit 1; }
npm ci --silent
if [ ! -f .venv/complete ]; then
    "$root/.venv/bin/python" -m venv .venv
    .venv/bin/python -m pip install --quiet --require-hashes -r "$root/requirements/conformance.txt"
    touch .venv/complete
fi

mkdir -p relay/__generated__
persisted=$here/relay/__generated__/persisted_queries.json
echo '{}' >"$persisted"
(cd relay && ../node_modules/.bin/relay-compiler relay.config.json)

work=$(mktemp -d)
port=${CONFORMANCE_PORT:-18500}
url=http://127.0.0.1:$port
CLAIMS_DATA=$work/data CLAIMS_HOST=127.0.0.1 CLAIMS_PORT=$port DATABASE_URL= CLAIMS_TOKEN= \
    CLAIMS_DOCUMENTS=$persisted "$root/.venv/bin/claims" serve >"$work/log" 2>&1 &
server=$!
stop() {
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT

ready() {
    "$root/.venv/bin/python" -c "import urllib.request as u; u.urlopen('$url/readyz', timeout=2)" 2>/dev/null
}
for _ in $(seq 120); do
    ready && break
    kill -0 "$server" || { cat "$work/log"; exit 1; }
    sleep 1
done

failed=
step() {
    echo "== $1"
    shift
    "$@" || failed="$failed
  $*"
}

step "graphql-http audits" node graphql_http.mjs "$url/graphql"
step "relay" node relay/client.mjs "$url/graphql"

"$root/.venv/bin/python" -c "import urllib.request as u; print(u.urlopen('$url/openapi.json').read().decode())" \
    >"$work/openapi.json"
printf 'extends: ["spectral:oas"]\n' >"$work/spectral.yaml"
printf 'extends: [recommended]\n' >"$work/redocly.yaml"
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
step "spectral" node_modules/.bin/spectral lint --ruleset "$work/spectral.yaml" "$work/openapi.json"
step "redocly" node_modules/.bin/redocly lint --config "$work/redocly.yaml" "$work/openapi.json"

suite() {
    door=$1
    shift
    step "schemathesis $door" .venv/bin/schemathesis run "$url$door" --checks all --seed 1 \
        --max-examples "${CONFORMANCE_EXAMPLES:-20}" --request-timeout 5 --workers 1 --no-color "$@"
}

suite /openapi.json
# The schema cannot say that an id has a form, or that first and last exclude each other, so that a
# document which fits it may still be refused.
suite /graphql --exclude-checks positive_data_acceptance

[ -z "$failed" ] || { echo "failed:$failed" >&2; exit 1; }
echo "conformance: all passed"
