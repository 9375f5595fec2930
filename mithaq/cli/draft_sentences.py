"""What the lines of `mithaq draft --text` say of each kind of fact, in three languages."""

from mithaq.ledger.errors import Sentence


def _alike(fr: str, ar: str, en: str) -> Sentence:
    return {"fr": fr, "ar": ar, "en": en}


# As `mithaq.axes` calls them, which can't be asked here: `mithaq draft` needs no settings.
AXES: dict[str, Sentence] = {
    "axis_training": _alike("Formation", "التكوين", "Training"),
    "axis_equipment": _alike("Équipement", "التجهيز", "Equipment"),
    "axis_logistics": _alike("Logistique", "اللوجستيك", "Logistics"),
    "axis_expertise": _alike("Expertise", "الخبرة", "Expertise"),
}
LENGTHS: dict[str, Sentence] = {
    "length_D": _alike("durée en jours : {n}", "المدة بالأيام: {n}", "length in days: {n}"),
    "length_W": _alike("durée en semaines : {n}", "المدة بالأسابيع: {n}", "length in weeks: {n}"),
    "length_M": _alike("durée en mois : {n}", "المدة بالأشهر: {n}", "length in months: {n}"),
    "length_Y": _alike("durée en années : {n}", "المدة بالسنوات: {n}", "length in years: {n}"),
    "length_TH": _alike("durée en heures : {n}", "المدة بالساعات: {n}", "length in hours: {n}"),
    "length_TM": _alike("durée en minutes : {n}", "المدة بالدقائق: {n}", "length in minutes: {n}"),
    "lasts_visit": _alike("d’une visite", "لزيارة", "of a visit"),
    "lasts_period": _alike("d’une période", "لفترة", "of a period"),
    "lasts_course": _alike("d’un stage", "لدورة تكوينية", "of a course"),
    "lasts_term": _alike("d’un délai", "لأجل", "of a term"),
    "lasts_meeting": _alike("d’une réunion", "لاجتماع", "of a meeting"),
}
TEXTS: dict[str, Sentence] = {
    "text_agreement": _alike("accord", "اتفاق", "agreement"),
    "text_framework_agreement": _alike("accord-cadre", "اتفاق إطار", "framework agreement"),
    "text_memorandum": _alike("mémorandum d’entente", "مذكرة تفاهم", "memorandum of understanding"),
    "text_technical_arrangement": _alike("arrangement technique", "ترتيب تقني", "technical arrangement"),
    "text_arrangement": _alike("arrangement", "ترتيب", "arrangement"),
    "text_protocol": _alike("protocole", "بروتوكول", "protocol"),
    "text_convention": _alike("convention", "اتفاقية", "convention"),
    "text_minutes": _alike("procès-verbal agréé", "محضر متفق عليه", "agreed minutes"),
    "text_exchange_of_letters": _alike("échange de lettres", "تبادل رسائل", "exchange of letters"),
    "text_action_plan": _alike("plan d’action", "خطة عمل", "action plan"),
    "text_roadmap": _alike("feuille de route", "خارطة طريق", "roadmap"),
    "text_programme": _alike("programme", "برنامج", "programme"),
    "text_contract": _alike("contrat", "عقد", "contract"),
    "text_is_signed": _alike("dit signé", "ذُكر أنه وُقّع", "said to be signed"),
    "text_is_initialled": _alike("dit paraphé", "ذُكر أنه وُقّع بالأحرف الأولى", "said to be initialled"),
    "text_is_announced": _alike("dit à signer", "ذُكر أنه سيوقَّع", "said to be signed later"),
    "text_is_in_force": _alike("dit en vigueur", "ذُكر أنه نافذ", "said to be in force"),
}
PARTS: dict[str, Sentence] = {
    "part": _alike("{said}", "{said}", "{said}"),
    "part_words": _alike(" : {words}", ": {words}", ": {words}"),
    "part_sure": _alike("{sure} %", "{sure}%", "{sure}%"),
    "part_received": _alike("a reçu la délégation", "استقبل الوفد", "received the delegation"),
    "visit_by": _alike("visiteur : {party}", "الزائر: {party}", "visitor: {party}"),
    "visit_to": _alike("hôte : {party}", "المضيف: {party}", "host: {party}"),
    "on_day": _alike("le {day}", "في {day}", "on {day}"),
    "between_days": _alike("du {day} au {until}", "من {day} إلى {until}", "from {day} to {until}"),
    "session_number": _alike("session n° {n}", "الدورة رقم {n}", "session no. {n}"),
    "session_held": _alike("dite tenue", "ذُكر أنها عُقدت", "said to be held"),
    "session_planned": _alike("dite prévue", "ذُكر أنها مبرمجة", "said to be planned"),
    "due_by": _alike("échéance : {day}", "الأجل: {day}", "term: {day}"),
    "conditional": _alike("conditionnel", "مشروط", "conditional"),
    "bound_both": _alike("les deux Parties", "الطرفان", "both parties"),
    "bound_None": _alike("sans personne nommée", "دون ذكر الملتزم", "nobody named"),
}
SENTENCES: dict[str, Sentence] = AXES | LENGTHS | TEXTS | PARTS
