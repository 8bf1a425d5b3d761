"""The whole settings of the form, made from the schemas and nothing else."""

from collections.abc import Mapping
from typing import Any

from literasi.gate.schemas import Schemas
from literasi.outputs.office.forms.collections import collections, singletons
from literasi.outputs.office.forms.host import Host, backend
from literasi.outputs.office.forms.scope import Place

_WIDTH = 1600  # pixels; wider than any page shows a photo
_MOST = 20_000_000  # bytes a photo may have before it is made smaller
# Photos are drawn anew as WebP: smaller, and without place, time and camera in them.
_PHOTOS = {
    "slugify_filename": True,
    "max_file_size": _MOST,
    "transformations": {"raster_image": {"format": "webp", "quality": 80, "width": _WIDTH}},
}


def config(schemas: Schemas, places: tuple[Place, ...], host: Host) -> Mapping[str, Any]:
    """Give the settings; without a host drafts need none, the clone itself is the draft."""
    return {
        "load_config_file": False,
        "backend": backend(host),
        "publish_mode": "simple" if host.local else "editorial_workflow",
        "app_title": "Formulir Arsip Literasi",
        "show_preview_links": False,
        "media_folder": f"records/{places[0].code}/foto",
        "public_folder": "/foto",
        "media_libraries": {"default": {"config": _PHOTOS}, "stock_assets": {"providers": []}},
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": 80},
        "output": {"omit_empty_optional_fields": True},
        "editor": {"preview": False},
        "collections": collections(schemas, places),
        "singletons": singletons(schemas, places),
    }
