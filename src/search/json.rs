//! A record as JSON, the same bytes that serde would write. An index holds every text, most of which need no escape: that
//! is seen of many bytes at once.

use std::fmt::Write;

use super::records::{Record, RecordSection};
use crate::ground::find_byte;

/// How many bytes the names of a record take.
const NAMES: usize = 512;

/// JSON that is being written.
struct Json(String);

/// The JSON of a record, which can be read as one.
pub(super) fn record_json(record: &Record) -> String {
    let Record { url, title, collection, kind, marks, sections, facets } = record;
    let texts: usize = sections.iter().map(|section| section.heading.len() + section.text.len()).sum();
    let mut json = Json(String::with_capacity(NAMES + texts + texts / 16));
    json.texts([
        ("{\"url\":", url),
        (",\"title\":", title),
        (",\"collection\":", collection),
        (",\"kind\":", kind),
    ]);
    json.list(",\"marks\":", marks, |json, (label, values)| {
        json.texts([("[", label)]);
        json.list(",", values, |json, value| json.text(value));
        json.0.push(']');
    });
    json.list(",\"sections\":", sections, |json, RecordSection { anchor, heading, text }| {
        json.texts([("{\"anchor\":", anchor), (",\"heading\":", heading), (",\"text\":", text)]);
        json.0.push('}');
    });
    json.list(",\"facets\":", facets, |json, (field, value)| {
        json.texts([("[", field), (",", value)]);
        json.0.push(']');
    });
    json.0.push('}');
    json.0
}

impl Json {
    /// Texts, each behind what stands before it.
    fn texts<const N: usize>(&mut self, texts: [(&str, &String); N]) {
        for (before, text) in texts {
            self.0.push_str(before);
            self.text(text);
        }
    }

    fn list<T>(&mut self, before: &str, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.0.push_str(before);
        self.0.push('[');
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                self.0.push(',');
            }
            write(self, item);
        }
        self.0.push(']');
    }

    fn text(&mut self, text: &str) {
        self.0.push('"');
        let mut rest = text;
        // What is escaped is ASCII, so no letter is cut.
        while let Some(at) = find_byte(rest, needs_escape) {
            self.0.push_str(&rest[..at]);
            self.escaped(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.0.push_str(rest);
        self.0.push('"');
    }

    fn escaped(&mut self, byte: u8) {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            _ => {
                // Writing to a text cannot fail.
                let _ = write!(self.0, "\\u{byte:04x}");
                return;
            }
        };
        self.0.push_str(escape);
    }
}

#[expect(clippy::needless_bitwise_bool, reason = "a branch would look at one byte at a time")]
fn needs_escape(byte: u8) -> bool {
    (byte < b' ') | (byte == b'"') | (byte == b'\\')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = Vec<String>> {
        let text = "([ -~]{0,40}|[\\x00-\\x1f\"\\\\\x7fé没]){0,6}";
        prop::collection::vec(text, 0..4)
    }

    proptest! {
        #[test]
        fn json_is_what_serde_writes(texts in [texts(), texts(), texts()], first in "(\\PC|\\pC){0,40}") {
            let pairs = |texts: &[String]| texts.iter().map(|text| (text.clone(), first.clone())).collect();
            let section = |text: &String| RecordSection { text: text.clone(), ..RecordSection::default() };
            let record = Record {
                title: first.clone(),
                marks: vec![(first.clone(), texts[0].clone()); texts[2].len()],
                sections: texts[1].iter().map(section).collect(),
                facets: pairs(&texts[2]),
                ..Record::default()
            };
            prop_assert_eq!(record_json(&record), serde_json::to_string(&record).unwrap());
        }
    }
}
