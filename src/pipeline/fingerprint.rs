//! What a value says, as bytes for a hash: two values of one type that differ write different ones.
//!
//! They are CBOR (RFC 8949), in which every text stands as it is, behind its length. JSON would do, but every text would be
//! searched for what must be escaped, which takes longer than hashing.

use std::collections::TryReserveError;

use cbor4ii::serde::{EncodeError, to_vec};
use serde::Serialize;

use crate::ground::ContentHash;

/// About how many bytes a view has.
const USUAL: usize = 16 * 1024;

/// The hash of what a value says: of all of it in one piece, since a hash is fastest over many bytes at once.
///
/// # Errors
/// Where the value itself refuses to be written.
pub(super) fn of(value: &impl Serialize) -> Result<ContentHash, EncodeError<TryReserveError>> {
    Ok(ContentHash::of(&to_vec(Vec::with_capacity(USUAL), value)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Clone, PartialEq, Serialize)]
    enum Value {
        Nothing,
        Truth(bool),
        Text(String),
        Perhaps(Option<Box<Value>>),
        Named { first: Box<Value>, second: String },
        Several(Vec<Value>),
    }

    fn values() -> impl Strategy<Value = Value> {
        let text = || "[a\\PC]{0,3}";
        let plain = prop_oneof![
            Just(Value::Nothing),
            any::<bool>().prop_map(Value::Truth),
            text().prop_map(Value::Text),
            Just(Value::Perhaps(None)),
        ];
        plain.prop_recursive(3, 12, 3, move |inner| {
            prop_oneof![
                inner.clone().prop_map(|value| Value::Perhaps(Some(Box::new(value)))),
                (inner.clone(), text())
                    .prop_map(|(first, second)| Value::Named { first: Box::new(first), second }),
                prop::collection::vec(inner, 0..3).prop_map(Value::Several),
            ]
        })
    }

    fn hash(value: &impl Serialize) -> ContentHash {
        of(value).unwrap()
    }

    proptest! {
        #[test]
        fn values_have_one_hash_if_they_say_the_same(a in values(), b in values()) {
            prop_assert_eq!(hash(&a) == hash(&b), a == b);
            prop_assert_eq!(hash(&a), hash(&a.clone()));
        }
    }

    #[test]
    fn texts_do_not_run_into_each_other() {
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
        assert_ne!(hash(&vec![vec!["a"], vec![]]), hash(&vec![vec![], vec!["a"]]));
    }

    #[test]
    fn a_long_text_counts_to_its_end() {
        let long = "a".repeat(3 * USUAL);
        assert_ne!(hash(&long), hash(&format!("{}b", &long[1..])));
        assert_ne!(hash(&(&long, 1)), hash(&(&long, 2)));
    }

    #[test]
    fn a_field_that_is_left_out_is_not_another_one() {
        #[derive(Serialize)]
        struct Two {
            #[serde(skip_serializing_if = "Option::is_none")]
            first: Option<u8>,
            #[serde(skip_serializing_if = "Option::is_none")]
            second: Option<u8>,
        }
        assert_ne!(hash(&Two { first: Some(1), second: None }), hash(&Two { first: None, second: Some(1) }));
    }
}
