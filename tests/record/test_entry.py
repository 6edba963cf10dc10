"""Sealing and unsealing entries, and erasing their texts."""

import hashlib

import pytest

from hemicycle.record.canonical import NotCanonical
from hemicycle.record.entry import SALT_BYTES, erase, seal, unseal

from .sample import salt

HEADER = {"seq": 7, "kind": "statement-entered", "facts": {"item": "i1"}}
TEXTS = {"said": {"fr": "Nous sommes prêts."}}
SALT, TEXT_SALT = salt("header"), salt("texts")


def test_commitments_are_those_of_the_format() -> None:
    sealed = seal(7, "open", HEADER, TEXTS, SALT, TEXT_SALT)
    texts = '{"said":{"fr":"Nous sommes prêts."}}'.encode()
    committed = hashlib.sha256(TEXT_SALT + texts).hexdigest()
    facts = '{"facts":{"item":"i1"},"kind":"statement-entered","seq":7,"texts":"'
    header = (facts + committed + '"}').encode()
    assert (sealed.header, sealed.texts) == (header, texts)
    assert sealed.commitment == hashlib.sha256(SALT + header).digest()
    assert sealed.leaf == hashlib.sha256(b"\x00" + sealed.commitment + b"open").digest()


@pytest.mark.parametrize("texts", [None, {}])
def test_no_texts_have_no_commitment(texts: dict[str, str] | None) -> None:
    sealed = seal(7, "open", HEADER, texts, SALT, TEXT_SALT)
    assert sealed.header.endswith(b'"texts":null}')
    assert (sealed.texts, sealed.text_salt) == (None, None)
    assert unseal(sealed) == (HEADER, {})


def test_what_was_sealed_is_unsealed() -> None:
    assert unseal(seal(7, "open", HEADER, TEXTS, SALT, TEXT_SALT)) == (HEADER, TEXTS)


def test_an_erasure_takes_texts_and_salt_and_leaves_the_leaf() -> None:
    sealed = seal(7, "open", HEADER, TEXTS, SALT, TEXT_SALT)
    erased = erase(sealed)
    assert erased.leaf == sealed.leaf
    assert (erased.texts, erased.text_salt) == (None, None)
    assert unseal(erased) == (HEADER, None)


def test_what_cannot_be_sealed_is_refused() -> None:
    with pytest.raises(ValueError, match="own seq"):
        seal(8, "open", HEADER, None, SALT)
    with pytest.raises(ValueError, match="no texts yet"):
        seal(7, "open", {**HEADER, "texts": None}, None, SALT)
    with pytest.raises(ValueError, match="salt of their own"):
        seal(7, "open", HEADER, TEXTS, SALT)
    with pytest.raises(ValueError, match="salt of their own"):
        seal(7, "open", HEADER, TEXTS, SALT, SALT)
    with pytest.raises(ValueError, match=f"{SALT_BYTES} bytes"):
        seal(7, "open", HEADER, None, b"short")
    with pytest.raises(ValueError, match=f"{SALT_BYTES} bytes"):
        seal(7, "open", HEADER, TEXTS, SALT, b"short")
    with pytest.raises(NotCanonical, match=r"at facts\.share"):
        seal(7, "open", {**HEADER, "facts": {"share": 0.5}}, None, SALT)
