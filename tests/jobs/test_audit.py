"""The record checked from its bytes: whatever is changed behind its back is found, in any table."""

import pytest
from django.db import connection

from mithaq.commission.acts import NoteWrite
from mithaq.jobs.audit import Audit, audit
from mithaq.projection import writing
from mithaq.secretariat.models import Channel
from tests.secretariat.conftest import BY, Pair, fresh, grant, pair
from tests.secretariat.test_office import session

__all__ = ["pair"]

pytestmark = pytest.mark.django_db(databases="__all__")


def audited(pair: Pair) -> Audit:
    return audit(pair.mar, Channel.objects.get(ch=pair.mar.ch))


def sql(statement: str) -> None:
    with writing():
        connection.cursor().execute(statement)


@pytest.fixture
def played(pair: Pair) -> Pair:
    pair.mar.perform(session(), by=BY["MAR"])
    pair.exchange()
    return pair


def test_a_sound_record_has_no_fault(played: Pair) -> None:
    found = audited(played)
    assert found.faults == []
    assert found.seals >= 6, "one for each entry of ours, and one for what came"
    assert found.payloads == found.entries


# What an intruder with the database may try; the triggers that forbid it elsewhere are dropped first.
TAMPERED: dict[str, tuple[str, str]] = {
    "a row changed": ("UPDATE commission_session SET number = 7", "commission_session"),
    "a row deleted": ("DELETE FROM commission_session", "commission_session"),
    "a vote added": ("UPDATE fold_vote SET choice = 'decline'", "fold_vote"),
    "a void invented": ("INSERT INTO fold_void (ch, party, seq, code, \"values\") SELECT ch, 'MLI', 0, 'x', '{}' "
                        "FROM ledger_channel WHERE national = {false}", "fold_void"),
}  # fmt: skip


@pytest.mark.parametrize(("statement", "named"), TAMPERED.values(), ids=TAMPERED)
def test_a_table_that_was_changed_is_named(played: Pair, statement: str, named: str) -> None:
    false = "0" if connection.vendor == "sqlite" else "false"
    sql(statement.replace("{false}", false))
    assert audited(played).faults == [f"table {named}"]
    played.mar.rebuild()
    assert audited(played).faults == []


def test_the_national_record_is_checked_too(played: Pair) -> None:
    from_here = played.national
    from_here.perform(grant("MAR", "secretary"), by=BY["MAR"])
    from_here.perform(NoteWrite(key=fresh(), about=None, text="note"), by=BY["MAR"])
    found = audit(from_here, Channel.objects.get(ch=from_here.ch))
    assert (found.faults, found.entries) == ([], 2)
