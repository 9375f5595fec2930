"""A small sound tree, and for each rule the file that breaks it: a rule that can't fail would be no rule."""

from pathlib import Path


def catalogue(plurals: int, *messages: str) -> str:
    return f'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals={plurals}; plural=0;\\n"\n\n' + "\n\n".join(messages) + "\n"


_FRENCH, _ARABIC = (f"mithaq/web/x/locale/{language}/LC_MESSAGES/django.po" for language in ("fr", "ar"))

SOUND = {
    _FRENCH: catalogue(2, 'msgid "Session %(n)s"\nmsgstr "Session %(n)s"'),
    _ARABIC: catalogue(6, 'msgid "Session %(n)s"\nmsgstr "الدورة %(n)s"'),
    "mithaq/__init__.py": "",
    "mithaq/ledger/__init__.py": "",
    "mithaq/ledger/errors.py": "class MithaqError(Exception):\n    pass\n",
    "mithaq/ledger/tree.py": "import hashlib\n\nfrom mithaq.ledger.errors import MithaqError\n",
    "mithaq/exchange/bundle.py": "from urllib.parse import quote\n\nfrom mithaq.ledger.tree import hashlib\n",
    "mithaq/planning/risk.py": "from random import Random\n\n\ndef draw(random: Random):\n    return random.random()\n",
    "mithaq/projection.py": "from django.db import models\n\n\nclass Projection(models.Model):\n    pass\n",
    "mithaq/commission/models.py": "from mithaq.projection import Projection\n\n\nclass Session(Projection): ...\n",
    "mithaq/axes/training/acts.py": "from mithaq.commission.models import Session\n\n{}.update(a=Session())\n",
    "mithaq/secretariat/office.py": (
        "from django.utils import timezone\n\nfrom mithaq.commission.models import Session\n\n\n"
        "def perform() -> None:\n    Session.objects.create(at=timezone.now())\n"
    ),
    "mithaq/cli/draft.py": "def f():\n    import mithaq.jobs  # late: draft needs no node\n",
    "mithaq/web/urls.py": "from django.urls import path\n\nfrom mithaq.secretariat.office import perform\n",
    "mithaq/web/given.py": "# budget: Django calls it so\ndef failed(request, reason=''): ...\n",
    "mithaq/web/base.html": (
        "{# style= may be named here #}\n<script src='app.js' defer></script>\n"
        "<svg xmlns='http://www.w3.org/2000/svg'></svg>\n<a href='/sessions/'>x</a>\n"
        "{{ failed }} {{ draw }} {{ f }} {{ perform }} {{ MithaqError }}\n"
    ),
    "mithaq/web/static/app.css": (
        "p { margin-inline-start: 1rem; margin: 1px 2px 3px 2px; padding: 8px 14px; color: red; }\n"
        ".map { left: 0 } /* physical: east stays east */\n"
    ),
    "mithaq/web/static/app.js": "document.title = 'x';\n",
    "tests/test_tree.py": "from mithaq.ledger import tree\n",
    "requirements.in": "# run time\nDjango\n",
    "requirements.lock": "# pinned\ndjango==5.2 \\\n    --hash=sha256:00\n",
}

_LONG = "def long() -> None:\n" + "    print()\n" * 40
_LIFTED = "# budget: one table, read whole\ndef long() -> None:\n" + "    print()\n" * 80

# (rule, what is planted over the sound tree, a part of the sentence it must earn)
SAMPLES: list[tuple[str, dict[str, str], str]] = [
    ("rooms.imports", {"mithaq/ledger/tree.py": "import django\n"}, "mithaq/ledger/tree.py:1: ledger is pure"),
    (
        "rooms.imports",
        {"mithaq/ledger/tree.py": "from mithaq.exchange import bundle\n"},
        "ledger may not know exchange",
    ),
    (
        "rooms.imports",
        {"mithaq/ledger/tree.py": "from ..exchange.bundle import quote\n"},
        "ledger may not know exchange",
    ),
    ("rooms.imports", {"mithaq/ledger/tree.py": "import sqlite3\n"}, "no database"),
    (
        "rooms.imports",
        {"mithaq/axes/equipment/acts.py": "from mithaq.axes.training import acts\n"},
        "may not know axes.training",
    ),
    (
        "rooms.imports",
        {"mithaq/commission/acts.py": "import mithaq.roadmap.models\n"},
        "commission may not know roadmap",
    ),
    ("rooms.imports", {"mithaq/commission/acts.py": "from django.utils import timezone\n"}, "models and nothing else"),
    ("rooms.imports", {"mithaq/secretariat/x.py": "from django.http import HttpRequest\n"}, "behind the doors"),
    ("rooms.imports", {"mithaq/secretariat/x.py": "from mithaq.web import urls\n"}, "secretariat may not know web"),
    ("rooms.imports", {"mithaq/helpers/x.py": ""}, "no room of the house"),
    (
        "rooms.late_imports",
        {"mithaq/web/x.py": "def f() -> None:\n    import json\n"},
        "x.py:2: an import inside a function",
    ),
    (
        "rooms.late_imports",
        {"mithaq/web/x.py": "def f():\n    import json  # late: because I can\n"},
        "inside a function",
    ),
    ("rooms.late_imports", {"mithaq/cli/x.py": "def f():\n    import json  # late: why\n"}, "inside a function"),
    ("rooms.late_imports", {"mithaq/web/x.py": "def f() -> None:\n    __import__('json')\n"}, "by its name"),
    (
        "rooms.cycles",
        {
            "mithaq/web/a.py": "from mithaq.web import b\n",
            "mithaq/web/b.py": "from .a import c\n",
            "mithaq/web/__init__.py": "",
        },
        "mithaq.web.a",
    ),
    ("purity.clock", {"mithaq/ledger/y.py": "import time as t\n\nt.time()\n"}, "ledger reads no clock (time.time)"),
    ("purity.clock", {"mithaq/ledger/x.py": "import datetime as d\n\nd.datetime.now()\n"}, "ledger reads no clock"),
    ("purity.clock", {"mithaq/ledger/x.py": "from datetime import date\n\ndate.today()\n"}, "date.today"),
    ("purity.clock", {"mithaq/ledger/x.py": "from time import time_ns\n"}, "time.time_ns"),
    ("purity.clock", {"mithaq/planning/x.py": "import time\n\ntime.perf_counter()\n"}, "planning reads no clock"),
    (
        "purity.clock",
        {"mithaq/roadmap/x.py": "from django.utils import timezone\n\nf(default=timezone.now)\n"},
        "timezone.now",
    ),
    ("purity.clock", {"mithaq/secretariat/x.py": "from datetime import date\n\ndate.today()\n"}, "one more"),
    ("purity.chance", {"mithaq/ledger/x.py": "import os\n\nos.urandom(16)\n"}, "nothing at random (os.urandom)"),
    ("purity.chance", {"mithaq/ledger/x.py": "import secrets\n\nsecrets.token_bytes(16)\n"}, "secrets.token_bytes"),
    ("purity.chance", {"mithaq/exchange/x.py": "from uuid import uuid4\n"}, "uuid.uuid4"),
    (
        "purity.chance",
        {"mithaq/ledger/x.py": "from pyrage.x25519 import Identity\n\nIdentity.generate()\n"},
        "generate",
    ),
    (
        "purity.chance",
        {"mithaq/planning/risk.py": "import random\n\nrandom.Random()\n"},
        "planning makes nothing at random",
    ),
    ("purity.chance", {"mithaq/planning/risk.py": "import random\n\nrandom.random()\n"}, "random.random"),
    ("purity.network", {"mithaq/exchange/x.py": "import socket\n"}, "exchange speaks to no network"),
    ("purity.network", {"mithaq/languages/x.py": "from urllib import request\n"}, "urllib.request"),
    ("purity.network", {"mithaq/documents/x.py": "import subprocess\n"}, "starts no process"),
    ("purity.network", {"mithaq/desk/x.py": "import requests\n"}, "desk speaks to no network"),
    (
        "purity.left_at_the_door",
        {"mithaq/desk/x.py": "from django.db.models.signals import post_save\n"},
        "left at the door",
    ),
    (
        "purity.left_at_the_door",
        {"tests/test_x.py": "from unittest import mock\n"},
        "unittest.mock is left at the door",
    ),
    ("budgets.functions", {"mithaq/ledger/x.py": _LONG}, "long has 41 lines, 40 at most"),
    ("budgets.functions", {"tests/test_x.py": _LIFTED}, "long has 81 lines, 80 at most"),
    ("budgets.files", {"mithaq/ledger/x.py": "x = 1\n" * 301}, "301 lines, 300 at most"),
    ("budgets.files", {"tests/x.py": "# budget: the whole table here\n" + "x = 1\n" * 500}, "501 lines, 500 at most"),
    ("budgets.files", {"tests/x.py": "# budget: long\n" + "x = 1\n" * 300}, "301 lines, 300 at most"),
    ("budgets.templates", {"mithaq/web/x.html": "<p>\n" * 81}, "81 lines, 80 at most"),
    ("budgets.parameters", {"mithaq/web/x.py": "def f(a, b, c, d, e):\n    pass\n"}, "5 positional parameters"),
    ("budgets.parameters", {"mithaq/web/x.py": "def f(a, b=1):\n    pass\n"}, "keyword-only"),
    ("budgets.parameters", {"mithaq/web/x.py": "# budget: yes\ndef f(a, b=1):\n    pass\n"}, "keyword-only"),
    ("budgets.javascript", {"mithaq/web/static/x.js": "f();\n" * 600}, "601 lines in all, 600 at most"),
    ("pages.templates", {"mithaq/web/x.html": "<p>\n<b\n style='x'>\n"}, "x.html:3: a style attribute"),
    ("pages.templates", {"mithaq/web/x.html": "<script>go()</script>"}, "an inline script"),
    ("pages.templates", {"mithaq/web/x.html": "<a onclick='go()'>"}, "event handler"),
    ("pages.templates", {"mithaq/web/x.html": "<a hx-on::click='go()'>"}, "event handler"),
    ("pages.templates", {"mithaq/web/x.html": "<img src='https://example.org/x.png'>"}, "an external address"),
    ("pages.templates", {"mithaq/web/x.html": "<style>p{}</style>"}, "an inline style sheet"),
    ("pages.scripts", {"mithaq/web/static/x.js": "a.innerHTML = b;"}, "text parsed as code"),
    ("pages.scripts", {"mithaq/web/static/x.js": "fetch('https://example.org');"}, "an external address"),
    ("pages.styles", {"mithaq/web/static/x.css": "p { margin-left: 0 }"}, "a physical side"),
    ("pages.styles", {"mithaq/web/static/x.css": "p{left:0}"}, "a physical side"),
    ("pages.styles", {"mithaq/web/static/x.css": "p { text-align: right; }"}, "a physical side"),
    ("pages.styles", {"mithaq/web/static/x.css": "p { padding: 0 1px 0 2px; }"}, "a physical side"),
    ("pages.styles", {"mithaq/web/static/x.css": "p { background: url(//example.org/x) }"}, "an external address"),
    ("leaks.leaks", {"README.md": "see /" + "work/main\n"}, "README.md:1: names a path of one machine"),
    ("leaks.leaks", {"bin/x": "cd /" + "root/x\n"}, "a path of one machine"),
    ("leaks.leaks", {"mithaq/x.py": "f(dir='/" + "tmp')\n"}, "a path of one machine"),
    ("leaks.leaks", {"x.lock": "--" + "index-url x\n"}, "sets a package index"),
    ("leaks.leaks", {"x.md": "https://pypi" + ".org/simple\n"}, "a package registry"),
    ("writers.writers", {"mithaq/commission/x.py": "Session.objects.create()\n"}, "commission never writes a table"),
    ("writers.writers", {"mithaq/axes/training/x.py": "row.save()\n"}, "axes.training never writes"),
    ("writers.writers", {"mithaq/roadmap/x.py": "C.objects.filter(a=1).update(b=2)\n"}, "roadmap never writes"),
    ("writers.writers", {"mithaq/papers/x.py": "from django.db import connection\n"}, "never touches the database"),
    ("writers.writers", {"mithaq/web/x.py": "Session.objects.filter(a=1).delete()\n"}, "only the secretariat may"),
    ("catalogues.catalogues", {_ARABIC: catalogue(6)}, "ar/LC_MESSAGES/django.po:1: has no 'Session %(n)s'"),
    ("catalogues.catalogues", {_ARABIC: catalogue(6, 'msgid "Session %(n)s"\nmsgstr ""')}, "is not translated"),
    ("catalogues.catalogues", {_ARABIC: catalogue(6, 'msgid "Session %(n)s"\nmsgstr "x')}, "is not translated"),
    ("catalogues.catalogues", {_ARABIC: catalogue(6, 'msgid "Session %(n)s"\nmsgstr "x %(m)s"')}, "keeps other values"),
    ("catalogues.catalogues", {_ARABIC: catalogue(6, '#, fuzzy\nmsgid "Session %(n)s"\nmsgstr "x %(n)s"')}, "is fuzzy"),
    ("catalogues.catalogues", {_FRENCH: catalogue(6, 'msgid "a"\nmsgstr "b"')}, "no nplurals=2"),
    ("catalogues.catalogues", {_ARABIC: catalogue(6, 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"')}, "not whole"),
    ("catalogues.catalogues", {_ARABIC: "garbage"}, "can't be read"),
    ("unread.unread", {"mithaq/ledger/tree.py": "LEFT = 1\n"}, "mithaq/ledger/tree.py:1: LEFT is read nowhere"),
    ("unread.unread", {"mithaq/cli/draft.py": "def over() -> None:\n    'See over.'\n"}, "over is read nowhere"),
    ("unread.unread", {"mithaq/cli/draft.py": "Over = 1\nprint('Over and out')\n"}, "draft.py:1: Over is read nowhere"),
    ("unread.unread", {"mithaq/cli/draft.py": "Over = 1\nprint('{Over} and out')\n"}, "Over is read nowhere"),
    (
        "unread.unread",
        {"mithaq/cli/draft.py": "Over = 1\n", "mithaq/web/x.html": "<p>Over</p>\n"},
        "Over is read nowhere",
    ),
    (
        "unread.unread",
        {"mithaq/cli/draft.py": "Over = 1\n", "mithaq/web/x.html": "{% translate 'Over and out' %}\n"},
        "Over is read nowhere",
    ),
    ("locks.locks", {"requirements.in": "Django\nnumpy\n"}, "requirements.in:2: numpy is not in"),
    ("locks.locks", {"requirements.lock": "django==5.2\n"}, "django has no hash"),
    (
        "locks.locks",
        {"requirements.lock": "--x https://example.org\ndjango==5.2 \\\n --hash=sha256:00\n"},
        "names an address",
    ),
]


def plant(folder: Path, tree: dict[str, str]) -> None:
    """Write the tree into an empty folder."""
    for name, text in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
