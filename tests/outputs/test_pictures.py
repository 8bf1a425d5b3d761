"""Pictures: sizes as seen, hostile files refused, and nothing but pixels in what is published."""

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from literasi.outputs.public.pictures import derive, measure, measured, require_avif
from literasi.values.artifact import Artifact
from literasi.values.errors import OperatorError
from literasi.views.public_models import Picture

OWNER = "Telepon Warga Contoh"
ORIENTATION, MODEL, GPS = 0x0112, 0x0110, 0x8825


def drawing(width=1200, height=800, mode="RGB"):
    image = Image.linear_gradient("L").resize((width, height))
    return image.convert(mode)


def encoded(image, kind, **options):
    target = BytesIO()
    image.save(target, format=kind, **options)
    return target.getvalue()


def exif(orientation=1):
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    tags[MODEL] = OWNER
    tags.get_ifd(GPS).update({1: "S", 2: (6.0, 55.0, 12.0), 3: "E", 4: (110.0, 12.0, 3.0)})
    return tags


def photo(kind="JPEG", orientation=1):
    options = {"exif": exif(orientation), "icc_profile": b"profil " + OWNER.encode()}
    if kind == "JPEG":
        options["comment"] = OWNER.encode()
    return encoded(drawing(), kind, **options)


def picture(width=1200, height=800):
    return Picture("kendal/foto/aula.webp", "Aula", None, None, width, height)


def made(data, shown=None):
    size = measure(data)
    shown = shown or picture(*size)
    return {one.path: one.content for one in derive(shown, data)}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_of_each_allowed_kind_is_measured(kind):
    assert measure(encoded(drawing(300, 200), kind)) == (300, 200)


def test_a_turned_photo_is_measured_as_it_is_seen():
    assert [measure(photo(orientation=one)) for one in (1, 3, 6, 8)] == [
        (1200, 800), (1200, 800), (800, 1200), (800, 1200),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "ICO", "PPM", "AVIF"])
def test_other_kinds_are_refused(kind):
    assert measure(encoded(drawing(64, 64), kind)) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_truncated_file_is_refused(kind):
    data = encoded(drawing(), kind)
    assert measure(data[: len(data) * 2 // 3]) is None


def bomb(width, height):
    """A PNG of some bytes that claims to unpack to gigabytes."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(10_000))), (b"IEND", b""))
    framed = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


@pytest.mark.parametrize("size", [(8_000, 8_000), (10_000, 10_000), (60_000, 60_000)])
def test_a_decompression_bomb_is_refused_before_it_unpacks(size):
    assert measure(bomb(*size)) is None


@pytest.mark.parametrize("data", [b"", b"RIFF", b"<svg/>", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused(data):
    assert measure(data) is None


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.data())
def test_no_damage_whatever_gives_a_traceback(kind, data):
    """Any bytes changed anywhere: a size or a refusal, never an exception."""
    damaged = bytearray(encoded(drawing(40, 30), kind, exif=exif()))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(st.integers(0, 255))
    size = measure(bytes(damaged))
    assert size is None or min(size) > 0


def test_the_files_are_those_that_pages_point_at():
    files = made(photo())
    assert {path: Image.open(BytesIO(data)).size for path, data in files.items()} == {
        "media/kendal/aula-480.avif": (480, 320),
        "media/kendal/aula-480.webp": (480, 320),
        "media/kendal/aula-720.avif": (720, 480),
        "media/kendal/aula-720.webp": (720, 480),
        "media/kendal/aula-960.avif": (960, 640),
        "media/kendal/aula-960.webp": (960, 640),
        "media/kendal/aula-960.jpg": (960, 640),
    }


def test_a_small_picture_keeps_its_size():
    files = made(encoded(drawing(300, 200), "PNG"))
    assert {path: Image.open(BytesIO(data)).size for path, data in files.items()} == {
        "media/kendal/aula-300.avif": (300, 200),
        "media/kendal/aula-300.webp": (300, 200),
        "media/kendal/aula-300.jpg": (300, 200),
    }


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_no_metadata_survives(kind):
    """Neither place, device, comment nor colour profile, neither to Pillow nor in bytes."""
    assert OWNER.encode() in photo(kind) or kind == "PNG"
    for data in made(photo(kind)).values():
        image = Image.open(BytesIO(data))
        assert dict(image.getexif()) == {}
        assert not {"exif", "xmp", "icc_profile", "comment"} & set(image.info)
        assert not any(word in data for word in (b"Exif", b"ICC", b"XMP", OWNER.encode()))


def test_a_turned_photo_stands_upright():
    upright = drawing(1200, 800).transpose(Image.Transpose.ROTATE_270)
    turned = encoded(drawing(1200, 800), "PNG", exif=exif(6))
    assert measure(turned) == upright.size
    shown = Image.open(BytesIO(made(turned)["media/kendal/aula-480.webp"])).convert("L")
    wanted = ImageOps.contain(upright.convert("L"), shown.size)
    corners = [(5, 5), (shown.width - 6, 5), (5, shown.height - 6)]
    assert all(abs(shown.getpixel(at) - wanted.getpixel(at)) < 12 for at in corners)


def test_see_through_parts_become_white():
    clear = encoded(Image.new("RGBA", (100, 100), (0, 0, 0, 0)), "PNG")
    shown = Image.open(BytesIO(made(clear)["media/kendal/aula-100.jpg"]))
    assert shown.getpixel((50, 50)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "CMYK", "1"])
def test_every_colour_model_becomes_rgb(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    files = made(encoded(drawing(100, 80, mode), kind))
    assert {Image.open(BytesIO(data)).mode for data in files.values()} == {"RGB"}


def test_the_same_picture_gives_the_same_bytes():
    assert made(photo()) == made(photo())


class Keeper:
    """Keeps in memory what was made, and counts what had to be made."""

    def __init__(self):
        self.found, self.made = {}, 0

    def word(self, key, make):
        if key not in self.found:
            self.found[key], self.made = make(), self.made + 1
        return self.found[key]

    def one(self, path, key, make):
        return Artifact(path, self.word(key, make))


def test_an_unchanged_photo_is_neither_measured_nor_made_again():
    keeper, data = Keeper(), photo()
    size = measured(data, keeper)
    first = list(derive(picture(*size), data, keeper))
    assert (measured(data, keeper), list(derive(picture(*size), data, keeper))) == (size, first)
    assert keeper.made == 1 + len(first)


def test_files_that_were_kept_in_part_are_completed_alike():
    """Whatever a keeper forgot: the same bytes as from a build that kept nothing."""
    keeper, data = Keeper(), photo()
    whole = list(derive(picture(), data, keeper))
    for forgotten in list(keeper.found)[::2]:
        del keeper.found[forgotten]
    assert list(derive(picture(), data, keeper)) == whole == list(derive(picture(), data))


def test_a_kept_file_belongs_to_the_photo_not_to_its_name():
    keeper = Keeper()
    before = list(derive(picture(), photo(), keeper))
    other = encoded(Image.new("RGB", (1200, 800), "navy"), "JPEG")
    assert list(derive(picture(), other, keeper)) == list(derive(picture(), other))
    assert list(derive(picture(), other, keeper)) != before


def test_a_refused_picture_stays_refused():
    keeper = Keeper()
    assert [measured(b"<svg/>", keeper), measured(b"<svg/>", keeper)] == [None, None]


def test_a_pillow_without_avif_builds_nothing():
    with pytest.raises(OperatorError) as caught:
        require_avif(able=False)
    assert caught.value.message == "Pillow di komputer ini tidak dapat menulis gambar AVIF"
