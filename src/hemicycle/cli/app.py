"""The verbs. Each is imported when it is used, so that none waits for another's rooms."""

from importlib.metadata import PackageNotFoundError, version

from cyclopts import App


def _version() -> str:
    try:
        return version("hemicycle")
    except PackageNotFoundError:
        return "not installed"


app = App(
    name="hemicycle",
    help="A self-hosted virtual summit: one record from the invitation to the readout.",
    version=_version,
)

VERBS = {
    "demo": "Hold the example meeting on this machine.",
    "serve": "Serve meetings from a data folder.",
    "sign-in": "Print a new link by which the secretariat signs in.",
    "backup": "Back up everything that a server keeps.",
    "restore": "Put a backup back, once it has been verified.",
    "convene": "Convene a meeting from a meeting file, and print the personal links.",
    "rehearse": "Play a meeting file as its delegations would.",
    "sentences": "Write a meeting file with its texts as whole sentences.",
    "readout": "Tell a meeting, from its file or its record.",
    "export": "Write a meeting's record, or its meeting file.",
    "post": "Post what is out at networks, or show what would stand there.",
    "verify": "Verify an exported record, offline.",
    "tally": "Tally votes by a body's rules.",
    "rulebook": "Check a body's rulebook, or show it.",
}
"""Said here, so that the list of verbs need not import them all."""

for place, (verb, what) in enumerate(VERBS.items()):
    room = verb.replace("-", "_")
    app.command(f"hemicycle.cli.{room}:{room}", name=verb, help=what, sort_key=place)
