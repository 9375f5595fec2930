# ruff: noqa: E501 -- sentences: one per line reads better than wrapped ones
"""What was not signed, will not be held or is somebody else's is no text and no next step; what was and will be stays one."""

import pytest

from tests.languages.drafting import json_of

OPENING = {
    "fr": "Communiqué conjoint\nLa quatrième session de la commission militaire mixte entre le Ghana et le Maroc s'est tenue à "
    "Accra le 3 mai 2026.\n",
    "en": "Joint communiqué\nThe fourth session of the joint military commission between Ghana and Morocco was held in Accra on "
    "3 May 2026.\n",
    "ar": "بيان مشترك\nانعقدت الدورة الرابعة للجنة العسكرية المشتركة بين غانا والمغرب في أكرا يوم 3 مايو 2026.\n",
}
UNSIGNED = [
    ("fr", "Le protocole n'a toujours pas été signé."),
    ("fr", "Le mémorandum n'a finalement pas été signé."),
    ("fr", "Le mémorandum ne sera pas signé cette année."),
    ("fr", "Les deux parties n'ont toujours pas procédé à la signature du protocole."),
    ("fr", "Le mémorandum n'a encore jamais été signé."),
    ("fr", "Aucun des deux mémorandums n'a été signé."),
    ("fr", "La signature du mémorandum a été reportée."),
    ("fr", "Le mémorandum n'est plus signé par personne."),
    ("fr", "Les deux ministres se sont quittés sans signer le mémorandum."),
    ("fr", "Les deux ministres se sont quittés sans la signature du mémorandum."),
    ("en", "The memorandum was signed by neither side."),
    ("en", "Neither party has signed the memorandum."),
    ("en", "The memorandum will not be signed this year."),
    ("en", "The memorandum is not expected to be signed before December."),
    ("en", "The signing of the memorandum was postponed."),
    ("ar", "لم توقع مذكرة التفاهم بعد."),
    ("ar", "لن يتم التوقيع على مذكرة التفاهم هذه السنة."),
    ("ar", "ليس من المقرر توقيع مذكرة التفاهم هذه السنة."),
]
SIGNED = [
    ("fr", "Le mémorandum a été signé.", "signed"),
    ("fr", "Le mémorandum, qui n'avait pu être paraphé, a été signé.", "signed"),
    ("fr", "Le mémorandum a été signé plus rapidement que prévu par les deux ministres.", "signed"),
    ("fr", "Les deux ministres n'ont pas hésité à signer un mémorandum.", "signed"),
    ("fr", "Les deux ministres n'ont pas manqué de signer un mémorandum.", "signed"),
    ("fr", "Réunis sans leurs experts ce lundi les deux ministres ont signé un mémorandum.", "signed"),
    ("fr", "Le mémorandum n'aura été signé que le 4 mai.", "signed"),
    ("en", "The two ministers did not hesitate to sign a memorandum.", "signed"),
    ("en", "The memorandum was signed by no less than two ministers.", "signed"),
    ("en", "The memorandum was signed by none other than the President.", "signed"),
    ("en", "The two ministers without undue delay signed a memorandum.", "signed"),
    ("ar", "لم يتردد الوزيران في توقيع مذكرة تفاهم.", "signed"),
    ("ar", "دون أي تأخير وقع الوزيران مذكرة تفاهم.", "signed"),
    ("fr", "Le protocole sera signé en juin 2026.", "announced"),
    ("fr", "Nul doute n'est permis : le protocole sera signé en juin 2026.", "announced"),
    ("en", "The memorandum was signed.", "signed"),
    ("en", "The visit did not last long, and the memorandum was signed.", "signed"),
    ("en", "The memorandum will be signed no later than June 2026.", "announced"),
    ("ar", "تم التوقيع على مذكرة التفاهم.", "signed"),
    ("ar", "سيتم التوقيع على مذكرة التفاهم في يونيو 2026.", "announced"),
    ("ar", "لا تزال مذكرة التفاهم قيد التوقيع.", "announced"),
]
NO_STEP = [
    ("fr", "La prochaine session ne se tiendra pas à Rabat."),
    ("fr", "La prochaine session, prévue en mars 2027 à Rabat, a été annulée."),
    ("fr", "Aucune date n'a été retenue pour la prochaine réunion, qui se tiendra à Rabat."),
    ("fr", "Les deux parties ont reporté la prochaine session, qui devait se tenir à Rabat, à une date ultérieure."),
    ("fr", "La commission ne se réunira plus à Rabat en 2027."),
    ("fr", "La session extraordinaire du Parlement aura lieu le 3 septembre 2026."),
    ("fr", "La réunion du conseil des ministres se tiendra lundi."),
    ("en", "The next session will not be held in Rabat."),
    ("en", "The next session, which is scheduled for March 2027 in Rabat, was cancelled."),
    ("en", "The next meeting, to be held in Rabat in March 2027, has been postponed to a later date."),
    ("en", "No date has been set for the next session, which will be held in Rabat."),
    ("en", "The next session of the National Assembly will be held on 3 September 2026."),
    ("en", "The cabinet meeting will take place on 3 September 2026."),
    ("ar", "لن تنعقد الدورة المقبلة في الرباط."),
    ("ar", "ألغيت الدورة المقبلة التي ستنعقد في الرباط."),
    ("ar", "تأجلت الدورة المقبلة التي كان من المقرر عقدها في الرباط."),
    ("ar", "تم تأجيل الدورة المقبلة التي ستنعقد في الرباط."),
    ("ar", "ستنعقد دورة البرلمان يوم 3 سبتمبر 2026."),
    ("ar", "سينعقد اجتماع مجلس الوزراء يوم 3 سبتمبر 2026."),
]
STEPS = [
    ("fr", "La prochaine session se tiendra à Rabat en mars 2027."),
    ("fr", "La prochaine session se tiendra au siège du Parlement à Rabat en mars 2027."),
    ("fr", "La prochaine session, reportée de mars, se tiendra à Rabat en juin 2027."),
    ("fr", "La prochaine session a été reportée au 12 juin 2027 et se tiendra à Rabat."),
    ("fr", "La prochaine session ne se tiendra pas à Rabat mais à Fès en mars 2027."),
    ("fr", "La prochaine session ne se tiendra qu'en mars 2027 à Rabat."),
    ("en", "The next session will be held in Rabat in March 2027."),
    ("en", "The next session has been postponed to 12 June 2027 and will be held in Rabat."),
    ("en", "The next session will be held in Rabat no later than March 2027."),
    ("ar", "ستنعقد الدورة المقبلة في الرباط في مارس 2027."),
    ("ar", "تم تأجيل الدورة المقبلة إلى 12 يونيو 2027 وستنعقد في الرباط."),
]


@pytest.mark.parametrize(("language", "said"), UNSIGNED)
def test_what_was_not_signed_is_no_text(language: str, said: str) -> None:
    assert json_of(OPENING[language] + said)["texts"] == []


@pytest.mark.parametrize(("language", "said", "status"), SIGNED)
def test_what_was_or_will_be_signed_is_one(language: str, said: str, status: str) -> None:
    assert [text["status"] for text in json_of(OPENING[language] + said)["texts"]] == [status]


@pytest.mark.parametrize(("language", "said"), NO_STEP)
def test_what_will_not_be_or_is_not_ours_is_no_next_step(language: str, said: str) -> None:
    assert json_of(OPENING[language] + said)["next_steps"] == []


@pytest.mark.parametrize(("language", "said"), STEPS)
def test_what_will_be_is_a_next_step(language: str, said: str) -> None:
    assert [step["text"] for step in json_of(OPENING[language] + said)["next_steps"]] == [said]
