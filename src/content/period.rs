//! Periods: from a year or month to another, or to the present.
//!
//! Written as `2016`, `2016-2024`, `2010-present`, or as an ISO 8601 interval: `2016-05/2018-07`, `2010/..`.

use std::fmt;

use crate::ground::western_digits;

/// A stretch of time as precise as its source knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// When it began.
    pub start: Moment,
    /// When it ended.
    pub end: End,
}

/// A year, or a month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Calendar year, 1 to 9999.
    pub year: i16,
    /// 1 to 12, if known.
    pub month: Option<i8>,
}

/// The end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// Within the year or month in which it began.
    Same,
    /// Later.
    At(Moment),
    /// It goes on.
    Present,
}

impl Period {
    /// Reads a period; `None` where it is malformed or ends before it begins.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().replace('–', "-");
        if let Some(start) = Moment::parse(&text) {
            return Some(Self { start, end: End::Same });
        }
        let (start, end) = text.split_once('/').or_else(|| text.split_once('-'))?;
        let start = Moment::parse(start.trim())?;
        let end = match end.trim() {
            "present" | ".." => End::Present,
            end => End::At(Moment::parse(end)?),
        };
        let ordered = match end {
            End::At(end) => (end.year, end.month.unwrap_or(12)) >= (start.year, start.month.unwrap_or(1)),
            End::Same | End::Present => true,
        };
        ordered.then_some(Self { start, end })
    }
}

impl Moment {
    fn parse(text: &str) -> Option<Self> {
        let (year, month) = match text.split_once('-') {
            Some((year, month)) if month.len() == 2 && month.bytes().all(|byte| byte.is_ascii_digit()) => {
                (year, Some(month.parse().ok()?))
            }
            Some(_) => return None,
            None => (text, None),
        };
        let month_is_sound = month.is_none_or(|month| (1..=12).contains(&month));
        Some(Self { year: parse_year(year)?, month }).filter(|_| month_is_sound)
    }
}

/// Reads a year of four digits.
pub fn parse_year(text: &str) -> Option<i16> {
    let sound = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if sound { text.parse().ok().filter(|&year| year > 0) } else { None }
}

/// Words that stand before a year from which something goes on, in the languages of the program.
const SINCE: [&str; 9] = ["since", "from", "depuis", "dès", "desde", "с", "منذ", "من", "自"];

/// The period that a text of another form most likely means: years that stand in it, and nothing else in digits.
pub fn period_meant(text: &str) -> Option<String> {
    let text = western_digits(text);
    let digits: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect();
    let years: Option<Vec<i16>> = digits.into_iter().map(parse_year).collect();
    match years?.as_slice() {
        [year] if goes_on(&text) => Some(format!("{year}-present")),
        [year] => Some(year.to_string()),
        [one, other] if one == other => Some(one.to_string()),
        [one, other] => Some(format!("{}-{}", one.min(other), one.max(other))),
        _ => None,
    }
}

/// Whether a text with one year says that something goes on from then: a dash behind the year, or a word for it before.
fn goes_on(text: &str) -> bool {
    let (before, behind) = text.split_once(|c: char| c.is_ascii_digit()).unwrap_or((text, ""));
    let behind = behind.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let word = before.split_whitespace().last().unwrap_or_default().to_lowercase();
    behind.starts_with(['-', '–', '—', '/']) || SINCE.contains(&word.as_str())
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(formatter, "{:04}-{month:02}", self.year),
            None => write!(formatter, "{:04}", self.year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_in_each_form() {
        let year = |year| Moment { year, month: None };
        assert_eq!(Period::parse("2016"), Some(Period { start: year(2016), end: End::Same }));
        assert_eq!(Period::parse("2016–2024"), Some(Period { start: year(2016), end: End::At(year(2024)) }));
        assert_eq!(Period::parse("2010-present"), Some(Period { start: year(2010), end: End::Present }));
        assert_eq!(
            Period::parse("2016-05/.."),
            Some(Period { start: Moment { year: 2016, month: Some(5) }, end: End::Present })
        );
    }

    #[test]
    fn years_in_other_words_are_offered_as_a_period() {
        for (text, meant) in [
            ("2016 to 2024", Some("2016-2024")),
            ("من 2016 إلى 2024", Some("2016-2024")),
            ("2016年至2024年", Some("2016-2024")),
            ("٢٠١٦-٢٠٢٤", Some("2016-2024")),
            ("2016年", Some("2016")),
            ("2024-2016", Some("2016-2024")),
            ("2016-", Some("2016-present")),
            ("in 2016", Some("2016")),
            ("desde 2016", Some("2016-present")),
            ("с 2016 года", Some("2016-present")),
            ("自2016年", Some("2016-present")),
            ("2016 – actualidad", Some("2016-present")),
            ("marzo 2019 – actualidad", Some("2019-present")),
            ("May 2016, 12 months", None),
            ("05/2016-07/2018", None),
            ("long ago", None),
        ] {
            assert_eq!(period_meant(text).as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn malformed_and_reversed_periods_are_refused() {
        for text in [
            "",
            "16",
            "2016-13",
            "2024-2016",
            "2016-",
            "May 2016",
            "2016-05-01",
            "present",
            "0000",
            "2016-+1",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }
}
