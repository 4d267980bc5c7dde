//! Texts as the editor shows them, and the checks that their changes make due.

use gen_lsp_types::{TextDocumentContentChangeEvent, Uri};
use serde_json::Value;

use super::checker::Job;
use super::state::State;
use crate::ground::{SitePath, Source};

/// A text that the editor shows.
pub struct Open {
    /// Its address, as the editor writes it.
    pub uri: Uri,
    /// The editor's number of this state of it.
    pub version: i32,
    /// What it says.
    pub text: Source,
}

impl State {
    /// Whether a question is about a text that is open, but was not there when the site was last read.
    pub fn is_news(&self, parameters: &Value) -> bool {
        let uri = parameters.pointer("/textDocument/uri").and_then(Value::as_str);
        let path = uri.and_then(|uri| self.places.path(&uri.parse().ok()?));
        path.is_some_and(|path| self.open.contains_key(&path) && !self.by_path.contains_key(&path))
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
        let is_known = self.by_path.get(&path).is_some_and(|id| *self.files.texts[*id].text == *text);
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
                    let mut text = open.text.text.to_string();
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
}
