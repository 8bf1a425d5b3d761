"""Builders of what only the office may see."""
