"""The privacy wall: what each audience may see, copied out field by field."""
