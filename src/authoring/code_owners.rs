//! Who is asked about changes: a `CODEOWNERS` file, made from the owners that collections declare.

use std::fmt::Write as _;

use crate::site::Site;

/// The file; collections without owners are not in it.
pub fn code_owners(site: &Site) -> String {
    let mut out = String::from(
        "# Made from `owners` in content/*/_collection.toml by `vademecum schema --code-owners`.\n",
    );
    for collection in site.collections.values().filter(|collection| !collection.owners.is_empty()) {
        let _ = writeln!(out, "/content/{}/ {}", collection.name, collection.owners.join(" "));
    }
    out
}
