"""A Word file becomes lines of text: headers, paragraphs, tables row by row, from top to bottom."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from mithaq.languages.errors import LanguageError

MAIN = "word/document.xml"
# Unpacked, all parts of the file: a report of three hundred pages with its pictures stays far below.
MOST_UNPACKED = 120_000_000
# The markup of one part: a million letters with generous formatting.
MOST_MARKUP = 30_000_000
# Real markup packs some forty times; a bomb packs a thousand times.
MOST_PACKED = 200
# Cells up to this many words make a row of a table; longer ones, and a row in two scripts, are texts side by side.
SHORT_CELL = 25
# The head of a column has at most so many words; below such heads a row stays a row, however long its cells.
WIDEST_HEAD = 4


def word_text(data: bytes, *, name: str) -> str:
    """The text of a DOCX. Raises LanguageError: no Word file, damaged, a bomb, or with entities of its own."""
    _check(data, name)
    try:
        document = Document(BytesIO(data))
        return "\n".join(_lines(document)) + "\n"
    except (OpcError, KeyError, ValueError, AttributeError, BadZipFile, RecursionError) as broken:
        raise LanguageError("damaged", name=name, found="DOCX") from broken


def _check(data: bytes, name: str) -> None:
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            if all(part.filename != MAIN for part in parts):
                raise LanguageError("not_text", name=name, found=_other(parts))
            _check_sizes(parts, name)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    fromstring(package.read(part), forbid_dtd=True)
    except DefusedXmlException as trick:
        raise LanguageError("entities", name=name) from trick
    except (BadZipFile, ParseError, OSError, NotImplementedError, EOFError, ValueError, RuntimeError) as broken:
        raise LanguageError("damaged", name=name, found="DOCX") from broken


def _check_sizes(parts: Iterable[ZipInfo], name: str) -> None:
    total = 0
    for part in parts:
        total += part.file_size
        markup = part.filename.endswith((".xml", ".rels"))
        packed = part.file_size > 1_000_000 and part.file_size > MOST_PACKED * max(part.compress_size, 1)
        if total > MOST_UNPACKED or packed or (markup and part.file_size > MOST_MARKUP):
            raise LanguageError("bomb", name=name, size=total, limit=MOST_UNPACKED)


def _other(parts: Iterable[ZipInfo]) -> str:
    names = {part.filename for part in parts}
    if any(name.startswith("xl/") for name in names):
        return "XLSX"
    if any(name.startswith("ppt/") for name in names):
        return "PPTX"
    return "ODT" if "content.xml" in names else "ZIP"


def _lines(document: WordDocument) -> Iterator[str]:
    """Headers once at the top, then the body; a footer holds page numbers and addresses and is left out."""
    seen: set[str] = set()
    for section in document.sections:
        for paragraph in () if section.header.is_linked_to_previous else section.header.paragraphs:
            line = _said(paragraph)
            if line.strip() and line not in seen:
                seen.add(line)
                yield line
    if seen:
        yield ""
    yield from _blocks(document.iter_inner_content())


def _blocks(blocks: Iterable[Paragraph | Table]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            headed = _headed(block)
            yield from (line for row in block.rows for line in _row(row, headed=headed))
            yield ""
        else:
            yield _listed(block) + _said(block)


def _headed(table: Table) -> bool:
    """Whether the first row heads columns: its cells are words, of one script."""
    rows = list(table.rows)[:1]
    heads = [" ".join(cell.text.split()) for cell in dict.fromkeys(rows[0].cells)] if rows else []
    short = all(1 <= len(head.split()) <= WIDEST_HEAD for head in heads)
    return len(heads) > 1 and short and len({_script(head) for head in heads}) == 1


def _row(row: _Row, *, headed: bool) -> Iterator[str]:
    """Short cells on one line, as a table is read; long ones and bilingual columns one under the other."""
    cells = [list(_blocks(cell.iter_inner_content())) for cell in dict.fromkeys(row.cells)]
    said = [" ".join(" ".join(lines).split()) for lines in cells]
    scripts = {_script(text) for text in said if _script(text)}
    if not headed and (len(scripts) > 1 or any(len(text.split()) > SHORT_CELL for text in said)):
        yield from (line for lines in cells for line in lines)
    else:
        yield " | ".join(said)


def _script(text: str) -> str:
    arabic = sum("\u0600" <= character <= "\u06ff" for character in text)
    return "" if not any(map(str.isalpha, text)) else "arabic" if arabic * 2 > len(text) else "latin"


def _said(paragraph: Paragraph) -> str:
    """Its words as they stand, what was inserted among them; what was deleted, and boxes that float, left out."""
    own = paragraph._p
    parts: list[str] = []
    for node in own.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen")):
        if next(node.iterancestors(qn("w:p"))) is not own or node.getparent().tag == qn("w:tabs"):
            continue
        match node.tag:
            case tag if tag == qn("w:t"):
                parts.append(node.text or "")
            case tag if tag == qn("w:tab"):
                parts.append("\t")
            case tag if tag == qn("w:noBreakHyphen"):
                parts.append("-")
            case _:
                parts.append("\n")
    return "".join(parts)


def _listed(paragraph: Paragraph) -> str:
    """Word keeps the sign of a list item out of its text."""
    style = (paragraph.style.name if paragraph.style else None) or ""
    numbered = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
    return "- " if (numbered or style.startswith("List")) and not style.startswith("Heading") else ""
