"""[DOCUMENT-9] The readout tells the documents that were before the meeting: symbol, revision, title and languages."""

from hashlib import sha256
from typing import Any

import pytest

from hemicycle.documents import readout
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.documents.commands import LayDocument, WithdrawDocument
from hemicycle.procedure.words import DocumentId, Language, ParticipantId
from tests.procedure.scenario import Scenario, Stage


class Laid(Stage):
    """A meeting before which files are laid."""

    def __init__(self) -> None:
        super().__init__(Scenario("", [], []))

    def lay(self, symbol: str, title: str, language: str = "en", **more: Any) -> DocumentId:
        digest = sha256(f"{symbol}{title}{language}{more}".encode()).hexdigest()
        command = LayDocument(
            {language: title}, Language(language), "pdf", 20, digest, symbol, **more
        )
        speaks = "speaker" in more
        given = self.send(str(more["speaker"]) if speaks else SECRETARIAT, command)
        assert isinstance(given, list), given
        return [*self.meeting.documents.laid][-1]

    def told(self, language: str) -> list[str]:
        page = readout(self.entries, load_language(language))
        every = [one.text.replace("\u00a0", " ") for part in page.paragraphs for one in part]
        assert not page.missing
        return [one for one in every if "document" in one]


@pytest.fixture
def stage() -> Laid:
    return Laid()


def test_nothing_is_said_where_nothing_was_laid(stage: Laid) -> None:
    assert stage.told("en") == []


def test_each_is_told_in_its_last_revision_with_its_languages(stage: Laid) -> None:
    stage.lay("W/4", "Aquifers")
    stage.lay("W/4", "Aquifers, revised", revision=1)
    stage.lay("W/4", "Aquifères, révision", "fr", revision=1)
    stage.lay("W/5", "Budget")
    stage.lay("W/4", "More on aquifers", part="addendum", number=2)
    [told] = stage.told("en")
    assert told == (
        "The meeting had before it the following documents: W/4/Rev.1 “Aquifers, revised” (English and French),"
        " W/5 “Budget” (English) and W/4/Add.2 “More on aquifers” (English)."
    )
    [told] = stage.told("fr")
    assert told == (
        "La réunion était saisie des documents suivants : W/4/Rev.1 « Aquifères, révision » (anglais et français),"
        " W/5 (anglais) et W/4/Add.2 (anglais)."
    )


def test_what_was_withdrawn_and_whose_statement_it_is_are_not_told(stage: Laid) -> None:
    gone = stage.lay("W/4", "Aquifers")
    stage.lay("W/5", "Budget")
    stage.lay("", "What I shall say", speaker=ParticipantId("p2"))
    stage.send(SECRETARIAT, WithdrawDocument(gone))
    assert stage.told("en") == [
        "The meeting had before it the following document: W/5 “Budget” (English)."
    ]
