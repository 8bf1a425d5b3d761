"""Records of an older schema version, brought to the current one by edits of their text."""
