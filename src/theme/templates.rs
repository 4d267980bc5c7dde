//! Templates: read once, rendered for each page.
//!
//! There is one set of templates a language, because the function `t` that puts in the words of the interface
//! knows its language. Template faults are located in their file like any other fault.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::assets::Assets;
use super::phrases::Phrases;
use crate::ground::{
    Argument, Code, Diagnostic, Id, Output, Report, SiteFiles, SourceId, Sources, Span, near_miss,
};
use crate::pages::Plan;
use crate::site::{DEFAULT_THEME, LanguageId, Site};
use crate::wording::Wording;

/// About how many bytes a page has; a longer one is moved while it grows.
const USUAL: usize = 32 * 1024;

/// A theme, ready to render.
pub struct Theme {
    by_language: Vec<Tera>,
    /// The file of each template.
    sources: BTreeMap<String, SourceId>,
    assets: Assets,
}

impl Theme {
    /// Loads the site's theme; every template with a fault is reported.
    pub fn load(site: &Site, files: &SiteFiles, wording: &Arc<Wording>, report: &mut Report) -> Self {
        let assets = Assets::gather(site, files, report);
        let sources = template_files(site, &files.texts);
        let mut theme = Self { by_language: Vec::new(), sources, assets };
        theme.check_names(site, &files.texts, report);
        let mut tera = Tera::new();
        tera.global_context().insert("assets", &theme.assets.paths);
        speak(&mut tera, site.languages.main, wording);
        let templates =
            theme.sources.iter().map(|(name, source)| (name.as_str(), &*files.texts[*source].text));
        if let Err(fault) = tera.add_raw_templates(templates) {
            if theme.are_sound_alone(&files.texts, report) {
                report.push(theme.diagnostic(Code::TemplateSyntax, &fault));
            }
            return theme;
        }
        // Copying templates that were read is cheaper than reading them again.
        let languages = site.languages.all.ids();
        theme.by_language = languages.map(|language| in_language(&tera, language, wording)).collect();
        theme
    }

    /// What a template makes of what it is given: a text.
    ///
    /// # Errors
    /// The fault of the template, located.
    pub(super) fn render(
        &self,
        language: LanguageId,
        template: &str,
        context: &Context,
    ) -> Result<Vec<u8>, Diagnostic> {
        let Some(tera) = self.by_language.get(language.index()) else { return Ok(Vec::new()) };
        let mut text = Vec::with_capacity(USUAL);
        tera.render_to(template, context, &mut text).map_err(|fault| self.render_fault(&fault))?;
        Ok(text)
    }

    /// A view's parts as a template is given them.
    ///
    /// # Errors
    /// Where a part refuses to be written.
    pub(super) fn context(&self, view: &impl Serialize) -> Result<Context, Diagnostic> {
        Context::from_serialize(view).map_err(|fault| self.render_fault(&fault))
    }

    /// A view as one thing that a template is given.
    ///
    /// # Errors
    /// Where it refuses to be written.
    pub(super) fn value(&self, view: &impl Serialize) -> Result<Value, Diagnostic> {
        Value::try_from_serializable(view).map_err(|fault| self.render_fault(&fault))
    }

    fn render_fault(&self, fault: &tera::Error) -> Diagnostic {
        self.diagnostic(Code::TemplateRender, fault)
    }

    /// Reports files of the theme that would take the place of a page.
    pub fn refuse_collisions(&self, plan: &Plan, report: &mut Report) {
        self.assets.refuse_collisions(plan, report);
    }

    /// The theme's own files.
    pub fn outputs(&self) -> impl Iterator<Item = Output> {
        self.assets.outputs.iter().cloned()
    }

    /// Every template that a declaration names must exist.
    fn check_names(&self, site: &Site, texts: &Sources, report: &mut Report) {
        let folder = format!("themes/{}/", site.theme);
        let theme_exists = site.theme == DEFAULT_THEME
            || texts.values().any(|source| source.path.as_str().starts_with(&folder));
        if !theme_exists {
            let place = texts.iter().find(|(_, source)| source.path.as_str() == crate::site::SITE_FILE);
            let span = Span::start_of(place.map_or_else(|| SourceId::from_index(0), |(id, _)| id));
            report.push(Diagnostic::new(Code::UnknownTheme, span).with("theme", site.theme.as_str()));
        }
        for collection in site.collections.values() {
            if !self.sources.contains_key(&collection.template) {
                report.push(
                    Diagnostic::new(Code::TemplateMissing, collection.declared)
                        .with("template", collection.template.as_str())
                        .suggest(near_miss(&collection.template, self.sources.keys().map(String::as_str))),
                );
            }
        }
    }

    /// Reads each template by itself, so that all their faults are found at once; whether there is none.
    fn are_sound_alone(&self, texts: &Sources, report: &mut Report) -> bool {
        let mut sound = true;
        for (name, source) in &self.sources {
            let fault = Tera::new().add_raw_template(name, &texts[*source].text).err();
            // Alone, a template lacks its parent and components; that is no fault of its own.
            if let Some(fault) = fault.filter(is_syntax) {
                report.push(self.diagnostic(Code::TemplateSyntax, &fault));
                sound = false;
            }
        }
        sound
    }

    fn diagnostic(&self, code: Code, fault: &tera::Error) -> Diagnostic {
        match fault.kind() {
            ErrorKind::SyntaxError(located) | ErrorKind::RenderingError(located) => {
                let source = self.sources.get(located.filename()).copied();
                let span =
                    source.map_or(self.anywhere(), |source| Span::new(source, located.span().range.clone()));
                Diagnostic::new(code, span).with("reason", located.message())
            }
            other => Diagnostic::new(code, self.anywhere()).with("reason", other.to_string()),
        }
    }

    /// The place of a fault that belongs to no template in particular.
    fn anywhere(&self) -> Span {
        Span::start_of(self.sources.values().next().copied().unwrap_or_else(|| SourceId::from_index(0)))
    }
}

/// Whether a fault would also be one among all templates: unknown names are not, read alone.
fn is_syntax(fault: &tera::Error) -> bool {
    let ErrorKind::SyntaxError(located) = fault.kind() else { return false };
    !located.message().contains("not found") && !located.message().to_lowercase().contains("unknown")
}

/// The templates of the site's theme over those of the default theme, by name.
fn template_files(site: &Site, texts: &Sources) -> BTreeMap<String, SourceId> {
    let mut found = BTreeMap::new();
    for theme in site.theme_folders() {
        let prefix = format!("{theme}/templates/");
        for (id, source) in texts.iter() {
            if let Some(name) = source.path.as_str().strip_prefix(&prefix) {
                found.insert(name.to_owned(), id);
            }
        }
    }
    found
}

/// The same templates with the words of another language.
fn in_language(tera: &Tera, language: LanguageId, wording: &Arc<Wording>) -> Tera {
    let mut tera = tera.clone();
    speak(&mut tera, language, wording);
    tera
}

/// Lets templates put in the words of a language.
fn speak(tera: &mut Tera, language: LanguageId, wording: &Arc<Wording>) {
    let said = Phrases::new(Arc::clone(wording), language);
    tera.register_function("t", move |arguments: Kwargs, _: &State<'_>| translate(&said, &arguments));
}

/// `t(key="…", count=…)`: a message of the interface.
fn translate(said: &Phrases, arguments: &Kwargs) -> TeraResult<String> {
    let key = arguments.must_get::<&str>("key")?;
    let values: Vec<(&str, Argument)> = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str().filter(|name| *name != "key")?, argument(value)?)))
        .collect();
    said.say(key, &values)
        .ok_or_else(|| tera::Error::message(format!("there is no message `{key}` in any messages/*.ftl")))
}

fn argument(value: &Value) -> Option<Argument> {
    if let Some(text) = value.as_str() {
        return Some(Argument::Text(text.to_owned()));
    }
    value.as_u64().and_then(|count| usize::try_from(count).ok()).map(Argument::Count)
}
