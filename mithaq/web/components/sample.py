"""What the style page shows: invented examples in the three languages, none of them from any record."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from mithaq.web.components.gantt import GanttLink, GanttRow, Holiday, gantt_svg
from mithaq.web.components.states import OTHER_FACE, STATES
from mithaq.web.shell.glance import Glance, Heard

TODAY = date(2026, 11, 22)
WORDS = {
    "heading": ("Où en est la commission", "أين وصلت أعمال اللجنة", "Where the commission stands"),
    "session": ("Session d’exemple, Bamako", "دورة على سبيل المثال، باماكو", "Sample session, Bamako"),
    "days": ("22 jours", "22 يوماً", "22 days"),
    "agenda": (
        "Ordre du jour arrêté · 2 pièces manquent",
        "جدول الأعمال متفق عليه · وثيقتان ناقصتان",
        "Agenda agreed · 2 papers missing",
    ),
    "matrix": ("Matrice de suivi", "مصفوفة التتبع", "Follow-up matrix"),
    "all": ("Tous", "الكل", "All"),
    "promise": ("Engagement", "التزام", "Commitment"),
    "due": ("Échéance", "الأجل", "Due"),
    "parties": ("Parties", "الأطراف", "Parties"),
    "course": (
        "Stage de maintenance pour 12 techniciens",
        "دورة تكوينية في الصيانة لفائدة 12 تقنياً",
        "Maintenance course for 12 technicians",
    ),
    "lot": (
        "Remise du premier lot de pièces de rechange",
        "تسليم الدفعة الأولى من قطع الغيار",
        "Handover of the first lot of spares",
    ),
    "mission": ("Mission d’experts en transmissions", "مهمة خبراء في مجال الإشارة", "Expert mission on signals"),
    "convention": (
        "Convention de soutien sanitaire : textes à rapprocher",
        "اتفاقية الدعم الصحي: نصان تجب مطابقتهما",
        "Medical support agreement: texts to reconcile",
    ),
    "route": ("Reconnaissance de l’itinéraire", "استطلاع المسار", "Route reconnaissance"),
    "customs": ("Transit douanier", "العبور الجمركي", "Customs transit"),
    "report": ("Rapport à la session", "تقرير إلى الدورة", "Report to the session"),
    "training": ("Formation", "التكوين", "Training"),
    "equipment": ("Équipement", "التجهيز", "Equipment"),
    "awaits": ("Ce qui vous attend", "في انتظاركم", "Awaiting you"),
    "sign": ("Signer le procès-verbal", "توقيع المحضر", "Sign the minutes"),
    "other_signed": (
        "Le président de l’autre délégation a signé",
        "وقّع رئيس الوفد الآخر",
        "The other head of delegation has signed",
    ),
    "answer": ("Répondre à la date proposée", "الرد على التاريخ المقترح", "Answer the proposed date"),
    "moves": ("Quatre activités bougent avec elle", "أربعة أنشطة تتغير معها", "Four activities move with it"),
    "nothing": ("Aucun engagement pour l’instant", "لا توجد التزامات بعد", "No commitment yet"),
    "sealed_brings": (
        "Les engagements apparaissent quand un procès-verbal est adopté.",
        "تظهر الالتزامات عند اعتماد محضر.",
        "Commitments appear when minutes are adopted.",
    ),
    "sure": ("Envoyer à l’autre partie ?", "هل يُرسل إلى الطرف الآخر؟", "Send to the other party?"),
    "after": (
        "Ensuite, seule une nouvelle proposition peut la remplacer.",
        "بعد ذلك لا يحل محله إلا مقترح جديد.",
        "After that only a new proposal can replace it.",
    ),
    "send": ("Envoyer", "إرسال", "Send"),
    "keep": ("Garder au bureau", "الإبقاء على المكتب", "Keep on the desk"),
    "name": ("Intitulé", "العنوان", "Title"),
    "name_help": ("Tel qu’il figurera au procès-verbal.", "كما سيرد في المحضر.", "As it will stand in the minutes."),
    "day": ("Date", "التاريخ", "Date"),
    "drop": ("Déposez un communiqué", "أودعوا بياناً مشتركاً", "Drop a communiqué"),
    "drop_hint": (
        "Texte en français, en arabe ou en anglais, 8 Mo au plus",
        "نص بالفرنسية أو العربية أو الإنجليزية، 8 ميغابايت على الأكثر",
        "Text in French, Arabic or English, 8 MB at most",
    ),
    "roadmap": ("Feuille de route", "خارطة الطريق", "Roadmap"),
    "holiday": ("Jour férié", "يوم عطلة", "Public holiday"),
    "more": ("Pourquoi pas plus tôt ?", "لماذا ليس قبل ذلك؟", "Why not earlier?"),
}


class SampleForm(forms.Form):
    name = forms.CharField()
    day = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))


def page(request: HttpRequest) -> dict[str, Any]:
    language = get_language() or settings.LANGUAGE_CODE
    place = {"fr": 0, "ar": 1, "en": 2}[language]
    words = {key: forms_[place] for key, forms_ in WORDS.items()}
    form = SampleForm({"name": "", "day": "2026-12-14"})
    form.fields["name"].label, form.fields["name"].help_text = words["name"], words["name_help"]
    form.fields["day"].label = words["day"]
    return {
        "words": words,
        "today": TODAY,
        "glance": Glance(parties=("MAR", "MLI"), entries=1284, heard=(Heard("MLI", 611, TODAY),)),
        "states": list(STATES),
        "faces": list(OTHER_FACE),
        "form": form,
        "promises": _promises(words),
        "gantt": _gantt(words, language, getattr(request.user, "months", "maghreb")),
        "hash": "06c2ddc99f69ca688b2635ab648d7b85e8dd3b92e518d623013d28e46fd4fc90",
    }


def _promises(words: dict[str, str]) -> list[dict[str, Any]]:
    kept = {"ref": "E-2026-008", "label": words["mission"], "axis": words["training"], "parties": ("MAR",)}
    late = {"ref": "E-2026-005", "label": words["convention"], "axis": words["equipment"], "parties": ("MAR", "MLI")}
    risk = {"ref": "E-2026-014", "label": words["course"], "axis": words["training"], "parties": ("MLI",)}
    return [
        late | {"day": date(2026, 10, 30), "done": 50, "state": "late", "tone": "broken"},
        risk | {"day": date(2026, 12, 22), "done": 30, "state": "at_risk", "tone": ""},
        kept | {"day": date(2026, 10, 12), "done": 100, "state": "kept", "tone": ""},
    ]


def _gantt(words: dict[str, str], language: str, months: str) -> str:
    plan = (
        ("route", "training", 0, 12, "accepted", 100), ("course", "training", 14, 75, "under_way", 35),
        ("mission", "training", 60, 95, "planned", 0), ("lot", "equipment", 20, 50, "late", 40),
        ("customs", "equipment", 52, 80, "at_risk", 0), ("convention", "equipment", 84, 130, "planned", 0),
    )  # fmt: skip
    start = date(2026, 10, 5)
    rows = [
        GanttRow(
            key=key, label=words[key], group=words[group], start=start + timedelta(a), end=start + timedelta(b),
            state=state, progress=done, critical=key in ("lot", "customs"),
            ghost_start=start + timedelta(a - 18) if key == "customs" else None,
            ghost_end=start + timedelta(b - 18) if key == "customs" else None,
        )
        for key, group, a, b, state, done in plan
    ]  # fmt: skip
    end = start + timedelta(134)
    rows.append(GanttRow(key="report", label=words["report"], start=end, end=end, milestone=True))
    after = [("route", "course"), ("lot", "customs"), ("customs", "convention"), ("convention", "report")]
    links = [*(GanttLink(*pair) for pair in after), GanttLink("course", "mission", "SS")]
    holidays = [Holiday(date(2026, 11, 18), words["holiday"]), Holiday(date(2027, 1, 11), words["holiday"])]
    return gantt_svg(
        rows, links, today=TODAY, language=language, months=months, title=words["roadmap"], holidays=holidays
    )
