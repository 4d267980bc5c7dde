//! Writing XML: elements with text, one a line.

use crate::ground::xml_text;

/// An XML document being written.
pub struct Xml(String);

impl Xml {
    /// The declaration and the root element, written as it is given.
    pub fn new(root: &str) -> Self {
        Self(format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{root}>\n"))
    }

    /// An element that holds text only.
    pub fn text(&mut self, name: &str, text: &str) {
        self.0.extend(["<", name, ">", &line(text), "</", name, ">\n"]);
    }

    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.extend(["<", name]);
        for (name, value) in attributes {
            self.0.extend([" ", name, "=\"", &line(value), "\""]);
        }
        self.0.push_str("/>\n");
    }

    /// Begins an element.
    pub fn open(&mut self, name: &str) {
        self.0.extend(["<", name, ">\n"]);
    }

    /// Ends an element.
    pub fn close(&mut self, name: &str) {
        self.0.extend(["</", name, ">\n"]);
    }

    /// The whole document, after the end of its root element.
    pub fn finish(mut self, root: &str) -> String {
        self.close(root);
        self.0
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    xml_text(&text.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::csl::tests::hostile;
    use super::*;

    proptest! {
        #[test]
        fn no_text_becomes_markup(text in hostile()) {
            let mut xml = Xml::new("root");
            xml.text("title", &text);
            xml.empty("link", &[("href", &text)]);
            let written = xml.finish("root");
            prop_assert_eq!(written.matches('<').count(), 6);
            prop_assert_eq!(written.matches('"').count(), 6);
            prop_assert!(!written.contains("]]>") && !written.contains('\r'));
            let bare = written.split('&').skip(1);
            let known = ["amp;", "lt;", "gt;", "quot;"];
            prop_assert!(bare.into_iter().all(|rest| known.iter().any(|name| rest.starts_with(name))));
        }
    }
}
