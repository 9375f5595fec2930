"""For all tests: no deadline for properties, since a busy machine is no defect; the same examples on every run of CI."""

import os

from hypothesis import settings

settings.register_profile("mithaq", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("mithaq")
