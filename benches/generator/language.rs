//! Made-up languages that look like real ones: their letters, and endings that their stemmers know.

use super::random::{Random, Zipf};

/// Different words of a language.
const WORDS: u64 = 30_000;

/// How words of a language are made.
struct Recipe {
    tag: &'static str,
    beginnings: &'static [&'static str],
    syllables: &'static [&'static str],
    endings: &'static [&'static str],
    common: &'static [&'static str],
}

const RECIPES: [Recipe; 5] = [
    Recipe {
        tag: "en",
        beginnings: &["", "", "", "", "re", "un", "inter", "over", "pre"],
        syllables: &[
            "ba", "con", "der", "fi", "gra", "hol", "in", "jus", "kel", "lor", "mis", "nat", "ob", "per",
            "qui", "rol", "sta", "tri", "ul", "vent", "wor", "yar", "zen", "cho", "bly",
        ],
        endings: &[
            "", "", "", "s", "ed", "ing", "ation", "ations", "ly", "ment", "ments", "er", "ers", "ity",
        ],
        common: &["the", "of", "and", "to", "in", "a", "is", "for", "on", "with", "by", "that"],
    },
    Recipe {
        tag: "fr",
        beginnings: &["", "", "", "", "l’", "d’", "re", "dé"],
        syllables: &[
            "ba", "con", "dé", "fi", "gré", "hô", "in", "jus", "quel", "lor", "mè", "nat", "ob", "par",
            "chi", "rou", "sta", "tri", "ul", "vent", "œu", "ça", "zon", "bel", "goû",
        ],
        endings: &[
            "", "", "", "s", "e", "es", "er", "ement", "ation", "ations", "aient", "eur", "euse", "ité",
        ],
        common: &["le", "la", "de", "et", "les", "des", "en", "un", "une", "que", "pour", "dans"],
    },
    Recipe {
        tag: "es",
        beginnings: &["", "", "", "", "re", "des", "in"],
        syllables: &[
            "ba", "con", "dé", "fi", "gra", "ho", "ín", "jus", "quel", "lor", "mis", "nat", "ob", "per",
            "chi", "rol", "ña", "tri", "úl", "ven", "llo", "ya", "zon", "güe", "car",
        ],
        endings: &["", "", "o", "a", "os", "as", "ar", "ando", "ación", "aciones", "mente", "idad", "ador"],
        common: &["el", "la", "de", "y", "los", "las", "en", "un", "una", "que", "para", "con"],
    },
    Recipe {
        tag: "ru",
        beginnings: &["", "", "", "", "по", "вы", "пере", "раз"],
        syllables: &[
            "ба", "кон", "дер", "фи", "гра", "хол", "ин", "жу", "кел", "лор", "мис", "нат", "об", "пер",
            "чи", "рол", "ста", "три", "ул", "вен", "щё", "ёл", "зен", "йо", "цы",
        ],
        endings: &[
            "", "", "а", "ы", "ов", "ами", "ость", "ости", "ение", "ения", "ать", "ает", "ный", "ного",
        ],
        common: &["и", "в", "на", "не", "с", "по", "для", "что", "к", "из", "от", "при"],
    },
    Recipe {
        tag: "ar",
        beginnings: &["", "", "ال", "ال", "وال", "بال", "و"],
        syllables: &[
            "كت", "در", "عم", "حك", "سل", "نظ", "قا", "مح", "جر", "فس", "شر", "طة", "غس", "رب", "ضم", "صد",
            "خط", "ذك", "ثق", "هد", "يم", "لا", "تم", "زر", "أم",
        ],
        endings: &["", "", "", "ة", "ات", "ون", "ين", "ية", "ها", "هم"],
        common: &["في", "من", "على", "إلى", "عن", "مع", "هذا", "هذه", "التي", "أن"],
    },
];

/// Chinese characters that texts are made of.
const HAN: std::ops::RangeInclusive<u32> = 0x4e00..=0x4f90;

/// A language with its vocabulary.
pub struct Language {
    pub tag: &'static str,
    words: Vec<String>,
    common: &'static [&'static str],
    zipf: Zipf,
    space: &'static str,
    stop: &'static str,
}

impl Language {
    /// All languages, English first.
    pub fn all(seed: u64) -> Vec<Self> {
        let mut languages: Vec<Self> = RECIPES.iter().map(|recipe| Self::spaced(recipe, seed)).collect();
        languages.push(Self::chinese(seed));
        languages
    }

    fn spaced(recipe: &Recipe, seed: u64) -> Self {
        let mut random = Random::new(seed ^ recipe.tag.bytes().map(u64::from).sum::<u64>());
        // Frequent words are short (Zipf's law of abbreviation).
        let word = |random: &mut Random, rank: u64| {
            let (beginning, syllables) = match rank {
                0..100 => ("", 1),
                100..2_000 => ("", random.between(1, 2)),
                _ => (*random.choose(recipe.beginnings), random.between(2, 3)),
            };
            let mut word = beginning.to_owned();
            for _ in 0..syllables {
                let syllable: &&str = random.choose(recipe.syllables);
                word.push_str(syllable);
            }
            let ending: &&str = random.choose(recipe.endings);
            word.push_str(ending);
            word
        };
        let words = (0..WORDS).map(|rank| word(&mut random, rank)).collect();
        Self { tag: recipe.tag, words, common: recipe.common, zipf: Zipf::new(WORDS), space: " ", stop: "." }
    }

    fn chinese(seed: u64) -> Self {
        let mut random = Random::new(seed ^ 0x7a68);
        let character = |random: &mut Random| {
            let point = random.between(u64::from(*HAN.start()), u64::from(*HAN.end()));
            u32::try_from(point).ok().and_then(char::from_u32).unwrap_or('中')
        };
        let word = |random: &mut Random| (0..random.between(1, 3)).map(|_| character(random)).collect();
        let words = (0..WORDS).map(|_| word(&mut random)).collect();
        let common = &["的", "和", "在", "是", "了", "与", "为"];
        Self { tag: "zh", words, common, zipf: Zipf::new(WORDS), space: "", stop: "。" }
    }

    /// A word, the frequent ones more often.
    pub fn word<'a>(&'a self, random: &mut Random) -> &'a str {
        &self.words[self.zipf.rank(random)]
    }

    /// Some words in a row, every third of them one of the small ones.
    pub fn words(&self, random: &mut Random, count: u64) -> String {
        let mut words: Vec<&str> = Vec::new();
        for _ in 0..count {
            let word = if random.below(3) == 0 { random.choose(self.common) } else { self.word(random) };
            words.push(word);
        }
        words.join(self.space)
    }

    /// Sentences of so many words in all.
    pub fn text(&self, random: &mut Random, count: u64) -> String {
        let mut text = String::new();
        let mut left = count;
        while left > 0 {
            let length = random.between(6, 22).min(left);
            left -= length;
            text.push_str(&capital(&self.words(random, length)));
            text.push_str(self.stop);
            text.push_str(if left > 0 && random.below(6) == 0 { "\n\n" } else { "\n" });
        }
        text
    }
}

/// The text with a capital letter at its beginning.
pub fn capital(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + characters.as_str()
}
