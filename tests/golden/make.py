"""python -m tests.golden.make RELEASE: add the golden bundle of a release that is about to go out (see README.md)."""

import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mithaq.settings")
django.setup()

from tests.golden.goldens import of  # noqa: E402  # models need Django first
from tests.invariants.story import told  # noqa: E402

if __name__ == "__main__":
    story = told()
    frame = story.mli.frame("MAR", {})
    golden = of(sys.argv[1], story.two.descriptor, frame)
    golden.write(frame)
    print(f"{golden.release}: {golden.entries} entries\nRECORD  {golden.record}\nPICTURE {golden.picture}")
    print(f"fold {golden.number}")
