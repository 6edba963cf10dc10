"""Links just issued, so that a reload of their page does not lose them: in memory, for the session that issued them.

What the chair caused to be issued is there for every session of the secretariat.

The register has only their fingerprints. After `KEPT_MS`, a sign-out or a restart nobody can read them again.
"""

from collections import OrderedDict
from collections.abc import Sequence

from hemicycle.access.links import Issued

OFFICE = 0
"""In the place of a session: whoever is signed in as the secretariat."""
KEPT_MS = 1_800_000
MOST_KEPT = 100


class ShownLinks:
    """What each session was shown last of each meeting."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, str], tuple[int, dict[str, Issued]]] = OrderedDict()

    def keep(self, session: int, record: str, issued: Sequence[Issued], now: int) -> None:
        """Links were issued; a newer one of the same person takes the place of the older, whoever issued that."""
        newer = {one.participant for one in issued}
        for (_, of), (_, shown) in self._kept.items():
            for who in newer & shown.keys() if of == record else ():
                del shown[who]
        if issued:
            before = {one.participant: one for one in self._of(session, record, now)}
            kept = {**before, **{one.participant: one for one in issued}}
            self._kept.pop((session, record), None)
            self._kept[session, record] = (now + KEPT_MS, kept)
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)

    def of(self, session: int, record: str, now: int) -> list[Issued]:
        """The links that this session of the secretariat may still see: its own, and the office's."""
        return [*self.of_office(record, now), *self._of(session, record, now)]

    def of_office(self, record: str, now: int) -> list[Issued]:
        """The links that were issued for the office by somebody who does not see them."""
        return self._of(OFFICE, record, now)

    def _of(self, session: int, record: str, now: int) -> list[Issued]:
        until, kept = self._kept.get((session, record), (0, {}))
        if until <= now:
            self._kept.pop((session, record), None)
            return []
        return list(kept.values())
