//! What a value says, as bytes for a hash.
//!
//! JSON would do, but writing it takes longer than hashing: every text is searched for what must be escaped. Here a text stands
//! as it is, behind its length. What each value is stands before it and a list ends with a mark, so that two values
//! that differ never write the same. Names of fields are left out: they stand in an order that is the program's.

use std::fmt::Error;

use serde::{Serialize, ser};

/// How many bytes wait at most before they are hashed: a hash is fastest over many at once.
const PENDING: usize = 64 * 1024;

/// Adds what a value says to a hash.
///
/// # Errors
/// Where the value itself refuses to be written.
pub(super) fn add(hasher: &mut blake3::Hasher, value: &impl Serialize) -> Result<(), Error> {
    let mut fingerprint = Fingerprint { hasher, pending: Vec::with_capacity(2 * PENDING) };
    value.serialize(&mut fingerprint)?;
    fingerprint.hasher.update(&fingerprint.pending);
    Ok(())
}

/// What stands before a value.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Mark {
    Nothing,
    Something,
    Number,
    Text,
    Variant,
    Several,
    End,
    LeftOut,
}

/// A hash that takes values.
struct Fingerprint<'a> {
    hasher: &'a mut blake3::Hasher,
    pending: Vec<u8>,
}

impl Fingerprint<'_> {
    fn mark(&mut self, mark: Mark) {
        self.pending.push(mark as u8);
    }

    fn fixed<const LENGTH: usize>(&mut self, mark: Mark, bytes: [u8; LENGTH]) {
        self.mark(mark);
        self.pending.extend(bytes);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.fixed(Mark::Text, bytes.len().to_le_bytes());
        self.pending.extend(bytes);
        if self.pending.len() >= PENDING {
            self.hasher.update(&self.pending);
            self.pending.clear();
        }
    }

    fn several(&mut self) -> &mut Self {
        self.mark(Mark::Several);
        self
    }

    fn variant(&mut self, number: u32) {
        self.fixed(Mark::Variant, number.to_le_bytes());
    }
}

/// Numbers of a type, each by its own bytes.
macro_rules! numbers {
    ($($method:ident: $number:ty),*) => {
        $(fn $method(self, number: $number) -> Result<(), Error> {
            self.fixed(Mark::Number, number.to_le_bytes());
            Ok(())
        })*
    };
}

impl<'a, 'h> ser::Serializer for &'a mut Fingerprint<'h> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = &'a mut Fingerprint<'h>;
    type SerializeTuple = &'a mut Fingerprint<'h>;
    type SerializeTupleStruct = &'a mut Fingerprint<'h>;
    type SerializeTupleVariant = &'a mut Fingerprint<'h>;
    type SerializeMap = &'a mut Fingerprint<'h>;
    type SerializeStruct = &'a mut Fingerprint<'h>;
    type SerializeStructVariant = &'a mut Fingerprint<'h>;

    numbers!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_u8: u8,
        serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32, serialize_f64: f64
    );

    fn serialize_bool(self, truth: bool) -> Result<(), Error> {
        self.serialize_u8(u8::from(truth))
    }

    fn serialize_char(self, character: char) -> Result<(), Error> {
        self.serialize_u32(u32::from(character))
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.bytes(text.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        self.bytes(bytes);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        self.mark(Mark::Something);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.mark(Mark::Nothing);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, number: u32, _: &'static str) -> Result<(), Error> {
        self.variant(number);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        number: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.variant(number);
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self.several())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Error> {
        Ok(self.several())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self.several())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        number: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        self.variant(number);
        Ok(self.several())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self.several())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self.several())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        number: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        self.variant(number);
        Ok(self.several())
    }
}

/// Values without names, one after the other.
macro_rules! lists {
    ($($list:ident: $method:ident),*) => {
        $(impl ser::$list for &mut Fingerprint<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Error> {
                self.mark(Mark::End);
                Ok(())
            }
        })*
    };
}

/// Fields of a declared order, of which some may be left out.
macro_rules! fields {
    ($($fields:ident),*) => {
        $(impl ser::$fields for &mut Fingerprint<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Error> {
                value.serialize(&mut **self)
            }

            fn skip_field(&mut self, _: &'static str) -> Result<(), Error> {
                self.mark(Mark::LeftOut);
                Ok(())
            }

            fn end(self) -> Result<(), Error> {
                self.mark(Mark::End);
                Ok(())
            }
        })*
    };
}

lists!(
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
);
fields!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for &mut Fingerprint<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Error> {
        self.mark(Mark::End);
        Ok(())
    }
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

    fn hash(value: &impl Serialize) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        add(&mut hasher, value).unwrap();
        hasher.finalize()
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
        assert_ne!(hash(&Some("a")), hash(&"a"));
    }

    #[test]
    fn a_text_longer_than_what_waits_counts_to_its_end() {
        let long = "a".repeat(3 * PENDING);
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
