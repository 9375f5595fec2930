"""What the words of a query may be called in the passages: their stems, their beginnings, the lexicon, their sounds."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract

from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.lexicon import lexicon, term_of
from mithaq.languages.name_parts import ARABIC
from mithaq.languages.names import cross_likeness, skeleton
from mithaq.languages.stems import worded_terms
from mithaq.languages.tokens import unclitic
from mithaq.ledger.errors import Language

# Terms that a beginning or a sound may stand for.
MOST_FORMS = 24
# From here two single names may be one; chosen on every other document of the news (name_match weighs full names).
SOUNDS_ALIKE = 0.7
# How surely an expression of the lexicon answers a word of another language, and of the same one.
TRANSLATED, SYNONYM, BEGUN, SOUNDED, LIKELY = 0.9, 0.3, 0.8, 0.9, 0.9
# What a person has confirmed as another spelling of a name answers it as the name itself does.
CONFIRMED = 1.0
LATIN: tuple[Language, ...] = ("fr", "en")

Words = list[dict[str, float]]  # for each word of a query: term → how surely it stands for it


@dataclass
class Vocabulary:
    """The words of all passages: in order for beginnings, by their consonants for names."""

    terms: dict[str, str] = field(default_factory=dict)  # folded word → its term
    ordered: list[str] = field(default_factory=list)
    sounds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    forms: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # form without clitics → terms

    def learn(self, words: Iterable[tuple[str, str]]) -> None:
        """Take in (term, folded word) pairs."""
        fresh = {word: term for term, word in words if word not in self.terms}
        self.terms |= fresh
        if len(fresh) > 1_000:
            self.ordered = sorted({*self.ordered, *fresh})
        else:
            for word in fresh:
                insort(self.ordered, word)
        for word, term in fresh.items():
            for form, _ in unclitic(word):
                if sound := _sound(form):
                    self.sounds[sound].add(form)
                    self.forms[form].add(term)

    def words_of(
        self, query: str, language: Language, *, prefix: bool = False, names: KnownSpellings = NOTHING
    ) -> Words:
        """What each word of the query may be called. `prefix`: the last word is still being typed."""
        said = worded_terms(query, language, choose=term_of)
        found: Words = [{term: 1.0} for term, _ in said]
        for spoken in ("ar",) if language == "ar" else LATIN:
            self._translate(found, [term_of(word, spoken) for _, word in said], spoken)
        for forms, (_, word) in zip(found, said, strict=True):
            for term, weight in (self._sounding(word) | self._confirmed(word, names)).items():
                forms[term] = max(forms.get(term, 0.0), weight)
        if prefix and said:
            for term in self._beginning(said[-1][1]):
                found[-1][term] = max(found[-1].get(term, 0.0), BEGUN)
        return found

    def _translate(self, found: Words, stems: list[str], language: Language) -> None:
        """A few Latin words don't tell French from English: they are looked up, and stemmed, as either."""
        for forms, stem in zip(found, stems, strict=True):
            forms.setdefault(stem, LIKELY)
        for hit in lexicon().find(stems, language):
            for spoken, expressions in hit.concept.words.items():
                sure = SYNONYM if spoken == language else TRANSLATED
                for expression in expressions:
                    # One word of an expression proves less than the whole.
                    weight = sure / len(expression) ** 0.5
                    for term in expression:
                        for at in range(hit.start, hit.end):
                            found[at][term] = max(found[at].get(term, 0.0), weight)

    def _beginning(self, start: str) -> list[str]:
        first = bisect_left(self.ordered, start)
        words = self.ordered[first : first + MOST_FORMS]
        return list(dict.fromkeys(self.terms[word] for word in words if word.startswith(start)))

    def _confirmed(self, word: str, names: KnownSpellings) -> dict[str, float]:
        """Terms that a person has said to be this name in another spelling."""
        answers = {form for part in (word, word.removeprefix("ال")) for form in names.answers(part)}
        spelt = answers | {f"ال{form}" for form in answers if ARABIC.match(form)}
        return {term: CONFIRMED for form in spelt for term in (*self.forms.get(form, ()), *self._word(form))}

    def _word(self, form: str) -> list[str]:
        """The term of a word too short to have a sound of its own."""
        return [self.terms[form]] if form in self.terms else []

    def _sounding(self, word: str) -> dict[str, float]:
        """Terms of the other script that sound alike: the bridge of names."""
        sound = _sound(word)
        if not sound:
            return {}
        script = bool(ARABIC.match(word))
        other = {form: skeleton(form) for form in self.sounds.get(sound, ()) if bool(ARABIC.match(form)) != script}
        near = extract(skeleton(word), other, scorer=Levenshtein.normalized_similarity, limit=MOST_FORMS)
        weighed = {form: cross_likeness(word, form) for _, _, form in near}
        alike = {form: score for form, score in weighed.items() if score >= SOUNDS_ALIKE}
        return {term: SOUNDED * score for form, score in alike.items() for term in self.forms[form]}


def _sound(term: str) -> str:
    """The consonants of a word, without the weak ones: the key under which both scripts meet."""
    if term[0].isdigit() or len(term) < 3:
        return ""
    return "".join(sound for sound in skeleton(term).upper() if sound in STRONG)[:3].translate(MEETING)


STRONG = set("BTJXDRZSGFQKLMN")
# Sounds that scripts confuse meet under one letter.
MEETING = str.maketrans("QGXZJ", "KKKSS")
