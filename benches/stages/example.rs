//! The site that the stages work on: made once, the same each time.

use std::sync::OnceLock;

use vademecum::content::Entry;
use vademecum::ground::{Id, Report, SiteFiles};
use vademecum::links::{self, KeptBodies};
use vademecum::pages::{Fragments, Job, PageId, View};
use vademecum::pipeline::{self, Checked};
use vademecum::theme::add_built_in_files;

use super::generator::site::{files, texts};

/// How many entries the site has.
pub const ENTRIES: u64 = 400;
/// How many of a hundred stand in each other language as well.
const TRANSLATED: u64 = 10;
const SEED: u64 = 1;
/// The entry that stages of one entry take: links, a summary, all fields.
const ENTRY: usize = 200;

/// A site that has been read and checked.
pub struct Example {
    pub files: SiteFiles,
    pub checked: Checked,
    /// What links remember: with it no text is parsed again.
    pub parsed: links::Memory,
}

/// The site.
pub fn example() -> &'static Example {
    static EXAMPLE: OnceLock<Example> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let mut files = files(&texts(ENTRIES, TRANSLATED, SEED));
        add_built_in_files(&mut files);
        let mut report = Report::new();
        let checked = pipeline::check(&files, &mut report);
        assert!(!report.has_errors(), "the generator's site has no faults");
        let mut parsed = links::Memory::default();
        let _ = links::connect(
            &checked.site,
            &files,
            &checked.library,
            &mut parsed,
            KeptBodies::default(),
            &mut report,
        );
        Example { files, checked, parsed }
    })
}

impl Example {
    /// The entry that stages of one entry take.
    pub fn entry(&self) -> &Entry {
        self.checked.library.entries.values().nth(ENTRY).expect("the site has more entries")
    }

    /// Its file as it is written.
    pub fn text(&self) -> &str {
        &self.files.texts[self.entry().original.source].text
    }

    /// Its Markdown.
    pub fn body(&self) -> &str {
        self.entry().original.body.text(&self.files.texts)
    }

    /// Its page in the main language.
    pub fn page(&self) -> PageId {
        let entry = self.checked.library.entries.ids().find(|id| id.index() == ENTRY);
        let job = Job::Entry(entry.expect("the site has more entries"));
        self.checked.plan.page(job, self.checked.site.languages.main).expect("every entry has a page")
    }

    /// What the template of its page is given.
    pub fn view(&self, fragments: &dyn Fragments) -> View {
        self.checked.pages().view(self.page(), fragments)
    }
}
