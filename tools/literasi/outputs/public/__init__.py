"""Builders of what everybody may see."""
