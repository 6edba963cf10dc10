"""Networks as far as they are posted to, each on a port of its own: they refuse what the real ones refuse.

Each refusal names its source. `lost`: so many answers to what changes something are lost on the way back: it is done,
and the connection breaks.
"""

import asyncio
import re
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from hemicycle.posting.counting import as_mastodon, as_x, utf16
from hemicycle.posting.networks.x import signed

Answer = Callable[[Request], Awaitable[Response]]


class Fake:
    """One of them. `posts`: what stands there, by id; `log`: what was asked, in order."""

    def __init__(self) -> None:
        self.posts: dict[str, dict[str, Any]] = {}
        self.log: list[str] = []
        self.lost = 0
        self.refuses: Response | None = None
        self.number = 100

    def routes(self) -> list[Route]:
        raise NotImplementedError

    def app(self) -> Starlette:
        return Starlette(routes=self.routes())

    def new(self) -> str:
        self.number += 1
        return str(self.number)

    def made(self, answer: Response) -> Response:
        """The answer to what changed something, unless it is lost."""
        if self.lost:
            self.lost -= 1
            return Broken()
        return answer


class Broken(Response):
    """The connection breaks before a byte of the answer."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        scope["app"].state.breaks(scope)


class FakeMastodon(Fake):
    """A server with one account. app/validators/status_length_validator.rb, app/services/post_status_service.rb,
    app/models/media_attachment.rb (descriptions of 1,500 characters), lib/mastodon rate limits."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, str] = {}
        self.media: dict[str, dict[str, Any]] = {}
        self.codes: set[str] = set()
        self.apps: dict[str, str] = {}
        self.made_at = "2022-01-24T22:30:04.000Z"

    def routes(self) -> list[Route]:
        return [
            Route("/api/v1/apps", self.register, methods=["POST"]),
            Route("/oauth/authorize", self.authorize, methods=["GET"]),
            Route("/oauth/token", self.token, methods=["POST"]),
            Route("/api/v1/accounts/verify_credentials", self.me),
            Route("/api/v1/accounts/{account}/statuses", self.statuses),
            Route("/api/v2/media", self.upload, methods=["POST"]),
            Route("/api/v1/media/{id}", self.processed),
            Route("/api/v1/statuses", self.post, methods=["POST"]),
            Route("/api/v1/statuses/{id}", self.one, methods=["GET", "PUT", "DELETE"]),
        ]

    async def register(self, request: Request) -> Response:
        form = await request.form()
        self.apps["client"] = str(form["redirect_uris"])
        return JSONResponse({"client_id": "client", "client_secret": "hush"})

    async def authorize(self, request: Request) -> Response:
        asked = request.query_params
        if asked["client_id"] not in self.apps or asked["redirect_uri"] not in self.apps.values():
            return PlainTextResponse("no such client", 400)
        self.codes.add("the-code")
        back = f"{asked['redirect_uri']}?code=the-code&state={asked['state']}"
        return PlainTextResponse("", 302, {"Location": back})

    async def token(self, request: Request) -> Response:
        form = await request.form()
        if form["code"] not in self.codes or form["client_secret"] != "hush":
            return JSONResponse({"error": "invalid_grant"}, 400)
        self.codes.clear()  # a code serves once (RFC 6749, 4.1.2)
        return JSONResponse(
            {"access_token": "token", "token_type": "Bearer", "scope": form["scope"]}
        )

    async def me(self, request: Request) -> Response:
        return self._known(request) or JSONResponse({"id": "1", "acct": "press"})

    async def statuses(self, request: Request) -> Response:
        self.log.append("look")
        whose = request.path_params["account"]
        found = [one for one in reversed(self.posts.values()) if one["account"]["id"] == whose]
        return self._known(request) or JSONResponse(found[:40])

    async def upload(self, request: Request) -> Response:
        form = await request.form()
        if unknown := self._known(request):
            return unknown
        if len(str(form.get("description", ""))) > 1500:
            return JSONResponse({"error": "Validation failed: Description is too long"}, 422)
        number = self.new()
        content = await form["file"].read()  # type: ignore[union-attr]
        self.media[number] = {
            "id": number,
            "url": None,
            "description": form["description"],
            "size": len(content),
        }
        return JSONResponse(self.media[number], 202)

    async def processed(self, request: Request) -> Response:
        media = self.media[request.path_params["id"]]
        media["url"] = f"{request.base_url}files/{media['id']}.jpg"
        return JSONResponse(media)

    async def post(self, request: Request) -> Response:
        if refused := self._known(request) or self.refuses:
            return refused
        key = request.headers.get("idempotency-key", "")
        if key and key in self.keys:
            return JSONResponse(self.posts[self.keys[key]])
        form = await request.form()
        words = str(form["status"])
        if refused := self._too_long(words):
            return refused
        number = self.new()
        media = [self.media[str(one)] for one in form.getlist("media_ids[]")]
        self.posts[number] = {
            "id": number,
            "url": f"{request.base_url}@press/{number}",
            "created_at": self.made_at,
            "account": {"id": _whose(request)},
            "content": _html(words),
            "text": words,
            "language": form["language"],
            "media_attachments": media,
        }
        self.keys[key] = number
        self.log.append("post")
        return self.made(JSONResponse(self.posts[number]))

    async def one(self, request: Request) -> Response:
        number = request.path_params["id"]
        if unknown := self._known(request):
            return unknown
        if number not in self.posts:
            return JSONResponse({"error": "Record not found"}, 404)
        if request.method == "PUT":
            form = dict(parse_qsl((await request.body()).decode()))
            if refused := self._too_long(form["status"]):
                return refused
            kept = [v for k, v in parse_qsl((await request.body()).decode()) if k == "media_ids[]"]
            media = [one for one in self.posts[number]["media_attachments"] if one["id"] in kept]
            changed = {
                "text": form["status"],
                "content": _html(form["status"]),
                "media_attachments": media,
            }
            self.posts[number] |= {**changed, "edited_at": self.made_at}
            self.log.append("edit")
            return self.made(JSONResponse(self.posts[number]))
        if request.method == "DELETE":
            self.log.append("delete")
            return self.made(JSONResponse(self.posts.pop(number)))
        return JSONResponse(self.posts[number])

    def _known(self, request: Request) -> Response | None:
        if request.headers.get("authorization", "").startswith("Bearer token"):
            return None
        return JSONResponse({"error": "The access token is invalid"}, 401)

    def _too_long(self, words: str) -> Response | None:
        if as_mastodon(words) <= 500:
            return None
        return JSONResponse(
            {"error": "Validation failed: Text character limit of 500 exceeded"}, 422
        )


class FakeTelegram(Fake):
    """https://core.telegram.org/bots/api: lengths, « message is not modified », deletion within 48 hours."""

    def routes(self) -> list[Route]:
        return [Route("/bot{token}/{method}", self.call, methods=["POST"])]

    async def call(self, request: Request) -> Response:
        if request.path_params["token"] != "1:token":
            return _telegram(401, "Unauthorized")
        kind = request.headers["content-type"].partition(";")[0]
        given: Any = await request.form() if kind == "multipart/form-data" else await request.json()
        if given["chat_id"] != "@salle":
            return _telegram(400, "Bad Request: chat not found")
        if self.refuses:
            return self.refuses
        method = request.path_params["method"]
        self.log.append(method)
        answer: Response = await getattr(self, f"on_{method}")(given)
        return answer

    async def on_getChat(self, given: Any) -> Response:  # noqa: N802
        return _ok({"id": -1001, "title": "Salle de presse", "username": "salle"})

    async def on_sendMessage(self, given: Any) -> Response:  # noqa: N802
        if utf16(given["text"]) > 4096:
            return _telegram(400, "Bad Request: message is too long")
        return self._send({"text": given["text"]})

    async def on_sendPhoto(self, given: Any) -> Response:  # noqa: N802
        if utf16(given["caption"]) > 1024:
            return _telegram(400, "Bad Request: message caption is too long")
        return self._send({"caption": given["caption"]})

    async def on_editMessageText(self, given: Any) -> Response:  # noqa: N802
        return self._edit(given, "text")

    async def on_editMessageCaption(self, given: Any) -> Response:  # noqa: N802
        return self._edit(given, "caption")

    async def on_deleteMessage(self, given: Any) -> Response:  # noqa: N802
        if self.posts.pop(str(given["message_id"]), None) is None:
            return _telegram(400, "Bad Request: message to delete not found")
        return self.made(_ok(True))

    def _send(self, message: dict[str, Any]) -> Response:
        number = self.new()
        self.posts[number] = message
        return self.made(_ok({"message_id": int(number), "chat": {"username": "salle"}, **message}))

    def _edit(self, given: Any, field: str) -> Response:
        known = self.posts.get(str(given["message_id"]))
        if known is None or field not in known:
            return _telegram(400, "Bad Request: message to edit not found")
        if known[field] == given[field]:
            return _telegram(400, "Bad Request: message is not modified")
        known[field] = given[field]
        return self.made(_ok(known))


X_SECRET = {
    "consumer_key": "ck",
    "consumer_secret": "cs",
    "access_token": "at",
    "access_secret": "as",
}


class FakeX(Fake):
    """docs.x.com: weighted length, signatures of OAuth 1.0a, duplicates refused with 403, limits by reset."""

    def __init__(self) -> None:
        super().__init__()
        self.alts: dict[str, str] = {}

    def routes(self) -> list[Route]:
        return [
            Route("/2/users/me", self.me),
            Route("/2/users/{user}/tweets", self.timeline),
            Route("/2/tweets", self.post, methods=["POST"]),
            Route("/2/tweets/{id}", self.delete, methods=["DELETE"]),
            Route("/2/media/upload", self.upload, methods=["POST"]),
            Route("/2/media/metadata", self.metadata, methods=["POST"]),
        ]

    def _known(self, request: Request) -> Response | None:
        told = dict(re.findall(r'(\w+)="([^"]*)"', request.headers.get("authorization", "")))
        url = str(request.url).partition("?")[0]
        right = signed(
            *(X_SECRET, request.method, url, dict(request.query_params)),
            nonce=told.get("oauth_nonce", ""),
            at_s=int(told.get("oauth_timestamp", "0")),
        )["Authorization"]
        if right == request.headers.get("authorization"):
            return None
        return JSONResponse({"title": "Unauthorized", "status": 401}, 401)

    async def me(self, request: Request) -> Response:
        return self._known(request) or JSONResponse({"data": {"id": "7", "username": "presse_ex"}})

    async def timeline(self, request: Request) -> Response:
        self.log.append("look")
        found = [*reversed(self.posts.values())]
        return self._known(request) or JSONResponse({"data": found} if found else {"meta": {}})

    async def post(self, request: Request) -> Response:
        if refused := self._known(request) or self.refuses:
            return refused
        given = await request.json()
        words = given["text"]
        if as_x(words) > 280:
            return JSONResponse(
                {"title": "Bad Request", "detail": "Your Tweet text is too long."}, 400
            )
        if any(one["text"] == words for one in self.posts.values()):
            detail = "You are not allowed to create a Tweet with duplicate content."
            return JSONResponse({"title": "Forbidden", "detail": detail}, 403)
        number = self.new()
        urls = [{"expanded_url": one} for one in re.findall(r"https?://\S+", words)]
        self.posts[number] = {
            "id": number,
            "text": words,
            "created_at": "2022-01-25T12:00:00.000Z",
            "entities": {"urls": urls},
            "reply": given.get("reply"),
            "media": given.get("media"),
        }
        self.log.append("post")
        return self.made(JSONResponse({"data": {"id": number, "text": words}}, 201))

    async def delete(self, request: Request) -> Response:
        if refused := self._known(request):
            return refused
        if self.posts.pop(request.path_params["id"], None) is None:
            return JSONResponse({"title": "Not Found Error", "status": 404}, 404)
        return self.made(JSONResponse({"data": {"deleted": True}}))

    async def upload(self, request: Request) -> Response:
        return self._known(request) or JSONResponse({"data": {"id": self.new()}})

    async def metadata(self, request: Request) -> Response:
        given = await request.json()
        self.alts[given["id"]] = given["metadata"]["alt_text"]["text"]
        return self._known(request) or JSONResponse({"data": {"id": given["id"]}})


class FakeFacebook(Fake):
    """developers.facebook.com/docs/graph-api: errors as objects, 190 for a token that has ended."""

    def routes(self) -> list[Route]:
        return [
            Route("/{version}/{page}/feed", self.post, methods=["POST"]),
            Route("/{version}/{page}/photos", self.post, methods=["POST"]),
            Route("/{version}/{page}/published_posts", self.posted),
            Route("/{version}/{id}", self.one, methods=["GET", "POST", "DELETE"]),
        ]

    def _known(self, request: Request) -> Response | None:
        if request.headers.get("authorization") == "Bearer page-token":
            return self.refuses
        told = {"message": "Error validating access token", "type": "OAuthException", "code": 190}
        return JSONResponse({"error": told}, 401)

    async def post(self, request: Request) -> Response:
        if refused := self._known(request):
            return refused
        form = await request.form()
        number = f"12_{self.new()}"
        words = form.get("message") or form.get("caption")
        made = "2022-01-24T22:30:09+0000"
        self.posts[number] = {
            "id": number,
            "message": words,
            "created_time": made,
            "alt": form.get("alt_text_custom"),
            "permalink_url": f"https://www.facebook.com/{number}",
        }
        self.log.append("post")
        told = {"id": self.new(), "post_id": number} if "caption" in form else {"id": number}
        return self.made(JSONResponse(told))

    async def posted(self, request: Request) -> Response:
        self.log.append("look")
        return self._known(request) or JSONResponse({"data": [*reversed(self.posts.values())]})

    async def one(self, request: Request) -> Response:
        if refused := self._known(request):
            return refused
        number = request.path_params["id"]
        if request.method == "GET":
            return JSONResponse({"id": "12", "name": "Secretariat"})
        if number not in self.posts:
            told = f"Object with ID '{number}' does not exist"
            return JSONResponse({"error": {"message": told, "code": 100}}, 400)
        if request.method == "DELETE":
            del self.posts[number]
        else:
            self.posts[number]["message"] = (await request.form())["message"]
        return self.made(JSONResponse({"success": True}))


def _whose(request: Request) -> str:
    """`token7` is of the account 7, `token` of the first."""
    return request.headers["authorization"].removeprefix("Bearer token") or "1"


def _html(words: str) -> str:
    """As Mastodon's text formatter: the address of a link stands whole in its href."""
    return re.sub(r"(https?://\S+)", r'<a href="\1" rel="nofollow">\1</a>', words)


def _ok(result: Any) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _telegram(status: int, said: str) -> Response:
    return JSONResponse({"ok": False, "error_code": status, "description": said}, status)


@contextmanager
def running(fake: Fake, port: int = 0) -> Iterator[str]:
    """The fake on this machine, in a thread; its address."""
    app = fake.app()
    config = uvicorn.Config(app, port=port, log_level="error", access_log=False, http="h11")
    server = uvicorn.Server(config)

    def breaks(scope: Any) -> None:
        for one in [*server.server_state.connections]:
            if getattr(one, "scope", None) is scope:
                one.transport.abort()

    app.state.breaks = breaks
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError("the fake did not begin")
    [one] = server.servers
    try:
        yield f"http://127.0.0.1:{one.sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
