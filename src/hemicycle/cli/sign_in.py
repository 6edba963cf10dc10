"""`hemicycle sign-in`: a further link by which the secretariat signs in, where the first was lost.

Where staff have accounts it signs in an administrator by name: who may read the data folder may do everything anyway.
"""

import asyncio
from pathlib import Path

from hemicycle.access.door import Door
from hemicycle.access.staff import Staff
from hemicycle.accounts.accounts import Account
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA, folder_faults
from hemicycle.cli.loop import run
from hemicycle.cli.serve import placed_in
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings


def sign_in(*, data: Path = DATA, account: str | None = None) -> None:
    """Print a new link by which the secretariat signs in, once. The server may be running.

    As long as nobody has an account it opens the office as a whole. From then on it signs in one person by name: the
    only administrator, or whom --account names. It is noted in the log of who did what.

    Parameters
    ----------
    data
        The data folder of the server.
    account
        The name or the address of the account to sign in.
    """
    if not data.is_dir():
        raise Fault(f"{data} is no data folder: name the server's by --data")
    print(run(_link(data, placed_in(data), account)))


async def _link(data: Path, settings: Settings, account: str | None) -> str:
    with folder_faults(data):
        register = await asyncio.to_thread(open_register, register_url(data))
    try:
        door = Door(register, settings)
        staff = Staff(door)
        if not await staff.any():
            return await door.issue_secretariat_link()
        one = _chosen([known.account for known in await staff.people.listed(None)], account)
        return await staff.people.link_for(one, None)
    finally:
        register.close()


def _chosen(accounts: list[Account], wanted: str | None) -> Account:
    """The account of this name or address; without either, the only administrator. Raises Fault."""
    if wanted:
        found = [one for one in accounts if wanted.casefold() in _called(one)]
    else:
        found = [one for one in accounts if "administrator" in one.roles]
    if len(found) == 1:
        return found[0]
    names = ", ".join(
        f"{one.name} <{one.mail}>" if one.mail else one.name for one in found or accounts
    )
    raise Fault(f"name one account by --account: {names}")


def _called(account: Account) -> set[str]:
    return {account.name.casefold(), (account.mail or account.name).casefold()}
