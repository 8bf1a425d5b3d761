"""What changed when, as far as the calendars need it: values only, read by `shell.git`."""
