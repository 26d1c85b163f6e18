"""Recettes on the disk: the same back, refused when they are something else, applied alone."""

from __future__ import annotations

import json

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.recette_files import (
    RecetteFolder,
    read_recette,
    recette_json,
    write_recette,
)
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import Statut
from budgetlocal.importing.tables.roles import ColumnUse, Role

RECETTE = Recette(
    "Export de la trésorerie",
    "a" * 64,
    {
        "0|3": ColumnUse(Role.REALISE, sens=Sens.RECETTE),
        "0|4": ColumnUse(Role.DM, exercice=2025, etape=Etape.DM, numero=2),
        "1|2": ColumnUse(Role.MOIS, month=3),
    },
    {"engage": "net"},
    {"siret": "21999901800019", "nomenclature": "M57-M57_A"},
)


def test_a_recette_comes_back_as_it_was(tmp_path):
    path = tmp_path / "export.json"
    write_recette(path, RECETTE)
    assert read_recette(path) == RECETTE
    assert list(tmp_path.iterdir()) == [path]


def test_the_folder_keeps_one_recette_a_layout(tmp_path):
    folder = RecetteFolder(tmp_path / "recettes")
    assert folder.all() == ()
    folder.save(RECETTE)
    other = Recette("Autre", "b" * 64)
    folder.save(other)
    folder.save(Recette("Renommée", RECETTE.fingerprint))
    assert [each.name for each in folder.all()] == ["Autre", "Renommée"]
    folder.delete(other.fingerprint)
    folder.delete(other.fingerprint)
    assert [each.name for each in folder.all()] == ["Renommée"]


def test_the_recette_of_a_colleague_is_taken_in(tmp_path):
    path = tmp_path / "recue.json"
    write_recette(path, RECETTE)
    folder = RecetteFolder(tmp_path / "recettes")
    assert folder.take(path) == RECETTE
    assert folder.all() == (RECETTE,)


def test_a_spoilt_file_of_the_folder_does_not_hide_the_others(tmp_path):
    folder = RecetteFolder(tmp_path)
    folder.save(RECETTE)
    (tmp_path / "abimee.recette.json").write_text("{", encoding="utf-8")
    assert folder.all() == (RECETTE,)


def changed(**values):
    return json.dumps(json.loads(recette_json(RECETTE)) | values)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "n'est pas une recette"),
        ("[1]", "n'est pas une recette"),
        ('{"format": "autre"}', "n'est pas une recette"),
        ("[" * 100_000, "n'est pas une recette"),
        (changed(version=9), "plus récente"),
        (changed(empreinte="../../etc"), "abîmée"),
        (changed(colonnes={"0|1": {"role": "inconnu"}}), "abîmée"),
        (changed(colonnes={"x": {"role": "dm"}}), "abîmée"),
        (changed(colonnes={"0|1": {"role": "dm", "code": "rm"}}), "abîmée"),
        (changed(reponses={"engage": 3}), "abîmée"),
        (changed(nom=None), "abîmée"),
    ],
)
def test_a_file_that_is_no_recette_is_refused(tmp_path, text, said):
    path = tmp_path / "douteux.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        read_recette(path)
    assert said in str(refusal.value.message)
    assert str(refusal.value.hint)


def test_a_missing_file_and_a_forbidden_place_are_refusals(tmp_path):
    with pytest.raises(UserError):
        read_recette(tmp_path / "absente.json")
    (tmp_path / "fichier").write_text("")
    with pytest.raises(UserError):
        write_recette(tmp_path / "fichier" / "x.json", RECETTE)


ROWS = "DEPENSES\nChapitre;Article;Crédits ouverts;Engagé;Mandaté\n"


def month(tmp_path, name, lines):
    path = tmp_path / name
    path.write_text(f"Situation au 30/09/2025\nExercice : 2025\n{ROWS}{lines}", encoding="utf-8")
    return path


def test_the_answers_of_a_month_read_the_next_one_alone(tmp_path):
    first = month(tmp_path, "septembre.csv", "011;60611;100,00;50,00;20,00\n")
    assert {question.id for question in read_tables(first).questions} == {"engage", "siret"}
    answers = Answers(
        choices={"engage": "net"}, identite=Identite(siret="21999901800019", collectivite="V")
    )
    recette = read_tables(first, answers=answers).recette
    later = month(
        tmp_path, "octobre.csv", "011;60611;100,00;50,00;40,00\n011;60612;5,00;1,00;1,00\n"
    )
    alone = read_tables(later, recettes=[RECETTE, recette])
    assert (alone.statut, alone.recette_used) == (Statut.IMPORTE, "septembre")
    assert dict(alone.documents[0].lines[0].supplements) == {"ENGAGE_NET": 50_00}
    assert alone.documents[0].header.siret == "21999901800019"


def test_another_layout_is_not_read_with_the_recette(tmp_path):
    first = month(tmp_path, "septembre.csv", "011;60611;100,00;50,00;20,00\n")
    recette = read_tables(first).recette
    other = tmp_path / "autre.csv"
    other.write_text(
        first.read_text(encoding="utf-8").replace("Engagé;", "Engagé;DM;"), encoding="utf-8"
    )
    assert read_tables(other, recettes=[recette]).recette_used == ""
