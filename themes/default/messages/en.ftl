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
