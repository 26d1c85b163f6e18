from __future__ import annotations

from pathlib import Path

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official.kinds import Level
from budgetlocal.reference.official.layouts import layouts
from budgetlocal.reference.official.recognition import recognise
from official_files import BALANCE_HEADER, balance_line, lines, siret_of

OFGL = "exer;com_code;com_name;siren;agregat;montant;euros_par_habitant;ptot"
CASES = [
    (OFGL, "ofgl-communes-extrait", Level.COMMUNE, None),
    (OFGL + ";type_de_budget", "ofgl-communes", Level.COMMUNE, None),
    (
        "Exercice;Code Insee 2024 Commune;Agrégat;Montant;Type de budget;Siret Budget",
        "ofgl-communes",
        Level.COMMUNE,
        2024,
    ),
    (
        "exer;com_code;dep_code;epci_code;reg_code;agregat;montant_bp;montant_ba;montant_flux;montant",
        "ofgl-communes-consolidee",
        Level.COMMUNE,
        None,
    ),
    (
        "exer,dep_code,reg_code,epci_code,agregat,type_de_budget,montant",
        "ofgl-gfp",
        Level.EPCI,
        None,
    ),
    (
        "Exercice;Code Siren 2023 EPCI;Agrégat;Montant BP;Montant BA;Montant flux BP-BA;Montant",
        "ofgl-gfp-consolidee",
        Level.EPCI,
        2023,
    ),
    (
        "Exercice;Code Insee 2024 Région;Code Insee 2024 Département;Agrégat;Type de budget;Montant",
        "ofgl-departements",
        Level.DEPARTEMENT,
        2024,
    ),
    ("exer;reg_code;agregat;type_de_budget;montant", "ofgl-regions", Level.REGION, None),
    ("annee;dep;idcom;var;valeur;secret_statistique", "rei-ventilation", Level.COMMUNE, None),
    ("annee;idcom;varlib;valeur;secret_statistique", "rei-ventilation", Level.COMMUNE, None),
    ("DEP;DIR;COM;LIBCOM;E11;E12;E12VOTE;E13;B12;H12", "rei", Level.COMMUNE, None),
    (
        "DEPARTEMENT;COMMUNE;FB - COMMUNE / TAUX NET;FNB - COMMUNE / TAUX NET;FB - COMMUNE / BASE NETTE",
        "rei",
        Level.COMMUNE,
        None,
    ),
    ("LIBCOM;LIBDEP;IDCOM;H12;H22;H32;H52", "rei-th", Level.COMMUNE, None),
    ("an;dep;icom;inom;prod;fprod;charge;caf;dette;fdr", "comptes-communes", Level.COMMUNE, None),
    ("lbudg;exer;siren;pftot;cftot;caftot;entot;dgftot", "comptes-groupements", Level.EPCI, None),
    ("REG;DEP;CODCOM;COM;Commune;PMUN;PCAP;PTOT", "populations", Level.COMMUNE, None),
    (
        "CODREG;REG;CODDEP;CODARR;CODCAN;CODCOM;COM;PMUN;PCAP;PTOT",
        "populations-numero",
        Level.COMMUNE,
        None,
    ),
    ("CODGEO;NBMENFISC21;MED21;TP6021;D121;D921", "filosofi", Level.COMMUNE, 2021),
]


@pytest.mark.parametrize(("header", "key", "level", "vintage"), CASES)
def test_a_file_is_recognised_by_its_header(tmp_path, header, key, level, vintage):
    path = tmp_path / "sans-nom"
    path.write_text(header + "\n", encoding="utf-8")
    found = recognise(path)
    assert (found.kind, found.level, found.vintage) == (key, level, vintage)


def test_every_layout_is_recognised_by_a_case_or_by_its_own_tests():
    elsewhere = {"balance", "criteres", "ofgl-departements-consolidee", "ofgl-regions-consolidee"}
    assert {case[1] for case in CASES} | elsewhere == {layout.key for layout in layouts()}


@pytest.mark.parametrize(
    ("category", "ctype", "level"),
    [
        ("Commune", "101", Level.COMMUNE),
        ("GFP", "402", Level.EPCI),
        ("DEPT", "201", Level.DEPARTEMENT),
        ("REG", "301", Level.REGION),
        ("SYND", "421", Level.OTHER),
        ("", "403", Level.EPCI),
    ],
)
def test_the_first_rows_tell_whose_balance_it_is(tmp_path, category, ctype, level):
    path = tmp_path / "balance.csv"
    row = balance_line(siret_of(1), "6411", 100, 0).replace(";101;", f";{ctype};")
    path.write_text(lines(BALANCE_HEADER, row.replace(";Commune;", f";{category};")))
    found = recognise(path)
    assert (found.kind, found.level) == ("balance", level)


def test_filosofi_of_the_epci_is_told_by_the_length_of_its_codes(tmp_path):
    path = tmp_path / "filosofi"
    path.write_text(lines("CODGEO;MED21;TP6021;D121", "200018653;20000;s;s"))
    assert recognise(path).level is Level.EPCI


@pytest.mark.parametrize(
    "written",
    [
        "\ufeffExercice;Code Insee 2024 Commune;Agrégat;Montant;Type de budget\n".encode(),
        "Exercice;Code Insee 2024 Commune;Agrégat;Montant;Type de budget\n".encode("cp1252"),
        "Exercice;Code Insee 2024 Commune;Agrégat;Montant;Type de budget\n".encode("utf-16"),
        "Exercice;Code Insee 2024 Commune;AgrÃ©gat;Montant;Type de budget\n".encode(),
        "Exercice;Code Insee 2024 Commune;Agr\ufffdgat;Montant;Type de budget\n".encode(),
        "Exercice,Code Insee 2024 Commune,Agrégat,Montant,Type de budget\r\n".encode(),
        '"Exercice"\t"Code Insee 2024 Commune"\t"Agrégat"\t"Montant"\t"Type de budget"\n'.encode(),
        "Titre du tableau\n\nExercice;Code Insee 2024 Commune;Agrégat;Montant;Type de budget\n".encode(),
    ],
    ids=["bom", "cp1252", "utf-16", "mojibake", "lost", "comma", "tab", "title"],
)
def test_a_damaged_header_is_recognised_all_the_same(tmp_path, written):
    path = tmp_path / "fichier.csv"
    path.write_bytes(written)
    assert recognise(path).kind == "ofgl-communes"


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        recognise(path)
    return caught.value


def test_an_unknown_file_is_refused_with_the_nearest_layout_and_what_it_lacks(tmp_path):
    path = tmp_path / "extrait.csv"
    path.write_text("exer;com_code;com_name;agregat\n")
    error = refusal(path)
    assert "OFGL, comptes des communes" in str(error)
    assert "montant" in str(error)
    assert "extrait.csv" in str(error.where)
    assert str(error.hint)


def test_a_file_with_a_column_that_changes_its_meaning_is_refused_by_that_name(tmp_path):
    path = tmp_path / "fonctionnel.csv"
    path.write_text("exer;dep_code;fonction;agregat;type_de_budget;montant\n")
    assert "fonction" in str(refusal(path))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "vide"),
        (b"\xef\xbb\xbf\n\n", "vide"),
        (b"<html>", "XML"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"SQLite format 3\x00", "SQLite"),
    ],
)
def test_what_is_no_table_is_refused_for_what_it_is(tmp_path, content, kind):
    path = tmp_path / "fichier.csv"
    path.write_bytes(content)
    assert kind in str(refusal(path))


def test_a_missing_file_is_refused(tmp_path):
    assert "n'a pas pu être lu" in str(refusal(tmp_path / "absent.csv"))


def test_a_broken_workbook_is_refused(tmp_path):
    import zipfile

    path = tmp_path / "classeur.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<nothing/>")
    assert "abîmé" in str(refusal(path))
