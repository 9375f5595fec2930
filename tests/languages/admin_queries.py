# ruff: noqa: E501 -- a table: one query per line
"""What a secretary would type to find a clause of the instruments in tests/languages/blind (01 to 12), in two languages.

Written from the sense of each clause, not from its words; the French query looks for the Arabic clause and the other way
round. Nothing was mended on them: they only measure (bench/languages.py, find).
"""

from tests.languages.blind_instruments import instrument

QUERIES = """
01 | 1 | formation des cadres maintenance véhicules | تدريب الإطارات وصيانة العربات
01 | 2 | places de stage sous-officiers | مقاعد تدريب لضباط الصف
01 | 3 | délai envoi des noms des candidats | أجل إرسال أسماء المرشحين
01 | 4 | qui paie le voyage et l'hébergement | من يتحمل نفقات السفر والإقامة
01 | 5 | comité de suivi colonel Diouf Thiès | لجنة المتابعة العقيد ضيوف
01 | 6 | première réunion Kénitra janvier | الاجتماع الأول القنيطرة يناير
01 | 7 | documents confidentiels tiers Union africaine | إطلاع الغير على الوثائق الاتحاد الإفريقي
01 | 8 | bagages stagiaire aéroport | أمتعة المتدرب المطار
01 | 9 | durée renouvellement dénonciation | مدة التجديد والإنهاء
02 | 1 | tentes lits citernes don | خيام وأسرة وصهاريج هبة
02 | 2 | livraison lots port Radès | تسليم الدفعات ميناء رادس
02 | 3 | fret maritime assurance coût | الشحن البحري والتأمين
02 | 4 | réception Nouadhibou capitaine Dahmane | الاستلام نواذيبو النقيب دحمان
02 | 5 | signature procès-verbal cinq jours | توقيع المحضر خمسة أيام
02 | 6 | interdiction de vendre le matériel Mali | منع بيع العتاد لمالي
02 | 7 | technicien formation magasiniers Atar | تقني تكوين أمناء المخازن أطار
02 | 8 | demande d'accord écrite arabe silence | طلب الموافقة كتابة باللغة العربية
02 | 9 | entrée en vigueur expiration 2027 | بدء السريان والانتهاء 2027
03 | 1 | chef délégation malienne général Sangaré | رئيس الوفد المالي الجنرال سانغاري
03 | 2 | ouverture Koulikoro centre de perfectionnement | الجلسة الافتتاحية كوليكورو
03 | 3 | actions réalisées programme 2024 | الأنشطة المنجزة برنامج 2024
03 | 4 | stagiaires maliens santé 2026 | متدربون ماليون الصحة 2026
03 | 5 | dossiers certificats médicaux date limite | ملفات شهادات طبية آخر أجل
03 | 6 | contribution ministère des finances tranches | مساهمة وزارة المالية على دفعات
03 | 7 | experts ONU observateurs | خبراء الأمم المتحدة مراقبون
03 | 8 | camion mobilier scolaire Kayes | شاحنة أثاث مدرسي كاي
03 | 9 | désaccord pièces de rechange report | خلاف حول قطع الغيار تأجيل
03 | 10 | prochaine session Tanger | الدورة المقبلة طنجة
05 | 1 | hôpital de campagne Jordanie Tchad | المستشفى الميداني الأردن تشاد
05 | 2 | installation Abéché ouverture | إقامة المستشفى أبشي
05 | 3 | personnel médical colonel Haddad | الطاقم الطبي العقيد حداد
05 | 4 | gazole eau potable fourniture | تزويد الوقود والماء الشروب
05 | 5 | exemption douane transport intérieur | إعفاء من الرسوم الجمركية النقل الداخلي
05 | 6 | consultations réfugiés soudanais | علاج اللاجئين السودانيين
05 | 7 | rapport mensuel OMS | التقرير الشهري منظمة الصحة العالمية
05 | 8 | port d'armes circulation N'Djamena | حمل السلاح حرية التنقل انجمينا
07 | 1 | gestion des stocks Monastir | تدبير المخزون المنستير
07 | 2 | cours de comptabilité publique | دروس المحاسبة العمومية
07 | 3 | horaires travaux pratiques | توقيت الدروس الأعمال التطبيقية
07 | 4 | indemnité mensuelle stagiaires dinars | منحة شهرية للمتدربين بالدينار
07 | 5 | candidatures colonel Chebbi juillet | ترشيحات العقيد الشابي يوليو
07 | 6 | absences certificat épreuves | الغياب والشهادة والاختبارات
07 | 7 | places vacantes Bénin francophonie | المقاعد الشاغرة بنين الفرنكوفونية
07 | 8 | repas ration pain école | وجبات الطعام الخبز
07 | 9 | évaluation Abidjan commandant Kouakou | التقييم أبيدجان الرائد كواكو
07 | 10 | modification du programme préavis | تغيير البرنامج مهلة
08 | 1 | délégation gabonaise général Mba Ondo | الوفد الغابوني اللواء مبا أوندو
08 | 2 | accueil Salé général Zniber | استقبال سلا العميد زنيبر
08 | 3 | bilan des actions 2023 2025 | حصيلة الأنشطة 2023 2025
08 | 4 | formation ingénieurs gabonais | تكوين مهندسين غابونيين
08 | 5 | frais de scolarité moitié | نصف رسوم الدراسة
08 | 6 | avion médicaments Franceville | طائرة أدوية فرانسفيل
08 | 7 | consultations Afrique centrale communauté économique | تشاور الجماعة الاقتصادية وسط إفريقيا
08 | 8 | visite navire-école date | زيارة السفينة المدرسة
08 | 9 | comité mixte Libreville présidence | اللجنة المشتركة ليبرفيل رئاسة
10 | 1 | ordinateurs imprimantes papier remis | حواسيب وطابعات وورق
10 | 2 | transport aérien colis distance | نقل جوي للطرود
10 | 4 | signataires Guessous Tchanga | الموقعان كسوس تشانغا
10 | 5 | imprimantes abîmées emballage | طابعات معيبة التغليف
10 | 6 | remplacement pièces manquantes | تعويض القطع الناقصة
10 | 7 | techniciens mise en service assistance | مساعدة تقنيين التشغيل
10 | 8 | destination matériel école d'administration Burkina | وجهة المعدات مدرسة الإدارة بوركينا
10 | 9 | garantie entretien Zinder | ضمان الصيانة زيندر
11 | 1 | transit Nouakchott Néma exonération | عبور نواكشوط النعمة إعفاء
11 | 2 | annonce des convois camions charge | الإشعار بقوافل الشاحنات حمولة
11 | 3 | inspection conteneurs chauffeurs guides | تفتيش الحاويات سائقون مرشدون
11 | 4 | remboursement carburant prix litre | سداد الوقود ثمن اللتر
11 | 5 | horaires bureau Néma | ساعات عمل المكتب النعمة
11 | 6 | circulation de nuit arrêt Kiffa | السير ليلا التوقف كيفه
11 | 7 | points de contact colonel Beibou | نقاط الاتصال العقيد بيبو
11 | 8 | itinéraires Programme alimentaire mondial | المسارات برنامج الأغذية العالمي
11 | 9 | règlement des dépenses évaluation juillet | تسوية النفقات التقييم يوليو
11 | 10 | litige ministres délai | نزاع الوزيران أجل
"""


def asked() -> list[tuple[str, str, str, str]]:
    """(French query, Arabic query, French clause, Arabic clause)."""
    found = []
    for line in QUERIES.strip().splitlines():
        name, clause, french, arabic = (cell.strip() for cell in line.split("|"))
        whole = instrument(name)
        found.append((french, arabic, whole["a"][int(clause)], whole["b"][int(clause)]))
    return found
