#!/usr/bin/env bash
# Whole builds beside the floors and the peers, as a Markdown table:
#
#   benches/compare.sh [FOLDER] [ENTRIES ...]
#
# FOLDER keeps corpora and peers for the next time; without it they lie in a new one that is deleted at the end. ENTRIES
# are 1000 and 10000 if left out; 100000 takes half an hour. RUNS is how often each is measured (3), RUNS_LARGE the
# same from 100000 entries on (1), LIMIT the minutes that a program may take (20), PROGRAM the program (the release
# build, which is then made). benches/README.md tells what the numbers mean.
set -euo pipefail
exec node "$(dirname "$0")/compare/compare.mjs" "$@"
