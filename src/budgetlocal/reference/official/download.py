"""Fetching one official file, only when a person asks: resumed, bounded, checked."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from email.message import Message
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.addresses import Entry
from budgetlocal.reference.official.kinds import IsCancelled, Progress

PARTIAL = ".part"
_STATE = ".part.json"
_CHUNK = 1 << 16
_TIMEOUT_S = 30
_MOST_REDIRECTS = 5
_LOCAL = {"127.0.0.1", "::1"}
_OK, _PARTIAL_CONTENT, _BEYOND = 200, 206, 416
_AGENT = {"User-Agent": "BudgetLocal", "Accept-Encoding": "identity"}

_RETRY = translatable(
    "Official",
    "Vérifiez la connexion, puis relancez : le téléchargement reprendra là où il s'est arrêté.",
)
_BY_HAND = translatable(
    "Official",
    "Téléchargez le fichier avec votre navigateur sur le site du producteur, puis importez-le.",
)


def download(entry: Entry, folder: Path, *, progress: Progress, is_cancelled: IsCancelled) -> Path:
    """Fetch the file of a data set into a folder, and return where it is.

    What an interruption has left is taken up again when the server still has the same file. The
    file gets its name only once it is whole.

    Raises:
        UserError: no address, no network, refused, too large, cut short, or not what was
            expected; it says what to do.
        Cancelled: the person asked to stop; what came is kept for the next time.

    """
    if not entry.address or entry.years:
        raise _refused(entry, translatable("Official", "son adresse n'est pas connue"), _BY_HAND)
    _check_address(entry, entry.address)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / (entry.file_name + PARTIAL)
        _fetch(entry, part, progress, is_cancelled)
        _check_sum(entry, part)
        target = folder / entry.file_name
        os.replace(part, target)  # noqa: PTH105 - atomic on every system
        _state_file(part).unlink(missing_ok=True)
    except urllib.error.HTTPError as err:
        err.close()
        reason = translatable("Official", "le serveur répond {code}", code=str(err.code))
        raise _refused(entry, reason, _BY_HAND) from err
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as err:
        reason = translatable("Official", "la connexion a échoué ({raison})", raison=str(err))
        raise _refused(entry, reason, _RETRY) from err
    except OSError as err:
        reason = translatable("Official", "le disque refuse ({raison})", raison=str(err.strerror))
        raise _refused(entry, reason, _RETRY) from err
    progress(100)
    return target


@dataclass(frozen=True, slots=True)
class _Version:
    """What tells whether the server still has the file that was begun."""

    address: str
    etag: str
    modified: str

    @property
    def condition(self) -> str:
        """What If-Range is given; empty when a resumption would be a guess."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.modified


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows few redirections, and only to addresses that could be in the book."""

    max_redirections = _MOST_REDIRECTS

    def __init__(self, entry: Entry) -> None:
        self._entry = entry

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        """Check where it leads before going there."""
        _check_address(self._entry, newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _fetch(entry: Entry, part: Path, progress: Progress, is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled
    done, condition = _left_over(entry, part)
    headers = dict(_AGENT)
    if done:
        headers |= {"Range": f"bytes={done}-", "If-Range": condition}
    request = urllib.request.Request(entry.address, headers=headers)  # noqa: S310 - checked
    opener = urllib.request.build_opener(_Redirects(entry))
    try:
        answer = opener.open(request, timeout=_TIMEOUT_S)
    except urllib.error.HTTPError as err:
        if err.code != _BEYOND or not done:
            raise
        err.close()
        _forget(part)
        _fetch(entry, part, progress, is_cancelled)
        return
    with answer:
        resumed = answer.status == _PARTIAL_CONTENT and _starts_at(answer.headers, done)
        if not resumed:
            done = 0
        total = _total(answer.headers, done)
        if total is not None and total > entry.largest:
            raise _too_large(entry)
        if not resumed:
            _remember(entry, part, answer.headers)
        _receive(entry, answer, part, (done, total), progress, is_cancelled)


def _receive(
    entry: Entry,
    answer: IO[bytes],
    part: Path,
    extent: tuple[int, int | None],
    progress: Progress,
    is_cancelled: IsCancelled,
) -> None:
    done, total = extent
    with part.open("ab" if done else "wb") as file:
        while chunk := answer.read(_CHUNK):
            if is_cancelled():
                raise Cancelled
            done += len(chunk)
            if done > entry.largest:
                file.close()
                _forget(part)
                raise _too_large(entry)
            file.write(chunk)
            progress(min(99, done * 100 // (total or entry.largest)))
        file.flush()
        os.fsync(file.fileno())
    if total is not None and done != total:
        reason = translatable(
            "Official",
            "la réponse s'est arrêtée à {recu} octets sur {attendu}",
            recu=done,
            attendu=total,
        )
        raise _refused(entry, reason, _RETRY)


def _left_over(entry: Entry, part: Path) -> tuple[int, str]:
    """Return how many bytes an earlier attempt has left, and what they are a part of."""
    try:
        version = _Version(**json.loads(_state_file(part).read_text("utf-8")))
        size = part.stat().st_size
    except (OSError, ValueError, TypeError):
        return 0, ""
    if version.address != entry.address or not version.condition:
        return 0, ""
    return size, version.condition


def _remember(entry: Entry, part: Path, headers: Mapping[str, str]) -> None:
    version = _Version(entry.address, headers.get("ETag", ""), headers.get("Last-Modified", ""))
    _state_file(part).write_text(json.dumps(asdict(version)), "utf-8")


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    _state_file(part).unlink(missing_ok=True)


def _state_file(part: Path) -> Path:
    return part.with_name(part.name.removesuffix(PARTIAL) + _STATE)


def _starts_at(headers: Mapping[str, str], done: int) -> bool:
    return headers.get("Content-Range", "").startswith(f"bytes {done}-")


def _total(headers: Mapping[str, str], done: int) -> int | None:
    length = headers.get("Content-Length", "")
    return done + int(length) if length.isdigit() else None


def _check_sum(entry: Entry, part: Path) -> None:
    if not entry.sha256:
        return
    with part.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != entry.sha256:
        _forget(part)
        raise _refused(
            entry,
            translatable("Official", "son empreinte n'est pas celle du fichier attendu"),
            translatable(
                "Official",
                "N'utilisez pas ce fichier. Relancez ; si l'erreur revient, prenez le fichier sur "
                "le site du producteur.",
            ),
        )


def _check_address(entry: Entry, address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL):
        return
    raise _refused(
        entry, translatable("Official", "son adresse n'est pas sûre (https est exigé)"), _BY_HAND
    )


def _too_large(entry: Entry) -> UserError:
    return _refused(entry, translatable("Official", "il dépasse la taille attendue"), _BY_HAND)


def _refused(entry: Entry, reason: Text, hint: Text) -> UserError:
    return UserError(
        translatable(
            "Official",
            "« {titre} » n'a pas pu être téléchargé : {raison}.",
            titre=verbatim(entry.title),
            raison=reason,
        ),
        where=verbatim(entry.dataset),
        hint=hint,
    )
