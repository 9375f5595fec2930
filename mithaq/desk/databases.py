"""Which database holds what: the record in `default`, everything private to this node in `desk`."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from mithaq.desk.home import Home

# FULL is a safety rule: an entry that was handed to the other side must survive a power cut.
_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
_BUSY_SECONDS = 20  # longer than the longest fold that holds the write lock


def databases(home: Home, address: str) -> dict[str, dict[str, Any]]:
    """Two SQLite files in the node's folder, or one PostgreSQL database when an address is given."""
    if address:
        return {"default": postgresql(address)}
    return {"default": _sqlite(home.record), "desk": _sqlite(home.desk)}


def postgresql(address: str) -> dict[str, Any]:
    """postgresql://user:password@host:port/name, or …@/name?host=/socket/folder."""
    parts = urlsplit(address)
    query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": query.pop("port", str(parts.port or "")),
        "OPTIONS": query,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {"init_command": _PRAGMAS, "transaction_mode": "IMMEDIATE", "timeout": _BUSY_SECONDS},
    }
