# ruff: noqa: E501 -- pairs of sentences: one per line reads better than wrapped ones
"""Which words of a clause the other version has, and which part of it the other version lacks."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.languages.concord import facts_of
from mithaq.languages.coverage import Clause, covered
from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.omission import candidates, left_out, register_of, tried, usual_ratio, weights
from mithaq.languages.omission_evidence import NAMES, Held
from mithaq.languages.omission_parts import Said, between_joints, parts_of
from mithaq.languages.segments import Segment, version_of
from mithaq.languages.taken import Taken

FRENCH = "Le chef du dépôt remet les clés au gardien Belkacem, qui signe le registre."
ARABIC = "يسلم رئيس المستودع المفاتيح إلى الحارس بلقاسم، الذي يوقع السجل."


def segment(text: str) -> Segment:
    return version_of(text, mode="lines").segments[0]


def clause(one: str, other: str) -> Clause:
    a, b = segment(one), segment(other)
    return Clause([a], [b], facts_of(a), facts_of(b))


def states(one: str, other: str) -> dict[str, str]:
    return {word.token.key: word.state for word in covered([segment(one)], [segment(other)])}


def test_words_are_answered_by_the_lexicon_and_by_sound() -> None:
    found = states(FRENCH, ARABIC)
    assert found["belkacem"] == "answered"
    assert found["signe"] == found["registre"] == "answered"


def test_what_the_other_side_lacks_is_known_or_unknown() -> None:
    found = states("La commission visite l'hôpital de Zgougouville.", "تجتمع اللجنة غدا.")
    assert (found["commission"], found["hopital"], found["zgougouville"]) == ("answered", "known", "unknown")


def test_both_ways_are_worked_out_once() -> None:
    one = clause(FRENCH, ARABIC)
    assert one.words is one.words
    assert [word.token.key for word in one.words[0]] == list(states(FRENCH, ARABIC))


def test_a_consonant_that_two_scripts_write_apart_is_one() -> None:
    assert states("Younes Guessous est absent.", "يونس كسوس غائب.")["guessous"] == "answered"


def test_nothing_is_covered_by_nothing() -> None:
    assert covered([], [segment(ARABIC)]) == covered([segment(FRENCH)], []) == []


def test_parts_lie_inside_their_segment_and_never_are_all_of_it() -> None:
    one = clause(FRENCH, ARABIC)
    said = Said(one.a, one.words[0], [1.0] * len(one.words[0]), [])
    parts = parts_of(said)
    assert parts
    for part in parts:
        assert part.segment.start <= part.start < part.end <= part.segment.end
        assert (part.start, part.end) != (part.segment.start, part.segment.end)


@given(st.text(alphabet="abc ,;:وم .", min_size=1, max_size=120))
@settings(max_examples=60, deadline=None)
def test_joints_leave_no_word_out_and_overlap_nowhere(text: str) -> None:
    for one in version_of(text, mode="lines").segments:
        spans = between_joints(one)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
        kept = "".join(one.normal.text[start:end] for start, end in spans)
        assert {c for c in one.text if c.isalnum()} == {c for c in kept if c.isalnum()}


def test_a_long_name_counts_no_more_than_its_acronym() -> None:
    long, short = (
        clause(f"A copy of the report goes to {name}.", "ترسل نسخة من التقرير إلى اليونسكو.")
        for name in ("the United Nations Educational, Scientific and Cultural Organization", "UNESCO")
    )
    lengths = [Said(one.a, [], [], [(fact, True) for fact in one.a_facts]).length for one in (long, short)]
    assert abs(lengths[0] - lengths[1]) <= len("the ")


CUT = [
    ("Les experts logent à la caserne, où une salle de prière leur est réservée.", "يقيم الخبراء في الثكنة."),
    (
        "The driver keeps the logbook in the cabin and hands it over to the customs officer on request.",
        "يحتفظ السائق بسجل المركبة في المقصورة.",
    ),
    (
        "Le navire entre au port après l'inspection.",
        "تدخل السفينة الميناء بعد التفتيش، ويمنع على البحارة النزول إلى المدينة ليلا.",
    ),
]


@pytest.mark.parametrize(("one", "other"), CUT)
def test_a_part_that_one_version_lacks_is_found_on_the_other(one: str, other: str) -> None:
    found = left_out(clause(one, other), 0.15, default_embedder())
    assert found is not None
    assert found.severity == "alarm"
    assert found.of_a == (len(one) > len(other))


def test_a_faithful_pair_lacks_nothing() -> None:
    found = left_out(clause(FRENCH, ARABIC), 0.15, default_embedder())
    assert found is None or found.severity == "hint"


def test_without_a_model_nothing_is_said_to_be_missing() -> None:
    assert left_out(clause(*CUT[0]), 0.15, NoModel()) is None


def test_every_weight_ships_and_every_part_is_read_by_all_of_them() -> None:
    assert len(weights("binding").values) == len(weights("other").values) == len(NAMES)
    read = list(tried(clause(*CUT[0]), 0.15, default_embedder(), weights("other"), least=-1e9, most=100))
    assert read
    assert all(len(one.features) == len(NAMES) for one in read)


def test_what_is_read_first_is_what_may_score() -> None:
    """The short list gives the same answer as reading everything."""
    by = weights("binding")
    for one, other in CUT:
        every = max(
            tried(clause(one, other), 0.15, default_embedder(), by, least=-1e9, most=100), key=lambda t: t.score
        )
        short = max(tried(clause(one, other), 0.15, default_embedder(), by), key=lambda t: t.score)
        assert (every.part.start, every.part.end) == (short.part.start, short.part.end)


def test_the_usual_ratio_starts_from_the_languages() -> None:
    assert usual_ratio([]) == 0.0
    assert 0.0 < usual_ratio([([segment(FRENCH)], [segment(ARABIC)])]) < 0.4


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=12), st.integers(0, 70), st.integers(1, 9))
def test_a_place_is_taken_when_one_of_the_spans_is_there(spans: list[tuple[int, int]], start: int, size: int) -> None:
    taken = [(first, first + length) for first, length in spans]
    end = start + size
    assert Taken(taken).meets(start, end) == any(first < end and start < last for first, last in taken)


def held(one: str, other: str) -> Held:
    whole = clause(one, other)
    sides = [
        Said(side, words, [float(word.state != "answered") for word in words], [])
        for side, words in zip((whole.a, whole.b), whole.words, strict=True)
    ]
    return Held(sides[0], sides[1], 0.0)


def test_a_text_that_binds_is_told_from_the_news() -> None:
    assert register_of(clause("Article 3. Les Parties se réunissent.", "يجتمعون.")) == "binding"
    assert register_of(clause("They meet.", "المادة 3. يجتمع الطرفان.")) == "binding"
    assert register_of(clause("Le match a duré deux heures.", "استمرت المباراة ساعتين.")) == "other"


def test_a_long_name_that_faces_letters_is_no_omission() -> None:
    long, short = "Rapport de l'Organisation ouest-africaine de la santé reçu.", "استلم تقرير OOAS."
    spans = [part.segment.normal.text[part.start : part.end] for part in candidates(held(long, short))]
    assert not any("ouest-africaine de la santé" in span for span in spans)


QUALIFIED = [
    ("Article 4. La Partie hôte répond à la demande par écrit et sans délai.", " par écrit et sans délai", "المادة 4. يجيب الطرف المضيف عن الطلب كتابة ودون تأخير."),
    ("Article 6. Les pièces défectueuses, nettoyées et emballées, sont renvoyées au fournisseur.", ", nettoyées et emballées,", "المادة 6. تعاد القطع المعيبة، بعد تنظيفها وتغليفها، إلى المورد."),
    ("Article 9. The host Party shall store the vehicles in a guarded hangar and insure them at its own expense.", " and insure them at its own expense", "المادة 9. يخزن الطرف المضيف المركبات في حظيرة محروسة ويؤمنها على نفقته."),
    ("Article 2. Les stagiaires suivent les cours de langue et les exercices de tir avant leur départ.", " et les exercices de tir", "المادة 2. يتابع المتدربون دروس اللغة وتمارين الرماية قبل مغادرتهم."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "part", "other"), QUALIFIED)
def test_a_phrase_of_a_clause_that_binds_is_missed(one: str, part: str, other: str) -> None:
    assert part in one
    whole = left_out(clause(one, other), 0.2, default_embedder())
    assert whole is None or whole.severity == "hint"
    found = left_out(clause(one.replace(part, ""), other), 0.2, default_embedder())
    assert found is not None
    assert (found.severity, found.of_a) == ("alarm", False)


REWORDED = [
    ("Article 4. La Partie hôte notifie sa décision par écrit au secrétariat.", "المادة 4. يوجه الطرف المضيف إلى الأمانة إشعارا خطيا بما قرره."),
    ("Article 7. Les frais de séjour sont à la charge de la Partie d'envoi.", "المادة 7. تتحمل الدولة الموفدة مصاريف الإقامة."),
    ("Article 8. Le comité se réunit une fois par an, à tour de rôle, dans chacun des deux pays.", "المادة 8. تعقد اللجنة اجتماعا سنويا بالتناوب في البلدين."),
    ("Article 5. Any dispute shall be settled amicably by means of consultations between the Parties.", "المادة 5. يسوى كل خلاف وديا بالتشاور بين الطرفين."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), REWORDED)
def test_what_is_put_more_briefly_is_not_missed(one: str, other: str) -> None:
    found = left_out(clause(one, other), 0.2, default_embedder())
    assert found is None or found.severity == "hint"
