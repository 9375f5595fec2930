# ruff: noqa: E501 -- patterns read better on one line
"""The names that a text gives its own sides: "(ci-après « le Bénéficiaire »)", "(الطرف الأول)", "the host" of a visit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states


@dataclass(frozen=True)
class Alias:
    """A name as a pattern on folded text, and the state that the text gives it to."""

    pattern: re.Pattern[str]
    who: str


# How far behind a state's name its other name may stand ("the Ministry of Defence of Kenya, represented by …, hereinafter …").
REACH = 220
HEREINAFTER = r"(?:ci-apres|ci-dessous|hereinafter|hereafter|denomme\w*|designe\w*|appele\w*|called|referred to|known|as|l[ae]|المشار|ويشار|يشار|المسم\w+|والمسم\w+|ويسم\w+|اليه\w*|فيما (?:بعد|يلي)|بعده|ادناه|ب)"
NAMED = re.compile(
    r"\((?P<in>[^()]{3,90})\)|"
    r"(?:ci-apres|hereinafter|hereafter|(?:المشار|ويشار|يشار) الي\w+)[^.;()]{0,40}?[\"«“]\s*(?P<quoted>[^\"»”]{3,40}?)\s*[\"»”]|"
    r"(?:d'une part|on the one (?:hand|part)|من جهه)[^.;()]{0,6}[\"«“]\s*(?P<part>[^\"»”]{3,40}?)\s*[\"»”]"
)
LEAD = re.compile(
    rf"^\W*(?:(?:{HEREINAFTER}|apres|comme|etant|simply|to as|below|collectively|individuellement|as the|ici)\b\W*)*"
)
SIDE = re.compile(
    r"\b(?:partie|party|side|etat|state|pays|country|donateur|beneficiaire|fournisseur|donor|recipient|beneficiary|supplier|provider|host|lender|borrower|lessor|lessee|owner|user|client|contractor|ministere|ministry|school|ecole|academie|academy|centre|center|institut\w*|preteur|emprunteur|cedant|cessionnaire|bailleur|preneur|hote|طرف|الطرف|الدوله|دوله|جانب|الجانب|المانح|المستفيد\w*|المورد|المعير|المستعير|المقرض|المقترض|المسلم|المستلم|المضيف\w*|الوزاره|المدرسه|الاكاديميه|المركز|المعهد|الاداره|القياده)\b"
)
INSTRUMENT = re.compile(
    r"\b(?:memorandum|mou|accord|agreement|protocole?|convention|arrangement|projet|project|مذكره|الاتفاق\w*|البروتوكول)\b"
)
# A name of both sides, or of either one, is no name of one.
OF_BOTH = re.compile(
    r"\b(?:parties|participants|sides|signatories|signataires|contractants|contracting part\w+|parties? contractantes?|(?:ال)?(?:طرفان|طرفين|جانبان|جانبين|اطراف)\w*)\b"
)
ARTICLE = r"(?:l[ea] |l'|the |une? )?"


def find_aliases(sentences: Sequence[Sentence], parties: Sequence[str]) -> tuple[Alias, ...]:
    """The names that the text defines, each once; a name that it gives to two states is nobody's."""
    given: dict[str, set[str]] = {}
    for sentence in sentences:
        for name, who in (*_defined(sentence, parties), *_meant(sentence, parties)):
            given.setdefault(name, set()).add(who)
    kings = [state for state in parties if state in KINGDOMS]
    crown: tuple[Alias, ...] = (Alias(KINGDOM, kings[0]),) if len(kings) == 1 else ()
    crown += tuple(Alias(SULTANATE, state) for state in parties if state in SULTANATES)
    return crown + tuple(Alias(_pattern(name), who.pop()) for name, who in given.items() if len(who) == 1)


MEANS = re.compile(
    r"\b(?:designent?|signifient?|s'entend(?:ent)?|means?|denotes?|refers? to|shall mean|stands? for|[يت]قصد|[يت]عني|[يت]راد|[يت]دل)\b"
)
QUOTED = re.compile(r"[\"«“]\s*([^\"»”«“]{3,40}?)\s*[\"»”]")
# "Le Royaume", where one party alone is a kingdom.
KINGDOMS = {
    "MAR",
    "SAU",
    "JOR",
    "BHR",
    "ESP",
    "BEL",
    "NLD",
    "GBR",
    "DNK",
    "SWE",
    "NOR",
    "SWZ",
    "LSO",
    "THA",
    "KHM",
    "TON",
}
# "The Sultanate", likewise.
SULTANATES = {"OMN", "BRN"}
SULTANATE = re.compile(r"\b(?:le sultanat|the sultanate|[وف]?السلطنه)\b(?! (?:du|de|d'|of))")
KINGDOM = re.compile(r"\b(?:le royaume|the kingdom|[وف]?المملكه)\b(?! (?:du|de|d'|of|ال|\w+يه\b))")


def _meant(sentence: Sentence, parties: Sequence[str]) -> Iterator[tuple[str, str]]:
    """ "Les termes « A » et « B » désignent respectivement X et Y": as many names as states, in their order."""
    text, means = sentence.folded, MEANS.search(sentence.folded)
    if means is None:
        return
    names = [re.sub(r"^(?:l[ea]s? |l'|the )", "", one.group(1)) for one in QUOTED.finditer(text[: means.start()])]
    states = [hit.value.state for hit in find_states(sentence) if hit.start - sentence.start > means.start()]
    states = [state for n, state in enumerate(states) if state in parties and state not in states[:n]]
    if names and len(names) == len(states):
        yield from zip(names, states, strict=True)


def _defined(sentence: Sentence, parties: Sequence[str]) -> Iterator[tuple[str, str]]:
    text = sentence.folded
    hits = [hit for hit in find_states(sentence) if hit.value.state in parties and not hit.value.doubtful]
    for found in NAMED.finditer(text):
        raw = found.group("in") or found.group("quoted") or found.group("part")
        inside = re.search(r"[\"«“]\s*([^\"»”]{3,40}?)\s*[\"»”]", raw)
        name = inside.group(1) if inside else LEAD.sub("", raw)
        name = re.sub(r"^(?:l[ea]s? |l'|the |ب(?=ال))", "", name.strip(" \"«»“”'،,:."))
        if (
            not name
            or len(name.split()) > 5
            or INSTRUMENT.search(name)
            or OF_BOTH.search(name)
            or not (SIDE.search(name) or inside or not found.group("in"))
        ):
            continue
        if re.search(
            r"\b(?:each|both|chacun|chacune|toutes? deux|collectively|ensemble|كل منهما|كلاهما|معا)\b[^,;]{0,24}$",
            text[: found.start()],
        ):
            continue
        before = [hit for hit in hits if found.start() - REACH <= hit.start - sentence.start < found.start()]
        if before and not any(hit.start - sentence.start >= found.start() for hit in hits if hit.value.state in name):
            yield name, before[-1].value.state


def _pattern(name: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.compile(rf"\b[وف]?(?:{ARTICLE})?{words}\b")


def host_of(sentences: Sequence[Sentence], parties: Sequence[str]) -> str | None:
    """Where the text takes place: the state of the first capital of a party in its head."""
    heads = [hit.value for sentence in sentences[:6] for hit in find_states(sentence)]
    city = next((one.state for one in heads if one.how == "capital" and one.state in parties), None)
    return city or next((state for sentence in sentences[:4] if (state := _dated_in(sentence)) in parties), None)


def _dated_in(sentence: Sentence) -> str | None:
    """ "Djibouti, 18 novembre 2025": the state of a short line that begins with it and ends in a year."""
    hits = find_states(sentence)
    short = len(sentence.text.split()) <= 7 and re.search(r"20\d\d\W*$", sentence.folded)
    return hits[0].value.state if short and hits and hits[0].start <= sentence.start + 2 else None
