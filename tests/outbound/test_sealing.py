"""[OUTBOX-9] What the register keeps sealed opens by the server's key alone, and for its own purpose."""

import pytest

from hemicycle.outbound.sealing import Sealing, Unopened


def test_a_secret_opens_by_its_key_and_for_its_purpose_alone() -> None:
    sealing = Sealing(bytes(32))
    sealed = sealing.seal(b"token", "account of skerries")
    assert b"token" not in sealed
    assert sealed != sealing.seal(b"token", "account of skerries")
    assert Sealing(bytes(32)).open(sealed, "account of skerries") == b"token"
    with pytest.raises(Unopened):
        sealing.open(sealed, "account of others")
    with pytest.raises(Unopened):
        Sealing(bytes([1] * 32)).open(sealed, "account of skerries")
    for broken in (b"", sealed[:5], sealed[:-1] + bytes([sealed[-1] ^ 1])):
        with pytest.raises(Unopened):
            sealing.open(broken, "account of skerries")
