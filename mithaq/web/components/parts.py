"""Template tags of the design system. `/components/` shows each of them, in the three languages."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.template import Context, Library
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import slugify

from mithaq.web.components.icons import ICONS
from mithaq.web.components.states import OTHER_FACE, STATES, State

register = Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing that says nothing by itself: a word stands beside it."""
    return format_html(
        '<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">{}</svg>', ICONS[name]
    )


@register.simple_tag
def status(state: str, *, word: str = "") -> SafeString:
    """{% status "late" %}: shape and word. `word` says it more exactly in the same tone."""
    known = STATES[state]
    return format_html('<span class="state {}">{}</span>', known.tone, word or known.word)


@register.inclusion_tag("components/other_face.html")
def other_face(state: str, *, entry: int | None = None, party: str = "") -> dict[str, Any]:
    """{% other_face "received" entry=41 party="MLI" %}: what it has seen, as its own entry says."""
    return {"face": OTHER_FACE[state], "entry": entry, "party": party}


@register.simple_tag(takes_context=True)
def party(context: Context, code: str, *, name: str = "") -> SafeString:
    """The round mark of a party. Its colour is its place in the commission, not a flag's."""
    parties = tuple(getattr(context.get("glance"), "parties", ()))
    place = parties.index(code) + 1 if code in parties else 0
    return format_html(
        '<abbr class="party party-{}" title="{}"><bdi>{}</bdi></abbr>', min(place, 4), name or code, code
    )


@register.simple_tag
def ref(value: object) -> SafeString:
    """A reference such as E-2026-014: isolated, so that an Arabic line doesn't turn it round."""
    return format_html('<bdi class="ref" dir="ltr">{}</bdi>', value)


@register.simple_tag
def text_in(language: str, text: str, *, css: str = "") -> SafeString:
    """A run in its own language and direction."""
    return format_html(
        '<span lang="{}" dir="{}" class="{}">{}</span>', language, "rtl" if language == "ar" else "ltr", css, text
    )


@register.inclusion_tag("components/hash.html")
def copy_hash(value: str, *, label: str = "") -> dict[str, str]:
    """A content hash: its beginning to read, the whole to copy."""
    return {"value": value, "short": f"{value[:8]}…{value[-8:]}" if len(value) > 20 else value, "label": label}


@register.inclusion_tag("components/bar.html")
def bar(value: int, *, label: str = "", tone: str = "") -> dict[str, Any]:
    """How far something is, 0–100, with the figure beside the bar."""
    return {"value": max(0, min(100, value)), "label": label, "tone": tone}


@register.inclusion_tag("components/field.html", takes_context=True)
def field(context: Context, bound: BoundField, *, hint: str = "") -> dict[str, Any]:
    """A form field with its label, help and errors joined to it for those who don't see them.

    A day is told in both calendars beneath its field, at once and whenever another one is chosen."""
    marks = [f"{bound.auto_id}_help"] if hint or bound.help_text else []
    marks += [f"{bound.auto_id}_error"] if bound.errors else []
    attrs: dict[str, str | bool] = {"aria-describedby": " ".join(marks)} if marks else {}
    if bound.errors:
        attrs["aria-invalid"] = "true"
    shown = {"field": bound, "control": bound.as_widget(attrs=attrs), "hint": hint or bound.help_text}
    tells = "hx-get" in bound.field.widget.attrs
    return shown | {"tells": tells, "chosen": _day_of(bound) if tells else None, "request": context.get("request")}


@register.simple_block_tag
def card(content: str, *, title: str | Promise = "", note: str = "", css: str = "", level: int = 2) -> str:
    """{% card title="Awaiting you" %}…{% endcard %}"""
    return _render("card", content=content, title=title, note=note, css=css, level=level)


@register.simple_block_tag
def disclosure(content: str, *, title: str | Promise, open: bool = False) -> str:
    """Details that a person may open; works without a script."""
    return _render("disclosure", content=content, title=title, open=open)


@register.simple_block_tag
def dialog(content: str, *, id: str, title: str | Promise) -> str:
    """Opened by any button with data-opens="<id>"; the buttons inside close it."""
    return _render("dialog", content=content, id=id, title=title)


@register.simple_block_tag
def empty(content: str, *, title: str | Promise, drawing: str = "rings") -> str:
    """Nothing here yet: why, and the first thing to do."""
    return _render("empty", content=content, title=title, drawing=drawing)


@register.filter
def anchor(text: object) -> str:
    return slugify(str(text), allow_unicode=True)


@register.filter
def state_of(name: str) -> State:
    return STATES[name]


def _day_of(bound: BoundField) -> Any:
    """The day that stands in the field, if it is one."""
    try:
        return bound.field.to_python(bound.value())
    except ValidationError:
        return None


def _render(name: str, **context: Any) -> str:
    return render_to_string(f"components/{name}.html", context)
