"""What the sides undertake after the session: promises, undertakings, their steps, what they share and wait for."""

from dataclasses import dataclass

Words = dict[str, str]


@dataclass(frozen=True)
class Promise:
    """A sentence of the minutes that promises something: which, who, on which axis, by which day of the story."""

    article: int
    sentence: int
    owner: str | None
    axis: str | None
    due: str | None
    drawn_by: str


@dataclass(frozen=True)
class Task:
    """An undertaking that keeps a promise, proposed by the party that leads it."""

    promise: str
    axis: str
    lead: str
    title: Words


@dataclass(frozen=True)
class Step:
    """An activity of an undertaking, added by the party that does it."""

    task: str
    by: str
    title: Words
    days: int
    calendar: str
    needs: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Means:
    """What activities share: so many units, of one party."""

    owner: str
    capacity: int
    title: Words


PROMISES: dict[str, Promise] = {
    "seats": Promise(2, 0, "MAR", "training", "course_end", "MAR"),
    "nominees": Promise(2, 1, "MLI", "training", "nominees_due", "MLI"),
    "tools": Promise(3, 0, "MAR", "equipment", None, "MAR"),
    "vehicles": Promise(3, 1, "MAR", "equipment", "lot_due", "MAR"),
    "end_user": Promise(3, 2, "MLI", "equipment", None, "MLI"),
    "transport": Promise(4, 0, None, "logistics", "transport_due", "MAR"),
    "mission": Promise(5, 0, "MAR", "expertise", None, "MAR"),
    "contacts": Promise(6, 0, None, None, "contacts_due", "MLI"),  # left open: a first thing to do by hand
}
TASKS: dict[str, Task] = {
    "course": Task("seats", "training", "MAR",
                   {"fr": "Stage d'état-major à Kénitra", "ar": "دورة الأركان بالقنيطرة"}),
    "list": Task("nominees", "training", "MLI",
                 {"fr": "Liste des candidats au stage", "ar": "لائحة المرشحين للدورة"}),
    "toolset": Task("tools", "equipment", "MAR",
                    {"fr": "Lot d'outillage d'atelier", "ar": "دفعة معدات الورشات"}),
    "fleet": Task("vehicles", "equipment", "MAR",
                  {"fr": "Premier lot de douze véhicules de soutien", "ar": "الدفعة الأولى من مركبات الدعم"}),
    "certificate": Task("end_user", "equipment", "MLI",
                        {"fr": "Certificat d'utilisateur final", "ar": "شهادة المستخدم النهائي"}),
    "carriage": Task("transport", "logistics", "MAR",
                     {"fr": "Acheminement du lot de Rabat-Salé à Ségou", "ar": "نقل الدفعة من الرباط سلا إلى سيغو"}),
    "experts": Task("mission", "expertise", "MAR",
                    {"fr": "Mission d'experts en maintenance", "ar": "بعثة خبراء الصيانة"}),
}  # fmt: skip
MEANS: dict[str, Means] = {
    "instructors": Means("MAR", 4, {"fr": "Instructeurs de l'école d'état-major", "ar": "مدربو مدرسة الأركان"}),
    "mechanics": Means("MAR", 6, {"fr": "Mécaniciens du parc", "ar": "ميكانيكيو الحظيرة"}),
}
STEPS: dict[str, Step] = {
    "syllabus": Step("course", "MAR", {"fr": "Programme du stage", "ar": "برنامج الدورة"}, 15, "MAR",
                     (("instructors", 2),)),
    "travel": Step("course", "MLI", {"fr": "Visas et voyage des stagiaires", "ar": "تأشيرات وسفر المتدربين"},
                   8, "both"),
    "selection": Step("list", "MLI", {"fr": "Sélection des candidats", "ar": "انتقاء المرشحين"}, 15, "MLI"),
    "repair": Step("fleet", "MAR", {"fr": "Remise en état des véhicules", "ar": "إصلاح المركبات"}, 35, "MAR",
                   (("mechanics", 4),)),
    "spares": Step("fleet", "MAR", {"fr": "Constitution des pièces de rechange", "ar": "تجميع قطع الغيار"}, 20, "MAR",
                   (("mechanics", 3),)),
    "acceptance": Step("fleet", "MLI", {"fr": "Réception technique à Ségou", "ar": "الاستلام التقني بسيغو"}, 3, "both"),
    "units": Step("certificate", "MLI", {"fr": "Désignation des unités et établissement du certificat",
                                         "ar": "تعيين الوحدات وإعداد الشهادة"}, 15, "MLI"),
    "terms": Step("experts", "MAR", {"fr": "Termes de référence de la mission", "ar": "اختصاصات البعثة"}, 8, "both"),
}  # fmt: skip

# (before, after): steps and tasks by name. Mali adds what it waits for, Morocco the rest.
LINKS: dict[str, tuple[tuple[str, str], ...]] = {
    "MAR": (("syllabus", "travel"), ("repair", "carriage"), ("spares", "carriage"), ("carriage", "acceptance")),
    "MLI": (("selection", "travel"), ("units", "carriage")),
}
