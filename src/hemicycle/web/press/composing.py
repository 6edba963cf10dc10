"""New sentences in the draft: written, split from one, joined from neighbours."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from hemicycle.accounts.roles import does
from hemicycle.procedure.publication.drafting.commands import RecastSentences, WriteSentence
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import PROSE, BlockId, BlockKind, SentenceId
from hemicycle.procedure.words import Text
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.press.arranging import fresh_id
from hemicycle.web.press.draft_page import Typed
from hemicycle.web.press.editor import Deeds, editor_text, form_number, go_back, routes_of
from hemicycle.web.press.place import place_of

FIELDS = 40


@allow(does("publication"))
async def write(request: Request) -> Response:
    """[PRESS-6] Write a sentence behind another one."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    place, text = await place_of(request), await editor_text(request)
    behind, blocks = SentenceId(field(form, "sentence")), text.drafting.blocks
    block = next((one for one in blocks if behind in one.sentences), None)
    said = _said(form, text)
    kind, after = _kind(field(form, "kind")), block.id if block else None
    words = {code: " ".join(one.split()) for code, one in said.items()}
    here = block.sentences.index(behind) + 1 if block else 0
    command = WriteSentence(
        fresh_id(blocks) if kind else after or BlockId(""),
        0 if kind else here,
        words,
        await place.press.told(place.record, None, " ".join(words.values())),
        kind,
        after if kind else None,
    )
    answer = await place.press.do(place.record, command, place.hand)
    return await go_back(
        request, answer, behind, Typed("write", behind, {**said, "kind": kind or ""})
    )


@allow(does("publication"))
async def recast(request: Request) -> Response:
    """[PRESS-7] Split a sentence, or join neighbours: of the words of each language a line is a sentence."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    place, text = await place_of(request), await editor_text(request)
    said, of = _said(form, text), field(form, "sentences")
    lines = {
        code: [" ".join(line.split()) for line in one.splitlines() if line.strip()]
        for code, one in said.items()
    }
    into: list[Text] = [
        {code: given[nth] for code, given in lines.items() if nth < len(given)}
        for nth in range(max(map(len, lines.values()), default=0))
    ]
    sentences = [SentenceId(one) for one in of.split(",")]
    command = RecastSentences(sentences, form_number(form, "base"), into)
    answer = await place.press.do(place.record, command, place.hand)
    return await go_back(request, answer, f"s{text.size}", Typed("recast", of, said))


def _kind(written: str) -> BlockKind | None:
    """As what a new block stands; None: the sentence goes on with the block."""
    known: tuple[BlockKind, ...] = (*PROSE, "lead")
    return next((one for one in known if one == written), None)


def _said(form: FormData, text: PressText) -> Text:
    found = {code: str(form.get(f"words.{code}", "")) for code in text.drafting.languages}
    return {code: said for code, said in found.items() if said.strip()}


DEEDS: Deeds = {"write": write, "recast": recast}
routes = routes_of(DEEDS, DEEDS)
