# ruff: noqa: E501 -- a table of examples
"""Queries as people of a secretariat type them: their mean is taken away from every query, as a sentence's is from sentences."""

from mithaq.ledger.errors import Language

USUAL_QUERIES: dict[Language, list[str]] = {
    "fr": [
        "formation officiers", "commission mixte session", "exercice conjoint", "visite délégation Bamako", "soutien logistique",
        "accord coopération militaire", "stage état-major", "calendrier réunion", "frais de séjour", "livraison équipement retard",
        "sécurité frontières", "échange expertise", "procès-verbal signé", "ministre défense", "pluies inondations", "élections parti",
        "match équipe victoire", "entreprise vente marché", "santé hôpital patients", "justice tribunal peine", "véhicules maintenance",
        "pièces de rechange", "évaluation programme", "budget annuel", "transport aérien", "recherche université", "police enquête",
        "médicaments distribution", "président discours", "écoles enfants",
    ],
    "ar": [
        "تكوين الضباط", "اللجنة المشتركة دورة", "تمرين مشترك", "زيارة الوفد باماكو", "الدعم اللوجستي", "اتفاق التعاون العسكري",
        "دورة أركان", "جدول الاجتماعات", "مصاريف الإقامة", "تأخر تسليم المعدات", "أمن الحدود", "تبادل الخبرات", "محضر موقع",
        "وزير الدفاع", "أمطار فيضانات", "انتخابات حزب", "مباراة فريق فوز", "شركة مبيعات سوق", "صحة مستشفى مرضى", "محكمة حكم عقوبة",
        "صيانة المركبات", "قطع الغيار", "تقييم البرنامج", "ميزانية سنوية", "النقل الجوي", "بحث جامعة", "شرطة تحقيق", "توزيع الأدوية",
        "خطاب الرئيس", "مدارس أطفال",
    ],
    "en": [
        "officer training", "joint commission session", "joint exercise", "delegation visit Bamako", "logistic support",
        "military cooperation agreement", "staff course", "meeting calendar", "accommodation costs", "late equipment delivery",
        "border security", "exchange of expertise", "signed minutes", "defence minister", "rain floods", "election party",
        "team match win", "company sales market", "health hospital patients", "court sentence", "vehicle maintenance", "spare parts",
        "programme evaluation", "annual budget", "air transport", "university research", "police investigation", "medicine distribution",
        "president speech", "schools children",
    ],
}  # fmt: skip
