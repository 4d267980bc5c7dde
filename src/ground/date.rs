//! Dates in the one form that readers of every language take alike.

use jiff::civil::Date;

use super::{Code, Diagnostic, Spanned};

/// A date as year, month and day with hyphens: `2024-03-31` (ISO 8601-1, extended format of a calendar date). Other forms
/// of that standard are refused.
pub fn iso_date(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    if shape { text.parse().ok() } else { None }
}

/// The fault of a text that is no date, with the one that it can only mean, or the two that it may.
pub fn malformed_date(written: Spanned<&str>) -> Diagnostic {
    let readings = readings(written.value);
    let meant = only(&readings);
    let told = |position: usize| readings.get(position).map(Date::to_string).unwrap_or_default();
    Diagnostic::new(Code::MalformedDate, written.span)
        .with("date", written.value)
        .with("why", trouble(written.value, &readings))
        .with("one", told(0))
        .with("other", told(1))
        .suggest(meant.as_deref())
        .mend(written.value.trim(), meant.as_deref())
}

/// The day that a text means, where it can mean no other.
fn only(readings: &[Date]) -> Option<String> {
    match readings {
        [only] => Some(only.to_string()),
        _ => None,
    }
}

/// Why a text is no date, for the message.
fn trouble(text: &str, readings: &[Date]) -> &'static str {
    let text = plain_digits(text);
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        _ if readings.len() > 1 => "ambiguous",
        [year] | [year, _] if year.len() == 4 && parts.iter().all(is_number) => "no-day",
        [year, month, day]
            if parts.iter().all(is_number) && [4, 2, 2] == [year.len(), month.len(), day.len()] =>
        {
            "impossible"
        }
        _ => "form",
    }
}

/// The days that a text of another form can mean, day before month first: `2024/3/31`, `20240331`, `31.03.2024`,
/// `2024年3月31日`. Two where day and month could change places.
fn readings(text: &str) -> Vec<Date> {
    let text = plain_digits(text);
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return iso_date(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])).into_iter().collect();
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return Vec::new() };
    let number = |part: &str| {
        let sound = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if sound { part.parse::<u16>().ok() } else { None }
    };
    let (Some(a), Some(b), Some(c)) = (number(first), number(second), number(third)) else {
        return Vec::new();
    };
    let orders = match (first.len(), third.len()) {
        (4, 1 | 2) => vec![(a, b, c)],
        // Only a day is greater than twelve; the same number twice is the same day either way.
        (1 | 2, 4) if a == b => vec![(c, b, a)],
        (1 | 2, 4) => vec![(c, b, a), (c, a, b)],
        _ => Vec::new(),
    };
    let day = |(year, month, day)| iso_date(&format!("{year:04}-{month:02}-{day:02}"));
    orders.into_iter().filter_map(day).collect()
}

/// A text with the digits 0 to 9 for those of Arabic, Persian and full width.
pub fn western_digits(text: &str) -> String {
    const ZEROS: [char; 3] = ['\u{660}', '\u{6f0}', '\u{ff10}'];
    let digit = |c: char| {
        let zero = ZEROS.iter().find(|zero| (**zero..).take(10).any(|digit| digit == c))?;
        char::from_digit(u32::from(c) - u32::from(*zero), 10)
    };
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// A date with western digits, and with hyphens for the signs of year and month.
fn plain_digits(text: &str) -> String {
    western_digits(text.trim()).replace(['年', '月'], "-").replace('日', "")
}

#[cfg(test)]
mod tests {
    use super::{iso_date, only, readings, trouble};

    #[test]
    fn other_forms_are_understood_only_where_they_can_mean_one_day() {
        let meant = |text: &str| only(&readings(text));
        for text in
            ["2024/03/31", "2024-3-31", "20240331", "31.03.2024", "31/3/2024", "3/31/2024", "2024.03.31"]
                .into_iter()
                .chain(["2024年3月31日", "٣١/٣/٢٠٢٤", "۲۰۲۴-۰۳-۳۱", "２０２４-０３-３１"])
        {
            assert_eq!(meant(text), Some("2024-03-31".into()), "{text}");
        }
        assert_eq!(meant("03.03.2024"), Some("2024-03-03".into()));
        for text in ["03/04/2024", "31.02.2024", "1.2.24", "2024", "", "March 2024", "2024-13-01", "é.1.2024"]
        {
            assert_eq!(meant(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_told_why() {
        for (text, why) in [
            ("03/04/2024", "ambiguous"),
            ("2024", "no-day"),
            ("2024-03", "no-day"),
            ("2024年3月", "form"),
            ("2023-02-29", "impossible"),
            ("31.02.2024", "form"),
            ("last spring", "form"),
        ] {
            assert_eq!(trouble(text, &readings(text)), why, "{text}");
        }
    }

    #[test]
    fn a_date_has_one_form() {
        assert!(iso_date("2024-02-29").is_some());
        for other in
            ["2023-02-29", "20240229", "2024-2-29", "2024-02-29T10:00", "+002024-02-29", "29.02.2024"]
        {
            assert_eq!(iso_date(other), None, "{other}");
        }
    }
}
