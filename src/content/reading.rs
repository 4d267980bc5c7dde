//! Reading one file: from front matter to an entry's version.
//!
//! Everything that one file says by itself is checked here; what needs the other entries is not.

use std::sync::Arc;

use super::acceptance::split_accepted;
use super::citations::check_citations;
use super::computed::compute;
use super::entry::{Entry, Translation, Version, visibility};
use super::fields::{FieldReader, heading, missing};
use super::front_matter::{Draft, opening_fence, split};
use super::placing::Placed;
use super::shape::shape;
use super::translation::{fingerprint, inherit_places, translatable_hash};
use super::value::Values;
use crate::ground::{Argument, Code, Diagnostic, Report, Sources, Span, Spanned, Verdict};
use crate::notation::{Gaps, Member, Node, Value, wrong_shape};
use crate::site::{Collection, Fields, Site};

/// Reads an original; `None` where its front matter cannot be understood in full. What of it can be is checked all
/// the same.
pub fn read_original(site: &Site, sources: &Sources, file: &Placed, report: &mut Report) -> Option<Entry> {
    let draft = read_draft(sources, file, report)?;
    let collection = &site.collections[file.collection];
    let fields = &collection.fields;
    let (accepted, members) = split_accepted(fields, members(&draft, report)?, report);
    let reader = FieldReader { site };
    let start = opening_fence(file.source);
    let mut faults = Report::new();
    let mut values = reader.read(fields, &members, start, &mut faults);
    need_last_alternatives(collection, &values, &mut faults);
    check_alternatives(site, collection, &members, &values, start, &mut faults);
    if draft.gaps != Gaps::None {
        report.absorb(without_guesses(faults, fields, &draft.gaps, start));
        return None;
    }
    report.absorb(faults);
    compute(site, fields, &mut values, start);
    check_citations(fields, &values, report);
    let visibility = visibility(site, fields, &values);
    let hash = translatable_hash(fields, &values, draft.body.text(sources));
    Some(Entry {
        collection: file.collection,
        slug: file.slug.clone(),
        original: Arc::new(Version {
            source: file.source,
            values,
            body: draft.body,
            accepted,
            fingerprint: fingerprint(&sources[file.source].text),
        }),
        translations: vec![None; site.languages.all.len()],
        visibility,
        hash,
    })
}

/// An empty field is not said to be removable where it is the last of some fields of which one is needed.
fn need_last_alternatives(collection: &Collection, values: &Values, faults: &mut Report) {
    let unmet =
        collection.require_any.iter().filter(|group| group.iter().all(|id| values.get(*id).is_empty()));
    let last: Vec<Span> = unmet.flatten().map(|id| collection.fields[*id].declared).collect();
    faults.weigh(|fault| {
        if fault.code == Code::EmptyValue && fault.related.is_some_and(|declared| last.contains(&declared)) {
            fault.arguments.retain(|(name, _)| *name != "need");
            fault.arguments.push(("need", Argument::from("required")));
        }
        Verdict::Keep
    });
}

/// Of some groups of fields, each entry needs at least one. One that is written, but cannot be understood, has been
/// reported already; the place of the fault is the empty list of one that is written, or else `start`.
fn check_alternatives(
    site: &Site,
    collection: &Collection,
    members: &[Member],
    values: &Values,
    start: Span,
    report: &mut Report,
) {
    let fields = &collection.fields;
    for group in &collection.require_any {
        if group.iter().any(|field| !values.get(*field).is_empty()) {
            continue;
        }
        let names: Vec<&str> = group.iter().map(|field| fields[*field].name.as_str()).collect();
        let mut written = members.iter().filter(|member| names.contains(&member.key.text.as_str()));
        let is_empty = |member: &Member| matches!(&member.node.value, Value::List(items) if items.is_empty());
        let (place, found) = match written.clone().find(|member| is_empty(member)) {
            Some(member) => (member.node.span, "empty"),
            None if written.next().is_some() => continue,
            None => (start, "absent"),
        };
        let shapes: Vec<String> = group.iter().map(|field| shape(site, &fields[*field], None)).collect();
        report.push(
            Diagnostic::new(Code::RequireAny, place)
                .with("fields", names.iter().copied().collect::<Argument>())
                .with("shapes", Argument::Words(shapes))
                .with("found", found),
        );
    }
}

/// The front matter and body of a file. Where nothing that was read can be relied on, nothing is said about the fields.
fn read_draft(sources: &Sources, file: &Placed, report: &mut Report) -> Option<Draft> {
    if sources[file.source].refused {
        return None;
    }
    let draft = split(file.source, &sources[file.source].text, report);
    draft.filter(|draft| draft.gaps != Gaps::All)
}

/// The faults of a file that do not follow from what could not be read of it: a field is not missing that may stand
/// there. `whole` is the place of what the front matter lacks as a whole.
fn without_guesses(mut faults: Report, fields: &Fields, gaps: &Gaps, whole: Span) -> Report {
    let may_hold = |name: &str| gaps.may_hold(name, |name| fields.named(name).is_some());
    faults.weigh(|fault| match fault.code {
        Code::RequireAny => Verdict::Drop,
        Code::MissingField if fault.span == whole && fault.word("field").is_some_and(may_hold) => {
            Verdict::Drop
        }
        Code::UnknownField => {
            // The field that seems to be meant may stand in what could not be read.
            fault.fix = None;
            Verdict::Keep
        }
        _ => Verdict::Keep,
    });
    faults
}

/// The members of the front matter; anything but a table is reported.
fn members<'a>(draft: &'a Draft, report: &mut Report) -> Option<&'a [Member]> {
    match &draft.node.value {
        Value::Table(members) => Some(members),
        other => {
            report.push(wrong_shape(draft.node.span, "table", other));
            None
        }
    }
}

/// The name by which a translation says which state of its original it was made from.
pub const TRANSLATED_FROM: &str = "translated-from";
/// The name by which a translation says whether a person has reviewed it.
pub const TRANSLATION: &str = "translation";

/// Reads a translation and lays it over its original; `None` where its front matter cannot be understood in full.
pub fn read_translation(
    site: &Site,
    sources: &Sources,
    file: &Placed,
    original: &Entry,
    report: &mut Report,
) -> Option<Translation> {
    let draft = read_draft(sources, file, report)?;
    let fields = &site.collections[file.collection].fields;
    let (accepted, stated) = split_accepted(fields, members(&draft, report)?, report);
    let (own, translated): (Vec<&Member>, Vec<&Member>) =
        stated.iter().partition(|member| [TRANSLATED_FROM, TRANSLATION].contains(&member.key.text.as_str()));
    let translated: Vec<Member> = translated.into_iter().cloned().collect();
    let mut faults = Report::new();
    let place = heading(&draft.node);
    if !translated.iter().any(|member| member.key.text == "title") {
        faults.push(missing("title", Span { end: place.end, ..place }));
    }
    let mut values =
        FieldReader { site }.read_translation(fields, &original.original.values, &translated, &mut faults);
    let word = |name: &str| own.iter().find(|member| member.key.text == name).map(|member| &member.node);
    let translated_from = word(TRANSLATED_FROM)
        .and_then(|node| Some(Spanned { value: node.as_text()?.to_owned(), span: node.span }));
    let reviewed = word(TRANSLATION).is_none_or(|node| is_reviewed(node, &mut faults));
    if draft.gaps != Gaps::None {
        report.absorb(without_guesses(faults, fields, &draft.gaps, place));
        return None;
    }
    report.absorb(faults);
    // One that does not say what it was made from is told so, and taken for one of today's.
    if translated_from.as_ref().is_some_and(|from| from.value != original.hash) {
        inherit_places(fields, &original.original.values, &mut values);
    }
    Some(Translation {
        version: Arc::new(Version {
            source: file.source,
            values,
            body: draft.body,
            accepted,
            fingerprint: fingerprint(&sources[file.source].text),
        }),
        translated_from,
        reviewed,
    })
}

fn is_reviewed(node: &Node, report: &mut Report) -> bool {
    match node.as_text() {
        Some("reviewed") => true,
        Some("machine") => false,
        word => {
            report.push(
                Diagnostic::new(Code::NotOneOf, node.span)
                    .with("word", word.unwrap_or_default())
                    .with("known", "reviewed, machine"),
            );
            false
        }
    }
}
