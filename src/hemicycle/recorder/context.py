"""What all records at a recorder share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hemicycle.procedure.record_types import RECORD_TYPES, RecordTypes
from hemicycle.record.note import Signer, Verifier
from hemicycle.recorder.damage import Damage
from hemicycle.recorder.heartbeat import Heartbeat
from hemicycle.recorder.ports import Clock, Entropy, Store


@dataclass(frozen=True, slots=True)
class Context:
    """The recorder's ports. `secret` keys the fingerprints of command bodies; `watch` knows of outages.

    `verifiers`: the keys whose checkpoints count, the signer's own and those that came before it.
    `observers` are told of each record that has changed. `damages`: what was found when a record was last read whole;
    None: it could not be read. `types`: the types of record that are kept.
    """

    store: Store
    signer: Signer
    clock: Clock
    entropy: Entropy
    secret: bytes
    watch: Heartbeat
    verifiers: tuple[Verifier, ...]
    observers: list[Callable[[str], object]] = field(default_factory=list)
    damages: dict[str, Damage | None] = field(default_factory=dict)
    types: RecordTypes = RECORD_TYPES
