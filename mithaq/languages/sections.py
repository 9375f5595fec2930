# ruff: noqa: E501 -- patterns read better on one line
"""Whose duties a passage lists: "Obligations of Kenya", "Le Mali :", "البند الثاني: التزامات الطرف الأول"; and who is named for a task."""

import re
from collections.abc import Sequence

from mithaq.languages.actors import Actor, find_actors
from mithaq.languages.clauses import Setting
from mithaq.languages.commitment_words import ITEM_VERB, UNBOUND
from mithaq.languages.findings import Pledge
from mithaq.languages.openings import Opening, listed
from mithaq.languages.sentences import Sentence

# A heading says whose the duties are in so many words.
LONGEST = 12
DUTIES = re.compile(
    r"\W*(?:the |les? |la |l')?(?:(?:respective|specific|general|main) )?(?:actions?|mesures?|travaux|measures|works?|obligations?|engagements?|responsabilites?|charges?|apports?|contributions?|taches?|roles?|prestations?|devoirs?|attributions?|part d[eu]|a la charge|commitments?|undertakings?|responsibilit(?:y|ies)|duties|tasks?|inputs?|deliverables?|support by|(?:ال)?(?:التزام|تعهد|مسؤولي|واجب|مهم|مساهم)(?:ات|ه|ا)?|مهام|واجبات|علي عاتق|ما يقع علي عاتق)\b"
)
LABEL = re.compile(
    r"^[\W\d]*(?:(?:article|art\.|section|point|clause|item|البند|الماده|الفصل|النقطه)\s+\w+(?: \w+er)?\s*[.:–—-]\s*|[ivx\d]+[.)]\s*|[a-zأ-ي][.)]\s+)?"
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|will|shall|has|have|had|may|agreed|est|sont|a|ont|sera|seront|\w{3,}(?:ra|ront)|peut|peuvent|[وف]?س[يت]\w{3,}|[وف]?تم|كان\w*)\b"
)
# "Responsable : Togo", "Lead: Kenya (by 3 May)", "الجهة المكلفة: المغرب".
CHARGED = re.compile(
    r"(?:^|[.;,؛،]\s+|[-–—(\[|]\s*)(?:responsables?|resp\.|pilotes?|charge(?:e)?s?|en charge|a la charge d[eu]|execution|porteurs?|lead|leads?|owners?|responsible(?: party)?|responsibility|action(?: by)?|by whom|in charge|assigned to|(?:ال)?(?:جهه|طرف) (?:ال)?(?:مكلفه?|مسؤوله?|منفذه?)|(?:ال)?(?:مسؤول|مكلف|منفذ)(?:ه)?|المسؤوليه|التنفيذ)\s*[:=–—-]\s*"
)
LAST = re.compile(r"[(\[–—-]\s*(?:par |by |من طرف |من قبل )?([^()\[\]–—-]{2,40}?)\s*[)\]]?\W*$")


# "Dîner offert par", "hosted by": what somebody did, or what is described; "prise en charge par" is to be done.
DONE = re.compile(
    r"\w(?:ée?s?|erte?s?|ie?s?|ue?s?)\s+(?:\w+ment )?par\s+(?:les? |la |l')?$|(?<!\bborne)(?<!\bmet)(?<!\bpaid)(?<!\bcovered)(?<!\bprovided)(?<!\bsupplied)(?<!\bfunded)(?<=ed|ne|en|et|id)\s+(?:\w+ly )?by\s+(?:the )?$|\bم\w+\s+من (?:قبل|طرف|جانب)\s*$"
)
TOGETHER = re.compile(
    r"\W*(?:actions?|mesures?|engagements?|obligations?|taches?) (?:communes?|conjointes?|mutuel(?:le)?s|partage(?:e)?s)\W*$|\W*(?:joint|common|mutual|shared) (?:actions?|commitments?|obligations?|tasks?|measures|undertakings?)\W*$|\W*(?:ال)?(?:التزامات|اجراءات|اعمال|مهام|تدابير) (?:ال)?(?:مشتركه|متبادله)\W*$"
)
FEWEST = 3


def section_of(sentence: Sentence, setting: Setting) -> Opening | None:
    """The duties of one side that a heading or a short line announces."""
    text = LABEL.sub("", sentence.folded)
    if not text.strip() or len(text.split()) > LONGEST or FINITE.search(sentence.lower[-len(text) :]):
        return None
    actors = [one for one in find_actors(sentence, setting.parties, setting.roles) if one.who]
    if TOGETHER.match(text):
        return Opening("both", owed=True, section=True, numbered=bool(FIGURE.match(sentence_line(sentence))))
    sides = {one.who for one in actors}
    if len(sides) != 1:
        return None
    if _duties_of(sentence, actors[0], len(sentence.folded) - len(text)) or _alone(
        sentence, actors[0], len(sentence.folded) - len(text)
    ):
        return Opening(actors[0].who, owed=True, section=True, numbered=bool(FIGURE.match(sentence_line(sentence))))
    return None


# "Actions à la charge de", "duties of", "التزامات": what may stand between the duties and the side.
BETWEEN = re.compile(
    r"\W*(?:(?:of|for|by|to be (?:taken|carried out) by|incumbent (?:up)?on|falling (?:to|on)|a la charge|incombant|qui incombent|relevant|de|du|des|d|a|aux?|la|le|l|the|cote|part|من|علي|عاتق|علي عاتق)\b\W*)*"
)


def _duties_of(sentence: Sentence, actor: Actor, lead: int) -> bool:
    """Whether the duties stand right before the side and hardly a word behind it."""
    text, folded = sentence.normal.folded, sentence.folded
    found = DUTIES.match(folded[lead:])
    if found is None:
        return False
    between = text[sentence.start + lead + found.end() : actor.start]
    return bool(BETWEEN.fullmatch(between)) and len(text[actor.end : sentence.end].split()) <= 3


def _alone(sentence: Sentence, actor: Actor, lead: int) -> bool:
    """Whether a line holds nothing but the name of a side: "Kenya", "La partie malienne :", "Pour le Mali :"."""
    before = sentence.normal.folded[sentence.start + lead : actor.start]
    after = sentence.normal.folded[actor.end : sentence.end]
    return not re.sub(r"\b(?:pour|for|on|du|de|la|le|l|cote|by|par|the|من|جانب|علي|ب)\b|\W", "", before + " " + after)


def doer_of_item(sentence: Sentence, setting: Setting) -> str | None:
    """Whom a line names for its task: as its agent, behind "Responsable :", or alone in brackets or behind a dash at its end."""
    if sentence.role == "body" and not listed(sentence):
        return None
    actors = find_actors(sentence, setting.parties, setting.roles)
    text = sentence.normal.folded
    if charged := CHARGED.search(sentence.folded):
        at = sentence.start + charged.end()
        named = [one for one in actors if at <= one.start <= at + 6]
        return named[0].who if named and charged.start() > 0 else None
    body = LABEL.sub("", sentence.folded)
    body = re.sub(r"^[^:]{2,30}:\s+", "", body) if not ITEM_VERB[sentence.language].match(body) else body
    # With its accents: "à la charge de" is no "a".
    if FINITE.search(sentence.lower[len(sentence.folded) - len(body) :]) or len(body.split()) < FEWEST:
        return None
    agents = [one for one in actors if one.agent or _charged(text, one.start)]
    if agents:
        return None if DONE.search(sentence.normal.lower[sentence.start : agents[0].start]) else agents[0].who
    if not ITEM_VERB[sentence.language].match(body):
        return None
    if re.search(
        r"\b(?:a parts egales|conjointement|a frais (?:partages|communs)|jointly|in equal shares|on a shared basis)\b|مناصفه|بالتساوي|بصفه مشتركه",
        sentence.folded,
    ):
        return "both"
    last = LAST.search(sentence.folded)
    inside = [
        one
        for one in actors
        if last and sentence.start + last.start(1) - 1 <= one.start and one.end >= sentence.start + last.end(1) - 1
    ]
    return inside[0].who if inside else None


def _charged(text: str, start: int) -> bool:
    return bool(
        re.search(
            r"(?:علي (?:عاتق|نفقه|حساب|كاهل)|a (?:la )?charge (?:de |du |de la |d')|aux frais (?:de |du |de la |d')|at the expense of|borne by|by|ب?مسؤوليه|من مسؤوليه)\s*(?:the |la |le |l')?$",
            text[max(0, start - 40) : start],
        )
    )


FIGURE = re.compile(r"[\W_]*\d")
BINDS = re.compile(
    r"\W*(?:shall|will|undertakes?|agrees? to|must|is (?:to|responsible|required)|commits|pledges|also (?:undertakes|will|shall)|s'engage|se charge|s'oblige|devra|doit|est (?:tenue?|charge)|\w{3,}ra\b|[وف]?(?:[يت]لتزم|[يت]تعهد|[يت]تكفل|[يت]تولي|[يت]تحمل|س[يت]\w{3,}))"
)


def sentence_line(sentence: Sentence) -> str:
    """The line of a sentence from its first sign, with the number that sentences leave out."""
    text = sentence.normal.folded
    return text[text.rfind("\n", 0, sentence.start) + 1 : sentence.end]


def ends(sentence: Sentence, opening: Opening) -> bool:
    """Whether the duties of one side are over here: an article, the next figure, or a sentence behind the list."""
    if not opening.owed:
        return False
    if re.match(r"[\W_]*(?:article|art\.|section|clause|البند|الماده|الفصل)\s", sentence.folded):
        return True
    if opening.section:
        return opening.numbered and bool(FIGURE.match(sentence_line(sentence)))
    return not listed(sentence)


def begins_bound(sentence: Sentence) -> bool:
    """ "Shall provide …", "S'engage à …": a verb without a subject of its own."""
    return bool(BINDS.match(sentence.folded))


def owes(sentence: Sentence, opening: Opening | None) -> bool:
    """Whether an item of somebody's duties is one: not a wish, a permission or something past."""
    if opening is None or not opening.owed or not listed(sentence) or len(sentence.text.split()) < 3:
        return False
    free = re.search(
        r"\b(?:peut|peuvent|may|could|might|a ete|ont ete|has been|have been|was|were|avait|deja)\b|[وف]?(?:يجوز|يمكن|كان\w*|تم\b|سبق)",
        sentence.folded,
    )
    return not free and not UNBOUND[sentence.language].search(sentence.folded)


# A sentence is about whoever stands so near its beginning.
AT_HEAD = 34


def subject_before(sentence: Sentence, setting: Setting, found: Sequence[Pledge]) -> str | None:
    """Whom a sentence is about, for the pronoun that begins the next: whoever it bound last, else its first side."""
    if found:
        return found[-1].who
    actors = [one for one in find_actors(sentence, setting.parties, setting.roles) if one.plain and not one.agent]
    return actors[0].who if actors and actors[0].start <= sentence.start + AT_HEAD else None
