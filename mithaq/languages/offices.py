"""A rank as a cell or a line of a list begins with it, told apart from offices that lend its word.

"Major de promotion", "General Manager", نقيب المحامين and عميد الكلية are no ranks; nor is the rank inside "Secrétaire
général" or "chef d'état-major", since a rank stands first.
"""

from collections.abc import Sequence

from mithaq.languages.normalise import folded_words
from mithaq.languages.people import CORPS, INSTITUTIONS, added, roles
from mithaq.languages.rank_names import WEAK
from mithaq.languages.tokens import ARABIC, Hit, Token
from mithaq.languages.word_facts import rank_hits

# Before a rank of those who serve by their profession: "pharmacien colonel". No "ingénieur général", "army general":
# there the word behind is a grade of the profession.
PROFESSIONS = folded_words(
    "médecin pharmacien ingénieur intendant vétérinaire infirmier dentiste dr doctor الطبيب طبيب"
)
# Ranks of one word that are ordinary words as well.
LENT = WEAK | folded_words(
    "général generale marshal maréchal lieutenant capitaine aspirant cadet ensign sergent sergeant "
    "عميد نقيب رائد مقدم لواء فريق مساعد رقيب عريف مرشح ملازم عماد قبطان"
)
OF = folded_words("de du des d of the at in for et and à au aux")
# What a word of a rank before them makes the title of a civil office.
OFFICES = INSTITUTIONS | folded_words("manager counsel director inspector auditor governor adviser accountant delegate")
# Nouns to which such a word belongs: رائد أعمال, عميد الكلية, فريق عمل.
CIVIL = folded_words(
    "أعمال فضاء كلية معهد جامعة برامج طلب خدمة عمل خبراء مدير محامين أطباء صحفيين مهندسين إداري تقني فني حفل"
)


def rank_at(tokens: Sequence[Token], first: int) -> Hit[str] | None:
    """The rank that stands at this word, or behind the profession that stands there; None for an office."""
    hits = {hit.first: hit for hit in rank_hits(tokens)}
    hit = hits.get(first)
    if hit is None and first < len(tokens) and tokens[first].key in PROFESSIONS:
        hit = hits.get(first + 1)
        hit = hit if hit and hit.value != "any_general" else None
    return hit if hit and not _is_office(tokens, hit) else None


def _is_office(tokens: Sequence[Token], hit: Hit[str]) -> bool:
    """A longer role begins with it, or its ordinary word belongs to what follows."""
    if any(role.first <= hit.first and role.last > hit.last for role in roles().find(tokens)):
        return True
    word = tokens[hit.first].key.removeprefix("ال")
    lent = hit.last - hit.first == 1 and word in LENT
    after = tokens[hit.last] if hit.last < len(tokens) else None
    if not lent or after is None or not after.word or added().at(tokens, hit.last):
        return False
    return _makes_office_ar(tokens, hit.last) if ARABIC.match(after.text) else after.key in OF | OFFICES


def _makes_office_ar(tokens: Sequence[Token], at: int) -> bool:
    """A noun or adjective behind the rank's word, unless it tells an arm or where the officer serves.

    Nothing but an article tells other nouns from names ("الفريق التقني", but "عميد محمد"), and only at the end."""
    after = tokens[at].key
    corps = {word for words in CORPS for word in folded_words(words)}
    return after.removeprefix("ال") in CIVIL or (
        after.startswith("ال") and after not in corps and len(tokens) == at + 1
    )
