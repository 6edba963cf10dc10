"""The wording of an outcome: what its texts must be, and the digests that fix a version.

A digest of a language covers all texts in that language; the digest of a version covers its facts and those digests.
So a version stays fixed, and its digest can be checked, even after one of its texts was lawfully erased.
"""

import hashlib
import json
import re
from datetime import datetime
from typing import Any

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.guards import readable, refusal
from hemicycle.procedure.words import NO_LANGUAGE, Form, Texts

NAME = re.compile(r"text|whom|topic-[1-9][0-9]?")
SHORT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
VERB = re.compile(r"[a-z]+(-[a-z]+)*")
REQUIRED: dict[Form, str] = {"conclusion": "text", "commitment": "text", "invitation": "whom"}


def language_digests(texts: Texts) -> dict[str, str]:
    """SHA-256 (hex) of all texts in a language, for each language."""
    languages = sorted({language for text in texts.values() for language in text})
    return {
        language: _digest(
            {name: text[language] for name, text in texts.items() if language in text}
        )
        for language in languages
    }


def version_digest(facts: dict[str, Any], digests: dict[str, str]) -> str:
    """SHA-256 (hex) of a version: its facts and the digest of each language."""
    return _digest({**facts, "digests": digests})


def fixed_facts(form: Form, by: str, verb: str | None, joined: bool) -> dict[str, Any]:
    """The facts of an outcome that its version covers besides the texts."""
    return {"form": form, "by": by, "verb": verb, "joined": joined}


def well_worded(meeting: BusinessState, form: Form, texts: Texts) -> Refusal | None:
    """[OUTCOME-2] The words that this form of outcome needs, and no others."""
    unknown = [name for name in texts if not NAME.fullmatch(name)]
    if unknown:
        return refusal(meeting, "unknown-text", "OUTCOME-2", text=unknown[0])
    if any(NO_LANGUAGE in text for text in texts.values()):
        return refusal(meeting, "unknown-language", "OUTCOME-2", language=NO_LANGUAGE)
    required = texts.get(REQUIRED[form], {})
    if not required:
        return refusal(meeting, "text-empty", "OUTCOME-2", text=REQUIRED[form])
    bare = sorted({language for text in texts.values() for language in text} - required.keys())
    if bare:
        return refusal(meeting, "text-empty", "OUTCOME-2", text=REQUIRED[form], language=bare[0])
    return readable(meeting, texts)


def well_formed(meeting: BusinessState, command: ProposeOutcome) -> Refusal | None:
    """[OUTCOME-2] Its references exist and its dates are dates."""
    if command.item is not None and command.item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "OUTCOME-2", item=command.item)
    if command.track is not None and command.track not in meeting.agenda.tracks:
        return refusal(meeting, "unknown-track", "OUTCOME-2", track=command.track)
    if not well_verbed(command.verb) or (command.form == "conclusion" and command.verb is None):
        return refusal(meeting, "bad-verb", "OUTCOME-2", verb=command.verb or "")
    if command.body is not None and not SHORT_NAME.fullmatch(command.body):
        return refusal(meeting, "bad-id", "OUTCOME-2", id=command.body)
    for date in (command.due, command.starts):
        if date is not None and not _dated(date):
            return refusal(meeting, "bad-date", "OUTCOME-2", date=date)
    return well_worded(meeting, command.form, command.texts)


def well_verbed(verb: str | None) -> bool:
    """Whether this is an operative verb in form; that it is known in a language is the readout's matter."""
    return verb is None or bool(VERB.fullmatch(verb))


def _dated(date: str) -> bool:
    try:
        datetime.fromisoformat(date)
    except ValueError:
        return False
    return True


def _digest(value: dict[str, Any]) -> str:
    plain = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
