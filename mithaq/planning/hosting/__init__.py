"""Who hosts what: wishes, their price, its check, and why a plan has it so."""
