"""Passkeys (W3C Web Authentication, level 3): made for an account, and answered to sign in.

The person is verified by the device each time (PIN, finger, face), and the device finds the account by itself, so that
nobody types a name. Address and origin are those of the settings, never those that a request claims.
"""

import json
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from typing import Any, Protocol
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import IntegrityError
from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from hemicycle.accounts.challenges import Challenges
from hemicycle.accounts.tables import passkeys

MOST_BYTES = 20_000
DEVICE_CHARACTERS = 120


class Passkey(msgspec.Struct, frozen=True):
    """A passkey as its owner sees it."""

    id: int
    device: str
    made: int
    used: int | None


class Holder(Protocol):
    """Whose passkeys they are: of staff, or of a delegation."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def mail(self) -> str | None: ...


class NoPasskey(ValueError):
    """What a browser sent is no answer that holds."""


def named_host(base_url: str) -> str | None:
    """The name to which passkeys are bound (the relying party's id); None: an address of numbers, which has none."""
    host = urlsplit(base_url).hostname or ""
    try:
        ip_address(host)
    except ValueError:
        return host or None
    return None


class Passkeys:
    """The passkeys of one server. `base_url`: where people reach it; `name`: as the devices show it.

    `kept`: the table in which they stand.
    """

    def __init__(
        self, base_url: str, name: str, clock: Callable[[], int], kept: Table = passkeys
    ) -> None:
        self._kept = kept
        self._origin, self._host, self._name = base_url, named_host(base_url), name
        self._clock = clock
        self._challenges = Challenges(clock)

    @property
    def possible(self) -> bool:
        """Whether browsers make passkeys for this server: it is reached by a name, and by https off this machine."""
        host = self._host or ""
        protected = self._origin.startswith("https://") or host.rpartition(".")[2] == "localhost"
        return bool(host) and protected

    def asked_of(self, account: Holder, having: Sequence[tuple[bytes, str]]) -> str:
        """What a browser is asked to make a passkey of, as JSON. `having`: those that stand, with their transports."""
        return options_to_json(
            generate_registration_options(
                rp_id=self._host or "",
                rp_name=self._name,
                user_id=account.id.encode(),
                user_name=account.mail or account.name,
                user_display_name=account.name,
                challenge=self._challenges.make(account.id),
                authenticator_selection=AuthenticatorSelectionCriteria(
                    resident_key=ResidentKeyRequirement.REQUIRED,
                    user_verification=UserVerificationRequirement.REQUIRED,
                ),
                exclude_credentials=[_descriptor(*one) for one in having],
            )
        )

    def asked(self) -> str:
        """What a browser is asked to answer by a passkey, as JSON: by any that it has for this server."""
        return options_to_json(
            generate_authentication_options(
                rp_id=self._host or "",
                challenge=self._challenges.make(),
                user_verification=UserVerificationRequirement.REQUIRED,
            )
        )

    def made(self, account: str, answer: bytes, device: str) -> Callable[[Connection], None]:
        """The passkey that a browser made for this account, to be kept in a transaction. Raises NoPasskey."""
        read, challenge = self._read(answer, account)
        try:
            verified = verify_registration_response(
                credential=read,
                expected_challenge=challenge,
                expected_rp_id=self._host or "",
                expected_origin=self._origin,
                require_user_verification=True,
            )
        except (WebAuthnException, ValueError, KeyError, TypeError) as fault:
            raise NoPasskey(str(fault)) from fault
        transports = read.get("response", {}).get("transports") or []
        row = {
            "account": account,
            "credential": verified.credential_id,
            "public_key": verified.credential_public_key,
            "uses": verified.sign_count,
            "transports": " ".join(one for one in transports if one in _TRANSPORTS),
            "device": device[:DEVICE_CHARACTERS],
            "made": self._clock(),
        }

        def keep(register: Connection) -> None:
            try:
                with register.begin_nested():
                    register.execute(self._kept.insert().values(row))
            except IntegrityError as fault:
                raise NoPasskey("this passkey is known already") from fault

        return keep

    def answered(self, answer: bytes) -> Callable[[Connection], str]:
        """Whose passkey a browser answered by: the account's id, in a transaction. Both raise NoPasskey."""
        read, challenge = self._read(answer, "")

        def whose(register: Connection) -> str:
            try:
                credential = base64url_to_bytes(str(read["rawId"]))
                handle = base64url_to_bytes(str(read["response"]["userHandle"])).decode()
            except (KeyError, TypeError, ValueError) as fault:
                raise NoPasskey(str(fault)) from fault
            known = register.execute(
                select(self._kept).where(self._kept.c.credential == credential)
            ).first()
            if known is None or known.account != handle:
                raise NoPasskey("no account has this passkey")
            try:
                verified = verify_authentication_response(
                    credential=read,
                    expected_challenge=challenge,
                    expected_rp_id=self._host or "",
                    expected_origin=self._origin,
                    credential_public_key=known.public_key,
                    credential_current_sign_count=known.uses,
                    require_user_verification=True,
                )
            except (WebAuthnException, ValueError, KeyError, TypeError) as fault:
                raise NoPasskey(str(fault)) from fault
            register.execute(
                self._kept.update()
                .where(self._kept.c.id == known.id)
                .values(uses=verified.new_sign_count, used=self._clock())
            )
            return str(known.account)

        return whose

    def _read(self, answer: bytes, purpose: str) -> tuple[dict[str, Any], bytes]:
        """A browser's answer, and the challenge that it answers, which is open no more. Raises NoPasskey."""
        if len(answer) > MOST_BYTES:
            raise NoPasskey("too long")
        try:
            read = json.loads(answer)
            said = json.loads(base64url_to_bytes(read["response"]["clientDataJSON"]))
            challenge = base64url_to_bytes(said["challenge"])
        except (ValueError, KeyError, TypeError, RecursionError) as fault:
            raise NoPasskey(str(fault)) from fault
        if not self._challenges.take(challenge, purpose):
            raise NoPasskey("the question was answered before, or is too old")
        return read, challenge


_TRANSPORTS = {one.value for one in AuthenticatorTransport}


def keys_of(register: Connection, account: str, kept: Table = passkeys) -> list[Passkey]:
    """The passkeys of an account, the newest last."""
    columns = (kept.c.id, kept.c.device, kept.c.made, kept.c.used)
    asked = select(*columns).where(kept.c.account == account).order_by(kept.c.id)
    return [Passkey(*row) for row in register.execute(asked)]


def having(register: Connection, account: str, kept: Table = passkeys) -> list[tuple[bytes, str]]:
    """The ids of an account's passkeys, with their transports: a device makes no second one."""
    columns = (kept.c.credential, kept.c.transports)
    asked = select(*columns).where(kept.c.account == account)
    return [(row.credential, row.transports) for row in register.execute(asked)]


def forget_key(register: Connection, account: str, key: int, kept: Table = passkeys) -> bool:
    """Let a passkey of this account open nothing; whether there was one."""
    mine = (kept.c.id == key) & (kept.c.account == account)
    return register.execute(kept.delete().where(mine)).rowcount == 1


def _descriptor(credential: bytes, transports: str) -> PublicKeyCredentialDescriptor:
    known = [AuthenticatorTransport(one) for one in transports.split() if one in _TRANSPORTS]
    return PublicKeyCredentialDescriptor(id=credential, transports=known or None)
