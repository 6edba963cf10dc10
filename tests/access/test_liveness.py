"""Sessions that stay on the line: they live on while they are used, and no longer than their link."""

from pathlib import Path

from hemicycle.access.door import HOUR_MS, Door
from hemicycle.access.entering import SignedIn
from hemicycle.access.links import make_link
from hemicycle.access.liveness import Liveness
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings


async def test_a_session_in_use_lives_on_and_a_revoked_one_does_not(tmp_path: Path) -> None:
    now = [1_700_000_000_000]
    register = open_register(register_url(tmp_path))
    settings = Settings(base_url="http://127.0.0.1:8000", session_h=2)
    door = Door(register, settings, lambda: now[0])
    with register.writing() as transaction:
        token = make_link(transaction, "a", "p1", "delegate", now[0])
    entered = await door.enter(token, "a device")
    assert isinstance(entered, SignedIn)
    who = await door.session(entered.cookie)
    assert who is not None
    liveness = Liveness(register, settings, lambda: now[0])
    for _ in range(4):
        now[0] += HOUR_MS
        assert await liveness.living([who.session, 999]) == {who.session}
    await door.revoke("a", "p1")
    assert await liveness.living([who.session]) == set()
    register.close()
