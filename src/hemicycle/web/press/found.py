"""[PRESS-22] The follower that derives by which words a publication is found: a row a language, while it is out.

It is a plain table, and no full-text index: what such an index has taken apart stays in its segments after the row is
gone, and an erasure must leave no byte of it.
"""

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, delete, exists, insert, select

from hemicycle.carrying.follower import Kind
from hemicycle.procedure.ids import meeting_of, side_of
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import ItemKind
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.web.meeting_search import plain
from hemicycle.web.press.kept import lines_of_version
from hemicycle.web.tables import listed, published_words

RULE = "published-words"
LONGEST, MOST_WORDS = 200, 12
"""Of what is looked for: characters, and words of which each must stand in the text."""


class Sought(msgspec.Struct, frozen=True):
    """What is looked for: words, a kind, a body, and when it came out (UTC, ms: from, until before)."""

    words: str = ""
    kind: ItemKind | None = None
    body: str | None = None
    out: tuple[int, int] | None = None

    @property
    def terms(self) -> list[str]:
        """The words, without case and accents."""
        return plain(self.words[:LONGEST]).split()[:MOST_WORDS]


class PublishedWords:
    """The rule."""

    rule = RULE
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        if not isinstance(run.state, PressText):
            return True
        self.lose(register, run.record)
        rows = _rows(run.record, run.state)
        if rows:
            register.execute(insert(published_words), rows)
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        rows = delete(published_words)
        of = published_words.c.record == record
        register.execute(rows if record is None else rows.where(of))


def _rows(record: str, text: PressText) -> list[dict[str, str]]:
    version = newest(text.issuing)
    if version is None or text.issuing.status != "published":
        return []
    shown = record if side_of(record) else meeting_of(record) or record
    return [
        {
            "record": record,
            "language": str(language),
            "listed": shown,
            "kind": text.issuing.item,
            "words": plain(
                "\n".join(line.text for line in lines_of_version(text, version, language))
            ),
        }
        for language in version.languages
    ]


def finding(sought: Sought, start: int, most: int) -> Select[tuple[bytes]]:
    """What was published and meets a wish, the newest first; what was withdrawn, where neither words nor a kind are.

    Each word stands in one and the same language of it.
    """
    words = published_words.c.words
    told: list[ColumnElement[bool]] = [words.contains(one, autoescape=True) for one in sought.terms]
    told += [published_words.c.kind == sought.kind] if sought.kind else []
    where: list[ColumnElement[bool]] = [listed.c.dated.is_not(None)]
    if told:
        where.append(exists().where(published_words.c.listed == listed.c.record, *told))
    if sought.body:
        where.append(listed.c.body == sought.body)
    if sought.out:
        where += [listed.c.dated >= sought.out[0], listed.c.dated < sought.out[1]]
    asked = select(listed.c.card).where(*where)
    asked = asked.order_by(listed.c.dated.desc(), listed.c.id.desc())
    return asked.offset(start).limit(most)
