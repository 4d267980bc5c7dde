//! Outputs gathered in memory: each file whole, whatever parts it came in.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{Output, Part, SitePath};

/// Files that are kept in memory, from any thread.
#[derive(Debug, Default)]
pub struct Gathered(Mutex<Files>);

#[derive(Debug, Default)]
struct Files {
    whole: Vec<Output>,
    /// The bytes of files of which more will come.
    growing: BTreeMap<SitePath, Vec<u8>>,
}

impl Gathered {
    /// Adds a file, or puts a part behind those that came before.
    pub fn add(&self, output: Output) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Output { path, bytes, part } = output;
        match part {
            Part::Whole => files.whole.push(Output { path, bytes, part }),
            Part::Next => files.growing.entry(path).or_default().extend_from_slice(&bytes),
            Part::Last => {
                let mut all = files.growing.remove(&path).unwrap_or_default();
                all.extend_from_slice(&bytes);
                files.whole.push(Output::new(path, all));
            }
        }
    }

    /// The files, in the order of their paths. One of which more should have come is none.
    pub fn into_outputs(self) -> Vec<Output> {
        let mut outputs = self.0.into_inner().unwrap_or_else(PoisonError::into_inner).whole;
        outputs.sort_by(|a, b| a.path.cmp(&b.path));
        outputs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_become_one_file_though_others_come_between() {
        let path = |name| SitePath::literal(name);
        let gathered = Gathered::default();
        gathered.add(Output::part(path("b"), b"large ".to_vec(), Part::Next));
        gathered.add(Output::part(path("c"), b"unfinished".to_vec(), Part::Next));
        gathered.add(Output::new(path("a"), "whole"));
        gathered.add(Output::part(path("b"), b"file".to_vec(), Part::Last));
        let whole = [Output::new(path("a"), "whole"), Output::new(path("b"), "large file")];
        assert_eq!(gathered.into_outputs(), whole);
    }
}
