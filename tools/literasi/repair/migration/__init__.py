"""Records of an older schema version, brought to the current one: the text is edited, not redone."""
