# Clipsheet: `make` turns INPUT into OUTPUT; `make help` lists everything else.
INPUT  ?= input
OUTPUT ?= output
COUNT  ?= 20000
SEED   ?= 1
FORMAT ?= xlsx,parquet,sqlite
GOLD   ?= $(wildcard gold/*.jsonl ../*/gold/*.dev.jsonl)

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all help test check report review correct discard-edits screenshots export fuzz faults evaluate calibrate evaluate-pages bench bench-scaling bench-stream lint format generate clean model clusters

FORMATTED := pipeline test bench scripts .ci vitest.config.ts
SOURCES := $(shell find pipeline -name '*.ts') tsconfig.json package.json

all: dist/.built ## process INPUT into OUTPUT (input/ into output/)
	@node dist/cli.js build --input "$(INPUT)" --output "$(OUTPUT)"

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: dist/.built ## run all tests
	@npx vitest run

check: dist/.built ## exit 1 and list the differences if OUTPUT is out of date
	@node dist/cli.js check --input "$(INPUT)" --output "$(OUTPUT)"

report: all ## write static pages of the articles with their rows, and an overview
	@node dist/cli.js report --output "$(OUTPUT)"

correct: dist/.built ## turn the edits of a table into corrections: make correct EDITED=output/quotes.csv
	@node dist/cli.js correct $(EDITED) --input "$(INPUT)" --output "$(OUTPUT)"

discard-edits: dist/.built ## process INPUT into OUTPUT, over what was edited in the tables by hand
	@node dist/cli.js build --input "$(INPUT)" --output "$(OUTPUT)" --discard-edits

review: dist/.built ## look at rows and decide with one key; decisions go to INPUT/corrections.csv
	@node dist/cli.js review --input "$(INPUT)" --output "$(OUTPUT)"

export: all ## write the tables as a workbook, Parquet files and an SQLite database too: make export FORMAT=xlsx
	@node dist/cli.js export --output "$(OUTPUT)" --format $(FORMAT)

evaluate: dist/.built ## precision, recall and F1 on annotated documents: make evaluate GOLD="a.jsonl b.jsonl"
	@node dist/cli.js evaluate $(GOLD)

fuzz: dist/.built ## long random search for texts that break a promise: make fuzz COUNT=100000 SEED=7
	@FUZZ_COUNT=$(COUNT) FUZZ_SEED=$(SEED) npx vitest run test/adversary

faults: dist/.built ## kill a build of 200 articles fifty times, and fail it in every other way
	@FAULT_KILLS=50 FAULT_ARTICLES=200 npx vitest run test/batch/kills.test.ts test/batch/faults.test.ts

screenshots: dist/.built ## make the pictures of the README again; needs Chromium
	@node scripts/screenshots.mjs

calibrate: dist/.built ## fit what confidence rests on: make calibrate OF=quotes FIT="a.jsonl" REPORT="b.jsonl"; then make format
	@node scripts/calibrate.mjs $(OF) --write --fit $(FIT) --report $(REPORT)

evaluate-pages: dist/.built ## body, title, author and date on annotated pages: make evaluate-pages PAGES=dir
	@node scripts/evaluate-pages.mjs "$(PAGES)"

bench: dist/.built ## measure speed and memory
	@node bench/run.mjs

bench-scaling: dist/.built ## how each stage grows with hostile texts of 44 kinds; exit 1 where that is steeper than it may be
	@node bench/scaling.mjs

bench-stream: dist/.built ## a million short lines through stream: speed and memory
	@node bench/stream.mjs

lint: dist/.built ## find mistakes in the sources, and generated files that are stale
	@npx oxlint --deny-warnings pipeline test bench scripts
	@npx prettier --log-level warn --check $(FORMATTED)
	@node scripts/generate.mjs --check

format: node_modules/.installed ## lay the sources out as `make lint` wants them
	@npx prettier --log-level warn --write $(FORMATTED)

generate: ## write what follows from schemas/ (types, columns, README's reference)
	@node scripts/generate.mjs

model: dist/.built ## train the name tagger from annotated documents: make model GOLD_DIR=../gold
	@node --max-old-space-size=6000 scripts/train-names.mjs --gold "$(GOLD_DIR)"

clusters: dist/.built ## group words by their vectors, which are 300 MB to install, for the name tagger
	@npm ci --prefix scripts/names/vectors --legacy-peer-deps --ignore-scripts --no-audit --no-fund --loglevel=error
	@node --max-old-space-size=6000 scripts/names/make-clusters.mjs scripts/names/vectors pipeline/model/clusters.bin

clean: ## remove what was installed, compiled and cached; input/ and output/ stay
	rm -rf node_modules dist build

node_modules/.installed: package.json package-lock.json
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@

dist/.built: node_modules/.installed $(SOURCES)
	@npx tsc -p .
	@touch $@
