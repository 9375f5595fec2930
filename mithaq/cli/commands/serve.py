"""mithaq serve: the pages of this node, on its own machine."""

import os
from argparse import Namespace
from pathlib import Path

from django.conf import settings
from granian import Granian
from granian.constants import Interfaces

from mithaq.secretariat import here

from ..told import Told

LOOPBACK = "127.0.0.1"  # whoever serves others puts a proxy with TLS in front


def run(args: Namespace, told: Told) -> None:
    home = here.home()
    told.say("serving", name=home.named(told.language), address=home.address)
    os.environ["MITHAQ_HOME"] = str(home.folder)  # granian starts the pages in processes of its own
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)  # the pages warn when it isn't there, built or not
    server = Granian(
        "mithaq.wsgi:application",
        address=args.bind or LOOPBACK,
        port=home.port,
        interface=Interfaces.WSGI,
        blocking_threads=4,
        websockets=False,
        log_access=False,
        log_level="warning",  # type: ignore[arg-type]  # granian reads the name
    )
    server.serve()
