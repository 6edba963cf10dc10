"""Where what is out stands: the one place that writes the path of its public page."""

from urllib.parse import quote

from hemicycle.procedure.ids import ITEM, is_item, meeting_of, side_of


def public_path(record: str) -> str:
    """The path of the page of the text on this record, without its language: of a meeting, of a side, of an item."""
    if is_item(record):
        return f"/items/{quote(record.removeprefix(ITEM))}"
    side = side_of(record)
    own = f"/{quote(side, safe='')}" if side else ""
    return f"/meetings/{quote(meeting_of(record) or record)}/readout{own}"
