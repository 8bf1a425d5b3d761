"""What `literasi number` does: write claims and numbers, here and on the server."""
