"""What a revision of the agenda does to an item."""

from typing import Literal

Mark = Literal["added", "struck", "retitled", "moved"]
