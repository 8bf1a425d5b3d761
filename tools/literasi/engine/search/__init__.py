"""The portal's own search: an index of the built pages that a browser reads piece by piece.

The engines' own indexes are one file with all text, fetched whole, and know no Indonesian.
Ours is cut so that a question fetches what it needs, at any number of pages and without a server.
"""
