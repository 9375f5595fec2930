"""Small drawings, 20 × 20, one stroke, no direction of their own unless named so."""

from django.utils.safestring import SafeString, mark_safe

_PATHS = {
    "dashboard": '<path d="M3 3h6v8H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 13h6v4H3z"/>',
    "file": '<path d="M3 5h5l2 2h7v9H3z"/>',
    "sessions": '<circle cx="10" cy="10" r="3.2"/><path d="M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6'
    'M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M4.7 15.3l1.1-1.1M14.2 5.8l1.1-1.1"/>',
    "commitments": '<path d="M4 5.5l1.2 1.2L7.5 4.4M4 10.5l1.2 1.2 2.3-2.3M4 15.5l1.2 1.2 2.3-2.3'
    'M10 6h6.5M10 11h6.5M10 16h6.5"/>',
    "roadmap": '<path d="M3 5h7M6 10h8M10 15h7"/>',
    "to_sign": '<path d="M3 17h14M5 13.5l1-3.5 7.5-7 2.5 2.5-7.5 7z"/>',
    "register": '<path d="M10 2.5l6.5 2.3v4.7c0 4-2.7 6.6-6.5 8-3.8-1.4-6.5-4-6.5-8V4.8zM7 10l2.2 2.2L13.2 8"/>',
    "bag": '<path d="M3 7h14v9.5H3zM7 7V4.5h6V7M3 11h14M10 10v2"/>',
    "search": '<circle cx="9" cy="9" r="5.4"/><path d="M13 13l4 4"/>',
    "menu": '<path d="M3 5.5h14M3 10h14M3 14.5h14"/>',
    "close": '<path d="M5 5l10 10M15 5L5 15"/>',
    "copy": '<path d="M7 7h9v9H7zM13 7V4H4v9h3"/>',
    "done": '<path d="M4 10.5l4 4 8-9"/>',
    "warning": '<path d="M10 3l8 14H2zM10 8v4.5M10 14.6v.4"/>',
    "information": '<circle cx="10" cy="10" r="7"/><path d="M10 9v5M10 6v.4"/>',
    "user": '<circle cx="10" cy="7" r="3.4"/><path d="M3.5 17c.8-3.2 3.3-4.8 6.5-4.8s5.7 1.6 6.5 4.8"/>',
    "drop": '<path d="M10 3v9M6.5 8.5L10 12l3.5-3.5M3 13v4h14v-4"/>',
    "download": '<path d="M10 3v9M6.5 8.5L10 12l3.5-3.5M3 16.5h14"/>',
    "differs": '<path d="M3.5 7.5h13M3.5 12.5h13M13 3.5l-6 13"/>',
    "exchange": '<path d="M3 7h13M13 4l3 3-3 3M17 13H4M7 10l-3 3 3 3"/>',
    "calendar": '<path d="M3 5h14v12H3zM3 9h14M7 3v4M13 3v4"/>',
    "rings": '<circle cx="7.4" cy="10" r="5"/><circle cx="12.6" cy="10" r="5"/>',
}
ICONS: dict[str, SafeString] = {name: mark_safe(path) for name, path in _PATHS.items()}
