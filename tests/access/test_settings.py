"""Settings: written at first start, refused by the key's name."""

from pathlib import Path
from typing import Any

import pytest

from hemicycle.settings import Settings, SettingsFault, read_settings, settings_of


def test_the_first_start_writes_a_file_that_reads_as_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "new") == Settings()
    assert (tmp_path / "new" / "settings.toml").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"prot": 1}, "prot"),
        ({"port": "x"}, "port: "),
        ({"port": 70000}, "port: "),
        ({"demo": True}, "demo: "),
        ({"base_url": "ftp://x"}, "base_url: "),
        ({"base_url": "https://x/path"}, "base_url: "),
        ({"base_url": "https://x:y"}, "base_url: "),
        ({"languages": []}, "languages: "),
        ({"ice_servers": [{"urls": ["http://x"]}]}, "ice_servers[0].urls: "),
        ({"ice_servers": [{"url": "x"}]}, "ice_servers"),
        ({"session_h": 0}, "session_h: "),
        ({"link_days": 0}, "link_days: "),
        ({"trusted_proxies": "10.0.0.0/8"}, "trusted_proxies: "),
        ({"trusted_proxies": ["10.0.0.1", "proxy"]}, "trusted_proxies[1]: "),
        ({"media": "sfu"}, "media: "),
        ({"janus": ""}, "janus: "),
        ({"media_of": {"summit": "sfu"}}, "media_of"),
        ({"janus": "http://127.0.0.1:8188"}, "janus: "),
        ({"janus": "ws://127.0.0.1:8188"}, "janus_secret: "),
    ],
)
def test_a_wrong_value_is_refused_by_its_key(raw: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsFault, match=words.replace("[", r"\[")):
        settings_of(raw)


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("base_url = ")
    with pytest.raises(SettingsFault, match=r"settings\.toml"):
        read_settings(tmp_path)


def test_the_base_url_is_as_a_browser_writes_it() -> None:
    settings = settings_of({"base_url": "https://Summit.example.org:443/"})
    assert settings.base_url == "https://summit.example.org"
    assert settings.https
    assert Settings().placed("::1", 8000).base_url == "http://[::1]:8000"


def test_each_meeting_goes_its_own_way_and_the_command_line_turns_the_others() -> None:
    """[MEDIA-1]."""
    settings = settings_of(
        {"media_of": {"small": "mesh", "large": "janus"}, "janus": "auto", "janus_addresses": []}
    )
    assert settings.needs_janus
    ways = {name: settings.engine_of(name) for name in ("small", "large", "other")}
    assert ways == {"small": "mesh", "large": "janus", "other": "mesh"}
    turned = settings.by_janus("auto")
    assert turned.engine_of("other") == "janus"
    assert turned.engine_of("small") == "mesh"
    with pytest.raises(SettingsFault, match="janus_secret: "):
        settings.by_janus("ws://127.0.0.1:8188")
    assert not Settings().needs_janus
