# ruff: noqa: E501 -- sentences on one line
"""Single sentences in a report of two states: which of them bind somebody, and which only look as if they did.

Written beside the rules, with other states and verbs than the labelled events; a floor, and no measurement.
"""

from datetime import date

import pytest

from tests.languages.drafting import json_of

BEFORE = {
    "fr": "Communiqué conjoint. Le ministre de la Défense du Bénin a reçu son homologue du Gabon. Les deux parties ont discuté de la coopération militaire. ",
    "en": "Joint communiqué. The Minister of Defence of Ghana received his counterpart from Malawi. The two sides discussed military cooperation. ",
    "ar": "بيان مشترك. استقبل وزير الدفاع في الكويت نظيره من الأردن. وبحث الجانبان التعاون العسكري. ",
}
BINDS = """
fr|Le Bénin dispensera une formation de mécanicien à dix sous-officiers congolais.
fr|Il a été arrêté que le Gabon enverrait deux experts à Cotonou avant le 3 mars 2026.
fr|Le Gabon a consenti à ouvrir son école d'état-major à quatre officiers béninois.
fr|Cotonou hébergera les stagiaires pendant toute la durée du stage.
fr|Le ministre béninois a assuré que son pays prendrait en charge le transport.
fr|Les deux armées ont convenu d'un exercice commun en juin 2026.
fr|Le Gabon s'est dit prêt à former vingt plongeurs et fournira les tenues.
fr|La partie gabonaise devra remettre le dossier au plus tard le 5 mai 2026.
fr|Les deux délégations se sont mises d'accord sur la création d'un comité de suivi.
fr|Le Bénin mettra gratuitement à la disposition du Gabon trois véhicules.
fr|Libreville s'est également engagée à rénover le centre.
fr|Le Gabon, qui dispose d'un atelier moderne, réparera chaque année dix véhicules béninois.
fr|Les parties ont par ailleurs résolu d'échanger chaque trimestre les relevés de stocks.
fr|Il incombera au Bénin de fournir les visas.
fr|De son côté, le Gabon cédera un lot de tentes.
fr|Les frais de transport seront supportés par le Gabon.
fr|Le Gabon fera parvenir au Bénin, avant fin juin 2026, la liste des pièces.
fr|Les deux pays vont mettre en place une ligne directe entre leurs états-majors.
en|Malawi will put two trainers at Ghana's disposal from 1 May 2026.
en|It was agreed that Ghana would send two experts to Lilongwe before 3 March 2026.
en|Ghana has consented to open its staff college to four Malawian officers.
en|Accra will lodge the trainees for the length of the course.
en|The Ghanaian minister said his country would bear the cost of transport.
en|The two armies agreed on a joint exercise in June 2026.
en|The Malawian side has to hand over the file by 5 May 2026.
en|The two delegations settled on the creation of a follow-up committee.
en|Malawi, which has a modern workshop, will repair ten Ghanaian vehicles every year.
en|It falls to Ghana to supply the visas.
en|For its part, Malawi will donate a batch of tents.
en|Transport costs will be met by Malawi.
en|Malawi has promised three instructors by September 2026.
en|The sides are to swap stock reports every quarter.
en|Ghana is going to set up a hotline with the Malawian staff.
en|Responsibility for the visas rests with Ghana.
en|Ghana assured the delegation that it would train twenty divers.
en|The parties further resolved that a handbook would be written by both staffs.
en|Malawi's navy is to receive two boats, which Ghana will deliver in July 2026.
ar|سيوفر الأردن تدريبا في الميكانيك لعشرة ضباط صف كويتيين.
ar|وتم الاتفاق على أن يوفد الأردن خبيرين إلى الكويت قبل 3 مارس 2026.
ar|ووافقت الكويت على فتح كلية الأركان أمام أربعة ضباط أردنيين.
ar|وستستضيف الكويت المتدربين طوال مدة الدورة.
ar|وأكد الوزير الكويتي أن بلاده ستتكفل بالنقل.
ar|واتفق الجيشان على تنظيم تمرين مشترك في يونيو 2026.
ar|ويتعين على الجانب الأردني تسليم الملف في موعد أقصاه 5 ماي 2026.
ar|وتوافق الطرفان على إحداث لجنة متابعة.
ar|وسيضع الأردن رهن إشارة الكويت ثلاث عربات مجانا.
ar|كما التزم الأردن بترميم المركز.
ar|وقرر الجانبان تبادل كشوف المخزون كل ثلاثة أشهر.
ar|ويقع على عاتق الكويت توفير التأشيرات.
ar|ومن جهته، سيهدي الأردن دفعة من الخيام.
ar|وستكون تكاليف النقل على حساب الأردن.
ar|ووافق الأردن على إعارة رافعة.
ar|وسيوافي الأردن الجانب الكويتي بقائمة القطع قبل متم يونيو 2026.
ar|وقال اللواء إن الأردن سيرسل طبيبين إلى الكويت.
""".strip().splitlines()
BINDS_NOBODY = """
fr|Le Congo a formé vingt officiers béninois en 2024.
fr|Le Bénin souhaiterait que le Gabon livre trois véhicules.
fr|Selon un quotidien, le Gabon achètera des camions.
fr|Si le Gabon livrait des véhicules, le Bénin les entretiendrait, a estimé un analyste.
fr|Le ministre a félicité le Gabon qui accueillera la prochaine Coupe d'Afrique.
fr|La Banque mondiale financera la route entre les deux pays.
fr|Le Gabon enverra-t-il des instructeurs ? La question reste posée.
fr|Les deux parties se sont réjouies de ce que la formation se poursuivra.
fr|Le Bénin avait promis en 2022 de livrer des tentes.
fr|Le ministre espère que le Gabon ouvrira son école.
fr|La partie gabonaise a demandé que le Bénin prenne en charge le transport.
fr|Le Gabon deviendra le premier partenaire du Bénin.
fr|Les travaux porteront sur la formation et l'équipement des deux armées.
fr|À l'ordre du jour : l'envoi d'instructeurs par le Gabon.
fr|Le Gabon fêtera en août son indépendance.
fr|Le Bénin n'enverra pas d'experts.
fr|Le chef de l'opposition béninoise affirme que le Gabon livrera des armes.
fr|Les deux ministres se sont félicités de l'excellence des relations entre le Gabon et le Bénin.
fr|La société Delta construira un hangar pour le Gabon.
fr|Le projet de loi autorisera le Bénin à ratifier l'accord.
fr|Le ministre gabonais regagnera Libreville demain.
fr|Les deux pays partagent une frontière de cent kilomètres.
fr|Le Bénin a réitéré sa volonté de renforcer la coopération.
fr|L'Union européenne fournira des radios au Bénin.
fr|Le Gabon étudie la demande du Bénin.
en|Malawi trained twenty Ghanaian officers in 2024.
en|Ghana would like Malawi to deliver three vehicles.
en|According to a daily, Malawi will buy trucks.
en|If Malawi delivered vehicles, Ghana would maintain them, an analyst said.
en|The minister congratulated Malawi, which will host the next games.
en|The World Bank will finance the road between the two countries.
en|Will Malawi send instructors? The question is open.
en|Both sides were pleased that training will go on.
en|Ghana had promised in 2022 to deliver tents.
en|The minister hopes that Malawi will open its school.
en|The Malawian side asked Ghana to bear the transport.
en|Malawi will become Ghana's first partner.
en|The talks will focus on training and equipment of the two armies.
en|On the agenda: the sending of instructors by Malawi.
en|Ghana will not send experts.
en|An opposition leader claims that Malawi will deliver arms.
en|The Malawian minister will return to Lilongwe tomorrow.
en|The European Union will supply radios to Ghana.
en|Malawi is studying Ghana's request.
en|Ghana reiterated its readiness to deepen cooperation.
en|Delta Limited will build a hangar for Malawi.
en|Ghana could send experts if asked.
en|The two sides reviewed what Ghana will do under last year's plan.
en|Ghana will vote for Malawi at the United Nations.
ar|درب الأردن عشرين ضابطا كويتيا في سنة 2024.
ar|ويود الجانب الكويتي أن يسلم الأردن ثلاث عربات.
ar|وحسب صحيفة محلية، سيشتري الأردن شاحنات.
ar|وقال محلل إن الأردن سيسلم أسلحة.
ar|وهنأ الوزير الأردن الذي سيستضيف الألعاب المقبلة.
ar|وسيمول البنك الدولي الطريق بين البلدين.
ar|هل سيرسل الأردن مدربين؟
ar|وأعرب الجانبان عن ارتياحهما لاستمرار التدريب.
ar|وكان الأردن قد وعد سنة 2022 بتسليم خيام.
ar|ويأمل الوزير أن يفتح الأردن مدرسته.
ar|وطلب الجانب الأردني أن تتحمل الكويت النقل.
ar|وسيصبح الأردن أول شريك للكويت.
ar|وستتناول المباحثات التدريب والتجهيز.
ar|ولن ترسل الكويت خبراء.
ar|وزعمت صحيفة أن الأردن سيسلم أسلحة.
ar|وسيغادر الوزير الأردني الكويت غدا.
ar|وسيزود الاتحاد الأوروبي الكويت بأجهزة راديو.
ar|ويدرس الأردن طلب الكويت.
ar|وجدد الأردن استعداده لتعميق التعاون.
ar|وستبني شركة دلتا مستودعا للأردن.
ar|وقد ترسل الكويت خبراء.
ar|يتقاسم البلدان حدودا طولها مئة كيلومتر.
ar|وأشاد الجانبان بما ستحققه الشراكة.
ar|ويعمل الجانبان على إنشاء خط مباشر بين أركانيهما.
ar|وأبدى الجانب الكويتي استعداده لاستقبال عشرين متدربا.
fr|Le Gabon accueillera la prochaine réunion de la commission.
en|Should Malawi deliver boats, a crew could be trained.
ar|وإذا سلم الأردن عربات أمكن تكوين سائقيها.
""".strip().splitlines()


def _drafted(line: str) -> list[str]:
    language, sentence = line.split("|", 1)
    found = json_of(BEFORE[language] + sentence, published=date(2026, 1, 10))
    return [one["text"] for one in found["commitments"]]


@pytest.mark.parametrize("line", BINDS)
def test_one_commitment_is_drafted_of_a_sentence_that_binds(line: str) -> None:
    assert len(_drafted(line)) == 1


@pytest.mark.parametrize("line", BINDS_NOBODY)
def test_nothing_is_drafted_of_a_sentence_that_binds_nobody(line: str) -> None:
    assert _drafted(line) == []
