#!/usr/bin/env bash
# Counts the instructions of a build of 200 entries, which repeat where seconds do not: `benches/instructions.sh PROGRAM`.
# Says nothing where valgrind is not installed.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:?the program}
command -v valgrind >/dev/null || exit 0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# As the tests are built: how soon the texts are written does not count.
cargo bench --quiet --locked --profile dev --bench corpus -- "$folder/site" 200 0 >/dev/null
RAYON_NUM_THREADS=1 valgrind --tool=callgrind --callgrind-out-file="$folder/callgrind" \
  "$program" build --root "$folder/site" --out "$folder/out" 2>&1 |
  sed -n 's/.*Collected : /instructions of a build of 200 entries: /p'
