# make run     set up .venv and start the bot (or, without a token, the local chat page)
# make test    set up what the tests need and run them all; ARGS="-k album" passes options to pytest
# make check   format, lint, types, import contracts, tests: what CI runs
# make format  put the code into shape
# make bench   measure; BENCH=speed runs one of bench/*.py
# make wheel   build dist/placard-*.whl
# make clean   remove all that was set up or built here
#
# EXTRAS=gpu adds an extra of pyproject.toml to any of them.

VENV ?= .venv
EXTRAS ?=
ARGS ?=
BENCH ?= quality stages speed cold latency memory properties
# One exact version, because another may bring gigabytes of packages for hardware that is not there.
TORCH ?= torch==2.13.0

# The first of these that runs, is new enough and can make a virtual environment. A name alone proves nothing:
# version managers put commands on the PATH for versions that they have not switched on.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python3.14; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)

BIN := $(VENV)/bin
comma := ,
joined := $(if $(EXTRAS),$(comma)$(EXTRAS))
pins := $(if $(findstring gpu,$(EXTRAS)),$(TORCH))
# A stamp file says what was installed, so that a second call starts at once.
RUN_STAMP := $(VENV)/.placard-run$(if $(EXTRAS),-$(EXTRAS))
TEST_STAMP := $(VENV)/.placard-test$(if $(EXTRAS),-$(EXTRAS))
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test check lint types contracts format bench wheel clean
.DEFAULT_GOAL := run

run: $(RUN_STAMP)
	$(BIN)/placard bot --or-demo --show examples/flyer.jpg

test: $(TEST_STAMP)
	$(BIN)/python -m pytest -q $(ARGS)

check: lint types contracts test

lint: $(TEST_STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(TEST_STAMP)
	$(BIN)/mypy

contracts: $(TEST_STAMP)
	$(BIN)/lint-imports

format: $(TEST_STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(TEST_STAMP)
	@set -e; for name in $(BENCH); do echo "== bench/$$name.py"; $(BIN)/python bench/$$name.py; done

wheel: $(TEST_STAMP)
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	@ls dist/*.whl

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find bot engine tests bench -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Placard needs Python 3.11 or newer with its venv module, and found none on the PATH." >&2; \
		echo "Debian and Ubuntu: sudo apt-get install python3-venv. macOS: brew install python@3.13." >&2; \
		exit 1; \
	fi
	@echo "Setting up $(VENV) with $$($(PYTHON) --version); this takes about a minute."
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): pyproject.toml | $(BIN)/python
	@$(PIP) --editable ".$(if $(EXTRAS),[$(EXTRAS)])" $(pins)
	@touch $@

$(TEST_STAMP): pyproject.toml | $(BIN)/python
	@$(PIP) --editable ".[test$(joined)]" $(pins)
	@touch $@ $(RUN_STAMP)
