# BudgetLocal. `make help` says what there is; `make run` and `make test` set up all they need.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
SETUP := ./scripts/setup_machine.sh
TS := $(wildcard src/budgetlocal/ui/translations/*.ts)
QM := $(TS:.ts=.qm)
# Pictures come out the same on every machine: no screen, no scaling, no language of the session.
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 LANG=C.UTF-8 LC_ALL=C.UTF-8
PYTEST_ARGS ?=

.PHONY: help
help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 22

.PHONY: run
run: ## open BudgetLocal on the demonstration commune (no screen: its charts go to out/)
	@$(SETUP) run
	@$(MAKE) compile-translations
	@if [ "$$(uname -s)" != Linux ] || [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	    exec $(BIN)/budgetlocal --demonstration; \
	else \
	    QT_QPA_PLATFORM=offscreen $(BIN)/budgetlocal graphiques --demonstration -o out/; \
	    echo "Pas d'écran ici : les graphiques de la commune de démonstration sont dans out/."; \
	fi

.PHONY: test
test: ## every test, without a screen (PYTEST_ARGS="-m 'not ui' -x" to choose)
	@$(SETUP) dev
	@$(MAKE) compile-translations
	@env -u DISPLAY -u WAYLAND_DISPLAY $(OFFSCREEN) $(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: check
check: ## format, lint, types, and who may import whom
	@$(SETUP) dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy src
	$(BIN)/lint-imports

.PHONY: format
format: ## put the code into shape: ruff format, ruff check --fix
	@$(SETUP) dev
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

.PHONY: bench
bench: ## time readers, window, extract and imports, each against a named baseline
	@$(SETUP) bench
	@$(OFFSCREEN) $(BIN)/python tests/bench/run.py

.PHONY: bench-large
bench-large: ## import a made-up balance of one gigabyte in bounded memory (some three minutes)
	@$(SETUP) bench
	@$(OFFSCREEN) $(BIN)/python tests/bench/official.py

.PHONY: translations
translations: ## take the sentences of the code into the two .ts files, then compile
	@$(SETUP) dev
	@$(BIN)/python scripts/update_translations.py
	@$(MAKE) compile-translations

.PHONY: compile-translations
compile-translations: $(QM)
	@[ -n "$(TS)" ] || echo "Pas encore de traductions à compiler."

%.qm: %.ts
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

SOURCES ?= ../shared/data/sources
.PHONY: extract
extract: ## build data/extract.sqlite again from its sources (SOURCES=folder); the same bytes each time
	@$(SETUP) extract
	build/extract-venv/bin/python scripts/build_extract.py --sources $(SOURCES) --npm build/npm --fetch

.PHONY: lock
lock: ## pin all libraries again, with their hashes (requirements/*.txt); needs the network
	@./scripts/lock.sh

.PHONY: package
package: ## one folder that runs without Python: dist/budgetlocal/
	@$(SETUP) run
	@$(MAKE) compile-translations
	@$(SETUP) package
	build/package-venv/bin/pyinstaller --noconfirm --clean --log-level WARN \
	    --distpath dist --workpath build/pyinstaller packaging/budgetlocal.spec
	./packaging/smoke.sh dist/budgetlocal

.PHONY: clean
clean: ## remove all that can be made again, the environments included
	rm -rf .venv .venv.lock build dist out htmlcov .coverage .hypothesis
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	rm -f src/budgetlocal/ui/translations/*.qm
	find src tests scripts packaging -name __pycache__ -prune -exec rm -rf {} +
