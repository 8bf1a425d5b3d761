"""Our way from photos to the pictures of pages: `python our_photos.py FOLDER OUTPUT SHELF [JPEG]`.

What was made is kept on the shelf, as between two builds. With a fourth word each width is a
JPEG and nothing else is made, to be held against the ordinary way to do only that.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from literasi.outputs.public import media
from literasi.outputs.public.pictures import derive, measured, photos
from literasi.shell.cache import Shelf
from literasi.shell.derived import Derived
from literasi.shell.files import replace_tree
from literasi.values.keeping import File
from literasi.views.public_models import Picture

folder, output, shelf = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
if len(sys.argv) > 4:
    photos.files = lambda picture: media.derivatives(picture, "jpg")


def made(keeper: Derived) -> Iterator[File]:
    """Make every picture, or find it kept."""
    for source in sorted(folder.iterdir()):
        data = source.read_bytes()
        width, height = measured(data, keeper) or (0, 0)
        picture = Picture(f"contoh/foto/{source.name}", "", None, None, width, height)
        yield from derive(picture, data, keeper)


kept = Derived(Shelf(shelf))
replace_tree(output, made(kept))
kept.sweep()
