#!/usr/bin/env bash
# Runs every test: format, types of the scripts, lints, documentation, Rust tests, killed rebuilds, browser tests.
# Installs what is missing on a Debian or Ubuntu machine that has Rust.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_packages() {
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "$@"
}

step "What the tests need"
missing=()
command -v chromium >/dev/null || missing+=(chromium)
[ -x "${FIREFOX:-/usr/bin/firefox-esr}" ] || missing+=(firefox-esr)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v exiftool >/dev/null || missing+=(libimage-exiftool-perl)
# Fonts of the width that the print styles ask for; Chromium only recommends them.
[ -n "$(find /usr/share/fonts -name 'LiberationSans-Regular.*' -print -quit 2>/dev/null)" ] || missing+=(fonts-liberation)
[ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
npm ci --prefix tests/browser --no-audit --no-fund --loglevel=error
rustup component list --installed 2>/dev/null | grep -q clippy || rustup component add clippy rustfmt

step "Format"
cargo fmt --check

step "Types of the scripts"
tests/browser/node_modules/.bin/tsc -p tests/browser/tsconfig.search.json
tests/browser/node_modules/.bin/tsc -p tests/browser/tsconfig.page.json

step "The program, as it is published, compiled beside what follows"
# Optimising it as one piece keeps one core busy for minutes; lints and the tests' compilation have the other. No test
# runs beside it.
work=$(mktemp -d)
set -m # In a group of processes of its own, which is ended as one.
cargo build --release --locked --color never 2>"$work/release.log" &
release=$!
set +m
trap 'kill -- "-$release" 2>/dev/null || true; rm -rf "$work"' EXIT

step "Lints"
cargo clippy --all-targets --locked -- -D warnings

step "Documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --locked

step "Rust tests"
cargo test --locked --no-run
wait "$release" || { cat "$work/release.log" >&2; exit 1; }
trap 'rm -rf "$work"' EXIT
if command -v cargo-nextest >/dev/null; then
    cargo nextest run --locked --no-fail-fast
else
    cargo test --locked --no-fail-fast
fi

step "The portal, as it is published"
target/release/vademecum check
target/release/vademecum build --out "$work/portal"

step "Rebuilds killed at random moments"
tests/killed-rebuilds.sh target/release/vademecum "${KILLED_REBUILDS:-40}"

step "Browser tests"
if ! node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 10) ? 0 : 1)'; then
    echo "They need Node 20.10 or newer; this is $(node --version)." >&2
    exit 1
fi
PORTAL="$work/portal" VADEMECUM="$PWD/target/release/vademecum" node --test --test-concurrency="$(nproc)" tests/browser/*.test.mjs

printf '\nAll tests passed.\n'
