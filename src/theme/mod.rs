//! Themes: templates, assets and messages that turn views into pages.
//!
//! A theme is a folder under `themes/`. The default theme is built into the binary; a file of the same name in
//! the site's `themes/default` takes its place, and a theme of another name only needs the files in which
//! it differs. Templates are trusted, as the maintainer's own work; nothing that a contributor writes is
//! ever read as one.

mod assets;
mod built_in;
mod phrases;
mod renderer;
mod script;
mod style;
mod templates;

pub use built_in::add_built_in_files;
pub use renderer::Renderer;
pub use templates::Theme;
