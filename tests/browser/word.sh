#!/usr/bin/env bash
# Makes themes/default/assets/docx.js anew: of the npm package "docx" the part that writes our Word documents, as one
# script that sets the global `docx`. Needs npm. It holds no eval, no worker and no element of its own, so it runs
# under the pages' content policy.
set -euo pipefail
target="$(cd "$(dirname "$0")/../../themes/default/assets" && pwd)/docx.js"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts docx@9.15.2 esbuild@0.28.2
echo 'export { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from "docx";' >part.mjs
node_modules/.bin/esbuild part.mjs --bundle --minify --format=iife --global-name=docx --platform=browser \
    --target=es2022 --charset=ascii --legal-comments=none --outfile=part.js --log-level=warning

notice='/*! docx 9.15.2, https://docx.js.org, Copyright (c) 2016 Dolan, with parts of fflate and nanoid. MIT License: see docx-LICENSE.md in the theme. */'
{ echo "$notice"; cat part.js; } >"$target"
if grep -qE 'new Function|[^a-z]eval\(|createElement|new Worker|import\(' "$target"; then
    echo "the library does what the content policy forbids" >&2
    exit 1
fi
