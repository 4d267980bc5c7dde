//! What the server knows: the site as last read, the texts that are open, the faults that are shown.
//!
//! A text that is typed in is read anew by itself, and its entry put into the site in its place: that is a matter of
//! a millisecond, however large the site. The whole is read again beside, and takes the place of this when it is
//! done.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use gen_lsp_types::{Diagnostic as Shown, PublishDiagnosticsParams, TextDocumentContentChangeEvent, Uri};

use super::super::report::Messages;
use super::checker::{Finished, Job};
use super::faults::{Fault, show};
use super::options::Options;
use super::places::Places;
use crate::assist::Known;
use crate::content::EntryId;
use crate::ground::{Diagnostic, Report, SiteFiles, SitePath, Source, SourceId};
use crate::pipeline::{self, Checked};
use crate::site::{BUILT_IN_THEME, LanguageId, SITE_FILE};

/// A text that the editor shows.
pub struct Open {
    /// Its address, as the editor writes it.
    pub uri: Uri,
    /// The editor's number of this state of it.
    pub version: i32,
    text: Source,
}

/// The faults of a file.
#[derive(Default)]
struct FileFaults {
    /// Those that the file's own entry has by itself.
    own: Vec<Fault>,
    /// Those that were found when the whole site was last read, beside its own.
    beside: Vec<Fault>,
}

/// What the server knows.
pub struct State {
    /// What the editor asked for.
    pub options: Options,
    /// How it counts.
    pub places: Places,
    /// The words of diagnostics.
    pub messages: Messages,
    /// The texts of the site, those of the editor included.
    pub files: SiteFiles,
    /// The texts that are open.
    pub open: BTreeMap<SitePath, Open>,
    checked: Option<Checked>,
    by_path: HashMap<SitePath, SourceId>,
    faults: BTreeMap<SourceId, FileFaults>,
    published: BTreeMap<SitePath, Vec<Shown>>,
    /// Open texts that have changed since their entries were read.
    changed: BTreeSet<SitePath>,
    /// Counts changes.
    revision: u64,
    /// The last change that the whole site has been read with.
    read_with: u64,
    /// Whether a job is due, and whether it must look at the disk.
    due: Option<bool>,
}

impl State {
    /// Nothing is known yet; the site is to be read.
    pub fn new(options: Options) -> Self {
        Self {
            places: Places::new(&options.root, options.encoding),
            messages: Messages::english(),
            options,
            files: SiteFiles::default(),
            open: BTreeMap::new(),
            checked: None,
            by_path: HashMap::new(),
            faults: BTreeMap::new(),
            published: BTreeMap::new(),
            changed: BTreeSet::new(),
            revision: 0,
            read_with: 0,
            due: Some(true),
        }
    }

    /// Whether the site has been read.
    pub fn is_ready(&self) -> bool {
        self.checked.is_some()
    }

    /// Whether the site has been read with every change.
    pub fn is_current(&self) -> bool {
        self.is_ready() && self.read_with == self.revision && self.due.is_none()
    }

    /// Whether texts have changed since their entries were read.
    pub fn has_changed(&self) -> bool {
        !self.changed.is_empty()
    }

    /// The site, with labels in the editor's language if it has it.
    pub fn known(&self) -> Option<Known<'_>> {
        let checked = self.checked.as_ref()?;
        Some(Known {
            site: &checked.site,
            files: &self.files,
            library: &checked.library,
            documents: &checked.documents,
            graph: &checked.graph,
            language: self.language(checked),
        })
    }

    fn language(&self, checked: &Checked) -> LanguageId {
        let languages = &checked.site.languages;
        let wanted = self.options.language.as_deref().unwrap_or_default();
        let base = wanted.split(['-', '_']).next().unwrap_or(wanted);
        languages.find(wanted).or_else(|| languages.find(base)).unwrap_or(languages.main)
    }

    /// The file at an address.
    pub fn file(&self, uri: &Uri) -> Option<SourceId> {
        self.by_path.get(&self.places.path(uri)?).copied()
    }

    /// The job that is due, if any.
    pub fn job(&mut self) -> Option<Job> {
        let from_disk = self.due.take()?;
        let texts = self.open.iter().map(|(path, open)| (path.clone(), open.text.text.clone())).collect();
        Some(Job { revision: self.revision, from_disk, texts })
    }

    fn order(&mut self, from_disk: bool) {
        self.revision += 1;
        self.due = Some(from_disk || self.due == Some(true));
    }

    /// The editor shows a text.
    pub fn open(&mut self, uri: Uri, version: i32, text: String) {
        let Some(path) = self.places.path(&uri) else { return };
        let is_known = self.by_path.get(&path).is_some_and(|id| self.files.texts[*id].text == text);
        let text = Source::new(path.clone(), text);
        self.open.insert(path.clone(), Open { uri, version, text });
        self.changed.insert(path);
        if !is_known {
            self.order(false);
        }
    }

    /// The editor's text has changed, part by part, or as a whole.
    pub fn change(&mut self, uri: &Uri, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        let Some(path) = self.places.path(uri) else { return };
        let Some(open) = self.open.get_mut(&path) else { return };
        open.version = version;
        for change in changes {
            let text = match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole) => whole.text,
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(part) => {
                    let start = self.places.byte(&open.text, part.range.start);
                    let end = self.places.byte(&open.text, part.range.end).max(start);
                    let mut text = open.text.text.clone();
                    text.replace_range(start..end, &part.text);
                    text
                }
            };
            open.text = Source::new(path.clone(), text);
        }
        self.changed.insert(path);
        self.order(false);
    }

    /// The editor does not show a text any more: what is on the disk counts.
    pub fn close(&mut self, uri: &Uri) {
        let Some(path) = self.places.path(uri) else { return };
        self.changed.remove(&path);
        if self.open.remove(&path).is_some() {
            self.order(true);
        }
    }

    /// Files on the disk have changed. What has only been saved is known already.
    pub fn disk_changed(&mut self, uris: impl Iterator<Item = (Uri, bool)>) {
        let news = uris.filter_map(|(uri, is_content)| Some((self.places.path(&uri)?, is_content)));
        let is_news = |(path, is_content): (SitePath, bool)| !(is_content && self.open.contains_key(&path));
        if news.into_iter().any(is_news) {
            self.order(true);
        }
    }

    /// Reads the entries of texts that have changed, and finds their own faults.
    pub fn refresh(&mut self) {
        let Some(mut checked) = self.checked.take() else { return };
        for path in std::mem::take(&mut self.changed) {
            let (Some(source), Some(open)) = (self.by_path.get(&path), self.open.get(&path)) else {
                continue;
            };
            if self.files.texts[*source].text != open.text.text {
                self.files.texts[*source] = open.text.clone();
            }
            if let Some((entry, _)) = checked.library.of_file(*source) {
                for (source, own) in self.own_faults(&mut checked, entry) {
                    self.faults.entry(source).or_default().own = own;
                }
            }
        }
        self.checked = Some(checked);
    }

    /// The faults that the files of an entry have by themselves; an empty list for those without.
    fn own_faults(&self, checked: &mut Checked, entry: EntryId) -> BTreeMap<SourceId, Vec<Fault>> {
        let mut report = Report::new();
        pipeline::check_entry(&self.files, checked, entry, &mut report);
        let versions = checked.library.entries[entry].versions();
        let mut found: BTreeMap<SourceId, Vec<Fault>> =
            versions.map(|version| (version.source, Vec::new())).collect();
        for diagnostic in report.into_sorted() {
            let fault = self.show(diagnostic);
            found.entry(fault.diagnostic.span.source).or_default().push(fault);
        }
        found
    }

    fn show(&self, diagnostic: Diagnostic) -> Fault {
        show(diagnostic, &self.files.texts, &self.places, &self.messages, self.options.rules.as_deref())
    }

    /// The whole site has been read again.
    pub fn install(&mut self, finished: Finished) {
        if let Some(files) = finished.files {
            self.by_path = files.texts.iter().map(|(id, source)| (source.path.clone(), id)).collect();
            self.files = files;
        }
        self.read_with = finished.revision;
        self.faults.clear();
        for diagnostic in finished.faults {
            let fault = self.show(diagnostic);
            self.faults.entry(fault.diagnostic.span.source).or_default().beside.push(fault);
        }
        let mut checked = finished.checked;
        self.changed = self.open.keys().cloned().collect();
        // The faults of open texts are told apart: own ones are found anew with every key.
        let open: BTreeSet<EntryId> = self
            .open
            .keys()
            .filter_map(|path| Some(checked.library.of_file(*self.by_path.get(path)?)?.0))
            .collect();
        for entry in open {
            for (source, own) in self.own_faults(&mut checked, entry) {
                let is_own = |fault: &Fault| {
                    own.iter().any(|own| {
                        own.diagnostic.code == fault.diagnostic.code
                            && own.diagnostic.arguments == fault.diagnostic.arguments
                    })
                };
                let faults = self.faults.entry(source).or_default();
                faults.beside.retain(|fault| !is_own(fault));
                faults.own = own;
            }
        }
        self.checked = Some(checked);
        self.refresh();
    }

    /// The faults of a file.
    pub fn faults(&self, source: SourceId) -> impl Iterator<Item = &Fault> {
        self.faults.get(&source).into_iter().flat_map(|faults| faults.own.iter().chain(&faults.beside))
    }

    /// What an editor does not show yet as it is.
    pub fn news(&mut self) -> Vec<PublishDiagnosticsParams> {
        let mut all: BTreeMap<SitePath, Vec<Shown>> = BTreeMap::new();
        for source in self.faults.keys() {
            let path = &self.files.texts[*source].path;
            // A fault of nothing that is there, such as a missing `site.toml`, stands in the first file that is read.
            let is_built_in = path.as_str().starts_with(BUILT_IN_THEME);
            let path = if is_built_in { SitePath::literal(SITE_FILE) } else { path.clone() };
            all.entry(path).or_default().extend(self.faults(*source).map(|fault| fault.shown.clone()));
        }
        let mut news = Vec::new();
        let gone = self.published.keys().filter(|path| !all.contains_key(*path)).cloned();
        let gone: Vec<SitePath> = gone.collect();
        for (path, shown) in gone.into_iter().map(|path| (path, Vec::new())).chain(all) {
            if self.published.get(&path).map_or(&[][..], Vec::as_slice) == shown.as_slice() {
                continue;
            }
            let open = self.open.get(&path);
            let uri = open.map(|open| open.uri.clone()).or_else(|| self.places.uri(path.as_str()));
            if let Some(uri) = uri {
                let version = open.map(|open| open.version);
                news.push(PublishDiagnosticsParams { uri, version, diagnostics: shown.clone() });
            }
            self.published.insert(path, shown);
        }
        news
    }
}
