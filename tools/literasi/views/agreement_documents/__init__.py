"""Agreements as papers: the naskah with its articles, and what changed between two drafts."""
