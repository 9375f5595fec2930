"""The price of a plan in sentences: what it costs until its end, and a row for each wish."""

from collections.abc import Mapping
from decimal import Decimal

from babel.numbers import format_percent

from mithaq.ledger.errors import ISOLATE, POP, Language
from mithaq.planning.hosting.sentences import ELSEWHERE, ROWS
from mithaq.planning.hosting.wishes import held_by, stays_of
from mithaq.planning.plan import Plan, Row
from mithaq.planning.problem import Problem, Wish
from mithaq.planning.words import COMMAS, LOCALES, NO_NAMES, Money, shown, tell

RIGHT = "\u200f"  # before a list that begins with Latin letters and is Arabic all the same
# One decimal at most; French sets the sign apart.
PERCENT: Mapping[Language, str] = {"fr": "#,##0.#\u202f%", "ar": "#,##0.#%", "en": "#,##0.#%"}


def price_told(problem: Problem, plan: Plan, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> list[str]:
    """The whole price, then each wish with what it weighs; nothing where nothing is wished."""
    price = plan.price
    if price is None:
        return []
    values = {"total": price.total, "end": price.end, "wishes": price.total - price.end}
    rows = (row_told(problem, plan, row, language=language, names=names) for row in price.rows)
    return [tell(ELSEWHERE["price"], language, values), *rows]


def row_told(problem: Problem, plan: Plan, row: Row, *, language: Language, names: Mapping[str, str] = NO_NAMES) -> str:
    """One row; shares as they are wished and as they are."""
    wish = next(wish for wish in problem.wishes if wish.key == row.wish)
    values: dict[str, object] = {"wish": wish.key, "missed": row.missed, "days": row.days}
    values |= {"party": wish.party or "", "most": wish.most or 0, "weight": wish.weight}
    if wish.kind in ("days", "cost"):
        held = held_by(wish, stays_of(problem, wish, plan.starts, plan.modes))
        values["shares"] = _listed(wish.shares, {}, language, names=names)
        amounts = {party: _amount(wish, amount, language) for party, amount in held.items()}
        values["found"] = _listed(held, amounts, language, names=names)
    return tell(ROWS[wish.kind], language, values, names=names)


def _amount(wish: Wish, amount: int, language: Language) -> str:
    return shown(amount if wish.kind == "days" else Money(amount, wish.currency or ""), language)


def _listed(
    held: Mapping[str, int], amounts: Mapping[str, str], language: Language, *, names: Mapping[str, str]
) -> str:
    """Each party with its share in per cent, and what that is."""
    parts, whole = [], max(1, sum(held.values()))
    for party, amount in sorted(held.items()):
        percent = format_percent(Decimal(amount) / whole, PERCENT[language], locale=LOCALES[language])
        told = f" ({amounts[party]})" if party in amounts else ""
        parts.append(f"{names.get(party, party)} {percent}{told}")
    if language == "ar":  # the list runs from the right, each party in its own direction
        return RIGHT + COMMAS[language].join(f"{ISOLATE}{part}{POP}" for part in parts) if parts else "–"
    return COMMAS[language].join(parts) or "–"
