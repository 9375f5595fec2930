"""Files beside the entries: as many as fit, each what was announced; that one is missing never stops an import."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import permutations

import pytest

from mithaq.exchange.enclosing import ROOM, enclosed
from mithaq.exchange.frame import CAP, HEADER, WANTED, File, Frame, Kind, file_record, read_frame
from mithaq.exchange.receiving import Received
from mithaq.exchange.sending import Framed, framed
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.hashing import commitment
from mithaq.ledger.void import Void
from tests.corpus.scene import Scene, announced
from tests.two_keys import node_key, seed
from tests.two_states import Raw, TwoStates


@pytest.fixture
def two() -> TwoStates:
    return TwoStates()


def sealed(name: str, data: bytes) -> File:
    salt = seed(name)[:16]
    return File(commitment(salt, data), salt, data)


def sent(scene: Scene, *files: File, want: tuple[str, ...] = (), cap: int = CAP) -> Framed:
    have = scene.mar.theirs.get("MLI", {})
    book = scene.mar.book
    return framed(book, sender="MAR", recipient="MLI", have=have, key=node_key("MAR"), files=files, want=want, cap=cap)


def test_a_file_that_was_announced_is_handed_on_as_it_was() -> None:
    scene = Scene()
    file = announced(scene)
    received = scene.mli.accepts(sent(scene, file).data)
    assert [(one.c, one.salt, bytes(one.data)) for one in received.files] == [(file.c, file.salt, file.data)]
    assert received.strays == []
    known = scene.mli.book.state.files["MAR", file.c]
    assert (known.size, known.type) == (len(file.data), "application/pdf")


def test_a_file_that_nobody_announced_is_no_reason_to_refuse_and_is_not_handed_on() -> None:
    scene = Scene()
    received = scene.mli.accepts(sent(scene, sealed("stray", b"unasked")).data)
    assert (received.new, received.files, len(received.strays)) == (3, [], 1)


def test_a_file_of_another_size_than_its_entry_says_is_not_handed_on() -> None:
    scene = Scene()
    file = announced(scene, size=4)
    received = scene.mli.accepts(sent(scene, file).data)
    assert (received.files, [one.c for one in received.strays]) == ([], [file.c])


def test_a_file_of_a_void_entry_is_not_handed_on() -> None:
    scene = Scene()
    file = sealed("of a stranger", b"bytes")
    body = {"c": file.c, "size": file.size, "type": "text/plain"}
    scene.mar.forces(Raw("ledger.file", body=body), by="u:stranger")
    received = scene.mli.accepts(sent(scene, file).data)
    assert (len(received.voids), received.files, len(received.strays)) == (1, [], 1)


def test_the_entry_may_come_first_and_its_file_in_a_later_bundle() -> None:
    scene = Scene()
    file = announced(scene)
    first = scene.mli.accepts(sent(scene).data)
    assert (first.new, first.files) == (4, [])
    second = scene.mli.accepts(sent(scene, file).data)
    assert (second.new, [one.c for one in second.files]) == (0, [file.c])
    assert scene.two.same()


def test_what_does_not_fit_is_left_and_what_is_smaller_still_goes() -> None:
    scene = Scene()
    large, small = sealed("large", bytes(5000)), sealed("small", b"x")
    made = sent(scene, large, small, cap=ROOM + 4500)
    assert ([one.c for one in made.files.taken], [one.c for one in made.files.left]) == ([small.c], [large.c])
    assert [file.c for file in read_frame(made.data).files] == [small.c]


@dataclass
class Counted:
    """A file of the store whose bytes were asked for so many times."""

    size: int
    c: str = "0" * 64
    asked: list[int] = field(default_factory=list)

    def load(self) -> File:
        self.asked.append(1)
        return File(self.c, bytes(16), bytes(self.size))


def test_bytes_are_asked_for_only_when_they_go() -> None:
    fits, not_ = Counted(10), Counted(10_000)
    chosen = enclosed([not_, fits], [], cap=ROOM + 1000)
    assert fits.asked == not_.asked == []
    assert len(list(chosen.records())) == 1 and (len(fits.asked), len(not_.asked)) == (1, 0)


@pytest.mark.parametrize("size", [0, 9, 10, 99_999, 100_000])
def test_the_room_that_a_file_takes_is_never_counted_too_small(size: int) -> None:
    one = Counted(size)
    needed = len(file_record(one.load())) + HEADER
    room = next(room for room in range(needed, needed + 100) if enclosed([one], [], cap=ROOM + room).taken)
    assert room >= needed


def test_a_node_asks_for_the_files_that_it_lacks() -> None:
    scene = Scene()
    file = announced(scene)
    scene.mli.accepts(sent(scene).data)
    asking = framed(
        scene.mli.book, sender="MLI", recipient="MAR", have={}, key=node_key("MLI"), want=[file.c]
    )  # fmt: skip
    assert scene.mar.accepts(asking.data).receipt.want == (file.c,)


def test_who_lacks_nothing_writes_the_manifest_as_ever() -> None:
    scene = Scene()
    assert sent(scene).data == scene.good
    assert b"want" not in scene.body(Kind.MANIFEST)
    assert manifest_of(sent(scene, want=("0" * 64,)).data).manifest.wanted == ("0" * 64,)


def test_nobody_asks_for_more_than_a_manifest_holds() -> None:
    scene = Scene()
    many = tuple(f"{n:064x}" for n in range(WANTED + 10))
    assert len(manifest_of(sent(scene, want=many).data).manifest.wanted) == WANTED


def manifest_of(frame: bytes) -> Frame:
    return read_frame(frame)


def test_one_file_is_announced_once_by_a_party_but_by_each_that_holds_it(two: TwoStates) -> None:
    file = sealed("scan", b"scan")
    act = FileAnnounce(c=file.c, size=4, type="image/png")
    two.mar.does(act)
    with pytest.raises(Void) as twice:
        two.mar.does(act)
    assert twice.value.code == "file_twice"
    with pytest.raises(Void, match="already announced"):
        two.mar.does(FileAnnounce(c="1" * 64, size=1, type="image/png"), FileAnnounce(c="1" * 64, size=2, type="a/b"))
    two.mli.does(act)
    two.exchange()
    assert two.same() and {party for party, _ in two.mar.book.state.files} == {"MAR", "MLI"}


@pytest.mark.parametrize("media_type", ["", "pdf", "a/b; charset=x", "A/B", "a/b\r\nx: y", "x" * 64 + "/y"])
def test_a_media_type_of_another_form_voids_its_entry(two: TwoStates, media_type: str) -> None:
    entry = two.mar.forces(Raw("ledger.file", body={"c": "0" * 64, "size": 1, "type": media_type}))
    two.exchange()
    for state in (two.mar, two.mli):
        void = state.void(entry)
        assert void is not None and void.code == "malformed"
    assert two.mar.book.state.files == {}


def received_in(order: tuple[int, ...]) -> tuple[object, list[str]]:
    """What MLI holds after three bundles came in this order: entries and one file, the other file, both again."""
    scene = Scene()
    one, other = announced(scene), announced(scene, data=b"%PDF other")
    bundles = [sent(scene, one).data, sent(scene, other).data, sent(scene, one, other).data]
    kept = [file.c for n in order for file in files_of(scene.mli.accepts(bundles[n]))]
    return scene.mli.digests, sorted(set(kept))


def files_of(received: Received) -> Iterator[File]:
    yield from received.files


def test_I10_bundles_with_files_come_in_any_order_and_again() -> None:
    ends = [received_in(order) for order in [*permutations(range(3)), (0, 0, 1, 1, 2, 2)]]
    assert all(end == ends[0] for end in ends) and len(ends[0][1]) == 2
