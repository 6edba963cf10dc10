"""Radicale: a calendar server that somebody else wrote (CalDAV, RFC 4791), which expands series by its own code."""

import os
import re
import socket
import subprocess
import sys
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import httpx2
import pytest
from icalendar import Calendar

EXPANDED = """\
<?xml version="1.0"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<D:prop><C:calendar-data><C:expand start="{since}" end="{until}"/></C:calendar-data></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
<C:time-range start="{since}" end="{until}"/></C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>
"""


class Radicale:
    """A calendar server that somebody else wrote (CalDAV, RFC 4791), with khal reading what it keeps."""

    def __init__(self, folder: Path, port: int) -> None:
        if find_spec("radicale") is None:
            missing = "calendar: install requirements-dev.txt"
            (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
        self._at = f"http://127.0.0.1:{port}/reader/mine"
        told = {
            "--server-hosts": f"127.0.0.1:{port}",
            "--auth-type": "none",
            "--storage-filesystem-folder": str(folder / "kept"),
        }
        command = [sys.executable, "-m", "radicale", "--config", ""]
        self._process = subprocess.Popen(
            [*command, *(part for pair in told.items() for part in pair)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while self._process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", port)):
                    break
            except OSError:
                continue
        status, said = self._ask("MKCALENDAR", "/")
        assert status == 201, said
        self.kept = folder / "kept/collection-root/reader/mine"

    def take(self, written: str) -> None:
        """A mail program puts what came into the calendar, as CalDAV wants it: a file a UID, without its METHOD."""
        [uid] = {str(one["uid"]) for one in Calendar.from_ical(written).walk("VEVENT")}
        plain = re.sub(r"^METHOD:.*\r\n", "", written, flags=re.MULTILINE)
        status, said = self._ask("PUT", f"/{quote(uid)}.ics", plain)
        assert status in (201, 204), said

    def starts(self, since: str, until: str) -> list[int]:
        """When all that it holds begins between two times (UTC, in seconds), series as the server expands them."""
        status, said = self._ask("REPORT", "/", EXPANDED.format(since=since, until=until))
        assert status == 207, said
        found = re.findall(r"DTSTART(?:;[^:]*)?:(\d{8}T\d{6})Z", said)
        moments = (datetime.strptime(one, "%Y%m%dT%H%M%S") for one in found)  # noqa: DTZ007
        return sorted(round(one.replace(tzinfo=UTC).timestamp()) for one in moments)

    def stop(self) -> None:
        """It ends."""
        self._process.terminate()
        self._process.wait(15)

    def _ask(self, method: str, at: str, body: str = "") -> tuple[int, str]:
        headers = {"Depth": "1", "Content-Type": "text/calendar; charset=utf-8"}
        if method == "REPORT":
            headers["Content-Type"] = "application/xml"
        answer = httpx2.request(
            method, self._at + at, content=body.encode(), headers=headers, auth=("reader", "any")
        )
        return answer.status_code, answer.text
