"""Two languages, one meaning: reading a text and drafting what its sentences say. Pure: no Django, clock or network."""
