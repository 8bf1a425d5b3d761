"""Agreements for the office's own eyes: a calendar of their dates, drafts compared."""
