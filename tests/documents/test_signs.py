"""Order and shape of signs inside Arabic, judged by the picture: what is drawn right to left must look as it is read.

Arabic can't be read back from a PDF, so a small page is drawn twice with the fonts of the originals, once as Arabic
and once as left-to-right text in the order that the eye expects, and the two pictures are compared byte for byte.
"""

import json
import re
from pathlib import Path

import pytest
import typst

from mithaq.documents.original import LAYOUT
from mithaq.documents.signs import FAMILIES, FONTS, code_points, printed

FAMILY_LINE = re.search(r"^#let naskh = (\(.*\))$", LAYOUT.read_text("utf-8"), re.MULTILINE)
SMALL_LINE = re.search(r"^#let small-arabic = (\(.*\))$", LAYOUT.read_text("utf-8"), re.MULTILINE)
DIACRITICS = "\u064b\u0651"


def drawn(text: str, *, language: str, direction: str, fonts: Path = FONTS, small: bool = False) -> bytes:
    """A PNG of this text alone."""
    family = (SMALL_LINE if small else FAMILY_LINE).group(1)  # type: ignore[union-attr]
    source = (
        "#set page(width: auto, height: auto, margin: 2pt)\n"
        f'#set text(font: {family}, lang: "{language}", dir: {direction}, size: 30pt)\n'
        "#json(bytes(sys.inputs.text))"
    )
    there = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
    compiler = typst.Compiler(source.encode(), font_paths=there, sys_inputs={"text": json.dumps(text)})
    picture = compiler.compile(format="png", ppi=72)
    assert isinstance(picture, bytes)
    return picture


def arabic(text: str, *, small: bool = False) -> bytes:
    return drawn(printed(text, "ar"), language="ar", direction="rtl", small=small)


def as_read(text: str, *, small: bool = False) -> bytes:
    return drawn(text, language="ar", direction="ltr", small=small)


@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("text", ["(24)", "[24]", "(186,5)"])
def test_brackets_open_and_close_on_the_right_side(text: str, small: bool) -> None:
    turned = text[-1] + text[1:-1] + text[0]
    assert arabic(text, small=small) == as_read(text, small=small)
    assert arabic(text, small=small) != as_read(turned, small=small)


@pytest.mark.parametrize(
    "text", ["100 %", "100%", "12,5 %", "100\u00a0%", "E-2026-014", "2026-014", "14/12/2026", "2026-12-14", "186,5",
             "08:30",
             "2027–2030", "-5", "a@b.example", "PV-2026-04/2"],
)  # fmt: skip
def test_rates_dates_and_references_keep_their_order(text: str) -> None:
    assert arabic(text) == as_read(text)


@pytest.mark.parametrize("text", ["100 %", "-5"])
def test_the_check_itself_sees_a_reversed_order(text: str) -> None:
    assert drawn(text, language="ar", direction="rtl") != as_read(text)


@pytest.mark.parametrize("token", ["2026-014", "100 %", "12,5 %", "2027–2030", "2026-12-14", "2026-E-14"])
def test_between_arabic_words_too(token: str) -> None:
    """The same line with the token's order forced by hand looks alike; left to itself it would be turned round."""
    before, after = "العملية ", " احتياطية"
    forced = drawn(f"{before}\u202d{token}\u202c{after}", language="ar", direction="rtl")
    assert arabic(before + token + after) == forced
    assert drawn(before + token + after, language="ar", direction="rtl") != forced


def test_isolates_are_only_for_the_page() -> None:
    assert printed("نسبة 100 %", "fr") == "نسبة 100 %"
    assert printed("العدد 24 (24)", "ar") == "العدد 24 (24)"


def test_the_fonts_are_whole() -> None:
    """A subset lacks what makes brackets turn and vowels sit; these fonts have all of the Arabic block they ship."""
    assert sorted(path.name for path in FONTS.rglob("*.ttf")) == [
        "Amiri-Bold.ttf", "Amiri-Regular.ttf", "IBMPlexSansArabic_400Regular.ttf", "IBMPlexSansArabic_600SemiBold.ttf",
        "IBMPlexSans_400Regular.ttf", "IBMPlexSans_600SemiBold.ttf",
    ]  # fmt: skip
    for path in FONTS.rglob("*.ttf"):
        assert (path.parent / "OFL.txt").read_text("utf-8").startswith("Copyright")
        points = code_points(path.read_bytes())
        assert {ord(sign) for sign in "()[]«»0123456789%-–—/.,:"} <= points
        if "Arabic" in path.name or "Amiri" in path.name:
            assert set(range(0x621, 0x63B)) | set(range(0x640, 0x653)) | set(range(0x660, 0x66A)) <= points
    assert set(FAMILIES) == {"amiri", "plex", "plex arabic"}
    assert sum(path.stat().st_size for path in FONTS.rglob("*")) < 4 * 2**20


def test_both_tables_of_a_font_agree() -> None:
    """Amiri has formats 4 and 12: the first is the second cut at U+FFFF, so reading either alone must say the same."""
    points = code_points(next(FONTS.rglob("Amiri-Regular.ttf")).read_bytes())
    assert 0x0627 in points and 0x1F600 not in points and 0xFFFF not in points


def test_vowels_sit_on_their_letters() -> None:
    for text in ("مُحَرَّر ماليّاً", f"ب{DIACRITICS}"):
        assert "U+" not in printed(text, "fr")
    assert [sign in printed(text, "fr") for text, sign in (("ب\u20dd", "U+20DD"), ("\u0301", "U+0301"))] == [True, True]
