//! What vademecum does, told by small sites written as text.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::case_sensitive_file_extension_comparisons,
    clippy::too_many_lines,
    reason = "tests set up folders, run the program as its users do, and hold long snapshots"
)]

mod again;
mod authoring;
mod checks;
mod command_line;
mod comparisons;
mod coverage;
mod crawler;
mod diff;
mod editor;
mod edits;
mod exports;
mod fields;
mod files;
mod floors;
mod forms;
mod golden;
mod help_lines;
mod injected_faults;
mod kept;
mod levels;
mod links;
mod lsp;
mod markdown;
mod narrowed;
mod neighbours;
mod newcomer;
mod notation;
mod pictures;
mod plots;
mod preview;
mod publishing;
mod queries;
mod reports;
mod rules;
mod scaffold;
mod search_command;
mod search_vectors;
mod second_site;
mod sheets;
mod starts;
mod support;
mod themes;
mod translations;
mod vocabularies;
