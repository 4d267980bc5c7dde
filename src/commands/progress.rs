//! Progress on a terminal, for anything that takes longer than half a second.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::report::Messages;
use crate::pipeline::Stage;

/// What is quicker than this is not worth a bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar that appears when someone has waited long enough.
pub struct Progress {
    begun: Instant,
    bar: ProgressBar,
    seen: Mutex<bool>,
    checking: String,
    making: String,
    publishing: String,
}

impl Progress {
    /// A bar on the error output; none where that is not a terminal.
    pub fn new(messages: &Messages) -> Self {
        let words = |name| messages.text(name, &[]);
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        Self {
            begun: Instant::now(),
            bar,
            seen: Mutex::new(false),
            checking: words("progress-checking"),
            making: words("progress-making"),
            publishing: words("progress-publishing"),
        }
    }

    /// Notes what a build is doing.
    pub fn watch(&self, stage: Stage) {
        match stage {
            Stage::Checking => self.bar.set_message(self.checking.clone()),
            Stage::Rendering(pages) | Stage::Indexing(pages) => {
                self.bar.set_message(self.making.clone());
                self.bar.inc_length(pages as u64);
            }
            Stage::Rendered | Stage::Indexed => self.bar.inc(1),
            Stage::Begun(_) | Stage::Ended(_) => return,
        }
        self.appear();
    }

    /// Says that the finished files are being put in place.
    pub fn publishing(&self) {
        self.bar.set_message(self.publishing.clone());
        self.appear();
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn appear(&self) {
        if self.begun.elapsed() < PATIENCE {
            return;
        }
        // A poisoned lock only means that another thread stopped while drawing.
        let mut seen = self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !*seen {
            *seen = true;
            if let Ok(style) = ProgressStyle::with_template("{msg:24} {bar:40} {pos}/{len}") {
                self.bar.set_style(style);
            }
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
