# ruff: noqa: E501 -- tables of words
"""How a text says that something is not, was refused, taken back, called off or put off: one table for each language.

`denials` reads it for signed texts, visits, next steps and commitments alike. All patterns run on folded text.
"""

import re
from dataclasses import dataclass

from mithaq.ledger.errors import Language


@dataclass(frozen=True)
class OfVerbs:
    """`touching` ends right before a verb that it denies, `trailing` begins right behind it; `reaching` denies every verb up to
    `clause`, where another clause begins. Behind the verb `only` ("not only") takes any denial back, `than` a bare "ne"."""

    touching: re.Pattern[str]
    trailing: re.Pattern[str]
    only: re.Pattern[str]
    than: re.Pattern[str]
    reaching: re.Pattern[str]
    clause: re.Pattern[str]


@dataclass(frozen=True)
class OfMeetings:
    """What should have been held, signed or visited was `cancelled` or `postponed` (`until` a day, perhaps), has `no_date` or
    is denied by a verb of `holding` without another place or day `instead`."""

    cancelled: re.Pattern[str]
    postponed: re.Pattern[str]
    until: re.Pattern[str]
    no_date: re.Pattern[str]
    holding: re.Pattern[str]
    instead: re.Pattern[str]


@dataclass(frozen=True)
class OfPromises:
    """`unagreed` runs from a verb that says what was not agreed, was refused or taken back to where its content begins.
    `beside` opens what is said in its place or next to it, and so does `anew`, unless the match ends with `that`;
    `supposes` names a condition, which denies nothing in its own clause; what `binds` before it stays so. `not_only` says a
    thing is promised, and another too."""

    unagreed: tuple[re.Pattern[str], ...]
    beside: re.Pattern[str]
    anew: re.Pattern[str]
    that: re.Pattern[str]
    supposes: re.Pattern[str]
    binds: re.Pattern[str]
    not_only: re.Pattern[str]


@dataclass(frozen=True)
class Denials:
    """The words of one language."""

    verbs: OfVerbs
    meetings: OfMeetings
    promises: OfPromises


def _all(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


# What a language has no way of saying.
NOTHING = re.compile(r"(?!)")

# French.
NEVER_FR = r"(?:pas|plus|jamais|point|guere|nullement|aucunement|ni)"
# Nothing is denied by "ne … pas seulement", "nul doute n'est permis", "n'a pas exclu que", "sans préjudice de".
YET_FR = r"(?! (?:seulement|uniquement|simplement|de doute|exclu\w*|moins|hesit\w*|manqu\w*|tard\w*|omis|oubli\w*|neglig\w*)\b)"
FREE_FR = r"(?:prejudi\w+|prejuger|delai|plus attendre|attendre|tarder|retard|doute|reserve|exception|conteste|faille|cesse|compter|oublier|incident)"
# "Sans" denies what is done right behind it, not the verb of the clause that it leads into: "sans leurs experts ils ont signé".
DOING_FR = r"(?:(?:se |s'|y |en |l'|le |la |les |pour autant |toutefois ){0,2}\w*(?:er|ir|[aeo]ire|ndre|ttre|clure|[iu]vre|etre)\b|qu[e']|(?:la |le |aucune? )?(?:signature|paraphe|conclusion|adoption|visite|tenue|echange)\b)"
BECAUSE_FR = r"(?:parce|pour|afin|bien|tandis|alors|avant|depuis|pendant|lors)"
INSTEAD_FR = r"mais|plutot"
AGREE_FR = r"(?:conven|convien|decid|resol|accept|promi|promet|engag|accord|entend|arrete|approuv|consent|prevu|retenu|adopt|garanti|tombe)\w*"
PROMISE_FR = r"(?:promesse|engagement|offre|proposition|idee|accord|decision|demande|projet)s?"
OWN_FR = r"(?:sa|son|ses|leurs?|la|le|les|l'|une?|cette|cet|toute?) ?"
BACK_FR = (
    r"(?:refus|rejet|ecart|retir|annul|revoqu|abandonn|dement|declin|repouss|ajourn)\w*|revenue?s? sur|renonc\w* a"
)
OFF_FR, LATER_FR = r"(?:annule|suspendu|decommande)", r"(?:reporte|ajourne|repousse|differe)"
BE_FR, HAVE_FR = r"(?:est|sont|fut|sera|seront|etait|ete|etre)", r"(?:a|ont|avons)"

# English.
YET_EN = r"(?! (?:only|merely|just|simply|least|later than|less than|earlier than|exceed\w*|rul(?:e|ed|ing) out|exclud\w+|hesitat\w+|fail\w*|omit\w*|neglect\w*|forg[eo]t\w*)\b)"
FREE_EN = r"(?:prejudice|delay|doubt|exception|reservation|fail|further|interruption|incident)"
INSTEAD_EN = r"but|instead|rather"
AGREE_EN = r"(?:agree[ds]?|decided?|decides|resolved?|accept(?:s|ed)?|promised?|promises|pledged?|pledges|undertake[ns]?|undertook|commit(?:s|ted)?|consent(?:s|ed)?|approved?|approves|adopted|guaranteed?|settled|stipulated)"
PROMISE_EN = r"(?:promise|pledge|proposal|offer|commitment|undertaking|idea|agreement|decision|request|suggestion)s?"
OWN_EN = r"(?:its|their|his|her|the|an?|any|this|that)"
BACK_EN = r"(?:withdr(?:ew|aws?|awn)|reject(?:s|ed)?|refus(?:es|ed?)|declin(?:es|ed?)|dropped|abandon(?:s|ed)?|revoke[sd]?|retracts?|retracted|rescinded|cancell?ed|went back on|gone back on|broke|turned down|ruled out|rules out)"
GONE_EN = r"(?:refused|rejected|withdrawn|dropped|abandoned|turned down|cancell?ed|declined)"
BE_EN = r"(?:is|are|was|were|be|been|being)"

# Arabic.
FREE_AR = r"(?:ال)?(?:مساس|اخلال|تاخير|ابطاء|استثناء|شروط|انقطاع|شك)"
INSTEAD_AR = r"بل|[وف]?لكن|وانما"
AGREE_AR = r"(?:تفق|قرر|تقرر|تعهد|لتزم|وافق|توافق|قبل|عد|عدا|تخذ قرار)(?:ا|وا|ان|ون)?"
PROMISE_AR = r"(?:ال)?(?:اقتراح|مقترح|عرض|وعد|تعهد|التزام|طلب|فكره|اتفاق|قرار)\w{0,3}"
BACK_AR = r"[وف]?(?:[يت]?رفض|[يت]?سحب|[يت]?تراجع|الغي|الغ|[يت]لغي|عدل|تخلي|[يت]تخلي|استبعد)(?:ت|ا|تا|وا)?"
SITTING_AR = r"(?:ال)?(?:اجتماع|توقيع|لقاء|جلسه|دوره|زياره|موعد|جوله|تمرين)"

DENIALS: dict[Language, Denials] = {
    "fr": Denials(
        OfVerbs(
            re.compile(r"(?:\bn'|(?<!\bil )\bn'(?:en|y) |\bne (?:(?:se|lui|leur|nous|vous|le|la|les|y|en) |[sl]'){0,2})\s*$"),
            re.compile(r"\s*(?:pas|jamais|aucun)\b"),
            re.compile(rf"(?: {NEVER_FR})? (?:seulement|uniquement|simplement)\b"),
            re.compile(rf"(?:(?! (?:{NEVER_FR}|{BECAUSE_FR})\b) [\w']+){{0,4}}? (?:que |qu')"),
            re.compile(
                rf"\bn(?:e |')(?:[\w']+ ){{1,4}}?(?:{NEVER_FR}|aucune?)\b{YET_FR}(?: ete en mesure d(?:e |')| pu\b| parvenue?s? a\b)?|\bsans (?!{FREE_FR}\b)(?={DOING_FR})|"
                r"\b(?:refus|echou)\w* (?:de |d'|a )|\bfaute d(?:e |')|\bimpossib(?:le|ilite) d(?:e |')"
            ),
            re.compile(r"[,;:.]|\b(?:et|mais|puis|a (?:\w+ )?ete|ont|sera|seront)\b"),
        ),
        OfMeetings(
            re.compile(rf"\b{BE_FR} (?:\w+ ){{0,2}}?{OFF_FR}e?s?\b|\b{HAVE_FR} (?:\w+ ){{0,2}}?(?:{OFF_FR}|renonce)\b|\bsine die\b"),
            re.compile(rf"\b{BE_FR} (?:\w+ ){{0,2}}?(?:{LATER_FR}e?s?|remise?s? a plus tard)\b|\b{HAVE_FR} (?:\w+ ){{0,2}}?{LATER_FR}\b"),
            re.compile(r"[^,;.]{0,60}?\b(?:au|a|en)\b"),
            re.compile(r"\b(?:aucune (?:\w+ )?date|sans (?:fixer de |qu'une )?date)\b"),
            re.compile(r"\b(?:tien\w+|tenir|tenue|lieu|reuni\w*|retrouv\w+|rever\w+|convoque\w*|organise\w*|accueill\w+|abrit\w+|ouvr\w+|prevue?s?|programme\w*|siege\w*|fixee?s?)\b"),
            re.compile(rf"\b(?:{INSTEAD_FR})\b"),
        ),
        OfPromises(
            _all(
                rf"\bn(?:e |')(?:[\w']+ ){{0,4}}?{NEVER_FR}(?: [\w']+){{0,3}}? {AGREE_FR}[^,;:.]{{0,60}}?(?:\bque\b|\bqu'|\bd'|\bdes?\b|\ba\b|\bdu\b)",
                rf"\bn(?:e |')(?:s'|se |y |en )?{AGREE_FR} {NEVER_FR}\b[^,;:.]{{0,40}}?(?:\bque\b|\bqu'|\bd'|\bde\b|\ba\b)",
                rf"\b(?:aucune?|sans) (?:accord|decision|entente|consensus|engagement)\b[^,;:.]{{0,60}}?(?:\bque\b|\bqu'|\bpour\b|\bprevoyant\b)|\b(?:{BACK_FR}) {OWN_FR}(?:\w+ )?{PROMISE_FR}\b",
                rf"\b{PROMISE_FR}\b[^,;:.]{{0,90}}? (?:a|ont|est|sont|fut|furent) (?:ete )?(?:\w+ment )?(?:refus|rejet|ecart|retir|annul|abandonn|repouss)ee?s?\b",
                r"\b(?:refus(?:e|ent|ait|aient)|a refuse|ont refuse|dement(?:ent|i)?|(?:a|ont) (?:dementi|nie|exclu)) (?:que |qu'|d'|de )",
                rf"\bn'(?:est|etait|a) {NEVER_FR} (?:vrai|exact|ete question) (?:que |qu'|d)|\b(?:faux|inexact) (?:que |qu')",
                r"\b(?:examin|etudi|evalu|reflechi|verra|verront|voir|determin|apprecier|decider)\w*(?: [\w']+){0,3}? (?:si |s'ils? )",
            ),
            re.compile(rf"[;؛]|\.\s|[,،]?\s\b(?:{INSTEAD_FR}|toutefois|cependant|neanmoins|en revanche|tandis que|alors que)\b"),
            re.compile(r"[,،]?\set\s(?=(?:[\w'-]+ ){1,5}?(?!accra\b|ankara\b)\w{2,}(?:ra|ront)\b)"),
            re.compile(r"(?:\bque|\bqu')$"),
            re.compile(r"\b(?:si|s'il|s'ils|lorsque|sauf|tant que|a moins|au cas)\b"),
            re.compile(r"\b(?!accra\b|ankara\b)\w{2,}(?:ra|ront)\b"),
            re.compile(r"\b(?:pas|non) (?:seulement|uniquement|simplement)\b"),
        ),
    ),
    "en": Denials(
        OfVerbs(
            re.compile(r"(?:\b(?:not|never|no longer|hardly|scarcely)|\b(?:in no (?:case|event)|under no circumstances|on no account|by no means)|n't)\s*$"),
            re.compile(r"\s*(?:not|never|hardly|scarcely|in no (?:case|event)|under no circumstances|on no account|by no means)\b|[^,;:.]{0,40}?\bby (?:neither|none|nobody|no)\b(?! (?:less|other|fewer)\b)"),
            re.compile(r"\s*(?:not )?only\b"),
            NOTHING,
            re.compile(
                rf"\b(?:not|never|\w+n't)\b{YET_EN}|\b(?:neither|nor|none|nobody|no longer|unable|impossible)\b|\bwithout\b(?! (?:any |undue |the least )?{FREE_EN}\b)|"
                r"(?<!not )(?<!n't )(?<!never )\b(?:fail(?:ed|s)?|refus(?:ed|es)|declin(?:ed|es)) to\b|^\W*no (?!later|less|fewer|earlier|doubt)|\bno (?:\w+ ){0,2}?(?:agreement|memorandum|arrangement|text|document)s?\b"
            ),
            re.compile(r"[,;:.]|\b(?:and|but|then|was|were|will|has|have)\b"),
        ),
        OfMeetings(
            re.compile(rf"\b{BE_EN} (?:\w+ ){{0,2}}?(?:cancell?ed|called off|suspended|scrapped|shelved)\b|\b(?:cancell?ed|called off|suspended) (?:the|its|their|our|this)\b|\bsine die\b"),
            re.compile(rf"\b{BE_EN} (?:\w+ ){{0,2}}?(?:postponed|put off|deferred|adjourned|delayed)\b|\b(?:postponed|put off|deferred) (?:the|its|their|our|this)\b"),
            re.compile(r"[^,;.]{0,60}?\b(?:to|until|till)\b"),
            re.compile(r"\b(?:no (?:\w+ )?date|without (?:\w+ )?(?:a )?date)\b"),
            re.compile(r"\b(?:held|hold|meet|convened?|reconvened?|place|host(?:ed)?|open|gather|sit|scheduled|planned)\b"),
            re.compile(rf"\b(?:{INSTEAD_EN})\b"),
        ),
        OfPromises(
            _all(
                rf"\b(?:(?:did|has|have|had|was|were|is|are|do|does|could)(?: not|n't)|never|failed to|unable to|neither \w+(?: \w+)?)(?: \w+){{0,3}}? {AGREE_EN}\b[^,;:.]{{0,60}}?\b(?:that|to|on|upon)\b",
                r"\b(?:no|without(?: an?| any)?) (?:agreement|decision|consensus|commitment|undertaking|promise)\b[^,;:.]{0,60}?\b(?:that|to|for|on)\b",
                rf"\b{BACK_EN} {OWN_EN} (?:[\w-]+ ){{0,3}}?{PROMISE_EN}\b",
                rf"\b{PROMISE_EN}\b[^,;:.]{{0,90}}? (?:was|were|has been|have been|is|are) (?:\w+ly )?(?:not (?!{GONE_EN}\b)\w+|{GONE_EN})\b",
                r"\b(?:refus(?:es|ed)|declin(?:es|ed)) to|\b(?:den(?:y|ies|ied)|ruled out|rules out) (?:that|having)\b",
                r"\b(?:will|would) (?:hardly|scarcely) |\b(?:in no (?:case|event)|under no circumstances|on no account|by no means) will (?!(?:the |either |both |any )?(?:two )?(?:part(?:y|ies|icipants?)|sides?|either|both|it|they|this|such)\b)",
                r"\b(?:untrue|not true|false|incorrect|not the case) that\b|\b(?:no one|nobody) (?:has |had )?\w+ that\b",
                r"\b(?:(?:will|shall|would|must|is to|are to) (?:also |\w+ly )?)?(?:consider|examine|study|discuss|see|decide|determine|assess|explore|reflect|look into)(?: on| upon)?(?: \w+){0,2}? (?:whether|if)\b",
            ),
            re.compile(rf"[;؛]|\.\s|[,،]?\s\b(?:{INSTEAD_EN}|however|yet|while|whereas)\b"),
            re.compile(r"[,،]?\sand\s(?=(?:[\w'-]+ ){1,5}?(?:will|shall)\b)"),
            re.compile(r"\bthat$"),
            re.compile(r"\b(?:if|unless|until|where|when|should|in case)\b"),
            re.compile(r"\b(?:will|shall|must)\b"),
            re.compile(r"\bnot (?:only|merely|just|simply)\b"),
        ),
    ),
    "ar": Denials(
        OfVerbs(
            re.compile(r"\b(?:[وف]?(?:لم|لن|لا|ليس|ما)|ما لم|دون ان)\s*$"),
            NOTHING,
            re.compile(r"(?: \S+){0,6}? (?:فقط|فحسب)\b"),
            NOTHING,
            re.compile(
                rf"\b[وف]?(?:لم|لن|لا(?! (?:[يت]زال|سيما|بد|شك))|ليست?|(?:ب?دون|عدم)(?! (?:اي )?{FREE_AR}\b)|[يت]?تعذر\w*|رفض\w*|اخفق\w*|عجزت?|عجزا)\b(?! (?:فقط|شك|[يت]ستبعد\w*|[يت]تردد\w*|[يت]توان\w*|[يت]تاخر\w*))"
            ),
            re.compile(r"[,;:.،؛]|\b(?:[وف]?لكن|بل|ثم)\b"),
        ),
        OfMeetings(
            re.compile(r"\b[وف]?(?:الغيت?|الغيتا|الغ[يت] \w+|علقت?|(?:تم|جري|تقرر) (?:الغاء|تعليق))\b"),
            re.compile(rf"\b[وف]?(?:تاجلت?|اجلت|ارج[ئي]ت?|ارجا(?:ت|تا)?|(?:تم|جري|تقرر) (?:تاجيل|ارجاء))\b|(?<!من )(?<!الي )\b[وف]?(?:تاجل|اجلا?) (?={SITTING_AR})"),
            re.compile(r"[^,;.،؛]{0,60}?\b(?:الي|حتي)\b"),
            re.compile(r"\b[وف]?(?:لم|دون) (?:\w+ ){0,3}?(?:موعد|تاريخ)\b"),
            re.compile(r"\b(?:[يت](?:نعقد|عقد|لت[ئي]م|جتمع|جري|حتضن|ستضيف|لتقي|ستانف)\w*|عقد|انعقاد)\b"),
            re.compile(rf"\b(?:{INSTEAD_AR})\b"),
        ),
        OfPromises(
            _all(
                rf"\b[وف]?(?:لم|لن|لا|ما) (?:\w+ ){{0,1}}?[يت]?{AGREE_AR}\b[^،,؛:.]{{0,60}}?(?:\bعلي\b|\bب?ان\b|\bب\w{{3,}})",
                r"\b[وف]?(?:لم|لن) (?:[يت]تم|[يت]حصل|[يت]جر|[يت]قع|[يت]كن هناك) (?:\w+ ){0,2}?(?:ال)?(?:اتفاق|توافق|تعهد|التزام)\b|\b(?:دون|بدون|عدم) (?:ال)?(?:اتفاق|توافق|موافقه) (?:علي|ب)",
                rf"\b{BACK_AR} (?:\w+ ){{0,3}}?(?:عن |ب|علي )?{PROMISE_AR}",
                r"\b[وف]?(?:[يت]?رفض|[يت]?نفي|نفت|استبعد)(?:ت|ا|تا|وا)? (?:\w+ ){0,3}?(?:ان|ب?ان)\b",
                r"\b(?:غير صحيح|ليس(?: من)? (?:ال)?صحيحا?|من غير الصحيح|لا صحه) [^،,؛:.]{0,30}?\b(?:ب?ان|لان)\b",
                r"\b[وف]?س?(?:[يت]نظر|[يت]درس|[يت]بحث|[يت]قرر|[يت]حدد|[يت]تدارس)\w{0,2} (?:\w+ ){0,3}?(?:ما اذا|اذا ما|عما اذا|فيما اذا|اذا كان\w*|هل)\b",
            ),
            re.compile(r"[;؛]|\.\s|[,،]?\s\b(?:بل|[وف]?لكن\w*|وانما|غير ان|الا ان|بينما)\b"),
            re.compile(r"[,،]?\sو(?=س[يت]\w)"),
            re.compile(r"\bب?ان$"),
            re.compile(r"\b[وف]?(?:اذا|ما لم|في حال\w*|متي|لو)\b|\b[وف]?(?:عندما|حيثما)\b(?= *$)"),
            re.compile(r"\b[وف]?س[يت]\w{2,}\b"),
            re.compile(r"\b[وف]?(?:لن|لا|ليس)\b[^.؛;]{0,90}?\b(?:فقط|فحسب)\b"),
        ),
    ),
}  # fmt: skip
