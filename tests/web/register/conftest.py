from tests.web.sessions.cast import minutes, pair, table

__all__ = ["minutes", "pair", "table"]
