"""The documents that were before the meeting: each in its last revision, with the languages in which it lay there."""

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.procedure.meeting.business.documents.queries import full_symbol, standing
from hemicycle.procedure.meeting.business.documents.state import Document


def papers(telling: Telling) -> list[list[Sentence]]:
    """[DOCUMENT-9] A paragraph of one sentence, in the order in which they were first laid.

    Of what was withdrawn or erased nothing is told, nor of texts of statements, which are told as they were spoken, nor
    of what lay before the meeting under the Chatham House Rule.
    """
    current: dict[tuple[str, str, int], list[Document]] = {}
    for one in standing(telling.meeting):
        if one.speaker is not None or telling.unattributed(one.item):
            continue
        name = (one.symbol, one.part, one.number)
        last = current.get(name, [])
        newer = not last or one.revision > last[0].revision
        if newer or one.revision == last[0].revision:
            current[name] = [one] if newer else [*last, one]
    if not current:
        return []
    language = telling.language
    told = language.say(
        "papers",
        count=len(current),
        papers=language.listed([_told(telling, version) for version in current.values()]),
    )
    seqs = sorted(one.seq for version in current.values() for one in version)
    return [[Sentence(language.sentence(told), seqs)]]


def _told(telling: Telling, version: list[Document]) -> str:
    """Symbol with its revision, title where it has one in this language, and the languages of the files."""
    language, first = telling.language, version[0]
    code = language.code.partition("-")[0]
    titles = [one.texts.get("title", {}).get(code, "").strip() for one in version]
    title = next((one for one in titles if one), "")
    languages = dict.fromkeys(language.tongue(one.language) for one in version)
    return language.say(
        "paper",
        symbol=full_symbol(first),
        title=f" {language.cite(title)}" if title else "",
        languages=language.listed([*languages]),
    )
