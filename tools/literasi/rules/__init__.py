"""The laws that look across records."""
