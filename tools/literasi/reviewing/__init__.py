"""What a pull request does, told to the people who decide on it: two states of the records."""
