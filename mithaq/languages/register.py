# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Words that instruments exchange for one another, for telling what one version lacks; never for searching.

`register_words.tsv` has wider classes than the lexicon: a translator puts any of a line for any other ("transmettre",
"envoyer", إحالة, توجيه). FORMAL are words of the register that say nothing by themselves.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from mithaq.languages.cores import cores
from mithaq.languages.lexicon import COLUMNS, lines
from mithaq.languages.normalise import normalise
from mithaq.languages.stems import placed_terms, terms
from mithaq.ledger.errors import Language

WORDS = Path(__file__).with_name("register_words.tsv")
FORMAL: dict[Language, str] = {
    "fr": "présent présente présents présentes ci-après ci dénommé dénommée dénommés dénommées dit dite ledit ladite lesdits lesdites "
    "susdit susvisé cours cadre compter vertu égard prend prennent prendra prendre met mettent mettre mise font faisant savoir afférent "
    "afférente relatif relative relatifs relatives concernant date daté datée numéro année an durée jour délai plus nombre",
    "en": "hereby hereinafter hereafter thereof thereto therein herein hereto hereof said take takes taken make makes given regard "
    "respect concerning regarding relating related pursuant date dated year period within per number",
    "ar": "أقصاه أقصاها غضون المشار إليهما إليهم فيما يلي بذلك لكل معه معها قدره قدرها البالغ البالغة تبلغ يبلغ بموجب بخصوص بشأن "
    "المتعلق المتعلقة المتعلقين الخاص الخاصة حيز رهن القيام يقع تقع "
    "يوم رقم المؤرخ المؤرخة بتاريخ تاريخ سنة عام مدة لمدة أجل ابتداء نسبة بنسبة أكثر منهما فيهم الواحد الواحدة موعد عدد عددهم إحداهما كلتيهما",
}


@cache
def answers(language: Language, other: Language) -> dict[str, frozenset[str]]:
    """For each stem of a language the stems of another that stand in one concept or one class with it."""
    here, there = COLUMNS.index(language), COLUMNS.index(other)
    return _joined((stem, _stems(line[there], other)) for line in _all_lines() for stem in _stems(line[here], language))


@cache
def core_answers(language: Language, *, of_cores: bool = False) -> dict[str, frozenset[str]]:
    """For each stem of a language the cores of its Arabic answers; with `of_cores` the stems for each core."""
    here, arabic = COLUMNS.index(language), COLUMNS.index("ar")
    pairs = ((_stems(line[here], language), _cores(line[arabic])) for line in _all_lines())
    if of_cores:
        return _joined((core, stems) for stems, found in pairs for core in found)
    return _joined((stem, found) for stems, found in pairs for stem in stems)


@cache
def _all_lines() -> tuple[tuple[tuple[str, ...], ...], ...]:
    classes = (
        tuple(tuple(column.split(";")) for column in line.split("\t")) for line in WORDS.read_text("utf-8").splitlines()
    )
    return (*lines(), *classes)


def _stems(expressions: Iterable[str], language: Language) -> set[str]:
    return {stem for expression in expressions for stem in terms(expression, language)}


def _cores(expressions: Iterable[str]) -> set[str]:
    return set(_cores_of(expressions))


def _cores_of(expressions: Iterable[str]) -> Iterator[str]:
    for expression in expressions:
        normal = normalise(expression)
        for _, start, end in placed_terms(normal, "ar"):
            yield from cores(normal.folded[start:end])


def _joined(pairs: Iterable[tuple[str, set[str]]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, values in pairs:
        found.setdefault(key, set()).update(values)
    return {key: frozenset(values) for key, values in found.items()}
