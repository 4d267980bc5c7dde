#!/usr/bin/env bash
# Kills a rebuild (kill -9) at random moments and looks whether a whole site stands: the old one or the new one,
# to the last byte. Usage: killed-rebuilds.sh PROGRAM [ROUNDS]
set -euo pipefail

program=$(realpath "$1")
rounds=${2:-200}
source=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Two editions of one site: the second differs in the theme, so that every page changes.
for edition in old new; do
    mkdir "$work/$edition"
    cp -r "$source/content" "$source/themes" "$source/site.toml" "$work/$edition/"
done
sed -i 's/--ink: #17242b;/--ink: #000000;/' "$work/new/themes/default/assets/style.css"
for edition in old new; do
    "$program" build --root "$work/$edition" --out "$work/whole-$edition" 2>/dev/null
done
if diff -rq "$work/whole-old" "$work/whole-new" >/dev/null; then
    echo "The two editions are the same: nothing is shown." >&2
    exit 1
fi
cp -r "$work/whole-old" "$work/site"

# The moments are spread over what a rebuild takes and some more, in milliseconds. How long that is changes from round
# to round (a rebuild first clears away what the kill before it left), so the reach follows what is seen.
began=$(date +%s%N)
"$program" build --root "$work/new" --out "$work/site" 2>/dev/null
reach=$((($(date +%s%N) - began) / 1000000))

same() { diff -rq "$work/site" "$work/whole-$1" >/dev/null 2>&1; }

declare -A stood=([old]=0 [new]=0)
declare -A other=([old]=new [new]=old)
stands=new
finished=0
killed_in_a_row=0
for ((round = 1; round <= rounds; round++)); do
    # Always the edition that does not stand, so that each rebuild that gets through is seen.
    edition=${other[$stands]}
    "$program" build --root "$work/$edition" --out "$work/site" 2>/dev/null &
    build=$!
    moment=$(((RANDOM * 32768 + RANDOM) % reach))
    sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
    kill -9 "$build" 2>/dev/null || true
    if wait "$build" 2>/dev/null; then
        finished=$((finished + 1))
        killed_in_a_row=0
        reach=$((moment + moment / 4 + 1))
    else
        killed_in_a_row=$((killed_in_a_row + 1))
        [ $((killed_in_a_row % 4)) != 0 ] || reach=$((reach * 2))
    fi
    if same "$stands"; then
        stood[$stands]=$((stood[$stands] + 1))
    elif same "$edition"; then
        stands=$edition
        stood[$stands]=$((stood[$stands] + 1))
    else
        echo "Round $round: after a kill at $moment ms the site is neither the old nor the new one." >&2
        diff -rq "$work/site" "$work/whole-old" | head -5 >&2
        exit 1
    fi
done

# What the kills left behind does not hinder the next build.
"$program" build --root "$work/new" --out "$work/site" 2>/dev/null
same new || { echo "After the kills a build that was let through did not make the new site." >&2; exit 1; }
printf '%d rebuilds killed at random moments, %d of them done before: %d times the old site stood whole, %d times the new one.\n' \
    "$rounds" "$finished" "${stood[old]}" "${stood[new]}"
if [ "$finished" = 0 ] || [ "$finished" = "$rounds" ]; then
    echo "The moments did not reach both sides of the exchange: nothing is shown." >&2
    exit 1
fi
