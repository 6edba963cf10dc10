"""A real OpenSMTPD that takes mail, and a real Dovecot that it delivers to (LMTP), on loopback.

Dovecot hands out what has arrived (IMAP). It also takes mail for OpenSMTPD with TLS and a password (submission), since
Debian's OpenSMTPD signs with no key of today's OpenSSL.
OpenSMTPD keeps its queue in a place of its own, so each runs in a mount namespace with its own /var/spool and /run.
Both take root: they give up their rights by themselves.
"""

import mailbox
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

from tests.nginx import PATH, free_port, write_certificate

DOMAIN = "waters.example"
OWNER = "nobody"
PARTS = (Path("/usr/lib/dovecot/submission"), Path("/usr/lib/dovecot/imap"))
KNOWN = ("reader", "other", "bounces", *(f"reader{n}" for n in range(40)))
"""Who has a mailbox. Mail to anybody at gone.example is taken, and comes back; to other domains it is refused."""
OPENSMTPD = """
table takers {{ "@" = {owner} }}
listen on 127.0.0.1 port {port}
action keep lmtp "127.0.0.1:{lmtp_port}" rcpt-to virtual <takers>
action gone mda "echo no such reader >&2; exit 67" virtual <takers>
match from any for domain "{domain}" action keep
match from any for domain "gone.example" action gone
"""
DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap lmtp submission
ssl = required
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
submission_relay_host = 127.0.0.1
submission_relay_port = {port}
submission_relay_trusted = yes
hostname = localhost
mail_location = maildir:{folder}/mail/%n
mail_uid = {owner}
mail_gid = nogroup
first_valid_uid = 1
first_valid_gid = 1
recipient_delimiter = +
auth_mechanisms = plain
auth_username_format = %n
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
userdb {{
  driver = passwd-file
  args = {folder}/users
  default_fields = uid={owner} gid=nogroup home={folder}/mail/%n
}}
service submission-login {{
  inet_listener submission {{
    address = 127.0.0.1
    port = {submission_port}
  }}
  inet_listener submissions {{
    address = 127.0.0.1
    port = {tls_port}
    ssl = yes
  }}
}}
service imap-login {{
  inet_listener imap {{
    address = 127.0.0.1
    port = {imap_port}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {imaps_port}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
"""
QUEUE_APART = (
    "mount -t tmpfs none /var/spool && mount -t tmpfs none /run && exec smtpd -d -f {file}"
)


class MailServers:
    """Both at work, with a mailbox for each of KNOWN.

    `port` takes mail as it comes; `submission_port` asks for STARTTLS and a password, `tls_port` for TLS from the
    beginning and a password; `certificate` is theirs.
    """

    user, password = "reader", "let me pass"

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mail-"))
        self.folder.chmod(0o755)
        self.port, self.lmtp_port = free_port(), free_port()
        self.submission_port, self.tls_port = free_port(), free_port()
        self.imap_port, self.imaps_port = free_port(), free_port()
        self.certificate = self.folder / "cert.pem"
        write_certificate(self.folder)
        (self.folder / "key.pem").chmod(0o600)
        (self.folder / "mail").mkdir()
        shutil.chown(self.folder / "mail", OWNER)
        (self.folder / "users").write_text(
            "".join(f"{name}:{{PLAIN}}{self.password}::::::\n" for name in KNOWN)
        )
        self._write("smtpd.conf", OPENSMTPD)
        self._write("dovecot.conf", DOVECOT)
        self._dovecot = self._run("dovecot", "-F", "-c", str(self.folder / "dovecot.conf"))
        self._await(self.lmtp_port, "dovecot.log")
        self._smtpd: subprocess.Popen[bytes] | None = None
        self.begin()

    @property
    def settings(self) -> dict[str, Any]:
        """What a server says of these in its settings."""
        return {
            "mail_server": f"smtp://127.0.0.1:{self.port}",
            "mail_tls": "none",
            "mail_sender": f"Secretariat of the Council <secretariat@{DOMAIN}>",
            "mail_returns": f"bounces@{DOMAIN}",
            "mail_maildir": str(self.maildir("bounces")),
        }

    @property
    def by_tls(self) -> dict[str, Any]:
        """The same, over TLS from the beginning and with a password."""
        return {
            **self.settings,
            "mail_server": f"smtps://localhost:{self.tls_port}",
            "mail_tls": "required",
            "mail_ca": str(self.certificate),
            "mail_user": self.user,
            "mail_password": self.password,
        }

    @property
    def by_imap(self) -> dict[str, Any]:
        """The same; what comes back is read from the mailbox of returns by IMAP."""
        return {
            **self.settings,
            "mail_maildir": "",
            "mail_imap": f"imaps://localhost:{self.imaps_port}",
            "mail_imap_user": "bounces",
            "mail_imap_password": self.password,
            "mail_ca": str(self.certificate),
        }

    def begin(self) -> None:
        """Take mail."""
        file = self.folder / "smtpd.conf"
        apart = ["unshare", "--mount", "sh", "-c", QUEUE_APART.format(file=file)]
        self._smtpd = self._run(*apart)
        self._await(self.port, "smtpd.log")

    def end(self) -> None:
        """Take no mail any more; what was in the queue is gone."""
        if self._smtpd is not None:
            self._smtpd.send_signal(signal.SIGTERM)
            self._smtpd.wait(15)
            self._smtpd = None

    def stop(self) -> None:
        """End both, and leave nothing behind."""
        self.end()
        self._dovecot.terminate()
        self._dovecot.wait(15)
        shutil.rmtree(self.folder)

    def maildir(self, name: str) -> Path:
        """The Maildir of somebody; Dovecot makes it with the first message."""
        path = self.folder / "mail" / name
        for part in ("new", "cur", "tmp"):
            (path / part).mkdir(parents=True, exist_ok=True)
        for each in (path, *path.iterdir()):
            shutil.chown(each, OWNER)
        return path

    def arrived(self, name: str) -> list[EmailMessage]:
        """What somebody has received by now."""
        if not (self.folder / "mail" / name).is_dir():
            return []
        box = mailbox.Maildir(self.folder / "mail" / name, create=False)
        parser = BytesParser(policy=default)
        return [parser.parsebytes(box.get_bytes(key)) for key in box.iterkeys()]

    def await_saved(self, name: str, count: int = 1) -> list[EmailMessage]:
        """What somebody has received, once that are `count` messages: Dovecot's log says when it has saved one."""
        log = ["tail", "-n", "+1", "-f", str(self.folder / "dovecot.log")]
        with subprocess.Popen(log, stdout=subprocess.PIPE, text=True) as following:
            assert following.stdout
            saved = 0
            while saved < count and (line := following.stdout.readline()):
                saved += f"lmtp({name})" in line and "saved mail" in line
            following.terminate()
        while len(found := self.arrived(name)) < count:
            pass  # the log is a moment ahead of the mailbox
        return found

    def await_delivered(self) -> None:
        """All that OpenSMTPD has accepted by now is in a mailbox."""
        log = self.folder / "smtpd.log"
        due = {*re.findall(r"smtp envelope evpid=(\w+)", log.read_text())}
        with subprocess.Popen(
            ["tail", "-n", "+1", "-f", str(log)], stdout=subprocess.PIPE, text=True
        ) as following:
            assert following.stdout
            while due and (line := following.stdout.readline()):
                due -= {*re.findall(r"delivery evpid=(\w+) .*result=(?:Ok|PermFail)", line)}
            following.terminate()

    def clear(self) -> None:
        """Nobody has received anything."""
        for path in (self.folder / "mail").glob("*/*/*"):
            path.unlink()
        with (self.folder / "dovecot.log").open("w"):
            pass

    def _write(self, name: str, text: str) -> None:
        filled = text.format(
            folder=self.folder,
            owner=OWNER,
            domain=DOMAIN,
            port=self.port,
            lmtp_port=self.lmtp_port,
            imap_port=self.imap_port,
            imaps_port=self.imaps_port,
            submission_port=self.submission_port,
            tls_port=self.tls_port,
        )
        (self.folder / name).write_text(filled)

    def _run(self, *command: str) -> "subprocess.Popen[bytes]":
        name = "smtpd" if "unshare" in command else command[0]
        with (self.folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen(
                command, env={**os.environ, "PATH": PATH}, stdout=log, stderr=log
            )

    def _await(self, port: int, log: str) -> None:
        """Wait until it listens. Connecting is refused at once while it does not."""
        for process in filter(None, (self._dovecot, getattr(self, "_smtpd", None))):
            while process.poll() is None:
                with socket.socket() as asking:
                    asking.settimeout(5)
                    if asking.connect_ex(("127.0.0.1", port)) == 0:
                        return
        raise AssertionError((self.folder / log).read_text())


def missing_for_mail() -> str | None:
    """What to do so that tests with real mail servers can run; None where they can."""
    if not shutil.which("smtpd", path=PATH):
        return "install the package opensmtpd"
    if not shutil.which("dovecot", path=PATH) or not all(part.exists() for part in PARTS):
        return "install the packages dovecot-imapd, dovecot-lmtpd and dovecot-submissiond"
    if os.geteuid() != 0:
        return "run them as root: mail servers give up their rights by themselves"
    apart = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return "allow mount namespaces (CAP_SYS_ADMIN)" if apart.returncode else None
