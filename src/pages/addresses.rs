//! Full addresses, and what search engines and feed readers are shown of the site.

use super::maker::Pages;
use super::plan::{Job, Page};
use crate::content::TranslationState;
use crate::ground::SitePath;
use crate::site::{LanguageId, Visibility};

impl Pages<'_> {
    /// The full address of a page, where `site.toml` says where the site will be.
    pub fn address(&self, page: &Page) -> Option<String> {
        let path = page.path.as_str();
        // A folder is the better address where there is a server: it survives a change of software.
        let path = path.strip_suffix("index.html").unwrap_or(path);
        self.site.base_url.as_ref().map(|base| format!("{base}{path}"))
    }

    /// Whether what a page is about exists in a language; lists are made in every language.
    pub fn is_translated(&self, job: Job, language: LanguageId) -> bool {
        match job {
            Job::Entry(entry) | Job::Checklist(_, Some(entry)) => {
                self.library.entries[entry].state(language, self.site) != TranslationState::Missing
            }
            _ => true,
        }
    }

    /// Whether search engines should keep a page: not where it only stands in for another language's, nor
    /// where its entry is not for lists either.
    pub fn is_indexed(&self, page: &Page) -> bool {
        let shown = match page.job {
            Job::Entry(entry) => self.library.entries[entry].visibility < Visibility::Unlisted,
            job => job != Job::NotFound,
        };
        shown && self.is_translated(page.job, page.language)
    }

    /// The file of a language's feed; none without full addresses or without dated entries.
    pub fn feed_path(&self, language: LanguageId) -> Option<SitePath> {
        self.site.base_url.as_ref()?;
        if self.census.latest(language).is_empty() {
            return None;
        }
        SitePath::new(&format!("{}feed.xml", self.site.language_folder(language))).ok()
    }
}
