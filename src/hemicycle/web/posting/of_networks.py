"""The reporter of networks: each account with what was posted there, and what a person may do about it."""

from collections.abc import Sequence

from sqlalchemy import RowMapping
from starlette.requests import Request

from hemicycle.posting.item import Item
from hemicycle.posting.port import Network
from hemicycle.posting.states import TROUBLE
from hemicycle.web.dates import language_name
from hemicycle.web.messages import Words
from hemicycle.web.posting.here import may_post, posting_of
from hemicycle.web.posting.rows import Act, Cell, Group, Row, Sign
from hemicycle.web.render import language
from hemicycle.web.site import site_of

SIGNS: dict[str, Sign] = {
    "waiting": "waits",
    "sending": "waits",
    "done": "done",
    "unknown": "unknown",
    "refused": "failed",
    "given-up": "failed",
    "overtaken": "none",
}
OURS = ("too-long", "erased-since", "signed-out", "waits-for-earlier")
"""Answers that are ours, and have words."""


async def of_networks(request: Request, item: Item) -> Group | None:
    """See Reporter."""
    posting = posting_of(request)
    words, at = site_of(request).words[language(request)], request.url.path.rpartition("/")[0]
    found = []
    for account, rows in await posting.rows(item.record):
        network = posting.networks.get(account["network"])
        if network is not None:
            found.append(_row(words, at, account, rows, network, may=may_post(request)))
    return Group(words("reach-networks"), found) if found else None


def _row(
    words: Words,
    at: str,
    account: RowMapping,
    rows: Sequence[RowMapping],
    network: Network,
    *,
    may: bool,
) -> Row:
    first = next(
        (one for one in rows if one["deed"] == "post" and one["state"] != "overtaken"), rows[0]
    )
    later = next((one for one in reversed(rows) if one["deed"] != "post"), None)
    last = rows[-1]
    return Row(
        "message-circle",
        network.title,
        words(
            "reach-account",
            handle=account["handle"],
            language=language_name(account["language"], words.language),
        ),
        _cell(words, first, network),
        _cell(words, later, network) if later is not None else Cell("none", ""),
        _answer(words, last),
        _acts(words, at, last, account, network) if may else (),
        not (network.tested or account["confirmed"]),
    )


def _cell(words: Words, row: RowMapping, network: Network) -> Cell:
    sign = SIGNS[row["state"]]
    if sign == "done":
        how = network.corrects if row["deed"] == "correct" else row["deed"]
        shown = "" if row["gone"] else row["url"]
        note = words("reach-cannot-edit") if how == "reply" else ""
        return Cell(sign, words(f"reach-done-{how}"), row["since"], shown, note)
    note = words("reach-tried", n=row["tried"]) if row["tried"] > 1 else ""
    return Cell(sign, words(f"reach-state-{row['state']}"), row["since"], "", note)


def _answer(words: Words, row: RowMapping) -> str:
    if row["state"] == "unknown":
        said = words("reach-unknown-why")
        return f"{said} ({row['answer']})" if row["answer"] else said
    if row["answer"] in OURS:
        return str(words(f"reach-answer-{row['answer']}"))
    return str(row["answer"])


def _acts(
    words: Words, at: str, row: RowMapping, account: RowMapping, network: Network
) -> tuple[Act, ...]:
    to = f"{at}/reach/{row['id']}"
    if row["answer"] == "signed-out" and row["state"] == "refused":
        connect = Act(words("reach-connect"), "/secretariat/posting", opens=True)
        return (
            (connect, Act(words("reach-again"), f"{to}/again")) if account["secret"] else (connect,)
        )
    if row["state"] == "unknown":
        look = [] if network.repeats == "never" else [Act(words("reach-look-up"), f"{to}/look")]
        return (
            *look,
            Act(words("reach-declare"), f"{to}/declare"),
            Act(words("reach-post-again"), f"{to}/again"),
        )
    whole = row["draft"] is not None or row["deed"] == "withdraw"
    if row["state"] in TROUBLE and row["answer"] != "too-long" and whole:
        return (Act(words("reach-again"), f"{to}/again"),)
    return ()
