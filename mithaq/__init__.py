"""Mithaq: the digital secretariat of a joint commission between sovereign states."""

import os

__version__ = "0.2.0"

# Before NumPy is there: threads of its matrix library wait for one another by turning in circles. A query of the search
# took 74 ms of processor time with two of them, and 2 ms with one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
