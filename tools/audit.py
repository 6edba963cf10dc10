"""Asks for known weaknesses of every package that is pinned: by pip-audit and npm audit.

Both ask a server of advisories. Where it does not answer, or knows a package not at all, nothing is known, which is a
failure like a weakness: the exit status is 0 only where every package was asked for and has none.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
UNANSWERED = "the advisories cannot be reached, so nothing is known"
PIP_AUDIT = [
    sys.executable,
    "-m",
    "pip_audit",
    "--require-hashes",
    "--disable-pip",
    "--format=json",
]


def python_faults(found: dict[str, Any] | None) -> list[str]:
    """What pip-audit's answer (None: it gave none) says against the packages of a list."""
    if found is None:
        return [UNANSWERED]
    faults = [
        f"{one['name']} {one['version']}: {weakness['id']}, mended in {mended(weakness)}"
        for one in found["dependencies"]
        for weakness in one.get("vulns", [])
    ]
    unasked = [one["name"] for one in found["dependencies"] if "skip_reason" in one]
    return faults + ([f"{UNANSWERED} of {', '.join(unasked)}"] if unasked else [])


def mended(weakness: dict[str, Any]) -> str:
    return ", ".join(weakness["fix_versions"]) or "no version yet"


def room_faults(found: dict[str, Any] | None) -> list[str]:
    """What npm audit's answer says against the packages of the room."""
    if found is None or "vulnerabilities" not in found:
        return [UNANSWERED]
    return [
        f"{name} {one['range']}: {one['severity']}"
        for name, one in found["vulnerabilities"].items()
    ]


def ask(command: list[str], folder: Path) -> dict[str, Any] | None:
    """The answer, or None where there is none."""
    quiet = {**os.environ, "NPM_CONFIG_LOGLEVEL": "silent"}
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env=quiet
    )
    try:
        found = json.loads(done.stdout)
    except json.JSONDecodeError:
        return None
    return found if isinstance(found, dict) else None


def main() -> int:
    faults = []
    for path in sorted(ROOT.glob("requirements*.txt")):
        command = [*PIP_AUDIT, "--progress-spinner=off", "-r", path.name]
        faults += [f"{path.name}: {fault}" for fault in python_faults(ask(command, ROOT))]
    answer = ask(["npm", "audit", "--json"], ROOT / "room")
    faults += [f"room/package-lock.json: {fault}" for fault in room_faults(answer)]
    print(*(faults or ["No weakness is known of any package."]), sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
