//! How a question ended, what is kept of it, and where the interview goes from there.

use crate::authoring::member;
use crate::notation::{Member, Node};

/// How a question ended.
pub enum Reply<T> {
    /// With an answer.
    Given(T),
    /// Without one.
    Left,
    /// With the wish to go back.
    Back,
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
            Self::Back => Reply::Back,
            Self::End(answer) => Reply::End(answer.map(form)),
        }
    }
}

/// Has what was answered noted; a question that was answered before and is now left open forgets the answer.
pub fn keep<T>(reply: Reply<T>, note: impl FnOnce(Option<T>)) -> Next {
    match reply {
        Reply::Given(answer) => note(Some(answer)),
        Reply::Left => note(None),
        Reply::Back => return Next::Back,
        Reply::End(None) => return Next::Stop,
        Reply::End(answer) => {
            note(answer);
            return Next::Stop;
        }
    }
    Next::On
}

/// Notes what was answered among named values.
pub fn keep_member(known: &mut Vec<Member>, name: &str, reply: Reply<Node>) -> Next {
    keep(reply, |value| {
        known.retain(|member| member.key.text != name);
        known.extend(value.map(|value| member(name, value)));
    })
}
