//! Helping contributors: what a kind of entry asks for, in words, and files to begin with.
//!
//! Everything here is made from the declarations: [`Explainer`] says in a contributor's language what each field
//! wants; files to begin with, schemas for editors and forms for the web are made with it. What people answer in
//! their own words becomes values. Nothing is decided here about whether a value is good: that is for the code that
//! reads front matter.

mod answers;
mod cms;
mod code_owners;
mod comments;
mod explain;
mod fields;
mod issue_answer;
mod issue_form;
mod issue_labels;
mod json_schema;
mod schema_values;
mod skeleton;
mod translation;
mod yaml;

pub use cms::cms_config;
pub use code_owners::code_owners;
pub use explain::{Explainer, without_isolates};
pub use fields::{IMAGE_NEEDED_PARTS, IMAGE_PARTS, SOURCE_PARTS, is_written};
pub use issue_answer::{Suggestion, read_issue};
pub use issue_form::{IssueForm, issue_forms};
pub use json_schema::{Dialect, SchemaWriter};
pub use skeleton::{Body, skeleton};
pub use translation::translation_skeleton;
pub use yaml::{list, member, scalar, table};
