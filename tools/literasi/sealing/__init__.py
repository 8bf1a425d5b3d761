"""Personal data as sealed bytes (age, X25519): one data key for each list or person.

The data key encrypts one file; the key itself is wrapped for the officers of the office and
stands outside Git. Who destroys the key has forgotten the file, in every copy and all history.
"""
