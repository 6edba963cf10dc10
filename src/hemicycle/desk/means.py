"""What all records at a desk share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hemicycle.desk.ports import Clock, Entropy, Store
from hemicycle.desk.watch import Watch
from hemicycle.record.note import Signer, Verifier


@dataclass(frozen=True, slots=True)
class Means:
    """The desk's ports. `secret` keys the fingerprints of command bodies; `watch` knows of outages.

    `verifiers`: the keys whose checkpoints count, the signer's own and those that came before it.
    `observers` are told of each record that has changed.
    """

    store: Store
    signer: Signer
    clock: Clock
    entropy: Entropy
    secret: bytes
    watch: Watch
    verifiers: tuple[Verifier, ...]
    observers: list[Callable[[str], object]] = field(default_factory=list)
