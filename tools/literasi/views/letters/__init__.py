"""The office's papers as values: what a template of the office may print, and what is missing."""
