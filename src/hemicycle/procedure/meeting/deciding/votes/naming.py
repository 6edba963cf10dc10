"""Whom the chair names when a vote is opened: who is called first, the State concerned, the parties to a dispute."""

from hashlib import sha256

import msgspec
from msgspec import UNSET, UnsetType

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.entries import Drawn
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally.electorate import sets_aside
from hemicycle.procedure.words import NO_LANGUAGE


def lot(salt: str, many: int) -> int:
    """One of so many places (0: the first), from a salt (hex): the SHA-256 of it and the word `draw`, modulo `many`."""
    return int.from_bytes(sha256(bytes.fromhex(salt) + b"draw").digest()) % many


class Named(msgspec.Struct, frozen=True):
    """The register from who is called first, by whom that was drawn, the State concerned, the parties to a dispute."""

    register: list[str]
    drawn: Drawn | UnsetType
    concerned: str | UnsetType
    parties: list[str] | UnsetType


def named_by_chair(
    meeting: Meeting, command: OpenVote, rule: Rule, voters: list[str]
) -> Named | Refusal:
    """Whom the vote names. Each refusal has the number of its own rule."""
    ordered = in_calling_order(meeting, command, voters)
    if isinstance(ordered, Refusal):
        return ordered
    concerned = state_concerned(meeting, command, rule, voters)
    if isinstance(concerned, Refusal):
        return concerned
    parties = parties_named(meeting, command, rule, voters)
    return parties if isinstance(parties, Refusal) else Named(*ordered, concerned, parties)


def in_calling_order(
    meeting: Meeting, command: OpenVote, voters: list[str]
) -> tuple[list[str], Drawn | UnsetType] | Refusal:
    """[VOTE-16] From the name that was drawn (UNGA rule 87): by this software, or as the chair says that it drew."""
    if command.draw and command.first:
        return refusal(meeting, "drawn-twice", "VOTE-16")
    if command.draw:
        place = lot(command.salt[NO_LANGUAGE], len(voters))
        return voters[place:] + voters[:place], "software"
    if command.first is None:
        return voters, UNSET
    first = own_code(command.first)
    if first not in voters:
        return refusal(meeting, "no-vote", "VOTE-3", member=first)
    place = voters.index(first)
    return voters[place:] + voters[:place], "chair"


def state_concerned(
    meeting: Meeting, command: OpenVote, rule: Rule, voters: list[str]
) -> str | UnsetType | Refusal:
    """[VOTE-18] The State concerned is named where its objection alone is set aside, and nowhere else."""
    given = own_code(command.concerned) if command.concerned else None
    if sets_aside(rule) != (given is not None):
        code = "nobody-concerned" if given else "concerned-due"
        return Refusal(code, "VOTE-18", rule.article, {})
    if given is not None and given not in voters:
        return refusal(meeting, "no-vote", "VOTE-3", member=given)
    return given or UNSET


def parties_named(
    meeting: Meeting, command: OpenVote, rule: Rule, voters: list[str]
) -> list[str] | UnsetType | Refusal:
    """[VOTE-19] The parties to a dispute are named where the rule makes them abstain (Charter, Article 27(3))."""
    given = [str(own_code(code)) for code in command.parties]
    if given and rule.parties_abstain is UNSET:
        return refusal(meeting, "no-parties", "VOTE-19", rule=rule.id)
    stranger = next((code for code in given if code not in voters), None)
    if stranger is not None:
        return refusal(meeting, "no-vote", "VOTE-3", member=stranger)
    return given or UNSET
