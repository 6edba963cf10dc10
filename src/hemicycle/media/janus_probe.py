"""Asks a Janus which addresses it would offer, before anybody's media go there.

An ice_enforce_list that matches no interface is passed over without a word, and every interface is offered: a slip in
a setting would tell each participant the addresses of the inner network. So the list is not trusted, but the offer.
"""

from collections.abc import Sequence

from hemicycle.media.candidates import addresses_beyond, candidate_addresses
from hemicycle.media.janus_client import JanusClient
from hemicycle.media.janus_wire import JanusFault, JanusRefused

ECHO = "janus.plugin.echotest"
OFFER = "\r\n".join(
    (
        "v=0",
        "o=- 1 1 IN IP4 0.0.0.0",
        "s=-",
        "t=0 0",
        "a=group:BUNDLE 0",
        "m=audio 9 UDP/TLS/RTP/SAVPF 111",
        "c=IN IP4 0.0.0.0",
        "a=mid:0",
        "a=sendrecv",
        "a=rtcp-mux",
        "a=ice-ufrag:probe",
        "a=ice-pwd:asks-for-the-addresses-only",
        f"a=fingerprint:sha-256 {':'.join(['00'] * 32)}",
        "a=setup:actpass",
        "a=rtpmap:111 opus/48000/2",
        "",
    )
)
"""The least that Janus answers; nobody stands behind it, so nothing is ever sent."""


class WrongAddress(JanusFault):
    """Janus would offer an address that was not allowed, or none. The text says which, and what to do."""


async def offered_sdp(janus: JanusClient) -> str:
    """The session description with which Janus answers an offer of sound. Raises JanusFault."""
    handle = await janus.attach(ECHO)
    answer = await handle.ask({"audio": True}, {"type": "offer", "sdp": OFFER})
    await handle.detach()
    return str((answer.jsep or {}).get("sdp", ""))


async def check_addresses(janus: JanusClient, allowed: Sequence[str]) -> None:
    """Nothing, where Janus offers addresses of `allowed` only. Raises WrongAddress, or another JanusFault."""
    wanted = ", ".join(allowed)
    try:
        sdp = await offered_sdp(janus)
    except JanusRefused as fault:
        raise WrongAddress(
            f"Janus can offer no address for media ({fault}); it was given {wanted}: name an address of this machine "
            "that is not one of loopback"
        ) from fault
    if beyond := addresses_beyond(sdp, allowed):
        raise WrongAddress(
            f"Janus would offer {', '.join(beyond)} for media, but only {wanted} is allowed: name an address that an "
            "interface of this machine has, other than loopback"
        )
    if not candidate_addresses(sdp):
        raise WrongAddress(f"Janus offers no address for media; it was given {wanted}")
