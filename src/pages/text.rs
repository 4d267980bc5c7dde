//! Documents on pages: HTML with links that lead from this page.

use super::maker::Maker;
use super::plan::Job;
use super::views::{BodyView, HeadingView};
use crate::content::{Entry, EntryId, publications};
use crate::ground::Span;
use crate::links::LinkTarget;
use crate::markup::{
    ANCHOR_PREFIX, Admonition, Document, Heading, PictureTarget, Rendering, Target, to_html,
};
use crate::pictures::{Picture, Variant};
use crate::site::LanguageId;

/// What stands before a source's number in the id of its place on the page.
pub(super) const SOURCE_ANCHOR: &str = "source-";

/// What stands before a field's name in the id of its section on the page.
pub const FIELD_ANCHOR: &str = "field-";

/// The id of a heading on its page.
pub fn heading_anchor(heading: &Heading) -> String {
    format!("{ANCHOR_PREFIX}{}", heading.anchor)
}

impl Maker<'_> {
    /// The body of an entry, with its table of contents.
    pub(super) fn body(&self, entry: &Entry) -> Option<BodyView> {
        let version = self.pages.documents.with_body(entry, entry.version(self.language))?;
        let document = self.pages.documents.at(version.body)?;
        let translated = version.source != entry.original.source;
        let language = if translated { self.language } else { self.site().languages.main };
        let contents = document.outline.headings.iter().map(|heading| HeadingView {
            label: crate::markup::plain_inline(&heading.content),
            href: format!("#{}", heading_anchor(heading)),
            level: heading.level,
        });
        Some(BodyView {
            html: self.html(entry, version.body, &document, 0, ""),
            language: self.language_view(language),
            contents: contents.collect(),
        })
    }

    /// The HTML of a Markdown field, whose headings stand below the field's own.
    pub(super) fn field_html(&self, entry: &Entry, place: Span) -> String {
        let scope = format!("{}-", place.start);
        self.pages
            .documents
            .at(place)
            .map(|document| self.html(entry, place, &document, 1, &scope))
            .unwrap_or_default()
    }

    /// The text written at a place as HTML; `scope` stands before the ids of its headings.
    fn html(
        &self,
        entry: &Entry,
        place: Span,
        document: &Document,
        lower_headings: u8,
        scope: &str,
    ) -> String {
        let fields = &self.site().collections[entry.collection].fields;
        let sources: Vec<&str> =
            publications(fields, &entry.original.values).map(|source| source.id.as_str()).collect();
        let source = |id: &str| {
            let number = sources.iter().position(|known| *known == id)? + 1;
            Some((number, format!("#{SOURCE_ANCHOR}{number}")))
        };
        let target = |position: usize| {
            let found = self.pages.graph.link_at(place, position);
            found.and_then(|target| self.target(target, scope)).unwrap_or(Target::Nowhere)
        };
        let way_back = self.word("footnote-back");
        let rendering = Rendering {
            target: &target,
            source: &source,
            note_title: &|kind| self.word(admonition_word(kind)),
            way_back: &way_back,
            lower_headings,
            scope,
        };
        to_html(document, &rendering)
    }

    /// Where a link leads from this page; `None` where its entry has no page.
    fn target(&self, target: &LinkTarget, scope: &str) -> Option<Target> {
        Some(match target {
            LinkTarget::Outside(url) => Target::Outside(url.clone()),
            LinkTarget::Here(anchor) => Target::Page(format!("#{ANCHOR_PREFIX}{scope}{anchor}")),
            LinkTarget::Body(anchor) => Target::Page(format!("#{ANCHOR_PREFIX}{anchor}")),
            LinkTarget::List(collection) => Target::Page(self.href(Job::List(*collection, 0))?),
            LinkTarget::Picture(path) => Target::Picture(self.picture(self.pages.gallery.picture(path)?)),
            LinkTarget::Entry { entry, language, anchor: None } => Target::Page(
                self.href(Job::Entry(*entry)).or_else(|| self.href_in(Job::Entry(*entry), *language))?,
            ),
            LinkTarget::Entry { entry, language, anchor: Some(anchor) } => {
                let language = self.language_with_anchor(*entry, *language, anchor);
                let page = self.href_in(Job::Entry(*entry), language)?;
                Target::Page(format!("{page}#{ANCHOR_PREFIX}{anchor}"))
            }
        })
    }

    /// A picture with its smaller copies.
    pub(super) fn picture(&self, picture: &Picture) -> PictureTarget {
        let listed = |copies: &[Variant]| {
            let one = |copy: &Variant| format!("{} {}w", self.link_to(&copy.output.path), copy.width);
            copies.iter().map(one).collect::<Vec<String>>().join(", ")
        };
        let source = self.link_to(&picture.output.path);
        let same = listed(&picture.variants.same);
        PictureTarget {
            copies: if same.is_empty() { same } else { format!("{same}, {source} {}w", picture.width) },
            webp: listed(&picture.variants.webp),
            source,
            width: picture.width,
            height: picture.height,
        }
    }

    /// The page's language if the entry has the heading there too, else the language the link names.
    fn language_with_anchor(&self, entry: EntryId, named: LanguageId, anchor: &str) -> LanguageId {
        let entry = &self.pages.library.entries[entry];
        let body = self.pages.documents.body_outline(entry, entry.version(self.language));
        let here = body.is_some_and(|body| body.headings.iter().any(|heading| heading.anchor == anchor));
        if here { self.language } else { named }
    }
}

fn admonition_word(kind: Admonition) -> &'static str {
    match kind {
        Admonition::Note => "note",
        Admonition::Tip => "tip",
        Admonition::Important => "important",
        Admonition::Warning => "warning",
        Admonition::Caution => "caution",
    }
}
