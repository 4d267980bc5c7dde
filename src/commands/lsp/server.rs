//! The conversation: messages in, answers and news out, one after the other.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use gen_lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWatchedFilesRegistrationOptions,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, FileChangeType, FileSystemWatcher,
    InitializeParams, InitializeResult, MessageType, Registration, RegistrationParams, ServerInfo,
    ShowMessageParams,
};
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::super::outcome::Outcome;
use super::super::refusal::Refusal;
use super::checker::{self, Finished, Job};
use super::options::{Options, capabilities};
use super::questions::answer;
use super::state::State;
use crate::disk::{DiskFault, SOURCE_FOLDERS};
use crate::site::SITE_FILE;

/// How long typing must pause before the faults of the text itself are looked for.
const BREATH: Duration = Duration::from_millis(20);

/// Something that happens.
enum Event {
    /// The editor says something.
    Message(Message),
    /// The whole site has been read.
    Checked(Result<Box<Finished>, DiskFault>),
    /// The editor is gone.
    Gone,
}

/// Speaks with an editor until it says goodbye or goes away.
pub fn run(root: Option<PathBuf>) -> Outcome {
    let (connection, threads) = Connection::stdio();
    let outcome = converse(connection, root);
    // A thread that waits for an editor that is gone would wait for ever.
    if matches!(outcome, Outcome::Done) && threads.join().is_err() {
        return Outcome::Faults;
    }
    outcome
}

fn converse(connection: Connection, root: Option<PathBuf>) -> Outcome {
    let Ok((id, parameters)) = connection.initialize_start() else { return Outcome::Faults };
    let parameters: InitializeParams = match serde_json::from_value(parameters) {
        Ok(parameters) => parameters,
        Err(fault) => {
            let refusal = Response::new_err(id, ErrorCode::InvalidParams as i32, fault.to_string());
            // Whether the refusal arrives or not, there is no conversation.
            let _ = connection.sender.send(refusal.into());
            return Outcome::Faults;
        }
    };
    let options = Options::read(&parameters, root);
    let server_info = ServerInfo {
        name: env!("CARGO_PKG_NAME").to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
    };
    let result =
        InitializeResult { capabilities: capabilities(options.encoding), server_info: Some(server_info) };
    let result = serde_json::to_value(result).unwrap_or_default();
    if connection.initialize_finish(id, result).is_err() {
        return Outcome::Faults;
    }
    let (events, happening) = mpsc::channel();
    let (jobs, waiting_jobs) = mpsc::channel();
    let checked = events.clone();
    let site = options.root.clone();
    std::thread::spawn(move || {
        checker::run(site, &waiting_jobs, &|done| checked.send(Event::Checked(done)).is_ok());
    });
    let Connection { sender, receiver } = connection;
    std::thread::spawn(move || {
        for message in receiver {
            if events.send(Event::Message(message)).is_err() {
                return;
            }
        }
        // Nobody listens any more if this cannot be said.
        let _ = events.send(Event::Gone);
    });
    let mut server = Server {
        state: State::new(options),
        jobs,
        say: Box::new(move |message| {
            // An editor that is gone is noticed where its messages are read.
            let _ = sender.send(message);
        }),
        waiting: Vec::new(),
        said_goodbye: false,
        asked: 0,
    };
    server.watch();
    server.serve(&happening)
}

struct Server {
    state: State,
    jobs: Sender<Job>,
    say: Box<dyn Fn(Message)>,
    /// Questions that need the site as it is now.
    waiting: Vec<Request>,
    said_goodbye: bool,
    /// Counts our own questions.
    asked: i32,
}

impl Server {
    fn serve(&mut self, happening: &Receiver<Event>) -> Outcome {
        loop {
            if let Some(job) = self.state.job() {
                checker::send(&self.jobs, job);
            }
            let event = if self.state.is_ready() && self.state.has_changed() {
                match happening.recv_timeout(BREATH) {
                    Err(RecvTimeoutError::Timeout) => {
                        self.state.refresh();
                        self.publish();
                        continue;
                    }
                    event => event.ok(),
                }
            } else {
                happening.recv().ok()
            };
            match event {
                Some(Event::Message(Message::Request(request))) => self.request(request),
                Some(Event::Message(Message::Notification(notification)))
                    if notification.method == "exit" =>
                {
                    return if self.said_goodbye { Outcome::Done } else { Outcome::Faults };
                }
                Some(Event::Message(Message::Notification(notification))) => self.notification(notification),
                // Nothing that is asked of an editor here has an answer to wait for.
                Some(Event::Message(Message::Response(_))) => {}
                Some(Event::Checked(done)) => self.checked(done),
                Some(Event::Gone) | None => return Outcome::Faults,
            }
        }
    }

    /// Asks the editor to tell of changes on the disk.
    fn watch(&mut self) {
        if !self.state.options.watches {
            return;
        }
        let folders = SOURCE_FOLDERS.map(|folder| format!("**/{folder}/**"));
        let globs = std::iter::once(format!("**/{SITE_FILE}")).chain(folders);
        let watchers = globs.map(|glob| FileSystemWatcher { glob_pattern: glob.into(), kind: None });
        let options = DidChangeWatchedFilesRegistrationOptions { watchers: watchers.collect() };
        let registration = Registration {
            id: "files".to_owned(),
            method: "workspace/didChangeWatchedFiles".to_owned(),
            register_options: serde_json::to_value(options).ok(),
        };
        self.asked += 1;
        let parameters = RegistrationParams { registrations: vec![registration] };
        let parameters = serde_json::to_value(parameters).unwrap_or_default();
        (self.say)(
            Request::new(RequestId::from(self.asked), "client/registerCapability".to_owned(), parameters)
                .into(),
        );
    }

    fn checked(&mut self, done: Result<Box<Finished>, DiskFault>) {
        match done {
            Ok(finished) => self.state.install(*finished),
            Err(fault) => {
                let message = Refusal::from(&fault).words(&self.state.messages);
                // Who waits for the site waits in vain until the disk can be read again.
                for request in std::mem::take(&mut self.waiting) {
                    let refusal =
                        Response::new_err(request.id, ErrorCode::RequestFailed as i32, message.clone());
                    (self.say)(refusal.into());
                }
                self.notify("window/showMessage", ShowMessageParams { kind: MessageType::Error, message });
            }
        }
        self.publish();
        for request in std::mem::take(&mut self.waiting) {
            self.request(request);
        }
    }

    fn publish(&mut self) {
        for news in self.state.news() {
            self.notify("textDocument/publishDiagnostics", news);
        }
    }

    fn notify(&self, method: &str, parameters: impl Serialize) {
        (self.say)(Notification::new(method.to_owned(), parameters).into());
    }

    fn notification(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        match method.as_str() {
            "textDocument/didOpen" => {
                if let Some(DidOpenTextDocumentParams { text_document: text }) = read(params) {
                    self.state.open(text.uri, text.version, text.text);
                }
            }
            "textDocument/didChange" => {
                if let Some(DidChangeTextDocumentParams { text_document, content_changes }) = read(params) {
                    let uri = &text_document.text_document_identifier.uri;
                    self.state.change(uri, text_document.version, content_changes);
                }
            }
            "textDocument/didClose" => {
                if let Some(DidCloseTextDocumentParams { text_document }) = read(params) {
                    self.state.close(&text_document.uri);
                }
            }
            "workspace/didChangeWatchedFiles" => {
                if let Some(DidChangeWatchedFilesParams { changes }) = read(params) {
                    let changed =
                        changes.into_iter().map(|event| (event.uri, event.kind == FileChangeType::Changed));
                    self.state.disk_changed(changed);
                }
            }
            // What is not understood may be left out (LSP, "Notification Message").
            _ => {}
        }
    }

    fn request(&mut self, request: Request) {
        if request.method == "shutdown" {
            self.said_goodbye = true;
            (self.say)(Response::new_ok(request.id, Value::Null).into());
            return;
        }
        if self.said_goodbye {
            let words = "the conversation is over".to_owned();
            (self.say)(Response::new_err(request.id, ErrorCode::InvalidRequest as i32, words).into());
            return;
        }
        // Renaming changes many files, so it waits until all of them have been read with the latest changes; so does
        // whatever is asked about a file that is not known yet.
        let needs_all = request.method == "textDocument/rename" || self.state.is_news(&request.params);
        if !self.state.is_ready() || needs_all && !self.state.is_current() {
            self.waiting.push(request);
            return;
        }
        self.state.refresh();
        let response = answer(&self.state, request);
        (self.say)(response.into());
    }
}

fn read<Parameters: DeserializeOwned>(parameters: Value) -> Option<Parameters> {
    serde_json::from_value(parameters).ok()
}
