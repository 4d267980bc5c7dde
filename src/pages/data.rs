//! Scripts of data beside pages that work with it: a page in a folder may load a script and nothing else.

use super::comparison_data::comparison_data;
use super::fragment::NoFragments;
use super::maker::{Maker, Pages};
use super::plan::{Job, PageId};
use super::worksheet_data::worksheet_data;
use crate::content::Entry;
use crate::ground::{Output, SitePath, script_json, script_text};

impl Pages<'_> {
    /// What is published beside a page, if its script needs data.
    pub fn data(&self, page: PageId) -> Option<Output> {
        let page = &self.plan.pages[page];
        let maker = Maker::of(self, page, &NoFragments);
        let (name, json) = match page.job {
            Job::Worksheet(id) => ("worksheet", script_json(&worksheet_data(maker, id))),
            Job::Comparison(id, None) => ("comparison", script_json(&comparison_data(&maker, id))),
            _ => return None,
        };
        let script = format!("(globalThis.vademecum??={{}}).{name}={}\n", script_text(&json));
        Some(Output::new(maker.data_path()?, script))
    }
}

impl Maker<'_> {
    /// Where the data of this page lies: beside it.
    fn data_path(&self) -> Option<SitePath> {
        SitePath::new(&format!("{}/data.js", self.page.path.folder())).ok()
    }

    /// The language of an entry's text, where it is another than the page's.
    pub(super) fn other_language_of(&self, entry: &Entry) -> Option<String> {
        let shown = entry.language_shown(self.language, self.site());
        (shown != self.language).then(|| self.language_view(shown).tag)
    }

    /// What leads from this page to its data.
    pub(super) fn data_link(&self) -> Option<String> {
        Some(self.link_to(&self.data_path()?))
    }
}
