"""A new office's repository: which files of the product it gets, and its own first records."""
