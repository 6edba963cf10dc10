"""Commands of the agenda."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Access, ItemId, Text


class AddItem(Command, frozen=True, tag="add-item"):
    """Add an item at the end of the agenda."""

    item: ItemId
    title: Text
    access: Access | None = None


class OpenItem(Command, frozen=True, tag="open-item"):
    """Take up an item; the one before is left."""

    item: ItemId


class CloseItem(Command, frozen=True, tag="close-item"):
    """Leave the item in hand."""

    item: ItemId
