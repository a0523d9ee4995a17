# One command each. `make` alone runs the portal on http://localhost:3000 with example families.
SHELL := bash
.DEFAULT_GOAL := run

# The toolchain that can build for the browser; tests/tools/toolchain.sh finds or makes it.
ifneq ($(filter-out clean style,$(or $(MAKECMDGOALS),run)),)
export RUSTUP_TOOLCHAIN := $(shell tests/tools/toolchain.sh)
ifeq ($(RUSTUP_TOOLCHAIN),)
$(error no Rust toolchain, see above)
endif
endif

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1
postgres := tests/tools/postgres.sh run
style := target/site/style.css
for_browser := --package app --lib --no-default-features --features hydrate --target wasm32-unknown-unknown

.PHONY: run test lint build islands style test-unit test-http test-journal test-browser bench bench-pages bench-rules fuzz pictures clean needs needs-tests needs-bench

run: style islands ## the portal, with example data when data/ is new
	cargo run --package server -- serve --demo

test: needs-tests lint style islands ## everything a change must pass
	$(postgres) cargo test --workspace
	$(MAKE) test-journal test-browser

lint:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy $(for_browser) -- -D warnings

build: style islands ## the executable for a server: target/release/portal
	cargo build --release --package server

islands: needs
	cargo build $(for_browser) --profile browser
	cargo run --package bundle

style: $(style)

test-unit: ## rules and words; seconds
	cargo test --package domain --package app

test-http: needs-tests style ## the stories over HTTP, on SQLite and PostgreSQL
	$(postgres) cargo test --package server --package tests

test-journal: needs-tests ## portals are killed while people use them; KILLS=1000 for a night
	cargo test --workspace --test journal -- --kills $(or $(KILLS),60)

test-browser: needs-tests style islands tests/browser/node_modules ## the stories in Chromium, with and without script
	cargo build --package server
	cd tests/browser && npx playwright test

bench: needs-bench style islands ## how fast it is, one JSON line a figure; about five minutes after the release build
	cargo bench --package tests --bench portal

bench-pages: build islands tests/lighthouse/node_modules ## how heavy the pages are and what Lighthouse says, one JSON line a figure
	node tests/lighthouse/run.mjs

bench-rules: ## how fast a claim is assessed
	cargo bench --package domain --bench assess

# Seeds: the corpus, and the rules' own examples.
fuzz: ## random bytes against all that reads; needs cargo-fuzz and a nightly compiler; RUNS=10000000 for long
	cd tests/fuzz && for target in typed assess circuit-breaker facts; do \
	  mkdir -p artifacts/seen/$$target corpus/$$target && \
	  cargo +nightly fuzz run --fuzz-dir . -s none $$target artifacts/seen/$$target corpus/$$target ../../app/domain/tests/cases \
	    -- -runs=$(or $(RUNS),3000000) -max_len=20000 -timeout=10 || exit 1; \
	done

pictures: needs-tests style tests/browser/node_modules ## what it looks like: tests/browser/pictures
	cd tests/browser && PICTURES=1 npx playwright test --project=pictures

clean:
	rm -rf target app/style/node_modules tests/browser/node_modules tests/lighthouse/node_modules tests/browser/pictures tests/browser/results

needs:
	tests/tools/needs.sh build

needs-tests:
	tests/tools/needs.sh test

needs-bench:
	tests/tools/needs.sh bench

$(style): app/style/node_modules $(shell find app/style app/src -name node_modules -prune -o -type f -print)
	cd app/style && npm run --silent build

%/node_modules: %/package-lock.json | needs
	cd $* && npm ci --no-audit --no-fund
	touch $@
