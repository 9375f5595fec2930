"""The story, step by step, as the people of both secretariats do it on their pages."""
