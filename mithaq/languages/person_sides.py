# ruff: noqa: E501 -- tables of words
"""Whose person somebody is, when no role says it: by the line they stand in, the side they lead, the guest they receive."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mithaq.languages.actors import Roles
from mithaq.languages.findings import Person
from mithaq.languages.people import Marks
from mithaq.languages.person_roles import apposition
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.tokens import Hit
from mithaq.ledger.errors import Language

# A line of those present or of those who sign: everybody in it is of that side.
LINE = re.compile(
    r"^[\W\d]*(?:pour|for|on behalf of|au nom d[eu]s?|du cote|cote|copresident|chef de (?:la )?delegation|head of (?:the )?delegation|رئيس الوفد|رئيس وفد|chair|co-chair|عن|من جانب|من الجانب|باسم|الجانب|الطرف|partie|delegation|the|\w+ (?:side|party|delegation))\b[^:\n]{0,70}(?::|\((?!(?:gs|navy|ret\w*|er|dg)\)))"
)
# From a side to its head: "la partie marocaine était conduite par", "ترأس الجانب المغربي".
LEADS = re.compile(
    r"^[\s,،:]*(?:(?:etait|est|a ete|was|were|is|being|and|et)\s+)?(?:conduite?|dirigee?|presidee?|emmenee?|menee?|representee?|co-?presidee?|led|headed|chaired|represented)?\s*(?:par|by|a sa tete)?\s*(?:son excellence\s+|m\. |mme |madame |monsieur )?(?:le |la |l'|the )?$"
)
SIDE_NOUN = re.compile(r"(?:parties?|cote|delegation|side|team|الجانب|الطرف|الوفد|وفد|وفدا)\b[^.;:]{0,40}$")
RECEIVED = re.compile(
    r"\b(?:a recu|a accueilli|s'(?:est|etait|sont|etaient) entretenu\w*|recue?s? par|accueillie?s? par|received by|a ete recue?|ont ete recus|recoit|received|welcomed|met with|was received|was welcomed|hosted|[وف]?استقبل\w*|[وف]?في استقباله|[وف]?التقي|[وف]?اجري)\b|\b(?:son|his) (?:homologue|counterpart)\b|نظيره"
)


INVITED = re.compile(
    r"(?:invitation|دعوه)(?: \w+)? ?(?:de la partie|du cote|de la|de l'|du|de|of the|of|من الجانب|من|الجانب)? ?$"
)
DELEGATION = re.compile(r"delegation|وفد|\bteam\b|\bequipe\b")
SENT = re.compile(r"\b(?:a |ont |avait )?(?:envoye|depeche|sent|dispatched|ارسلت?|اوفدت?|بعثت?)\b")
# A state behind one of these is where the delegation went.
TOWARDS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:au|a|vers|en)$"),
    "en": re.compile(r"\bto(?: the)?$"),
    "ar": re.compile(r"\bالي$"),
}


def side_before(sentence: Sentence, marks: Marks, begin: int) -> str | None:
    """The side whose line this is, or that a person is said to lead."""
    tokens, folded = sentence.tokens, sentence.normal.folded
    start = (
        sentence.normal.text.rfind("\n", sentence.start, tokens[begin].start) + 1
        if "\n" in sentence.normal.text[sentence.start : tokens[begin].start]
        else sentence.start
    )
    states = _states_before(sentence, marks, start, begin)
    if not states:
        return None
    line = LINE.match(folded[start : tokens[begin].start])
    in_line = [state for at, state, _ in states if line and tokens[at].start < start + line.end()]
    if len(set(in_line)) == 1:
        return in_line[0]
    at, state, last = states[-1]
    between = folded[tokens[last - 1].end : tokens[begin].start]
    before = folded[start : tokens[at].start]
    after = folded[tokens[at].start : tokens[begin].start]
    leads = bool(LEADS.match(between)) and bool(between.strip() or sentence.language == "ar")
    noun = SIDE_NOUN.search(before) or re.match(r"\w+ (?:delegation|side|team)\b", after)
    if sentence.language == "en" and noun:
        between = re.sub(r"^\s*(?:delegation|side|team)\b", "", between)
        leads = bool(LEADS.match(between))
    subject = re.search(r"represente|represented|مثل", between) or re.search(
        r"\b(?:pour|for|on behalf of|au nom d[eu]s?|عن|من جانب)\s*(?:le |la |l'|the )?$", before
    )
    if subject and re.search(r"\b(?:and|et)\b|\bو", between):
        subject = None
    subject = subject or (
        (re.search(r"\b(?:homologue|نظيره|نظيرته)\s$", before) and re.match(r"^,?\s*(?:le |la |l'|the )?$", between))
        or re.match(r"^\s*counterparts?,?\s*(?:the )?$", between)
        # "pour la partie marocaine : le colonel-major …", in the middle of a line.
        or (noun and re.match(r"^\s*\)?:\s*(?:le |la |l'|the |m\. |mme )?$", between))
    )
    return state if leads and (noun or subject) else None


def _states_before(sentence: Sentence, marks: Marks, start: int, begin: int) -> list[tuple[int, str, int]]:
    """(token, state, token behind) of each state before a name; whose invitation it was tells only whose guest he is."""
    tokens, folded = sentence.tokens, sentence.normal.folded
    return [
        (at, state, last)
        for at, (state, last) in sorted(marks.states.items())
        if at < begin and tokens[at].start >= start and not INVITED.search(folded[start : tokens[at].start])
    ]


def state_of_delegation(sentence: Sentence, marks: Marks, role: Hit[str]) -> str | None:
    """The delegation's adjective, else who sent it: before the verb in French and English, behind it in Arabic."""
    folded, start = sentence.normal.folded, sentence.start
    tokens = sentence.tokens
    for at, (state, last) in sorted(marks.states.items(), reverse=True):
        # The English adjective stands before its noun: "a Jordanian military delegation".
        ahead = 24 if sentence.language == "en" else 0
        near = folded[max(start, tokens[at].start - 24) : tokens[min(last, len(tokens) - 1)].end + ahead]
        if DELEGATION.search(near) and not SENT.search(folded[tokens[at].start : tokens[at].start + 30]):
            before = folded[start : tokens[at].start].rstrip("l' ")
            if not TOWARDS[sentence.language].search(before):
                return state
    verb = SENT.search(folded, start, sentence.end)
    if verb is None:
        return None
    arabic = sentence.language == "ar"
    nearby = [(abs(tokens[at].start - verb.start()), state) for at, (state, _) in marks.states.items()
              if (tokens[at].start >= verb.start()) == arabic]  # fmt: skip
    return min(nearby, default=(0, None))[1]


def side_behind(sentence: Sentence, marks: Marks, behind: int) -> str | None:
    """ "Brigadier Tefo Molefe (Botswana, Chair)", "General Okello of Uganda", "signed by Colonel Mwangi for Kenya"."""
    if behind + 1 >= len(sentence.tokens) or sentence.tokens[behind].key not in ("(", "of", "for", "pour", "عن"):
        return None
    at = behind + 1 + (sentence.tokens[behind + 1].key in ("le", "la", "l", "the"))
    return marks.states[at][0] if at in marks.states else None


def side_in_apposition(sentence: Sentence, marks: Marks, behind: int) -> str | None:
    """The only state in what stands behind a name up to the next comma: "directrice au ministère espagnol de la Défense"."""
    if apposition(sentence, behind) is None:
        return None
    end = next(
        (n for n in range(behind + 1, len(sentence.tokens)) if not sentence.tokens[n].word), len(sentence.tokens)
    )
    states = {state for at, (state, _) in marks.states.items() if behind < at < end}
    return states.pop() if len(states) == 1 else None


def with_hosts(people: Sequence[Person], sentences: Sequence[Sentence], parties: Sequence[str]) -> list[Person]:
    """Of two parties, whoever receives a person or a delegation of the one is of the other."""
    found: dict[int, str] = {}
    guest: str | None = None
    for sentence in sentences if len(parties) == 2 else ():
        here = [(n, person) for n, person in enumerate(people) if _named_in(person, sentence)]
        sides = {person.party for _, person in here if person.party} | _delegations(sentence)
        nameless = [n for n, person in here if person.party is None]
        side = (
            next(iter(sides)) if len(sides) == 1 else guest if not sides and OF_THEM.search(sentence.folded) else None
        )
        if RECEIVED.search(sentence.folded) and side in parties and len(nameless) == 1:
            found.setdefault(nameless[0], next(party for party in parties if party != side))
        guest = next(iter(sides)) if len(sides) == 1 else None
    return [_sided(person, found[n]) if n in found else person for n, person in enumerate(people)]


OF_THEM = re.compile(r"^(?:elle|il|ils|elles|la delegation|it|they|the delegation|[وف]?كان في استقبال)\b")
DELEGATION_OF = re.compile(
    r"(?:delegation|وفد|وفدا|الوفد|ambassadeur|ambassadrice|ambassador|سفير|سفيره)\s(?:\w+\s){0,3}?(?:du |de la |de l'|des |de |d'|of |from )?(?:the )?$"
)


def _sided(person: Person, party: str) -> Person:
    """A side was what was missing: nothing is open any more."""
    missing = person.why == "no_party"
    return replace(person, party=party, certain=person.certain or missing, why=None if missing else person.why)


def _named_in(person: Person, sentence: Sentence) -> bool:
    raw = sentence.whole
    return any(place.file == raw.file and raw.start <= place.start < raw.end for place in person.places)


def _delegations(sentence: Sentence) -> set[str]:
    """States whose delegation the sentence names, before or behind the noun."""
    folded = sentence.normal.folded
    found = set()
    for hit in find_states(sentence):
        before = folded[max(sentence.start, hit.start - 60) : hit.start]
        behind = hit.value.how != "capital" and re.match(r"\s(?:\w+\s)?delegation\b", folded[hit.end : hit.end + 30])
        if DELEGATION_OF.search(before) or behind:
            found.add(hit.value.state)
    return found


# Whom a letter greets by name.
SALUTED = re.compile(
    r"^\W*(?:سعاده|معالي|فخامه|السيد|الي|dear|to:|monsieur|madame|mon |his excellency|son excellence)\b"
)


def _in_land_of(line: Sentence, state: str | None) -> bool:
    return any(hit.value.state == state for hit in find_states(line))


TO_LINE = re.compile(r"^\W*(?:to|a|a l'attention|a monsieur|a madame|a son excellence|الي)\b")


def with_correspondents(people: Sequence[Person], sentences: Sequence[Sentence], roles: Roles) -> list[Person]:
    """In a letter, who signs is of the sender's side, and whom it is addressed to of the other."""
    if roles.first is None:
        return list(people)
    head = [sentence for sentence in sentences[:8] if SALUTED.match(sentence.folded)]
    tail = [sentence for sentence in sentences if sentence.role != "furniture"][-4:]
    found: list[Person] = []
    for person in people:
        line = next((sentence for sentence in tail if _named_in(person, sentence)), None)
        greeted = any(_named_in(person, sentence) for sentence in head)
        theirs = greeted or (line is not None and (TO_LINE.match(line.folded) or _in_land_of(line, roles.second)))
        side = roles.second if theirs else roles.first if line is not None else None
        side = None if person.party else side
        found.append(_sided(person, side) if side else person)
    return found
