"""Every sentence in three languages with the same values; every code that a room raises has its sentence."""

import re
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

import pytest

from mithaq.axes import AXES, AXIS_ACTS
from mithaq.axes.equipment import sentences as equipment
from mithaq.axes.expertise import sentences as expertise
from mithaq.axes.logistics import sentences as logistics
from mithaq.axes.training import sentences as training
from mithaq.cli.errors import SENTENCES as COMMANDS
from mithaq.commission.sentences import REFUSALS as COMMISSION
from mithaq.exchange.errors import SENTENCES as BUNDLES
from mithaq.ledger.errors import LANGUAGES, Sentence
from mithaq.ledger.refusals import SENTENCES as LEDGER
from mithaq.ledger.void import SENTENCES as VERDICTS
from mithaq.roadmap import sentences as roadmap
from mithaq.roadmap.acts import ROADMAP_ACTS
from mithaq.secretariat.refusals import SENTENCES as RECORD

ROOT = Path(__file__).parents[2] / "mithaq"
ROOMS = (roadmap, training, equipment, logistics, expertise)
TABLES: list[Mapping[str, Sentence]] = [room.SENTENCES for room in ROOMS] + [room.REFUSALS for room in ROOMS]
TABLES += [roadmap.CONFLICTS, training.CONFLICTS, equipment.CONFLICTS, logistics.CONFLICTS]
RAISED = re.compile(r'(?:refuse|warn|require|Void)\((?:[^"]|\n)*?"([a-z_]+)"')


@pytest.mark.parametrize("table", TABLES)
def test_three_languages_with_the_same_values(table: Mapping[str, Sentence]) -> None:
    for code, sentence in table.items():
        assert set(sentence) == set(LANGUAGES), code
        values = [fields(sentence[language]) - {f"why_{language}"} for language in LANGUAGES]
        assert values[0] == values[1] == values[2], code


def test_every_act_has_a_sentence() -> None:
    told = {kind for room in ROOMS for kind in room.SENTENCES}
    assert told == {act.kind for act in (*ROADMAP_ACTS, *AXIS_ACTS)}


def test_every_code_that_is_raised_has_a_sentence_and_every_sentence_is_raised() -> None:
    sources = [*ROOT.glob("roadmap/**/*.py"), *ROOT.glob("axes/**/*.py")]
    raised = {code for path in sources for code in RAISED.findall(path.read_text())}
    known = {code for room in ROOMS for code in room.REFUSALS}
    assert raised - known - set(VERDICTS) == set()
    assert known - raised == set()


def test_no_code_means_two_things() -> None:
    codes = [code for room in ROOMS for code in room.REFUSALS] + [*COMMISSION, *VERDICTS]
    assert len(codes) == len(set(codes))


def test_each_axis_has_its_name_in_three_languages() -> None:
    assert all(set(axis.words) == set(LANGUAGES) for axis in AXES)


# Imperatives, and words, addressed to one person: each stood in a refusal once.
TO_ONE = (
    "صحح صرّح حدد استبدله استبدلها أكد اختر أضفه أضف قدّم قدم أرفق احتفظ احذف احذفها انتظر استخرج انقل اطلب اطلبه أعد أعط"
    " اجمع افتحه افتحها أوردها اقترحها واقترحها اقترح اذكر تحدد رغبتك انشر حدّث اسحبه تسلّم تحقق قارن نظفه واتصل عرّفها"
    " تقبل تعط وعاود شغّل أكمل امنح حرّرها أفرغها كتابتك تكليفك انظر"
)
REFUSING = {"record": RECORD, "verdicts": VERDICTS, "ledger": LEDGER, "bundles": BUNDLES, "commands": COMMANDS}


@pytest.mark.parametrize("table", REFUSING.values(), ids=REFUSING)
def test_arabic_addresses_whoever_reads_a_refusal_in_the_plural(table: Mapping[str, Sentence]) -> None:
    to_one = set(TO_ONE.split())
    said = {code: set(re.findall(r"[\u0621-\u0652]+", sentence["ar"])) & to_one for code, sentence in table.items()}
    assert {code: words for code, words in said.items() if words} == {}


def test_french_says_jours_ouvres_everywhere() -> None:
    """The other term leaves Saturdays in; a table that came out before is still read, and a text says what it says."""
    catalogues = [*ROOT.glob("**/*.py"), *ROOT.glob("**/*.po"), *ROOT.glob("**/*.html")]
    found = {path.name for path in catalogues if re.search("jours? ouvrable", path.read_text(), re.IGNORECASE)}
    assert found <= {"table_words.py"}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
