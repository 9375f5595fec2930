"""Commitments: the follow-up matrix, each promise with its sentence, each undertaking with what shows it was kept."""
