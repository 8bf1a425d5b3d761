"""Old books taken in: rows of a clerk's spreadsheet beside the records; nothing merges unseen."""
