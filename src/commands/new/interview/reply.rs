//! How a question ended, what is kept of it, and where the interview goes from there.

use crate::authoring::member;
use crate::notation::{Member, Node};

/// How a question ended.
pub enum Reply<T> {
    /// With an answer.
    Given(T),
    /// Without one.
    Left,
    /// With the wish to go back, and what had been said until then.
    Back(Option<T>),
    /// With the end of the conversation, and what had been said until then.
    End(Option<T>),
}

/// What comes after a question.
pub enum Next {
    /// The next one.
    On,
    /// The one before.
    Back,
    /// Nothing more.
    Stop,
}

impl<T> Reply<T> {
    /// The same end with another form of the answer.
    pub fn map<Other>(self, form: impl FnOnce(T) -> Other) -> Reply<Other> {
        match self {
            Self::Given(answer) => Reply::Given(form(answer)),
            Self::Left => Reply::Left,
            Self::Back(said) => Reply::Back(said.map(form)),
            Self::End(said) => Reply::End(said.map(form)),
        }
    }
}

/// Has what was answered noted; a question that was answered before and is now left open forgets the answer.
pub fn keep<T>(reply: Reply<T>, note: impl FnOnce(Option<T>)) -> Next {
    let (said, next) = match reply {
        Reply::Given(answer) => (Some(answer), Next::On),
        Reply::Left => {
            note(None);
            return Next::On;
        }
        Reply::Back(said) => (said, Next::Back),
        Reply::End(said) => (said, Next::Stop),
    };
    if said.is_some() {
        note(said);
    }
    next
}

/// Notes what was answered among named values.
pub fn keep_member(known: &mut Vec<Member>, name: &str, reply: Reply<Node>) -> Next {
    keep(reply, |value| {
        known.retain(|member| member.key.text != name);
        known.extend(value.map(|value| member(name, value)));
    })
}
