# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""What a person is in the text: roles that a commission, a ministry or a staff knows, with what makes them recognised.

code | French | English | Arabic
"""

ROLES = """
head_of_delegation | chef de la délégation; chef de délégation; à la tête de la délégation; à la tête d'une délégation; conduite par; dirigée par; présidée par; emmenée par; menée par; sous la direction de; sous la conduite de; délégation conduite; conduit par | head of the delegation; head of delegation; delegation led by; delegation headed by; led by; headed by; delegation was led by; delegation was headed by | رئيس الوفد; رئيسة الوفد; تحت قيادة; برئاسة; قاده; ترأس الوفد; يقود الوفد; يرأس الوفد; يترأسه; ترأسه; يقوده; بقيادة; على رأس وفد; يرأسه
co_chair | coprésident; coprésidente; coprésidés par; coprésidées par; co-président; coprésidé par; coprésidée par | co-chair; co-chaired by; was co-chaired by; were co-chaired by; cochaired by | الرئيس المشترك; برئاسة مشتركة; برئاسة مشتركة بين
prime_minister | Premier ministre; chef du gouvernement | Prime Minister; head of government | الوزير الأول; رئيس الحكومة; رئيس الوزراء
minister_delegate | ministre délégué; ministre déléguée | minister delegate | الوزير المنتدب; الوزيرة المنتدبة
minister | ministre; ministre d'État | minister; Defence Minister; Defense Minister; Foreign Minister; Interior Minister; Minister of Defence; Minister of Defense; Secretary of State; Secretary of Defense; Defence Secretary | وزير; وزيرة; الوزير; الوزيرة; وزير الدولة
head_of_state | président de la République; président; roi; chef de l'État; président de la transition | President; King; head of state | رئيس الجمهورية; رئيس الدولة; الرئيس; الملك; رئيس المرحلة الانتقالية
chief_of_staff | chef d'état-major général; chef d'état-major; chef d'état-major général des armées; chef d'état-major des armées | chief of staff; chief of the general staff; Chief of General Staff; chief of defence; chief of defense; chief of defence forces; chief of the defence forces; chief of defence staff; chief of the defence staff; chief of army staff; chairman of the joint chiefs of staff | رئيس الأركان; رئيس أركان; رئيس الأركان العامة; رئيس أركان الجيش; رئيس هيئة الأركان
inspector_general | inspecteur général | inspector general | المفتش العام
secretary_general | secrétaire général; secrétaire générale | secretary general; secretary-general | الكاتب العام; الأمين العام
ambassador | ambassadeur; ambassadrice | ambassador | سفير; السفير; سفيرة; السفيرة
director | directeur; directrice; directeur général | director; director general | مدير; المدير; المدير العام; مديرة
commander | commandant en chef; commandant de la région | commander; commander-in-chief | قائد; القائد العام; قائد المنطقة
military_attache | attaché militaire; attaché de défense | military attaché; defence attaché; defense attaché | الملحق العسكري; الملحق العسكري لدى
secretary | secrétaire de la commission | secretary of the commission | كاتب اللجنة; أمين اللجنة
"""

# Said of whoever leads the delegation, before the name: not a title, but a fact of the sentence.
LEADING = {"head_of_delegation", "co_chair"}
# Titles that may stand right before a name without a rank.
HONORIFICS = (
    "Hon.; Rt. Hon.; Honourable; Amb.; Prof.; M.; MM.; Mme; Monsieur; Madame; Son Excellence; S.E.; S.E.M.; S.E. M.; Dr; His Excellency; Her Excellency; H.E.; "
    "Mr.; Mrs.; Ms.; Mr; Mrs; Ms; Mlle; Herr; Frau; Sr.; His Majesty; Sa Majesté; السيد; السيدة; معالي; سعادة; فخامة; صاحب الجلالة; جلالة; سمو الأمير; سمو الشيخ; صاحب السمو; المهندس; الدكتورة; الدكتور; الأستاذ"
)
HONORIFICS = HONORIFICS.strip()
