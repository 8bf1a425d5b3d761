"""literasi: an office's literacy cooperation, run from records in Git."""
