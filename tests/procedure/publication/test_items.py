"""[PRESS-19] What a body publishes by itself, without a meeting."""

from hemicycle.procedure.ids import item_of
from hemicycle.procedure.publication.access import view
from hemicycle.procedure.publication.drafting.commands import (
    BeginPublication,
    Laid,
    LaidBlock,
    LayDraft,
    TurnText,
)
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.publication.words import BlockKind, ItemKind
from hemicycle.procedure.words import MeetingId
from tests.procedure.publication.written import POINT, READERS, Written, told
from tests.procedure.record_held import RecordHeld

LANGUAGES = ["en", "fr"]
RECORD = item_of("nato", "2022-01-23-1")


def block(kind: BlockKind, en: str, fr: str) -> LaidBlock:
    return LaidBlock(kind, [Laid({"en": en, "fr": fr}, "written", [])])


BLOCKS = [
    block("heading", "Call tomorrow", "Appel demain"),
    block("lead", "Nine leaders meet.", "Neuf dirigeants se réunissent."),
    block("paragraph", "Press may ask.", "La presse peut poser des questions."),
]


def begin(blocks: list[LaidBlock] = BLOCKS, item: ItemKind = "advisory") -> BeginPublication:
    return BeginPublication(MeetingId(""), LANGUAGES, None, blocks, "own", item=item, body="nato")


class Alone(Written):
    """The record of an item, from its beginning on."""

    def __init__(self) -> None:
        RecordHeld.__init__(self, PUBLICATION, RECORD, READERS, view)
        self.made(begin())


def test_an_item_goes_the_way_of_any_text() -> None:
    """[PRESS-19] It says on the record what it is and whose, and both verifiers agree."""
    text = Alone()
    assert text.code(text.version()) == "not-signed"
    text.sign()
    text.issue()
    issuing = text.state.issuing
    assert (issuing.item, issuing.body, issuing.versions[0].issued_as) == (
        "advisory",
        "nato",
        "own",
    )
    assert text.out("en") == ["Call tomorrow", "Nine leaders meet.", "Press may ask."]
    text.made(text.erasure(text.sentence(2)))
    assert text.out("en")[2] == "(erased)"
    text.hold()


def test_it_tells_no_record_and_is_the_body_s_own() -> None:
    """[PRESS-19]"""
    text = Alone()
    assert text.code(LayDraft(POINT, BLOCKS)) == "other-meeting"
    assert text.code(TurnText("joint")) == "own-text"
    for command, code in (
        (BeginPublication(MeetingId(""), LANGUAGES, None, BLOCKS, "own"), "no-body"),
        (BeginPublication(MeetingId(""), LANGUAGES, None, BLOCKS, body="nato"), "no-body"),
        (
            BeginPublication(MeetingId(""), LANGUAGES, POINT, BLOCKS, "own", body="nato"),
            "other-meeting",
        ),
        (begin([LaidBlock("heading", [Laid({"en": "x"}, "written", [told(3)])])]), "other-entries"),
        (begin([LaidBlock("heading", [Laid({"en": "x"}, "adopted", [])])]), "other-entries"),
        (begin([]), "bad-block"),
    ):
        fresh = RecordHeld(PUBLICATION, RECORD, READERS, view)
        assert fresh.code(command) == code
