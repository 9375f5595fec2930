"""Word, PDF and HTML files made for the tests: real files by real writers, and some that nobody should send."""

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import typst
from docx import Document
from pypdf import PdfReader, PdfWriter

FRENCH = (
    "Le Maroc et le Mali sont convenus de créer une commission militaire mixte. "
    "La délégation marocaine est conduite par le général de brigade Abdelghani Mouhib."
)
ARABIC = (
    "اتفق المغرب وجمهورية مالي على إحداث لجنة عسكرية مشتركة تضم 12 عضوا من البلدين، وذلك خلال الزيارة التي قام بها "
    "العميد عبد الغني محب (FAMa) إلى باماكو يوم الإثنين 17 فبراير 2025 على رأس وفد عسكري رفيع المستوى، "
    "كما أن الأكاديمية الملكية العسكرية ستستقبل 25 متدربا من القوات المسلحة المالية في هذا الإطار."
)


def word(*paragraphs: str, header: str = "", items: Sequence[str] = (), rows: Sequence[Sequence[str]] = ()) -> bytes:
    """A DOCX with a header, paragraphs, a list and a table."""
    document, out = Document(), BytesIO()
    document.sections[0].header.paragraphs[0].text = header
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    for item in items:
        document.add_paragraph(item, style="List Bullet")
    table = document.add_table(len(rows), len(rows[0])) if rows else None
    for n, row in enumerate(rows):
        for column, cell in enumerate(row):
            assert table is not None
            table.cell(n, column).text = cell
    document.save(out)
    return out.getvalue()


def pdf(*paragraphs: str, arabic: bool = False) -> bytes:
    """A PDF as a typesetter writes it: Arabic as shaped glyphs in the order in which they are drawn."""
    head = '#set text(lang: "ar", dir: rtl, font: "DejaVu Sans")\n' if arabic else '#set text(font: "DejaVu Sans")\n'
    source = head + "\n\n".join(paragraph.replace("#", r"\#") for paragraph in paragraphs)
    made: bytes = typst.compile(source.encode())
    return made


def locked(data: bytes) -> bytes:
    writer, out = PdfWriter(clone_from=PdfReader(BytesIO(data))), BytesIO()
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(out)
    return out.getvalue()


def pictures(pages: int = 2) -> bytes:
    """Pages without a letter, as a scanner makes them."""
    writer, out = PdfWriter(), BytesIO()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    writer.write(out)
    return out.getvalue()


def changed(data: bytes, part: str, content: bytes) -> bytes:
    """A DOCX with one part replaced or added."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != part:
                new.writestr(info.filename, old.read(info))
        new.writestr(part, content)
    return out.getvalue()


def zipped(**parts: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t>'
    b"</w:r></w:p></w:body></w:document>"
)

PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un titre | Un journal</title>
<meta property="article:published_time" content="2025-02-20T10:15:00+00:00"><script>var le = "Mali";</script></head>
<body><nav><a href="/">Accueil</a> <a>Algérie</a></nav><div class="share-buttons">Partager</div>
<article><h1>Une commission mixte</h1><p>La délégation marocaine conduite par le général de brigade <b>Abdelghani
Mouhib</b> est arrivée à Bamako le lundi 17 février.</p>
<ul><li>former des cadres</li><li>livrer des équipements</li></ul>
<div class="related"><a>La Tunisie et la Libye signent un accord</a></div></article>
<aside>Publicité au Tchad</aside><footer>Tous droits réservés, Niamey</footer></body></html>"""

# Sentences at several distances from a promise: whatever the judge learns, it is sure of some and doubts others.
DOUBTFUL = """Le Maroc et le Mali coopèrent en matière de défense. Les deux parties se sont réunies à Rabat.
Le Maroc livrera dix véhicules avant le 30 juin 2026.
Le Mali honorera pleinement la lettre du 3 mai 2025.
La partie malienne compte revenir sur la question des pièces de rechange lors de la prochaine réunion.
Il reste à arrêter le calendrier des stages, ce que le Maroc souhaite faire au printemps.
Un groupe d'experts pourrait se rendre à Bamako pour examiner les besoins du centre.
Le Mali est prêt à ouvrir son centre de Koulikoro aux stagiaires marocains.
"""
