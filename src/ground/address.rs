//! The address filter: which addresses written by a contributor may become a link.
//!
//! One function decides for links, pictures, references and front matter alike. It works on what a
//! browser would make of the text (WHATWG URL Standard), not on its looks: white space trimmed, tabs and
//! line breaks dropped, backslashes taken for slashes.
//!
//! Refused besides foreign schemes: `//host`, `\\host` and `/\host`. Opened from `file://` they name
//! Windows shares, and a reader's computer would offer its login to that host.

use url::Url;

/// Where an accepted address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// `https:` or `http:`, in normal form.
    Web(String),
    /// `mailto:` or `tel:`, in normal form.
    Contact(String),
    /// A file of the site: relative path (percent-decoded) and fragment.
    File {
        /// Relative to the file that holds the link.
        path: String,
        /// What stands behind `#`, decoded.
        fragment: Option<String>,
    },
    /// A place on the same page: what stands behind `#`, decoded.
    Fragment(String),
}

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressFault {
    /// Nothing is written.
    Empty,
    /// It contains a control character.
    Control,
    /// It names a host without a scheme: a Windows share when opened from a folder.
    Share,
    /// It begins at the root of a server, which a folder does not have.
    Rooted,
    /// A scheme other than https, http, mailto and tel.
    Scheme,
    /// It is not a valid URL.
    Malformed,
    /// It has a user name or password.
    Login,
}

impl AddressFault {
    /// The name by which messages choose their words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Control => "control",
            Self::Share => "share",
            Self::Rooted => "rooted",
            Self::Scheme => "scheme",
            Self::Malformed => "malformed",
            Self::Login => "login",
        }
    }
}

/// Decides whether a written address may become a link.
///
/// # Errors
/// Why not.
pub fn judge_address(written: &str) -> Result<Address, AddressFault> {
    let text = written.trim_matches(|c: char| c.is_ascii_whitespace());
    if text.is_empty() {
        return Err(AddressFault::Empty);
    }
    if text.chars().any(char::is_control) {
        return Err(AddressFault::Control);
    }
    if let Some(fragment) = text.strip_prefix('#') {
        return Ok(Address::Fragment(decoded(fragment)?));
    }
    let is_slash = |c: char| c == '/' || c == '\\';
    if text.starts_with(is_slash) {
        let host = text[1..].starts_with(is_slash);
        return Err(if host { AddressFault::Share } else { AddressFault::Rooted });
    }
    match Url::parse(text) {
        Ok(url) => absolute(&url, text),
        Err(url::ParseError::RelativeUrlWithoutBase) => relative(text),
        Err(_) => Err(AddressFault::Malformed),
    }
}

fn absolute(url: &Url, text: &str) -> Result<Address, AddressFault> {
    match url.scheme() {
        "https" | "http" => {
            // The parser forgives `https:host`; a reader of the source would not see the host.
            if !text.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//")) {
                return Err(AddressFault::Malformed);
            }
            if !url.username().is_empty() || url.password().is_some() {
                return Err(AddressFault::Login);
            }
            Ok(Address::Web(url.as_str().to_owned()))
        }
        "mailto" | "tel" => {
            // A line break behind `%0d%0a` would add lines of its own to the head of a letter.
            decoded(url.as_str())?;
            Ok(Address::Contact(url.as_str().to_owned()))
        }
        _ => Err(AddressFault::Scheme),
    }
}

fn relative(text: &str) -> Result<Address, AddressFault> {
    let (path, fragment) = match text.split_once('#') {
        Some((path, fragment)) => (path, Some(decoded(fragment)?)),
        None => (text, None),
    };
    if path.contains(['?', '\\']) {
        return Err(AddressFault::Malformed);
    }
    let path = decoded(path)?;
    // `%2F%2Fhost` and `%5C` must not become a host after decoding.
    if path.starts_with('/') || path.contains('\\') || path.contains("//") {
        return Err(AddressFault::Share);
    }
    Ok(Address::File { path, fragment })
}

fn decoded(text: &str) -> Result<String, AddressFault> {
    let bytes: Vec<u8> = percent_encoding::percent_decode_str(text).collect();
    let text = String::from_utf8(bytes).map_err(|_| AddressFault::Malformed)?;
    if text.chars().any(char::is_control) { Err(AddressFault::Control) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ordinary_addresses_pass() {
        assert_eq!(
            judge_address(" https://EXAMPLE.org/a b"),
            Ok(Address::Web("https://example.org/a%20b".into()))
        );
        assert_eq!(judge_address("mailto:a@b.org"), Ok(Address::Contact("mailto:a@b.org".into())));
        assert_eq!(judge_address("#%C3%A9"), Ok(Address::Fragment("é".into())));
        assert_eq!(
            judge_address("../x%20y.md#z"),
            Ok(Address::File { path: "../x y.md".into(), fragment: Some("z".into()) })
        );
    }

    #[test]
    fn dangerous_addresses_are_refused() {
        use AddressFault::{Control, Login, Malformed, Rooted, Scheme, Share};
        for (written, fault) in [
            ("javascript:alert(1)", Scheme),
            ("JaVaScRiPt:alert(1)", Scheme),
            ("java\tscript:alert(1)", Control),
            ("data:text/html,x", Scheme),
            ("file:///etc/passwd", Scheme),
            ("vbscript:x", Scheme),
            ("//host/share", Share),
            ("\\\\host\\share", Share),
            ("/\\host", Share),
            ("/etc/passwd", Rooted),
            ("%2F%2Fhost", Share),
            ("..%5Chost", Share),
            ("https:host", Malformed),
            ("https://user:word@host/", Login),
            ("a%00b", Control),
            ("mailto:a@b.org?subject=x%0d%0aBcc:e", Control),
            ("\u{1}javascript:x", Control),
        ] {
            assert_eq!(judge_address(written), Err(fault), "{written:?}");
        }
    }

    proptest! {
        #[test]
        fn what_passes_is_one_of_the_allowed_kinds(written in "[a-z:/\\\\#?%@.& \t]{0,24}") {
            match judge_address(&written) {
                Ok(Address::Web(url)) => prop_assert!(url.starts_with("https://") || url.starts_with("http://")),
                Ok(Address::Contact(url)) => prop_assert!(url.starts_with("mailto:") || url.starts_with("tel:")),
                Ok(Address::File { path, .. }) => prop_assert!(!path.starts_with('/') && !path.contains('\\')),
                Ok(Address::Fragment(_)) | Err(_) => {}
            }
        }
    }
}
