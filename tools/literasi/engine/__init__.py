"""The site engine and the finishing step over what it built."""
