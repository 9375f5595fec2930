"""Demonstration data: a communiqué in two languages that was written for trying Mithaq and binds nobody."""
