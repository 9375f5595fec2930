"""What everyone reads is asked at each act, so the answer must not cost more as announcements pile up."""

from itertools import count

from tests.two_states import TwoStates


def test_thousands_of_announced_registries_slow_no_verdict(two: TwoStates) -> None:
    for version in range(2, 4000):
        two.mli.book.state.announce("MLI", version, version)
    two.mli.book.state.announce("MLI", 4000, 2)  # takes nothing back
    looked = count()

    class Counted(int):
        def __lt__(self, other: int) -> bool:
            next(looked)
            return int(self) < other

    state = two.mli.book.state
    state.registry["MLI"] = [(Counted(seq), version) for seq, version in state.registry["MLI"]]
    state.announce("MAR", 0, 9000)
    assert state.registry_at({"MAR": 1, "MLI": 5000}) == 3999
    assert state.registry_at({"MAR": 1, "MLI": 10}) == 9
    assert next(looked) < 60
