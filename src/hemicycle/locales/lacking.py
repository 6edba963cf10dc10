"""Which strings a language lacks, measured by the source: counted, so that nothing is lacking in silence."""

import re

from hemicycle.locales.manifest import folder_of, manifests, source
from hemicycle.locales.messages import read_source

MESSAGE = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)


def fluent_files() -> list[str]:
    """The Fluent files of the source, by name."""
    return sorted(file.name for file in folder_of(source()).glob("*.ftl"))


def keys_of(language: str, file: str) -> list[str]:
    """The ids of the messages in a file of the language, in their order."""
    return MESSAGE.findall(read_source(language, file))


def lacking_in(language: str) -> list[str]:
    """What the source says and this language does not, as `room.ftl: hand-up`."""
    return [
        f"{file}: {key}"
        for file in fluent_files()
        for key in keys_of(source(), file)
        if key not in {*keys_of(language, file)}
    ]


def unknown_in(language: str) -> list[str]:
    """What this language says and the source does not: nobody asks for it, but perhaps its own grammar for readouts."""
    return [
        f"{file}: {key}"
        for file in fluent_files()
        if file != "readout.ftl"
        for key in keys_of(language, file)
        if key not in {*keys_of(source(), file)}
    ]


def report() -> list[str]:
    """A line for each language: how many strings it has, and how many it lacks."""
    every = sum(len(keys_of(source(), file)) for file in fluent_files())
    return [
        f"{code:8} {one.english:12} {every - len(lacking_in(code)):5} of {every} strings"
        f"{'' if one.reviewed else ', not yet read by a native speaker'}"
        for code, one in manifests().items()
    ]
