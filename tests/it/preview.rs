//! The preview: after any burst of changes, what it serves is what a clean build makes, byte for byte.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use vademecum::ground::{Output, Report, SiteFiles};
use vademecum::pipeline;

use super::edits::{Chance, asked_for, edit, name_others, plant};
use super::support::{TestSite, command, notes};

/// How long the preview may take to settle on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

struct Preview {
    program: Child,
    port: u16,
    /// What the program has said since.
    lines: Receiver<String>,
}

impl Preview {
    fn of(site: &TestSite) -> Self {
        let mut serve = command();
        serve.args(["serve", "--port", "0", "--root"]).arg(site.root());
        let mut program = serve.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(program.stderr.take().unwrap()).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split("localhost:").nth(1)?.split('/').next()?.parse().ok());
        // Even if nobody listens, the program must be able to write on.
        let (said, heard) = mpsc::channel();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).for_each(|line| drop(said.send(line)));
        });
        Self { program, port: port.unwrap(), lines: heard }
    }

    /// Waits until the program says this.
    fn says(&self, words: &str) {
        while !self.lines.recv_timeout(PATIENCE).unwrap().contains(words) {}
    }

    /// The status and the body of an answer.
    fn ask(&self, path: &str) -> (u16, Vec<u8>) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port)
            .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let head = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let status = std::str::from_utf8(&answer[9..12]).unwrap().parse().unwrap();
        (status, answer.split_off(head + 4))
    }

    /// Waits until every file of a site is served as it was built; tells the first that is not.
    fn settles_on(&self, outputs: &[Output], what: &str) {
        self.settles_on_one(&[outputs], what);
    }

    /// The same for one of several sites; which of them.
    fn settles_on_one(&self, sites: &[&[Output]], what: &str) -> usize {
        let begun = Instant::now();
        let differs = |output: &&Output| {
            let (status, body) = self.ask(output.path.as_str());
            status != 200 || without_reload(output, body) != *output.bytes
        };
        loop {
            let different: Vec<_> = sites.iter().map(|site| site.iter().find(differs)).collect();
            if let Some(found) = different.iter().position(Option::is_none) {
                return found;
            }
            let paths: Vec<_> = different.iter().flatten().map(|output| output.path.as_str()).collect();
            assert!(begun.elapsed() < PATIENCE, "{what}: {} is not as it is built", paths.join(" or "));
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The page without the one thing that the preview adds.
fn without_reload(output: &Output, body: Vec<u8>) -> Vec<u8> {
    if output.path.ending() != "html" {
        return body;
    }
    let page = String::from_utf8(body).unwrap();
    let Some((head, rest)) = page.split_once("<link rel=\"stylesheet\" href=\"/-vademecum/") else {
        return page.into();
    };
    let (_, rest) = rest.split_once("</head>").unwrap();
    format!("{head}</head>{rest}").replacen("connect-src 'self'", "connect-src 'none'", 1).into()
}

/// What a clean build makes; nothing where the site has errors.
fn built(site: &TestSite) -> Vec<Output> {
    built_from(site.read())
}

fn built_from((files, mut report): (SiteFiles, Report)) -> Vec<Output> {
    if report.has_errors() { Vec::new() } else { pipeline::build(&files, &mut report, &|_| {}) }
}

#[test]
fn after_each_burst_of_changes_the_preview_is_what_a_clean_build_makes() {
    for seed in 0..asked_for("VADEMECUM_SEEDS", 1) {
        let mut chance = Chance::new(100 + seed as u64);
        let site = notes("");
        plant(&site, &mut chance);
        let preview = Preview::of(&site);
        let mut good = built(&site);
        for number in 0..asked_for("VADEMECUM_EDITS", 15) {
            let mut states = Vec::new();
            for _ in 0..=chance.below(4) {
                edit(&site, &mut chance);
                states.push(site.read());
            }
            let mut sites: Vec<Vec<Output>> = states.into_iter().map(built_from).collect();
            let what = format!("seed {seed}, edit {number}");
            let last = sites.pop().unwrap();
            if last.is_empty() {
                // With errors the last good site stays: of those on the way, the last that was seen.
                sites.retain(|site| !site.is_empty());
                sites.push(good);
                let seen =
                    preview.settles_on_one(&sites.iter().map(Vec::as_slice).collect::<Vec<_>>(), &what);
                good = sites.swap_remove(seen);
            } else {
                preview.settles_on(&last, &what);
                good = last;
            }
        }
    }
}

#[test]
fn once_search_is_said_to_be_up_to_date_every_file_of_it_is() {
    let site = notes("");
    name_others(&site);
    for number in 0..200 {
        let before = (number + 199) % 200;
        let text =
            format!("---\ntitle: N{number}\nsee: [n{before}]\n---\nWords, and number {number} of them.\n");
        site.write(&format!("content/notes/n{number}.md"), text);
    }
    let preview = Preview::of(&site);
    preview.says("Search is up to date");
    for (number, title) in [(7, "N7"), (100, "Another title"), (199, "N199"), (7, "Last of all")] {
        let text = format!("---\ntitle: {title}\n---\nWords that are new, and number {number}.\n");
        site.write(&format!("content/notes/n{number}.md"), text);
        preview.says("stand after");
        preview.says("Search is up to date");
        for output in built(&site).iter().filter(|output| output.path.as_str().starts_with("search/")) {
            let (status, body) = preview.ask(output.path.as_str());
            let same = without_reload(output, body) == *output.bytes;
            assert!(status == 200 && same, "{} after {title}", output.path.as_str());
        }
    }
}

#[test]
fn a_storm_of_changes_ends_as_a_clean_build() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\nWords.\n");
    let preview = Preview::of(&site);
    preview.settles_on(&built(&site), "at first");
    for round in 0..3 {
        for number in 0..300 {
            site.write(
                &format!("content/notes/n{number}.md"),
                format!("---\ntitle: N{number}\n---\nRound {round}.\n"),
            );
        }
    }
    preview.settles_on(&built(&site), "after 900 writes");
    for number in 0..290 {
        fs::remove_file(site.path(&format!("content/notes/n{number}.md"))).unwrap();
    }
    preview.settles_on(&built(&site), "after 290 removals");
    assert_eq!(preview.ask("notes/n1/index.html").0, 404);
}

#[test]
fn a_half_written_file_and_a_folder_that_goes_and_comes_back_leave_no_trace() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\nWords.\n");
    let preview = Preview::of(&site);
    let first = built(&site);
    preview.settles_on(&first, "at first");
    let mut file = fs::File::create(site.path("content/notes/b.md")).unwrap();
    file.write_all(b"---\ntitle: B\nmo").unwrap();
    std::thread::sleep(Duration::from_millis(200));
    preview.settles_on(&first, "while a file is half written");
    file.write_all(b"od: glad\n---\nWords.\n").unwrap();
    drop(file);
    preview.settles_on(&built(&site), "when it is whole");
    let (content, away) = (site.path("content"), site.path("away"));
    fs::rename(&content, &away).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    fs::rename(&away, &content).unwrap();
    std::thread::sleep(Duration::from_millis(400));
    site.write("content/notes/b.md", "---\ntitle: Back\n---\nAgain.\n");
    preview.settles_on(&built(&site), "when the folder is back");
}

#[test]
fn two_previews_and_a_build_do_not_disturb_each_other() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\nWords.\n");
    let (one, two) = (Preview::of(&site), Preview::of(&site));
    assert!(site.run(&["build"]).status.success());
    site.write("content/notes/a.md", "---\ntitle: Changed\n---\nWords.\n");
    assert!(site.run(&["build"]).status.success());
    let outputs = built(&site);
    one.settles_on(&outputs, "the first");
    two.settles_on(&outputs, "the second");
    for output in &outputs {
        assert_eq!(fs::read(site.path("public").join(output.path.as_str())).unwrap(), *output.bytes);
    }
}
