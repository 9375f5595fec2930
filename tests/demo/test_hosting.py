"""mithaq plan solve --fair --most on the played nodes: proposed, carried over, agreed; both name the same hosts."""

import pytest

from tests.cli.conftest import LANGUAGES, Node, Nodes
from tests.demo.test_demo import played

REFUSED = {
    ("--fair", "20000"): {
        "fr": "Partage de l'accueil",
        "ar": "تقاسم الاستضافة",
        "en": "Sharing of hosting",
    },
    ("--most", "-1"): {"fr": "Accueils par an", "ar": "الاستضافات في السنة", "en": "Hosting in a year"},
}


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Nodes:
    folder = tmp_path_factory.mktemp("hosting")
    told = played(folder)
    assert told.returncode == 0, told.stderr
    return Nodes(folder)


def hosts(node: Node) -> dict[str, str]:
    return {one["key"]: one["host"] for one in node.does("plan", "show") if "host" in one}


def test_wished_by_command_and_agreed_by_command(nodes: Nodes) -> None:
    assert hosts(nodes.mar) == {}
    found = nodes.mar.does(
        "plan", "solve", "--seconds", "120", "--fair", "3", "--most", "2", "--propose", "--by", "planner"
    )
    price, days = found["price"], {one["key"]: one for one in found["days"]}
    assert {key: days[key]["host"] for key in found["hosts"]} == found["hosts"] and len(found["hosts"]) > 1
    assert set(found["hosts"].values()) == {"MAR", "MLI"}
    assert [row["wish"] for row in price["rows"]] == ["fair", "few"]
    assert price["total"] == price["end"] + sum(row["days"] for row in price["rows"])
    assert any("Sharing of hosting" in sentence for sentence in price["sentences"])
    nodes.exchange()
    hashed = next(one["hashed"] for one in nodes.mli.does("status")["awaiting"] if one["key"] == found["plan"])
    agreed = nodes.mli.performs("plan.agree", "planner", key=found["plan"], hashed=hashed)
    assert agreed.code == 0, agreed.err
    nodes.exchange()
    assert hosts(nodes.mar) == hosts(nodes.mli) == found["hosts"]
    told = nodes.mli.tells("plan", "show", language="fr").out
    assert told.count("partie hôte :") == len(found["hosts"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("given", REFUSED)
def test_a_wish_out_of_range_is_refused_by_name(nodes: Nodes, language: str, given: tuple[str, str]) -> None:
    told = nodes.mar.tells("plan", "solve", "--seconds", "1", *given, language=language)
    assert told.code == 2 and REFUSED[given][language] in told.err and given[1] in told.err


ALONE = {
    ("--fair", "3", "--shares", "MAR=600"): ("600", "1000"),
    ("--fair", "3", "--shares", "MAR=600;MLI=400"): ("MAR=600;MLI=400",),
    ("--fair", "3", "--shares", "MAR=600,XYZ=400"): ("XYZ",),
    ("--shares", "MAR=600,MLI=400"): ("MAR=600,MLI=400", "--fair"),
    ("--most-weight", "30"): ("30", "--most"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("given", "said"), ALONE.items(), ids=map(" ".join, ALONE))
def test_shares_and_weights_that_make_no_sense_are_refused(
    nodes: Nodes, language: str, given: tuple[str, ...], said: tuple[str, ...]
) -> None:
    told = nodes.mar.tells("plan", "solve", "--seconds", "1", *given, language=language)
    assert told.code == 2 and all(words in told.err for words in said), told.err


def test_shares_are_wished_by_command(nodes: Nodes) -> None:
    wished = ("--fair", "3", "--shares", "MLI=1000,MAR=0", "--most", "9", "--most-weight", "2")
    found = nodes.mli.does("plan", "solve", "--seconds", "120", *wished)
    assert set(found["hosts"].values()) == {"MLI"}
