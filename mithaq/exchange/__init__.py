"""How two secretariats swap records: bytes in, a verified bundle out. Pure; docs/ledger.md §60–69 specifies it."""
