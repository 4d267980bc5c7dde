//! What a text with faults leaves unsaid: so that nothing is called missing that is only unreadable.

/// What could not be read of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Gaps {
    /// Everything was read.
    #[default]
    None,
    /// Some lines were not read; what was read is what is written.
    Some {
        /// The names whose values were not read.
        names: Vec<String>,
        /// Names that stand somewhere in what was not read.
        inside: Vec<String>,
        /// Whether there are lines of which not even the name is known.
        nameless: bool,
    },
    /// Nothing that was read can be relied on.
    All,
}

impl Gaps {
    /// Notes that a value could not be read, and the names that stand in it.
    pub fn add<'a>(&mut self, name: Option<&str>, within: impl Iterator<Item = &'a str>) {
        if *self == Self::None {
            *self = Self::Some { names: Vec::new(), inside: Vec::new(), nameless: false };
        }
        if let Self::Some { names, inside, nameless } = self {
            match name {
                Some(name) => names.push(name.to_owned()),
                None => *nameless = true,
            }
            inside.extend(within.map(str::to_owned));
        }
    }

    /// Whether a value may stand in what could not be read. A name that is not `known` may be a slip in any other; a
    /// name further in may be meant to stand at the edge.
    pub fn may_hold(&self, name: &str, known: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::None => false,
            Self::Some { names, inside, nameless } => {
                *nameless
                    || names.iter().any(|unread| unread == name || !known(unread))
                    || inside.iter().any(|unread| unread == name)
            }
            Self::All => true,
        }
    }
}
