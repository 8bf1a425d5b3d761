"""Indonesian words as a search needs them: folded, cut at blanks, traced to their roots."""
