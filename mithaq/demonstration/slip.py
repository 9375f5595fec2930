"""The slip that goes with the list of nominees: a PDF as an office makes it, in two languages. Demonstration data."""

import json

import typst

from mithaq.documents.original import fonts

NAME = "Bordereau des candidats.pdf"
PAGE = """
#set page(paper: "a5", margin: 18mm)
#set text(font: ("IBM Plex Sans", "Amiri"), size: 11pt)
#let told = json(bytes(sys.inputs.told))
#for part in told [
  #set text(lang: part.lang, dir: if part.lang == "ar" { rtl } else { ltr })
  = #part.title
  #part.body
  #v(8mm)
]
"""
TOLD = (
    {
        "lang": "fr",
        "title": "Bordereau de la liste des candidats",
        "body": "Vingt-quatre candidats, deux suppléants. Pièce de démonstration.",
    },
    {
        "lang": "ar",
        "title": "بيان إرسال لائحة المرشحين",
        "body": "أربعة وعشرون مرشحا واثنان احتياطيان. وثيقة للتجربة.",
    },
)


def slip() -> bytes:
    """The same bytes each time."""
    told = {"told": json.dumps(TOLD, ensure_ascii=False)}
    compiler = typst.Compiler(input=PAGE.encode(), font_paths=fonts(), sys_inputs=told)
    pdf = compiler.compile(format="pdf", timestamp=0)
    assert isinstance(pdf, bytes)
    return pdf
