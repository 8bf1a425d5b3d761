"""The ZIP around a document: parts in one order, one time, one compression."""

import io
import zipfile

_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP can say
_LEVEL = 9


def normal(content: bytes) -> bytes:
    """Write a package again so that the same parts give the same bytes."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as written,
    ):
        for name in sorted(set(source.namelist())):
            if not name.endswith("/"):
                part = zipfile.ZipInfo(name, _TIME)
                part.compress_type = zipfile.ZIP_DEFLATED
                part.create_system = 0
                written.writestr(part, source.read(name))
    return target.getvalue()
