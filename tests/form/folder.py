"""A folder of this machine, handed to the browser and taken back.

A browser without a screen shows no box to choose a folder in. The box is answered with a folder
of the browser's own file system: the same kind of handle, read and written by the real program.
"""

import base64

_NAME = "klon"
PICKER = f"""
window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('{_NAME}');
"""
_FILL = """async ([name, files]) => {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(
    name, { create: true });
  for (const [path, data] of Object.entries(files)) {
    const steps = path.split('/'), last = steps.pop();
    let folder = top;
    for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
    const file = await folder.getFileHandle(last, { create: true });
    const writer = await file.createWritable();
    await writer.write(Uint8Array.from(atob(data), letter => letter.charCodeAt(0)));
    await writer.close();
  }
}"""
_READ = """async ([name, since]) => {
  const found = {};
  const walk = async (folder, at) => {
    for await (const [name, one] of folder.entries()) {
      if (one.kind === 'directory') { await walk(one, `${at}${name}/`); continue; }
      const file = await one.getFile();
      found[at + name] = null;
      if (file.lastModified < since) continue;
      const bytes = new Uint8Array(await file.arrayBuffer());
      found[at + name] = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name), '');
  return found;
}"""


def hand_over(page, folder):
    """Copy the records of a clone into the browser, with the sign that it is a clone; say when."""
    every = (path for path in sorted((folder / "records").rglob("*")) if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in every}
    files[".git/HEAD"] = b"ref: refs/heads/main\n"
    packed = {path: base64.b64encode(raw).decode() for path, raw in files.items()}
    page.evaluate(_FILL, [_NAME, packed])
    page.wait_for_timeout(20)  # what is saved from here on is newer, in milliseconds
    return page.evaluate("Date.now()")


def take_back(page, folder, since):
    """Write into the clone what was saved since; what the browser no longer holds goes."""
    held = page.evaluate(_READ, [_NAME, since])
    del held[".git/HEAD"]
    for path in (folder / "records").rglob("*"):
        if path.is_file() and path.relative_to(folder).as_posix() not in held:
            path.unlink()
    for path, text in held.items():
        if text is not None:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(base64.b64decode(text))
