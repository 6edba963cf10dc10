"""What the guide prints in bold stands on the screens, word for word, so that nobody looks for a button in vain."""

import re
from importlib.resources import files
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "guide.md"
SCREENS = files("hemicycle") / "locales" / "en"
MESSAGE = re.compile(r"^(?:[\w-]+ = ?|\s+\*?\[[\w-]+\] ?)(.+)$", re.MULTILINE)
PLACE = re.compile(r"\\\{.*?\\\}")


def bold(text: str) -> list[str]:
    """The words in bold, each in one line."""
    return [" ".join(words.split()) for words in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)]


def screens() -> list[re.Pattern[str]]:
    """What the screens say in English; anything may stand where something is filled in, but not at the beginning."""
    read = [one.read_text("utf-8") for one in SCREENS.iterdir() if one.name.endswith(".ftl")]
    words = {said.strip() for text in read for said in MESSAGE.findall(text) if "->" not in said}
    return [re.compile(PLACE.sub(".+", re.escape(said))) for said in words if said[0] != "{"]


def nowhere(text: str) -> list[str]:
    """Words in bold that stand on no screen."""
    known = screens()
    return [words for words in bold(text) if not any(one.fullmatch(words) for one in known)]


def test_what_the_guide_names_stands_on_the_screens() -> None:
    text = GUIDE.read_text("utf-8")
    assert len(bold(text)) > 60
    assert nowhere(text) == []


def test_a_button_that_is_nowhere_is_found() -> None:
    assert nowhere(
        "Press **Take your seat**, then **Go on air in\n  Welsh**, then **Enter now**."
    ) == ["Enter now"]
