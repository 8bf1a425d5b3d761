"""New records asked for question by question: what to ask, what the berkas says already."""
