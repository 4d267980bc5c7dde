//! `vademecum serve`: the site in a browser while it is written.
//!
//! The site is read and checked, and after each change what has changed is read and everything checked again. A page
//! is made when a browser asks for it, by the same jobs as in `build`, so what it gets is what `build` publishes,
//! with one script added that reloads the page. Indexes are made in the background. With a fault, the last good site
//! stays and the fault is shown over it.

mod answer;
mod follow;
mod indexes;
mod preview;
mod standing;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, mpsc};

use clap::Args;

use super::Root;
use super::outcome::Outcome;
use super::refusal::Refusal;
use super::report::Messages;
use super::speech::MessageLanguage;
use crate::disk::Watch;
use follow::Follower;
use preview::Preview;

/// Shows the site on this computer only, and follows every change.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum serve                    open http://localhost:4300/ in a browser
  vademecum serve --open             open it by itself
  vademecum serve --port 8080        on another port
  vademecum serve --root ../portal   the site in another folder
  vademecum serve --lang fr          what is said here, in French

Only this computer can reach it. End it with Ctrl+C.")]
pub struct ServeCommand {
    #[command(flatten)]
    root: Root,
    /// The port to listen on; 0 takes any free one
    #[arg(long, value_name = "NUMBER", default_value_t = 4300)]
    port: u16,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
}

impl ServeCommand {
    pub(super) fn run(self, messages: &Arc<Messages>) -> Outcome {
        let preview = Arc::new(Preview::new(Arc::clone(messages)));
        let (sender, changes) = mpsc::channel();
        let told = sender.clone();
        // Watched before it is read, so that no change falls between the two.
        let watching = Watch::begin(&self.root.root, move |change| {
            // A receiver that is gone means that the program is ending.
            let _ = told.send(change);
        });
        let mut follower = Follower::new(self.root, Arc::clone(messages));
        if let Err(fault) = follower.look(&preview) {
            return fault.into();
        }
        let watch = match watching {
            Ok(watch) => Some(watch),
            Err(fault) => {
                let why = Refusal::from(&fault).words(messages);
                anstream::eprintln!("{}", messages.text("serve-looks-itself", &[("why", why.into())]));
                None
            }
        };
        let for_changes = Arc::clone(&preview);
        std::thread::spawn(move || {
            // Kept, so that waiting for a change goes on where no watcher holds it.
            let _sender = sender;
            follower.follow(watch, &changes, &for_changes);
        });
        let for_indexes = Arc::clone(&preview);
        let for_tidings = Arc::clone(messages);
        std::thread::spawn(move || for_indexes.indexes.work(&for_tidings));
        listen(self.port, self.open, preview, messages)
    }
}

fn listen(port: u16, open: bool, preview: Arc<Preview>, messages: &Messages) -> Outcome {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return Outcome::Machine(Refusal::new("preview-refused").said(&fault)),
    };
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = match tokio::net::TcpListener::bind(address).await {
            Ok(listener) => listener,
            Err(fault) => {
                let refusal = Refusal::new("port-refused").with("address", address.to_string());
                return Outcome::Machine(refusal.said(&fault));
            }
        };
        let port = listener.local_addr().map_or(port, |address| address.port());
        let address = format!("http://localhost:{port}/");
        let place = [("address", address.as_str().into())];
        anstream::eprintln!("{}", messages.text("serve-listens", &place));
        if open && !open_browser(&address) {
            anstream::eprintln!("{}", messages.text("serve-no-browser", &place));
        }
        match axum::serve(listener, answer::router(preview, port)).await {
            Ok(()) => Outcome::Done,
            Err(fault) => Outcome::Machine(Refusal::new("preview-stopped").said(&fault)),
        }
    })
}

/// Opens an address in the reader's browser; `false` where the system knows none.
fn open_browser(address: &str) -> bool {
    use std::process::{Command, Stdio};

    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let quiet = || Stdio::null();
    let started = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(quiet())
        .stdout(quiet())
        .stderr(quiet())
        .spawn();
    started.is_ok()
}
