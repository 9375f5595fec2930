"""What only a stretch as a whole shows the judge: its length, who acts in it, when, phrases around it, the rules."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from mithaq.languages.findings import Pledge
from mithaq.languages.judge_lattice import Stretch
from mithaq.languages.judge_read import Read
from mithaq.languages.sentences import Sentence

Ruled = Sequence[tuple[str, tuple[int, int]]]
Phrases = Sequence[tuple[str, int, int]]


def whole_of(read: Read, one: Stretch, rules: Ruled | None) -> Iterator[str]:
    """What only the stretch as a whole shows: its length, who acts in it, when, and what the rules say of it."""
    lang, context, sentence = read.sentence.language, read.context, read.sentence
    signs = [word.sign for word in read.words[one.start : one.end]]
    length = min(9, (one.end - one.start).bit_length() * 2 + ((one.end - one.start) > 12))
    all_of_it = one.first == 0 and one.last == len(read.cuts) - 1
    yield "1"
    yield f"{lang}1"
    yield f"Wl{length}"
    yield f"Wa{all_of_it}{sentence.role}{context.genre}"
    yield f"Wp{min(3, one.last - one.first)}"
    parties = [sign for sign in signs if sign[0] == "@" and sign != "@name"]
    yield f"Wn{min(3, len(parties))}{context.genre}"
    first = next((n for n, sign in enumerate(signs) if sign in parties), None)
    yield f"{lang}Wf{parties[0] if parties else ''}{'' if first is None else min(3, first // 2)}"
    earlier = [w.sign for w in read.words[: one.start] if w.sign[0] == "@" and w.sign != "@name"]
    yield f"{lang}We{earlier[-1] if earlier else ''}{bool(parties)}"
    for sign in ("#past", "#now", "#ahead", "#number", "#month", "~future", "@other"):
        if sign in signs:
            yield f"Wh{sign}"
            yield f"Wh{sign}{context.genre}"
    start, end = read.span(one)
    if sentence.quoted(start):
        yield f"Wq{context.genre}"
    if sentence.text.rstrip().endswith(("?", "؟", "!")):
        yield "W?"
    if rules is None:
        yield "r?"
        return
    yield from _of_rules(rules, (start, end), context.genre)


def phrases_of(phrases: Phrases, read: Read, one: Stretch) -> Iterator[str]:
    """Each phrase of the sentence by where it stands: before the stretch, in it, behind it."""
    first, last = (at - read.sentence.start for at in read.span(one))
    places = {(name, "b" if end <= first else "a" if start >= last else "i") for name, start, end in phrases}
    for name, place in sorted(places):
        yield f"P{name}{place}"
        yield f"P{name}{place}{read.context.genre}"


def _of_rules(rules: Ruled, span: tuple[int, int], genre: str) -> Iterator[str]:
    start, end = span
    touched = [(rule, max(0, min(end, last) - max(start, first)), first, last) for rule, (first, last) in rules]
    touched = [one for one in touched if one[1]]
    if not touched:
        yield "r-"
        yield f"r-{genre}" if rules else f"r0{genre}"
        return
    rule, common, first, last = max(touched, key=lambda one: one[1])
    same = common / (max(end, last) - min(start, first))
    yield f"rn{len(touched)}"
    if same > 0.6:
        yield "r+"
        yield f"r+{rule}"
        yield f"r+{rule}{genre}"
        yield f"r+{same > 0.9}"
    else:
        yield f"r~{rule}"
        yield f"r~{common / (end - start) > 0.6}{common / (last - first) > 0.6}"


def spans_of(sentence: Sentence, pledges: Sequence[Pledge]) -> Ruled:
    """The rule of each pledge, and its normalised characters that lie in a sentence."""
    tokens = sentence.tokens
    starts = [sentence.normal.raw_span(token.start, token.end)[0] for token in tokens] if pledges else []
    found = []
    for one in pledges:
        first, last = bisect_left(starts, one.place.start), bisect_left(starts, one.place.end)
        inside = (tokens[first].start, tokens[last - 1].end) if first < last else (sentence.start, sentence.start)
        found.append((one.rule, inside))
    return found
