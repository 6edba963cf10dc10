"""A message is a row, leaves through a real mail server, and its receipt is read."""

from pathlib import Path

from tests.mail_servers import MailServers
from tests.outbound.conftest import HandClock, letter, opened


async def test_a_row_leaves_and_its_receipt_stands(
    tmp_path: Path, clock: HandClock, both_servers: MailServers
) -> None:
    async with opened(tmp_path, clock, **both_servers.settings) as office:
        sent = await office.post.write(letter())
        assert await office.state(sent) == "waiting"
        assert await office.post.send_due() == 1
        found = await office.found(sent)
        assert found.sent.state == "sent", found
        print(found)
