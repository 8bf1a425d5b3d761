"""The product's own files: the tree that this program runs from, or a newer one beside it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from literasi.founding import product
from literasi.shell.files import read_folder
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Product:
    """A tree of the product, and its version."""

    folder: Path
    version: str

    def files(self) -> dict[str, Path]:
        """Give the product's files by their path in an office's repository."""
        parts = product.parts((self.folder / product.LIST).read_bytes())
        listed = (path for part in parts.wanted for path in _below(self.folder / part))
        names = filter(parts.has, (path.relative_to(self.folder).as_posix() for path in listed))
        return {to: self.folder / path for to, path in product.overlaid(names).items()}

    def templates(self) -> dict[str, bytes]:
        """Read the templates of an office's own files, by their path."""
        return read_folder(self.folder / product.TEMPLATES)

    def copy(self, target: Path) -> None:
        """Copy the product into an empty folder; scripts stay executable."""
        for name, source in sorted(self.files().items()):
            place = target / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, place)


def own() -> Product:
    """Give the tree that this program was installed from."""
    folder = Path(__file__).resolve().parents[3]
    if not (folder / product.LIST).is_file():
        message = "program ini terpasang tanpa pohon sumbernya"
        remedy = "ambil salinan repositori literasi, jalankan «make site» di sana, lalu ulangi"
        raise OperatorError(message, remedy)
    return opened(folder)


def opened(folder: Path) -> Product:
    """Open a tree of the product; anything else is refused."""
    project = folder / "pyproject.toml"
    if not (folder / product.LIST).is_file() or not project.is_file():
        message = f"«{folder}» bukan pohon sumber literasi"
        raise OperatorError(message, "beri --from FOLDER yang memuat pyproject.toml dan tools/")
    return Product(folder, product.version(project.read_bytes()))


def _below(path: Path) -> Iterator[Path]:
    """List a file, or all files below a folder; hidden ones (`.vscode/…`) belong to it."""
    if path.is_file():
        yield path
    elif path.is_dir():
        yield from (one for one in sorted(path.rglob("*")) if one.is_file())
