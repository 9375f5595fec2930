# ruff: noqa: E501 -- patterns read better on one line
"""Of two parties, which one is the guest of the other throughout a text: whose delegation it is, or whose land is visited."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mithaq.languages.findings import Person
from mithaq.languages.places import find_spots
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.ledger.errors import Language

DELEGATION_OF = re.compile(
    r"\b(?:delegations?|missions?|equipes?|detachements?|teams?|[وفبل]?(?:ال)?وفدا?|[وفبل]?(?:ال)?بعثه|فريقا?)\s(?:\w+\s){0,6}?(?:du |de la |de l'|des |de |d'|of |from |من )?(?:the |دوله |جمهوريه )?$"
)
ENGLISH_DELEGATION = re.compile(r"(?:\s[\w-]+){0,4}?\s(?:delegation|team|mission)\b")
# Words of a stay, and not of a visit to a museum in its course.
STAYS = re.compile(
    r"\b(?:en visite|visite (?:officielle|de travail|d'amitie|de \w+ (?:jours?|semaines?))|(?:a|ont) effectue une|sejourn\w+|(?:a|ont) conduit une delegation|s'est rendue?|se sont rendus|on an? (?:[\w-]+ ){0,3}visit|(?:paid|pays?|paying|concluded|ended|began|completed|wrapped up) an? (?:[\w-]+ ){0,3}visit|is visiting|is spending|"
    r"(?:led|leads) an? (?:[\w-]+ ){0,3}delegation to|arrived in|[وف]?(?:زار|زارت|يزور|تزور|حل|حلت|وصل|وصلت|قاد وفدا|قادت وفدا)|(?:في|ب)زياره|بزياره)\b|\bspent\b[^.;]{0,40}\b(?:in|at)\b|\b(?:left|departed|completed|ended|concluded)\b[^.;]{0,40}\bvisit\b|\beffectue\b[^.;]{0,50}\bvisite\b|\b(?:a|ont|avait) (?:acheve|termine|conclu|entame)\b[^.;]{0,80}\bvisite\b|\b(?:fait|made) (?:le|the) (?:tour|rounds?) (?:des?|of)\b|^[\W\d]*(?:programme (?:de la )?)?(?:visite|visit) (?:de|d'|of|to|du)\b|[وف]?(?:اختتم|اختتمت|انهي|انهت|بدا|بدات|ادي|ادت|يؤدي|تؤدي)\b[^.؛]{0,140}زيار|\bبرنامج (?:ال)?زياره"
)
TOWARDS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:a|au|aux|en)\s(?:la |le |l')?$"),
    "en": re.compile(r"\b(?:to|in|visiting|visited)\s(?:the )?$"),
    "ar": re.compile(r"\b(?:الي|في)\s$|\b[بل]$|\b[وف]?(?:زار|زارت|يزور|تزور|حلت?|وصلت?)\s$"),
}
LED = re.compile(
    r"\b(?:(?:conduite?|dirigee?|emmenee?|menee?|presidee?|led|headed) (?:par|by)|برئاسه|بقياده|[وف]?(?:يتراسه|يقوده|قاده|يراسه|تراسه|تقوده))\s(?:(?:le |la |l'|the )|son excellence |)$"
)
ACCOMPANIED = re.compile(
    r"\b(?:accompagnee?s? (?:du|de la|de l'|de|par le|par)|accompanied by(?: the)?|رفقه|برفقه|يرافقه|مرفوقا ب)\s?$"
)
MEETS = re.compile(
    r"\b(?:s'est entretenue?|se sont entretenus|(?:les )?entretiens|a rencontre|as the guest of|(?:est |etait )?l'hote d[eu]|a l'invitation d[eu]|at the invitation of|saw (?:her|him|them) off|met by|accueil par|ال?استقبال من قبل|بدعوه من|(?:recue?s?|accueillie?s?|received|welcomed|hosted|briefed|shown round) (?:\w+ )?(?:par|by)|called on|met(?: with)?|held talks|talks|(?:his|her|their|its) host|son hote|homologue|counterpart|[وف]?(?:اجتمع\w*|التقي\w*|مباحثات|محادثات|استقبله\w*|استقباله\w*|قدمه\w*|قدمها|نظيره))\b"
)
HER_GUEST = re.compile(r"\b(?:a recu|a accueilli|ont recu|received|welcomed|[وف]?استقبلت?)\b")


@dataclass(frozen=True)
class Stay:
    """The party whose people travelled, and the one that received them."""

    guest: str
    host: str


def stay_of(sentences: Sequence[Sentence], parties: Sequence[str]) -> Stay | None:
    """Who stays with whom, when the text has two parties and everything in it that tells says the same."""
    if len(parties) != 2:
        return None
    sent = {state for sentence in sentences for state in _senders(sentence) if state in parties}
    told = [sentence for sentence in sentences if STAYS.search(sentence.folded) or HER_GUEST.search(sentence.folded)]
    hosts = {state for sentence in told for state in _lands(sentence, parties)}
    guests = sent if len(sent) == 1 else {other for other in parties if hosts == {other}} and _others(parties, hosts)
    if len(guests) != 1 or len(sent) > 1 or (hosts and hosts & guests):
        return None
    guest = next(iter(guests))
    return Stay(guest, next(party for party in parties if party != guest))


def _others(parties: Sequence[str], hosts: set[str]) -> set[str]:
    return {party for party in parties if party not in hosts}


def _senders(sentence: Sentence) -> set[str]:
    """The states whose delegation, mission or team a sentence names."""
    folded, found = sentence.normal.folded, set()
    for hit in find_states(sentence):
        before = folded[max(sentence.start, hit.start - 60) : hit.start]
        behind = hit.value.how == "adjective" and ENGLISH_DELEGATION.match(folded, hit.end, sentence.end)
        if hit.value.how != "capital" and (DELEGATION_OF.search(before) or behind):
            found.add(hit.value.state)
    return found


def _lands(sentence: Sentence, parties: Sequence[str]) -> set[str]:
    """The states in which a sentence of a stay says that it took place: by their name or by a city of theirs."""
    folded = sentence.normal.folded
    named = {
        hit.value.state
        for hit in find_states(sentence)
        if hit.value.how in ("name", "capital")
        and TOWARDS[sentence.language].search(folded[max(sentence.start, hit.start - 24) : hit.start])
    }
    cities = {spot.state for spot in find_spots(sentence) if spot.state and _after_stay(sentence, spot.start)}
    return {state for state in named | cities if state in parties}


def _after_stay(sentence: Sentence, at: int) -> bool:
    """Whether a city stands behind the words of the stay, and not at the head of the dispatch."""
    found = STAYS.search(sentence.folded) or HER_GUEST.search(sentence.folded)
    return found is not None and at > sentence.start + found.start()


def with_stay(people: Sequence[Person], sentences: Sequence[Sentence], stay: Stay | None) -> list[Person]:
    """Those whose side nothing else told: who leads the guests, goes with them or travels; who meets or receives them."""
    if stay is None:
        return list(people)
    found: dict[int, str] = {}
    for sentence in sentences:
        here = sorted((at, n) for n, person in enumerate(people) for at in _starts(person, sentence))
        for order, (at, n) in enumerate(here):
            side = _side(sentence, at, order, stay) if people[n].party is None and n not in found else None
            if side:
                found[n] = side
    return [_sided(person, found[n]) if n in found else person for n, person in enumerate(people)]


def _starts(person: Person, sentence: Sentence) -> list[int]:
    raw = sentence.whole
    return [one.start for one in person.places if one.file == raw.file and raw.start <= one.start < raw.end][:1]


def _side(sentence: Sentence, raw_at: int, order: int, stay: Stay) -> str | None:
    """The side of somebody who stands at a raw character of the file, as the `order`-th person of the sentence."""
    raw_of = sentence.normal.raw_span
    at = next((one.start for one in sentence.tokens if raw_of(one.start, one.end)[0] >= raw_at), sentence.end)
    folded = sentence.normal.folded
    before = _without_rank(folded[sentence.start : at])
    if LED.search(before) or ACCOMPANIED.search(before):
        return stay.guest
    met = list(MEETS.finditer(before))
    if met and len(before) - met[-1].end() < 70:
        return stay.host
    travels = STAYS.search(sentence.folded)
    if travels and order == 0 and (sentence.language == "ar" or at < sentence.start + travels.end() + 90):
        return stay.guest
    return _receives(sentence, at, order, stay)


def _receives(sentence: Sentence, at: int, order: int, stay: Stay) -> str | None:
    """Of "X a reçu … Y" and "استقبل X … Y" the first is the host's."""
    verb = HER_GUEST.search(sentence.folded)
    if verb is None or order > 1 or MEETS.search(sentence.folded):
        return None
    first = order == 0 and (sentence.language == "ar" or at < sentence.start + verb.start())
    return stay.host if first else stay.guest if order == 1 else None


def _without_rank(before: str) -> str:
    """The words up to a name without the rank that stands right before it: four words at most."""
    words = before.split(" ")
    for count in range(6):
        shorter = " ".join(words[: len(words) - count]).rstrip() + " "
        if LED.search(shorter) or ACCOMPANIED.search(shorter):
            return shorter
    return before


def _sided(person: Person, party: str) -> Person:
    """A side was what was missing: nothing is open any more."""
    missing = person.why == "no_party"
    return replace(person, party=party, certain=person.certain or missing, why=None if missing else person.why)
