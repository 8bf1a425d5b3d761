"""The flowchart part of an SOP in the official form (PermenPAN-RB 35/2012), drawn.

`layout` decides where everything stands, `svg` writes it, `figure` is the piece for a page.
"""

from literasi.outputs.public.flowchart.figure import figure
from literasi.outputs.public.flowchart.layout import layout
from literasi.outputs.public.flowchart.svg import svg

__all__ = ["figure", "layout", "svg"]
