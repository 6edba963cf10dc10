"""The articles of a rulebook: in words where they are on file, each with the rows that cite it."""

from hemicycle.documents.rule_model import Clause, Table, article_words, place_of
from hemicycle.procedure.rulebook import Rulebook


def articles_of(book: Rulebook, tables: list[Table], language: str) -> list[Clause]:
    """Those that the file has in words, and then those that are cited alone."""
    by: dict[str, list[tuple[str, str]]] = {}
    unread: dict[str, bool] = {}
    for table in tables:
        for one in table.cited:
            by.setdefault(one.number, []).append((f"table-{table.name}", table.title))
            unread[one.number] = unread.get(one.number, False) or one.unverified
        for row in table.rows:
            for one in row.cited:
                by.setdefault(one.number, []).append((row.place, row.cells[0]))
                unread[one.number] = unread.get(one.number, False) or one.unverified
    written = {article.number: article for article in book.articles}
    found = []
    for number in [*written, *(n for n in by if n not in written)]:
        text = written[number].text if number in written else {}
        spoken = language if text.get(language) else next((k for k, v in text.items() if v), "")
        marked = unread.get(number, False) or (number in written and written[number].unverified)
        found.append(
            Clause(
                number,
                article_words(number, language),
                place_of(number),
                text.get(spoken, ""),
                spoken,
                marked,
                by.get(number, []),
            )
        )
    return found
