"""Working time of an office: what counts towards a standard time, and when it is due."""
