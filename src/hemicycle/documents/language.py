"""What the composer needs of a language: its words (Fluent) and its grammar. `locales/` fills it."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, Protocol

Gender = Literal["m", "f", "n"] | None
"""Masculine, feminine, neuter (a state, where the language has one); None: a person's that is not known."""


class Language(Protocol):
    """A language as it tells readouts. Texts go in and come out without capital or full stop."""

    code: str
    tells: bool
    """Whether it has sentences of its own. Where it has none, only people's own are told: no verb would be seen."""

    def in_english(self, english: str) -> "Language":
        """The language as a body writes it, whose English is `british` or `american`; itself where it is no English."""

    def say(self, key: str, /, **values: str | int) -> str:
        """The message `key` of the language. Raises KeyError where there is none."""

    def knows(self, verb: str) -> bool:
        """Whether the language has this operative verb."""

    def gender(self, office: str, given: Gender) -> Gender:
        """The gender of somebody with this office: as given, or else what the office itself shows."""

    titles: tuple[str, ...]
    """Titles that offices have, each with its capitals."""

    def before_name(self, office: str) -> bool:
        """Whether the office stands right before the name, as a title does."""

    def person(self, office: str, name: str, gender: Gender, *, apposed: bool) -> str:
        """A person with their office; `apposed`: the name is set off by commas, as in a sentence of its own."""

    def short(self, office: str, gender: Gender) -> str | None:
        """Somebody named before, by office alone; None where the language cannot without the gender."""

    def of(self, name: str) -> str:
        """A state or organisation with its article as the one whose something is: « des États-Unis »."""

    def title(self, office: str) -> str:
        """The title in an office, of which there is a plural: “Prime Minister”; empty where none is known."""

    def offices(self, offices: Sequence[str], *, women: bool) -> str | None:
        """Offices of one title together: “the Prime Ministers of Iceland and Norway”; None where they cannot be."""

    def agreement(self, event: str) -> str:
        """How a participle agrees with an event, as its article shows: `m`, `f`; empty where it does not show."""

    def everybody(self, group: str, gender: Gender) -> str:
        """`participants` or `leaders` as a subject."""

    def pronoun(self, gender: Gender, *, plural: bool) -> str | None:
        """He, she, they; None where the language needs a gender that is not known."""

    def member(self, code: str) -> tuple[str, Gender, bool]:
        """A state or organisation as a subject, with its article; its gender, and whether it is plural."""

    def named(self, code: str) -> str:
        """A state or organisation without article."""

    def group(self, code: str) -> str:
        """Those on whose behalf somebody speaks, by their code, with their article."""

    def behalf(self, group: str) -> str:
        """As they stand after “on behalf of”, whose “of” French joins to them; in words that people wrote, too."""

    def plate(self, code: str) -> str:
        """What stands on the plate before a member's seat."""

    def predicate(
        self, verb: str, text: str, gender: Gender, *, plural: bool, also: bool = False
    ) -> str:
        """What a subject did: the verb in the past, agreeing, and its complement joined to it."""

    def listed(self, things: Sequence[str]) -> str:
        """A, B and C."""

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """A, B and C, as well as D."""

    def about(self, key: str, topic: str) -> str:
        """The message `key` (`about`, `about-call`) with its topic linked: “ on the situation”."""

    def topics(self, topics: Sequence[str]) -> str:
        """The topics, as what is discussed."""

    def day(self, day: date) -> str:
        """A date in words."""

    def days(self, first: date, last: date) -> str:
        """When: on a day, on two days, from the first to the last."""

    def on_days(self, days: Sequence[date]) -> str:
        """When: on the 9th and the 14th, where it was not held on each day between."""

    def day_list(self, days: Sequence[date]) -> str:
        """The same days as a dateline."""

    def attended(self, event: str) -> str:
        """What somebody took part in, as it stands after that verb; the event brings its article."""

    def inside(self, text: str) -> str:
        """A text in the middle of a sentence: without the capital and the full stop of one."""

    def dates(self, first: date, last: date) -> str:
        """The days as a dateline."""

    def tongue(self, code: str) -> str:
        """A language by its name, within a sentence."""

    def cite(self, title: str) -> str:
        """A title between quotation marks."""

    def quote(self, text: str) -> str:
        """Somebody's own words, between quotation marks."""

    def sentence(self, text: str) -> str:
        """With capital, full stop and the language's typography."""

    def typeset(self, text: str) -> str:
        """The language's typography alone."""
