"""Several sites shown as one: their published answers, judged, joined, and made into pages."""
