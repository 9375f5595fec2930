"""The door that granian opens."""

import os
from threading import Thread

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mithaq.settings")
application = get_wsgi_application()

from mithaq.roadmap.slips import warm  # noqa: E402 -- models can be imported from here on

Thread(target=warm, name="warm", daemon=True).start()
