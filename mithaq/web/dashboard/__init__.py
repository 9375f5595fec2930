"""The dashboard: where the commission stands, and what awaits whoever is reading."""
