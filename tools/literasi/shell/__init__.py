"""The street: the only place with effects (disk, Git, clock)."""
