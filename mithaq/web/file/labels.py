"""What the codes of a draft and of the file are called on pages."""

import re

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy

from mithaq.commission.fields import AXES
from mithaq.web.sessions.forms import AXIS_NAMES

KINDS: dict[str, str | Promise] = {
    "party": _("Party"),
    "person": _("Person"),
    "organ": _("Body"),
    "date": _("Date"),
    "duration": _("Length"),
    "axis": _("Axis"),
    "commitment": _("Commitment"),
    "visit": _("Visit"),
    "session": _("Session"),
    "place": _("Place"),
    "quotation": _("Quotation"),
    "text": _("Text"),
    "next_step": _("Next step"),
}
SESSION_STATUS: dict[str, str | Promise] = {"held": _("said to be held"), "planned": _("said to be planned")}
TEXT_KINDS: dict[str, str | Promise] = {
    "agreement": _("agreement"),
    "framework_agreement": _("framework agreement"),
    "memorandum": _("memorandum of understanding"),
    "technical_arrangement": _("technical arrangement"),
    "arrangement": _("arrangement"),
    "protocol": _("protocol"),
    "convention": _("convention"),
    "minutes": _("agreed minutes"),
    "exchange_of_letters": _("exchange of letters"),
    "action_plan": _("action plan"),
    "roadmap": _("roadmap"),
    "programme": _("programme"),
    "contract": _("contract"),
}
TEXT_STATUS: dict[str, str | Promise] = {
    "signed": _("said to be signed"),
    "initialled": _("said to be initialled"),
    "announced": _("said to be signed later"),
    "in_force": _("said to be in force"),
}
LASTS: dict[str, str | Promise] = {
    "visit": _("of a visit"),
    "period": _("of a period"),
    "course": _("of a course"),
    "term": _("of a term"),
    "meeting": _("of a meeting"),
}
STATUS: dict[str, str | Promise] = {
    "created": _("said to be created"),
    "being_created": _("said to be under creation"),
    "to_be_created": _("said to be created later"),
}
FORCE: dict[str, str | Promise] = {
    "obligation": _("obligation"),
    "decision": _("decision"),
    "expected": _("expected step"),
    "intention": _("intention"),
}
ABOUT: dict[str, str | Promise] = {
    **KINDS,
    "weekday": _("Day of the week"),
    "status": _("State of the commission"),
    "subject": _("Subject"),
    "term": _("Term used"),
    "who": _("Who is bound"),
    "force": _("How firmly"),
    "number": _("Figures"),
    "by": _("Term"),
    "firm": _("Firm or conditional"),
    "speaker": _("Speaker"),
    "rank": _("Rank"),
    "role": _("Role"),
}
SUBJECTS: dict[str, str | Promise] = {
    "intelligence": _("intelligence"),
    "counter_terrorism": _("fight against terrorism"),
    "borders": _("borders"),
    "joint_exercises": _("joint exercises"),
    "military_health": _("military health"),
    "cyber": _("cyber defence"),
    "peacekeeping": _("peacekeeping"),
    "south_south": _("South–South cooperation"),
    "arms_industry": _("defence industry"),
}
WEEKDAYS: dict[str, str | Promise] = {
    "monday": _("Monday"),
    "tuesday": _("Tuesday"),
    "wednesday": _("Wednesday"),
    "thursday": _("Thursday"),
    "friday": _("Friday"),
    "saturday": _("Saturday"),
    "sunday": _("Sunday"),
}
BOTH: dict[str, str | Promise] = {"both": _("Both parties")}
ROLES: dict[str, str | Promise] = {
    "secretary": _("Secretary of the commission"),
    "chair": _("Co-chair"),
    "planner": _("Planner"),
    "vetting": _("Vetting officer"),
    "end_use": _("End-use officer"),
    "head": _("Head of a sub-commission"),
    "administrator": _("Administrator of the node"),
}
COSTS: dict[str, str | Promise] = {
    "each_its_own": _("Each party bears its own costs"),
    "host": _("The host bears the costs on its soil"),
    "shared": _("Costs are shared"),
}
TRANSFER: dict[str, str | Promise] = {
    "consent": _("To a third party only with the written consent of the other"),
    "never": _("Never to a third party"),
    "free": _("Left to each party"),
}
LANGUAGE_NAMES: dict[str, str | Promise] = {
    "fr": pgettext_lazy("language of a text", "French"),
    "ar": pgettext_lazy("language of a text", "Arabic"),
    "en": pgettext_lazy("language of a text", "English"),
}
UNITS: dict[str, str | Promise] = {
    "D": _("days"),
    "W": _("weeks"),
    "M": _("months"),
    "Y": _("years"),
    "TH": _("hours"),
    "TM": _("minutes"),
}
AXIS_LABELS: dict[str, str | Promise] = {axis: AXIS_NAMES[axis] for axis in AXES}
CODES = STATUS | FORCE | SUBJECTS | WEEKDAYS | BOTH | AXIS_LABELS
LENGTH = re.compile(r"P(T?)(\d+)([DWMYH])")


def version(label: str) -> str:
    """fr → "French"; of two texts in one language the second, "fr_2", is told by its number."""
    language, _, number = label.partition("_")
    return f"{LANGUAGE_NAMES.get(language, language)} {number}".strip()


def of_code(value: str) -> str:
    """The words of a code, or of several; what is no code is the text's own words."""
    parts = value.split(", ")
    return ", ".join(str(CODES[part]) for part in parts) if all(part in CODES for part in parts) else value


def length(iso: str) -> str:
    """P3D → "3 days"."""
    found = LENGTH.fullmatch(iso)
    if found is None:
        return iso
    n = int(found[2])
    match found[1] + found[3]:
        case "D":
            said = ngettext("%(n)d day", "%(n)d days", n)
        case "W":
            said = ngettext("%(n)d week", "%(n)d weeks", n)
        case "M":
            said = ngettext("%(n)d month", "%(n)d months", n)
        case "Y":
            said = ngettext("%(n)d year", "%(n)d years", n)
        case "TH":
            said = ngettext("%(n)d hour", "%(n)d hours", n)
        case _:
            said = ngettext("%(n)d minute", "%(n)d minutes", n)
    return said % {"n": n}
