"""A local web site for the downloads: it answers on this machine only, and can misbehave."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from budgetlocal.reference.official.addresses import Entry

CONTENT = bytes(range(256)) * 2000


@dataclass
class Site:
    """A local web site that can be told to misbehave."""

    address: str = ""
    content: bytes = CONTENT
    etag: str = '"v1"'
    ranges: bool = True
    cut_after: int | None = None
    redirect_to: str = ""
    status: int = 200
    requests: list[dict[str, str]] = field(default_factory=list)


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers as the site of its server says."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    @property
    def site(self) -> Site:
        return self.server.site  # type: ignore[attr-defined,no-any-return]

    def do_GET(self) -> None:
        self.site.requests.append({"path": self.path, **self.headers})
        if self.site.redirect_to:
            self.send_response(302)
            self.send_header("Location", self.site.redirect_to)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.site.status != 200:
            self.send_error(self.site.status)
        else:
            self.send_content(*self.extent())

    def extent(self) -> tuple[int, bool]:
        asked = self.headers.get("Range", "")
        if not (self.site.ranges and asked and self.headers.get("If-Range") == self.site.etag):
            return 0, False
        return int(asked.removeprefix("bytes=").removesuffix("-")), True

    def send_content(self, start: int, partial: bool) -> None:
        size = len(self.site.content)
        if partial and start >= size:
            self.send_error(416)
            return
        self.send_response(206 if partial else 200)
        if partial:
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        self.send_header("Content-Length", str(size - start))
        if self.site.etag:
            self.send_header("ETag", self.site.etag)
        self.end_headers()
        end = size if self.site.cut_after is None else start + self.site.cut_after
        self.wfile.write(self.site.content[start:end])


@contextmanager
def local_site() -> Iterator[Site]:
    """Serve a site until the end of the block."""
    site = Site()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.site = site  # type: ignore[attr-defined]
        site.address = f"http://127.0.0.1:{server.server_port}/jeu.csv"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield site
        server.shutdown()
        thread.join()


def entry(site: Site, **changes: object) -> Entry:
    values: dict[str, object] = {
        "key": "jeu",
        "title": "Un jeu d'essai",
        "producer": "Nous",
        "licence": "Licence Ouverte 2.0",
        "dataset": "jeu-d-essai",
        "layouts": (),
        "address": site.address,
        "page": "",
        "file_name": "jeu.csv",
    }
    return Entry(**(values | changes))  # type: ignore[arg-type]
