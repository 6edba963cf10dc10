"""Two rules of the same entries: one builds a page that can be derived again, one leads outward."""

from typing import Literal

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, delete, insert, update

from hemicycle.carrying.tables import key
from hemicycle.recorder.committed_batch import CommittedBatch

KIND = "speaking-limit-set"
metadata = MetaData()
marks = Table("marks", metadata, *key(), Column("seq", Integer))
letters = Table("letters", metadata, *key(), Column("seq", Integer), Column("state", String(20)))


class Marks:
    """A row for each speaking limit."""

    rule = "marks"
    kind: Literal["pages"] = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        found = rows(run, self.rule)
        if found:
            register.execute(insert(marks), found)
        return bool(found)

    def lose(self, register: Connection, record: str | None) -> None:
        gone = delete(marks)
        register.execute(gone if record is None else gone.where(marks.c.record == record))


class Letters:
    """A letter for each speaking limit, which waits until something sends it."""

    rule = "letters"
    kind: Literal["outward"] = "outward"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        found = [{**row, "state": "waiting"} for row in rows(run, self.rule)]
        if found:
            register.execute(insert(letters), found)
        return bool(found)

    def lose(self, register: Connection, record: str | None) -> None:
        doubtful = update(letters).where(letters.c.state == "waiting").values(state="unknown")
        register.execute(doubtful if record is None else doubtful.where(letters.c.record == record))


def rows(run: CommittedBatch, rule: str) -> list[dict[str, object]]:
    return [
        {"record": run.record, "leaf": leaf.hex(), "rule": rule, "seq": entry.seq}
        for entry, leaf in zip(run.entries, run.leaves, strict=True)
        if entry.kind == KIND
    ]
