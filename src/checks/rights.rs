//! Pictures in fields say who made them. Under which terms they may be used is asked of every picture when it is read.

use crate::content::{Library, Meaning, Version};
use crate::ground::{Code, Diagnostic};
use crate::site::Site;

/// Pictures without maker among the values that a version states itself.
pub fn find(site: &Site, library: &Library, version: &Version) -> Vec<Diagnostic> {
    let Some((entry, _)) = library.of_file(version.source) else { return Vec::new() };
    let mut found = Vec::new();
    version.values.each(&site.collections[library.entries[entry].collection].fields, &mut |field, datum| {
        // What a translation inherits is looked at with the original.
        if let Meaning::Image(picture) = &datum.meaning
            && version.states(datum)
            && picture.credit.is_none()
        {
            let fault = Diagnostic::new(Code::PictureWithoutRights, datum.span);
            found.push(fault.with("field", field.name.as_str()));
        }
    });
    found
}
