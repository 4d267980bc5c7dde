# Words of the interface, in English.
# Every other language falls back to this file.

## Dates and periods. $month is 1 to 12.

date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
period = { $start }–{ $end }
period-open = { $start } to the present

## Everywhere

# Between the values of a list.
comma = {", "}
home = Home
search = Search
menu = Menu
languages = Languages
contents = On this page
skip = Skip to the content
not-found = Page not found
not-found-text = There is no page at this address. It may have moved, or the link may be old. Start again from the home page, or look for it among all titles.
breadcrumb = You are here
yes = Yes
no = No
note = Note
tip = Tip
important = Important
warning = Warning
caution = Caution
footnote-back = Back to the text
sources = Sources
source-number = Source { $number }
accessed = accessed { $date }
cite = Cite this entry
cite-title = “{ $text }”
plain-text = Plain text
entries = { $count ->
        [0] No entries
        [one] 1 entry
       *[other] { $count } entries
    }
page-of = Page { $number } of { $count }
previous = Previous
next = Next
pages = Pages
show-all = All: { $label }
narrow = Narrow by
browse = Browse
latest = Latest
coverage = Coverage
fallback = This page has not been translated yet. It is shown in { $language }.
body-fallback = The text below has not been translated yet. It is shown in { $language }.
# The name of a language as it stands in the sentence above; another one is called as its speakers call it.
language-in-sentence = { $tag ->
    [en] English
    [fr] French
    [es] Spanish
    [ru] Russian
    [ar] Arabic
    [zh] Chinese
   *[other] { $name }
}
machine = This is an unreviewed translation. Nobody has compared it with the original yet.
outdated = The original has changed since this translation was made.
original = See the original
as-list = As a list
gap = gap
gap-cell = { $row } × { $column }: a gap, no entries yet
filled-cell = { $row } × { $column }: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
gaps = Gaps, and why
gap-unexplained = No reason is given.
led-to = Led to
led-to-nothing = No entry of its own
gap-text = Nothing is recorded here yet. That is a gap in this collection; it does not mean that nothing is done.
gaps-of-entry = Nothing is recorded yet where this entry meets the following. That is a gap in this collection; it does not mean that nothing is done.
add-one = Add one
entries-recorded = The figures count entries recorded here. They do not measure crime.
counted = Counted: { $labels }
legend = Key
legend-some = from 1
legend-from = from { $count }
edition = Edition of { $date }
terms = Terms
about = About
search-intro = A map of everything: choose a list, or press Ctrl+F (on a Mac ⌘F) and let the browser find a word in the titles below.
too-many-titles = This collection has too many titles for one page; use its list.
outside = leads to another site
table-scroll = Table, can be scrolled
kind = Kind of entry

## Start pages, what’s new, the glossary, the translations

starts = Where to start
news = What’s new
feed = Follow by feed (Atom)
glossary = Glossary
glossary-text = Terms that are used here, and what they mean here. Each leads to the entries that carry it.
letters = Letters
translations = Translations
translations-text = What is translated, what nobody has read through yet, and what is still to be done.
originals-in = The originals are in { $language }.
translate-help = How to help
translate-help-text = Read a translation through and correct it, bring an outdated one up to date, or write a missing one. You need no programming.
state-current = Read through
state-machine = Machine, not read through
state-partly = Title and summary only
state-outdated = Outdated
state-missing = Missing
entries-current = { $count ->
        [0] None is whole and read through
        [one] 1 is whole and read through
       *[other] { $count } are whole and read through
    }
entries-machine = { $count ->
        [0] None is a machine translation
        [one] 1 is whole, translated by machine and not read through
       *[other] { $count } are whole, translated by machine and not read through
    }
entries-partly = { $count ->
        [0] None is without its text
        [one] 1 has title and summary only
       *[other] { $count } have title and summary only
    }
entries-outdated = { $count ->
        [0] None is outdated
        [one] 1 is older than its original
       *[other] { $count } are older than their originals
    }
entries-missing = { $count ->
        [0] None is missing
        [one] 1 is missing
       *[other] { $count } are missing
    }
entries-more = { $count ->
        [one] And 1 more. The command “vademecum translations” lists them all.
       *[other] And { $count } more. The command “vademecum translations” lists them all.
    }

## Search

suggestions = Suggestions
searching = Searching…
search-failed = The search could not be loaded. The lists still work.
search-damaged = Some files of the search are missing or damaged. What is shown may not be all there is:
nothing-found = Nothing found for “{ $query }”.
results = { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
all-results = { $count ->
        [one] Show it on the search page
       *[other] Show all { $count } results
    }
show-more = { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
all-languages = All languages
all-in-language = All results in { $language }
also-searched = Also searched for: { $words }
query-cut = The question was very long; only its beginning was searched for.
drop-filter = Remove filter: { $label }
drop-filters = Remove all filters
search-tip-phrase = Put words in quotation marks to find them together: “joint investigation”.
search-tip-exclude = Put a minus before a word to leave out what contains it: trafficking -drugs.
search-tip-typos = Endings and small slips do not matter: beginnings of words and similar spellings are found too.
try-spelling = Check the spelling.
try-words = Try fewer words, or more general ones.
try-filters = The filters may be too narrow.
try-languages = Search in all languages
try-lists = Browse the lists

## Worksheets and checklists

sheets = Worksheets and checklists
sheets-short = Worksheets
checklists = Checklist
sheet-private = What you write here stays on this computer. Nothing is kept unless you save it as a file of your own.
partly = Partly
answer = Answer
your-note = Note
save-file = Save as a file
open-file = Open a file
print-sheet = Print
clear-sheet = Clear
clear-sure = There is something that has not been saved. Go on without it?
sheet-cleared = Everything was cleared.
sheet-saved = Saved as { $file }.
sheet-opened = Opened: { $file }.
sheet-exported = Written: { $file }.
answered = Answered: { $count } of { $total }
file-damaged = This file cannot be read: it is damaged, or it is not one that was saved here.
file-too-large = This file is too large to be one that was saved here.
file-foreign = This file was not saved here.
file-other = This file belongs to another worksheet or checklist.
file-newer = This file was saved by a newer edition, which this one cannot read.
gone = no longer in this edition
remove-line = Remove
add-line = Add a line of your own
own-words = In your own words
read-more = Read in a new tab
nothing-chosen = Nothing chosen yet.
also-chosen = Also in your draft
draft-title = Title of your draft
draft-coverage = What the draft covers
coverage-note = Covered is what you chose, and what that is linked with here. It does not say how well.
export-as = Export
exporting = Writing the document…
export-failed = The document could not be written. The other forms still work.
covered = { $count ->
       *[other] { $count } covered
    }
left-out = { $count ->
        [0] Nothing is left out
       *[other] { $count } left out
    }

## Plots

plot-mark = Each mark is one record of an entry; its number is that of its line in the table below.
plot-lines = The same as a table
plot-number = No.
not-stated = Not stated

## Comparisons

compare = Compare
compare-with-others = Compare with others
compare-here = Compare what refers to this
compare-ready = Ready comparisons
compare-ready-text = Entries that refer to the same, side by side. The number says how many refer to it.
compare-shown = Shown: { $shown } of { $total }.
compare-order = In the order of: { $fields }.
compare-highest = { $field } (highest first)
compare-sources = Numbers in square brackets are sources; they are listed on the page of the entry.
compare-change = Choose others to compare
compare-rest = Not shown above
compare-fields = Field
compare-ungrouped = Others
compare-choose = Choose up to { $count } entries
compare-chosen = Chosen: { $count } of { $most }
compare-full = No more than { $count } entries can be compared at once, or the table cannot be read. Untick one of the others first.
compare-over = There was no room for: { $names }.
compare-unknown = Not in this edition, and left out: { $names }.
compare-few = Choose at least two to see them side by side.
compare-filter = Filter the list
compare-none = Nothing in the list has these words.
compare-drop = Leave out
compare-address = The address of this comparison, to copy and share
compare-private = The choice stands in the address alone. Nothing is stored.
compare-table = Side by side
compare-see = See them side by side

## What fields ask for: new files, forms on paper and on the web

form-needed = Needed.
form-optional = Optional.
form-any-of = At least one of these is needed: { $fields }.
form-text = One line of text.
form-markdown = A few sentences.
form-integer = A whole number.
form-number = A number.
form-date = A day, as year, month and day: 2024-03-31.
form-year = A year, such as 2019.
form-period = A year, or from one year to another: 2016, 2016-2024, 2010-present.
form-boolean = yes or no.
form-country = The code of two capital letters (ISO 3166-1), such as KE for Kenya.
form-region = The code of three digits (UN M49), such as "014" for Eastern Africa or "001" for the world.
form-language = The tag of a language, such as fr.
form-url = A web address that begins with https://.
form-source = A publication: its title, who published it, when, and its web address. Number them from 1.
form-citation = The number of one of the sources.
form-image = A picture: the name of its file, what it shows, who made it, and under which licence.
form-many = Several are possible.
form-least = { $count ->
       *[other] At least { $count }.
    }
form-most = { $count ->
       *[other] At most { $count }.
    }
form-characters = { $count ->
        [one] At most { $count } character.
       *[other] At most { $count } characters.
    }
form-words = { $count ->
        [one] At most { $count } word.
       *[other] At most { $count } words.
    }
form-between = From { $minimum } to { $maximum }.
form-from = { $minimum } or more.
form-up-to = { $maximum } or less.
form-one-of = One of: { $terms }.
form-some-of = One or more of: { $terms }.
form-whole-list = The whole list: { $place }
form-from = Chosen from:
form-entry-of = From: { $collections }.
form-such-as = Names: { $names }.
form-title = { $kind }: blank form
form-lead = For paper, or to prepare what you will type. Fields that are needed say so.
form-print = Print it, fill it in, and hand it to someone who can type it.
form-part-text = The text
form-further = On the back or on another sheet there is room for more.
forms = Blank forms
new-intro = Write behind the colons. Lines that begin with # explain and are not published. To use an optional field, remove the # before its name.
new-text = Write the text here.
new-translation-intro = Below each text of the original is the place for its translation. What is not here is taken from the original.
new-translation-state = machine: nobody has compared it with the original yet. reviewed: someone has.

## Questions of the interview

ask-intro = Answer line by line. Enter alone: leave out. < back to the question before. ? everything that can be chosen. ! stop and keep what you gave.
ask-long = Write as many lines as you like; end with a line that holds only a full stop. < takes back the last line.
ask-fill-in = Enter alone: leave out. Anything else: fill in.
ask-another = Another one? Enter alone: no. Anything else: yes. < take back the last one.
ask-which = Which one? Its name or its title.
ask-meant = Did you mean one of these?
ask-no-list = There is no list for this question.
ask-title = Title
ask-publisher = Who published it
ask-issued = When: a year, or a day such as 2024-03-31
ask-url = Web address
ask-file = Name of the picture’s file
ask-alternative = What the picture shows, for those who do not see it
ask-credit = Who made it
ask-licence = Under which licence
ask-done = Written. Now run: vademecum check
ask-unreadable = This line cannot be read: it is not UTF-8. Type it once more.
ask-line-back = The last line is taken back.
ask-keep = Write it once more; Enter alone keeps it as it is, and a check will tell what is wrong.
ask-nothing = Nothing was answered, so no file was written.
ask-not-written = The file could not be written. This is what would stand in it:

## Forms for suggestions

issue-name = Suggest: { $kind }
issue-description = No file is needed. An editor goes on from what you write.
issue-intro = Everything written here is public, and cannot be called back. Name nobody who could come to harm by it, and write nothing confidential. What you do not know, leave out.
issue-parts = One on each line, its parts between upright bars: { $parts }
issue-unplaced = From the form, not yet placed
