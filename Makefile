# The tasks of this project. `make` alone lists them.

BIN     := .build/release/extract
SAMPLE  := lanping-dairy-csr-2023
TYPES   := event,amount,percentage,date
# Of release builds: inlining over modules, and the Swift library within.
RELEASE := -Xswiftc -cross-module-optimization --static-swift-stdlib
# Where the reference annotations of a real report lie, for `make score`; how many errors it shows.
SHARED  ?= ../shared
ERRORS  ?= 0

SCHEMA  := Sources/Extractor/Emitting/record.schema.json
PACK    := Sources/Extractor/Pack/BuiltInPack.swift
TABLES  := Sources/Extractor/Reading/EncodingTables.swift
SOURCES  = $(shell find Package.swift $(wildcard Sources Tests) -name '*.swift' ! -path $(PACK) ! -path $(TABLES) | sort)
# Where `make install` puts what it installs; DESTDIR stands before it where a package is made.
PREFIX  ?= /usr/local
DESTDIR ?=
GOLDENS  = $(wildcard samples/*.ndjson)
EVENTS   = $(wildcard Tests/gold/*.events.jsonl)
GOLD     = $(filter-out $(EVENTS),$(wildcard Tests/gold/*.jsonl))

# Where `scripts/require` puts what Python needs, if the system's Python lacks it.
export PATH := $(CURDIR)/.build/python/bin:$(PATH)

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test install static dist deb wheel release-check test-spark test-recipes test-python test-view pictures page
.PHONY: fuzz sanitize growth build profile release docs lint format golden score accuracy bench bench-check peers
.PHONY: patterns encodings schema-check clean
# One Swift build at a time.
.NOTPARALLEL:

help: ## List the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: release ## Build, extract a sample report and a dataset of all samples into out/
	@mkdir -p out
	@$(BIN) samples/$(SAMPLE).txt > out/$(SAMPLE).ndjson
	@echo
	@$(BIN) --format pretty samples/$(SAMPLE).txt | sed -n '1,40p'
	@echo "…"
	@echo "wrote $$(wc -l < out/$(SAMPLE).ndjson) records of samples/$(SAMPLE).txt to out/$(SAMPLE).ndjson"
	@echo
	@$(BIN) batch samples --output out/dataset
	@if command -v python3 >/dev/null; then \
	  python3 examples/duckdb/run.py out/dataset --engine sqlite --query donations --query disagreements; \
	else echo "no python3 here to query out/dataset/dataset.sqlite with: see examples/duckdb/"; fi
	@echo
	@$(BIN) panel out/dataset --company 岚坪 --metric '营业收入|取水|工伤|捐赠总额|女性员工'
	@echo
	@echo "the program is $(BIN); try: pdftotext report.pdf - | $(BIN)"

test: ## Build, run every test, check the goldens, lint
	@scripts/require test
	swift build
	swift test --parallel
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/batch
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/duckdb
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/growth
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/package
	@python3 -W error::ResourceWarning -m unittest discover -s Benchmarks -p test_check.py
	@python3 -W error::ResourceWarning -m unittest discover -s Benchmarks/peers
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/docs
	@if command -v docc >/dev/null; then scripts/docs; else echo "docs skipped: this Swift has no docc"; fi
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/release -p test_help.py
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/release -p test_profile.py
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/view -p test_program.py
	@$(MAKE) --no-print-directory schema-check
	@if swift format --version >/dev/null 2>&1; then $(MAKE) --no-print-directory lint; \
	else echo "lint skipped: this Swift has no swift format"; fi

test-spark: ## Run the Spark example: its records must be those of the local run
	@scripts/require spark
	swift build --product extract-full
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/spark

test-recipes: ## Run the code of docs/recipes.md: pandas, polars, pyarrow, DuckDB, R, jq, Datasette
	@scripts/require recipes
	swift build
	@python3 -W error::ResourceWarning -m unittest discover -s Tests/recipes

test-python: ## Test the Python package: types, style, and what it does with the program
	@scripts/require python
	swift build --product extract
	swift build --product extract-full
	@cd python && ruff check . && ruff format --check . && mypy && python3 -m pytest -q $(PYTEST)

# Where the static program is that `make dist` packs.
WHEEL_PROGRAMS ?= .build/static/program

wheel: ## Build the wheel of the Python package into dist/, with the program of make dist in it
	@scripts/require python
	@scripts/wheel '$(WHEEL_PROGRAMS)' dist
	@scripts/checksums

test-view: ## Try the pages of extract view in a browser
	@scripts/require view
	swift build --product extract
	swift build --product extract-full
	@python3 -m unittest discover -s Tests/view -p test_view.py
	@python3 -m unittest discover -s Tests/view -p test_site.py
	@python3 -m unittest discover -s Tests/view -p test_access.py

pictures: release ## Make the pictures of the README
	@scripts/require view
	@python3 scripts/pictures.py $(BIN)

page: ## Put Sources/Viewer/Page into the program
	@python3 scripts/embed_page.py

MINUTES ?= 8

fuzz: ## Fuzz with libFuzzer and AddressSanitizer, MINUTES=8; writes docs/hardening.md
	@scripts/require build
	@python3 scripts/harden.py fuzz --minutes $(MINUTES)

sanitize: ## Run the whole test suite under the address and the thread sanitizer; writes docs/hardening.md
	@scripts/require test
	@python3 scripts/harden.py sanitize

growth: release ## Time texts of one thing repeated, three sizes each: no time may grow faster than the text
	@python3 Benchmarks/growth.py $(BIN)

build: ## Debug build of everything
	@scripts/require build
	swift build

profile: ## Count anew what of the program runs how often, for the release builds to come
	@scripts/require build
	@scripts/profile --fresh

release: ## Release build of the two programs, laid out by a profile, with the Swift library linked in
	@scripts/require build
	flags=$$(scripts/profile) && for product in extract extract-full; do \
	  swift build -c release --product $$product $(RELEASE) $$flags; done

docs: ## The reference of the library by DocC, into .build/docs; fails where it warns
	@scripts/require build
	swift build --target Extractor
	@scripts/docs

install: release ## Install programs, manual pages and completions, PREFIX=/usr/local DESTDIR=
	@scripts/install .build/release "$(DESTDIR)" "$(PREFIX)"

static: ## Build the whole program as one file that needs no library, .build/static/program/extract
	@scripts/static

dist: static ## Pack the static program with manual pages, completions and licences: dist/extract-VERSION-linux-ARCH.tar.xz
	@scripts/dist

deb: static ## Pack the static program as a Debian package, dist/extract-reports_VERSION_ARCH.deb
	@scripts/deb

release-check: ## Make all that a release has and check it; REBUILD=1 builds it twice and compares the bytes
	@scripts/release-check

lint: ## Check the formatting and style of the Swift sources
	@swift format lint --strict $(SOURCES)
	@echo "lint: $(words $(SOURCES)) files clean"

format: ## Format the Swift sources in place
	swift format --in-place $(SOURCES)

golden: release ## Write the golden records of every sample anew; read the diff before you commit it
	@cd samples; for text in *.txt; do \
	  golden="$${text%.txt}.ndjson"; \
	  trap 'rm -f "$$golden.new"' EXIT; \
	  ../$(BIN) --types $(TYPES) "$$text" > "$$golden.new"; \
	  mv "$$golden.new" "$$golden"; \
	  echo "samples/$$golden: $$(wc -l < "$$golden") records"; \
	done
	@$(MAKE) --no-print-directory schema-check

score: release ## Score the program against annotated reports (ERRORS=40 shows misses and extras)
	@mkdir -p out/gold
ifneq ($(GOLD),)
	@for gold in $(notdir $(GOLD)); do name="$${gold%%.*}"; \
	  $(BIN) --types date,amount,percentage "samples/$$name.txt" > "out/gold/$$name.ndjson"; done
	@python3 scripts/score.py --texts samples --records out/gold --errors $(ERRORS) $(GOLD)
endif
	@if [ ! -f "$(SHARED)/gold/dev.jsonl" ]; then \
	  echo "no reference annotations in $(SHARED); name their directory with SHARED=…"; exit 0; fi; \
	report="$(SHARED)/reports/kuaishou-csr-2022.txt"; \
	$(BIN) --types date,amount,percentage "$$report" > out/score.ndjson; \
	$(BIN) --types event "$$report" > out/score.events.ndjson; \
	python3 "$(SHARED)/gold/score.py" "$(SHARED)/gold/dev.jsonl" out/score.ndjson \
	  --raw "$$report" --lines 1-974 --errors $(ERRORS); \
	python3 "$(SHARED)/gold/score_events.py" "$(SHARED)/gold/dev.events.jsonl" out/score.events.ndjson \
	  --raw "$$report" --lines 1-974 --errors $(ERRORS); \
	for gold in $(notdir $(EVENTS)); do name="$${gold%%.*}"; echo "$$name"; \
	  $(BIN) --types event "samples/$$name.txt" > out/gold/events.ndjson; \
	  python3 "$(SHARED)/gold/score_events.py" "Tests/gold/$$gold" out/gold/events.ndjson \
	    --raw "samples/$$name.txt" --errors $(ERRORS); done

accuracy: release ## Measure the program on the annotated samples and write docs/accuracy.md
	@mkdir -p out
	@python3 scripts/accuracy.py $(BIN) > out/accuracy.md && mv out/accuracy.md docs/accuracy.md

bench: profile release ## Time the program beside pcre2grep and ripgrep (QUICK=1 for 100 MB at most)
	@scripts/require bench
	flags=$$(scripts/profile) && swift build -c release --product stage-times $(RELEASE) $$flags
	@python3 Benchmarks/run.py $(BIN) $(if $(QUICK),--quick,--output Benchmarks/RESULTS.md)

bench-check: ## Count the instructions of each stage; fails where one takes 3 % more than in Benchmarks/baseline.json (WRITE=1 renews it)
	@scripts/require build
	swift build -c release --scratch-path .build/plain --product extract $(RELEASE)
	@python3 Benchmarks/check.py .build/plain/release/extract $(if $(WRITE),--write)

peers: release ## Measure Python packages that read Chinese figures beside the program; writes Benchmarks/peers/RESULTS.md
	@[ -x .build/peers/bin/python3 ] || python3 -m venv .build/peers
	@.build/peers/bin/python3 -m pip install --quiet --disable-pip-version-check -r Benchmarks/peers/requirements.txt
	@.build/peers/bin/python3 Benchmarks/peers/run.py $(BIN) --output Benchmarks/peers/RESULTS.md

patterns: ## Compile Patterns/ into the program's source
	@scripts/require build
	swift run embed-pack Patterns $(PACK)

encodings: ## Make the tables of GB18030 and Big5 from the C library's converters
	@python3 scripts/encoding_tables.py $(TABLES)

schema-check: ## Check the record schema, and every golden record against it
	@scripts/require test
	@python3 scripts/validate.py --schema $(SCHEMA) $(GOLDENS)

clean: ## Remove what was built and written
	rm -rf .build out dist
