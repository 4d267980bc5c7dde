//! Single values: the text of a scalar, read by the type of its field.

use unicode_segmentation::UnicodeSegmentation;

use super::period::{Period, parse_year, period_meant};
use super::publication::web_address;
use super::value::Meaning;
use crate::ground::{Code, Diagnostic, Report, Span, Spanned, iso_date, malformed_date, only_near_miss};
use crate::site::{Bounds, FieldKind, Site, TextLimits, Vocabulary, well_formed};

/// Reads one scalar; `None` where it is malformed, which has then been reported.
pub fn read_scalar(
    site: &Site,
    kind: &FieldKind,
    written: Spanned<&str>,
    report: &mut Report,
) -> Option<Meaning> {
    let Spanned { value, span } = written;
    match kind {
        FieldKind::Text(limits) => {
            let text = value.split_whitespace().collect::<Vec<_>>().join(" ");
            check_length(&text, *limits, span, report);
            Some(Meaning::Text(text))
        }
        FieldKind::Markdown(limits) => {
            check_length(value, *limits, span, report);
            Some(Meaning::Markdown(value.to_owned()))
        }
        FieldKind::Integer(bounds) => integer(written, *bounds, report),
        FieldKind::Number(bounds) => number(written, *bounds, report),
        FieldKind::Date => {
            let date = iso_date(value.trim());
            if date.is_none() {
                report.push(malformed_date(written));
            }
            date.map(Meaning::Date)
        }
        FieldKind::Year => {
            let year = parse_year(value.trim());
            year.map(Meaning::Year).or_else(|| malformed(Code::MalformedYear, "year", written, report))
        }
        FieldKind::Period => {
            let period = Period::parse(value);
            if period.is_none() {
                report.push(
                    Diagnostic::new(Code::MalformedPeriod, span)
                        .with("period", value)
                        .suggest(period_meant(value).as_deref()),
                );
            }
            period.map(Meaning::Period)
        }
        FieldKind::Boolean => match value {
            "true" | "yes" => Some(Meaning::Boolean(true)),
            "false" | "no" => Some(Meaning::Boolean(false)),
            _ => malformed(Code::NotYesOrNo, "word", written, report),
        },
        FieldKind::Choice(vocabulary) => term(&site.vocabularies[*vocabulary], written, report),
        FieldKind::Language => {
            let tag = well_formed(value);
            tag.map(Meaning::Language).or_else(|| malformed(Code::MalformedLanguage, "tag", written, report))
        }
        FieldKind::Url => web_address(written, report).map(Meaning::Url),
        FieldKind::Citation => Some(Meaning::Citation(value.to_owned())),
        // The others are tables, or computed; the reader of fields sees to them.
        FieldKind::Reference(_)
        | FieldKind::Source
        | FieldKind::Image
        | FieldKind::Group(_)
        | FieldKind::Computed(_)
        | FieldKind::Unread => None,
    }
}

fn malformed(code: Code, name: &'static str, written: Spanned<&str>, report: &mut Report) -> Option<Meaning> {
    report.push(Diagnostic::new(code, written.span).with(name, written.value));
    None
}

fn integer(written: Spanned<&str>, bounds: Bounds, report: &mut Report) -> Option<Meaning> {
    let Ok(number) = written.value.parse::<i64>() else {
        report.push(
            Diagnostic::new(Code::NotANumber, written.span).with("word", written.value).with("kind", "whole"),
        );
        return None;
    };
    #[expect(clippy::cast_precision_loss, reason = "bounds are small; beyond 2^53 the nearest float decides")]
    let in_bounds = check_bounds(number as f64, bounds, written, report);
    in_bounds.then_some(Meaning::Integer(number))
}

fn number(written: Spanned<&str>, bounds: Bounds, report: &mut Report) -> Option<Meaning> {
    let Some(number) = written.value.parse::<f64>().ok().filter(|number| number.is_finite()) else {
        let fault = Diagnostic::new(Code::NotANumber, written.span);
        report.push(fault.with("word", written.value).with("kind", "decimal"));
        return None;
    };
    check_bounds(number, bounds, written, report).then_some(Meaning::Number(number))
}

fn check_bounds(number: f64, bounds: Bounds, written: Spanned<&str>, report: &mut Report) -> bool {
    let below = bounds.minimum.is_some_and(|minimum| number < minimum);
    let above = bounds.maximum.is_some_and(|maximum| number > maximum);
    if below || above {
        let bound = |bound: Option<f64>| bound.map_or_else(|| "…".to_owned(), |bound| bound.to_string());
        report.push(
            Diagnostic::new(Code::OutOfRange, written.span)
                .with("number", written.value)
                .with("minimum", bound(bounds.minimum))
                .with("maximum", bound(bounds.maximum)),
        );
    }
    !below && !above
}

fn term(vocabulary: &Vocabulary, written: Spanned<&str>, report: &mut Report) -> Option<Meaning> {
    if let Some(term) = vocabulary.find(written.value) {
        return Some(Meaning::Term(term));
    }
    let fault = vocabulary.unknown(written);
    let sure = only_near_miss(written.value, vocabulary.ids().filter(|id| id.len() > 3));
    report.push(fault.mend(written.value, sure));
    None
}

fn check_length(text: &str, limits: TextLimits, span: Span, report: &mut Report) {
    let mut check = |unit: &str, length: usize, limit: Option<usize>| {
        if let Some(limit) = limit.filter(|&limit| length > limit) {
            report.push(
                Diagnostic::new(Code::TooLong, span)
                    .with("length", length)
                    .with("limit", limit)
                    .with("unit", unit),
            );
        }
    };
    if limits.characters.is_some() {
        check("characters", text.graphemes(true).count(), limits.characters);
    }
    if limits.words.is_some() {
        check("words", words(text), limits.words);
    }
}

/// Words of a text. Scripts without spaces are counted at two characters a word, as translators do.
fn words(text: &str) -> usize {
    let unspaced = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}');
    let characters = text.chars().filter(unspaced).count();
    let spaced = text.unicode_words().filter(|word| !word.chars().any(|c| unspaced(&c))).count();
    spaced + characters.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(words("The quick, brown fox isn't slow."), 6);
        assert_eq!(words("跨国有组织犯罪"), 4);
        assert_eq!(words("مصادرة الأصول"), 2);
        assert_eq!(words(""), 0);
    }
}
