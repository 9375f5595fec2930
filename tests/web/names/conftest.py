from tests.web.file.node import desk, pair

__all__ = ["desk", "pair"]
