"""Fills the node in MITHAQ_HOME: a commission with Mali, a co-chair who is also secretary, bilingual minutes.

Run as a process of its own before the node is served: `python -m tests.browser.prepared`."""

from datetime import date
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402

from mithaq.commission.acts import (  # noqa: E402
    AgendaPropose,
    ArticleWrite,
    InstrumentCreate,
    MandateGrant,
    PersonAdd,
    PersonDetails,
    SessionPropose,
)
from mithaq.commission.acts.sessions import Item  # noqa: E402
from mithaq.commission.fields import Role  # noqa: E402
from mithaq.desk.models import User  # noqa: E402
from mithaq.ledger.act import Lang  # noqa: E402
from mithaq.secretariat import here  # noqa: E402
from mithaq.secretariat.founding import accept, introduce  # noqa: E402
from mithaq.secretariat.keyring import Keyring  # noqa: E402
from mithaq.secretariat.office import Office  # noqa: E402

ROLES: tuple[Role, ...] = ("administrator", "secretary", "chair")
LANGUAGES: tuple[Lang, ...] = ("fr", "ar")
PASSWORD = "eleven brass compasses"
ARTICLES = (
    (
        ("Objet", "Les deux Parties conviennent d'arrêter la feuille de route 2027."),
        ("الموضوع", "اتفق الطرفان على اعتماد خارطة طريق سنة 2027."),
    ),
    (
        ("Formation", "La Partie marocaine accueille vingt-quatre (24) stagiaires maliens."),
        ("التكوين", "يستقبل الجانب المغربي أربعة وعشرين (24) متدرباً مالياً."),
    ),
)


def prepare() -> None:
    """Everything from empty tables to minutes that can be proposed."""
    call_command("migrate", verbosity=0)
    call_command("migrate", database="desk", verbosity=0)
    office = _commission()
    amina = User.objects.create_user("amina", PASSWORD, display_name="Amina", language="fr")
    User.objects.create_user("nobody", PASSWORD, display_name="Personne", language="fr")
    for role in ROLES:
        _do(office, amina, MandateGrant(key=office.fresh_id(), holder=amina.pseudonym, role=role,
                                        axis=None, since=None, until=None))  # fmt: skip
    person = office.fresh_id()
    _do(office, amina, PersonAdd(key=person, pseudonym=amina.pseudonym))
    details = PersonDetails(
        name={"fr": "Amina El Idrissi", "ar": "أمينة الإدريسي"}, rank={"fr": "Général", "ar": "الفريق"}, office=None
    )
    office.perform((details, person), by=amina.pseudonym)
    _minutes(office, amina, _session(office, amina))


def _commission() -> Office:
    """Introduced to Mali, whose keys lie beside: nobody plays Mali here."""
    ours, theirs = Keyring.create(settings.HOME.keys), Keyring.create(settings.HOME.folder / "other")
    mine = introduce(ours, "MAR", {"fr": "Royaume du Maroc", "ar": "المملكة المغربية"}, settings.HOME.address)
    other = introduce(theirs, "MLI", {"fr": "République du Mali", "ar": "جمهورية مالي"}, "http://mli.localhost")
    channel = accept(mine, other, " ".join(other.words("fr")))
    return here.office(channel=channel)


def _session(office: Office, user: User) -> str:
    key = office.fresh_id()
    _do(office, user, SessionPropose(
        key=key, replaces=None, number=1, extraordinary=False, day=date(2026, 12, 14), until=date(2026, 12, 16),
        place={"fr": "Bamako", "ar": "باماكو"}, host="MLI",
    ))  # fmt: skip
    items = [Item(n=1, title={"fr": "Bilan de l'année", "ar": "حصيلة السنة"}, axis=None),
             Item(n=2, title={"fr": "Programme de formation", "ar": "برنامج التكوين"}, axis="training")]  # fmt: skip
    _do(office, user, AgendaPropose(key=office.fresh_id(), replaces=None, session=key, items=items))
    return key


def _minutes(office: Office, user: User, session: str) -> None:
    instrument = office.fresh_id()
    _do(office, user, InstrumentCreate(
        key=instrument, session=session, genre="minutes", reference="PV-2026-01",
        title={"fr": "Procès-verbal de la première session", "ar": "محضر الدورة الأولى"}, languages=["fr", "ar"],
        prevailing=None, place={"fr": "Bamako", "ar": "باماكو"}, day=date(2026, 12, 16),
    ))  # fmt: skip
    for number, versions in enumerate(ARTICLES, 1):
        article = office.fresh_id()
        acts: list[Any] = [
            ArticleWrite(
                key=article,
                instrument=instrument,
                number=number,
                language=language,
                heading=heading,
                body=body,
                over=[],
            )
            for language, (heading, body) in zip(LANGUAGES, versions, strict=True)
        ]
        office.perform(*acts, by=user.pseudonym)


def _do(office: Office, user: User, act: Any) -> None:
    office.perform(act, by=user.pseudonym)


if __name__ == "__main__":
    prepare()
