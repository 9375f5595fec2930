"""Fills the node in MITHAQ_HOME with one user and nothing else. Run as a process: `python -m tests.browser.bare`."""

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from mithaq.desk.models import User  # noqa: E402
from tests.browser.one_node import PASSWORD  # noqa: E402

if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    call_command("migrate", database="desk", verbosity=0)
    User.objects.create_user("amina", PASSWORD, display_name="Amina")
