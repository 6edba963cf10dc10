"""The fourth question of the first start: by which mail server letters leave. It is tried before it is written down.

The password is asked for again whenever it is needed, and never shown.
"""

from asyncio import to_thread

import msgspec
from starlette.datastructures import FormData
from starlette.requests import Request

from hemicycle.mail_settings import WRITTEN
from hemicycle.outbound.letter import BadLetter
from hemicycle.outbound.mail.trying import try_mail
from hemicycle.outbound.try_out import try_out_letter
from hemicycle.settings import SettingsFault
from hemicycle.settings_file import mail_of, write_mail
from hemicycle.web.forms import field
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of

PORT = 587
"""Of submission (RFC 6409)."""


class Asked(msgspec.Struct, frozen=True):
    """What stands in the fields. `by`: `server` or `none`; `to`: who gets the trial letter."""

    by: str = "none"
    host: str = ""
    port: str = str(PORT)
    sender: str = ""
    user: str = ""
    to: str = ""


class Came(msgspec.Struct, frozen=True):
    """What came of a trial. `fault`: the field that is wrong, `answer` or `file`; empty: it is set."""

    fault: str = ""
    answer: str = ""


def asked_in(form: FormData) -> Asked:
    """The fields but the password."""
    return Asked(
        by=field(form, "mail"),
        host=field(form, "mail-host"),
        port=field(form, "mail-port"),
        sender=field(form, "mail-sender"),
        user=field(form, "mail-user"),
        to=field(form, "mail-to"),
    )


def can_be_set(site: Site) -> bool:
    """Whether this page sets mail: where `settings.toml` names a server already, that one holds."""
    return site.settings_file is not None and not site.settings.mail_server


async def set_mail(request: Request, asked: Asked, password: str) -> Came:
    """Send the trial letter; once it is taken, write the server into the settings."""
    site = site_of(request)
    file = site.settings_file
    if file is None:
        return Came("file")
    try:
        mail = mail_of(
            host=asked.host,
            port=int(asked.port) if asked.port.isdecimal() and len(asked.port) < 6 else -1,
            sender=asked.sender,
            user=asked.user,
            password=password,
        )
    except SettingsFault as fault:
        return Came(str(fault).partition(":")[0].removeprefix("mail_"), str(fault))
    letter = try_out_letter(asked.to, language(request), site.settings)
    try:
        tried = await try_mail(mail, letter, site.door.now())
    except BadLetter:
        return Came("to")
    if not tried.taken:
        return Came("answer", tried.answer)
    try:
        await to_thread(write_mail, file, mail)
    except (SettingsFault, OSError) as fault:
        return Came("file", str(fault))
    said = {key: getattr(mail, key) for key in (*WRITTEN, "mail_tls")}
    await site.take_up_mail(msgspec.structs.replace(site.settings, **said))
    return Came(answer=tried.answer)
