"""Prints the words of the room in every language as JSON, for its tests and its harness."""

import sys

import msgspec

from hemicycle.locales import languages
from hemicycle.web.room_words import FILES, room_words

if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode([room_words(code, FILES) for code in languages()]))
