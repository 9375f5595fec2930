"""Names: lists screened against the people of the commission, and the spellings that the commission knows."""
