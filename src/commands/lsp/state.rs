//! What the server knows: the site as last read, the texts that are open, the faults that are shown.
//!
//! A text that is typed in is read anew by itself, and its entry put into the site in its place: that is a matter of
//! a millisecond, however large the site. The whole is read again beside, and takes the place of this when it is
//! done.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use gen_lsp_types::{Diagnostic as Shown, PublishDiagnosticsParams, Uri};

use super::super::report::Messages;
use super::super::speech::of_the_environment;
use super::checker::Finished;
use super::faults::{Fault, show};
use super::options::Options;
use super::places::Places;
use super::texts::Open;
use crate::assist::Known;
use crate::content::EntryId;
use crate::ground::{Diagnostic, Report, SiteFiles, SitePath, SourceId};
use crate::pipeline::{self, Checked};
use crate::site::{BUILT_IN_THEME, LanguageId, SITE_FILE};

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
    pub(super) by_path: HashMap<SitePath, SourceId>,
    faults: BTreeMap<SourceId, FileFaults>,
    published: BTreeMap<SitePath, Vec<Shown>>,
    /// Open texts that have changed since their entries were read.
    pub(super) changed: BTreeSet<SitePath>,
    /// The entries whose own faults are told apart from those beside.
    apart: BTreeSet<EntryId>,
    /// Counts changes.
    pub(super) revision: u64,
    /// The last change that the whole site has been read with.
    read_with: u64,
    /// Whether a job is due, and whether it must look at the disk.
    pub(super) due: Option<bool>,
}

impl State {
    /// Nothing is known yet; the site is to be read.
    pub fn new(options: Options) -> Self {
        Self {
            places: Places::new(&options.root, options.encoding),
            messages: messages(&options),
            options,
            files: SiteFiles::default(),
            open: BTreeMap::new(),
            checked: None,
            by_path: HashMap::new(),
            faults: BTreeMap::new(),
            published: BTreeMap::new(),
            changed: BTreeSet::new(),
            apart: BTreeSet::new(),
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

    /// Reads the entries of texts that have changed, and finds their own faults.
    pub fn refresh(&mut self) {
        let Some(mut checked) = self.checked.take() else { return };
        for path in std::mem::take(&mut self.changed) {
            let Some(source) = self.by_path.get(&path).copied() else { continue };
            let entry = checked.library.of_file(source).map(|(entry, _)| entry);
            if let Some(entry) = entry.filter(|entry| !self.apart.contains(entry)) {
                self.tell_apart(&mut checked, entry);
            }
            let Some(open) = self.open.get(&path) else { continue };
            if self.files.texts[source].text == open.text.text {
                continue;
            }
            self.files.texts[source] = open.text.clone();
            if let Some(entry) = entry {
                for (source, own) in self.own_faults(&mut checked, entry) {
                    self.faults.entry(source).or_default().own = own;
                }
            }
        }
        self.checked = Some(checked);
    }

    /// Tells the own faults of an entry's files from those beside, while its texts are those that were checked.
    fn tell_apart(&mut self, checked: &mut Checked, entry: EntryId) {
        for (source, own) in self.own_faults(checked, entry) {
            let is_own = |fault: &Fault| own.iter().any(|own| own.diagnostic == fault.diagnostic);
            let faults = self.faults.entry(source).or_default();
            faults.beside.retain(|fault| !is_own(fault));
            faults.own = own;
        }
        self.apart.insert(entry);
    }

    /// The faults that the files of an entry have by themselves; an empty list for those without.
    fn own_faults(&self, checked: &mut Checked, entry: EntryId) -> BTreeMap<SourceId, Vec<Fault>> {
        let mut report = Report::new();
        pipeline::check_entry(&self.files, checked, entry, &mut report);
        let mut found: BTreeMap<SourceId, Vec<Fault>> =
            files_of(checked, entry).into_iter().map(|source| (source, Vec::new())).collect();
        let (faults, _) = report.into_sorted();
        for diagnostic in faults {
            let fault = self.show(diagnostic);
            found.entry(fault.diagnostic.span.source).or_default().push(fault);
        }
        found
    }

    fn show(&self, diagnostic: Diagnostic) -> Fault {
        show(diagnostic, &self.files.texts, &self.places, &self.messages, self.options.rules.as_deref())
    }

    /// The whole site has been read again.
    ///
    /// Where typing has gone on meanwhile, it is being read once more already: until then open texts keep the faults that
    /// are shown, so that what has just been mended does not come back for a moment.
    pub fn install(&mut self, finished: Finished) {
        let is_late = finished.files.is_none() && finished.revision != self.revision;
        if let Some(files) = finished.files {
            self.by_path = files.texts.iter().map(|(id, source)| (source.path.clone(), id)).collect();
            self.files = files;
        }
        self.read_with = finished.revision;
        let kept = std::mem::take(&mut self.faults);
        for diagnostic in finished.faults {
            let fault = self.show(diagnostic);
            self.faults.entry(fault.diagnostic.span.source).or_default().beside.push(fault);
        }
        let mut checked = finished.checked;
        self.apart.clear();
        self.changed = self.open.keys().cloned().collect();
        if is_late {
            let open: Vec<SourceId> =
                self.open_entries(&checked).iter().flat_map(|entry| files_of(&checked, *entry)).collect();
            self.faults.retain(|source, _| !open.contains(source));
            self.faults.extend(kept.into_iter().filter(|(source, _)| open.contains(source)));
            // The entries are put in as they are typed by now; their faults are known.
            for entry in self.open_entries(&checked) {
                self.own_faults(&mut checked, entry);
                self.apart.insert(entry);
            }
        }
        self.checked = Some(checked);
        self.refresh();
    }

    fn open_entries(&self, checked: &Checked) -> BTreeSet<EntryId> {
        let files = self.open.keys().filter_map(|path| self.by_path.get(path));
        files.filter_map(|source| Some(checked.library.of_file(*source)?.0)).collect()
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
            // An editor cannot show a fault in a file that is built in.
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

/// Messages in the language of whoever sits at the editor, or in English.
fn messages(options: &Options) -> Messages {
    match &options.language {
        Some(tag) => Messages::in_language(tag).unwrap_or_else(Messages::english),
        None => of_the_environment(),
    }
}

/// The files of an entry.
fn files_of(checked: &Checked, entry: EntryId) -> Vec<SourceId> {
    checked.library.entries[entry].versions().map(|version| version.source).collect()
}
