//! The register of faults: every code, its number, its severity and the name of its message.
//!
//! Numbers and names never change and are never reused; the words live in the message files of the
//! report, one message per name. V0 is about files, V1 notation, V2 configuration, V3 fields of entries,
//! V4 Markdown, V5 links, V6 pages, V7 themes, V8 what a site asks of its own entries, V9 what contributors begin and have
//! not finished.

use std::fmt;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// Published all the same; someone should look.
    Warning,
    /// Worth knowing; nothing needs to be done.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($variant:ident $number:literal $name:literal $severity:ident,)+) => {
        /// One kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each variant's explanation is its message")]
        pub enum Code { $($variant),+ }

        impl Code {
            /// Every code, by number.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Such as `V304`.
            pub fn number(self) -> &'static str {
                match self { $(Self::$variant => $number),+ }
            }

            /// The name of its message, such as `unknown-term`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// How bad it is where the site does not say otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }

            /// Its page of documentation, in Markdown: what it means, why, an example that has the fault and
            /// one that has not. In a language without pages of its own, such as one that is not known, it is
            /// English. A code without a page in each language does not compile.
            pub fn page(self, language: &str) -> &'static str {
                match self { $(Self::$variant => match language {
                    "ar" => include_str!(concat!("../../docs/rules/ar/", $number, ".md")),
                    "es" => include_str!(concat!("../../docs/rules/es/", $number, ".md")),
                    "fr" => include_str!(concat!("../../docs/rules/fr/", $number, ".md")),
                    "ru" => include_str!(concat!("../../docs/rules/ru/", $number, ".md")),
                    "zh" => include_str!(concat!("../../docs/rules/zh/", $number, ".md")),
                    _ => include_str!(concat!("../../docs/rules/", $number, ".md")),
                }),+ }
            }
        }
    };
}

codes! {
    NotUtf8 "V001" "not-utf8" Error,
    FileTooLarge "V002" "file-too-large" Error,
    SymbolicLink "V003" "symbolic-link" Error,
    NameNotPortable "V004" "name-not-portable" Error,
    NamesFold "V005" "names-fold" Error,
    UnknownFileKind "V006" "unknown-file-kind" Error,
    NotAFile "V007" "not-a-file" Error,
    NotAPicture "V008" "not-a-picture" Error,
    PictureTooLarge "V009" "picture-too-large" Error,

    YamlSyntax "V101" "yaml-syntax" Error,
    TomlSyntax "V102" "toml-syntax" Error,
    YamlFeature "V103" "yaml-feature" Error,
    DuplicateKey "V104" "duplicate-key" Error,
    FrontMatterMissing "V105" "front-matter-missing" Error,
    FrontMatterUnclosed "V106" "front-matter-unclosed" Error,
    FrontMatterTooLarge "V107" "front-matter-too-large" Error,
    TooDeep "V108" "too-deep" Error,
    LostText "V109" "lost-text" Error,
    CommentBehindValue "V110" "comment-behind-value" Warning,

    SiteFileMissing "V201" "site-file-missing" Error,
    UnknownKey "V202" "unknown-key" Error,
    MissingKey "V203" "missing-key" Error,
    WrongShape "V204" "wrong-shape" Error,
    UnknownLanguage "V205" "unknown-language" Error,
    UnknownCollection "V206" "unknown-collection" Error,
    UnknownVocabulary "V207" "unknown-vocabulary" Error,
    UnknownFieldName "V208" "unknown-field-name" Error,
    NotOneOf "V209" "not-one-of" Error,
    InvalidName "V210" "invalid-name" Error,
    DuplicateName "V211" "duplicate-name" Error,
    LabelMissing "V212" "label-missing" Error,
    SettingMisplaced "V213" "setting-misplaced" Error,
    UrlPattern "V214" "url-pattern" Error,
    UnknownTheme "V215" "unknown-theme" Error,
    BaseUrl "V216" "base-url" Error,
    UnknownAxisValue "V217" "unknown-axis-value" Error,
    UnknownRule "V218" "unknown-rule" Error,
    LevelFixed "V219" "level-fixed" Error,

    UnknownField "V301" "unknown-field" Error,
    MissingField "V302" "missing-field" Error,
    WrongKind "V303" "wrong-kind" Error,
    UnknownTerm "V304" "unknown-term" Error,
    MalformedDate "V305" "malformed-date" Error,
    MalformedPeriod "V306" "malformed-period" Error,
    NotANumber "V307" "not-a-number" Error,
    OutOfRange "V308" "out-of-range" Error,
    NotYesOrNo "V309" "not-yes-or-no" Error,
    UnknownCountry "V310" "unknown-country" Error,
    UnknownRegion "V311" "unknown-region" Error,
    MalformedLanguage "V312" "malformed-language" Error,
    AddressRefused "V313" "address-refused" Error,
    TooLong "V314" "too-long" Error,
    TooFew "V315" "too-few" Error,
    TooMany "V316" "too-many" Error,
    Repeated "V317" "repeated" Error,
    NotTranslatable "V318" "not-translatable" Error,
    TranslationWithoutOriginal "V319" "translation-without-original" Error,
    TranslationItem "V320" "translation-item" Error,
    InvalidSlug "V321" "invalid-slug" Error,
    MissingSection "V322" "missing-section" Error,
    EmptyValue "V323" "empty-value" Error,
    UnknownCitation "V324" "unknown-citation" Error,
    RequireAny "V325" "require-any" Error,
    FileLanguage "V326" "file-language" Error,
    MalformedYear "V327" "malformed-year" Error,
    NoCollection "V328" "no-collection" Error,
    AcceptanceUnused "V329" "acceptance-unused" Warning,
    CannotBeAccepted "V330" "cannot-be-accepted" Error,
    PictureWithoutRights "V331" "picture-without-rights" Warning,

    RawHtml "V401" "raw-html" Warning,
    TooManyLinks "V402" "too-many-links" Error,
    MarkdownTooDeep "V403" "markdown-too-deep" Error,
    MarkdownTooLarge "V404" "markdown-too-large" Error,
    DuplicateAnchor "V405" "duplicate-anchor" Error,
    HeadingTooHigh "V406" "heading-too-high" Warning,
    PictureWithoutText "V407" "picture-without-text" Error,
    HiddenCharacter "V408" "hidden-character" Warning,
    MixedScripts "V409" "mixed-scripts" Warning,
    SpaceAtLineEnd "V410" "space-at-line-end" Note,
    NoFinalNewline "V411" "no-final-newline" Note,

    DanglingReference "V501" "dangling-reference" Error,
    UnknownSubTarget "V502" "unknown-sub-target" Error,
    Cycle "V503" "cycle" Error,
    BrokenLink "V504" "broken-link" Error,
    BrokenAnchor "V505" "broken-anchor" Error,
    SelfReference "V506" "self-reference" Error,
    LinkToHidden "V507" "link-to-hidden" Error,
    TranslationOutdated "V508" "translation-outdated" Warning,
    TranslationUndated "V509" "translation-undated" Warning,
    LinkLanguage "V510" "link-language" Warning,

    PathCollision "V601" "path-collision" Error,
    IndexRefused "V602" "index-refused" Error,
    GapFilled "V603" "gap-filled" Warning,
    TraceHole "V604" "trace-hole" Warning,
    SeveralPlaces "V605" "several-places" Error,
    ComparisonSize "V606" "comparison-size" Error,
    PartUnclear "V610" "part-unclear" Error,
    UnknownEntry "V611" "unknown-entry" Error,
    UnknownPage "V612" "unknown-page" Error,
    NothingSelected "V613" "nothing-selected" Warning,
    NothingDefined "V614" "nothing-defined" Warning,

    TemplateMissing "V701" "template-missing" Error,
    TemplateSyntax "V702" "template-syntax" Error,
    TemplateRender "V703" "template-render" Error,
    MessageSyntax "V704" "message-syntax" Error,
    ScriptSyntax "V706" "script-syntax" Error,

    CheckFailed "V801" "check-failed" Warning,
    OneSided "V802" "one-sided" Warning,
    NotReferredTo "V803" "not-referred-to" Warning,
    ReviewOverdue "V804" "review-overdue" Warning,
    SensitiveWording "V805" "sensitive-wording" Warning,

    EmptySection "V901" "empty-section" Error,
}

impl Code {
    /// The code of a number such as `V304`, or of a name such as `unknown-term`; capitals do not matter.
    pub fn find(word: &str) -> Option<Self> {
        let is_meant =
            |code: &&Self| code.number().eq_ignore_ascii_case(word) || code.name().eq_ignore_ascii_case(word);
        Self::ALL.iter().find(is_meant).copied()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.number())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn numbers_and_names_are_unique_and_in_order() {
        let numbers: Vec<&str> = Code::ALL.iter().map(|code| code.number()).collect();
        let mut sorted = numbers.clone();
        sorted.sort_unstable();
        assert_eq!(numbers, sorted);
        let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
    }
}
