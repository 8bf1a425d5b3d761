"""DOCX from a template and plain data: the same bytes each time, and values are never templates.

The office changes its templates in Word. `{{ name }}` stands for a value, `{%p if name %}` and
`{%tr for one in many %}` for paragraphs and table rows that depend on one (docxtpl's signs).
"""
