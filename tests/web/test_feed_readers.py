"""[PRESS-21] [PRESS-31] The feeds, read by programs of others over the network: newsboat, WordPress; judged by jing.

WordPress reads as its blocks and widgets do, by the reader that it brings; no site of it is set up.
"""

import asyncio
import json
import os
import shutil
import sqlite3
from pathlib import Path

import httpx2
import pytest

from tests.web.conftest import WHY, House
from tests.web.test_browser import listening, served, static  # noqa: F401 — its fixtures
from tests.web.test_browser import settings as settings  # noqa: PLC0414 — its fixture
from tests.web.test_feeds import FIELDS
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.peers, pytest.mark.timeout(120)]
READER = Path("/usr/share/wordpress/wp-includes/class-simplepie.php")
SCHEMA = Path(__file__).parent / "atom.rnc"
WORDPRESS = """
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', '/usr/share/wordpress/'); define('WPINC', 'wp-includes');
require ABSPATH . WPINC . '/class-simplepie.php';
$feed = new SimplePie(); $feed->enable_cache(false); $feed->set_feed_url($argv[1]);
if (!$feed->init()) { fwrite(STDERR, print_r($feed->error(), true)); exit(1); }
$found = [];
foreach ($feed->get_items() as $one) $found[] = ['title' => $one->get_title(), 'link' => $one->get_permalink(),
    'text' => $one->get_content(), 'id' => $one->get_id(), 'date' => $one->get_gmdate('c')];
echo json_encode(['title' => $feed->get_title(), 'items' => $found]);
"""


def needed(program: str) -> str:
    """Where it is. Skips the test where it is missing; in CI it fails."""
    found = shutil.which(program)
    if found is None or (program == "php" and not READER.exists()):
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{program}: tools/reader_packages")
    return found


async def ran(*command: str) -> bytes:
    """What a program says. It must succeed."""
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode(errors="replace")
    return said


@pytest.fixture
async def published(served: House) -> tuple[House, str]:  # noqa: F811
    """A server over the network with two items out, one with every sign; and another that was withdrawn."""
    place = await out(served, await begun(served, **FIELDS))
    await out(served, await begun(served, kind="statement"))
    at = await begun(served, kind="remarks")
    await out(served, at)
    desk = await served.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    return served, place


@pytest.mark.parametrize("form", ["feed.xml", "rss.xml"])
async def test_newsboat_reads_it(published: tuple[House, str], tmp_path: Path, form: str) -> None:
    house, place = published
    newsboat, base = needed("newsboat"), house.settings.base_url
    urls, cache, config = tmp_path / "urls", tmp_path / "cache.db", tmp_path / "config"
    urls.write_text(f"{base}/en/{form}\n")
    config.write_text("ignore-mode display\n")
    files = ("-u", str(urls), "-c", str(cache), "-C", str(config))
    await ran(newsboat, *files, "-x", "reload")
    with sqlite3.connect(cache) as kept:
        rows = kept.execute("select title, url, content from rss_item order by id").fetchall()
    found = {url: (title, text) for title, url, text in rows}
    assert len(rows) == 2
    title, text = found[f"{base}/en{place}"]
    assert "Headline" in title
    assert "Text" in text
    assert "<script>" not in text


@pytest.mark.parametrize("form", ["feed.xml", "rss.xml"])
async def test_wordpress_reads_it(published: tuple[House, str], form: str) -> None:
    house, place = published
    php, base = needed("php"), house.settings.base_url
    told = json.loads(await ran(php, "-r", WORDPRESS, "--", f"{base}/en/{form}"))
    assert told["title"]
    found = {one["link"]: one for one in told["items"]}
    assert len(found) == 2
    one = found[f"{base}/en{place}"]
    assert one["id"] == one["link"]
    assert "Headline" in one["title"]
    assert "<script" not in one["text"]
    assert one["date"].endswith("+00:00")


async def test_the_atom_feeds_are_what_rfc_4287_says(
    published: tuple[House, str], tmp_path: Path
) -> None:
    house, _ = published
    jing = needed("jing")
    files = []
    async with httpx2.AsyncClient(base_url=house.settings.base_url) as reader:
        for path in ("en/feed.xml", "fr/feed.xml", "ar/feed.xml", "en/bodies/nac/feed.xml"):
            files.append(tmp_path / f"{path.replace('/', '-')}")
            files[-1].write_bytes((await reader.get(f"/{path}")).content)
    assert b"deleted-entry" in files[0].read_bytes()
    await ran(jing, "-c", str(SCHEMA), *map(str, files))
    spoilt = files[0].read_text()
    for before, after in (
        ("<updated>", "<changed>"),
        ('when="', 'when="yesterday '),
        ("</entry>", "<id>x</id></entry>"),
        ('rel="hub" href="', 'rel="hub" title="'),
    ):
        files[0].write_text(spoilt.replace(before, after))
        with pytest.raises(AssertionError):
            await ran(jing, "-c", str(SCHEMA), str(files[0]))
