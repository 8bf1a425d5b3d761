"""Foundation: the plain values every room shares."""
