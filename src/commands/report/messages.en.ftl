# The messages of vademecum: one for each code in `src/ground/code.rs`, and whatever else commands say.
#
# A message says what is wrong. `.label` stands under the place, `.related` under a second place,
# `.help` says what to do. They are read by lawyers, police officers and NGO staff: no jargon.

did-you-mean = did you mean `{ $suggestion }`?

more = … and { $count } more. Mend these first; `--format json` lists all.
no-faults = No faults found.
count-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
count-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
between-counts = {", "}
between-words = {", "}
summary = { $counts }.
accepted = { $count ->
    [one] 1 finding is accepted, with a reason.
   *[other] { $count } findings are accepted, with reasons.
}
mended = { $count ->
    [one] 1 fault was mended.
   *[other] { $count } faults were mended.
}
not-shown = { $count ->
    [one] 1 entry is marked “{ $term }” and is not shown: { $entries }
   *[other] { $count } entries are marked “{ $term }” and are not shown: { $entries }
}
mended-line = mended[{ $code }]: { $place }: { $kind ->
    [remove] removed `{ $from }`
    [add] added `{ $to }`
   *[change] `{ $from }` is now `{ $to }`
}
mend-with = Write `{ $to }` instead of `{ $from }`
file-changed = `{ $file }` has changed since it was read and was left as it is; run the command again.
explain-hint = `vademecum explain { $code }` tells more.
nothing-published = Nothing was published; the site published before, if any, is untouched.

## Words of the layout

heading-page = { $code } ({ $level }): { $title }
error = error
warning = warning
note = note
help = help
annotations-more = { $count ->
    [one] GitHub shows only so many beside the lines; 1 more finding is in the summary of this step.
   *[other] GitHub shows only so many beside the lines; { $count } more findings are in the summary of this step.
}
summary-more = { $count ->
    [one] 1 more finding does not fit into this summary; `vademecum check` shows it.
   *[other] { $count } more findings do not fit into this summary; `vademecum check` shows them.
}
column-fault = Code
column-place = Place
column-message = What is wrong
column-help = What to do

## V0: files

not-utf8 = this file is not plain text in UTF-8
    .title = A file that is not plain text in UTF-8
    .label = the first character that cannot be read
    .help = save the file again with the encoding “UTF-8”; in most editors that is in “Save as”
file-too-large = this file is larger than { $limit } MiB
    .title = A file that is too large
    .help = split the text into several entries, or make the picture smaller
symbolic-link = this is a symbolic link, and links are not followed
    .title = A symbolic link
    .help = put the file itself here; a link could lead outside the site
name-not-portable = this file cannot have this name on every computer
    .title = A file name that some computers refuse
    .help = { $why ->
        [character] use letters, digits and hyphens; the characters < > : " \ | ? * are not allowed everywhere
        [reserved] Windows keeps this name for a device; choose another one
        [ending] Windows drops a dot or space at the end of a name; remove it
        [length] use a name of at most 255 bytes
       *[shape] use letters, digits and hyphens
    }
names-fold = this name and `{ $other }` are the same on computers that do not tell capitals apart
    .title = Two names that differ only in capitals
    .help = rename one of the two files
unknown-file-kind = files of this kind have no place in `content/`
    .title = A kind of file that has no place in content
    .help = entries are `.md` files, declarations `.toml`, pictures `.jpg`, `.png` or `.webp`; move anything else elsewhere
not-a-file = this is not a file but a device, a pipe or a socket
    .title = A device, pipe or socket instead of a file
    .help = remove it from the site
not-a-picture = `{ $file }` is not a picture that can be published
    .title = A picture that cannot be published
    .label = shown here
    .help = use a JPEG, PNG or WebP picture; if it is one, open it and save it again
picture-too-large = `{ $file }` has more than { $limit } million pixels, or takes more than { $memory } MiB when it is unpacked
    .title = A picture that is too large
    .label = shown here
    .help = save a smaller copy; 2,000 pixels across are enough for any page

## V1: notation

yaml-syntax = { $slip ->
        [blank] a space is missing after this colon
        [wide-colon] this colon is not the one that front matter is written with
        [colon] this value has a colon in it
        [name] this line has no name with a colon behind it
        [quote] this quotation mark is never closed
        [apostrophe] the text in quotation marks ends at this apostrophe
        [behind] something stands behind the end of this value
        [escape] this backslash cannot stand between double quotation marks
        [bracket] this bracket is never closed
        [closing] this bracket closes nothing
        [hash] what follows this `#` is a comment and cuts the value off
        [mark] a value cannot begin with `{ $mark }`
        [control] a control character stands here
        [item] this item of a list does not stand where it belongs
        [item-line] an item of a list cannot begin on the line of a name
        [dash] a space is missing after this hyphen
        [indent] this line does not begin where its neighbours begin
        [tab] this line is indented with the tab key
       *[other] the front matter cannot be read here
    }
    .title = Front matter that cannot be read
    .label = { $slip ->
        [quote] it opens here
        [bracket] it opens here
        [other] cannot be read from here on
       *[here] here
    }
    .help = { $slip ->
        [blank] write the name, the colon, a space, then the value, as in `title: A case`
        [wide-colon] after the name, write the colon `:` of an English keyboard and a space, as in `title: A case`
        [colon] put the whole value in quotation marks: a colon followed by a space has a meaning of its own
        [name] write `name: value`; if the line belongs to the value above it, begin it with two spaces
        [quote] write the same mark `{ $mark }` at the end of the text
        [apostrophe] put the text between double quotation marks, or write the apostrophe twice
        [behind] put the whole value in quotation marks; if there are some in it, use those of the other kind, `'` or `"`
        [escape] put the text between single quotation marks, or write the backslash twice
        [bracket] close the list at its end; if the bracket is part of a text, put the whole value in quotation marks
        [closing] remove it; if it is part of a text, put the whole value in quotation marks
        [hash] put the text in quotation marks; a remark goes on a line of its own
        [mark] put the whole value in quotation marks: this sign has a meaning of its own
        [control] delete it and type the text anew; nobody sees it, and it often comes along with copied text
        [item] let all items begin equally far from the edge, below a name without a value; if the hyphen is part of a text, put the text in quotation marks
        [item-line] write the item on a line of its own below the name; if the hyphen is part of a text, put the text in quotation marks
        [dash] write the hyphen, a space, then the item
        [indent] let it begin exactly as far from the edge as the lines that it belongs to
        [tab] indent with spaces, not with the tab key
       *[other] check the quotation marks, brackets and colons on this line and the line before
    }
toml-syntax = this cannot be read as TOML
    .title = A TOML file that cannot be read
    .label = { $reason }
    .help = check quotation marks, brackets and the `=` on this line and the line before
yaml-feature = { $feature ->
        [anchor] this marks a value with `&`
        [alias] this repeats a value with `*`
        [tag] this gives a value a type with `!`
        [merge] this merges values with `<<`
        [document] a second document begins here
       *[key] this name is not plain text
    }, which front matter may not do
    .title = A part of YAML that is not used here
    .label = not allowed here
    .help = write the value out; if the text itself begins with this character, put it in quotation marks
duplicate-key = `{ $key }` is given twice
    .title = A name that is used twice
    .label = the second time
    .related = the first time
    .help = keep one of the two; several values of one field are written as a list
front-matter-missing = this file has no front matter
    .title = An entry without front matter
    .label = expected `---` on the first line
    .help = begin the file with a line `---`, then the fields, then another line `---`
front-matter-unclosed = the front matter never ends
    .title = Front matter without an end
    .label = it begins here
    .help = put a line `{ $fence }` between the last field and the text
front-matter-too-large = the front matter is longer than { $limit } KiB
    .title = Front matter that is too long
    .label = it begins here
    .help = move long texts into the body, below the front matter
too-deep = lists and tables lie more than { $limit } deep inside each other
    .title = Lists inside lists, too deep
    .label = here
    .help = write this with fewer levels
lost-text = `{ $lost }` is not part of the value: behind a space, `#` begins a comment
    .title = Text that a `#` takes out of a value
    .label = this would not be published
    .help = put the whole value in quotation marks; if it is a remark, put it on a line of its own
comment-behind-value = this remark is not part of the value `{ $value }`
    .title = A remark on the line of a value
    .label = this is not published
    .help = if it belongs to the value, put the whole value in quotation marks; if it is a remark, put it on a line of its own

## V2: configuration

site-file-missing = there is no `site.toml` here, or it is empty
    .title = A folder without site.toml
    .help = run vademecum in the folder of a site, or name the folder with --root
unknown-key = `{ $key }` is not known here
    .title = A setting that is not known
    .label = not known
    .help = known here: { $known }
missing-key = `{ $key }` is missing
    .title = A setting that is missing
    .label = in this table
    .help = add `{ $key }`
wrong-shape = expected { $expected ->
        [text] text
        [list] a list
        [table] a table
        [flag] `true` or `false`
        [count] a whole number
        [number] a number
       *[other] another kind of value
    }, found { $found ->
        [scalar] a single value
        [list] a list
       *[table] a table
    }
    .title = A value of the wrong kind in a declaration
    .label = here
    .help = { $expected ->
        [text] write one text in quotation marks: `"text"`
        [list] put square brackets around it, even around a single value: `["one", "two"]`
        [table] write values by name: `{"{"} name = "value" {"}"}` in TOML, `{"{"}name: value{"}"}` in front matter
        [flag] write `true` or `false`
        [count] write digits only: `12`
        [number] write digits, with a dot for decimals: `0.5`
       *[other] look at how its neighbours are written
    }
unknown-language = `{ $tag }` is not a language of this site
    .title = A language that this site does not have
    .label = not a language of this site
    .help = languages of this site: `{ $known }`; they are listed under `languages` in site.toml
unknown-collection = there is no collection `{ $collection }`
    .title = A collection that is not there
    .label = no such collection
    .help = a collection is a folder in `content/` with a `_collection.toml` in it
unknown-vocabulary = there is no vocabulary `{ $vocabulary }`
    .title = A vocabulary that is not there
    .label = no such vocabulary
    .help = a vocabulary is a file in `content/vocabularies/`
unknown-field-name = there is no field `{ $field }` to refer to
    .title = A field that is not declared
    .label = no such field
    .help = fields are declared under `[fields]` in `_collection.toml`
not-one-of = `{ $word }` is not possible here
    .title = A word that is not possible here
    .label = not possible
    .help = possible: { $known }
invalid-name = `{ $name }` cannot be part of an address
    .title = A name that cannot be part of an address
    .label = not a name
    .help = use lower-case letters a to z, digits and single hyphens
duplicate-name = `{ $name }` is used twice
    .title = A name given twice
    .label = the second time
    .related = the first time
    .help = choose another name for one of the two
label-missing = there is no text in the main language, `{ $language }`
    .title = A label without a text in the main language
    .label = this needs a text for `{ $language }`
    .help = add it: readers of every other language see it where theirs is missing
setting-misplaced = `{ $setting }` cannot use the field `{ $field }`
    .title = A setting that does not fit the type of its field
    .label = not with a field of this type
    .help = { $setting ->
        [facets] facets are fields of the types choice, country, region or reference, or computed fields
        [matrix] rows and columns are fields of the types choice, country or region, computed fields, or references into one collection
        [trace] a trace follows references
        [start] entries are selected by a field of the types choice, country, region or reference, or by a computed field
        [definition] a definition is a field of the type text or markdown
        [question] a question is a field of the type text or markdown
        [only] entries are chosen by a field of the types choice, country or region, or by a computed field
        [marks] marks are fields of the types choice, country or region, or computed fields
        [each] a checklist of its own is made of a group with a `key`, so that its items can be told apart; a comparison, for each entry of one collection that a field of the type reference leads to
        [items] the items of a worksheet come from a group with a `key`, so that they can be told apart; those of a plot from any group
        [across] columns are a field of the items, of the type choice, country or region
        [up] rows are a field of the items or of their entry, of the type choice, country or region, or a computed field
        [label] items are called by a field of the type text or markdown
        [rows] sources, citations and pictures are not compared
        [group-by] headings come from fields of the types choice, country, region or reference, or computed fields
        [along] name a field of the type reference that leads from one of the two collections to the other
        [check] `each` names a group, whose items are looked at one by one
        [review] a review has its day in a field of the type date
        [referred-by] entries are referred to by fields of the type reference
        [is] `is` compares terms; for numbers use `minimum` and `maximum`, for dates `older-than-months`
       *[other] the test does not fit the type of the field
    }
url-pattern = `{ $pattern }` is not a pattern for addresses
    .title = A pattern for addresses that cannot be used
    .label = not a pattern
    .help = use lower-case words joined by `/` and `{"{"}slug{"}"}` once, such as `practices/{"{"}slug{"}"}`
unknown-theme = there is no theme `{ $theme }`
    .title = A theme that is not there
    .help = a theme is a folder in `themes/`; the built-in one is called `default`
base-url = `{ $url }` cannot be the address of a site
    .title = An address that cannot be the address of a site
    .label = not a base address
    .help = write the full address with `https://` at the beginning and `/` at the end
unknown-axis-value = `{ $value }` is neither a row nor a column there
    .title = A row or column that a matrix does not have
    .label = the matrix has no such { $axis }
    .help = { $axis ->
        [row] name rows as the front matter of entries names them
       *[other] name columns as the front matter of entries names them
    }

unknown-rule = there is no code `{ $rule }`
    .title = A code that does not exist
    .label = not a code
    .help = `vademecum explain` lists all codes
level-fixed = `{ $rule }` is an error and cannot be lowered
    .title = An error that cannot be lowered
    .label = not possible
    .help = with this fault the site would be broken or untrue, so it must be mended; only warnings and notes have a level to choose

## V3: fields of entries

unknown-field = { $why ->
        [computed] `{ $field }` is computed and cannot be written
       *[unknown] this kind of entry has no field `{ $field }`
    }
    .title = A field that this kind of entry does not have
    .label = { $why ->
        [computed] remove this
       *[unknown] not a field
    }
    .related = computed by this declaration
    .help = { $why ->
        [computed] its value follows from the other fields; change those
       *[unknown] check the spelling, or remove the line
    }
missing-field = the field `{ $field }` is missing
    .title = A field that is missing
    .label = it belongs in here
    .related = required by this declaration
    .help = { $why ->
        [alone] more than its name must be said, such as `{ $shape }`
       *[absent] add it, such as `{ $shape }`
    }
wrong-kind = `{ $field }` takes { $expected ->
        [single] one value, not a list
        [table] several named values
       *[value] a single value
    }
    .title = A list where one value is expected, or the reverse
    .label = here
    .related = declared here
    .help = { $expected ->
        [single] keep one value, such as `{ $shape }`
        [table] write its parts by name, such as `{ $shape }`
       *[value] write a value without parts, such as `{ $shape }`
    }
unknown-term = `{ $term }` is not in the vocabulary `{ $vocabulary }`
    .title = A term that is not in the vocabulary
    .label = not a term of this vocabulary
    .related = the vocabulary
    .help = { $known ->
        [none] terms are written as in `content/vocabularies/{ $vocabulary }.toml`
       *[other] possible: `{ $known }`, as in `content/vocabularies/{ $vocabulary }.toml`
    }
malformed-date = `{ $date }` is not a date
    .title = Something that is not a date
    .label = not a date
    .help = { $why ->
        [ambiguous] day and month could change places: write `{ $one }` or `{ $other }`
        [no-day] the day is missing; write year, month and day: `2024-03-31`
        [impossible] there is no such day; write year, month and day: `2024-03-31`
       *[form] write year, month and day: `2024-03-31`
    }
malformed-period = `{ $period }` is not a period
    .title = Something that is not a period
    .label = not a period
    .help = write `2016`, `2016-2024` or `2010-present`; with months, `2016-05/2018-07`
not-a-number = `{ $word }` is not a { $kind ->
        [whole] whole number
       *[decimal] number
    }
    .title = Something that is not a number
    .label = not a number
    .help = write digits only, with a dot for decimals and nothing between thousands: `12500.5`
out-of-range = `{ $number }` is out of range
    .title = A number that is too small or too large
    .label = out of range
    .help = possible: from { $minimum } to { $maximum }
not-yes-or-no = `{ $word }` is neither yes nor no
    .title = Something that is neither yes nor no
    .label = neither yes nor no
    .help = write `yes` or `no`
unknown-country = `{ $term }` is not a country code
    .title = Something that is not a country code
    .label = not a country code
    .help = write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya
unknown-region = `{ $term }` is not a region code
    .title = Something that is not a region code
    .label = not a region code
    .help = write the code of three digits of the UN's M49 list in quotation marks, such as `"014"` for Eastern Africa or `"001"` for the world
malformed-language = `{ $tag }` is not a language tag
    .title = Something that is not a language tag
    .label = not a language tag
    .help = write the tag of the language, such as `en`, `fr` or `pt-BR`
address-refused = `{ $address }` cannot be a link here
    .title = An address that cannot be a link
    .label = refused
    .help = { $reason ->
        [empty] write an address between the brackets
        [control] it holds a character that cannot be seen; type it again by hand
        [share] two slashes at the beginning name a computer in the reader's network; write `https://` in full
        [rooted] begin with `./` or `../` and name a file, so that the link works from any folder
        [scheme] only `https:`, `http:`, `mailto:` and `tel:` lead out of the site
        [login] remove the user name and password from the address
        [outside-picture] a picture must lie in the site; save it beside this file
        [not-web] this field takes a web address that begins with `https://` or `http://`
       *[malformed] check the spelling of the address
    }
too-long = this is { $length } { $unit ->
        [words] words
       *[characters] characters
    } long; at most { $limit } are allowed
    .title = A text that is too long
    .label = too long
    .help = shorten it, and move the rest into the body
too-few = `{ $field }` needs at least { $limit ->
        [one] 1 value
       *[other] { $limit } values
    }, found { $found }
    .title = Too few values
    .label = too few
    .related = declared here
too-many = `{ $field }` takes at most { $limit ->
        [one] 1 value
       *[other] { $limit } values
    }, found { $found }
    .title = Too many values
    .label = too many
    .related = declared here
repeated = this value of `{ $field }` is used twice
    .title = A value that is used twice
    .label = the second time
    .related = the first time
    .help = remove one of the two, or correct it
not-translatable = `{ $field }` is inherited from the original and cannot be stated here
    .title = A field that a translation cannot state
    .label = remove this
    .related = declared as not translatable
    .help = a translation states only texts; change everything else in the original
translation-without-original = there is no original for this translation
    .title = A translation without an original
    .help = the original is missing: `{ $original }`; create it, or correct this file's name
translation-item = { $why ->
        [number] the original has { $wanted } items in `{ $field }`, this translation { $found }
        [key] this item of `{ $field }` does not say which item of the original it translates
       *[unknown] the original has no such item in `{ $field }`
    }
    .title = A translated item that matches none of the original
    .label = here
    .help = translate the items of the original one by one, each with its key as it stands there
invalid-slug = `{ $slug }` cannot be part of an address
    .title = A file name that cannot be part of an address
    .help = name the file with lower-case letters a to z, digits and single hyphens
missing-section = { $why ->
        [anchor] the heading “{ $label }” does not say that it is the section `{ $section }`
       *[absent] the section “{ $label }” is missing
    }
    .title = A section that is missing
    .label = { $why ->
        [anchor] its anchor is missing
       *[absent] the text begins here
    }
    .help = { $why ->
        [anchor] what stands in braces says which section it is, in whatever words and language
       *[absent] add a heading `## { $label } {"{"}#{ $section }{"}"}` and what belongs under it
    }
empty-value = `{ $field }` has no value
    .title = A field without a value
    .label = empty
    .related = declared here
    .help = { $need ->
        [required] write a value, such as `{ $shape }`
       *[optional] write a value, such as `{ $shape }`, or remove the line
    }
unknown-citation = there is no source `{ $citation }` in this entry
    .title = A citation without a source
    .label = no such source
    .help = { $known ->
        [none] this entry has no sources; add one with this id
       *[other] sources of this entry: `{ $known }`; cite one of them, or add the one that is meant
    }
require-any = one of `{ $fields }` is needed
    .title = None of several fields of which one is needed
    .label = { $found ->
        [empty] empty
       *[absent] in here
    }
    .help = write one of: `{ $shapes }`
file-language = { $known ->
        [main] `{ $tag }` is the main language, so it does not stand in the file's name
       *[other] `{ $tag }` in the file's name is not a language of this site
    }
    .title = A language in a file name that cannot be there
    .help = { $known ->
        [main] remove `.{ $tag }` from the name: the original is `name.md`, a translation `name.fr.md`
       *[other] languages of this site: { $known }; a dot in a name is only for the language
    }
malformed-year = `{ $year }` is not a year
    .title = Something that is not a year
    .label = not a year
    .help = write four digits: `2024`
no-collection = { $folder ->
        [none] this entry lies in no folder, so it has no kind
       *[other] `{ $folder }` is not a collection, so this entry has no kind
    }
    .title = An entry that lies in no collection
    .help = move the file into the folder of a collection: a folder in `content/` with a `_collection.toml`

acceptance-unused = this acceptance accepts nothing
    .title = An acceptance that accepts nothing
    .label = there is no such finding in this file any more
    .help = remove it, so that it does not hide a finding of tomorrow
cannot-be-accepted = `{ $rule }` is an error and cannot be accepted
    .title = An error that cannot be accepted
    .label = not possible
    .help = mend the fault itself; only warnings and notes can be accepted with a reason
picture-without-rights = this picture of `{ $field }` does not say who made it
    .title = A picture that does not say who made it
    .label = in here
    .help = add `credit:` with the name of the maker

## V4: text

raw-html = HTML is shown as text, not carried out
    .title = HTML in a text
    .label = HTML
    .help = write it in Markdown; `**bold**`, `[text](address)` and tables are all there
too-many-links = more than { $limit } links in one text
    .title = A text with too many links
    .label = here
    .help = split the text into several entries
markdown-too-deep = lists and quotations lie more than { $limit } deep inside each other
    .title = Quotations and lists that lie too deep inside each other
    .label = here
    .help = write this with fewer levels
markdown-too-large = this text would become more than { $limit } times its size
    .title = A text that would become too large
    .label = here
    .help = write the repeated parts out, or leave them out
duplicate-anchor = two headings have the anchor `{ $anchor }`
    .title = Two headings with one anchor
    .label = the second one
    .help = give each heading an anchor of its own
heading-too-high = a single `#` is for the title of the page, which comes from the field `title`
    .title = A heading as high as the title
    .label = used as `##`
    .help = begin headings in the text with `##`
picture-without-text = this picture has no words for readers who cannot see it
    .title = A picture without words for those who cannot see it
    .label = no alternative text
    .help = say between the brackets what it shows: `![Two officers opening a container](harbour.jpg)`

hidden-character = there is a character here that nobody sees: { $kind ->
        [direction] it turns the direction of writing
        [zero-width] it has no width
        [tag] it is a hidden letter
       *[control] it is a control character
    } (U+{ $number })
    .title = A character that nobody sees
    .label = { $kind ->
        [zero-width] right before this
        [tag] right before this
       *[other] here
    }
    .help = { $kind ->
        [direction] readers could see another text than the one that is stored; remove it
        [tag] hidden letters can carry a message past a reviewer; remove it
       *[other] remove it; it often comes along when text is copied from a web page or a word processor
    }
mixed-scripts = `{ $word }` has letters of two scripts: { $scripts }
    .title = A word with letters of two scripts
    .label = looks like a word of one script
    .help = write the word anew on one keyboard; a letter that only looks alike is not found by the search, and can deceive
space-at-line-end = there are blanks at the end of this line
    .title = Blanks at the end of a line
    .label = blanks
    .help = remove them; `vademecum check --fix` does it
no-final-newline = the last line of this file does not end
    .title = A file whose last line does not end
    .label = here
    .help = press Enter at its end; `vademecum check --fix` does it

## V5: links

dangling-reference = { $why ->
        [ambiguous] `{ $target }` could be an entry of more than one collection
       *[missing] there is no entry `{ $target }` in `{ $collections }`
    }
    .title = A reference to an entry that is not there
    .label = { $why ->
        [ambiguous] which one?
       *[missing] no such entry
    }
    .help = { $why ->
        [ambiguous] write the collection before it: `collection/{ $target }`
       *[missing] an entry is named by its file, without folder and ending{ $known ->
            [none] {""}
           *[other] ; possible: `{ $known }`
        }
    }
unknown-sub-target = “{ $entry }” has no part `{ $part }`
    .title = A reference to a part that is not there
    .label = no such part
    .help = its parts: { $known }
cycle = this leads back to its start: { $way }
    .title = A relation that leads in a circle
    .label = closes the circle
    .help = remove one of these references
broken-link = there is no file `{ $address }`
    .title = A link that leads nowhere
    .label = leads nowhere
    .help = write the way from this file to the other one, such as `../folder/file.md`
broken-anchor = there is no heading `#{ $anchor }`{ $file ->
        [none] {" "}in this text
       *[other] {" "}in `{ $file }`
    }
    .title = A link to a heading that is not there
    .label = leads nowhere
    .help = { $known ->
        [none] that text has no headings
       *[other] its headings: { $known }
    }
self-reference = `{ $target }` is this entry itself
    .title = An entry that refers to itself
    .label = refers to itself
    .help = name another entry, or remove the line
link-to-hidden = `{ $target }` is not published
    .title = A link to an entry that is not published
    .label = its status keeps it hidden
    .help = remove the link, or publish the entry
translation-outdated = the original has changed since this translation was made
    .title = A translation older than its original
    .label = made from this version
    .help = bring the translation up to date, then write `translated-from: { $hash }`
translation-undated = this translation does not say which version of the original it translates
    .title = A translation that does not say what it was made from
    .label = in here
    .help = if it matches the original of today, add `translated-from: { $hash }`

link-language = this text is in { $own ->
        [en] English
        [fr] French
        [es] Spanish
        [ru] Russian
        [ar] Arabic
        [zh] Chinese
       *[other] { $own-name }
    }, the link leads to a text in { $other ->
        [en] English
        [fr] French
        [es] Spanish
        [ru] Russian
        [ar] Arabic
        [zh] Chinese
       *[other] { $other-name }
    }
    .title = A link into another language
    .label = another language
    .help = link to `{ $better }`; readers are then led to the text in their own language, where there is one

## V6: pages

path-collision = two files want the address `{ $path }`
    .title = Two files that want one address
    .label = this one
    .related = and this one
    .help = rename one of the two
gap-filled = this reason explains a gap where there is none any more
    .title = A reason for a gap that is filled
    .label = every cell it names has entries
    .help = take the reason out, or name other rows and columns
trace-hole = no entry of the trace `{ $trace }` leads here
    .title = An entry that a complete trace does not reach
    .label = not reached
    .help = name this entry in `{ $fields }` of an entry of `{ $collection }`
several-places = `{ $setting }` cannot use the field `{ $field }`, which may hold several values
    .title = A field that gives a mark several places
    .label = may hold several values
    .help = a plot gives each item one place; name a field without `many`
comparison-size = `{ $most }` entries cannot stand side by side
    .title = A comparison of too many or too few entries
    .label = not so many
    .help = say a number from { $from } to { $to }
part-unclear = this part does not say clearly what it shows
    .title = A part of a start page that does not say what it shows
    .label = { $count ->
        [0] neither `entries` nor `collection` nor `pages`
       *[other] more than one of `entries`, `collection` and `pages`
    }
    .help = give exactly one of the three
unknown-entry = there is no entry `{ $entry }`
    .title = An entry that is named and does not exist
    .label = names no entry
    .help = name it as its file is named, with its folder: `collection/slug`
unknown-page = there is no page `{ $page }`
    .title = A page that is named and does not exist
    .label = no such page
    .help = name the folder in which it is published, without `index.html`
nothing-selected = this part shows nothing
    .title = A part of a start page that shows nothing
    .label = no entry is selected
    .help = ask for less, or take the part out
nothing-defined = nothing in `{ $name }` has a definition
    .title = A part of the glossary that defines nothing
    .label = adds nothing to the glossary
    .help = write definitions, or take it out
index-refused = the search index could not be made
    .title = A search index that could not be made
    .label = { $reason }
    .help = this is a fault of vademecum; please report it

## V7: themes

template-missing = there is no template `{ $template }`
    .title = A template that is not there
    .help = templates lie in `templates/` in the theme
template-syntax = this template cannot be read
    .title = A template that cannot be read
    .label = { $reason }
template-render = this template failed while making a page
    .title = A template that failed
    .label = { $reason }
message-syntax = this message cannot be read
    .title = A message of the theme that cannot be read
    .label = { $reason }
    .help = messages are written as `name = text`; a text of several lines is indented
script-syntax = this script cannot be read
    .title = A script of the theme that cannot be read
    .label = { $reason }

## V8: what a site asks of its own entries

check-failed = { $message }
    .title = A check of this site that an entry does not pass
    .label = in here
    .related = asked for by this declaration
    .help = { $need ->
        [none] mend what the message says, or accept it with a reason
       *[other] state { $need }
    }
one-sided = `{ $target }` does not name this entry in return
    .title = A relation that only one side states
    .label = named here
    .related = declared as mutual
    .help = add `{ $own }` to `{ $field }` of `{ $target }`, or remove this line
not-referred-to = no entry refers to this one
    .title = An entry that nothing refers to
    .label = not referred to
    .related = asked for by this declaration
    .help = name it in one of: { $fields }
review-overdue = the last review was on { $date }, more than { $months ->
        [one] 1 month
       *[other] { $months } months
    } ago
    .title = A review that is overdue
    .label = reviewed then
    .related = asked for by this declaration
    .help = read the entry through, mend what has changed, and write the new date
sensitive-wording = “{ $word }”{ $near ->
        [none] {" "}may do harm
       *[other] {" "}beside “{ $near }” may do harm
    }: { $reason }
    .title = Wording that may do harm
    .label = consider another word
    .related = listed here
    .help = say what is known and by whom, without a judgement on the person

## V9: what was begun and is not finished

empty-section = nothing stands under the heading “{ $label }”
    .title = A section that is empty
    .label = this section is empty
    .help = write the section below its heading; what stands between `<!--` and `-->` is not published

## What an editor offers

fix-near-miss = Change to `{ $suggestion }`
fix-current = Mark as current: someone has compared it with the original of today
fix-mend = Mend what can be meant in one way only
fix-section = Add the section “{ $label }”
rename-not-a-name = The name of an entry has only lower-case letters a to z, digits and single hyphens{ $suggestion ->
        [none] {""}
       *[other] , such as `{ $suggestion }`
    }
rename-taken = There is a file `{ $path }` already.
rename-unsupported = This editor cannot rename files when it is asked to. Rename the file and let `vademecum check` find what else must change.

## What a command says of itself

published = Published { $count ->
        [one] 1 file
       *[other] { $count } files
    } to { $folder } in { $seconds } s: { $written } written, { $reused } as before, { $removed } removed.
progress-checking = checking
progress-making = making pages and indexes
progress-publishing = publishing
site-begun = A site with { $count } files is in { $folder }. Look at it: vademecum serve --root { $argument }
heading-unknown = not a question of this form, kept at the end of the text: “{ $heading }”
serve-listens = Listening on { $address } (end with Ctrl+C)
serve-no-browser = No browser could be opened; open { $address } yourself.
serve-looks-itself = { $why }. Looking for changes every second instead.
serve-stands = { $count ->
    [one] 1 page stands
   *[other] { $count } pages stand
} after { $seconds } s.
serve-searches = Search is up to date after { $seconds } s.
search-also = `{ $word }` was also looked for as: { $forms }.
search-cut = The query was longer than is read; the end was left out.
search-nothing = No results.
search-nothing-in = No results among what is written in `{ $language }`. Search everything with --lang all.
search-results = { $count ->
    [one] 1 result.
   *[other] { $count } results, { $shown } shown.
}
search-no-field = There is no field `{ $field }` to filter by, so it was searched for as a word. Fields: { $known }
search-no-value = Nothing has `{ $value }` in `{ $field }`. There is: { $known }

## What changes between two editions

diff-heading = What changes for readers
diff-nothing = No entry and no figure is different.
diff-added = Added: { $count }
diff-changed = Changed: { $count }
diff-removed = Removed: { $count }
diff-outdated = Translations left behind: { $count }
diff-more = … and { $count } more
diff-text = text
diff-translations = translations: { $languages }
diff-new-translations = new translations: { $languages }
diff-lost-translations = translations gone: { $languages }
diff-coverage = Coverage: { $title }
diff-cells = Cells with any entry: { $before } before, { $after } after, of { $cells }.
diff-row = row
diff-column = column
diff-before = before
diff-after = after
diff-filled = gap filled
diff-gap = now a gap
diff-faults = `{ $name }` has faults:
diff-not-compared = Nothing was compared, because `{ $name }` has faults.

## Why a command is not carried out

disk-refuses = cannot { $action ->
        [create] create
        [find] find
        [lock] lock
        [open] open
        [publish-to] publish to
        [put-back] put back
        [read] read
        [remove] remove
        [replace] replace
        [run] run
        [watch] watch
       *[write] write
    } `{ $path }`: { $why ->
        [full] there is no space left on the disk. The site published before is untouched. Make room and build again
        [permission] you have no permission for that. The site published before is untouched
        [read-only] the disk can only be read, not written to
        [missing] it does not exist
       *[other] { $said }
    }
folder-foreign = `{ $path }` is not empty and was not made by vademecum, so it is left alone. Choose another folder with --out, or empty this one yourself.
files-foreign = `{ $path }` holds files that vademecum did not make: { $files }. The next edition would lose them. Move them to `static/` in your theme, so that every edition carries them, or delete them.
folder-precious = `{ $path }` cannot be the output folder: it is { $what ->
        [root] the root of the disk
        [site] the site’s own folder, or one that holds it
        [sources] where the site’s sources are
        [home] your home folder, or one that holds it
        [link] a link to somewhere else
       *[file] not a folder
    }. Choose another folder with --out.
file-exists = `{ $path }` is there already, and it is not overwritten. Choose another name, or change the file yourself.
file-not-text = `{ $path }` cannot be read as text: it is larger than 2 MiB, or not saved as UTF-8. Save it anew as plain text.
edition-unknown = `{ $name }` is neither the folder of a published site with data nor a revision of Git
edition-unreadable = `{ $name }` holds data that cannot be read: { $said }
git-refuses = git: { $said }
git-missing = `git` cannot be started ({ $said }). Install it, or name the files to check.
repository-missing = `{ $path }` is not in a git repository, so there is no revision to compare with. Name the files to check.
revision-elsewhere = the files here are not those of `{ $revision }`, and only the files here can be checked. Check it out first: git switch --detach { $revision }
revision-unknown = git does not know the revision `{ $revision }`: { $said }
folder-busy = another vademecum{ $owner ->
        [unknown] {""}
       *[other] {" "}(process { $owner })
    } is publishing to `{ $path }`. Wait for it to end, or choose another folder with --out.
folder-not-empty = `{ $path }` is not empty, so it is left alone. Choose another folder
index-missing = there is no search index in `{ $path }`. Build the site first with `vademecum build`, or name its folder with --site.
index-damaged = the index is damaged ({ $said }). Copy the site anew, or build it again with `vademecum build`.
index-unreadable = the index cannot be read: { $said }
index-of-another-version = the index was made by another version of vademecum; build the site again with this one
index-language-unknown = there is no index for the language `{ $tag }`; there is one for { $known }
queries-unreadable = the queries cannot be read: { $said }
answer-unreadable = the answer cannot be read: { $said }
output-unwritable = the answer cannot be written: { $said }
messages-missing = there are no messages in `{ $tag }`; there are { $known }
site-speaks-not = this site does not speak `{ $tag }`; it speaks { $known }
language-not-of-translations = nothing is translated into `{ $tag }`; the site has { $known }
path-outside = `{ $path }` does not lie in the site `{ $root }`
file-unknown = there is no file `{ $path }` in this site
collection-unknown = there is no collection `{ $name }`. This site has: { $known }
code-unknown = there is no code `{ $code }`. `vademecum explain` lists all.
slug-malformed = `{ $slug }` cannot be the name of an entry: use lower-case letters a to z, digits and single hyphens
entry-exists = the entry `{ $slug }` is there already, and it is not overwritten
nothing-to-translate = there is no entry `{ $slug }` to translate in `{ $collection }`
no-name-from-title = no name can be made from the title; give one with --slug
tag-malformed = `{ $tag }` is not the tag of a language, such as `en` or `pt-BR`
owner-malformed = `{ $owner }` is not an owner: write @person, @organization/team or an address
preview-refused = the preview cannot start: { $said }
preview-stopped = the preview stopped: { $said }
port-refused = cannot listen on { $address }: { $said }. Is another preview running? Choose another port with --port.
slug-not-portable = `{ $slug }` cannot be the name of an entry: { $why ->
        [length] a file name has at most 255 bytes; choose a shorter one
       *[reserved] Windows keeps this name for a device; choose another one
    }
search-limit-zero = --limit 0 would show nothing; ask for 1 or more
