"""The paquet de preuve: the same bytes, the same figures, or the difference; else a refusal."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pack_samples
from budgetlocal import cli
from budgetlocal.analysis.charts import council_charts, overview_charts
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.key_figures import key_figures
from budgetlocal.bundled import bundled
from budgetlocal.core.annexes import AnnexKind
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.core.origins import IndicatorOrigin, LinesOrigin, OperationOrigin, StatedOrigin
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import verbatim
from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.export.proof.checking import verify
from budgetlocal.export.proof.document_json import document_json, document_of_json
from budgetlocal.export.proof.figure_json import figure_json, figure_of_json
from budgetlocal.export.proof.reading import read_proof
from budgetlocal.export.proof.recomputing import is_same
from budgetlocal.export.proof.values import Basis, Figure
from budgetlocal.export.proof.writing import Evidence, write_proof
from budgetlocal.importing.reading import read_document
from fakes import make_document, make_line

CA_2024 = bundled("resources", "demonstration", "CA_2024.xml")


@cache
def documents():
    names = ("CA_2023.xml", "CA_2024.xml")
    return tuple(read_document(bundled("resources", "demonstration", name)) for name in names)


@cache
def pack():
    budgets = [budget_frame(document) for document in documents()]
    charts = overview_charts(budgets, budgets[1])
    return pack_samples.pack(
        pack_samples.part("chiffres", figures=key_figures(budgets, budgets[1], None)),
        *(pack_samples.part(f"g{rank}", chart=chart) for rank, chart in enumerate(charts)),
    )


def proof_at(tmp_path, **changes):
    path = tmp_path / "ca-2024.preuve.zip"
    figures = write_proof(pack(), replace(Evidence(documents(), 1), **changes), path)
    return path, figures


def rewritten(path, change):
    """Write a packet again with other entries, its hashes made to fit."""
    with zipfile.ZipFile(path) as package:
        entries = {name: package.read(name) for name in package.namelist()}
    manifest = json.loads(entries.pop("preuve.json"))
    change(manifest, entries)
    manifest["contenu"] = {
        name: hashlib.sha256(content).hexdigest() for name, content in entries.items()
    }
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("preuve.json", json.dumps(manifest))
        for name, content in entries.items():
            package.writestr(name, content)


def test_every_figure_with_an_origin_is_computed_again(tmp_path):
    path, figures = proof_at(tmp_path)
    assert {figure.basis for figure in figures if figure.origin is not None} == {Basis.RECOMPUTED}
    verdict = verify(read_proof(path), [CA_2024])
    assert verdict.is_same
    assert verdict.same == sum(figure.origin is not None for figure in figures) > 20
    assert verdict.files_checked == ("CA_2024.xml",)


def test_the_same_pack_gives_the_same_bytes(tmp_path):
    first, _ = proof_at(tmp_path)
    content = first.read_bytes()
    assert proof_at(tmp_path)[0].read_bytes() == content


def test_a_figure_changed_by_a_cent_is_found_and_named(tmp_path):
    path, figures = proof_at(tmp_path)
    chosen = next(rank for rank, figure in enumerate(figures) if figure.unit is Unit.EUROS)

    def change(manifest, _entries):
        figure = manifest["chiffres"][chosen]
        figure["valeur"] = f"{Decimal(figure['valeur']) + Decimal('0.01'):.2f}"

    rewritten(path, change)
    (gap,) = verify(read_proof(path)).gaps
    assert gap.figure.key == figures[chosen].key
    assert gap.computed == figures[chosen].value == gap.figure.value - 1


def test_a_line_changed_by_a_cent_changes_its_figures_and_differs_from_its_file(tmp_path):
    path, _ = proof_at(tmp_path)

    def change(_manifest, entries):
        document = json.loads(entries["documents/002.json"])
        line = next(
            each for each in document["lignes"]
            if each["nature"] == "64111" and each["montants"][5] is not None
        )  # fmt: skip
        line["montants"][5] += 1
        entries["documents/002.json"] = json.dumps(document).encode()

    rewritten(path, change)
    verdict = verify(read_proof(path), [CA_2024])
    assert verdict.gaps
    (gap,) = verdict.file_gaps
    assert "1 ligne(s) diffèrent" in gap.detail


def test_a_figure_that_the_documents_do_not_give_back_promises_nothing(tmp_path):
    spec = pack().deck[1].chart
    wrong = replace(spec.series[0], values=(1, *spec.series[0].values[1:]))
    other = replace(spec, series=(wrong, *spec.series[1:]))
    part = pack_samples.part("a", chart=other)
    path = tmp_path / "a.preuve.zip"
    figures = write_proof(pack_samples.pack(part), Evidence(documents(), 1), path)
    assert figures[0].basis is Basis.OTHER
    assert verify(read_proof(path)).is_same


def test_names_are_in_no_packet(tmp_path):
    document = documents()[1]
    line = replace(document.lines[0], libelle="Secours à Mme Quorvec",
                   characteristics=(("LibCpte", "M. QUORVEC"),))  # fmt: skip
    source = replace(document.source, software="Poste de Mme Quorvec")
    named = replace(document, lines=(line, *document.lines[1:]), source=source)
    path, _ = proof_at(tmp_path, documents=(documents()[0], named))
    with zipfile.ZipFile(path) as package:
        contents = [package.read(name) for name in package.namelist()]
    assert not any(b"quorvec" in content.lower() for content in contents)
    assert verify(read_proof(path), [CA_2024]).is_same


def test_a_file_that_is_no_input_is_refused(tmp_path):
    path, _ = proof_at(tmp_path)
    other = tmp_path / "CA_2024.xml"
    other.write_bytes(CA_2024.read_bytes() + b"\n")
    with pytest.raises(UserError, match="n'est pas une entrée"):
        verify(read_proof(path), [other])
    with pytest.raises(UserError, match="ne peut pas être lu"):
        verify(read_proof(path), [tmp_path / "absent.xml"])


def _digits_changed(entries):
    entries["documents/001.json"] = entries["documents/001.json"].replace(b"1", b"2", 1)


def _piece_lost(entries):
    del entries["documents/001.json"]


def _piece_added(entries):
    entries["documents/099.json"] = b"{}"


def _input_renamed(entries):
    manifest = json.loads(entries["preuve.json"])
    manifest["entrees"][0]["sha256"] = "0" * 64
    entries["preuve.json"] = json.dumps(manifest).encode()


@pytest.mark.parametrize(
    ("touch", "words"),
    [
        (_digits_changed, "« documents/001.json » n'a plus l'empreinte promise"),
        (_piece_lost, "il y manque « documents/001.json »"),
        (_piece_added, "« documents/099.json » y a été ajouté"),
        (_input_renamed, "les empreintes de ses entrées"),
    ],
)
def test_a_packet_touched_by_another_hand_is_refused_and_says_where(tmp_path, touch, words):
    path, _ = proof_at(tmp_path)
    with zipfile.ZipFile(path) as package:
        entries = {name: package.read(name) for name in package.namelist()}
    touch(entries)
    with zipfile.ZipFile(path, "w") as package:
        for name, content in entries.items():
            package.writestr(name, content)
    with pytest.raises(UserError, match=words):
        read_proof(path)


def _zip(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries:
            package.writestr(name, content)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ([("a.txt", b"")], "n'est pas un paquet"),
        ([("preuve.json", b"{}")], "n'est pas un paquet"),
        ([("preuve.json", b"[" * 100_000)], "abîmé"),
        ([("preuve.json", b"{}"), ("../sortie.json", b"{}")], "abîmé"),
        ([("preuve.json", b"{}"), *((f"documents/{n:03d}.json", b"") for n in range(500))],
         "démesuré"),
    ],
)  # fmt: skip
def test_a_zip_that_is_no_packet_is_refused(tmp_path, entries, words):
    path = tmp_path / "a.zip"
    _zip(path, entries)
    with pytest.raises(UserError, match=words):
        read_proof(path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    from budgetlocal.export.proof import reading

    path = tmp_path / "a.zip"
    _zip(path, [("preuve.json", b"{}"), ("documents/001.json", b"\0" * 5_000_000)])
    monkeypatch.setattr(reading, "LARGEST_INSIDE", 4_000_000)
    with pytest.raises(UserError, match="démesuré"):
        read_proof(path)
    path.write_bytes(b"pas un zip")
    with pytest.raises(UserError, match="n'est pas un paquet"):
        read_proof(path)
    with pytest.raises(UserError, match="ne peut pas être lu"):
        read_proof(tmp_path / "absent.zip")


def test_a_packet_of_a_newer_program_says_so(tmp_path):
    path, _ = proof_at(tmp_path)
    rewritten(path, lambda manifest, _entries: manifest.update(version=2))
    with pytest.raises(UserError, match="plus récente"):
        read_proof(path)


def test_another_catalogue_is_a_remark_not_a_difference(tmp_path):
    path, _ = proof_at(tmp_path)
    rewritten(path, lambda m, _entries: m["versions"].update(catalogue_sha256="0", programme="9"))
    verdict = verify(read_proof(path))
    assert verdict.is_same
    assert len(verdict.remarks) == 2


def test_the_command_exits_with_0_1_or_2(tmp_path, capsys):
    path, figures = proof_at(tmp_path)
    assert cli.main(["verifier", str(path), "--avec", str(CA_2024)]) == 0
    said = capsys.readouterr().out
    assert "✓ CA_2024.xml donne les documents du paquet" in said
    assert said.rstrip().endswith("Identique.")

    def change(manifest, _entries):
        manifest["chiffres"][0]["valeur"] = "0.01"

    rewritten(path, change)
    assert cli.main(["verifier", str(path), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["identique"] is False
    (gap,) = answer["ecarts"]
    assert (gap["paquet"], gap["cle"]) == ("0.01", figures[0].key)
    path.write_bytes(b"")
    assert cli.main(["verifier", str(path)]) == 2
    assert "Que faire" in capsys.readouterr().err


@pytest.mark.parametrize("typed", [None, 8_000_000_00])
def test_a_document_goes_out_and_comes_back(typed):
    # Of the annexes, the amounts, dates and codes of the loans alone are in the packet.
    document = replace(documents()[1], notices=(), annexes=(), potentiel_fiscal=typed)
    text = json.dumps(document_json(document, HIDES_NAMES))
    assert document_of_json(json.loads(text)) == document
    back = document_of_json(json.loads(json.dumps(document_json(documents()[1], HIDES_NAMES))))
    loans = [row for row in documents()[1].annexes if row.kind is AnnexKind.EMPRUNT]
    assert len(back.annexes) == len(loans) > 1
    for row, kept in zip(loans, back.annexes, strict=True):
        assert kept.get("MtCapitalRestDu_31_12") == row.get("MtCapitalRestDu_31_12")
        assert (kept.get("LibOrgaPreteur"), kept.get("ObjEmpr")) == ("", "")


@given(
    st.lists(
        st.tuples(*(st.one_of(st.none(), st.integers(-(10**14), 10**14)) for _ in Amount)),
        max_size=4,
    )
)
def test_amounts_come_back_to_the_cent_and_unknown_stays_unknown(amounts):
    base = make_document()
    lines = tuple(replace(base.lines[0], ordinal=rank + 1, amounts=each)
                  for rank, each in enumerate(amounts))  # fmt: skip
    document = replace(base, lines=lines, notices=())
    again = document_of_json(json.loads(json.dumps(document_json(document, HIDES_NAMES))))
    assert again.lines == lines


ORIGIN = OperationOrigin(
    "-", (LinesOrigin((1, 2), "MtReal", "k"), IndicatorOrigin("epargne_brute", 2024))
)


@pytest.mark.parametrize(
    ("value", "unit"),
    [(123, Unit.EUROS), (None, Unit.EUROS), (Decimal("0.123456789"), Unit.PERCENT),
     (-5, Unit.EUROS), (Decimal("1E+3"), Unit.MEASURE)],
)  # fmt: skip
def test_a_figure_goes_out_and_comes_back(value, unit):
    figure = Figure("k", "l", value, unit, ORIGIN, Basis.RECOMPUTED)
    again = figure_of_json(json.loads(json.dumps(figure_json(figure))))
    assert again == figure


def test_a_cent_is_a_difference_and_unknown_is_not_zero():
    assert not is_same(100, 101, Unit.EUROS)
    assert not is_same(None, 0, Unit.EUROS)
    assert is_same(None, None, Unit.EUROS)
    assert is_same(Decimal(1) / 3, Decimal("0.33333333333333333333"), Unit.PERCENT)
    assert not is_same(Decimal("0.3333"), Decimal(1) / 3, Unit.PERCENT)


def test_a_figure_that_its_source_states_is_kept_with_its_words_and_no_name(tmp_path):
    words = [verbatim(each) for each in ("1,5 ans", "Mme Quorvec l'a dit", "OFGL 2024")]
    stated = StatedOrigin(*words)
    figure = replace(pack().deck[0].figures[0], origin=stated)
    path = tmp_path / "a.preuve.zip"
    evidence = Evidence(documents(), 1)
    write_proof(pack_samples.pack(pack_samples.part("a", figures=(figure,))), evidence, path)
    proof = read_proof(path)
    assert proof.figures[0].basis is Basis.OTHER
    assert str(proof.figures[0].origin.words) == "Mme [nom retiré] l'a dit"
    assert str(proof.figures[0].origin.source) == "OFGL 2024"
    assert verify(proof).is_same


def test_every_number_of_the_council_charts_is_computed_again(tmp_path):
    budgets = [budget_frame(document) for document in documents()]
    parts = [
        pack_samples.part(f"g{rank}", chart=chart)
        for rank, chart in enumerate(council_charts(budgets, budgets[1]))
    ]
    path = tmp_path / "a.preuve.zip"
    figures = write_proof(pack_samples.pack(*parts), Evidence(documents(), 1), path)
    assert {figure.basis for figure in figures} == {Basis.RECOMPUTED}
    assert len(figures) > 100


@pytest.mark.parametrize("column", ["ENGAGE_NET", "BP", "DM", "VC"])
def test_an_amount_that_only_tables_give_is_computed_again(tmp_path, column):
    lines = (make_line(1, supplements=((column, 12_00),)), make_line(2, supplements=()))
    document = make_document(lines, etape=Etape.CA)
    origin = LinesOrigin((1, 2), column, document_key(budget_frame(document)))
    figure = replace(pack().deck[0].figures[0], value=12_00, origin=origin)
    path = tmp_path / "a.preuve.zip"
    part = pack_samples.part("a", figures=(figure, replace(figure, key="b", value=12_01)))
    good, wrong = write_proof(pack_samples.pack(part), Evidence((document,), 0), path)[:2]
    assert (good.basis, wrong.basis) == (Basis.RECOMPUTED, Basis.OTHER)
    assert verify(read_proof(path)).is_same
