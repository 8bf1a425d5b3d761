"""Record text to repaired text: only what a clerk evidently meant, nothing else moves."""
