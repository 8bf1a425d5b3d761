#!/bin/sh
# The one list of an office's checks, the same here and in CI, in the same order.
set -eu
bin=.venv/bin
step() { printf '\n== %s\n' "$1"; shift; "$@"; }

step "versi catatan (literasi migrate)" $bin/literasi migrate --check
step "catatan (literasi check)" $bin/literasi check --quiet
step "uji (pytest)" $bin/python -m pytest -q
