#!/bin/sh
# Write what waits at each office on a day into a folder: digest.sh DATE FOLDER
set -eu
day=$1 folder=$2
mkdir -p "$folder"
for profile in records/*/instansi.yml; do
  office=$(basename "$(dirname "$profile")")
  for form in whatsapp email; do
    ending=txt
    if [ "$form" = email ]; then ending=eml; fi
    "${LITERASI:-.venv/bin/literasi}" inbox --office "$office" --as-of "$day" --format "$form" \
      > "$folder/$office.$ending"
  done
done
