"""How a body conducts its debate, line by line: what the rules say with the article, or this software's default."""

from collections.abc import Iterator, Sequence
from functools import partial, reduce

from msgspec import UnsetType

from hemicycle.documents.rule_model import Citation, Row, Table, place_of
from hemicycle.documents.rule_words import article_marked, joined, say, words_in
from hemicycle.locales import load_language
from hemicycle.procedure.conduct import RIGHTS, MotionRule
from hemicycle.procedure.meeting.kernel.rights import DEFAULT
from hemicycle.procedure.membership import Cited
from hemicycle.procedure.rulebook import Decisions, Rulebook
from hemicycle.procedure.words import Effect


def conduct(book: Rulebook, decisions: Decisions | None, language: str) -> Iterator[Table]:
    """The conduct of the debate, and the rights of observers."""
    tell = partial(say, language)
    motions = decisions.motions if decisions else []
    titles = {r.id: words_in(r.title, language) for r in decisions.rules} if decisions else {}
    rows = [
        *_rulings(motions, titles, language),
        *(_binding(motions, effect, language) for effect in BINDING),
        _replies(book, language),
    ]
    heads = ["", tell("head-does"), tell("head-article")]
    yield Table("conduct", tell("table-conduct"), tell("table-conduct-lede"), heads, rows)
    yield Table(
        "observers",
        tell("table-observers"),
        tell("table-observers-lede"),
        [tell("head-right"), tell("head-who"), tell("head-article")],
        [*_observers(book, language)],
    )


BINDING: tuple[Effect, ...] = ("close-debate", "adjourn-debate", "no-action")


def _rulings(motions: Sequence[MotionRule], titles: dict[str, str], language: str) -> Iterator[Row]:
    """Whether a ruling may be appealed, and a dilatory motion ruled out of order."""
    appeal = next((one for one in motions if one.does == "appeal"), None)
    by = titles.get(appeal.rule or "", "") if appeal else ""
    told = say(language, "conduct-appeal-by", by=by) if appeal else say(language, "conduct-unknown")
    yield _row(language, "appeal", told, appeal)
    dilatory = "conduct-dilatory-appeal" if appeal else "conduct-dilatory-none"
    again = next((one for one in motions if one.does == "reconsideration"), None)
    by = titles.get(again.rule or "", "") if again else ""
    told = "conduct-reconsideration-by" if again else "conduct-unknown"
    yield _row(language, "reconsideration", say(language, told, by=by), again)
    yield _row(language, "dilatory", say(language, dilatory), None)
    yield _row(language, "waiting", say(language, "conduct-waiting-alone"), None)


def _binding(motions: Sequence[MotionRule], effect: Effect, language: str) -> Row:
    """What the chair does no more, once such a motion is carried."""
    known = next((one for one in motions if one.does == effect), None)
    told = f"conduct-{effect}-binds" if known else "conduct-unknown"
    return _row(language, effect, say(language, told), known)


def _replies(book: Rulebook, language: str) -> Row:
    debate = book.debate
    when = "in-turn" if isinstance(debate.replies, UnsetType) else debate.replies
    own = debate.articles.get("replies") if not isinstance(debate.articles, UnsetType) else None
    number = own if not isinstance(debate.replies, UnsetType) else None
    cited = [Citation(number, place_of(number))] if number else []
    name, told = say(language, "time-replies"), say(language, f"replies-{when}")
    return Row("conduct-replies", [name, told], cited, default=not cited)


def _observers(book: Rulebook, language: str) -> Iterator[Row]:
    """Right by right; the vote too, which no observer has."""
    lines = book.observers
    for right in RIGHTS:
        name = say(language, f"right-{right}")
        if isinstance(lines, UnsetType):
            who = "observers-all" if right in DEFAULT else "observers-none"
            yield Row(f"observers-{right}", [name, say(language, who)], [], default=True)
            continue
        given = [one for one in lines if one.right == right]
        whom = [_named(one.to, language) or say(language, "observers-all") for one in given]
        told = reduce(partial(joined, language), whom) if whom else say(language, "observers-none")
        cited = [Citation(one.article, place_of(one.article), one.unverified) for one in given]
        yield Row(f"observers-{right}", [name, told], cited, default=not cited)
    vote = [say(language, "right-vote"), say(language, "observers-none")]
    yield Row("observers-vote", vote, [], default=True)


def _named(codes: Sequence[str], language: str) -> str:
    """The observers by the names that all the world has for them."""
    known = load_language(language)
    return ", ".join(str(known.named(code)) for code in codes)


def _row(language: str, name: str, told: str, by: Cited | None) -> Row:
    cited = [Citation(by.article, place_of(by.article), by.unverified)] if by else []
    cells = [say(language, f"conduct-{name}"), told]
    return Row(f"conduct-{name}", cells, cited, default=not cited)


def conduct_lines(book: Rulebook, language: str) -> Iterator[str]:
    """The same in lines, as `rulebook show` reads them aloud."""
    decisions = None if isinstance(book.decisions, UnsetType) else book.decisions
    for table in conduct(book, decisions, language):
        yield from ("", table.title)
        for row in table.rows:
            mark = "".join(
                f" [{article_marked(language, one.number, unverified=one.unverified)}]"
                for one in row.cited
            )
            told = say(language, "pair", name=row.cells[0], words=row.cells[1])
            default = say(language, "default")
            yield f"  {told}" + (mark or f" ({default})")
