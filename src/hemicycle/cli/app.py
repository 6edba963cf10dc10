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

for verb in ("serve", "demo", "convene", "export", "verify", "readout", "rehearse", "tally"):
    app.command(f"hemicycle.cli.{verb}:{verb}", name=verb)
app.command("hemicycle.cli.rulebook:rulebook", name="rulebook")
