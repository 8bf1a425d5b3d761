#!/bin/sh
# The one list of checks, the same here and in CI, in the same order.
set -eu
bin=.venv/bin
step() { printf '\n== %s\n' "$1"; shift; "$@"; }

step "gaya (ruff)" $bin/ruff check tools tests
step "format (ruff)" $bin/ruff format --check tools tests
step "tipe (mypy)" $bin/mypy
step "dinding (import-linter)" $bin/lint-imports
step "catatan (literasi check)" $bin/literasi check --quiet
step "uji (pytest)" $bin/python -m pytest -q -n 2 --dist loadgroup -m "not full" \
  --cov=literasi --cov-report=term:skip-covered
# What only the office sees: the protected views of the import contract in pyproject.toml.
views=tools/literasi/views
office="$views/office*,$views/registers/*,$views/letters/*,$views/agreement_documents/*"
office="$office,$views/attendance_sheet.py"
step "cakupan aturan dan dinding privasi" $bin/coverage report --fail-under=100 \
  --include='tools/literasi/rules/*,tools/literasi/views/*,tools/literasi/cases/consent.py' \
  --omit="$office"
