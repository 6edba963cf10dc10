"""Meeting files that the package carries."""

from importlib.resources import files

LEADERS_CALL = "leaders-call-2022-01-24.toml"


def example(name: str = LEADERS_CALL) -> str:
    """The text of an example."""
    return (files(__name__) / name).read_text(encoding="utf-8")
