"""The parts of one person's name behind a rank, each held against a word of its own beside the others.

"Sékou Traoré Sissoko" is not سيكو تراوري نياري: سيكو answers the first part and can't answer the last as well, nor can
a word at the other end of the clause.
"""

from collections.abc import Iterator, Sequence

from mithaq.languages.facts import Fact
from mithaq.languages.name_parts import COMPOUND
from mithaq.languages.name_variants import one_name
from mithaq.languages.name_words import PARTS_OF_NAMES
from mithaq.languages.names import ALIKE, WEAK, cross_likeness, may_sound_alike, skeleton
from mithaq.languages.normalise import folded_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token, unclitic

# Likeness at which a part is found, and from which it may be the word beside the others when consonants agree.
FOUND, ABSENT = 0.70, 0.58
# Words between two parts of one name, in Arabic and in Latin script.
REACH, GAP = 5, 3
# Words before a name that say what somebody is.
OFFICES_TOO = folded_words("رئيس وزير سفير أمين مدير سيد سيدة قائد ملك أمير نائب ممثل خبير مهندس دكتور طبيب أستاذ")
# Facts whose words may be a name all the same.
SAID_OTHERWISE = ("place", "country", "organisation", "modality", "negation", "party")

Word = tuple[int, tuple[str, ...]]


def runs(named: Sequence[tuple[Token, str]], segment: Segment) -> Iterator[list[Token]]:
    """The names behind one rank, of two parts or more."""
    places = {token.start: n for n, token in enumerate(segment.tokens)}
    run: list[Token] = []
    for token, how in named:
        between = segment.tokens[places[run[-1].start] + 1 : places[token.start]] if run else ()
        goes_on = len(between) <= GAP and all(one.capital or one.key in PARTS_OF_NAMES for one in between)
        if how != "ranked" or not goes_on:
            if len(run) > 1:
                yield run
            run = []
        run += [token] if how == "ranked" else []
    if len(run) > 1:
        yield run


def arabic_words(segments: Sequence[Segment], facts: Sequence[Fact]) -> list[Word]:
    """The Arabic words that are no part of a date, a number or a rank, by their place, with and without particles."""
    tokens = [(segment, at) for segment in segments for at in range(len(segment.tokens))]
    return [
        (place, tuple(sorted(_forms(segment.tokens, at))))
        for place, (segment, at) in enumerate(tokens)
        if ARABIC.match(segment.tokens[at].text) and not _in_a_fact(segment, segment.tokens[at].start, facts)
    ]


def _forms(tokens: Sequence[Token], at: int) -> set[str]:
    """A word without its particles and article; عبد and what follows are one name."""
    forms = {bare for form, _ in unclitic(tokens[at].key) for bare in (form, form.removeprefix("ال")) if bare[1:]}
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    return forms | {form + following for form in forms if form in COMPOUND}


def _in_a_fact(segment: Segment, start: int, facts: Sequence[Fact]) -> bool:
    return any(
        fact.segment is segment and fact.start <= start < fact.end and fact.kind not in SAID_OTHERWISE for fact in facts
    )


def settled(named: Sequence[tuple[Token, str]], segment: Segment, words: Sequence[Word]) -> dict[int, bool]:
    """By where it begins, each part of a name of which the other side has some: whether another is in its place."""
    found: dict[int, bool] = {}
    for run in runs(named, segment) if words else ():
        replaced = unheard(run, words)
        if replaced is not None:
            found |= {token.start: token in replaced for token in run}
    return found


def unheard(run: Sequence[Token], words: Sequence[Word]) -> list[Token] | None:
    """The parts in whose place, beside the others, stands a word that sounds unlike them; None when none is found."""
    scores = sorted(
        ((_likeness(token.key, forms), n, place) for n, token in enumerate(run) for place, forms in words), reverse=True
    )
    heard: dict[int, int] = {}
    for _ in run:  # a part that is near none yet may be near the next one found
        for score, n, place in scores:
            near = not heard or any(abs(place - other) <= REACH for other in heard.values())
            if score >= (ABSENT if heard else FOUND) and n not in heard and place not in heard.values() and near:
                heard[n] = place
    if not heard:
        return None
    slots = {place for place, forms in words if not OFFICES_TOO & set(forms)} - set(heard.values())
    return [token for n, token in enumerate(run) if n not in heard and _slot(n, heard, slots)]


def _slot(n: int, heard: dict[int, int], slots: set[int]) -> bool:
    """Whether a free word stands where this part should, before or behind its neighbour: else it was only dropped."""
    return any(n + step in heard and heard[n + step] - step in slots for step in (-1, 1))


def _likeness(latin: str, forms: Sequence[str]) -> float:
    return max((_of_form(latin, form) for form in forms), default=0.0)


def _of_form(latin: str, form: str) -> float:
    if one_name(latin, form):
        return 1.0  # Oumarou, عمر: by the table, whatever they sound like
    if not 0.4 < len(form) / len(latin) < 2.2 or not may_sound_alike(latin, form):
        return 0.0
    score = cross_likeness(latin, form)
    return score if score >= FOUND or _ends_agree(skeleton(latin), skeleton(form)) else 0.0


def _ends_agree(one: str, other: str) -> bool:
    """Whether the first and the last consonant of two skeletons are the same or confused by the scripts."""
    ends = [[sound for sound in side if sound not in WEAK] for side in (one, other)]
    if not all(ends):
        return True
    return all(a == b or frozenset((a, b)) in ALIKE for a, b in ((ends[0][0], ends[1][0]), (ends[0][-1], ends[1][-1])))
