"""What can be wrong with somebody's device, as the device itself says: codes that the language files put into words.

They reach the screens of the chair and the secretariat, so that nothing but a known code passes.
"""

from collections.abc import Iterable

MOST = 8
TROUBLES = frozenset(
    {
        "unsupported",
        "insecure",
        "denied",
        "busy",
        "no-camera",
        "no-microphone",
        "silent",
        "no-turn",
        "cut",
        "lossy",
        "slow",
    }
)


def known_troubles(said: Iterable[str]) -> list[str]:
    """[CHECK-4] The known ones, each once, as many as a device may have."""
    return [code for code in dict.fromkeys(said) if code in TROUBLES][:MOST]
