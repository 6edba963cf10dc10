"""Arabic, as readouts are told in it: verbal nouns and set phrases, so that no gender or number has to be guessed."""

import re
from collections.abc import Sequence

from hemicycle.locales.ar import names
from hemicycle.locales.common_grammar import CommonLanguage
from hemicycle.locales.sentences import unquoted


class Language(CommonLanguage):
    """`documents.language.Language` in Arabic."""

    def gender(self, office: str, given: str | None) -> str | None:
        """As given: nothing here agrees with it."""
        return given

    def person(self, office: str, name: str, gender: str | None, *, apposed: bool) -> str:
        """The office before the name: «رئيس الوزراء البريطاني بوريس جونسون»."""
        return f"{office} {name}" if office else name

    def short(self, office: str, gender: str | None) -> str | None:
        """The office alone, of somebody named before."""
        return office

    def everybody(self, group: str, gender: str | None) -> str:
        """«المشاركون», «القادة»."""
        return self.say(f"all-{group}")

    def pronoun(self, gender: str | None, *, plural: bool) -> str | None:
        """None: names are said again."""
        return None

    def member(self, code: str) -> tuple[str, str | None, bool]:
        """«فرنسا», «الأمم المتحدة»."""
        return names.member(code), None, False

    def named(self, code: str) -> str:
        """The same: the article belongs to the name."""
        return names.member(code)

    def group(self, code: str) -> str:
        """As it is named: the sentence sets it apart."""
        return self.named(code)

    def plate(self, code: str) -> str:
        """What stands on the plate before a member's seat."""
        return names.plate(code)

    def predicate(
        self, verb: str, text: str, gender: str | None, *, plural: bool, also: bool = False
    ) -> str:
        """«الترحيب بما يلي: …»: a verbal noun, a colon, and the words as they were written."""
        key = self._messages.verb(verb) or f"verb-{verb}"
        return f"{'وكذلك ' if also else ''}{self._messages.say(key)} {self.inside(text)}"

    def listed(self, things: Sequence[str]) -> str:
        """Each after «و»: what ends without a comma of its own needs none."""
        return " و".join(things) if not any("،" in one for one in things) else "؛ و".join(things)

    def about(self, key: str, topic: str) -> str:
        """«، بشأن …»."""
        return self.say(key, topic=self.inside(topic))

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """«أ وب وج، فضلًا عن د»."""
        groups = [self.listed(group) for group in (people, closing) if group]
        return f"، {self.say('as-well-as')} ".join(groups)

    def topics(self, topics: Sequence[str]) -> str:
        """«، لمناقشة ما يلي: …»."""
        if not topics:
            return ""
        return self.say("to-discuss", topics=self.listed([self.inside(one) for one in topics]))

    def cite(self, title: str) -> str:
        """«…», with “…” inside."""
        inside = re.sub(r"«([^«»]*)»", r"“\1”", unquoted(title))
        return f"«{inside}»"

    def decapitalised(self, phrase: str) -> str:
        """The script has no capitals."""
        return phrase

    def typeset(self, text: str) -> str:
        """Quotation marks the Arabic comma, and the Arabic semicolon, where Arabic stands beside them."""
        text = re.sub(r'"([^"]*)"', r"«\1»", text)
        text = re.sub(r"(?<=[\u0621-\u0652\u0660-\u0669»)]),(?=\s)", "،", text)
        return re.sub(r";(?=\s+[\u0621-\u0652])", "؛", text)
