"""Whom a commitment binds: a fitted choice among the parties of the text and both together, by where each is named."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mithaq.languages.clauses import Setting
from mithaq.languages.judge_lattice import Stretch
from mithaq.languages.judge_read import Ids, Read, number_of
from mithaq.languages.judge_words import Word

# The sender of a letter speaks of itself, and of its reader, in these words.
OURS = {
    "fr": re.compile(r"\b(?:nous|je|j'|notre|nos|mon|ma|mes)\b|\w(?:rons|rai)\b"),
    "en": re.compile(r"\b(?:we|i|our|my|us)\b"),
    "ar": re.compile(r"\b[وف]?س?ن\w{3,}\b|\w{3,}نا\b|\b[وف]?سا\w{3,}"),
}
YOURS = {
    "fr": re.compile(r"\b(?:vous|votre|vos)\b|\w+rez\b"),
    "en": re.compile(r"\b(?:you|your)\b"),
    "ar": re.compile(r"\w{2,}كم\b"),
}
# A word and the party that it is counted beside stand no further apart.
BESIDE = 6


@dataclass(frozen=True)
class Before:
    """What stands before a sentence: `former`, whom the last sentence that names anybody names first; `above`, whom the
    heading or the line above its list names; `last`, whom the one before names, and `recent`, whom the text has named,
    the last first; `beside` counts for each word the parties named near it so far: the text says who "l'Hôte" is."""

    former: str | None = None
    above: frozenset[str] = frozenset()
    last: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    beside: dict[str, Counter[str]] = field(default_factory=dict)


def options_of(setting: Setting) -> list[str]:
    """Both, and each party."""
    return ["both", *setting.parties] if len(setting.parties) > 1 else list(setting.parties)


def choice_rows(read: Read, one: Stretch, setting: Setting, known: tuple[Before, str | None]) -> list[Ids]:
    """The features of each option, in the order of `options_of`; `known`: what stands before, whom rules hold bound."""
    return [
        [number_of(feature) for feature in _features(read, one, setting, known, option)]
        for option in options_of(setting)
    ]


# budget: all five are what an option is weighed by
def _features(
    read: Read, one: Stretch, setting: Setting, known: tuple[Before, str | None], option: str
) -> Iterator[str]:
    before, ruled = known
    lang, genre = read.sentence.language, read.context.genre
    kind = "both" if option == "both" else "one"
    yield f"w{kind}"
    yield f"w{kind}{genre}"
    if ruled:
        yield f"wr{ruled == option}{kind}"
        yield f"wr{ruled == option}{lang}"
    yield from (f"{lang}{feature}{kind}" for feature in _mentions(read.words, one, option))
    yield from _mentions(read.words, one, option)
    yield from _words(read, one, kind)
    yield from _shared(read, one, before, option)
    for name, states in (("l", before.last), ("r", before.recent)):
        if option in states:
            yield f"w{name}{states.index(option)}{kind}{_named(read.words[one.start : one.end])}"
            yield f"w{name}{states.index(option)}{_opening(read, one)}"
    if option == before.former:
        yield f"wf{kind}{read.words[one.start].sign}"
        yield f"wf{kind}{_named(read.words[one.start : one.end])}"
    if option in before.above:
        yield f"wa{kind}{len(before.above)}{_named(read.words[one.start : one.end])}"
        yield f"wa{len(before.above)}{read.context.led}"
    folded = read.sentence.normal.folded[slice(*read.span(one))]
    for name, patterns in (("us", OURS), ("you", YOURS)):
        if patterns[lang].search(folded):
            sender = setting.roles.first if name == "us" else setting.roles.second
            yield f"w{name}{option == sender}{sender is not None}{kind}{genre}"
    for name, state in (("host", setting.roles.host), ("guest", setting.roles.guest)):
        if option == state:
            yield f"w{name}{_named(read.words[one.start : one.end])}"


def _words(read: Read, one: Stretch, kind: str) -> Iterator[str]:
    """The words and their classes: "jointly" is said of both, "its" of one."""
    lang = read.sentence.language
    for word in read.words[one.start : one.end]:
        yield f"{lang}wu{word.stem or word.key}{kind}"
        yield f"{lang}ws{word.sign}{kind}"


def _shared(read: Read, one: Stretch, before: Before, option: str) -> Iterator[str]:
    """What the words of a stretch, its first ones apart, have stood beside before."""
    for n in range(one.start, one.end):
        counts = before.beside.get(_root(read.words[n]))
        if counts:
            share = counts[option] / counts.total()
            yield f"wc{min(2, (n - one.start) // 3)}{round(2 * share)}{option == 'both'}"
            yield f"wc{read.words[n].key[:9]}{round(share)}"


def _root(word: Word) -> str:
    return word.stem.removeprefix("ال") if word.stem else ""


def _learn(beside: dict[str, Counter[str]], words: Sequence[Word]) -> None:
    """Count each word of a sentence beside the party that is named nearest to it."""
    named = [n for n, word in enumerate(words) if word.who]
    for n, word in enumerate(words):
        root = _root(word)
        nearest = min(named, key=lambda m: abs(m - n), default=None)
        if root and nearest is not None and abs(nearest - n) <= BESIDE:
            beside.setdefault(root, Counter())[str(words[nearest].who)] += 1


def _opening(read: Read, one: Stretch) -> str:
    """The first words of a stretch, where its pronoun would stand."""
    return " ".join(word.key if not word.stem else word.sign for word in read.words[one.start : one.start + 2])


def _named(words: Sequence[Word]) -> int:
    return min(2, sum(word.who is not None for word in words))


def _mentions(words: Sequence[Word], one: Stretch, option: str) -> Iterator[str]:
    """Each place that names the option: in which form, in the stretch or before it, first or later, beside what."""
    inside = [n for n in range(one.start, one.end) if words[n].who]
    ahead = [n for n in range(one.start) if words[n].who]
    behind = [n for n in range(one.end, len(words)) if words[n].who]
    for name, places in (("i", inside), ("b", ahead[::-1]), ("a", behind)):
        for rank, n in enumerate(places[:4]):
            if words[n].who != option:
                continue
            sign = words[n].sign
            yield f"w{name}{min(2, rank)}{sign}{min(2, len(inside))}"
            yield f"w{name}{sign}"
            yield f"w{name}<{_word(words, n - 1)}"
            yield f"w{name}>{_word(words, n + 1)}"
            yield f"w{name}<<{_word(words, n - 2)} {_word(words, n - 1)}"
            if name == "i":
                yield f"wd{min(4, (n - one.start) // 2)}{sign}"
                yield f"wl{n == one.end - 1}{sign}"
    if not any(words[n].who == option for n in (*inside, *ahead)):
        yield f"wn{min(2, len(inside))}{min(2, len(ahead))}"


def _word(words: Sequence[Word], n: int) -> str:
    if not 0 <= n < len(words):
        return "^"
    return words[n].key if not words[n].stem else words[n].sign


def before_of(reads: Sequence[Read]) -> Iterator[Before]:
    """What stands before each sentence, to be used before the next is asked for: `beside` grows as the text is read."""
    former: str | None = None
    above: frozenset[str] = frozenset()
    last: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    beside: dict[str, Counter[str]] = {}
    for read in reads:
        yield Before(former, above, last, recent, beside)
        _learn(beside, read.words)
        named = [word.who for word in read.words if word.who]
        heads = read.sentence.role == "heading" or read.sentence.text.rstrip().endswith((":", "："))
        if heads:
            above = frozenset(named)
        elif not read.context.led and read.sentence.role == "body" and not read.context.heading:
            above = frozenset()
        former = named[0] if named else former
        last = tuple(dict.fromkeys(reversed(named)))
        recent = tuple(dict.fromkeys([*reversed(named), *recent]))
