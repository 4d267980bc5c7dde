//! Pictures in fields say who made them. Under which terms they may be used is asked of every picture when it is read.

use crate::content::{Library, Meaning};
use crate::ground::{Code, Diagnostic, Report};
use crate::site::Site;

/// Reports pictures without maker.
pub fn check(site: &Site, library: &Library, report: &mut Report) {
    for entry in library.entries.values() {
        let fields = &site.collections[entry.collection].fields;
        for version in entry.versions() {
            version.values.each(fields, &mut |field, datum| {
                // What a translation inherits was looked at with the original.
                if let Meaning::Image(picture) = &datum.meaning
                    && version.states(datum)
                    && picture.credit.is_none()
                {
                    report.push(
                        Diagnostic::new(Code::PictureWithoutRights, datum.span)
                            .with("field", field.name.as_str()),
                    );
                }
            });
        }
    }
}
