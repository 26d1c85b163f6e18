from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.reference.official.addresses import Entry
from budgetlocal.reference.official.download import download
from local_site import CONTENT, Site, entry, local_site
from official_files import ignore, never


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with local_site() as made:
        yield made


def fetch(book: Entry, folder: Path) -> Path:
    return download(book, folder, progress=ignore, is_cancelled=never)


def test_a_file_is_fetched_whole_with_progress(site, tmp_path):
    seen: list[int] = []
    path = download(entry(site), tmp_path, progress=seen.append, is_cancelled=never)
    assert path.read_bytes() == CONTENT
    assert [p.name for p in tmp_path.iterdir()] == ["jeu.csv"]
    assert seen == sorted(seen)
    assert seen[-1] == 100


def test_nothing_is_asked_before_a_person_asks(site):
    entry(site)
    assert site.requests == []


def test_a_file_of_known_checksum_is_checked(site, tmp_path):
    right = hashlib.sha256(CONTENT).hexdigest()
    assert fetch(entry(site, sha256=right), tmp_path).exists()
    with pytest.raises(UserError, match="empreinte"):
        fetch(entry(site, sha256="0" * 64, file_name="autre.csv"), tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["jeu.csv"]


def test_an_answer_cut_short_is_refused_then_resumed_where_it_stopped(site, tmp_path):
    site.cut_after = 100_000
    with pytest.raises(UserError, match="100000 octets sur 512000") as caught:
        fetch(entry(site), tmp_path)
    assert "reprendra" in str(caught.value.hint)
    assert not (tmp_path / "jeu.csv").exists()
    site.cut_after = None
    assert fetch(entry(site), tmp_path).read_bytes() == CONTENT
    assert site.requests[1]["Range"] == "bytes=100000-"


def test_a_cancelled_download_is_resumed_too(site, tmp_path):
    answers = iter([False, False, False, True])
    with pytest.raises(Cancelled):
        download(entry(site), tmp_path, progress=ignore, is_cancelled=lambda: next(answers))
    left = (tmp_path / "jeu.csv.part").stat().st_size
    assert 0 < left < len(CONTENT)
    assert fetch(entry(site), tmp_path).read_bytes() == CONTENT
    assert site.requests[-1]["Range"] == f"bytes={left}-"


def test_a_file_that_changed_meanwhile_is_taken_from_the_start(site, tmp_path):
    site.cut_after = 100_000
    with pytest.raises(UserError):
        fetch(entry(site), tmp_path)
    site.cut_after, site.etag, site.content = None, '"v2"', b"neuf" * 1000
    assert fetch(entry(site), tmp_path).read_bytes() == b"neuf" * 1000


def test_a_server_without_ranges_is_asked_for_the_whole_again(site, tmp_path):
    site.cut_after, site.ranges = 100_000, False
    with pytest.raises(UserError):
        fetch(entry(site), tmp_path)
    site.cut_after = None
    assert fetch(entry(site), tmp_path).read_bytes() == CONTENT


def test_a_file_without_a_version_is_never_resumed_by_a_guess(site, tmp_path):
    site.cut_after, site.etag = 100_000, ""
    with pytest.raises(UserError):
        fetch(entry(site), tmp_path)
    site.cut_after = None
    assert fetch(entry(site), tmp_path).read_bytes() == CONTENT
    assert "Range" not in site.requests[1]


def test_what_is_left_of_another_address_is_not_continued(site, tmp_path):
    site.cut_after = 100_000
    with pytest.raises(UserError):
        fetch(entry(site), tmp_path)
    site.cut_after = None
    fetch(entry(site, address=site.address + "?annee=2025"), tmp_path)
    assert "Range" not in site.requests[1]


def test_a_part_as_long_as_the_file_is_taken_again(site, tmp_path):
    site.cut_after = 100_000
    with pytest.raises(UserError):
        fetch(entry(site), tmp_path)
    (tmp_path / "jeu.csv.part").write_bytes(CONTENT)
    site.cut_after = None
    assert fetch(entry(site), tmp_path).read_bytes() == CONTENT


def test_a_file_larger_than_expected_is_refused_before_it_comes(site, tmp_path):
    with pytest.raises(UserError, match="dépasse la taille"):
        fetch(entry(site, largest=1000), tmp_path)
    assert list(tmp_path.glob("*.csv")) == []


def test_an_error_of_the_server_is_told(site, tmp_path):
    site.status = 503
    with pytest.raises(UserError, match="le serveur répond 503"):
        fetch(entry(site), tmp_path)


def test_a_redirection_to_an_unsafe_address_is_not_followed(site, tmp_path):
    site.redirect_to = "http://example.invalid/jeu.csv"
    with pytest.raises(UserError, match="https est exigé"):
        fetch(entry(site), tmp_path)
    assert len(site.requests) == 1


def test_redirections_do_not_go_on_for_ever(site, tmp_path):
    site.redirect_to = site.address
    with pytest.raises(UserError):
        fetch(entry(site), tmp_path)
    assert len(site.requests) <= 7


@pytest.mark.parametrize(
    "address", ["http://example.invalid/x", "ftp://example.invalid/x", "file:///x"]
)
def test_an_unsafe_address_is_never_asked(site, tmp_path, address):
    with pytest.raises(UserError, match="https est exigé"):
        fetch(entry(site, address=address), tmp_path)


def test_an_entry_without_an_address_sends_to_the_producer(site, tmp_path):
    with pytest.raises(UserError, match="adresse n'est pas connue") as caught:
        fetch(entry(site, address=""), tmp_path)
    assert "navigateur" in str(caught.value.hint)


def test_no_network_is_told_and_can_be_tried_again(site, tmp_path):
    with pytest.raises(UserError, match="connexion a échoué"):
        fetch(entry(site, address="http://127.0.0.1:9/jeu.csv"), tmp_path)
