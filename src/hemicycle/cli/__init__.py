"""The command line: one file a verb. The only place that wires the rooms together."""

import gc


def main() -> None:
    """Run the verb that the arguments name.

    What is imported is not searched for circles: nearly a million objects that stay, a seventh of a start.
    """
    gc.disable()
    from hemicycle.cli.verbs import run_verb  # noqa: PLC0415 (not searched)

    run_verb()
