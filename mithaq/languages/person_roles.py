"""What a person is said to be behind their name: "Director of Hydrography", "نائب رئيس الأركان"."""

import re

from mithaq.languages.sentences import Sentence

ROLE_NOUN = (
    r"(?:(?:(?:vice|sous|co)-?\s?)?(?:chef|cheffe|directeur|directrice|inspecteur|inspectrice|commandant|commandante|president|secretaire|conseiller|ministre|ambassadeur|attache|co-?president|intendant|"
    r"rapporteur\w*|adjoint|responsable|representant\w*|chief|head|director|deputy|commander|inspector|chair\w*|secretary|adviser|minister|ambassador|attache|co-chair\w*)\b|"
    r"(?:نائب|رئيس|مدير|قائد|مساعد|مفتش|كاتب|امين|وزير|سفير|ممثل|وكيل|مستشار|ملحق|رئيسه|مديره)\b)"
)
APPOSITION = re.compile(rf"[,،]\s*(?:le |la |l'|the )?{ROLE_NOUN}[^,،;؛.:()\n]{{0,90}}")
# What follows a role and is no part of it.
AFTER_ROLE = re.compile(
    r"\s(?:et le |et la |and the |a recu|a ete|received|was|were|venu|qui|who|الذي|التي|وذلك|اليوم|يوم)\b.*$"
)


def apposition(sentence: Sentence, behind: int) -> str | None:
    """What the words behind a name say of their bearer, whole: "Director of Hydrography"."""
    folded, end = sentence.normal.folded, sentence.tokens[behind - 1].end
    found = APPOSITION.match(folded, end, sentence.end)
    if found is None:
        return None
    said = AFTER_ROLE.sub("", found.group())
    lead = re.match(r"[,،]\s*(?:le |la |l'|the )?", said)
    text = sentence.normal.text[end + (lead.end() if lead else 0) : end + len(said)]
    return " ".join(text.split()) or None
