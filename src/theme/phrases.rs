//! The words of a language, as templates ask for them: the same few messages on every page.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::ground::Argument;
use crate::site::LanguageId;
use crate::wording::Wording;

/// The messages of a language, with those that were said before.
pub struct Phrases {
    wording: Arc<Wording>,
    language: LanguageId,
    /// By name and number. Only what has no value, or a number that chooses its plural, is said often.
    before: RwLock<HashMap<String, HashMap<Option<usize>, String>>>,
}

impl Phrases {
    /// Nothing has been said yet.
    pub fn new(wording: Arc<Wording>, language: LanguageId) -> Self {
        Self { wording, language, before: RwLock::default() }
    }

    /// A message, if there is one.
    pub fn say(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let number = match arguments {
            [] => None,
            [("count", Argument::Count(count))] => Some(*count),
            _ => return self.wording.find(self.language, name, arguments),
        };
        let before = self.before.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = before.get(name).and_then(|texts| texts.get(&number)) {
            return Some(text.clone());
        }
        drop(before);
        let text = self.wording.find(self.language, name, arguments)?;
        let mut before = self.before.write().unwrap_or_else(PoisonError::into_inner);
        before.entry(name.to_owned()).or_default().insert(number, text.clone());
        Some(text)
    }
}
