"""The office's numbers: templates, series, claims, what is next, and what a year used."""
