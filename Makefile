# Two commands do everything: `make site` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check

.PHONY: site test test-full bench mutants lock serve form clean browser

site: .venv/site.stamp
	@$(BIN)/literasi check
	@$(BIN)/literasi build

serve: .venv/site.stamp
	@$(BIN)/literasi serve

# The web form for a clone on this machine; for a host: make form FORM="--host github --repo …".
form: .venv/site.stamp
	@sh tools/form/pasang.sh
	@$(BIN)/literasi forms $(FORM)

test: .venv/dev.stamp browser
	@sh tools/ci/test.sh

# The same, and what needs LibreOffice, Java or minutes of work.
test-full: test
	@sh tools/ci/full.sh

browser:
	@sh tools/ci/browser.sh

# For the docs, on a quiet machine: make bench BENCH="--peers --adopt"
bench: .venv/dev.stamp
	@$(BIN)/python tools/bench/run.py $(BENCH)

# Mutation testing of every rule, minutes of work; renews docs/developers/mutants.md.
mutants: .venv/dev.stamp
	@$(BIN)/python tools/lab/mutants.py --fresh

.venv/site.stamp: requirements/site.lock pyproject.toml
	@echo "Menyiapkan lingkungan Python (sekali saja) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r requirements/site.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: requirements/dev.lock .venv/site.stamp
	@$(PIP) --require-hashes -r requirements/dev.lock
	@touch $@

# Needs uv; run after changing the dependencies in pyproject.toml.
lock:
	sh tools/ci/lock.sh

clean:
	rm -rf build site .venv
