"""Two states of the records: what must not have changed, and what only a merge breaks."""
