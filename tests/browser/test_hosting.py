"""Who hosts, in a browser on both nodes: wished with unequal shares, calculated, proposed, seen alike, agreed."""

import pytest
from playwright.sync_api import expect

from .moves import PHONE
from .people import Person
from .played import Table
from .soundness import faults

pytestmark = pytest.mark.browser
PARTIES = {"MAR", "MLI"}


def test_hosts_are_wished_told_with_their_price_and_agreed(table: Table) -> None:
    mar, mli = table("MAR"), table("MLI")
    mar.opens("/roadmap/")
    assert hosts_of(mar) == {} and not mar.page.locator("select[name=host]").count()
    mar.fills(seconds="180", fair=3, share_MAR=60, share_MLI=40, most=2, most_weight=10)
    mar.presses("form[action$='/calculations/'] button.primary")
    expect(mar.page.locator("form[action$='/proposal/'] button")).to_be_visible()
    mar.looks(again="found, with hosts")
    found = hosts_of(mar)
    assert set(found.values()) == PARTIES
    assert "MAR 60" in price(mar) and "MLI 40" in price(mar)
    mar.presses("form[action$='/proposal/'] button")
    mar.reads("Proposed. It is in force once the other party has checked and agreed.")

    table.carries("MAR", "MLI")
    mli.opens("/roadmap/")
    assert hosts_of(mli) == found and "MAR 60" in price(mli)
    expect(mli.page.locator(".moves li").filter(has_text=mli.hears("nobody named"))).to_have_count(len(found))
    mli.looks(again="hosts of the other side")
    chooses(mli, "MLI")
    assert hosts_of(mli) == {key: host for key, host in found.items() if host == "MLI"}
    mli.presses("form[action$='/agreement/'] button")

    table.carries("MLI", "MAR")
    mar.opens("/roadmap/")
    mar.reads("The plan in force, agreed by both parties.")
    assert hosts_of(mar) == found
    expect(mar.page.locator("input[name=share_MAR]")).to_have_value("60")
    mar.page.set_viewport_size({"width": PHONE, "height": 900})
    mar.page.locator("details.asks summary").click()
    assert faults(mar.page) == []


def hosts_of(person: Person) -> dict[str, str]:
    """Planned thing → the party named beside it on the chart."""
    lines = person.page.locator(".gantt-labels li:has(.gantt-host)")
    keys = lines.locator("a[data-row]").evaluate_all("links => links.map(link => link.dataset.row)")
    return dict(zip(keys, lines.locator(".gantt-host").all_inner_texts(), strict=True))


def price(person: Person) -> str:
    """The sentences under the hosts."""
    return " ".join(person.page.locator(".hosts .demands li").all_inner_texts())


def chooses(person: Person, party: str) -> None:
    """The filter by host; the chart comes back in its place."""
    person.page.locator("details.asks summary").click()
    person.page.locator("select[name=host]").select_option(party)
    person.page.wait_for_url(f"**host={party}*")
    expect(person.page.locator(".gantt-labels .gantt-host").filter(has_not_text=party)).to_have_count(0)
