"""The laws that look across records: one law, one module, written out by hand."""
