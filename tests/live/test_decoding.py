"""What the wire refuses before it means anything: [LIVE-1]. SECURITY.md lists it."""

import json
import re
import time
from typing import Any

import msgspec
import pytest

from hemicycle.live.decoding import LONGEST, Unreadable, message_of
from hemicycle.live.interpreting import BoothTalk
from hemicycle.live.protocol import Act, Cursor, Hello, Ping, SetMedia

ACT = '{"type":"act","id":"abcdefgh","command":%s}'
BEYOND = 2**53


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"type":"ping","type":"ping"}', "'type' stands twice"),
        ('{"type":"ping","at":1,"at":1}', "'at' stands twice"),
        ('{"type":"set-media","state":{"camera":true,"camera":false}}', "'camera' stands twice"),
        ('{"type":"signal","to":"p1","data":{"a":{"b":1,"b":2}}}', "'b' stands twice"),
        ('{"type":"hello","cursor":{"audience":"public","seq":0,"seq":1}}', "'seq' stands twice"),
        ('{"type":"hello","cursor":{"audience":"public","seq":-1}}', ">= 0"),
        (f'{{"type":"hello","cursor":{{"audience":"public","seq":{BEYOND}}}}}', "2^53"),
        (f'{{"type":"ping","at":{BEYOND}}}', "2^53"),
        (f'{{"type":"ping","at":-{BEYOND}}}', "2^53"),
        ('{"type":"ping","at":1e300}', "2^53"),
        ('{"type":"ping","at":NaN}', "NaN"),
        ('{"type":"signal","to":"p1","data":{"n":1e999}}', "2^53"),
        ('{"type":"signal","to":"p1","data":{"n":%s}}' % ("9" * 5000), "2^53"),
        ('{"type":"signal","to":"p1","data":{"n":-Infinity}}', "Infinity"),
        ('{"type":"signal","to":"p1","data":{"n":"\\ud800"}}', "surrogate"),
        ('{"type":"signal","to":"p1","data":{"\\udfff":1}}', "surrogate"),
        ('{"type":"signal","to":"p1","data":%s}' % ('{"a":' * 5000 + "1" + "}" * 5000), "deep"),
        ('{"type":"nothing"}', "nothing"),
        ("[]", "object"),
        ("{", "Expecting"),
        ("", "Expecting"),
    ],
)
def test_what_means_two_things_or_nothing_is_refused(text: str, fault: str) -> None:
    with pytest.raises(Unreadable, match=fault.replace("^", r"\^")) as refused:
        message_of(text)
    assert refused.value.id == ""


@pytest.mark.parametrize(
    "command",
    [
        '{"type":"request-floor","purpose":"statement","purpose":"point-of-order"}',
        f'{{"type":"set-speaking-limit","limit_s":{BEYOND}}}',
        '{"type":"set-speaking-limit","limit_s":1e300}',
        '{"type":"enter-statement","text":{"en":"\\ud83d"}}',
        '{"type":"enter-statement","text":{"en":"\\udc00\\ud83d"}}',
        '{"type":"enter-statement"',
    ],
)
def test_a_refusal_says_which_act_it_answers(command: str) -> None:
    """So that the page's promise ends."""
    with pytest.raises(Unreadable) as refused:
        message_of(ACT % command)
    assert refused.value.id == "abcdefgh"


def test_keys_beside_the_command_are_held_to_the_same() -> None:
    twice = '{"type":"act","id":"abcdefgh","command":{"type":"open-meeting"},"command":{}}'
    with pytest.raises(Unreadable) as refused:
        message_of(twice)
    assert refused.value.id == "abcdefgh"
    with pytest.raises(Unreadable, match="at most") as long:
        message_of(ACT % ('{"type":"enter-statement","text":{"en":"%s"}}' % ("x" * LONGEST)))
    assert long.value.id == "abcdefgh"


def test_a_key_that_stands_twice_is_found_in_no_time_among_many() -> None:
    """One message must not keep everybody waiting."""
    keys = "".join(f'"{n:x}":1,' for n in range(13_000))
    began = time.thread_time()
    with pytest.raises(Unreadable, match="'32c7' stands twice"):
        message_of(ACT % ("{" + keys + '"32c7":1}'))
    assert time.thread_time() - began < 0.5


A, B = "a" * 8, "b" * 8
WAY = {"candidate": "candidate:1 1 udp 1 10.0.0.1 1 typ host", "sdpMid": "0", "sdpMLineIndex": 0}
TO_PEERS: list[dict[str, Any]] = [
    {"t": "hello", "session": A},
    {"t": "offer", "session": A, "to": B, "sdp": "v=0"},
    {"t": "answer", "session": A, "to": B, "sdp": "v=0"},
    {"t": "ice", "session": A, "to": B, "candidate": {**WAY, "usernameFragment": None}},
]
TO_ENGINE: list[dict[str, Any]] = [
    {"t": "hello", "session": A},
    {"t": "publish", "session": A, "n": 1, "sdp": "v=0", "mids": {"microphone": "0"}},
    {"t": "answer", "session": A, "connection": 1, "n": 2, "sdp": "v=0"},
    {"t": "failed", "session": A},
]


def to_peer(data: object) -> str:
    return json.dumps({"type": "signal", "to": "p1", "data": data})


def to_engine(data: object) -> str:
    return json.dumps({"type": "media-signal", "data": data})


def test_signals_are_read_and_written_as_they_were() -> None:
    for words, each in ((to_peer, TO_PEERS), (to_engine, TO_ENGINE)):
        for data in each:
            read: Any = message_of(words(data))
            written = json.loads(msgspec.json.encode(read.data))
            assert {key: written[key] for key in data if key != "mids"} == {
                key: value for key, value in data.items() if key != "mids"
            }


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"t": "shout"}, "Invalid value 'shout'"),
        ({"session": "x"}, "matching regex"),
        ({"session": A + "\n"}, "matching regex"),
        ({"session": 1}, "Expected `str`, got `int` - at `$.data.session`"),
        ({"to": None}, "$.data.to"),
        ({"sdp": ""}, "length >= 1"),
        ({"sdp": "x" * 60_001}, "length <= 60000 - at `$.data.sdp`"),
        ({"by": "p2"}, "unknown field `by`"),
    ],
)
def test_a_signal_that_is_none_is_refused_with_its_place(
    changed: dict[str, Any], fault: str
) -> None:
    with pytest.raises(Unreadable, match=re.escape(fault)):
        message_of(to_peer({**TO_PEERS[1], **changed}))


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ({"t": "hello"}, "missing required field `session`"),
        ({**TO_ENGINE[1], "n": -1}, ">= 0 - at `$.data.n`"),
        ({**TO_ENGINE[1], "mids": {"speaker": "0"}}, "unknown field `speaker`"),
        ({**TO_ENGINE[1], "mids": {"camera": "0" * 17}}, "$.data.mids.camera"),
        ({**TO_ENGINE[2], "connection": "1"}, "$.data.connection"),
        (TO_PEERS[1], "Invalid value 'offer'"),
    ],
)
def test_what_is_no_signal_to_the_engine_is_refused(data: dict[str, Any], fault: str) -> None:
    with pytest.raises(Unreadable, match=re.escape(fault)):
        message_of(to_engine(data))


@pytest.mark.parametrize(
    "candidate", [{}, {"candidate": "x" * 1001}, {**WAY, "sdpMLineIndex": -1}, {**WAY, "more": 1}]
)
def test_a_way_that_is_none_is_refused(candidate: dict[str, Any]) -> None:
    with pytest.raises(Unreadable, match=r"data\.candidate"):
        message_of(to_peer({**TO_PEERS[3], "candidate": candidate}))


def test_what_is_said_well_is_read() -> None:
    assert message_of('{"type":"hello"}') == Hello()
    assert message_of('{"type":"hello","cursor":{"audience":"public","seq":7}}') == Hello(
        cursor=Cursor("public", 7)
    )
    assert message_of(f'{{"type":"ping","at":{BEYOND - 1}}}') == Ping(BEYOND - 1)
    emoji = json.dumps({"type": "booth-talk", "text": "😀"})
    assert "\\ud83d" in emoji
    assert message_of(emoji) == BoothTalk("😀")
    act = message_of(ACT % '{"type":"open-meeting"}')
    assert isinstance(act, Act)
    assert bytes(act.command) == b'{"type":"open-meeting"}'
    assert isinstance(message_of('{"type":"set-media","state":{}}'), SetMedia)
