#!/bin/sh
# Find a Chromium for the browser tests; install Debian's where we may. Never fails by itself:
# without a browser the tests say loudly what they did not test, and fail when CI is set.
for name in ${CHROME_PATH:-} chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Memasang Chromium untuk uji peramban …"
  apt-get update -qq >/dev/null 2>&1
  apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null 2>&1 && exit 0
fi
.venv/bin/python -m playwright install chromium >/dev/null 2>&1 && exit 0
cat >&2 <<'TEKS'
PERHATIAN: peramban Chromium tidak ditemukan, uji peramban tidak akan dijalankan. Pilih satu cara:
  sudo apt-get install chromium fonts-liberation
  .venv/bin/python -m playwright install chromium
  CHROME_PATH=/letak/chrome make test
TEKS
exit 0
