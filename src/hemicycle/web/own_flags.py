"""Flags and other pictures that a body brings for its members: files, each called as the member's code."""

from starlette.datastructures import FormData, UploadFile

from hemicycle.directory.looks import BadEmblem, clean

MOST_FILES, MOST_BYTES = 60, 60_000
"""At a time; and of each, once it is cleaned."""
MOST_IN_ALL = 3_000_000
SIDE = 192
"""Pixels of a picture: a flag is as high as a line of text."""


class BadFlag(ValueError):
    """A file that cannot be taken: why, and how it is called."""

    def __init__(self, why: str, file: str) -> None:
        super().__init__(why)
        self.file = file


async def own_flags(
    form: FormData, before: dict[str, bytes], members: list[str]
) -> dict[str, bytes]:
    """Those that stood before, without those that the form takes away, and with its files. Raises BadFlag."""
    gone = {str(code) for code in form.getlist("no-flag")}
    found = {code: picture for code, picture in before.items() if code not in gone}
    named = {code.replace(":", "-").casefold(): code for code in members if "/" not in code}
    for file in form.getlist("flag"):
        if not isinstance(file, UploadFile) or not file.size:
            continue
        called = file.filename or ""
        code = named.get(called.rpartition(".")[0].casefold())
        if code is None:
            raise BadFlag("unknown", called)
        try:
            picture = clean(await file.read(), SIDE).body
        except BadEmblem as fault:
            raise BadFlag(str(fault), called) from fault
        if len(picture) > MOST_BYTES:
            raise BadFlag("too-large", called)
        found[code] = picture
    if sum(map(len, found.values())) > MOST_IN_ALL:
        raise BadFlag("too-many", "")
    return found
