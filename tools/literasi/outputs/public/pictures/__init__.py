"""Pictures of the portal: photos made small, and the cards that shared links show."""

from literasi.outputs.public.pictures.cards import cards
from literasi.outputs.public.pictures.encoders import require_avif
from literasi.outputs.public.pictures.photos import derive, measure, measured

__all__ = ["cards", "derive", "measure", "measured", "require_avif"]
