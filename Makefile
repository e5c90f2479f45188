# `make` alone lists what can be done. Nothing is needed but make and Python 3.11 or newer.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
PORT ?= 8000
ONLY ?=
PICTURES ?=
THEMES ?=
WIDTHS ?=
BEGIN ?=
VENV := .venv
BIN := $(VENV)/bin
SETWISE := $(BIN)/setwise
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
JOBS ?= 2

# Without compiled files each worker of the tests, and each process that they start, would compile
# everything anew: seconds each time.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test check fix bench sheet journeys docs texts requirements

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- Setting up: each stamp is renewed when what it was made from changes -----------------------

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Setwise needs Python 3.11 or newer. Name one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "This Python cannot make environments. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Making $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.base: $(VENV)/.made requirements/base.txt pyproject.toml
	@echo "Installing what Setwise runs on ..."
	@$(PIP) install --require-hashes -r requirements/base.txt
	@$(PIP) install --no-deps --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.base requirements/dev.txt
	@echo "Installing what the tests and checks need ..."
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

# --- Running ------------------------------------------------------------------------------------

# The server replaces the shell, so that stopping make stops the server.
demo: $(VENV)/.base ## serve the demonstration in the foreground (PORT=8000)
	@mkdir -p var/demo
	@echo "Preparing the demonstration in var/demo ..."; \
	export SETWISE_DEMO=1; \
	$(SETWISE) manage migrate --verbosity 0; \
	$(SETWISE) manage collectstatic --noinput --verbosity 0; \
	exec $(SETWISE) serve --demo --port $(PORT)

# --- Working ------------------------------------------------------------------------------------

# Whoever runs few of the tests reads only the files that name their mark: reading all takes longer.
naming = $(shell grep -rlw --include='test_*.py' $(1) tests)

# The tests marked `databases` run a second time, on PostgreSQL.
test: $(VENV)/.dev ## run all tests, journeys in real browsers included
	@$(BIN)/pytest -m 'not journeys' -n $(JOBS) --dist worksteal --ignore=tests/journeys
	@SETWISE_TEST_DATABASE=postgres $(BIN)/pytest -m databases -n $(JOBS) $(call naming,databases)
	@$(MAKE) journeys

# Two runs: each half brings a browser's own event loop, and one process holds one. The longest files
# of the second come first (tests/journeys/conftest.py).
journeys: $(VENV)/.dev ## run only the tests in real browsers
	@$(BIN)/pytest -m journeys -n $(JOBS) $(filter-out tests/journeys/%,$(call naming,journeys))
	@$(BIN)/pytest -m journeys tests/journeys -n $(JOBS) --dist loadfile --no-loadscope-reorder

# Side by side, the longest first; each tells what it has to say when it ends.
CHECKS := types site texts-current docs-current linted layers migrations deployment formatted
.PHONY: $(CHECKS:%=check-%)

check: $(VENV)/.dev ## everything that must hold, but for the tests
	@$(MAKE) --jobs $(JOBS) --output-sync=target $(CHECKS:%=check-%)

check-types:
	@$(BIN)/mypy

check-site:
	@$(SITE)

check-texts-current:
	@$(SETWISE) texts --check

check-docs-current:
	@$(SETWISE) docs --check

check-linted:
	@$(BIN)/ruff check --quiet --output-format concise .

check-layers:
	@$(BIN)/lint-imports

check-migrations:
	@SETWISE_DEMO=1 $(SETWISE) manage makemigrations --check --dry-run

check-deployment:
	@SETWISE_SECRET_KEY=$$($(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(64))') \
	 SETWISE_KEYRING=$$($(SETWISE) keys new) \
	 SETWISE_ALLOWED_HOSTS=setwise.example SETWISE_VAR=var/check \
	 $(SETWISE) manage check --deploy --fail-level WARNING

check-formatted:
	@$(BIN)/ruff format --check --quiet --output-format concise . || { echo "Not formatted; make fix does it." >&2; exit 1; }

fix: $(VENV)/.dev ## format, and mend what can be mended by itself
	@$(BIN)/ruff check --fix --quiet . || true
	@$(BIN)/ruff format --quiet .

bench: $(VENV)/.dev ## measure the figures (ONLY=live for one of them)
	@$(BIN)/python -m tests.bench $(ONLY)

sheet: $(VENV)/.dev ## look at every page in every theme and width (ONLY=journal, THEMES=dark,print, WIDTHS=320)
	@$(BIN)/python -m tests.sheet --only "$(ONLY)" --themes "$(THEMES)" --widths "$(WIDTHS)"

# Strictly: a link that leads nowhere is an error. What was read before is read again only if it changed.
SITE := $(BIN)/sphinx-build --fail-on-warning --keep-going --quiet --conf-dir tools/docs/site \
	--doctree-dir build/doctrees . build/docs

docs: $(VENV)/.dev ## write the generated pages, and all docs as a site in build/docs (PICTURES=1: take the pictures anew, too)
	@$(SETWISE) docs
	@if [ -n "$(PICTURES)" ]; then $(BIN)/python tools/docs/pictures.py; fi
	@$(SITE)
	@echo "The docs as a site: build/docs/index.html"

texts: $(VENV)/.dev ## collect the texts for translators, and compile the languages (BEGIN=cy: begin one)
	@$(SETWISE) texts $(if $(BEGIN),--begin $(BEGIN))

# No index address and no local path may get into these files: they tie nobody to a registry.
COMPILE := env -u PIP_FIND_LINKS -u PIP_INDEX_URL -u PIP_EXTRA_INDEX_URL $(BIN)/uv pip compile --quiet \
	--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-strip-extras \
	--no-header pyproject.toml

requirements: $(VENV)/.dev ## compile requirements/*.txt from pyproject.toml (UPGRADE=--upgrade for newer ones)
	@$(PIP) install uv
	@$(COMPILE) $(UPGRADE) --output-file requirements/base.txt
	@$(COMPILE) $(UPGRADE) --extra postgres --constraint requirements/base.txt --output-file requirements/postgres.txt
	@$(COMPILE) $(UPGRADE) --extra postgres --group dev --constraint requirements/base.txt --output-file requirements/dev.txt
