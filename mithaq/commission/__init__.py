"""The commission itself: its file, people and mandates, sessions and agendas, bilingual instruments."""
