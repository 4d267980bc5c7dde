//! Forty different faults in a copy of the portal: all of them found in one run, each at its place.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::golden::copy_of_the_portal;
use super::support::{command, stderr, stdout};

/// A change to a file of the portal, the code it must give, and the text at whose beginning it must be reported;
/// an empty text means the beginning of the file.
struct Fault {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    code: &'static str,
    at: &'static str,
}

const fn fault(
    code: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    at: &'static str,
) -> Fault {
    Fault { file, from, to, code, at }
}

const FAULTS: &[Fault] = &[
    fault("V101", "cases/echr-vcl-an-non-punishment", "state: ended", "state: ended: now", ": now"),
    fault("V103", "cases/netherlands-marengo-witness-protection-failure", "state: ", "state: &s ", "&s"),
    fault(
        "V104",
        "cases/guatemala-cicig-commission",
        "state: ended",
        "state: ended\nperiod: 2019",
        "period: 2019\n",
    ),
    fault("V105", "cases/mekong-river-joint-patrols", "---\ntitle:", "title:", ""),
    fault("V106", "cases/singapore-three-billion-laundering-case", "\n---\n\n", "\n\n", ""),
    fault("V202", "../site.toml", "theme = ", "thema = ", "thema"),
    fault("V202", "cases/_collection.toml", "dated-by", "dated-buy", "dated-buy"),
    fault("V203", "vocabularies/cost-bands.toml", "id = \"low\"\n", "", "label = { en = \"Low"),
    fault("V205", "vocabularies/duties.toml", "es = \"Obligación\"", "spanish = \"Obligación\"", "spanish"),
    fault(
        "V207",
        "structures/_collection.toml",
        "\"structure-kinds\"",
        "\"structure-kind\"",
        "\"structure-kind\"",
    ),
    fault("V209", "indicators/_collection.toml", "type = \"markdown\"", "type = \"markup\"", "\"markup\""),
    fault(
        "V211",
        "vocabularies/case-states.toml",
        "id = \"pilot\"",
        "id = \"planned\"",
        "\"planned\"\nlabel = { en = \"Pilot",
    ),
    fault("V301", "practices/niger-joint-investigation-team-eci", "cost: medium", "costs: medium", "costs"),
    fault("V302", "practices/eu-ecris-criminal-records", "reviewed: 2026-11-23\n", "", ""),
    fault(
        "V303",
        "articles/16-extradition",
        "highest-duty: mandatory",
        "highest-duty: [mandatory, optional]",
        "[mandatory, optional]",
    ),
    fault(
        "V304",
        "cases/peru-operation-mercury-illegal-gold",
        "[illegal-mining,",
        "[ilegal-mining,",
        "ilegal-mining",
    ),
    fault(
        "V305",
        "cases/england-heathrow-juryless-trial",
        "reviewed: 2026-11-23",
        "reviewed: 23/11/2026",
        "23/11/2026",
    ),
    fault("V306", "practices/ireland-criminal-assets-bureau", "1996-present", "1996-1990", "1996-1990"),
    fault("V307", "articles/06-laundering", "number: 6", "number: six", "six"),
    fault("V308", "practices/unodc-gender-and-human-rights-toolkit", "score: ", "score: 1", "10"),
    fault("V310", "cases/kenya-akasha-extradition", "[KE, US, PK, IN]", "[Kenya, US, PK, IN]", "Kenya, US"),
    fault(
        "V311",
        "practices/pacific-transnational-crime-network",
        "[\"009\"]",
        "[\"Oceania\"]",
        "\"Oceania\"",
    ),
    fault(
        "V312",
        "cases/peru-operation-mercury-illegal-gold",
        "language: de",
        "language: deutsche Sprache",
        "deutsche Sprache",
    ),
    fault("V313", "practices/scotland-violence-reduction-glasgow", "url: https:", "url: ", "//apha"),
    fault(
        "V314",
        "practices/singapore-anti-scam-command",
        "title: \"",
        "title: \"A title that goes on and on and on until nobody can remember how it began, which is too long: ",
        "\"A title",
    ),
    fault(
        "V323",
        "practices/brazil-womens-police-stations",
        "principles: [protect, prevent]",
        "principles: []",
        "[]",
    ),
    fault(
        "V317",
        "practices/southern-africa-arinsa-network",
        "[promote, pursue]",
        "[promote, pursue, promote]",
        "promote]",
    ),
    fault(
        "V322",
        "practices/colombia-reintegration-of-former-combatants",
        "{#impact}",
        "{#effect}",
        "## What came of it",
    ),
    fault("V323", "objectives/case-capacity", "item: 12b.2", "item:", "item"),
    fault("V324", "practices/south-africa-witness-protection", "sources: [", "sources: [99, ", "99, "),
    fault(
        "V405",
        "principles/prevent",
        "\n## ",
        "\n## One {#twice}\n\n## Two {#twice}\n\n## ",
        "## Two {#twice}",
    ),
    fault(
        "V501",
        "practices/container-control-programme",
        "- objective: detect-activity",
        "- objective: detect-all",
        "detect-all",
    ),
    fault("V502", "cases/encrochat-joint-investigation", "paragraph: \"1\"", "paragraph: \"9\"", "\"9\""),
    fault(
        "V503",
        "safeguards/targeting-excluded",
        "kind: question\n",
        "kind: question\ndepends-on: corrective-mechanism\n",
        "corrective-mechanism\n",
    ),
    fault(
        "V504",
        "practices/italy-social-reuse-of-confiscated-assets",
        "\n## ",
        "\nSee [this](nowhere.md).\n\n## ",
        "[this]",
    ),
    fault(
        "V505",
        "approaches/witness-protection",
        "\n## ",
        "\nSee [that](../articles/05-participation.md#nothing).\n\n## ",
        "[that]",
    ),
    fault(
        "V506",
        "articles/19-joint-investigations",
        "related:\n",
        "related:\n  - article: 19\n",
        "19\n  - article",
    ),
];

/// Files that should not be there, with the code that each must give at its beginning.
fn add_files(content: &Path) -> Vec<(&'static str, &'static str)> {
    fs::write(content.join("cases/large.md"), format!("---\ntitle: Large\n---\n{}", "word ".repeat(700_000)))
        .unwrap();
    fs::write(content.join("cases/My Case.md"), "---\ntitle: Mine\n---\n").unwrap();
    fs::write(content.join("cases/nobody.fr.md"), "---\ntitle: Personne\n---\n").unwrap();
    fs::write(content.join("cases/anybody.de.md"), "---\ntitle: Jemand\n---\n").unwrap();
    fs::create_dir(content.join("csaes")).unwrap();
    fs::write(content.join("csaes/x.md"), "---\ntitle: X\n---\n").unwrap();
    fs::write(content.join("cases/list.pdf"), "%PDF").unwrap();
    let mut expected = vec![
        ("V002", "content/cases/large.md"),
        ("V321", "content/cases/My Case.md"),
        ("V319", "content/cases/nobody.fr.md"),
        ("V326", "content/cases/anybody.de.md"),
        ("V328", "content/csaes/x.md"),
        ("V006", "content/cases/list.pdf"),
    ];
    if cfg!(unix) {
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/hostname", content.join("cases/elsewhere.md")).unwrap();
        expected.push(("V003", "content/cases/elsewhere.md"));
    }
    expected
}

/// Where a text stands, as people count.
fn place(text: &str, at: &str) -> (u64, u64) {
    let start =
        if at.is_empty() { 0 } else { text.find(at).unwrap_or_else(|| panic!("`{at}` is not there")) };
    let before = &text[..start];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line as u64, column as u64)
}

#[test]
fn forty_faults_are_found_in_one_run_each_at_its_place() {
    let portal = copy_of_the_portal();
    let content = portal.path().join("content");
    let mut expected: BTreeSet<(String, String, u64, u64)> = BTreeSet::new();
    for fault in FAULTS {
        let name =
            if fault.file.contains(".toml") { fault.file.to_owned() } else { format!("{}.md", fault.file) };
        let path = content.join(&name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(fault.from), "{name} has `{}`", fault.from);
        let text = text.replacen(fault.from, fault.to, 1);
        fs::write(&path, &text).unwrap();
        let (line, column) = place(&text, fault.at);
        let shown = format!("content/{name}").replace("content/../", "");
        expected.insert((shown, fault.code.to_owned(), line, column));
    }
    for (code, file) in add_files(&content) {
        expected.insert((file.to_owned(), code.to_owned(), 1, 1));
    }
    assert!(expected.len() >= 40, "{} faults", expected.len());

    let output = command().args(["build", "--format", "json"]).current_dir(portal.path()).output().unwrap();
    let found: BTreeSet<(String, String, u64, u64)> = stdout(&output)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|fault| fault["severity"] == "error")
        .map(|fault| {
            let text = |key: &str| fault[key].as_str().unwrap().to_owned();
            let number = |key: &str| fault[key].as_u64().unwrap();
            (text("file"), text("code"), number("line"), number("column"))
        })
        .collect();
    assert_eq!(found, expected, "{}", stderr(&output));
    assert_eq!(output.status.code(), Some(1));
    assert!(!portal.path().join("public").exists(), "nothing is published");
}
