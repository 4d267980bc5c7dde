//! What was counted and planned, for the next time.
//!
//! Neither looks at a body, nor at a text in front matter but to put entries in order: where entries count alike and stand in the
//! same order, the last census and plan stand. A plan is made from the layout of a site and from what is declared, and from
//! nothing else: the same layout has the same plan. Whoever keeps a memory must forget it when a declaration changes.

use std::sync::Arc;

use super::census::Census;
use super::plan::Plan;
use super::planner::Layout;
use crate::content::{Library, Said};
use crate::ground::Report;
use crate::site::Site;

/// The last census and plan, and what they were made from. Where there was a fault to tell of, nothing is remembered, so that
/// it is told each time.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    counted: Option<(Said, Counted)>,
    planned: Option<(Layout, Arc<Plan>)>,
}

/// A site's census and plan.
pub type Counted = (Arc<Census>, Arc<Plan>);

impl Memory {
    /// The census and plan of a site, if they must be those of the last time.
    pub fn of(&mut self, site: &Site, library: &Library) -> Option<Counted> {
        let (known, counted) = self.counted.as_mut()?;
        let said = &library.said;
        let as_before =
            known.all == said.all || known.counted == said.counted && counted.0.is_in_order(site, library);
        as_before.then(|| {
            *known = said.clone();
            counted.clone()
        })
    }

    /// Remembers the census and plan of a site.
    pub fn keep(&mut self, library: &Library, counted: &Counted, faults: &Report) {
        self.counted = faults.is_empty().then(|| (library.said.clone(), counted.clone()));
    }

    /// The plan of a layout.
    pub fn plan(
        &mut self,
        layout: Layout,
        report: &mut Report,
        make: impl FnOnce(&Layout, &mut Report) -> Plan,
    ) -> Arc<Plan> {
        if let Some((_, plan)) = self.planned.as_ref().filter(|(known, _)| *known == layout) {
            return Arc::clone(plan);
        }
        let mut faults = Report::new();
        let plan = Arc::new(make(&layout, &mut faults));
        self.planned = faults.is_empty().then(|| (layout, Arc::clone(&plan)));
        report.absorb(faults);
        plan
    }
}
