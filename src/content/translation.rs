//! Translations: what they may say, and how they are laid over their original.
//!
//! A translation states only what is translated. Everything else is inherited, so a date corrected in the
//! original is correct in every language. Items of a group are matched by the group's key, references by
//! their target; where a group has no key, items are matched by their position. That holds only as long as the original is
//! the one that was translated: afterwards such items are the original's, since a figure must not stand with the words of another.

use std::borrow::Cow;

use super::fields::{FieldReader, heading, identity, unknown_field};
use super::value::{Datum, Meaning, Values};
use crate::ground::{Code, ContentHash, Diagnostic, Report, Span, has_byte};
use crate::notation::{Member, Node, Value};
use crate::site::{Field, FieldId, FieldKind, Fields};

impl FieldReader<'_> {
    /// The original's values with those of a translation laid over them.
    pub fn read_translation(
        &self,
        fields: &Fields,
        original: &Values,
        members: &[Member],
        report: &mut Report,
    ) -> Values {
        let mut values = original.clone();
        for member in members {
            let Some(id) = fields.named(&member.key.text) else {
                report.push(unknown_field(fields, &member.key, members));
                continue;
            };
            let field = &fields[id];
            if field.nested().is_some_and(Fields::has_translated) {
                self.overlay_items(field, id, &member.node, &mut values, report);
            } else if matches!(field.kind, FieldKind::Unread) {
                // Nothing is known of it until its declaration is mended.
            } else if field.translatable {
                *values.get_mut(id) = self.data(field, &member.node, report);
            } else {
                report.push(not_translatable(field, member.key.span));
            }
        }
        values
    }

    fn overlay_items(
        &self,
        field: &Field,
        id: FieldId,
        node: &Node,
        values: &mut Values,
        report: &mut Report,
    ) {
        let items: &[Node] = match &node.value {
            Value::List(items) => items,
            _ => std::slice::from_ref(node),
        };
        let keyed = is_keyed(field);
        if !keyed && items.len() != values.get(id).len() {
            report.push(
                Diagnostic::new(Code::TranslationItem, node.span)
                    .with("field", field.name.as_str())
                    .with("why", "number")
                    .with("found", items.len())
                    .with("wanted", values.get(id).len()),
            );
            return;
        }
        for (position, item) in items.iter().enumerate() {
            let Value::Table(members) = &item.value else {
                report.push(not_translatable(field, item.span));
                continue;
            };
            let (key, rest) = split_key(field, members);
            let found = if keyed {
                values.get(id).iter().position(|datum| {
                    key.as_ref().is_some_and(|key| identity(self.site, field, datum).as_ref() == Some(key))
                })
            } else {
                Some(position)
            };
            let Some(found) = found else {
                report.push(
                    Diagnostic::new(Code::TranslationItem, heading(item))
                        .with("field", field.name.as_str())
                        .with("why", if key.is_some() { "unknown" } else { "key" })
                        .with("found", 0)
                        .with("wanted", 0),
                );
                continue;
            };
            self.overlay_item(field, &mut values.get_mut(id)[found], &rest, report);
        }
    }

    fn overlay_item(&self, field: &Field, datum: &mut Datum, members: &[Member], report: &mut Report) {
        let (Some(nested), Some(original)) = (field.nested(), datum.nested()) else { return };
        let merged = self.read_translation(nested, original, members, report);
        if let Some(values) = datum.nested_mut() {
            *values = merged;
        }
    }
}

/// Puts the original's items in the place of those that are told apart by nothing but their position.
pub fn inherit_places(fields: &Fields, original: &Values, values: &mut Values) {
    for (id, field) in fields.iter() {
        let Some(nested) = field.nested() else { continue };
        let own = original.get(id);
        if own.len() > 1 && !is_keyed(field) {
            *values.get_mut(id) = own.to_vec();
            continue;
        }
        for (datum, own) in values.get_mut(id).iter_mut().zip(own) {
            if let (Some(values), Some(original)) = (datum.nested_mut(), own.nested()) {
                inherit_places(nested, original, values);
            }
        }
    }
}

/// Whether the items of a field are told apart by what they say.
fn is_keyed(field: &Field) -> bool {
    !matches!(&field.kind, FieldKind::Group(group) if group.key.is_none())
}

/// Takes what identifies an item out of its table.
fn split_key(field: &Field, members: &[Member]) -> (Option<String>, Vec<Member>) {
    let names: Vec<&str> = match &field.kind {
        FieldKind::Group(group) => group.key.map(|key| group.fields[key].name.as_str()).into_iter().collect(),
        FieldKind::Reference(reference) => {
            let part = reference.part.as_ref().map(|part| part.key.as_str());
            std::iter::once(reference.key.as_str()).chain(part).collect()
        }
        _ => Vec::new(),
    };
    let (keys, rest): (Vec<Member>, Vec<Member>) =
        members.iter().cloned().partition(|member| names.contains(&member.key.text.as_str()));
    let text = |name: &str| {
        let member = keys.iter().find(|member| member.key.text == name)?;
        member.node.as_text().map(|text| text.trim().to_owned())
    };
    let key = names.first().and_then(|name| text(name)).map(|first| match &field.kind {
        FieldKind::Reference(_) => {
            format!("{first}\n{}", names.get(1).and_then(|name| text(name)).unwrap_or_default())
        }
        _ => first,
    });
    (key, rest)
}

fn not_translatable(field: &Field, span: Span) -> Diagnostic {
    Diagnostic::new(Code::NotTranslatable, span).with("field", field.name.as_str()).related(field.declared)
}

/// The hash of what a translation translates: the original's translatable texts and its body.
///
/// Sixteen hexadecimal digits of BLAKE3. Line ends do not count, so a Windows checkout has the same hash.
pub fn translatable_hash(fields: &Fields, values: &Values, body: &str) -> String {
    // All in one piece, which is hashed several times faster than one small piece after the other.
    let mut words = String::with_capacity(body.len() + body.len() / 4);
    values.each(fields, &mut |field, datum| match &datum.meaning {
        Meaning::Text(text) | Meaning::Markdown(text) if field.translatable => {
            for word in [&field.name, "\0", line_feeds(text).trim(), "\0"] {
                words.push_str(word);
            }
        }
        _ => {}
    });
    words.push_str(line_feeds(body).trim());
    blake3::hash(words.as_bytes()).to_hex()[..16].to_owned()
}

/// What tells one state of a file from another: sixteen hexadecimal digits of its hash.
pub fn fingerprint(text: &str) -> String {
    ContentHash::of(line_feeds(text).as_bytes()).to_hex()[..16].to_owned()
}

/// A text in which lines end as they do elsewhere than on Windows.
fn line_feeds(text: &str) -> Cow<'_, str> {
    if has_byte(text, |byte| byte == b'\r') {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
