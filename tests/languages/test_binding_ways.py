# ruff: noqa: E501 -- sentences on one line
# budget: a list of sentences, one a line
"""More ways in which reports bind: charges, offers, guarantees, terms given, consents; and what resembles them.

Written beside the rules; a floor, and no measurement.
"""

from datetime import date

import pytest

from tests.languages.drafting import json_of

BEFORE = {
    "fr": "Communiqué conjoint. Le ministre de la Défense du Togo a reçu son homologue du Gabon. Les deux parties ont discuté de la coopération militaire. ",
    "en": "Joint communiqué. The Minister of Defence of Ghana received his counterpart from Malawi. The two sides discussed military cooperation. ",
    "ar": "بيان مشترك. استقبل وزير الدفاع في الكويت نظيره من الأردن. وبحث الجانبان التعاون العسكري. ",
}
BINDS = """
fr|Il revient au Togo de désigner les stagiaires.
fr|C'est au Gabon qu'il appartient de fournir les cartes.
fr|Le Gabon veillera à ce que les pièces arrivent à temps.
fr|Le Togo s'est chargé de traduire le manuel.
fr|À charge pour le Togo de réparer la piste.
fr|Le Gabon a mis deux avions à la disposition du Togo pour l'exercice de mai 2026.
fr|Le Togo aura la charge de l'hébergement.
fr|Le Gabon est chargé de rédiger le règlement.
fr|Le Togo a reçu mandat de préparer le calendrier.
fr|La rédaction du manuel a été confiée au Gabon.
fr|La rédaction du manuel incombe au Gabon.
fr|Les frais de transport sont à la charge du Togo.
fr|Les deux ministres se sont donné jusqu'au 30 juin 2026 pour arrêter le programme.
fr|Le Togo dispose de trente jours pour remettre la liste.
fr|Rendez-vous a été pris : le Gabon présentera son plan avant le 1er mai 2026.
fr|Les parties se sont promis assistance en cas de catastrophe.
fr|Le Togo a donné son accord à l'ouverture d'un bureau de liaison à Lomé.
fr|Le Gabon a confirmé qu'il livrerait les ambulances en mars 2026.
fr|Dix bourses seront offertes par le Gabon à des cadets togolais.
fr|Le Gabon offre dix bourses à des cadets togolais.
fr|Le Gabon formera dix cadets et le Togo paiera leur voyage.
fr|Le Togo, pour sa part, construira la clôture.
fr|Le Gabon accorde au Togo un prêt de matériel pour deux ans.
fr|Les deux armées mèneront chaque année un exercice commun.
fr|Un exercice commun sera mené chaque année par les deux armées.
fr|Les parties sont tombées d'accord pour créer un fonds commun.
fr|Il a été acté que le Gabon prêterait deux hélicoptères.
fr|Le Gabon doit remettre les plans au Togo avant le 30 avril 2026.
fr|Le Togo est tenu d'informer le Gabon de tout retard.
fr|Le Togo s'oblige à restituer les véhicules en bon état.
fr|Le Gabon cédera au Togo, à titre gracieux, cinq camions.
fr|Obligation est faite au Togo d'entretenir les camions.
fr|Le Gabon garantit la fourniture des pièces pendant cinq ans.
fr|Le Gabon se porte garant de la livraison.
fr|Le Togo n'exportera pas ces équipements sans l'accord du Gabon.
en|It is for Ghana to name the trainees.
en|Malawi will see to it that the parts arrive on time.
en|Ghana took it upon itself to translate the manual.
en|Malawi has agreed to shoulder the cost of the stay.
en|Ghana has been tasked with repairing the runway.
en|The drafting of the manual was entrusted to Malawi.
en|The manual will be drafted by Malawi.
en|Malawi is making two instructors available to Ghana for six months.
en|Malawi gave its word that the boats would be delivered in March 2026.
en|Ghana has until 30 June 2026 to submit the list.
en|The two ministers gave themselves until 30 June 2026 to settle the programme.
en|Malawi guarantees the supply of parts for five years.
en|Ten scholarships will be offered by Malawi to Ghanaian cadets.
en|Malawi is offering ten scholarships to Ghanaian cadets.
en|Malawi will train ten cadets and Ghana will pay for their travel.
en|Ghana, for its part, will build the fence.
en|Under the deal, Malawi lends Ghana two helicopters for a year.
en|The two armies will hold a joint exercise every year.
en|The parties came to an agreement to set up a joint fund.
en|It was settled that Malawi would lend two helicopters.
en|Malawi must hand over the plans before 30 April 2026.
en|Ghana is bound to inform Malawi of any delay.
en|Ghana shall refrain from exporting the equipment.
en|Ghana will not export the equipment without Malawi's consent.
en|The cost of transport is to be borne by Ghana.
en|Transport remains the responsibility of Malawi.
en|Malawi assumed the cost of lodging.
en|Malawi's navy will lend a hand with the survey in May 2026.
en|Both governments pledged to fund the centre equally.
en|Ghana signed up to host four observers.
en|The Malawian side put forward two trainers, and Ghana accepted to lodge them.
en|In return, Ghana will open its archives to Malawi.
en|Malawi confirmed that it would deliver the ambulances in March 2026.
en|Malawi said it will deliver the ambulances in March 2026.
en|Ghana made a commitment to restore the vehicles in good order.
en|Ghana committed itself to returning the vehicles.
en|The two sides are to appoint focal points by 1 May 2026.
en|A follow-up committee, set up by both ministries, will meet twice a year.
en|The Ghanaian Army will second two engineers to Zomba.
en|Malawi has offered to train ten drivers, and Ghana has accepted.
ar|من واجب الأردن توفير الخرائط.
ar|وسيحرص الأردن على وصول القطع في موعدها.
ar|وأخذت الكويت على عاتقها ترجمة الدليل.
ar|وأسندت إلى الأردن مهمة صياغة الدليل.
ar|وكلف الأردن بصياغة الدليل.
ar|تصليح المدرج على عاتق الكويت.
ar|وتكفلت الكويت بمصاريف الإقامة.
ar|ويضع الأردن مدربين اثنين رهن إشارة الكويت لمدة ستة أشهر.
ar|وأمام الكويت مهلة إلى 30 يونيو 2026 لتقديم القائمة.
ar|ويضمن الأردن توريد القطع لمدة خمس سنوات.
ar|وستمنح عشر منح دراسية من طرف الأردن لطلبة كويتيين.
ar|وسيدرب الأردن عشرة طلبة وستدفع الكويت تكاليف سفرهم.
ar|أما الكويت فستبني السياج.
ar|وسيجري الجيشان تمرينا مشتركا كل سنة.
ar|وتم الاتفاق على إنشاء صندوق مشترك.
ar|وتقرر أن يعير الأردن طائرتين.
ar|وعلى الأردن تسليم المخططات قبل 30 أبريل 2026.
ar|والكويت ملزمة بإبلاغ الأردن بأي تأخير.
ar|ولن تصدر الكويت هذه المعدات دون موافقة الأردن.
ar|وتلتزم الكويت بعدم تصدير المعدات.
ar|وتبقى مصاريف النقل على نفقة الكويت.
ar|ووعد الأردن بتسليم سيارات الإسعاف في مارس 2026.
ar|وأكد الأردن أنه سيسلم سيارات الإسعاف في مارس 2026.
ar|وأعلنت الكويت أنها ستستقبل أربعة ضباط أردنيين.
ar|وقدم الأردن تعهدا بإعادة العربات في حالة جيدة.
ar|وعهد إلى الأردن بتنظيم الدورة التدريبية.
ar|ويلتزم كل طرف بتعيين منسق قبل فاتح ماي 2026.
ar|وقبلت الكويت استضافة أربعة مراقبين.
ar|وستجتمع لجنة المتابعة مرتين في السنة.
ar|والتزمت وزارة الدفاع الكويتية بتمويل المركز.
ar|وتعهد الوزير الأردني بإرسال فريق طبي.
ar|ومن المتفق عليه أن تتحمل الكويت تكاليف الوقود.
ar|واتفق الطرفان كذلك على أن يتولى الأردن التأمين وأن توفر الكويت المستودع.
ar|وبموجب الاتفاق، يسلم الأردن عشر شاحنات.
ar|كما سيتم إيفاد خبيرين من قبل الأردن.
ar|ويتحمل الجانبان التكاليف مناصفة.
fr|Le Gabon accompagnera le Togo dans la création d'une école de gendarmerie.
fr|Les deux états-majors désigneront chacun un officier de liaison.
fr|Un détachement gabonais de douze hommes participera à l'exercice de mai.
fr|Sur proposition du Gabon, il a été décidé de jumeler les deux écoles.
fr|Lomé se dotera d'un atelier, que Libreville équipera.
fr|Le Togo s'est vu confier l'organisation du stage.
fr|Le ministre gabonais a confirmé l'engagement de son pays à livrer les radios avant le 1er juillet 2026.
fr|Le Gabon a réitéré son engagement de former dix mécaniciens.
fr|Le général a indiqué que l'armée gabonaise formerait dix mécaniciens.
fr|Il est entendu que chaque partie supportera ses frais.
fr|Le Togo communiquera sous quinzaine la liste des stagiaires au Gabon, qui la validera.
fr|Les parties se communiqueront leurs calendriers avant le 31 janvier de chaque année.
fr|Le Gabon, en accord avec le Togo, ouvrira une antenne médicale.
fr|L'état-major togolais transmettra un rapport trimestriel.
fr|L'École navale du Gabon réservera cinq places aux élèves togolais.
fr|Une équipe togolaise se rendra à Port-Gentil en juin 2026 pour inspecter les vedettes.
fr|Vingt places seront réservées aux Togolais par l'École navale du Gabon.
fr|À la demande du Togo, le Gabon a accepté de prolonger le prêt jusqu'au 31 décembre 2026.
fr|Pour sa part, Libreville a dit qu'elle prendrait à sa charge le carburant.
fr|Les deux parties ont fixé au 15 juin 2026 la date limite de remise des rapports.
en|Malawi will back Ghana in setting up a gendarmerie school.
en|Each staff will name a liaison officer.
en|It was decided, on a proposal from Malawi, to twin the two schools.
en|Ghana was put in charge of organising the course.
en|The Malawian minister confirmed his country's commitment to deliver the radios by 1 July 2026.
en|Malawi reaffirmed its commitment to train ten mechanics.
en|The general indicated that the Malawian army would train ten mechanics.
en|It is understood that each side will bear its own costs.
en|Ghana will within two weeks send the list of trainees to Malawi, which will approve it.
en|The parties will send each other their calendars by 31 January of each year.
en|The Ghanaian General Staff will submit a quarterly report.
en|Malawi's naval college will reserve five places for Ghanaian cadets.
en|A Ghanaian team will travel to Monkey Bay in June 2026 to inspect the launches.
en|Twenty places will be set aside for Ghanaians by the Malawi Naval College.
en|At Ghana's request, Malawi agreed to extend the loan until 31 December 2026.
en|For its part, Lilongwe said it would pay for the fuel.
en|Malawi and Ghana are to publish a joint handbook, with Ghana paying for the printing.
en|Ghana will be responsible for security at the site.
ar|سيرافق الأردن الكويت في إنشاء مدرسة للدرك.
ar|وستعين كل قيادة ضابط اتصال.
ar|وتقرر، باقتراح من الأردن، توأمة المدرستين.
ar|وأنيطت بالكويت مهمة تنظيم الدورة.
ar|وأكد الوزير الأردني التزام بلاده بتسليم أجهزة الراديو قبل فاتح يوليوز 2026.
ar|وجدد الأردن التزامه بتدريب عشرة ميكانيكيين.
ar|وأوضح اللواء أن الجيش الأردني سيدرب عشرة ميكانيكيين.
ar|ومن المفهوم أن كل طرف سيتحمل مصاريفه.
ar|وسترسل الكويت، في غضون أسبوعين، قائمة المتدربين إلى الأردن.
ar|وسيتبادل الطرفان برامجهما قبل 31 يناير من كل سنة.
ar|وستقدم هيئة الأركان الكويتية تقريرا كل ثلاثة أشهر.
ar|وستخصص كلية القيادة الأردنية خمسة مقاعد للطلبة الكويتيين.
ar|وسيتوجه فريق كويتي إلى العقبة في يونيو 2026 لتفقد الزوارق.
ar|وبطلب من الكويت، وافق الأردن على تمديد الإعارة إلى غاية 31 دجنبر 2026.
ar|ومن جهتها، قالت الكويت إنها ستتحمل تكاليف الوقود.
ar|وحدد الطرفان 15 يونيو 2026 موعدا أقصى لتقديم التقارير.
ar|وستكون الكويت مسؤولة عن أمن الموقع.
ar|واتفق الجانبان على أن تتولى الكويت الطبع وأن يتكفل الأردن بالتوزيع.
ar|وستقوم وزارة الدفاع الأردنية بإعداد الدليل.
ar|وتعهد الطرفان بعدم نقل المعدات إلى طرف ثالث.
""".strip().splitlines()
BINDS_NOBODY = """
fr|Le Gabon a rappelé qu'il avait livré cinq camions en 2023.
fr|Le Togo est prêt à discuter.
fr|Le Gabon pourrait former dix cadets.
fr|Des sources proches du dossier assurent que le Gabon livrera des armes.
fr|Les députés ont demandé que le Togo publie l'accord.
fr|Le Togo devra faire face à de nouveaux défis.
fr|Le Gabon dispose d'une école réputée.
fr|Le Togo a pris note de l'offre du Gabon.
fr|Les deux pays ont mené un exercice commun en 2025.
fr|Le Gabon envisage l'achat de camions.
fr|Le ministre gabonais quittera Lomé jeudi.
fr|Le Togo présidera l'Union africaine en 2027.
fr|Les frais de transport ont été payés par le Togo.
fr|Si le budget le permet un jour, le Gabon pourrait rouvrir son école.
fr|Un accord prévoyait que le Togo livrerait des tentes ; il a été dénoncé en 2020.
fr|La rencontre permettra de renforcer les liens entre les deux armées.
fr|Le Togo n'a rien promis.
fr|Le Gabon refuse de livrer des armes.
fr|Le Togo a décliné l'offre de former dix cadets.
fr|Interrogé, le ministre n'a pas voulu dire si le Gabon livrerait des camions.
en|Ghana took note of Malawi's offer.
en|Malawi runs a well-known school.
en|Ghana is ready to talk.
en|Sources close to the talks say Malawi will deliver arms.
en|Lawmakers demanded that Ghana publish the deal.
en|Ghana will face new challenges.
en|The two armies held a joint exercise in 2025.
en|Malawi is considering buying trucks.
en|Transport costs were paid by Ghana.
en|The meeting will strengthen ties between the two armies.
en|An earlier deal under which Ghana would deliver tents lapsed in 2020.
en|Ghana declined to train ten cadets.
en|Malawi refused to deliver arms.
en|Asked whether Malawi would deliver trucks, the minister did not answer.
en|Malawi would have liked to send more cadets.
en|Ghana was to deliver tents in 2020 but never did.
en|The minister reiterated that Ghana had always kept its word.
en|Ghana will remain a friend of Malawi.
en|Malawi agreed with Ghana's analysis.
en|Nothing was agreed on the delivery of trucks.
ar|ولم يعد الأردن بشيء.
ar|ويملك الأردن مدرسة مرموقة.
ar|وأخذت الكويت علما بعرض الأردن.
ar|وقالت مصادر مطلعة إن الأردن سيسلم أسلحة.
ar|وأجرى الجيشان تمرينا مشتركا في سنة 2025.
ar|ويفكر الأردن في شراء شاحنات.
ar|وسيعزز اللقاء الروابط بين الجيشين.
ar|ورفض الأردن تسليم أسلحة.
ar|واعتذرت الكويت عن تدريب عشرة طلبة.
ar|ولم يجب الوزير عما إذا كان الأردن سيسلم شاحنات.
ar|وكان من المفروض أن تسلم الكويت خياما سنة 2020.
ar|ودفعت الكويت مصاريف النقل.
ar|وستواجه الكويت تحديات جديدة.
ar|وتأمل الكويت أن يوفد الأردن خبراء.
ar|ولم يتفق الجانبان على شيء.
ar|وقد يسلم الأردن شاحنات.
ar|وعبرت الكويت عن استعدادها للحوار.
ar|واطلع الوفد على ما ستقدمه الكلية لطلبتها.
ar|وذكر الجانب الأردني أنه سلم خمس شاحنات سنة 2023.
ar|وسيبقى الأردن صديقا للكويت.
fr|Il est recommandé que le Gabon fournisse des cartes.
fr|Le Gabon proposera au Parlement de ratifier l'accord.
fr|Le projet prévoit que le Togo construira un quai ; il n'est pas encore adopté.
fr|Le Gabon décidera le mois prochain s'il envoie des instructeurs.
fr|L'offre du Gabon de former dix cadets reste sur la table.
fr|Le Togo attend que le Gabon livre les pièces.
fr|Le Gabon prévoit d'acheter des camions.
fr|Les militaires togolais suivront avec attention la coupe.
fr|Le Togo continuera de bénéficier de l'appui de ses partenaires.
fr|Le Gabon a offert un dîner en l'honneur de la délégation.
fr|Le Gabon avait accepté en 2021 de former dix cadets.
fr|On ignore si le Togo enverra des observateurs.
fr|Les ONG réclament que le Gabon publie le texte.
fr|Le Togo n'est pas tenu de répondre.
fr|La Banque africaine de développement prêtera dix millions au Togo.
fr|Le général togolais a dit que son pays n'oublierait pas ce geste.
fr|L'Union africaine a demandé au Togo d'envoyer des troupes, ce que Lomé étudiera.
fr|Le capitaine gabonais a promis à ses élèves qu'ils gagneraient le match.
fr|Les deux délégations ont convenu que le climat des entretiens avait été excellent.
fr|Le Gabon tient à remercier le Togo.
fr|Le Togo doit son indépendance à ses combattants.
fr|« Le Gabon livrera tout ce qu'il faut », a plaisanté un officier.
fr|Le ministre a fait savoir que la question serait étudiée.
fr|Les deux ministres ont décidé de ne pas commenter.
en|It is recommended that Malawi provide maps.
en|Malawi will ask parliament to ratify the deal.
en|The draft provides that Ghana will build a pier; it has not been adopted.
en|Malawi will decide next month whether to send instructors.
en|Malawi's offer to train ten cadets is still on the table.
en|Ghana is waiting for Malawi to deliver the parts.
en|Malawi plans to buy trucks.
en|Ghana will continue to benefit from its partners' support.
en|Malawi offered a dinner in honour of the delegation.
en|Malawi had accepted in 2021 to train ten cadets.
en|It is not known whether Ghana will send observers.
en|Charities want Malawi to publish the text.
en|Ghana is not bound to answer.
en|The African Development Bank will lend Ghana ten million.
en|The Ghanaian general said his country would not forget this gesture.
en|The two delegations agreed that the talks had been excellent.
en|Ghana must win its next match.
en|"Malawi will deliver whatever is needed," an officer joked.
en|The minister said the question would be studied.
en|The two ministers decided not to comment.
en|Malawi is set to become a hub.
en|Ghana expects Malawi to deliver the parts.
en|Analysts at a think tank predict that Malawi will deliver arms.
en|If confirmed, the deal would see Malawi deliver ten boats.
en|The Ghanaian delegation will fly to Accra tonight.
ar|ويوصى بأن يوفر الأردن خرائط.
ar|وسيعرض الأردن الاتفاق على البرلمان للمصادقة.
ar|وينص المشروع على أن تبني الكويت رصيفا، ولم يعتمد بعد.
ar|وسيقرر الأردن الشهر المقبل ما إذا كان سيرسل مدربين.
ar|ولا يزال عرض الأردن تدريب عشرة طلبة قائما.
ar|وتنتظر الكويت أن يسلم الأردن القطع.
ar|وينوي الأردن شراء شاحنات.
ar|وستواصل الكويت الاستفادة من دعم شركائها.
ar|وأقام الأردن مأدبة عشاء على شرف الوفد.
ar|وكان الأردن قد قبل سنة 2021 تدريب عشرة طلبة.
ar|ولا يعرف هل سترسل الكويت مراقبين.
ar|وتطالب جمعيات بأن ينشر الأردن النص.
ar|والكويت غير ملزمة بالرد.
ar|وسيقرض البنك الإفريقي للتنمية الكويت عشرة ملايين.
ar|وقال اللواء الكويتي إن بلاده لن تنسى هذه المبادرة.
ar|واتفق الوفدان على أن المباحثات كانت ممتازة.
ar|وعلى الكويت أن تفوز بمباراتها القادمة.
ar|وقال الوزير إن المسألة ستدرس.
ar|وقرر الوزيران عدم التعليق.
ar|وإذا تأكد الخبر فسيسلم الأردن عشرة زوارق.
ar|ويرى محلل أن الأردن سيسلم أسلحة.
ar|وتتوقع الكويت أن يسلم الأردن القطع.
ar|وسيعود الوفد الأردني إلى عمان الليلة.
ar|ويشكر الأردن الكويت على حسن الاستقبال.
ar|وتابع الجانبان باهتمام ما ستسفر عنه الانتخابات.
fr|Le Gabon a réaffirmé son engagement à renforcer la coopération.
en|Malawi reaffirmed its commitment to deepen ties.
en|Malawi reiterated its commitment to peace.
ar|وجدد الأردن التزامه بتعزيز التعاون.
fr|Le Togo a fixé le cap de sa réforme.
ar|وسيكون الأردن مسرورا باللقاء.
en|Ghana set a record in 2025.
""".strip().splitlines()


def _drafted(line: str) -> list[str]:
    language, sentence = line.split("|", 1)
    found = json_of(BEFORE[language] + sentence, published=date(2026, 1, 10))
    return [one["text"] for one in found["commitments"]]


@pytest.mark.parametrize("line", BINDS)
def test_a_sentence_that_binds_is_drafted(line: str) -> None:
    assert _drafted(line)


@pytest.mark.parametrize("line", BINDS_NOBODY)
def test_nothing_is_drafted_of_a_sentence_that_binds_nobody(line: str) -> None:
    assert _drafted(line) == []
