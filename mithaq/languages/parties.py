"""Which of the states named are the parties: those that the sentences bind together, not those they merely mention."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mithaq.languages.findings import Party, Place, merged
from mithaq.languages.genre import genre_of
from mithaq.languages.normalise import fold
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import HALVES, Naming, find_states
from mithaq.languages.tokens import Hit

# "between A and B", "A and B": what may stand between two names that act together.
BOND = re.compile(
    r"^[\s,،-]*(?:et|and|و|&|with|avec|مع)?(?:\s*(?:le|la|les|l'|the|du|de|des|d'|of|gouvernement|government|royaume|"
    r"republique|kingdom|republic|حكومه|المملكه|جمهوريه|الجمهوريه))*\s*[-,]?\s*$"
)
BESIDE = re.compile(
    r"(?:delegation|partie|cote|gouvernement|ministere|ministre|armee|armees|forces|president|premier|"
    r"الوفد|الجانب|الطرف|الحكومه|الجيش|الجيشان|الرئيس|delegation|side|party|government|minister|president|forces)"
)
# A capital that stands for its state: "Dakar portera à quatre".
CITY_ACTS = re.compile(r"(?:,[^,;.]{2,30},)?\s+(?:\w{3,}(?:ra|ront)|will|shall|a (?:decide|accepte|convenu)|agreed)\b")
# "Through Cameroon", "عبر الكاميرون".
THROUGH = re.compile(r"(?:\b(?:through|via|a travers|en transitant par|عبر)\s(?:the |les? |la |l')?)$")
# A party is named about as often as the other one; a third state needs half of that to be one too.
SHARE = 0.5


def find_parties(sentences: Sequence[Sentence]) -> list[Party]:
    """The parties in order of first mention, each with the places that name it."""
    places: dict[str, list[Place]] = defaultdict(list)
    named: dict[str, list[Place]] = defaultdict(list)
    weight: dict[str, float] = defaultdict(float)
    bonds: dict[str, int] = defaultdict(int)
    sure: set[str] = set()
    letter = genre_of(sentences) == "letter"
    for index, sentence in enumerate(sentences):
        hits = find_states(sentence)
        for hit in hits:
            if hit.value.how == "name" and THROUGH.search(sentence.normal.folded[max(0, hit.start - 30) : hit.start]):
                continue  # a land that goods cross is no party for that
            places[hit.value.state].append(sentence.place(hit.start, hit.end))
            weight[hit.value.state] += 0.5 if hit.value.how == "capital" or sentence.quoted(hit.start) else 1.0
            acts = hit.value.how == "capital" and bool(CITY_ACTS.match(sentence.normal.folded, hit.end, sentence.end))
            # The city at the head of a letter is where its sender writes from.
            acts = acts or (letter and index == 0 and hit.start == sentence.start)
            if acts or (hit.value.how != "capital" and not hit.value.doubtful):
                sure.add(hit.value.state)
                named[hit.value.state].append(places[hit.value.state][-1])
        for state in _bound(sentence, hits):
            bonds[state] += 1
            weight[state] += 2
    if len(sure) == 1 and len(cities := set(weight) - sure) == 1:
        sure |= cities  # a text that names one state and the capital of one other is about both
    if "JOR" in weight and not _oman(sentences):
        weight.pop("OMN", None)
        sure.discard("OMN")
        bonds.pop("OMN", None)
    chosen = _chosen({state: weight[state] for state in sure | {s for s, n in bonds.items() if n}})
    for sentence in sentences:
        for state, place in halves(sentence):
            named[state].append(place)
    # A capital is where the session was held: the order is that of the states' own names.
    first = sorted(chosen, key=lambda state: min(named[state] or places[state]))
    return [Party(state, merged(places[state]), bonds[state] > 0) for state in first]


def _oman(sentences: Sequence[Sentence]) -> bool:
    """Whether a text that names Jordan means Oman too: عمان alone is Jordan's capital there."""
    said = (
        s.normal.folded[hit.start : hit.end] for s in sentences for hit in find_states(s) if hit.value.state == "OMN"
    )
    return any(name not in ("عمان", "عمّان") for name in said)


HALF = re.compile(rf"\b({'|'.join(fold(half) for half in HALVES)})-(?=\w)")
STATE_OF_HALF = {fold(half): state for half, state in HALVES.items()}


def halves(sentence: Sentence) -> Iterator[tuple[str, Place]]:
    """The first state of "la commission maroco-rwandaise", with its place."""
    for match in HALF.finditer(sentence.normal.folded, sentence.start, sentence.end):
        yield STATE_OF_HALF[match[1]], sentence.place(match.start(), match.end(1))


def _bound(sentence: Sentence, hits: Sequence[Hit[Naming]]) -> set[str]:
    """States named side by side, or as the adjective of a side, a delegation or a government."""
    found: set[str] = set()
    folded = sentence.normal.folded
    for one, other in pairwise(hits):
        # "Embassy of Qatar - Paris": a dash before a capital says where, and binds nobody.
        seat = "capital" in (one.value.how, other.value.how) and one.value.how != other.value.how
        if seat and not folded[one.end : other.start].strip(" -,،\n"):
            continue
        if one.value.state != other.value.state and BOND.match(folded[one.end : other.start].replace("\n", " ")):
            found |= {one.value.state, other.value.state}
    for hit in hits:
        before = folded[max(sentence.start, hit.start - 22) : hit.start]
        if hit.value.how == "adjective" and BESIDE.search(before):
            found.add(hit.value.state)
    return found


def _chosen(weight: dict[str, float]) -> list[str]:
    ranked = sorted(weight, key=lambda state: -weight[state])
    if len(ranked) < 3:
        return ranked
    return ranked[:2] + [state for state in ranked[2:] if weight[state] >= SHARE * weight[ranked[1]]]
