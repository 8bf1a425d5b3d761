"""Views of the office's books, and the use of its rooms."""
