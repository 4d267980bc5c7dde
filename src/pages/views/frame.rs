//! What every page has: itself, its language, the way to other pages.

use serde::Serialize;

/// The page itself.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// `home`, `entry`, `list`, `vocabulary`, `matrix`, `cell`, `trace`, `plot`, `comparison`, `start`, `news`,
    /// `glossary`, `translations`, `search`, `sheets`, `checklist`, `worksheet`, `form` or `not-found`.
    pub kind: &'static str,
    /// For the browser's title bar and for lists of results.
    pub title: String,
    /// One or two sentences for search engines and previews; may be empty.
    pub description: String,
    /// The language of the page.
    pub language: LanguageView,
    /// The page's own file, from the root of the site.
    pub path: String,
    /// What leads from the page to the root: `../../`, or nothing.
    pub root: String,
    /// The full address, where `site.toml` says where the site will be.
    pub address: Option<String>,
    /// Its full addresses in the languages that it is translated into, where `site.toml` says where the site will be.
    pub addresses: Vec<AddressView>,
    /// The way here from the home page.
    pub crumbs: Vec<LinkView>,
    /// The feed of the page's language, where there is one.
    pub feed: Option<String>,
    /// Whether search engines should keep it: not so for a page shown in another language than its own.
    pub indexed: bool,
}

/// A language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageView {
    /// For `lang`.
    pub tag: String,
    /// What its speakers call it.
    pub name: String,
    /// For `dir`: `ltr` or `rtl`.
    pub direction: &'static str,
}

/// The same page in a language.
#[derive(Debug, Clone, Serialize)]
pub struct AlternateView {
    /// The language.
    pub language: LanguageView,
    /// Where.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether the page's text exists in that language.
    pub translated: bool,
}

/// The full address of a page in a language.
#[derive(Debug, Clone, Serialize)]
pub struct AddressView {
    /// The language's tag.
    pub tag: String,
    /// The address.
    pub address: String,
}

/// What is the same on all pages of a language.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// The site's name.
    pub title: String,
    /// What it is; may be empty.
    pub description: String,
    /// The date of the edition, in words; may be empty.
    pub edition: String,
    /// The home page.
    pub home: String,
    /// The search page.
    pub search: String,
    /// How to add something, if the site has such a page.
    pub contribute: Option<LinkView>,
    /// The page of all worksheets and checklists, if there are any.
    pub sheets: Option<String>,
    /// The coverage matrices.
    pub matrices: Vec<LinkView>,
    /// The traces.
    pub traces: Vec<LinkView>,
    /// The plots.
    pub plots: Vec<LinkView>,
    /// The pages where readers choose what to compare.
    pub comparisons: Vec<LinkView>,
    /// The start pages.
    pub starts: Vec<LinkView>,
    /// What's new, if entries have dates.
    pub news: Option<LinkView>,
    /// The glossary, if there is one.
    pub glossary: Option<LinkView>,
    /// How far the site is translated, if it has several languages.
    pub translations: Option<LinkView>,
    /// The blank forms.
    pub forms: Vec<LinkView>,
    /// The vocabularies that readers are led to from every page.
    pub vocabularies: Vec<LinkView>,
    /// Entries of collections that no list shows, such as "About".
    pub pages: Vec<LinkView>,
}

/// A link with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// An item of the main menu.
#[derive(Debug, Clone, Serialize)]
pub struct MenuView {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page belongs to it.
    pub current: bool,
}
