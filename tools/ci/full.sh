#!/bin/sh
# What plain `make test` leaves out: documents opened by LibreOffice, the HTML checker, long runs.
set -eu
missing=
for name in soffice java pdftoppm; do
  command -v "$name" >/dev/null 2>&1 || missing="$missing $name"
done
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq >/dev/null 2>&1
  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui \
    libreoffice-calc-nogui default-jre-headless poppler-utils >/dev/null 2>&1
fi
exec .venv/bin/python -m pytest -q -m full
