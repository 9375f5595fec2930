"""A saved or pasted page becomes the text of its article: without menus, scripts, buttons and the like."""

import re
from collections.abc import Iterator
from datetime import date

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from mithaq.languages.errors import LanguageError

# Markup of a page, without its pictures: a long article has some hundred thousand letters of it.
MOST_MARKUP = 6_000_000
MARKUP = re.compile(
    r"^\W*(?:<!doctype html|<html|<head|<body|<\?xml[^>]*\?>\s*<(?:!doctype )?html)|"
    r"<(?:p|div|article|section|h1|span|br|td)\b[^>]{0,400}>",
    re.IGNORECASE,
)
LEFT_OUT = [
    "script", "style", "nav", "footer", "aside", "form", "noscript", "svg", "button", "iframe", "template", "select",
    "figure", "figcaption", "head", "object", "video", "audio", "canvas", "textarea", "dialog",
]  # fmt: skip
BLOCKS = {
    "p", "div", "article", "section", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table",
    "blockquote", "header", "br", "hr", "dd", "dt", "dl", "pre", "body", "html", "address", "caption", "tbody", "thead",
}  # fmt: skip
# Names that pages give to what is no part of their article.
AROUND = re.compile(
    r"(?:^|[-_ ])(?:menu|navbar|nav|sidebar|widget|share|sharing|social|related|comments?|respond|breadcrumbs?|cookie|"
    r"banner|advert|ads?|newsletter|subscribe|tags|author-box|footer|popup|modal|pagination|most-read|trending)"
    r"(?:$|[-_ ])",
    re.IGNORECASE,
)
PUBLISHED = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "og:published_time",
)
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
# No page nests its boxes so deep; one made to exhaust a reader does.
DEEPEST = 800
NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|table|ul|ol|b|i|em|strong|font|center|blockquote|a|u|small)\b", re.IGNORECASE
)
# An article holds at least this share of what the page says, else the whole page is read.
SHARE = 0.4


def is_page(text: str) -> bool:
    """Whether a text is markup rather than prose."""
    return bool(MARKUP.search(text[:3_000]))


def page_text(markup: str, *, name: str) -> tuple[str, date | None]:
    """The text of a page's article and the day of publication that its head states. Raises LanguageError."""
    if len(markup) > MOST_MARKUP:
        raise LanguageError("too_large", name=name, size=len(markup), limit=MOST_MARKUP)
    if _depth(markup) > DEEPEST:
        raise LanguageError("damaged", name=name, found="HTML")
    try:
        soup = BeautifulSoup(markup, "html.parser")
        published = _published(soup)
        _strip(soup)
        text = _said(_article(soup))
    except (RecursionError, AssertionError) as broken:
        raise LanguageError("damaged", name=name, found="HTML") from broken
    return text, published


def _depth(markup: str) -> int:
    """How deep the boxes of a page nest."""
    depth = deepest = 0
    for tag in NESTING.finditer(markup):
        depth = max(depth + (-1 if tag[1] else 1), 0)
        deepest = max(deepest, depth)
    return deepest


def _published(soup: BeautifulSoup) -> date | None:
    for meta in soup.find_all("meta"):
        key = str(meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        found = DAY.match(str(meta.get("content") or ""))
        if key in PUBLISHED and found:
            return _day(found)
    time = soup.find("time", attrs={"datetime": DAY})
    found = DAY.match(str(time["datetime"])) if isinstance(time, Tag) else None
    return _day(found) if found else None


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _strip(soup: BeautifulSoup) -> None:
    for tag in soup.find_all(LEFT_OUT):
        tag.decompose()
    for tag in [tag for tag in soup.find_all(True) if tag.name not in ("html", "body", "article", "main")]:
        if tag.decomposed or tag.attrs is None:
            continue
        names = " ".join(map(str, [*tag.get_attribute_list("class"), *tag.get_attribute_list("id")]))
        hidden = (
            tag.has_attr("hidden")
            or tag.get("aria-hidden") == "true"
            or "display:none" in str(tag.get("style", "")).replace(" ", "")
        )
        if hidden or AROUND.search(names):
            tag.decompose()


def _article(soup: BeautifulSoup) -> Tag:
    """The article or main part when it holds enough of the page, else everything."""
    whole = len(soup.get_text())
    parts = [*soup.find_all("article"), *soup.find_all("main"), *soup.find_all(itemprop="articleBody")]
    longest = max(parts, key=lambda part: len(part.get_text()), default=None)
    return longest if longest is not None and len(longest.get_text()) >= SHARE * whole else soup


def _said(root: Tag) -> str:
    """Blocks on lines of their own, items with their sign, cells of a row side by side."""
    lines = "".join(_pieces(root)).split("\n")
    said = [" ".join(line.split()) for line in lines]
    return "\n".join(line for line, before in zip(said, ["", *said], strict=False) if line or before) + "\n"


def _pieces(root: Tag) -> Iterator[str]:
    """Without recursion: a page may nest its boxes a thousand deep."""
    open_tags: list[PageElement | str] = [root]
    while open_tags:
        node = open_tags.pop()
        if isinstance(node, str) and not isinstance(node, NavigableString):
            yield node
        elif isinstance(node, NavigableString):
            yield "" if isinstance(node, PreformattedString) else re.sub(r"\s+", " ", node)
        elif isinstance(node, Tag):
            yield "\n\n" if node.name in BLOCKS - {"br", "tr", "li"} else "\n" if node.name in BLOCKS else ""
            yield "- " if node.name == "li" else ""
            after = "\n" if node.name in BLOCKS else " | " if node.name in ("td", "th") else ""
            open_tags.append(after)
            open_tags += reversed(node.contents)
