//! What was planned, for the next time.
//!
//! A plan is made from the layout of a site and from what is declared, and from nothing else: the same layout has the same
//! plan. Whoever keeps a memory must forget it when a declaration changes.

use std::sync::Arc;

use super::plan::Plan;
use super::planner::Layout;
use crate::ground::Report;

/// The last plan, and what it was made from.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    planned: Option<(Layout, Arc<Plan>)>,
}

impl Memory {
    /// The plan of a layout; what `make` has faults to tell of is not remembered, so that they are told each time.
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
