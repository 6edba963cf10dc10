"""The judgement on an export, in three parts: intact, lawful, and what this reader cannot check."""

from collections.abc import Iterable, Sequence

import msgspec

from hemicycle.cli.documents import opened
from hemicycle.procedure.codec import Malformed
from hemicycle.procedure.replay import Lawfulness, Unlawful, lawful
from hemicycle.record import export
from hemicycle.record.canonical import NotCanonical
from hemicycle.record.receipt import Receipt
from hemicycle.record.verify import Intactness, check_intact


class Verdict(msgspec.Struct, frozen=True):
    """`lawfulness` is None where the bytes already are not what they should be."""

    intactness: Intactness
    lawfulness: Lawfulness | None

    @property
    def good(self) -> bool:
        """Whether no fault was found."""
        return self.intactness.intact and self.lawfulness is not None and not self.lawfulness.faults


def judge(lines: Sequence[bytes], vkey: str | None, receipts: Iterable[Receipt]) -> Verdict:
    """The verdict on the lines of an export. Raises BadNote where `vkey` is no key."""
    intactness = check_intact(lines, vkey, receipts)
    if not intactness.intact:
        return Verdict(intactness, None)
    try:
        entries = list(opened(export.read(lines)))
    except (Malformed, NotCanonical) as fault:
        unreadable = Unlawful(0, "record", f"malformed: {fault}")
        return Verdict(intactness, Lawfulness(0, 0, [unreadable]))
    return Verdict(intactness, lawful(entries))
