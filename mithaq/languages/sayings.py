# ruff: noqa: E501 -- tables of words
"""Which texts were signed or announced."""

import re
from collections.abc import Iterator, Sequence

from mithaq.languages.commitment_words import HEARSAY
from mithaq.languages.denials import called_off, denied
from mithaq.languages.findings import Extra
from mithaq.languages.genre import Genre
from mithaq.languages.sentences import Sentence

KINDS: dict[str, str] = {
    "exchange_of_letters": r"\bechange de lettres\b|\bexchange of letters\b|\bتبادل رسائل\b",
    "framework_agreement": r"\baccords?[- ]cadres?\b|\bframework agreements?\b|\b(?:ال)?اتفاق(?:يه)? (?:ال)?اطار\w*",
    "technical_arrangement": r"\barrangements? (?:technique|administratif)s?\b|\b(?:technical|administrative|implementing) arrangements?\b|\bترتيب\w* (?:ال)?(?:تقني|فني|اداري)\w*",
    "memorandum": r"\bmemorand(?:um|a|ums)(?: d'entente| d'accord)?\b|\bprotocoles? d'(?:accord|entente)\b|\bmemorand(?:um|a) of understanding\b|\bmous?\b|\b[وب]?(?:ال)?مذكر(?:ه|ات|تي|تا) (?:ال)?تفاهم",
    "minutes": r"\bproces-verba(?:l|ux)\b|\b(?:agreed )?minutes\b|\b(?:ال)?محضر\b",
    "action_plan": r"\bplans? d'action\b|\baction plans?\b|\bخط(?:ه|ط) عمل\b",
    "roadmap": r"\bfeuilles? de route\b|\broad ?maps?\b|\b(?:خارطه|خريطه) (?:ال)?طريق\b",
    "programme": r"\bprogrammes? (?:executif|annuel|de cooperation)\b|\bexecutive programmes?\b|\bcooperation programmes?\b|\b(?:ال)?برنامج (?:ال)?(?:تنفيذي|سنوي)\b",
    "protocol": r"\bprotocoles?\b|\bprotocols?\b|\b(?:ال)?بروتوكول\w*",
    "convention": r"\bconventions?\b|\b(?:ال)?اتفاقي(?:ه|ات|تين|تان)\b",
    "arrangement": r"\barrangements?\b|\bترتيب\b",
    "contract": r"\bcontrats?\b|\bcontracts?\b|\bعقد(?:ا)? ل\w+",
    "agreement": r"\baccords?\b(?! (?:pour|de principe))|\bagreements?\b(?! (?:to|on|in))|\b(?:ال)?اتفاق(?:ا|ات)?\b",
}
KIND = {code: re.compile(pattern) for code, pattern in KINDS.items()}
# In order: what lies ahead before what was done, because "sera signé" holds "signé".
STATUS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("signed", re.compile(
        r"\bn'(?:ont|a|avons) pas (?:hesite a|tarde a|manque de|omis de) (?:signer|conclure)\b|\bn'(?:a|ont|aura|auront) (?:\w+ )?ete signee?s? qu(?:e |')|\b(?:did not|didn't) (?:hesitate|fail|omit) to sign\b|\b[وف]?لم [يت](?:تردد|توان|تاخر)\w* (?:\w+ ){0,2}?(?:في|عن) (?:ال)?توقيع\b"
    )),
    ("announced", re.compile(
        r"\b(?:sera|seront|devrait(?: bientot)? etre|devraient etre|va etre)(?: \w+){0,2} (?:signee?s?|conclue?s?|paraphee?s?|finalisee?s?)\b|\b(?:signeront|signera|concluront|conclura)\b|\bprevu\w* (?:\w+ ){0,3}(?:la signature|de signer)|"
        r"\b(?:will|is to|are to|is expected to|are expected to|is due to|are due to|is set to|would|should) be (?:\w+ )?(?:signed|concluded|finali[sz]ed)\b|\b(?:will|intend to|plan to|agreed to|intends to) (?:sign|conclude|enter into)\b|\bupcoming signing\b|"
        r"\b[وف]?(?:من المقرر|من المنتظر|من المرتقب|سيتم|سيجري)(?: ان)?(?: يتم)? (?:ال)?توقيع\b|\b[وف]?س[يت]وقع(?:ان)?\b|\b[وف]?من المقرر ان [يت]وقع\w*"
    )),
    ("announced", re.compile(
        r"\b(?:a|pour) (?:parapher|signer)\b|\b(?:sera|seront) (?:\w+ ){0,2}?(?:soumise?s?|presentee?s?|proposee?s?) (?:a|pour) (?:la |leur |sa )?signature|\ben (?:cours|voie|attente) de (?:signature|finalisation)|\bprete?s? a (?:etre )?sign\w+|\bsignature (?:\w+ ){0,2}?(?:est |reste )?(?:prevue|attendue|programmee|envisagee)|\battend\w* (?:la |sa |leur )?signature|"
        r"\b(?:awaits?|awaiting|pending|ready for|due for|up for) (?:its |their )?signature|\b(?:expected|due|set|scheduled|slated|meant) to be (?:signed|initialled|concluded)|\bto be (?:\w+ )?(?:signed|initialled)\b|\bwill be (?:put|submitted|presented|laid) (?:\w+ )?for signature|"
        r"\b[وف]?[يت]نتظر (?:\w+ )?(?:ال)?توقيع|\b[وف]?س[يت](?:عرض|قدم|طرح) (?:\w+ )?للتوقيع|\bقيد (?:ال)?توقيع|\bجاهز\w* للتوقيع|\b[وف]?من المتوقع (?:ان )?(?:\w+ )?(?:ال)?توقيع|\bفي انتظار (?:ال)?توقيع"
    )),
    ("signed", re.compile(
        r"\b(?:venons|vient|viennent|venez) de (?:signer|conclure)\b|\bparaphee?s? (?:puis|et) signee?s?\b|\b(?:ont|a|avons) appose (?:leurs?|sa|son|nos|notre) signatures?|"
        r"\b(?:have|has) (?:just|today|jointly|formally|now) signed\b|\b(?:today|yesterday|jointly|formally|duly) signed\b|\bput (?:their|its|his|her|our) (?:names?|signatures?|pens?) to\b|\b[وف]?وقعنا\w*|\b[وف]?التوقيع (?:اليوم|امس) علي"
    )),
    ("initialled", re.compile(r"\b(?:a|ont) (?:\w+ ){0,3}?ete (?:\w+ ){0,2}?paraphee?s?\b|\bont paraphe\b|\b(?:was|were|has been) (?:\w+ )?initialled\b|\binitialled\b|\b[وف]?(?:تم )?التوقيع بالاحرف الاولي|\bوقعت?ا? بالاحرف الاولي")),
    ("signed", re.compile(
        r"\b(?:a|ont) (?:\w+ ){0,3}?ete (?:\w+ ){0,2}?signee?s?\b|\b(?:a|ont) (?:\w+ment |egalement |aussi )?signe\b|\b(?:ont|a) procede a la signature\b|\bcouronnee?s? par la signature\b|\bla signature d(?:u|e|')|\bsignature (?:du|de la|d'un|de l')|"
        r"\b(?:was|were|has been|have been) (?:also )?signed\b|\b(?:have |has )?signed (?:a|an|the|two|three)\b|\bthe signing of\b|\b[وف]?تم (?:\w+ ){0,2}?(?:التوقيع|توقيع)\b|\b[وف]?(?:وقع|وقعت|وقعا)\b(?! علي عاتق)|\bتوج\w* بتوقيع|\b[وف]?جري (?:التوقيع|توقيع)\b"
    )),
    ("in_force", re.compile(r"\b(?:takes?|took) effect\b|\b(?:entered|enters) into force (?:today|on)\b|\best entree? en vigueur\b|\bدخل\w* حيز (?:النفاذ|التنفيذ)")),
)  # fmt: skip
# Signed before what the text tells of.
BEFORE = re.compile(
    r"\b(?:had (?:been )?signed|signed in (?:19|20)\d\d|signe\w* en (?:19|20)\d\d|avai(?:t|ent) signe|[وف]?كان\w* (?:\w+ ){0,2}قد)\b"
)
SIGNING = re.compile(r"signature|signing|توقيع")
INITIALLED = re.compile(r"^\W*(?:paraphe|initialled)")
# "Accord-cadre … signé à Doha le 16 décembre": a heading that names a text with its day; "Signature du protocole": a line of a programme.
HEADED = re.compile(r"\b(?:signee?s? (?:a|le)|signed (?:at|in|on)|(?:ال)?موقعه? (?:في|ب\w+))\s")
TO_SIGN = re.compile(r"^[\W\d]*(?:signature (?:du|de la|de l'|d'un)|signing of|(?:حفل )?(?:ال)?توقيع (?:علي )?)")
DONE_AT = re.compile(
    r"^\W*(?:faite? (?:a|en)\b|paraphee? a\b|initialled (?:at|in)\b|signee? a\b|done (?:at|in)\b|signed (?:at|in)\b|[وف]?حررت? |[وف]?تم (?:ال)?توقيع|وقعت? (?:ب|في)|ابرمت? |[وف]?تم تحرير)"
)


def find_texts(sentences: Sequence[Sentence], genre: Genre) -> list[Extra]:
    """Agreements, memoranda and the like that a sentence says were signed, initialled or will be."""
    found: list[Extra] = []
    for sentence in sentences:
        folded = sentence.normal.folded
        if sentence.role != "heading" and genre == "agreement" and DONE_AT.match(sentence.folded):
            title = next((_kind(one.folded) for one in sentences[:4] if _kind(one.folded)), "agreement")
            found.append(
                _text(
                    sentence,
                    (sentence.start, sentence.end),
                    (title or "agreement", "initialled" if INITIALLED.match(sentence.folded) else "signed"),
                    "signature_clause",
                )
            )
            continue
        if genre == "letter" and MAKES_ONE.search(sentence.folded):
            now = "in_force" if AT_ONCE.search(sentence.folded) else "signed"
            whole = (sentence.start, sentence.end)
            found.append(_text(sentence, whole, ("exchange_of_letters", now), "signature_clause"))
            continue
        if genre == "minutes" and (one := _of_line(sentence)):
            found.append(one)
            continue
        if genre == "agreement" or sentence.role == "heading" or _untrue(sentence):
            continue
        for start, end in _clauses(sentence):
            status = _status(sentence, start, end)
            kind = _nearest(folded, start, end, status[1].start()) if status else None
            if status and kind and not sentence.quoted(status[1].start()):
                first, last = min(kind[1], status[1].start()), max(kind[2], status[1].end())
                found.append(_text(sentence, (first, last), (kind[0], status[0]), "signed_text"))
    return list({(one.value["kind"], one.value["status"], one.places): one for one in found}.values())


def _status(sentence: Sentence, start: int, end: int) -> tuple[str, re.Match[str]] | None:
    """What a clause says of a text, first of all what lies ahead; nothing when it says that it was not or will not be signed."""
    folded, language = sentence.normal.folded, sentence.language
    found = next(((code, match) for code, pattern in STATUS if (match := pattern.search(folded, start, end))), None)
    if found is None or denied(language, folded, (start, end), found[1].span()):
        return None
    named = SIGNING.search(found[1].group())  # "la signature du protocole a été annulée"
    return None if named and called_off(language, folded, (found[1].end(), end)) else found


# "Your letter and this reply constitute an agreement": two letters are a text of their own.
MAKES_ONE = re.compile(
    r"\bconstitu(?:ent|eront|e|te|tes)\b[^.;]{0,40}\b(?:accord|arrangement|agreement|understanding)\b|\b[يت]شكل(?:ان)?\b[^.؛]{0,40}(?:اتفاق|ترتيب)"
)
AT_ONCE = re.compile(
    r"\btakes? effect (?:today|on this|this)\b|\bprend effet (?:ce jour|aujourd'hui)\b|يسري مفعول\w* من اليوم"
)


def _of_line(sentence: Sentence) -> Extra | None:
    """A text that the heading of an annex says was signed, or whose signature a programme announces."""
    folded = sentence.normal.folded
    at = folded.find("\t", sentence.start, sentence.end) + 1 or sentence.start
    announced = TO_SIGN.match(folded[at : sentence.end])
    headed = HEADED.search(sentence.folded) if sentence.role == "heading" else None
    kind = _nearest(folded, sentence.start, sentence.end, sentence.start) if announced or headed else None
    if kind is None:
        return None
    return _text(sentence, (at, sentence.end), (kind[0], "announced" if announced else "signed"), "signed_text")


def _untrue(sentence: Sentence) -> bool:
    """Signed long ago, or by a newspaper's word only."""
    return bool(BEFORE.search(sentence.folded) or HEARSAY.search(sentence.folded))


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Parts with a verb of their own: two texts in one sentence have two fates."""
    at = sentence.start
    for cut in re.finditer(
        r"[;؛]|,\s(?:et|and|while|tandis que)\s|\b(?:et|and)\s(?=(?:a|an|un|une)\s)",
        sentence.normal.folded[sentence.start : sentence.end],
    ):
        yield at, sentence.start + cut.start()
        at = sentence.start + cut.end()
    yield at, sentence.end


def _nearest(folded: str, start: int, end: int, verb: int) -> tuple[str, int, int] | None:
    """(kind, start, end) of the text named nearest to the verb of signing, within a line of it."""
    found = [
        (abs(m.start() - verb), order, code, m.start(), m.end())
        for order, (code, pattern) in enumerate(KIND.items())
        for m in pattern.finditer(folded, start, end)
    ]
    near = [one for one in found if one[0] < 130]
    if not near:
        return None
    # "accord-cadre" is an agreement too: of kinds at one place the more exact one, which stands first in the table.
    best = min(near, key=lambda one: (one[0] // 12, one[1]))
    return best[2], best[3], best[4]


def _kind(folded: str) -> str | None:
    return next((code for code, pattern in KIND.items() if pattern.search(folded)), None)


def _text(sentence: Sentence, span: tuple[int, int], said: tuple[str, str], rule: str) -> Extra:
    kind, status = said
    place = sentence.place(*span)
    words = " ".join(sentence.normal.raw[place.start : place.end].split())
    return Extra(
        "text",
        {"kind": kind, "status": status, "text": words, "language": sentence.language},
        (place,),
        rule,
        0.85,
        None,
    )
