"""Derived state: what an SOP says has happened in a case."""
