#!/usr/bin/env bash
# Makes themes/default/assets/stemmers/ anew: Snowball's JavaScript, as the PyPI package "sphinx" carries it made
# small. Needs pip and unzip. English gets the two entries by which the version of Snowball that the program's
# stemmer was generated from differs from it. stems.test.mjs holds both sides to the same stems.
set -euo pipefail
cd "$(dirname "$0")/../../themes/default/assets/stemmers"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pip download --quiet --no-deps --python-version 3.13 --only-binary=:all: --dest "$work" sphinx==9.2.0
unzip -q "$work"/sphinx-*.whl -d "$work"

notice='/*! Snowball, https://snowballstem.org/license.html. Copyright (c) 2001, Dr Martin Porter; (c) 2004, 2005, Richard Boulton; (c) 2006-2025, Olly Betts and others. BSD 3-Clause License: see stemmers-LICENSE.md in the theme. */'
for name in base arabic english french russian spanish; do
    { echo "$notice"; cat "$work/sphinx/search/minified-js/$name-stemmer.js"; } > "$name.js"
done
sed -i \
    -e 's/\["gener",-1,-1\],\["later"/["gener",-1,-1],["inter",-1,-1],["later"/' \
    -e 's/\["skies",-1,1\],\["sky"/["skies",-1,1],["skis",-1,8],["sky"/' \
    -e 's/case 7:if(a.slice_from("singl"))break;return}return 1/case 7:if(a.slice_from("singl"))break;return;case 8:if(a.slice_from("ski"))break;return}return 1/' \
    english.js
grep -q '"inter"' english.js && grep -q '"skis"' english.js && grep -q 'slice_from("ski"))' english.js
