"""The roadmap in and out: files for other programs with what they leave behind, and activities of other programs."""
