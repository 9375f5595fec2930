"""What the judge sees of each stretch of a sentence, as numbers of features: its words, what is around it, rules."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from mithaq.languages.clauses import Setting
from mithaq.languages.findings import Pledge
from mithaq.languages.judge_classes import kind_of, meaning_of, phrases_in
from mithaq.languages.judge_lattice import cuts_of, stretches_of
from mithaq.languages.judge_read import Context, Read, number_of
from mithaq.languages.judge_whole import phrases_of, spans_of, whole_of
from mithaq.languages.judge_words import Word, reader_of, words_of
from mithaq.languages.openings import listed
from mithaq.languages.sentences import Sentence

# So many words before a stretch and behind it are read, and so many of a heading or a line that opens a list.
BEFORE, BEHIND, LEAD = 12, 8, 14
# A party and its verb stand no further apart than this many words.
NEAR = 6
EDGE = "^"


def read_version(sentences: Sequence[Sentence], setting: Setting, pledges: Sequence[Pledge] | None) -> list[Read]:
    """Every sentence with its features. `pledges` are what the rules found; None hides the rules from the judge."""
    reader = reader_of(sentences, setting)
    found: list[Read] = []
    left = sorted(pledges or (), key=lambda one: one.place, reverse=True)
    for sentence, context in _contexts(sentences, setting.genre):
        words, actors = words_of(sentence, reader)
        if not words:
            continue
        start, end = sentence.normal.raw_span(sentence.start, sentence.end)
        while left and left[-1].place.end <= start:
            left.pop()
        ours = _within(reversed(left), (start, end))
        spans = [sentence.normal.raw_span(token.start, token.end) for token in sentence.tokens] if ours else []
        edges = {at for one in ours for at in _edges(spans, sentence, one)}
        cuts = cuts_of(words, sentence.language, also=edges)
        read = Read(sentence, words, actors, cuts, stretches_of(cuts), context, ours)
        _fill(read, None if pledges is None else ours)
        found.append(read)
    return found


def _contexts(sentences: Sequence[Sentence], genre: str) -> Iterator[tuple[Sentence, Context]]:
    """Each sentence with what stands above it: the last heading, and the line that opens its list."""
    heading: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    led = False
    count = max(len(sentences) - 1, 1)
    for index, sentence in enumerate(sentences):
        led = led and (listed(sentence) or sentence.role == "heading")
        yield sentence, Context(genre, heading, lead if led else (), led, min(4, 5 * index // (count + 1)))
        keys = tuple(token.key for token in sentence.tokens if token.word)
        if sentence.text.rstrip().endswith((":", "：")):
            lead, led = keys[-LEAD:], True
        if sentence.role == "heading":
            heading = keys[:LEAD]


def _within(pledges: Iterable[Pledge], span: tuple[int, int]) -> list[Pledge]:
    """Those of the pledges, in their order in the file, that lie in a span of it."""
    ours = []
    for one in pledges:
        if one.place.start >= span[1]:
            break
        if one.place.end > span[0]:
            ours.append(one)
    return ours


def _edges(spans: Sequence[tuple[int, int]], sentence: Sentence, pledge: Pledge) -> Iterator[int]:
    """Where the words begin in which a pledge of the rules begins and ends, as characters of the normalised text.

    `spans` are the places in the file of the tokens of the sentence.
    """
    for at in (pledge.place.start, pledge.place.end):
        n = bisect_right(spans, (at, sentence.normal.raw_span(sentence.start, sentence.end)[1] + 1)) - 1
        if n >= 0 and at < spans[n][1]:
            yield sentence.tokens[n].start


def _fill(read: Read, pledges: Sequence[Pledge] | None) -> None:
    language = read.sentence.language
    kinds = [EDGE, EDGE, *(kind_of(w.key, language) if w.stem else w.sign for w in read.words), EDGE, EDGE, EDGE]
    means = ["", "", *(meaning_of(w.key, language) if w.stem else "" for w in read.words), "", "", ""]
    seen = _Seen(language, read.context, [EDGE, EDGE, *(w.sign for w in read.words), EDGE, EDGE, EDGE],
                 [EDGE, EDGE, *(w.stem or w.sign for w in read.words), EDGE, EDGE, EDGE],
                 kinds, means)  # fmt: skip
    for n, word in enumerate(read.words, 2):
        read.inside.append([*map(number_of, _inside(seen, n, word))])
        read.before.append([*map(number_of, _around(seen, n, "L"))])
        read.behind.append([*map(number_of, _around(seen, n, "R"))])
    read.starts += [[*map(number_of, _start(read, seen, cut + 2))] for cut in read.cuts[:-1]]
    read.ends += [[*map(number_of, _end(read, seen, cut + 2))] for cut in read.cuts[1:]]
    rules = None if pledges is None else spans_of(read.sentence, pledges)
    phrases = phrases_in(read.sentence.folded, language)
    for one in read.stretches:
        features = chain(whole_of(read, one, rules), phrases_of(phrases, read, one))
        read.whole.append([*map(number_of, features)])


@dataclass(frozen=True)
class _Seen:
    """Classes of the words, and their stems or classes, with two edges in front and three behind."""

    language: str
    context: Context
    signs: list[str]
    stems: list[str]
    kinds: list[str]
    means: list[str]


def _inside(seen: _Seen, n: int, word: Word) -> Iterator[str]:
    lang, s, x, genre = seen.language, seen.signs, seen.stems, seen.context.genre
    yield f"{lang}u{x[n]}"
    yield f"{lang}g{genre}{s[n]}"
    yield f"{lang}2{s[n - 1]} {s[n]}"
    yield f"{lang}3{s[n - 2]} {s[n - 1]} {s[n]}"
    yield f"{lang}4{s[n - 2]} {s[n - 1]} {s[n]} {s[n + 1]}"
    yield f"{lang}b{x[n - 1]} {x[n]}"
    yield f"{lang}c{s[n - 1]} {x[n]}"
    yield f"{lang}d{x[n - 1]} {s[n]}"
    if word.stem:
        yield f"{lang}p{word.key[:4]}"
        yield f"{lang}e{word.key[-4:]}"
    if seen.kinds[n] and word.stem:
        yield f"{lang}h{seen.kinds[n]}{s[n]}{genre}"
        yield f"h{seen.kinds[n]}{s[n - 1]}"
    if seen.means[n]:
        yield f"m{seen.means[n]}"
        yield f"m{seen.means[n]}{s[n][-6:]}"
        yield f"m{seen.means[n]}<{s[n - 1]}"
    if s[n][0] == "@":
        yield from _beside(seen, n)


def _beside(seen: _Seen, n: int) -> Iterator[str]:
    """What stands near a party: the words behind it, and those right before it."""
    lang, s, x, genre = seen.language, seen.signs, seen.stems, seen.context.genre
    for m in range(n + 1, min(n + 1 + NEAR, len(s))):
        yield f"v{s[n]}>{s[m]}"
        yield f"{lang}v{s[n][:6]}>{x[m]}"
        yield f"v{genre}{s[n][:6]}>{s[m]}"
        if seen.kinds[m]:
            yield f"vk{s[n][:6]}>{seen.kinds[m]}{s[m]}"
        if seen.means[m]:
            yield f"vm{s[n][:6]}>{seen.means[m]}"
    for m in range(max(0, n - 3), n):
        yield f"{lang}k{s[m]}<{s[n][:6]}"
        yield f"{lang}k{x[m]}<{s[n][:6]}"


def _around(seen: _Seen, n: int, side: str) -> Iterator[str]:
    lang, s, x = seen.language, seen.signs, seen.stems
    yield f"{lang}{side}{x[n]}"
    yield f"{lang}{side}2{s[n - 1]} {s[n]}"
    if seen.means[n]:
        yield f"{side}m{seen.means[n]}"
    if seen.kinds[n]:
        yield f"{side}k{seen.kinds[n]}"


def _start(read: Read, seen: _Seen, n: int) -> Iterator[str]:
    lang, s, x, context = seen.language, seen.signs, seen.stems, seen.context
    role = read.sentence.role
    yield f"{lang}S{s[n]}"
    yield f"{lang}Sx{x[n]}"
    yield f"{lang}S2{s[n]} {s[n + 1]}"
    yield f"{lang}S3{s[n]} {s[n + 1]} {s[n + 2]}"
    yield f"{lang}Sp{s[n - 1]}"
    yield f"{lang}Spx{x[n - 1]}"
    yield f"{lang}Sp2{s[n - 2]} {s[n - 1]}"
    yield f"{lang}Sps{s[n - 1]} {s[n]}"
    yield f"Sg{context.genre}{role}{n == 2}"
    yield f"{lang}Sr{role}{context.led}{s[n]}"
    yield f"{lang}Sg{context.genre}{s[n]}"
    yield f"Sl{context.led}{context.genre}{role}"
    yield f"St{context.genre}{context.place}"
    yield from (f"{lang}H{key[:6]}" for key in context.heading)
    yield from (f"{lang}D{key[:6]}" for key in context.lead)


def _end(read: Read, seen: _Seen, n: int) -> Iterator[str]:
    lang, s, x = seen.language, seen.signs, seen.stems
    yield f"{lang}E{s[n - 1]}"
    yield f"{lang}En{s[n]}"
    yield f"{lang}Enx{x[n]}"
    yield f"{lang}En2{s[n]} {s[n + 1]}"
    yield f"{lang}Ee{n - 2 == len(read.words)}"
