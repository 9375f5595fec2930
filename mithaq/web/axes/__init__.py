"""What each axis adds to the page of an undertaking: courses, lots, legs, missions."""
