"""A photo as a phone makes it: large, and telling where and with what it was taken."""

from PIL import Image

CAMERA = "Kamera Contoh"
_GPS = 0x8825
_MAKER = 271
SIZE = (3000, 2000)  # pixels
TOLD = {_MAKER: CAMERA}


def take(path):
    """Write the photo; smooth enough to stay small, uneven enough to be a picture."""
    exif = Image.Exif()
    exif[_MAKER] = CAMERA
    place = exif.get_ifd(_GPS)
    place.update({1: "S", 2: (6.0, 55.0, 0.0), 3: "E", 4: (110.0, 12.0, 0.0)})
    shades = [Image.radial_gradient("L"), Image.linear_gradient("L")]
    channels = [shades[number % 2].resize(SIZE) for number in range(3)]
    Image.merge("RGB", channels).save(path, "JPEG", exif=exif, quality=90)
    return path


def told(path):
    """Kind, size, and what a picture tells about itself."""
    with Image.open(path) as picture:
        return (
            picture.format,
            picture.size,
            {tag: one for tag, one in picture.getexif().items() if tag != _GPS},
        )
