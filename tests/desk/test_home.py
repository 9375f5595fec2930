"""The folder of a node: what is written is what is read, and only its owner reads it."""

from pathlib import Path

import pytest

from mithaq.desk.home import Home, HomeError, folder, read_home, write_home


def test_a_node_is_read_as_it_was_written(tmp_path: Path) -> None:
    names = {"fr": "Royaume du « Maroc »", "ar": "المملكة المغربية", "en": 'Kingdom "of" Morocco'}
    home = Home(
        folder=tmp_path, party="MAR", name=names, host="mar.localhost", port=8001, allowed_hosts=("a.example",),
        time_zone="Africa/Casablanca", hijri_offset=1,
    )  # fmt: skip
    write_home(home)
    assert read_home(tmp_path) == home
    assert (tmp_path / "node.toml").stat().st_mode & 0o777 == 0o600
    assert home.files.is_dir() and home.keys.stat().st_mode & 0o777 == 0o700
    assert home.secret_key not in repr(home)


def test_without_a_node_there_is_an_unnamed_one_with_its_own_secret(tmp_path: Path) -> None:
    one, other = read_home(tmp_path), read_home(tmp_path)
    assert not one.exists and one.party == "" and one.named("fr") == ""
    assert one.secret_key != other.secret_key and len(one.secret_key) >= 50


@pytest.mark.parametrize("text", ["party = ", "surprise = 1", 'party = "MAR"\nparty = "MLI"'])
def test_a_damaged_file_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "node.toml").write_text(text)
    with pytest.raises(HomeError, match="node.toml"):
        read_home(tmp_path)


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MITHAQ_HOME", str(tmp_path))
    assert folder() == tmp_path
    monkeypatch.delenv("MITHAQ_HOME")
    monkeypatch.chdir(tmp_path)
    assert folder() == tmp_path / "node"


def test_a_name_falls_back_to_english_and_then_to_the_code(tmp_path: Path) -> None:
    assert Home(folder=tmp_path, party="MLI", name={"en": "Republic of Mali"}).named("ar") == "Republic of Mali"
    assert Home(folder=tmp_path, party="MLI").named("ar") == "MLI"
