"""Writing into the settings file what the first start was told of mail. It holds from the next start on."""

import tomllib
from pathlib import Path
from tempfile import NamedTemporaryFile

from hemicycle.mail_settings import WRITTEN, MailSettings, with_mail
from hemicycle.settings import SettingsFault, settings_of


def write_mail(file: Path, mail: MailSettings) -> None:
    """Whole or not at all, for the owner alone. Raises OSError, and SettingsFault where it would not be read so."""
    file = file.resolve()
    text = with_mail(file.read_text(encoding="utf-8") if file.exists() else "", mail)
    try:
        read = settings_of(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        raise SettingsFault(f"{file}: {fault}") from fault
    if any(getattr(read, key) != getattr(mail, key) for key in WRITTEN):
        raise SettingsFault(f"{file}: mail_server stands in a place where it is not read")
    with NamedTemporaryFile(  # made for its owner alone
        "w", dir=file.parent, prefix=".settings-", encoding="utf-8", delete=False
    ) as draft:
        draft.write(text)
    Path(draft.name).replace(file)


def mail_of(*, host: str, port: int, sender: str, user: str, password: str) -> MailSettings:
    """A server: TLS from the beginning at port 465, STARTTLS at others (RFC 8314). Raises SettingsFault."""
    scheme = "smtps" if port == 465 else "smtp"
    name = f"[{host}]" if ":" in host else host
    raw = {
        "mail_server": f"{scheme}://{name}:{port}",
        "mail_sender": sender,
        "mail_user": user,
        "mail_password": password,
    }
    if port == 0:
        raise SettingsFault("mail_server: expected a port from 1 to 65535")
    if not password.isprintable():
        raise SettingsFault("mail_password: expected one line")
    return settings_of(raw)
