"""What the strict content policy and a page that turns right to left ask of templates, style sheets and scripts."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import Finding, text_files

WEB = "mithaq/web"

COMMENT = re.compile(r"\{#.*?#\}|\{% comment.*?endcomment %\}|<!--.*?-->|/\*.*?\*/", re.DOTALL)
NAMESPACE = re.compile(r"https?://www\.w3\.org/[\w/]*")  # names a dialect of XML; nothing is fetched

TEMPLATE_RULES = {
    r"\sstyle\s*=": "a style attribute: the content policy refuses it, give it a class",
    r"<style\b": "an inline style sheet: put it in static/",
    r"<script\b(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>": "an inline script: put it in static/",
    r"\s(?:on[a-z]+|hx-on[:\w-]*)\s*=\s*[\"']": "an inline event handler: listen in static/",
    r"javascript:": "a script as an address",
    r"https?://|(?:src|href|action)\s*=\s*[\"']//": "an external address: the page stands on this node alone",
}
SCRIPT_RULES = {
    r"https?://": "an external address: the page stands on this node alone",
    r"\beval\(|\bnew Function\(|\.(?:inner|outer)HTML\s*=|document\.write\(": "text parsed as code: build nodes",
    r"setAttribute\(\s*[\"']style": "a style attribute: the content policy refuses it, set a class",
}
PHYSICAL = "a physical side: the page also reads right to left, use the logical property (start, end)"
STYLE_RULES = {
    r"(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b": PHYSICAL,
    r"(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius": PHYSICAL,
    r"(?<![\w-])(?:left|right)\s*:": PHYSICAL,
    r"(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)": PHYSICAL,
    # top right bottom left, where right and left differ
    r"(?<![\w-])(?:margin|padding|inset)\s*:\s*[^\s;}]+\s+([^\s;}]+)\s+[^\s;}]+\s+(?!\1\s*[;}!])[^\s;}]+": PHYSICAL,
    r"https?://|url\(\s*[\"']?//|@import": "an external address or an import: the page stands on this node alone",
}
LIFTED = re.compile(r"/\* physical: \S+ \S+ \S+")  # a map's east stays east: said on the line, with its reason


def templates(root: Path) -> list[Finding]:
    return list(_search(root, TEMPLATE_RULES, ".html", ".svg"))


def scripts(root: Path) -> list[Finding]:
    return list(_search(root, SCRIPT_RULES, ".js", ".mjs"))


def styles(root: Path) -> list[Finding]:
    return list(_search(root, STYLE_RULES, ".css"))


def _search(root: Path, rules: dict[str, str], *suffixes: str) -> Iterator[Finding]:
    for path, text in text_files(root, WEB, *suffixes):
        lines = text.splitlines()
        bare = NAMESPACE.sub("", COMMENT.sub(_blank, text))
        for pattern, rule in rules.items():
            for hit in re.finditer(pattern, bare):
                line = bare.count("\n", 0, hit.start() + len(hit[0]) - len(hit[0].lstrip())) + 1
                if not LIFTED.search(lines[line - 1]):
                    yield Finding(path, line, f"{rule} ({hit[0].strip()[:60]})")


def _blank(comment: re.Match[str]) -> str:
    """Comments may say anything; their lines still count."""
    return "\n" * comment[0].count("\n")
