//! Pictures in fields say who made them. Under which terms they may be used is asked of every picture when it is read.

use crate::content::{Library, Meaning, Values, Version};
use crate::ground::{Code, Diagnostic, Report};
use crate::site::{Fields, Site};

/// Reports pictures without maker.
pub fn check(site: &Site, library: &Library, report: &mut Report) {
    for entry in library.entries.values() {
        let fields = &site.collections[entry.collection].fields;
        for version in entry.versions() {
            pictures(fields, version, &version.values, report);
        }
    }
}

fn pictures(fields: &Fields, version: &Version, values: &Values, report: &mut Report) {
    for (id, field) in fields.iter() {
        for datum in values.get(id) {
            // What a translation inherits was looked at with the original.
            if let Meaning::Image(picture) = &datum.meaning
                && datum.span.source == version.source
                && picture.credit.is_none()
            {
                report.push(
                    Diagnostic::new(Code::PictureWithoutRights, datum.span)
                        .with("field", field.name.as_str()),
                );
            }
            if let (Some(nested), Some(inner)) = (field.nested(), datum.nested()) {
                pictures(nested, version, inner, report);
            }
        }
    }
}
