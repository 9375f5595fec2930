"""For all tests: no deadline for properties, since a busy machine is no defect; on CI always the same examples."""

import os

from hypothesis import settings

settings.register_profile("mithaq", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("mithaq")
