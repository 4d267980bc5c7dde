//! Handing finished files over, as soon as each is made.

use super::Key;
use crate::ground::Output;

/// Takes finished files, from any thread.
pub trait Take: Sync {
    /// Takes files that were all made from what `key` stands for, if there are many then some at a time; without a key
    /// they belong to the whole site. `false` asks the build to stop, because nothing more can be taken.
    fn take(&self, key: Option<Key>, outputs: Vec<Output>) -> bool;

    /// Takes what was made from the same the last time; `false` where it is not there any more, and has to be made.
    fn take_over(&self, _: Key) -> bool {
        false
    }
}

/// Whoever takes one file after the other, and has none from before.
impl<TakeOne: Fn(Output) -> bool + Sync> Take for TakeOne {
    fn take(&self, _: Option<Key>, outputs: Vec<Output>) -> bool {
        outputs.into_iter().all(self)
    }
}
