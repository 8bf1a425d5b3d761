"""The chronicle: who changed what, when, as values."""
