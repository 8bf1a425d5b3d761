"""The office's books, each a view of the records (`domain` of the eight Kendal records)."""
