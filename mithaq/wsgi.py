"""The door that granian opens."""

import os
from threading import Thread

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mithaq.settings")
application = get_wsgi_application()

from django.urls import get_resolver  # noqa: E402 -- models can be imported from here on

from mithaq.roadmap.slips import warm  # noqa: E402

pages = get_resolver().url_patterns  # loaded now: the first click would otherwise wait for all of them
Thread(target=warm, name="warm", daemon=True).start()
