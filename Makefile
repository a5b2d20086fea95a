# `make serve` and `make test` are all a newcomer needs; CONTRIBUTING.md tells of the others.
# Every target can be run from any folder, twice in a row, as an ordinary user or as root.

SHELL := /bin/sh
ROOT := $(shell dirname "$(strip $(MAKEFILE_LIST))")
HERE := cd "$(ROOT)" &&
BIN := .venv/bin
UV ?= uv

.PHONY: help serve test check lint format types imports schema lock conformance bench bench-peers \
	clean environment development

help:
	@echo "make serve        start the service on an embedded PostgreSQL"
	@echo "make test         run the tests"
	@echo "make check        linter, types, import contract, committed schema"
	@echo "make format       format the code"
	@echo "make lock         compile the hash-locked requirements (needs uv)"
	@echo "make conformance  outside test suites (needs Node; installs them)"
	@echo "make bench        the five operations, beside their SQL and DataLoaders"
	@echo "make bench-peers  the same beside PostGraphile and Mercurius too (needs Node's npm)"
	@echo "make clean        remove the environment and caches"

environment:
	@$(HERE) sh .ci/environment runtime

development:
	@$(HERE) sh .ci/environment dev

serve: environment
	@$(HERE) exec $(BIN)/claims serve

test: development
	@$(HERE) $(BIN)/python -m pytest

check: lint types imports schema

lint: development
	@$(HERE) $(BIN)/ruff check . && $(BIN)/ruff format --check .

format: development
	@$(HERE) $(BIN)/ruff check --fix . && $(BIN)/ruff format .

types: development
	@$(HERE) $(BIN)/mypy

imports: development
	@$(HERE) $(BIN)/lint-imports

schema: development
	@$(HERE) $(BIN)/claims schema | diff -u schema/schema.graphql - \
		|| { echo "schema/schema.graphql is not what the code says: claims schema > schema/schema.graphql"; exit 1; }

lock:
	@$(HERE) for set in runtime dev conformance; do \
		$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
			--no-header --no-annotate requirements/$$set.in -o requirements/$$set.txt || exit 1; \
	done

conformance: environment
	@$(HERE) sh tests/conformance/run.sh

bench: development
	@$(HERE) $(BIN)/python -m bench.comparison --peers strawberry,asyncpg,pgbench $(BENCH)

bench-peers: development
	@$(HERE) (cd bench/peers && npm ci --silent --no-audit --no-fund) \
		&& $(BIN)/python -m bench.comparison $(BENCH)

clean:
	@$(HERE) rm -rf .venv build claims.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis \
		.import_linter_cache && find . -name __pycache__ -type d -prune -exec rm -rf {} +
