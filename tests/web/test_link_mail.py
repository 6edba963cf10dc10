"""The letter with a link to sign in: for its reader alone, and not sent once the link has ended."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from hemicycle.locales import languages
from hemicycle.web.link_mail import LinkMail
from tests.outbound.conftest import HandClock, opened, settings
from tests.outbound.smtp import answering

LINK = "https://meet.waters.example/secretariat/signin/0123456789abcdef"
HOUR = 3_600_000


@dataclass
class Account:
    name: str = "Inès Roth"
    mail: str | None = "ines@waters.example"


@pytest.mark.parametrize("language", languages())
async def test_it_leaves_with_what_decides_it_and_its_words_are_gone(
    tmp_path: Path, language: str
) -> None:
    clock = HandClock()
    async with answering() as smtp:
        mail = {
            "mail_server": f"smtp://127.0.0.1:{smtp.port}",
            "mail_tls": "none",
            "mail_sender": "secretariat@waters.example",
        }
        async with opened(tmp_path, clock, **mail) as office:
            post = LinkMail(office.post.outbox, settings(), clock)
            until = clock.at + HOUR
            for _ in range(2):  # each link has a letter of its own
                await office.register.write(
                    lambda c: post.put_link(c, Account(), LINK, language, until)
                )
            post.wake()
            assert await office.post.send_due() == 2
            assert (await office.found(1)).letter is None
            assert b"0123456789abcdef" in smtp.taken[0].replace(b"=\r\n", b"")
