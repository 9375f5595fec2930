"""French, Arabic and English are equal: each string of each room is translated, once, with plurals and slots."""

from collections import defaultdict

import pytest

from tests.web.strings import SLOT, Said, catalogues, forms, in_template, key, said, slots

PLURALS = {"fr": 2, "ar": 6}
TRANSLATED = pytest.mark.parametrize("language", ["fr", "ar"])
# Written alike in English and in French.
SAME_IN_FRENCH = {"Mithaq", "%(n)s expert"}


@TRANSLATED
def test_every_string_is_translated(language: str) -> None:
    known = {key(message): forms(message) for found in catalogues(language).values() for message in found}
    missing = [f"{one.where}: {one.text!r}" for one in sorted(said()) if not all(known.get(one, ("",)))]
    assert not missing, f"not in any {language} catalogue:\n" + "\n".join(missing)


@TRANSLATED
def test_no_catalogue_says_what_no_page_says(language: str) -> None:
    used = said()
    stale = [f"{path}: {m.id!r}" for path, found in catalogues(language).items() for m in found if key(m) not in used]
    assert not stale, "\n".join(stale)


@TRANSLATED
def test_two_rooms_never_translate_one_string_differently(language: str) -> None:
    versions: dict[Said, set[tuple[str, ...]]] = defaultdict(set)
    for found in catalogues(language).values():
        for message in found:
            versions[key(message)].add(forms(message))
    assert {one: texts for one, texts in versions.items() if len(texts) > 1} == {}


@TRANSLATED
def test_plurals_slots_and_flags(language: str) -> None:
    wrong = []
    for path, found in catalogues(language).items():
        for message in found:
            one, translated = key(message), forms(message)
            if message.fuzzy:
                wrong.append(f"{path}: {one.text!r} is marked fuzzy")
            if len(translated) != (PLURALS[language] if one.plural else 1):
                wrong.append(f"{path}: {one.text!r} has {len(translated)} forms")
            # Singular and dual may leave the number out ("two days" is one Arabic word); nothing may be invented.
            allowed = slots(one.text) | slots(one.plural)
            if not one.plural and any(slots(text) != allowed for text in translated):
                wrong.append(f"{path}: {one.text!r} and its translation have different slots")
            if any(not slots(text) <= allowed for text in translated):
                wrong.append(f"{path}: a translation of {one.text!r} has a slot that English hasn't")
    assert not wrong, "\n".join(wrong)


def test_arabic_is_in_arabic_and_french_isnt_english() -> None:
    arabic = [text for found in catalogues("ar").values() for m in found for text in forms(m)]
    latin = [text for text in arabic if not any("\u0600" <= letter <= "\u06ff" for letter in SLOT.sub("", text))]
    assert latin == []
    french = [(key(m).text, forms(m)[0]) for found in catalogues("fr").values() for m in found]
    same = {one for one, text in french if one == text and " " in one} - SAME_IN_FRENCH
    assert same == set(), "left in English, or to be listed as written alike"


def test_strings_are_found_where_they_are(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = {one.text for one in said()}
    assert {"Sign in", "Skip to the content", "Kept", "Commission file"} <= found
    counted = {one for one in said() if one.plural}
    assert any("Record:" in one.text for one in counted)
    assert any("Too many wrong tries" in one.text for one in counted)


def test_a_title_handed_to_a_tag_is_found() -> None:
    from tests.web.strings import WEB

    page = WEB / "shell" / "rail.html"
    assert "Main" in {one.text for one in in_template(page)}
