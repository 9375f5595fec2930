"""Property tests of the record: no deadline, since a busy machine is no defect."""

from hypothesis import settings

settings.register_profile("mithaq", deadline=None)
settings.load_profile("mithaq")
