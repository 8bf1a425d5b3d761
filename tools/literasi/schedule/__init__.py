"""Occurrences of activities, and where two of them meet."""
