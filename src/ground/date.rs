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

#[cfg(test)]
mod tests {
    use super::iso_date;

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
