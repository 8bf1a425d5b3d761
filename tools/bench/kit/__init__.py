"""What every benchmark shares: archives of any size, and a way to measure in turn."""
