//! `vademecum serve`: the site in a browser while it is written.
//!
//! The whole site is built in memory and built again after each change; what a browser gets is what `build`
//! publishes, with one script added that reloads the page. With a fault, the last good site stays and
//! the fault is shown over it.

mod answer;
mod preview;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, mpsc};
use std::time::Instant;

use clap::Args;

use super::outcome::Outcome;
use super::progress::Progress;
use super::report::{Findings, terminal};
use super::speech::of_the_environment;
use super::{Root, read_site};
use crate::disk;
use crate::ground::Report;
use crate::pipeline;
use preview::Preview;

/// Builds the site, shows it on this computer only, and follows every change.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum serve                    open http://localhost:4300/ in a browser
  vademecum serve --port 8080        on another port
  vademecum serve --root ../portal   the site in another folder

Only this computer can reach it. End it with Ctrl+C.")]
pub struct ServeCommand {
    #[command(flatten)]
    root: Root,
    /// The port to listen on; 0 takes any free one
    #[arg(long, value_name = "NUMBER", default_value_t = 4300)]
    port: u16,
}

impl ServeCommand {
    pub(super) fn run(self) -> Outcome {
        let preview = Arc::new(Preview::new());
        let (sender, changes) = mpsc::channel();
        // Watched before it is read, so that no change falls between the two.
        let watching = disk::watch(&self.root.root, move || {
            // A receiver that is gone means that the program is ending.
            let _ = sender.send(());
        });
        let _watch = match watching {
            Ok(watch) => watch,
            Err(fault) => return fault.into(),
        };
        if let Err(fault) = rebuild(&self.root, &preview) {
            return fault.into();
        }
        let for_changes = Arc::clone(&preview);
        let root = self.root;
        std::thread::spawn(move || {
            while changes.recv().is_ok() {
                while changes.try_recv().is_ok() {}
                if let Err(fault) = rebuild(&root, &for_changes) {
                    anstream::eprintln!("error: {fault}");
                }
            }
        });
        listen(self.port, preview)
    }
}

/// Reads and builds the site anew. With faults the last good site stays.
fn rebuild(root: &Root, preview: &Preview) -> Result<(), disk::DiskFault> {
    let begun = Instant::now();
    let mut report = Report::new();
    let files = read_site(root, &mut report)?;
    let progress = Progress::new();
    let outputs = pipeline::build(&files, &mut report, &|stage| progress.watch(stage));
    progress.finish();
    let failed = report.has_errors();
    let findings = Findings::new(report, &files.texts);
    let quiet = findings.faults.is_empty();
    let faults = if quiet { String::new() } else { terminal(&findings, &of_the_environment()) };
    if !faults.is_empty() {
        anstream::eprintln!("{faults}");
    }
    if failed {
        preview.fail(anstream::adapter::strip_str(&faults).to_string());
    } else {
        anstream::eprintln!("Built {} files in {:.2} s.", outputs.len(), begun.elapsed().as_secs_f64());
        preview.replace(outputs);
    }
    Ok(())
}

fn listen(port: u16, preview: Arc<Preview>) -> Outcome {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return Outcome::Machine(format!("the preview cannot start: {fault}")),
    };
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = match tokio::net::TcpListener::bind(address).await {
            Ok(listener) => listener,
            Err(fault) => {
                return Outcome::Machine(format!(
                    "cannot listen on {address}: {fault}. Is another preview running? Choose another port with --port."
                ));
            }
        };
        let port = listener.local_addr().map_or(port, |address| address.port());
        anstream::eprintln!("Listening on http://localhost:{port}/ (end with Ctrl+C)");
        match axum::serve(listener, answer::router(preview, port)).await {
            Ok(()) => Outcome::Done,
            Err(fault) => Outcome::Machine(format!("the preview stopped: {fault}")),
        }
    })
}
