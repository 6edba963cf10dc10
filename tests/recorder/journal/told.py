"""The toy type for another language's fold, as JSON: its table, its empty state, cases."""

import sys

import msgspec

from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.core.fold_table import empty_state, fold_table
from tests.procedure.generated import cases
from tests.recorder.journal.record import JOURNAL


def main() -> None:
    """One object."""
    told = {
        "table": fold_table(JOURNAL),
        "empty": empty_state(JOURNAL),
        "cases": [
            {"before": before, "entry": wire_entry(entry), "after": after}
            for kind in JOURNAL.kinds.values()
            for before, entry, after in cases(JOURNAL, kind)
        ],
    }
    sys.stdout.buffer.write(msgspec.json.encode(told))


if __name__ == "__main__":
    main()
