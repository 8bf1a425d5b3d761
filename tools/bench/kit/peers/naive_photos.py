"""What one would write by hand: decode each photo whole, make each width from it, save it.

Usage: `python naive_photos.py FOLDER OUTPUT ENDINGS [same]`; the widths are those of the portal,
as is that of the one JPEG unless it stands alone. With `same` the files are written with our
encoders' settings, otherwise with Pillow's own.
"""

import sys
from pathlib import Path

from PIL import Image, ImageOps

from literasi.outputs.public.media import WIDTHS
from literasi.outputs.public.pictures.encoders import encoded

folder, output, endings = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3].split(",")
ours = len(sys.argv) > 4
for source in sorted(folder.iterdir()):
    with Image.open(source) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    for ending in endings:
        for width in WIDTHS[-1:] if ending == ".jpg" and len(endings) > 1 else WIDTHS:
            small = upright.resize((width, round(upright.height * width / upright.width)))
            small.info = {}
            target = output / f"{source.stem}-{width}{ending}"
            if ours:
                target.write_bytes(encoded(small, ending))
            else:
                small.save(target)
