"""What the records are: frozen, typed, sorted."""
