"""A language that has no folder here: told by the meeting's own words alone, with what CLDR knows of it.

No verb and no article is put in anybody's mouth, and no other language is mixed in: names and offices, the words of
each outcome, dates and lists in the language's own form.
"""

import re
from collections.abc import Sequence
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list

from hemicycle.locales.sentences import capitalised, stopped
from hemicycle.procedure.codes import bare, told_apart

OMITTED = "[…]"
CODES = ("done", "mode", "gender", "agrees")
"""Values of messages that choose their words, and are none themselves."""


class Language:
    """`documents.language.Language` in a language that has no folder."""

    tells = False
    titles: tuple[str, ...] = ()

    def before_name(self, office: str) -> bool:
        """Whether the office stands right before the name."""
        return True

    def __init__(self, language: str) -> None:
        self.code = language
        try:
            self._locale = Locale.parse(language, sep="-")
        except (UnknownLocaleError, ValueError):
            self._locale = Locale.parse("root")

    def in_english(self, english: str) -> "Language":
        """Itself."""
        return self

    def of(self, name: str) -> str:
        """As it is."""
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

    def say(self, key: str, /, **values: str | int) -> str:
        """The values of a message, set apart; what is only the message's own words is nothing.

        What is missing is named by code, as data; the text says that something is, by the sign of an omission.
        """
        if key == "missing":
            return OMITTED
        if key.startswith("missing-"):
            return " ".join([key.removeprefix("missing-"), *map(str, values.values())])
        said = [value for name, value in values.items() if name not in CODES]
        words = [value.strip(" ·") for value in said if isinstance(value, str)]
        told = " · ".join(dict.fromkeys(word for word in words if word))
        return f" · {told}" if told and key in ("due", "from", "on") else told

    def knows(self, verb: str) -> bool:
        """Every verb: none is said."""
        return True

    def gender(self, office: str, given: str | None) -> str | None:
        """Nothing agrees."""
        return None

    def person(self, office: str, name: str, gender: str | None, *, apposed: bool) -> str:
        """Name and office."""
        return f"{name} ({office})" if office else name

    def short(self, office: str, gender: str | None) -> str | None:
        """None: names are said again."""
        return None

    def everybody(self, group: str, gender: str | None) -> str:
        """Nobody is named for all."""
        return ""

    def pronoun(self, gender: str | None, *, plural: bool) -> str | None:
        """None: names are said again."""
        return None

    def member(self, code: str) -> tuple[str, str | None, bool]:
        """The name of a state in the language, or the code."""
        return str(self._locale.territories.get(code, bare(code))), None, False

    def named(self, code: str) -> str:
        """The same: no article is known."""
        return self.member(code)[0]

    def group(self, code: str) -> str:
        """The same."""
        return self.named(code)

    def behalf(self, group: str) -> str:
        """As it is."""
        return group

    def plate(self, code: str) -> str:
        """The bare code, told apart from a state's."""
        return told_apart(code)

    def predicate(
        self, verb: str, text: str, gender: str | None, *, plural: bool, also: bool = False
    ) -> str:
        """The words of the outcome."""
        return text.strip().rstrip(".")

    def listed(self, things: Sequence[str]) -> str:
        """As CLDR lists."""
        return str(format_list(list(things), locale=self._locale))

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """Everybody, in order."""
        return self.listed([*people, *closing])

    def about(self, key: str, topic: str) -> str:
        """The topic."""
        return topic

    def topics(self, topics: Sequence[str]) -> str:
        """The topics."""
        return f" · {self.listed(topics)}" if topics else ""

    def day(self, day: date) -> str:
        """As CLDR writes a long date."""
        return str(format_date(day, "long", locale=self._locale))

    def days(self, first: date, last: date) -> str:
        """The days, as the dateline has them."""
        return self.dates(first, last)

    def on_days(self, days: Sequence[date]) -> str:
        """The days, as the dateline has them."""
        return self.day_list(days)

    def day_list(self, days: Sequence[date]) -> str:
        """As CLDR lists long dates."""
        return self.listed([self.day(one) for one in days])

    def attended(self, event: str) -> str:
        """As it is."""
        return event

    def inside(self, text: str) -> str:
        """As it is, without the full stop."""
        return text.strip().rstrip(".")

    def dates(self, first: date, last: date) -> str:
        """As CLDR writes long dates, from the first to the last."""
        return self.day(first) if first == last else f"{self.day(first)} – {self.day(last)}"

    def tongue(self, code: str) -> str:
        """A language by its name (CLDR), or its code."""
        return str(self._locale.languages.get(code, code))

    def cite(self, title: str) -> str:
        """The title alone."""
        return title.strip()

    def quote(self, text: str) -> str:
        """The words alone."""
        return text.strip()

    def sentence(self, text: str) -> str:
        """With a full stop, and a capital where the script has one."""
        whole = re.sub(r" +", " ", text.strip(" ·"))
        return capitalised(whole if whole.endswith("。") else stopped(whole))

    def typeset(self, text: str) -> str:
        """As it is."""
        return text
