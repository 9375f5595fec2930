"""Mithaq: the digital secretariat of a joint commission between sovereign states."""

__version__ = "0.1.0"
