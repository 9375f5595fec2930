# ruff: noqa: E501 -- a clause stands on one line in each language, so that both are read side by side
"""Instruments written for these tests: rules, arrangements, certificates and protocols."""

from tests.languages.instruments.one import Clauses

RULES: Clauses = [
    ("Règlement intérieur de la commission mixte", "النظام الداخلي للجنة المشتركة"),
    ("Article premier", "المادة الأولى"),
    (
        "La commission est coprésidée par les chefs d'état-major des deux Parties ou leurs représentants.",
        "يرأس اللجنة بصفة مشتركة رئيسا أركان الطرفين أو من يمثلهما.",
    ),
    ("Article 2", "المادة الثانية"),
    (
        "La convocation est envoyée au moins quarante-cinq jours avant l'ouverture de la session.",
        "يوجه الاستدعاء قبل افتتاح الدورة بخمسة وأربعين يوما على الأقل.",
    ),
    ("Article 3", "المادة الثالثة"),
    (
        "Le quorum est atteint lorsque les deux tiers des membres de chaque délégation sont présents.",
        "يكتمل النصاب بحضور ثلثي أعضاء كل وفد.",
    ),
    ("Article 4", "المادة الرابعة"),
    (
        "Une session extraordinaire peut être convoquée à la demande de l'une des Parties.",
        "يمكن الدعوة إلى دورة استثنائية بطلب من أحد الطرفين.",
    ),
    ("Article 5", "المادة الخامسة"),
    (
        "Les décisions sont prises par consensus ; elles ne peuvent être modifiées que par écrit.",
        "تُتخذ القرارات بالتوافق ولا يجوز تعديلها إلا كتابة.",
    ),
    ("Article 6", "المادة السادسة"),
    (
        "Chaque Partie doit désigner un secrétaire dans un délai de soixante jours.",
        "يجب على كل طرف تعيين كاتب في أجل ستين يوما.",
    ),
    ("Article 7", "المادة السابعة"),
    (
        "Les documents marqués « diffusion restreinte » ne doivent pas être communiqués à un tiers sans l'accord écrit de l'autre Partie.",
        "لا يجوز تسليم الوثائق التي تحمل عبارة «توزيع محدود» إلى الغير دون موافقة كتابية من الطرف الآخر.",
    ),
]

TECHNICAL: Clauses = [
    ("Arrangement technique sur le soutien logistique", "ترتيب تقني بشأن الدعم اللوجستي"),
    (
        "La Partie hôte met à disposition un entrepôt de 1 200 mètres carrés situé à 8 km de l'aéroport.",
        "يضع الطرف المضيف رهن الإشارة مستودعا مساحته 1200 متر مربع يقع على بعد 8 كلم من المطار.",
    ),
    (
        "Le stock de carburant est maintenu à 40 000 litres au minimum.",
        "يُحافظ على مخزون الوقود في حدود 40000 لتر على الأقل.",
    ),
    (
        "Les pièces de rechange sont livrées dans un délai de vingt et un jours à compter de la commande.",
        "تُسلم قطع الغيار في أجل واحد وعشرين يوما ابتداء من تاريخ الطلب.",
    ),
    (
        "La Partie d'envoi assure le transport jusqu'au port de Casablanca ; la Partie hôte assure le transit vers Bamako.",
        "تؤمن الدولة الموفدة النقل إلى ميناء الدار البيضاء، ويؤمن الطرف المضيف العبور نحو باماكو.",
    ),
    (
        "Les conteneurs de plus de 25 tonnes sont soumis à une autorisation spéciale.",
        "تخضع الحاويات التي يزيد وزنها على 25 طنا لترخيص خاص.",
    ),
    (
        "Le personnel de soutien ne dépasse pas 60 personnes, dont 4 médecins.",
        "لا يتجاوز عدد أفراد الدعم 60 فردا، منهم 4 أطباء.",
    ),
    (
        "Un rapport est établi chaque trimestre et transmis le dernier vendredi du mois.",
        "يُعد تقرير كل ثلاثة أشهر ويُرسل في آخر يوم جمعة من الشهر.",
    ),
    (
        "Les factures sont réglées en euros dans les 60 jours suivant leur réception.",
        "تُؤدى الفواتير بالأورو خلال 60 يوما الموالية لتسلمها.",
    ),
]

HANDOVER: Clauses = [
    ("Procès-verbal de remise et de réception", "محضر تسليم واستلام"),
    (
        "Le mardi 12 mai 2026 à 10 heures, il a été procédé à la remise du lot n° 7.",
        "في يوم الثلاثاء 12 ماي 2026 على الساعة 10 صباحا، تم تسليم الدفعة رقم 7.",
    ),
    (
        "Le lot comprend 36 postes radio, 72 batteries et 9 antennes.",
        "تتضمن الدفعة 36 جهاز راديو و72 بطارية و9 هوائيات.",
    ),
    (
        "Trois postes présentaient un défaut ; ils seront remplacés avant le 15 juin 2026.",
        "تبين وجود عيب في ثلاثة أجهزة، وسيتم تعويضها قبل 15 يونيو 2026.",
    ),
    (
        "Le matériel est destiné exclusivement aux forces armées du Burkina Faso.",
        "العتاد مخصص حصرا للقوات المسلحة لبوركينا فاسو.",
    ),
    (
        "Il ne peut être cédé à un État tiers sans l'accord du Royaume du Maroc.",
        "لا يجوز التنازل عنه لدولة أخرى دون موافقة المملكة المغربية.",
    ),
    ("Pour la Partie burkinabè : le lieutenant-colonel Adama Ouattara.", "عن الجانب البوركيني: المقدم أداما واتارا."),
    ("Pour la Partie marocaine : le capitaine Youssef Amrani.", "عن الجانب المغربي: النقيب يوسف العمراني."),
]

END_USE: Clauses = [
    ("Certificat d'utilisateur final", "شهادة المستخدم النهائي"),
    (
        "Le ministère de la Défense de la République du Niger certifie que les équipements énumérés à l'annexe 1 sont destinés à son usage exclusif.",
        "تشهد وزارة الدفاع بجمهورية النيجر أن التجهيزات المبينة في الملحق 1 مخصصة لاستعمالها الحصري.",
    ),
    ("La Partie nigérienne s'engage à ne pas les réexporter.", "يتعهد الجانب النيجري بعدم إعادة تصديرها."),
    (
        "Elle autorise deux contrôles par an, annoncés dix jours à l'avance.",
        "ويسمح بإجراء مراقبتين في السنة يُعلن عنهما قبل عشرة أيام.",
    ),
    ("La valeur totale des équipements est de 735 000 euros.", "تبلغ القيمة الإجمالية للتجهيزات 735000 أورو."),
    (
        "Le présent certificat est valable sept ans à compter du 2 janvier 2026.",
        "تسري هذه الشهادة لمدة سبع سنوات ابتداء من 2 يناير 2026.",
    ),
    ("Toute perte doit être signalée dans les 48 heures.", "يجب الإبلاغ عن كل ضياع في غضون يومين."),
]

LESSONS: Clauses = [
    ("Note de retour d'expérience", "مذكرة حول الدروس المستفادة"),
    (
        "La mission d'experts s'est déroulée à Ségou du 3 au 14 novembre 2025.",
        "جرت مهمة الخبراء في سيغو من 3 إلى 14 نونبر 2025.",
    ),
    (
        "Elle était conduite par le colonel-major Driss Benhima et comprenait cinq spécialistes.",
        "وترأسها الكولونيل ماجور إدريس بنهيمة وضمت خمسة متخصصين.",
    ),
    (
        "Près de 45 % des pannes observées sont dues au sable.",
        "وتبين أن حوالي 45 بالمائة من الأعطاب المسجلة سببها الرمال.",
    ),
    (
        "Il est recommandé de remplacer les filtres toutes les 250 heures de marche.",
        "ويُوصى بتغيير المصافي كل 250 ساعة تشغيل.",
    ),
    (
        "Les experts maliens ont proposé de créer un atelier commun, ce que les deux délégations ont approuvé.",
        "واقترح الخبراء الماليون إحداث ورشة مشتركة، وهو ما وافق عليه الوفدان.",
    ),
    (
        "La présente note peut être communiquée aux forces armées de la République de Guinée.",
        "يجوز إطلاع القوات المسلحة لجمهورية غينيا على هذه المذكرة.",
    ),
    (
        "Un nouveau déplacement est envisagé au printemps, à partir du 20 mars 2026.",
        "ومن المرتقب القيام بزيارة جديدة في فصل الربيع، ابتداء من 20 مارس 2026.",
    ),
]

PROGRAMME: Clauses = [
    ("Programme de la visite de la délégation ivoirienne", "برنامج زيارة الوفد الإيفواري"),
    (
        "Dimanche 18 octobre 2026 : arrivée à l'aéroport de Rabat-Salé à 18 h 45.",
        "الأحد 18 أكتوبر 2026: الوصول إلى مطار الرباط سلا على الساعة السابعة إلا ربعا مساء.",
    ),
    (
        "Lundi 19 octobre : réception au ministère à 9 heures, suivie d'une séance de travail.",
        "الاثنين 19 أكتوبر: استقبال في الوزارة على الساعة التاسعة صباحا، تليه جلسة عمل.",
    ),
    (
        "Mardi 20 octobre : visite de l'école de Kénitra et présentation de 3 simulateurs.",
        "الثلاثاء 20 أكتوبر: زيارة مدرسة القنيطرة وتقديم 3 أجهزة محاكاة.",
    ),
    (
        "Mercredi 21 octobre : déplacement à Marrakech, à 320 km de Rabat.",
        "الأربعاء 21 أكتوبر: التنقل إلى مراكش على بعد 320 كلم من الرباط.",
    ),
    (
        "La délégation est conduite par l'amiral Kouassi Yao et compte onze membres.",
        "يرأس الوفد الأميرال كواسي ياو ويضم أحد عشر عضوا.",
    ),
    (
        "L'hébergement est assuré par la Partie marocaine pour quatre nuits.",
        "يتكفل الجانب المغربي بالإيواء لأربع ليال.",
    ),
]

STATUS: Clauses = [
    ("Protocole relatif au statut des instructeurs", "بروتوكول بشأن وضع المدربين"),
    ("Article premier", "المادة الأولى"),
    (
        "Les instructeurs détachés sont au nombre de neuf ; ils sont placés sous l'autorité d'un chef de mission ayant au moins le grade de colonel.",
        "يبلغ عدد المدربين الملحقين تسعة، ويوضعون تحت سلطة رئيس بعثة برتبة عقيد على الأقل.",
    ),
    ("Article 2", "المادة 2"),
    ("Ils doivent porter l'uniforme de leur armée pendant le service.", "يجب عليهم ارتداء زي جيشهم أثناء الخدمة."),
    ("Article 3", "المادة 3"),
    (
        "Ils peuvent importer en franchise un véhicule personnel dans les six mois suivant leur arrivée.",
        "يجوز لهم استيراد سيارة شخصية معفاة من الرسوم خلال ستة أشهر من وصولهم.",
    ),
    ("Article 4", "المادة 4"),
    (
        "L'indemnité mensuelle est de 650 000 francs CFA ; elle est revue chaque année au 1er janvier.",
        "يبلغ التعويض الشهري 650 ألف فرنك إفريقي، ويراجع كل سنة في فاتح يناير.",
    ),
    ("Article 5", "المادة 5"),
    (
        "En cas de dénonciation, les instructeurs disposent de trente (30) jours pour quitter le territoire de la République togolaise.",
        "في حالة النقض، يُمنح المدربون ثلاثين (30) يوما لمغادرة تراب جمهورية توغو.",
    ),
    ("Article 6", "المادة 6"),
    (
        "La juridiction de la Partie d'envoi s'exerce conformément aux articles 2 et 3 du présent protocole.",
        "يُمارس اختصاص الدولة الموفدة وفقا للمادتين 2 و3 من هذا البروتوكول.",
    ),
    ("Le texte français fait foi, au même titre que le texte arabe.", "للنص الفرنسي نفس حجية النص العربي."),
]
