//! Dates in the one form that readers of every language take alike.

use jiff::civil::Date;

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

/// The date that a text of another form can only mean: `2024/3/31`, `20240331`, `31.03.2024`. `None` where day and month could
/// change places.
pub fn date_meant(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return iso_date(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]));
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return None };
    let number = |part: &str| {
        let sound = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if sound { part.parse::<u16>().ok() } else { None }
    };
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1 | 2) => (a, b, c),
        // Only a day is greater than twelve; the same number twice is the same day either way.
        (1 | 2, 4) if a > 12 || a == b => (c, b, a),
        (1 | 2, 4) if b > 12 => (c, a, b),
        _ => return None,
    };
    iso_date(&format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::{date_meant, iso_date};

    #[test]
    fn other_forms_are_understood_only_where_they_can_mean_one_day() {
        let meant = |text: &str| date_meant(text).map(|date| date.to_string());
        for text in
            ["2024/03/31", "2024-3-31", "20240331", "31.03.2024", "31/3/2024", "3/31/2024", "2024.03.31"]
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
    fn a_date_has_one_form() {
        assert!(iso_date("2024-02-29").is_some());
        for other in
            ["2023-02-29", "20240229", "2024-2-29", "2024-02-29T10:00", "+002024-02-29", "29.02.2024"]
        {
            assert_eq!(iso_date(other), None, "{other}");
        }
    }
}
