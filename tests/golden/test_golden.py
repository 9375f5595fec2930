"""What an old release sealed reads today as it did then."""

import pytest

from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.secretariat.acts import COMMON_RULES

from .goldens import Golden, goldens, read

ALL = goldens()


@pytest.mark.parametrize("golden", ALL, ids=lambda golden: golden.release)
def test_an_old_bundle_reads_as_it_did(golden: Golden) -> None:
    book = read(golden)
    assert record_digest(book) == golden.record
    assert sum(book.sizes.values()) == golden.entries
    assert book.state.defects == []
    if golden.number == COMMON_RULES.number:
        assert [list(void) for _, void in sorted(book.state.voids.items())] == golden.voids
        assert picture_digest(book.state) == golden.picture


def test_the_fold_of_today_has_a_golden() -> None:
    assert COMMON_RULES.number in {golden.number for golden in ALL}, "raised: add one, see README.md"


def test_a_golden_is_never_written_over() -> None:
    with pytest.raises(FileExistsError):
        ALL[0].write(b"another")
