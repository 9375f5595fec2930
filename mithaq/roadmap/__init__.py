"""From a sentence to its delivery: commitments, undertakings and their one lifecycle, activities, plans, evidence."""
