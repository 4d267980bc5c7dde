//! A site that has been checked: each of its files is made when it is asked for.
//!
//! The same jobs as in `build`, one at a time, so the same bytes. Indexes are made elsewhere, in the background.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::ground::{Diagnostic, SiteFiles};
use crate::pipeline::Checked;

/// A site without errors, and its texts.
pub struct Standing {
    /// What it was read from.
    pub files: SiteFiles,
    /// What it is.
    pub checked: Checked,
    /// What belongs to no page, made when first asked for.
    others: OnceLock<HashMap<String, Arc<Vec<u8>>>>,
}

impl Standing {
    /// A site that can be asked for its files.
    pub fn new(files: SiteFiles, checked: Checked) -> Self {
        Self { files, checked, others: OnceLock::new() }
    }

    /// The bytes of a file; `None` where there is no such file.
    ///
    /// # Errors
    /// The fault of the page's template.
    pub fn make(&self, path: &str) -> Result<Option<Arc<Vec<u8>>>, Diagnostic> {
        let plan = &self.checked.plan;
        if plan.at(path).is_none()
            && let Some(bytes) = self.others().get(path)
        {
            return Ok(Some(Arc::clone(bytes)));
        }
        // What is not a page may lie beside one.
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let beside = || if folder.is_empty() { None } else { plan.at(&format!("{folder}/index.html")) };
        let Some(page) = plan.at(path).or_else(beside) else { return Ok(None) };
        let made = self.checked.render(page)?;
        Ok(made.into_iter().find(|output| output.path.as_str() == path).map(|output| output.bytes))
    }

    /// Whether there is a page at a path.
    pub fn has_page(&self, path: &str) -> bool {
        self.checked.plan.at(path).is_some()
    }

    /// Whether the site has an index of a language.
    pub fn has_index(&self, tag: &str) -> bool {
        self.checked.site.languages.all.values().any(|language| language.tag == tag)
    }

    fn others(&self) -> &HashMap<String, Arc<Vec<u8>>> {
        self.others.get_or_init(|| {
            let made = self.checked.of_the_site(&self.checked.pages());
            made.into_iter().map(|output| (output.path.as_str().to_owned(), output.bytes)).collect()
        })
    }
}
