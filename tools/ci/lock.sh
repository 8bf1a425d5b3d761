#!/bin/sh
# Pin every dependency with its hashes, for all platforms and Python versions at once.
set -eu
lock() {
  out=$1; shift
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-annotate --no-header pyproject.toml --extra site --extra office --extra build "$@" -o "$out"
}
lock requirements/dev.lock --extra dev
lock requirements/site.lock -c requirements/dev.lock
