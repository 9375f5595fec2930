"""The editor of instruments in two or three languages."""
