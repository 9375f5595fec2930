# ruff: noqa: E501 -- sentences: one per line reads better than wrapped ones
"""One piece tells a denial from what it resembles, for promises, texts, visits and next steps; in three languages."""

import pytest

from mithaq.languages.denials import called_off, denied, denied_in, negated, will_not_meet
from mithaq.languages.normalise import fold
from mithaq.ledger.errors import LANGUAGES, Language
from tests.languages.drafting import json_of, reading
from tests.languages.test_denials import OPENING

# language | sentence; what stands between brackets is the verb that is asked after.
TOUCHED = """
fr|La Tunisie ne [livrera] pas les radars.
fr|La Tunisie n'[enverra] plus d'instructeurs.
fr|La Tunisie ne lui [cédera] aucun navire.
en|Kenya will not [lend] the trucks.
en|Kenya will never [pay] the freight.
en|Kenya no longer [trains] pilots.
ar|لن [تسلم] تونس الرادارات.
ar|لا [تتحمل] تونس نفقات النقل.
ar|لم [توفد] تونس مدربين.
fr|La Tunisie ne nous le [livrera] plus.
fr|La Tunisie n'en [livrera] plus.
en|Kenya will hardly [lend] the trucks.
en|In no case [will] Kenya lend the trucks.
""".strip().splitlines()
UNTOUCHED = """
fr|Le protocole [a été signé] plus rapidement que prévu.
en|The protocol [was signed] by no less than two ministers.
fr|La Tunisie ne [livrera] pas seulement les radars, elle formera aussi les opérateurs.
fr|La Tunisie ne [livrera] que deux radars.
fr|La Tunisie n'[interviendra] qu'après l'inventaire.
fr|La Tunisie [livrera] plus de dix radars.
en|Kenya will not only [lend] the trucks but also train the drivers.
en|Kenya will without delay [lend] the trucks.
ar|لن [تسلم] تونس الرادارات فحسب، بل ستدرب المشغلين أيضا.
ar|[ستسلم] تونس الرادارات دون تأخير.
""".strip().splitlines()
DENIED = [
    *TOUCHED,
    *"""
fr|La Tunisie n'a pas été en mesure de [signer] le protocole.
fr|Les deux délégations ont échoué à [signer] le protocole.
fr|La Tunisie est repartie sans [signer] le protocole.
en|Kenya was unable to [sign] the protocol.
en|Both delegations failed to [sign] the protocol.
en|Kenya left without [signing] the protocol.
ar|لم يتم [التوقيع] على البروتوكول.
ar|تعذّر [التوقيع] على البروتوكول.
ar|انتهى الاجتماع دون [التوقيع] على البروتوكول.
ar|أخفق الوفدان في [التوقيع] على البروتوكول.
""".strip().splitlines(),
]
AFFIRMED = [
    *UNTOUCHED,
    *"""
fr|Sans préjudice de l'article 4, la Tunisie [livrera] les radars.
fr|Sans préjudice de l'article 4 la Tunisie [livrera] les radars.
fr|La Tunisie n'a pas exclu de [livrer] les radars.
fr|La Tunisie n'a pas hésité à [livrer] les radars.
fr|Réunis sans leurs experts les deux ministres [ont signé] le protocole.
en|Kenya did not fail to [lend] the trucks.
ar|لم تتردد تونس في [تسليم] الرادارات.
fr|La visite n'a pas duré mais le protocole [a été signé].
en|Without prejudice to article 4 Kenya [will lend] the trucks.
en|Kenya did not rule out that it [would lend] the trucks.
en|Kenya is not only [lending] the trucks.
ar|دون المساس بالمادة الرابعة [ستسلم] تونس الرادارات.
ar|لم تستبعد تونس [تسليم] الرادارات.
ar|لا تزال تونس [تسلم] الرادارات.
""".strip().splitlines(),
]
CALLED_OFF = """
fr|La visite a été annulée.
fr|La visite est reportée à une date ultérieure.
fr|Les deux parties ont suspendu l'exercice.
en|The visit was called off.
en|The exercise has been postponed.
en|They cancelled the exercise.
ar|أُلغيت الزيارة.
ar|أُرجئ الاجتماع.
ar|أُرجئت الزيارة إلى موعد لاحق.
ar|أُجِّل التوقيع على المذكرة.
ar|أرجأ الجانبان التمرين.
ar|تم تعليق التمرين.
""".strip().splitlines()
NOT_CALLED_OFF = """
fr|La visite n'a pas été annulée.
fr|Les deux parties n'ont pas reporté l'exercice.
en|The visit was not called off.
en|The exercise has never been postponed.
ar|لم يتم إلغاء الزيارة.
ar|من أجل توقيع المذكرة زار الوفد تونس.
""".strip().splitlines()


NAMED: dict[str, Language] = {str(language): language for language in LANGUAGES}


def told(line: str) -> tuple[Language, str]:
    language, text = line.split("|")
    return NAMED[language], fold(text)


def asked(line: str) -> tuple[Language, str, tuple[int, int], tuple[int, int]]:
    """The language, the folded sentence, its span and that of the verb between brackets."""
    language, text = told(line)
    before, verb, behind = text.replace("]", "[").split("[")
    whole = before + verb + behind
    return language, whole, (0, len(whole)), (len(before), len(before) + len(verb))


@pytest.mark.parametrize("line", TOUCHED)
def test_a_denial_beside_its_verb_touches_it(line: str) -> None:
    assert negated(*asked(line))


@pytest.mark.parametrize("line", UNTOUCHED)
def test_not_only_and_ne_que_deny_nothing(line: str) -> None:
    assert not negated(*asked(line))


def test_what_will_not_be_asked_of_a_guest_is_promised_to_it() -> None:
    assert not negated(*asked("fr|Il n'en [sera exigé] ni droits de port ni pilotage."))


@pytest.mark.parametrize("line", DENIED)
def test_a_denial_reaches_its_verb(line: str) -> None:
    assert denied(*asked(line))


@pytest.mark.parametrize("line", AFFIRMED)
def test_what_only_sounds_like_a_denial_is_none(line: str) -> None:
    assert not denied(*asked(line))


@pytest.mark.parametrize("line", CALLED_OFF)
def test_what_was_cancelled_or_put_off_is_called_off(line: str) -> None:
    language, text = told(line)
    assert called_off(language, text, (0, len(text)))


@pytest.mark.parametrize("line", NOT_CALLED_OFF)
def test_what_was_not_cancelled_is_not_called_off(line: str) -> None:
    language, text = told(line)
    assert not called_off(language, text, (0, len(text)))


WILL_NOT_BE = """
fr|Le Togo n'a pas été en mesure d'accueillir la prochaine réunion.
fr|La prochaine réunion est ajournée sine die.
en|The two sides were unable to hold the next round in Mombasa.
en|The next round has been shelved.
ar|تعذّر عقد الاجتماع المقبل في تونس.
ar|أُرجئ الاجتماع المقبل إلى أجل غير مسمى.
""".strip().splitlines()
WILL_BE = """
fr|La prochaine réunion n'a pas été annulée et se tiendra à Lomé.
fr|La prochaine réunion se tiendra non seulement à Lomé mais aussi à Kara.
en|The next round was not cancelled and will be held in Mombasa.
en|The next round will be held without delay in Mombasa.
ar|سينعقد الاجتماع المقبل في تونس دون تأخير.
ar|لم يلغ الاجتماع المقبل وسينعقد في تونس.
""".strip().splitlines()


@pytest.mark.parametrize("line", WILL_NOT_BE)
def test_what_could_not_be_held_will_not_be(line: str) -> None:
    assert will_not_meet(*told(line), [])


@pytest.mark.parametrize("line", WILL_BE)
def test_what_was_kept_will_be(line: str) -> None:
    assert not will_not_meet(*told(line), [])


UNAGREED = """
fr|Les deux parties n'ont pas convenu que le Ghana loue un hangar.
fr|Le Maroc a décliné l'offre du Ghana de louer un hangar.
fr|Le Ghana est revenu sur son engagement de louer un hangar.
en|The two sides never agreed that Ghana would rent a hangar.
en|Morocco turned down the offer of Ghana to rent a hangar.
en|The proposal that Ghana rent a hangar was withdrawn.
ar|لم يتفق الجانبان على أن تؤجر غانا حظيرة.
ar|سحبت غانا عرضها تأجير حظيرة.
ar|رفض المغرب اقتراح غانا تأجير حظيرة.
""".strip().splitlines()
AGREED = """
fr|Le Ghana n'a pas retiré son offre de louer un hangar.
fr|Le Ghana n'a pas exclu de louer un hangar.
fr|Les deux parties ont convenu que le Ghana louerait un hangar.
en|Ghana did not withdraw its offer to rent a hangar.
en|The proposal that Ghana rent a hangar was not rejected.
en|Ghana did not rule out renting a hangar.
ar|لم تسحب غانا عرضها تأجير حظيرة.
ar|لم تستبعد غانا أن تؤجر حظيرة.
ar|اتفق الجانبان على أن تؤجر غانا حظيرة.
""".strip().splitlines()


@pytest.mark.parametrize("line", UNAGREED)
def test_what_was_not_agreed_refused_or_withdrawn_is_denied(line: str) -> None:
    (sentence,) = reading(line.split("|")[1]).sentences
    assert list(denied_in(sentence))


@pytest.mark.parametrize("line", AGREED)
def test_a_denied_refusal_denies_no_promise(line: str) -> None:
    (sentence,) = reading(line.split("|")[1]).sentences
    assert not list(denied_in(sentence))


NO_PROMISE = """
fr|Le Maroc ne livrera pas les dix camions.
fr|Le Maroc a retiré son offre de livrer dix camions.
en|Morocco will not deliver the ten trucks.
en|Morocco went back on its commitment to deliver ten trucks.
ar|لن يسلم المغرب الشاحنات العشر.
ar|سحب المغرب عرضه تسليم عشر شاحنات.
fr|En aucun cas le Maroc ne livrera les dix camions.
fr|Il n'est pas vrai que le Maroc livrera dix camions au Ghana avant juin 2027.
fr|Réunies jusqu'à minuit, lorsque la séance fut levée, les deux parties n'ont pas convenu que le Maroc prendra à sa charge le fret.
en|Where costs are concerned, the parties did not agree that Morocco will pay the freight.
en|In no case will Morocco deliver the ten trucks.
en|Morocco will hardly deliver ten trucks to Ghana by June 2027.
en|It is untrue that Morocco will deliver ten trucks to Ghana by June 2027.
en|No one said that Morocco will deliver ten trucks to Ghana by June 2027.
ar|غير صحيح أن المغرب سيسلم عشر شاحنات إلى غانا قبل يونيو 2027.
ar|عندما انتهت الجلسة لم يتفق الجانبان على أن يسلم المغرب عشر شاحنات إلى غانا.
""".strip().splitlines()
PROMISE = """
fr|Le Maroc ne livrera pas seulement dix camions, il formera aussi les conducteurs.
fr|Sans préjudice de l'accord de 2019, le Maroc livrera dix camions avant juin 2027.
en|Morocco will not only deliver ten trucks but will also train the drivers.
en|Without prejudice to the 2019 agreement, Morocco will deliver ten trucks before June 2027.
ar|لن يسلم المغرب عشر شاحنات فحسب، بل ستدرب غانا السائقين أيضا.
ar|دون المساس باتفاق 2019، سيسلم المغرب عشر شاحنات قبل يونيو 2027.
fr|Le Maroc ne livrera pas seulement dix camions mais formera aussi les conducteurs.
en|At no time shall Morocco deliver the ten trucks.
en|If, within thirty days, the parties have not agreed on a carrier, Ghana will pay the freight.
ar|إذا لم يتفق الطرفان على الناقل خلال ثلاثين يوما، ستدفع غانا أجور النقل.
""".strip().splitlines()


@pytest.mark.parametrize("line", NO_PROMISE)
def test_what_is_denied_binds_nobody(line: str) -> None:
    """Nor is it drafted as one perhaps; of the opening, which is not asked after, the judge isn't sure in French."""
    language, text = line.split("|")
    found = json_of(OPENING[language] + text)
    assert [one["text"] for one in [*found["commitments"], *found["perhaps"]] if one["text"] in text] == []


@pytest.mark.parametrize("line", PROMISE)
def test_what_only_sounds_like_a_denial_binds(line: str) -> None:
    language, text = line.split("|")
    assert json_of(OPENING[language] + text)["commitments"]


UNVISITED = """
fr|La visite de la délégation ghanéenne à Rabat a été annulée.
fr|La délégation ghanéenne n'a pas pu effectuer sa visite à Rabat.
en|The visit of the Ghanaian delegation to Rabat was called off.
en|The Ghanaian delegation has not visited Morocco this year.
ar|أُلغيت زيارة الوفد الغاني إلى المغرب.
ar|تعذّرت زيارة الوفد الغاني إلى المغرب.
""".strip().splitlines()
VISITED = """
fr|La délégation ghanéenne a effectué une visite à Rabat.
fr|Après une visite qui n'avait pas eu lieu en 2024, la délégation ghanéenne a effectué une visite à Rabat.
en|The Ghanaian delegation paid a visit to Morocco.
en|The Ghanaian delegation not only visited Morocco but also signed a memorandum.
ar|قام الوفد الغاني بزيارة إلى المغرب.
""".strip().splitlines()
ALONE = {
    "fr": "Communiqué de presse\nLe Ghana et le Maroc coopèrent dans le domaine militaire.\n",
    "en": "Press release\nGhana and Morocco cooperate in the military field.\n",
    "ar": "بلاغ صحفي\nتتعاون غانا والمغرب في المجال العسكري.\n",
}


@pytest.mark.parametrize("line", UNVISITED)
def test_a_visit_that_was_not_made_is_none(line: str) -> None:
    language, text = line.split("|")
    assert json_of(ALONE[language] + text)["visits"] == []


@pytest.mark.parametrize("line", VISITED)
def test_a_visit_that_was_made_is_one(line: str) -> None:
    language, text = line.split("|")
    assert [(one["by"], one["to"]) for one in json_of(ALONE[language] + text)["visits"]] == [("GHA", "MAR")]
