"""What the languages that have a grammar share: messages, days, lists of what was done, and where sentences end."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Self

from babel.dates import format_date

from hemicycle.locales.dates import in_own_form, tongue
from hemicycle.locales.messages import Messages
from hemicycle.locales.sentences import capitalised, commas, stopped, unquoted, unstopped


class CommonLanguage:
    """The part of `documents.language.Language` that does not differ; a language adds its grammar."""

    tells = True
    organisations: tuple[str, ...] = ()
    """The organisations and groups that it knows, by their bare code."""

    def __init__(self, language: str = "") -> None:
        self.own = type(self).__module__.split(".")[-2]
        """The folder, which is also the language's name for CLDR."""
        self.code = language or self.own
        self._messages = Messages(self.own, "readout.ftl")

    titles: tuple[str, ...] = ()
    """Titles that offices have, each with its capitals."""

    def before_name(self, office: str) -> bool:
        """Whether the office stands right before the name."""
        return True

    def in_english(self, english: str) -> Self:
        """Itself: English alone is of two kinds."""
        return self

    def behalf(self, group: str) -> str:
        """As it is."""
        return group

    def typeset(self, text: str) -> str:
        """The typography alone."""
        raise NotImplementedError

    def cite(self, title: str) -> str:
        """A title between quotation marks."""
        raise NotImplementedError

    def decapitalised(self, phrase: str) -> str:
        """Without a capital that only the beginning gave it."""
        raise NotImplementedError

    def say(self, key: str, /, **values: str | int) -> str:
        """The message, or KeyError."""
        return self._messages.say(key, **values)

    def knows(self, verb: str) -> bool:
        """Whether the verb has an entry."""
        return self._messages.verb(verb) is not None

    @property
    def verbs(self) -> list[str]:
        """The operative verbs of the language."""
        return self._messages.verbs

    def tongue(self, code: str) -> str:
        """A language by its name (CLDR), or its code."""
        return tongue(code, self.own)

    def inside(self, text: str) -> str:
        """In the middle of a sentence: without its capital and full stop."""
        return self.decapitalised(unstopped(text))

    def listed(self, things: Sequence[str]) -> str:
        """A, B and C; after one that holds a comma or a colon, a comma closes it."""
        if len(things) < 2:
            return "".join(things)
        comma = "," if any(mark in things[-2] for mark in ",:") else ""
        return f"{', '.join(things[:-1])}{comma} {self.say('and')} {things[-1]}"

    def day(self, day: date) -> str:
        """24 January 2022."""
        return self._written(day, "d MMMM y")

    def days(self, first: date, last: date) -> str:
        """On 1 March 2022, on 6 and 7 February 2021, from 30 January to 2 February 2022."""
        if first == last:
            return self.say("on-day", date=self.day(first))
        begins = self._begins(first, last)
        key = "on-two-days" if begins.isalnum() and last - first == timedelta(1) else "on-days"
        return self.say(key, first=begins, last=self.day(last))

    def on_days(self, days: Sequence[date]) -> str:
        """On 9 and 14 December 2021."""
        *before, last = days
        if not before:
            return self.days(last, last)
        begins = ", ".join(self._begins(one, last) for one in before)
        return self.say("on-two-days", first=begins, last=self.day(last))

    def day_list(self, days: Sequence[date]) -> str:
        """9 and 14 December 2021."""
        *before, last = days
        return self.listed([*(self._begins(one, last) for one in before), self.day(last)])

    def of(self, name: str) -> str:
        """As it is: the message has the preposition."""
        return name

    def title(self, office: str) -> str:
        """Not known."""
        return ""

    def offices(self, offices: Sequence[str], *, women: bool) -> str | None:
        """Each stands by itself."""
        return None

    def agreement(self, event: str) -> str:
        """Nothing agrees with it."""
        return ""

    def attended(self, event: str) -> str:
        """As it is named; a language whose article melts into the preposition says how."""
        return event

    def dates(self, first: date, last: date) -> str:
        """1 March 2022, 6–7 February 2021."""
        if first == last:
            return self.day(first)
        begins = self._begins(first, last)
        return f"{begins}{'–' if begins.isalnum() else ' – '}{self.day(last)}"

    def _begins(self, first: date, last: date) -> str:
        """The first of several days, without what it shares with the last."""
        if first.year != last.year:
            return self.day(first)
        return self._written(first, "d" if first.month == last.month else "d MMMM")

    def _written(self, day: date, form: str) -> str:
        return in_own_form(str(format_date(day, form, locale=self.own)), self.own)

    def quote(self, text: str) -> str:
        """Between quotation marks, with a full stop inside: what is quoted is a sentence of its own."""
        return self.cite(capitalised(stopped(unquoted(text))))

    def sentence(self, text: str) -> str:
        """Capital, full stop, typography."""
        return capitalised(stopped(commas(self.typeset(text))))
