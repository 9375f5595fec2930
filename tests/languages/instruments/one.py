# ruff: noqa: E501 -- a clause stands on one line in each language, so that both are read side by side
"""Instruments written for these tests: agreements and minutes, clause by clause in French and Arabic."""

Clauses = list[tuple[str, str]]

AGREEMENT: Clauses = [
    ("Accord de coopération dans le domaine militaire", "اتفاق تعاون في المجال العسكري"),
    (
        "Le Gouvernement du Royaume du Maroc et le Gouvernement de la République du Mali, ci-après dénommés « les Parties », sont convenus de ce qui suit :",
        "إن حكومة المملكة المغربية وحكومة جمهورية مالي، المشار إليهما فيما يلي بـ«الطرفين»، قد اتفقتا على ما يلي:",
    ),
    ("Article premier", "المادة الأولى"),
    (
        "Le présent accord fixe le cadre de la coopération entre les deux Parties en matière de formation, d'équipement et de soutien logistique.",
        "يحدد هذا الاتفاق إطار التعاون بين الطرفين في ميادين التكوين والتجهيز والدعم اللوجستي.",
    ),
    ("Article 2", "المادة 2"),
    (
        "Il est créé une commission militaire mixte, composée de douze membres, qui se réunit une fois par an, alternativement à Rabat et à Bamako.",
        "تُحدث لجنة عسكرية مشتركة تتألف من اثني عشر عضوا وتجتمع مرة في السنة بالتناوب في الرباط وباماكو.",
    ),
    ("Article 3", "المادة 3"),
    (
        "La Partie marocaine accueille chaque année trente-cinq officiers maliens dans ses écoles militaires.",
        "يستقبل الجانب المغربي كل سنة خمسة وثلاثين ضابطا ماليا في مدارسه العسكرية.",
    ),
    ("La durée d'un stage ne peut dépasser dix-huit mois.", "لا يجوز أن تتجاوز مدة التدريب ثمانية عشر شهرا."),
    ("Article 4", "المادة 4"),
    (
        "Les frais de voyage sont à la charge de la Partie d'envoi ; la Partie d'accueil prend à sa charge l'hébergement, les repas et les soins d'urgence.",
        "تتحمل الدولة الموفدة مصاريف السفر، ويتكفل الطرف المضيف بالإيواء والإطعام والعلاجات المستعجلة.",
    ),
    ("Article 5", "المادة 5"),
    (
        "Chaque Partie peut suspendre l'application de l'article 4 moyennant un préavis écrit de quatre-vingt-dix jours.",
        "يجوز لكل طرف تعليق تطبيق المادة 4 بعد إشعار كتابي مدته تسعون يوما.",
    ),
    ("Article 6", "المادة 6"),
    (
        "Le présent accord est conclu pour une durée de cinq ans ; il entre en vigueur le 1er mars 2026.",
        "يبرم هذا الاتفاق لمدة خمس سنوات ويدخل حيز التنفيذ في فاتح مارس 2026.",
    ),
    (
        "Fait à Bamako, le 19 février 2025, en deux exemplaires originaux en langues française et arabe.",
        "حرر بباماكو في 19 فبراير 2025 في نظيرين أصليين باللغتين الفرنسية والعربية.",
    ),
]

MINUTES: Clauses = [
    ("Procès-verbal de la troisième session de la commission mixte", "محضر الدورة الثالثة للجنة المشتركة"),
    (
        "La session s'est tenue à Bamako du lundi 9 au mercredi 11 février 2026, sous la coprésidence du général Amadou Sissoko et du colonel Rachid Belkacem.",
        "انعقدت الدورة في باماكو من الاثنين 9 إلى الأربعاء 11 فبراير 2026 برئاسة مشتركة للجنرال أمادو سيسوكو والعقيد رشيد بلقاسم.",
    ),
    (
        "La délégation marocaine comptait huit membres et la délégation malienne quatorze.",
        "ضم الوفد المغربي ثمانية أعضاء والوفد المالي أربعة عشر عضوا.",
    ),
    (
        "Les deux Parties ont constaté que 62 % des engagements de l'année 2025 ont été tenus.",
        "سجل الطرفان أن 62 في المائة من التزامات سنة 2025 قد تم الوفاء بها.",
    ),
    ("Sur les 48 places de stage offertes, 41 ont été occupées.", "من أصل 48 مقعدا تكوينيا معروضا شُغل 41 مقعدا."),
    (
        "La Partie malienne doit transmettre la liste des candidats avant le 30 avril 2026.",
        "يجب على الجانب المالي أن يوافي بلائحة المرشحين قبل 30 أبريل 2026.",
    ),
    (
        "La sous-commission chargée du soutien logistique examinera la question des pièces de rechange et rendra compte dans un délai de trois mois.",
        "ستدرس اللجنة الفرعية المكلفة بالدعم اللوجستي مسألة قطع الغيار وترفع تقريرها في أجل ثلاثة أشهر.",
    ),
    (
        "Le commandant Oumar Konaté est désigné point de contact pour la maintenance des véhicules.",
        "عُين الرائد عمر كوناتي نقطة اتصال لصيانة المركبات.",
    ),
    (
        "La prochaine session se tiendra à Rabat au cours du premier trimestre de 2027.",
        "ستنعقد الدورة المقبلة في الرباط خلال الأشهر الثلاثة الأولى من سنة 2027.",
    ),
    ("La séance a été levée à 17 h 30.", "رُفعت الجلسة على الساعة الخامسة والنصف مساء."),
]

MEMORANDUM: Clauses = [
    ("Mémorandum d'entente relatif à la formation des cadres", "مذكرة تفاهم بشأن تكوين الأطر"),
    ("Article 1 – Objet", "المادة 1 – الموضوع"),
    (
        "Le présent mémorandum définit les conditions d'accueil des stagiaires de la République islamique de Mauritanie dans les établissements du Royaume du Maroc.",
        "تحدد هذه المذكرة شروط استقبال المتدربين من الجمهورية الإسلامية الموريتانية في مؤسسات المملكة المغربية.",
    ),
    ("Article 2 – Places", "المادة 2 – المقاعد"),
    (
        "Le nombre de places est fixé à 120 pour l'année académique 2026-2027, dont un quart réservé au personnel féminin.",
        "حُدد عدد المقاعد في 120 مقعدا برسم السنة الأكاديمية 2026-2027، يخصص ربعها للعنصر النسوي.",
    ),
    ("Article 3 – Langue", "المادة 3 – اللغة"),
    (
        "Les cours sont dispensés en français ; une session préparatoire de six semaines est organisée chaque été.",
        "تُلقى الدروس بالفرنسية، وتُنظم دورة تحضيرية مدتها ستة أسابيع كل صيف.",
    ),
    ("Article 4 – Discipline", "المادة 4 – الانضباط"),
    (
        "Les stagiaires doivent respecter le règlement intérieur de l'établissement d'accueil.",
        "يجب على المتدربين احترام النظام الداخلي للمؤسسة المستقبلة.",
    ),
    (
        "Il est interdit de photographier les installations sans autorisation écrite.",
        "يُمنع تصوير المنشآت دون ترخيص كتابي.",
    ),
    ("Article 5 – Bourse", "المادة 5 – المنحة"),
    (
        "Une bourse mensuelle de 2 500 dirhams est versée à chaque stagiaire au plus tard le 5 de chaque mois.",
        "تُصرف لكل متدرب منحة شهرية قدرها 2500 درهم في أجل أقصاه اليوم الخامس من كل شهر.",
    ),
    ("Article 6 – Règlement des différends", "المادة 6 – تسوية الخلافات"),
    (
        "Tout différend né de l'interprétation de l'article 3 est réglé à l'amiable par voie diplomatique.",
        "يُسوى كل خلاف ناشئ عن تفسير المادة 3 وديا عبر القنوات الدبلوماسية.",
    ),
]

ROADMAP: Clauses = [
    ("Feuille de route 2026-2028", "خارطة طريق 2026-2028"),
    (
        "Action 1 : ouvrir un centre de maintenance à Gao avant la fin du mois de septembre 2026.",
        "العملية 1: فتح مركز للصيانة في غاو قبل نهاية شهر شتنبر 2026.",
    ),
    (
        "Action 2 : former vingt-quatre mécaniciens en deux promotions de douze.",
        "العملية 2: تكوين أربعة وعشرين ميكانيكيا في فوجين من اثني عشر فردا.",
    ),
    (
        "Action 3 : livrer 15 véhicules légers et 6 ambulances, pour une valeur de 4,8 millions de dirhams.",
        "العملية 3: تسليم 15 مركبة خفيفة و6 سيارات إسعاف بقيمة 4,8 ملايين درهم.",
    ),
    (
        "Action 4 : transporter 320 tonnes de matériel sur un trajet de 2 400 kilomètres.",
        "العملية 4: نقل 320 طنا من العتاد على مسافة 2400 كيلومتر.",
    ),
    (
        "Action 5 : échanger quatre missions d'experts par an entre le Maroc et le Sénégal.",
        "العملية 5: تبادل أربع مهام خبراء في السنة بين المغرب والسنغال.",
    ),
    (
        "Action 6 : évaluer les résultats tous les six mois et publier un bilan en décembre.",
        "العملية 6: تقييم النتائج كل ستة أشهر ونشر حصيلة في دجنبر.",
    ),
    (
        "Le coût total, estimé à 12 millions d'euros, est partagé à raison de deux tiers pour la Partie marocaine et d'un tiers pour la Partie sénégalaise.",
        "يوزع المبلغ الإجمالي المقدر بـ12 مليون أورو بنسبة الثلثين على الجانب المغربي والثلث على الجانب السنغالي.",
    ),
    (
        "Les véhicules sont garantis pendant deux ans ou 50 000 kilomètres.",
        "تسري ضمانة المركبات لمدة سنتين أو 50000 كيلومتر.",
    ),
]

LETTERS: Clauses = [
    ("Échange de lettres relatif à l'escale des aéronefs", "تبادل رسائل بشأن توقف الطائرات"),
    ("Monsieur le Ministre,", "السيد الوزير،"),
    (
        "J'ai l'honneur d'accuser réception de votre lettre du 14 juillet 2025 relative aux escales techniques à Nouakchott.",
        "يشرفني أن أؤكد توصلي برسالتكم المؤرخة في 14 يوليوز 2025 المتعلقة بالتوقفات التقنية في نواكشوط.",
    ),
    (
        "Les aéronefs des deux Parties peuvent faire escale sans autorisation préalable pour une durée maximale de 72 heures.",
        "يمكن لطائرات الطرفين التوقف دون ترخيص مسبق لمدة أقصاها ثلاثة أيام.",
    ),
    (
        "La demande est adressée quinze jours avant le vol, et indique le nom du commandant de bord.",
        "يوجه الطلب قبل الرحلة بأسبوعين، ويتضمن اسم قائد الطائرة.",
    ),
    (
        "Les redevances sont fixées à 850 dollars américains par escale.",
        "حُددت الرسوم في 850 دولارا أمريكيا عن كل توقف.",
    ),
    (
        "Le présent échange de lettres reste valable jusqu'au 31 décembre 2028 et remplace celui du 3 mai 2019.",
        "يظل تبادل الرسائل هذا ساريا إلى غاية 31 دجنبر 2028 ويحل محل تبادل الرسائل المؤرخ في 3 ماي 2019.",
    ),
    (
        "Veuillez agréer, Monsieur le Ministre, l'expression de ma haute considération.",
        "وتفضلوا، السيد الوزير، بقبول فائق عبارات التقدير.",
    ),
]

COMMUNIQUE: Clauses = [
    ("Communiqué conjoint", "بيان مشترك"),
    (
        "Le général de division Ibrahima Diouf a effectué une visite de travail à Rabat les 4 et 5 juin 2026, à l'invitation du général Karim Tazi.",
        "قام اللواء إبراهيما ضيوف بزيارة عمل إلى الرباط يومي 4 و5 يونيو 2026 بدعوة من الجنرال كريم التازي.",
    ),
    (
        "Les deux responsables se sont félicités de l'état de la coopération entre le Royaume du Maroc et la République du Sénégal.",
        "أعرب المسؤولان عن ارتياحهما لحالة التعاون بين المملكة المغربية وجمهورية السنغال.",
    ),
    (
        "Ils sont convenus de porter de 20 à 30 le nombre des officiers formés chaque année.",
        "واتفقا على رفع عدد الضباط الذين يتم تكوينهم كل سنة من 20 إلى 30.",
    ),
    (
        "Un exercice conjoint réunissant 600 militaires se déroulera à Dakar pendant trois semaines au mois d'octobre.",
        "وسيُجرى تمرين مشترك يضم 600 عسكري في داكار لمدة ثلاثة أسابيع في شهر أكتوبر.",
    ),
    (
        "La première réunion du comité de suivi est prévue le jeudi 10 septembre 2026 à 9 h 30.",
        "ومن المقرر عقد أول اجتماع للجنة التتبع يوم الخميس 10 شتنبر 2026 على الساعة التاسعة والنصف صباحا.",
    ),
    (
        "À l'issue de la visite, le général Diouf s'est rendu à l'Académie royale militaire de Meknès.",
        "وفي ختام الزيارة انتقل الجنرال ضيوف إلى الأكاديمية الملكية العسكرية بمكناس.",
    ),
]
