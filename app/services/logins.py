"""Logins: names and passwords on their way between the reader, the keyring and the network."""

from typing import TypeAlias

from app.domain import address as addresses
from app.domain.changes import NOTHING, Changes
from app.domain.login import Login, Whereabouts
from app.domain.problem import SourceError, Trouble
from app.services.claims import Claim
from app.services.desk import Desk
from app.storage import secrets
from app.storage.database import Transaction
from app.storage.secrets import Name

_KIND = "login"
Gone: TypeAlias = frozenset[Name]
NONE_GONE: Gone = frozenset()
_TROUBLES = {
    Whereabouts.NO_SERVICE: Trouble.NO_KEYRING,
    Whereabouts.LOCKED: Trouble.KEYRING_LOCKED,
    Whereabouts.FORGOTTEN: Trouble.LOGIN_FORGOTTEN,
}


def hold(
    tx: Transaction,
    desk: Desk,
    address: str,
    login: Login,
    *,
    remember: bool = True,
    instead: bool = True,
) -> None:
    """Use a login for the origin of `address` from now on; `save` stores it.

    Without `instead` one that is known already stays.
    """
    name = Name(_KIND, addresses.origin_of(address))
    if not instead and desk.vault.knows(name):
        return
    secrets.note(tx, name)
    desk.vault.hold(name, login, remember=remember)


def log_in(desk: Desk, address: str, login: Login, *, remember: bool) -> Changes:
    """As `hold`, in a transaction of its own."""
    with desk.db.transaction() as tx:
        hold(tx, desk, address, login, remember=remember)
    return NOTHING


def unsaved(desk: Desk) -> bool:
    return desk.vault.unsaved


def save(desk: Desk) -> Whereabouts:
    """Store what is held and waits for it. May block without a limit: for the secrets worker."""
    return desk.vault.save()


def wanted(desk: Desk, claim: Claim) -> bool:
    """Whether `recall` should come first. A keyring that gave nothing is asked for the reader only:
    its question would come up by itself again and again.
    """
    name = _claimed(desk, claim)
    if name is None or desk.recorded or desk.vault.held(name):
        return False
    return claim.manual or desk.vault.lack(name) is None


def recall(desk: Desk, claim: Claim) -> None:
    """Bring what a claim needs into memory. May block without a limit: for the secrets worker."""
    name = _claimed(desk, claim)
    if name is not None and wanted(desk, claim):
        desk.vault.recall(name)


def of(desk: Desk, address: str) -> Login | None:
    """The login for an address, from memory; None when it needs none.

    Raises SourceError when there should be one and it could not be had: without it nothing is
    asked, for a server may lock out whoever knocks without a password.
    """
    name = None if desk.recorded else _name(desk, address)
    if name is None:
        return None
    login = desk.vault.held(name)
    if login is None:
        lack = desk.vault.lack(name) or Whereabouts.CANCELLED
        trouble = _TROUBLES.get(lack, Trouble.KEYRING_SILENT)
        raise SourceError(trouble, addresses.redacted(address), f"password manager: {lack.value}")
    return login


def count(desk: Desk) -> int:
    """How many logins there are to forget."""
    return desk.vault.count


def forget_all(desk: Desk) -> Gone:
    """Forget every login, here and in the keyring; what is gone is for `strike`.

    May block without a limit: for the secrets worker.
    """
    desk.http.forget_logins()
    return desk.vault.forget_all()


def strike(desk: Desk, gone: Gone) -> Changes:
    """Forget that there ever were these."""
    with desk.db.transaction() as tx:
        secrets.strike(tx, gone)
    return NOTHING


def _claimed(desk: Desk, claim: Claim) -> Name | None:
    """The login of a source, or of a petition whose platform wants a token."""
    if claim.source is not None:
        return _name(desk, claim.source.address)
    platform = desk.platforms.named(claim.petition.platform) if claim.petition else None
    if claim.petition is None or platform is None or not platform.secret:
        return None
    return _name(desk, claim.petition.address)


def _name(desk: Desk, address: str) -> Name | None:
    """The known login that may go to an address: its own, or from before it moved to https."""
    origin = addresses.origin_of(address)
    for one in (origin, origin.replace("https://", "http://", 1)):
        name = Name(_KIND, one)
        if desk.vault.knows(name):
            return name
    return None
