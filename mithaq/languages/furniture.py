# ruff: noqa: E501 -- patterns read better on one line
"""What surrounds a text on a page and says nothing of it: bylines, credits, buttons, repeated headlines."""

import re

# Whole lines, or beginnings of short lines, folded (no accents, alef folded).
BUTTONS = re.compile(
    r"^\W*(?:اترك تعليقا|اضف تعليقا?|شارك(?: هذا)?(?: المقال)?|مشاركه|اقرا ايضا|مواضيع ذات صله|المزيد|طباعه|نسخ الرابط|"
    r"الوسوم|كلمات مفتاحيه|التعليقات|laisser un commentaire|laissez un commentaire|commentaires?|partager|imprimer|"
    r"lire aussi|a lire aussi|voir aussi|articles? similaires?|sur le meme sujet|abonnez-vous|s'abonner|newsletter|"
    r"mots-cles|tags|leave a (?:comment|reply)|comments?|share(?: this)?|print|read (?:also|more)|related|subscribe|"
    r"follow us|suivez-nous|copyright|tous droits reserves|all rights reserved|جميع الحقوق محفوظه|source ?:|المصدر ?:)"
)
CREDIT = re.compile(r"^\W*(?:photos?|ph|credits?(?: photo)?|image|illustration|صوره|صور|تصوير|\(c\)|©)\s*[-:.©/|]")
BYLINE = re.compile(
    r"هيئه التحرير|فريق التحرير|la redaction|\bredaction\b|newsroom|editorial staff|staff (?:writer|reporter)|"
    r"^\W*(?:par|by|بقلم|كتب|كتبت|اعداد)\s*[:|]?\s+\S+(?:\s+\S+){0,3}\W*$|"
    r"^\W*[\w.]+ ?(?:[-|/] ?)(?:map|afp|reuters|apanews|aps)\W*$"
)
DATELINE = re.compile(
    r"^\W*(?:publie|mis en ligne|poste|posted|published|updated|mis a jour|نشر|نشرت|تاريخ النشر|حرر)\b[^.]{0,80}$"
)
ADDRESS = re.compile(r"https?://|www\.")
# A byline or a button is short; a sentence that happens to begin with the same word is not.
SHORT = 14
CELLS = 2  # so many tabs make the row of a table


# The line above the titles of other articles.
RELATED = re.compile(
    r"^\W*(?:a lire (?:aussi|egalement)|lire (?:aussi|egalement)|voir aussi|articles? (?:similaires?|lies|recents|associes)|sur le meme (?:sujet|theme)|dans la meme rubrique|les plus lus|"
    r"related(?: \w+)?|more (?:news|stories|from \w+)|most (?:read|popular)|you may also like|read (?:also|more|next)|see also|latest news|trending(?: now)?|"
    r"مواضيع ذات صله|مقالات ذات صله|اخبار ذات صله|اقرا ايضا|اقرا المزيد|الاكثر قراءه|اخر الاخبار|قد يهمك(?: ايضا)?|في نفس الموضوع)\W*$"
)


def is_related(folded: str) -> bool:
    """The line above a list of other articles."""
    return bool(RELATED.match(folded.strip()))


def is_other_title(folded: str) -> bool:
    """Whether a line below such a heading can be the title of another article."""
    return not folded.rstrip(' "»').endswith((".", "!", "؟", "?", ":"))


COMMENTS = re.compile(r"^\W*(?:\d+ )?(?:commentaires?|comments?|التعليقات|تعليقات|تعليقات القراء)\W*(?:\(?\d+\)?)?\W*$")


def is_comments(folded: str) -> bool:
    """The line above what readers have written."""
    return bool(COMMENTS.match(folded.strip()))


def is_dateline(folded: str) -> bool:
    """A line that says when the text was published."""
    return bool(DATELINE.search(folded)) and any(character.isdigit() for character in folded)


def is_furniture(folded: str) -> bool:
    """Whether a line, folded, belongs to the page and not to the text."""
    line = folded.strip()
    if not any(character.isalpha() for character in line):
        return True
    if ADDRESS.search(line) and (line.startswith("source") or len(line.split()) < SHORT):
        return True
    if len(line.split()) > SHORT or line.endswith((".", "؟", "!")) or line.count("\t") >= CELLS:
        return False
    return bool(BUTTONS.search(line) or CREDIT.search(line) or BYLINE.search(line) or is_dateline(line))


def repeats(line: str, earlier: list[str]) -> bool:
    """Whether a folded line says again, perhaps with a credit behind it, what an earlier one has said."""
    bare = line.strip()
    return any(bare == before or (len(before.split()) >= 4 and bare.startswith(before)) for before in earlier)
