//! An editor, as a test is one: it starts the language server and speaks with it over its standard input and output.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

use super::support::{TestSite, command};

/// How long a busy machine may take for an answer.
const PATIENCE: Duration = Duration::from_mins(1);

/// A conversation with the server.
pub struct Editor {
    process: Child,
    /// Closed when the editor goes away.
    to: Option<ChildStdin>,
    from: Receiver<Value>,
    root: String,
    asked: i64,
    /// The diagnostics last told of each file, by its path.
    pub faults: std::collections::BTreeMap<String, Vec<Value>>,
}

impl Editor {
    /// Opens the folder of a site in an editor of these capabilities.
    pub fn start(site: &TestSite, capabilities: &Value, options: &Value) -> (Self, Value) {
        let mut process = command()
            .arg("lsp")
            .current_dir(site.root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let (to, output) = (process.stdin.take(), process.stdout.take().unwrap());
        let (heard, from) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = message(&mut output) {
                if heard.send(message).is_err() {
                    return;
                }
            }
        });
        let root = format!("file://{}", site.root().display());
        let faults = std::collections::BTreeMap::new();
        let mut editor = Self { process, to, from, root, asked: 0, faults };
        let told = editor.ask(
            "initialize",
            &json!({
                "processId": null,
                "rootUri": editor.root,
                "capabilities": capabilities,
                "initializationOptions": options,
            }),
        );
        editor.tell("initialized", &json!({}));
        (editor, told.unwrap())
    }

    /// An editor that can rename files, as most can.
    pub fn usual(site: &TestSite) -> Self {
        let edits = json!({ "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] });
        Self::start(site, &json!({ "workspace": { "workspaceEdit": edits } }), &Value::Null).0
    }

    /// The address of a file.
    pub fn uri(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// The path of an address.
    pub fn path(&self, uri: &Value) -> String {
        uri.as_str().unwrap().strip_prefix(&format!("{}/", self.root)).unwrap().to_owned()
    }

    /// Says something that has no answer.
    pub fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// Asks and waits for the answer.
    pub fn ask(&mut self, method: &str, parameters: &Value) -> Result<Value, Value> {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        loop {
            let message = self.receive();
            if message["id"] == id && message.get("method").is_none() {
                return match message.get("error") {
                    Some(error) => Err(error.clone()),
                    None => Ok(message["result"].clone()),
                };
            }
        }
    }

    /// Asks about a place: the line and column of what stands behind the first `mark` in a file.
    pub fn ask_at(&mut self, method: &str, path: &str, position: &Value) -> Value {
        let uri = self.uri(path);
        self.ask(method, &json!({ "textDocument": { "uri": uri }, "position": position })).unwrap()
    }

    /// Opens a text.
    pub fn open(&mut self, path: &str, text: &str) {
        let uri = self.uri(path);
        let text = json!({ "uri": uri, "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": text }));
    }

    /// Changes a text as a whole.
    pub fn change(&mut self, path: &str, version: i64, text: &str) {
        self.change_parts(path, version, &json!([{ "text": text }]));
    }

    /// Changes parts of a text.
    pub fn change_parts(&mut self, path: &str, version: i64, changes: &Value) {
        let uri = self.uri(path);
        let document = json!({ "uri": uri, "version": version });
        self.tell("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// Waits until the diagnostics are as wanted.
    pub fn wait_for(&mut self, wanted: impl Fn(&Self) -> bool) {
        while !wanted(self) {
            self.receive();
        }
    }

    /// The codes of the diagnostics last told of a file.
    pub fn codes(&self, path: &str) -> Vec<String> {
        let faults = self.faults.get(path).into_iter().flatten();
        faults.map(|fault| fault["code"].as_str().unwrap().to_owned()).collect()
    }

    /// Says goodbye; the exit code of the program.
    pub fn leave(mut self) -> Option<i32> {
        self.ask("shutdown", &Value::Null).unwrap();
        self.tell("exit", &Value::Null);
        self.process.wait().unwrap().code()
    }

    /// Writes bytes as they are, and goes away; the exit code of the program.
    pub fn break_off(mut self, bytes: &[u8]) -> Option<i32> {
        // A server that has gone already does not read them.
        let _ = self.to.take().unwrap().write_all(bytes);
        self.process.wait().unwrap().code()
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let to = self.to.as_mut().unwrap();
        write!(to, "Content-Length: {}\r\n\r\n{text}", text.len()).unwrap();
        to.flush().unwrap();
    }

    /// The next message, noted if it tells of faults; a server that says nothing for long fails the test.
    fn receive(&mut self) -> Value {
        let message = self.from.recv_timeout(PATIENCE).unwrap();
        if message["method"] == "textDocument/publishDiagnostics" {
            let told = &message["params"];
            let faults = told["diagnostics"].as_array().unwrap().clone();
            self.faults.insert(self.path(&told["uri"]), faults);
        }
        message
    }
}

/// The next message in an output; `None` at its end.
fn message(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).unwrap() == 0 {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(number) = line.strip_prefix("Content-Length: ") {
            length = number.parse().unwrap();
        }
    }
    let mut bytes = vec![0; length];
    output.read_exact(&mut bytes).unwrap();
    Some(serde_json::from_slice(&bytes).unwrap())
}

impl Drop for Editor {
    fn drop(&mut self) {
        // A test that fails must leave no process behind; one that has ended cannot be killed.
        let _ = self.process.kill();
    }
}

/// A text without its mark `|`, and the position where it stood, in UTF-16.
pub fn marked(text: &str) -> (String, Value) {
    let at = text.find('|').unwrap();
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = before[line_start..].encode_utf16().count();
    let position = json!({ "line": before.matches('\n').count(), "character": column });
    (text.replacen('|', "", 1), position)
}

/// A text with the edits of an editor made, which are given in UTF-16.
pub fn edited(text: &str, edits: &[Value]) -> String {
    let byte = |position: &Value| {
        let line = usize::try_from(position["line"].as_u64().unwrap()).unwrap();
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let mut units = position["character"].as_u64().unwrap();
        let mut at = start;
        for c in text[start..].chars() {
            if units == 0 {
                break;
            }
            units -= c.len_utf16() as u64;
            at += c.len_utf8();
        }
        at
    };
    let mut edits: Vec<(usize, usize, &str)> = edits
        .iter()
        .map(|edit| {
            let range = &edit["range"];
            (byte(&range["start"]), byte(&range["end"]), edit["newText"].as_str().unwrap())
        })
        .collect();
    edits.sort_unstable();
    let mut text = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        text.replace_range(start..end, new);
    }
    text
}
