//! The ground floor: what every other module stands on.
//!
//! Ids and arenas, texts with their origin, spans, diagnostics as values, portable paths, the address
//! filter and the finished output file. Nothing here knows what a site is, and nothing touches the disk.

mod address;
mod arena;
mod bytes;
mod code;
mod content_hash;
mod controls;
mod date;
mod diagnostic;
mod files;
mod gathered;
mod hidden;
mod line_break;
mod near_miss;
mod once_each;
mod output;
mod path;
mod report;
mod script;
mod small_map;
mod source;
mod sources;
mod wanted;
mod xml;

pub use address::{Address, AddressFault, judge_address};
pub(crate) use arena::ids;
pub use arena::{Arena, Id};
pub use bytes::{find_byte, has_byte, lines};
pub use code::{Code, Severity};
pub use content_hash::{ContentHash, ContentHasher};
pub use controls::escape_controls;
pub use date::{iso_date, malformed_date, western_digits};
pub use diagnostic::{Argument, Diagnostic, Fix};
pub use files::{PICTURE_ENDINGS, SiteFiles, is_picture, is_text};
pub use gathered::Gathered;
pub use hidden::{HiddenRun, hidden_runs, may_hide};
pub use line_break::{break_is_nothing, without_folded_spaces};
pub use near_miss::{near_miss, only_near_miss, quoted_some_of, slips, some_of};
pub use once_each::OnceEach;
pub use output::{Output, Part};
pub use path::{PathFault, SitePath, portable_name};
pub use report::{Accepted, Report, Verdict};
pub use script::{push_script_text, script_json, script_text};
pub use small_map::{SmallMap, small_map};
pub use source::{Place, Source, SourceId, Span, Spanned};
pub use sources::Sources;
pub use wanted::{Everything, Wanted};
pub use xml::xml_text;
