//! The way of a newcomer as the terminal shows it, in one language a file: a new site, a new entry with eleven mistakes in it,
//! `check`, `check --fix`, the help lines one by one, and the page. A fault that is shown again in the very same lines stands with
//! its first line. How the mistakes are made and mended is in [`walk`], how the carets are measured in [`carets`].

mod arabic;
mod carets;
mod chinese;
mod english;
mod french;
mod walk;
