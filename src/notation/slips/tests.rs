//! Each slip at its place, and what it is mended to.

use super::super::parse_yaml;
use crate::ground::{Argument, Id, Report, SourceId, Span};

/// The slips of a text: the kind, what is pointed at, and the whole text as it is mended.
fn slips(text: &str) -> Vec<String> {
    let mut report = Report::new();
    parse_yaml(text, Span::new(SourceId::from_index(0), 0..text.len()), &mut report);
    let faults = report.into_sorted().0;
    let told = faults.iter().map(|fault| {
        let kind = fault.arguments.iter().find(|(name, _)| ["slip", "feature"].contains(name));
        let kind = match kind {
            Some((_, Argument::Text(kind))) => kind.as_str(),
            _ => fault.code.name(),
        };
        let mended = fault.fix.as_ref().map(|fix| {
            assert_eq!(&text[fix.span.range()], fix.from);
            let range = fix.span.range();
            format!(" -> {:?}", format!("{}{}{}", &text[..range.start], fix.to, &text[range.end..]))
        });
        format!("{kind} {:?}{}", &text[fault.span.range()], mended.unwrap_or_default())
    });
    told.collect()
}

#[test]
fn a_name_needs_its_colon_and_a_blank() {
    assert_eq!(slips("title:Operation\nkind: x\n"), [r#"blank ":" -> "title: Operation\nkind: x\n""#]);
    assert_eq!(slips("kind: x\ntitle:\u{3000}A\n"), [r#"blank ":" -> "kind: x\ntitle: A\n""#]);
    assert_eq!(slips("title： 行动\nkind: x\n"), [r#"wide-colon "：" -> "title: 行动\nkind: x\n""#]);
    assert_eq!(slips("标题：行动\n"), [r#"wide-colon "：""#]);
    assert_eq!(slips("kind: x\nOperation Harbour\n"), [r#"name "Operation Harbour""#]);
    assert_eq!(slips("a: x\nhttps://example.org\n"), [r#"name "https://example.org""#]);
    assert_eq!(slips("a:\n  - b: x\n    c:d\n"), [r#"blank ":" -> "a:\n  - b: x\n    c: d\n""#]);
    assert_eq!(slips("a:\n- b\n-c\n"), [r#"dash "-" -> "a:\n- b\n- c\n""#]);
}

#[test]
fn what_opens_is_shown_where_it_opens() {
    assert_eq!(slips("a: \"b c\nd: e\n"), [r#"quote "\"" -> "a: \"b c\"\nd: e\n""#]);
    assert_eq!(slips("a: 'b c\nd: e\n"), [r#"quote "'""#]);
    assert_eq!(slips("a: [b, c\nd: e\n"), [r#"bracket "[""#]);
    assert_eq!(slips("a: {b: c\nd: e\n"), [r#"bracket "{""#]);
    assert_eq!(slips("a: [b #1, c]\nd: e\n"), [r##"hash "#1, c]""##]);
    assert_eq!(slips("a: [b]]\n"), [r#"closing "]""#]);
    assert_eq!(slips("a: b #1\n  c\n"), [r##"hash "#1""##]);
}

#[test]
fn a_quoted_value_ends_at_its_second_mark() {
    assert_eq!(slips("a: 'L'eau'\n"), [r#"apostrophe "'" -> "a: \"L'eau\"\n""#]);
    assert_eq!(slips("a:\n  - b: 'L'eau'\n    c: d\n").len(), 1);
    assert_eq!(slips("a: 'b'c and 'd'\n"), [r#"apostrophe "'""#]);
    assert_eq!(slips("a: \"b\" c\n"), [r#"behind " c" -> "a: '\"b\" c'\n""#]);
    assert_eq!(slips("a: \"b\": c\n"), [r#"behind ": c" -> "a: '\"b\": c'\n""#]);
    assert_eq!(slips("a: \"b\" and \"c\"\n"), [r#"behind " and \"c\"""#]);
    assert_eq!(slips("a: [b], c\n"), [r#"behind ", c""#]);
    assert_eq!(slips(r#"a: "C:\qs""#), [r#"escape "\\""#]);
}

#[test]
fn a_value_with_a_sign_of_its_own_meaning_is_quoted() {
    assert_eq!(slips("a: Foo: bar\n"), [r#"colon ":" -> "a: \"Foo: bar\"\n""#]);
    assert_eq!(slips("a: foo kind: bar\n"), [r#"colon ":""#]);
    assert_eq!(slips("- a: b\n").len(), 1);
    for sign in ["@b", "`b`", "%b", "**b** c", "& Co", "!!! b", ", b", "] b", "> 50 b", "? b"] {
        let told = slips(&format!("a: {sign}\n"));
        let mark = sign.chars().next().unwrap_or_default();
        let quoted = format!("a: \"{sign}\"\n");
        assert_eq!(told, [format!("mark {:?} -> {quoted:?}", mark.to_string())]);
    }
    assert_eq!(slips("a: *name\n"), [r#"alias "*name""#]);
    assert_eq!(slips("a: &name b\n"), [r#"anchor "&name""#]);
    assert_eq!(slips("a: - b\n"), [r#"item-line "-""#]);
}

#[test]
fn a_line_stands_as_far_in_as_its_neighbours() {
    assert_eq!(slips("a:\n  - b\n - c\nd: e\n"), [r#"item "-" -> "a:\n  - b\n  - c\nd: e\n""#]);
    assert_eq!(slips("a:\n  - b\n   - c\n"), [r#"item "-""#]);
    assert_eq!(slips("a: b\n- c\n"), [r#"item "-""#]);
    assert_eq!(slips("a: b\n c: d\n"), [r#"indent "c" -> "a: b\nc: d\n""#]);
    assert_eq!(slips(" a: b\nc: d\n"), [r#"indent "a" -> "a: b\nc: d\n""#]);
    assert_eq!(slips("a:\n  - x: 1\n   y: 2\n"), [r#"indent "y" -> "a:\n  - x: 1\n    y: 2\n""#]);
    assert_eq!(slips("a:\n  - x: 1\n     y: 2\n"), [r#"indent "y" -> "a:\n  - x: 1\n    y: 2\n""#]);
    assert_eq!(slips("a:\n  b: 1\n c: 2\n"), [r#"indent "c""#]);
    assert_eq!(slips("a:\n\t- b\n\t- c\n"), [r#"tab "\t" -> "a:\n  - b\n  - c\n""#]);
    assert_eq!(slips("a:\n  - x: 1\n\ty: 2\n"), [r#"tab "\t""#]);
}

#[test]
fn lost_text_is_found_and_comments_of_their_own_are_left_alone() {
    assert_eq!(slips("a: Case #12\n"), [r##"lost-text "#12" -> "a: \"Case #12\"\n""##]);
    assert_eq!(slips("a: Case #late\n"), [r##"lost-text "#late""##]);
    assert_eq!(slips("a: #12\nb: \"c\" #d\n"), [r##"lost-text "#12""##, r##"lost-text "#d""##]);
    assert_eq!(slips("a: Case # a remark\n"), [r##"comment-behind-value "# a remark""##]);
    let untouched = "# a\na: # one of\n  - b # c\nd: \"e\" # f\ng: x#1\nh: 'x #1'\ni: |\n  x #1\n#j: k #1\n";
    assert_eq!(slips(untouched), [r##"comment-behind-value "# c""##]);
}

#[test]
fn every_fault_of_a_text_is_told_in_one_run() {
    let told = slips("a: 'L'eau'\nb: [c\nd:e\nf: g\nf: h\ni: \"j\nk\"\n");
    let kinds: Vec<&str> = told.iter().map(|slip| slip.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(kinds, ["apostrophe", "bracket", "blank", "duplicate-key"]);
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_has_a_fault_in_it(text in "([a-c ]{0,3}[-:#'\"\\[\\]{}|>&*!%@`\t：é\n]?){0,24}") {
        let mut report = Report::new();
        let span = Span::new(SourceId::from_index(0), 0..text.len());
        let reading = parse_yaml(&text, span, &mut report);
        let is_sound = reading.gaps == super::super::Gaps::None;
        proptest::prop_assert_eq!(is_sound, !report.has_errors());
        for fault in report.into_sorted().0 {
            proptest::prop_assert!(text.get(fault.span.range()).is_some());
            if let Some(fix) = fault.fix {
                proptest::prop_assert_eq!(text.get(fix.span.range()), Some(fix.from.as_str()));
            }
        }
    }
}
