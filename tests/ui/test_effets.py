"""The page of the effects of a law, with a made-up national file, or a sheet typed by hand."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPlainTextEdit

from accessible import nameless
from budgetlocal.simulation.engine import quiet
from budgetlocal.simulation.nation import GRANTS
from budgetlocal.simulation.reforme import Reforme, read
from budgetlocal.ui.pages.donnees import DonneesPage
from budgetlocal.ui.pages.effets import EffetsPage
from budgetlocal.ui.pages.registry import EFFETS
from budgetlocal.ui.tables.table_view import TableView
from dgcl_files import YEAR, import_country, nation_of
from direct_openfisca import direct, plain_system
from engine import needs_engine
from looking_up import flat

pytestmark = [pytest.mark.ui, needs_engine]

POPULATION = "dotation_solidarite_rurale.seuil_nombre_habitants"
THRESHOLD = "Population en dessous de laquelle une commune est éligible à la DSR"
SHEET = {
    "Population INSEE": "1 200",
    "Population DGF": "1 250",
    "Population DGF majorée": "1 250",
    "Recettes réelles de fonctionnement (N-2)": "1 500 000",
    "Dotation forfaitaire de l'année précédente": "150 000",
    "Population DGF de l'année précédente": "1 240",
    "Population DGF majorée de l'année précédente": "1 240",
    "Potentiel fiscal de l'année précédente": "600 000",
    "Potentiel fiscal moyen national logarithmé, année précédente": "744,504275",
    "Valeur de point de l'écrêtement": "1,5",
}


def page_of(person):
    person.window.show_page(EFFETS)
    person.wait()
    return shown(person)


def shown(person):
    return person.window.findChild(EffetsPage)


def write(person, name: str, text: str) -> None:
    line = person.named(name, QLineEdit)
    line.setFocus()
    line.selectAll()
    person.qtbot.keyClicks(line, text)
    person.qtbot.keyClick(line, Qt.Key.Key_Tab)
    person.wait()


@pytest.fixture
def with_country(person, folders, tmp_path):
    """Someone who has imported two years of the file of the DGCL."""
    import_country(folders.reference, tmp_path / "f")
    return person


@pytest.fixture
def at_the_law(with_country):
    page = page_of(with_country)
    page.show_view(1)
    with_country.wait()
    return with_country


def test_without_the_file_the_law_says_what_to_fetch_and_leads_there(person):
    page = page_of(person)
    page.show_view(1)
    person.wait()
    assert "critères de répartition" in person.reads()
    person.press("Aller à la page Données")
    assert person.window.findChild(DonneesPage).isVisible()


def test_a_number_changed_in_its_sentence_shows_who_wins_and_what_it_costs(at_the_law):
    assert "Aucun nombre n'est changé" in at_the_law.reads()
    write(at_the_law, THRESHOLD, "5 000")
    read_now = flat(at_the_law.reads())
    assert "communes gagnent" in read_now
    assert "au lieu de 10 000 hab." in read_now
    assert "enveloppes de la DSR et de la DSU tenues" in read_now
    assert "DNP, hors modèle" in read_now
    page = shown(at_the_law)
    effects = page.law.results.answer.effects
    assert effects.after.changes == ((POPULATION, Decimal(5000)),)
    rows = at_the_law.rows("Par dotation")
    assert [row[0] for row in rows][-1] == "Total des dotations"
    assert not nameless(at_the_law.window)


def test_an_amendment_flows_into_the_open_budget_of_a_commune_of_the_file(
    at_the_law, demonstration
):
    at_the_law.import_files(demonstration["CA_2024"])
    page = page_of(at_the_law)
    page.show_view(1)
    write(at_the_law, THRESHOLD, "5 000")
    assert "Sur le budget de" not in at_the_law.reads()  # the made-up town is not in the file
    frame = page.law.results.answer.effects.frame
    code = frame.index[
        frame["apres_dsr_fraction_perequation"] > frame["avant_dsr_fraction_perequation"]
    ][0]
    page.law.use_subject(page.commune._subject, code)
    at_the_law.wait()
    assert f"Sur le budget de {frame.loc[code, 'nom']}" in at_the_law.reads()
    rows = {row[0]: row for row in at_the_law.rows("Sur le budget de la commune")}
    assert "Épargne brute" in rows
    assert "désendettement" in at_the_law.reads()
    at_the_law.press("Annuler")
    at_the_law.wait()
    assert "Sur le budget de" not in at_the_law.reads()


def test_a_number_changed_on_the_page_gives_what_the_same_reform_of_openfisca_gives(at_the_law):
    from openfisca_core.reforms import Reform

    class Mine(Reform):
        name = "la mienne"

        def apply(self):
            def modify(parameters):
                rural = parameters.dotation_solidarite_rurale
                rural.seuil_nombre_habitants.update(period=f"year:{YEAR}:1", value=5000)
                return parameters

            self.modify_parameters(modify)

    write(at_the_law, THRESHOLD, "5 000")
    after = shown(at_the_law).law.results.answer.effects.after
    with quiet():
        other = direct(after.nation, Mine(plain_system()))
        for grant in GRANTS:
            theirs = other.calculate(grant, str(YEAR)).astype(float)
            assert (after.amounts[grant].to_numpy() == theirs).all(), grant


def test_of_two_changes_at_once_the_last_one_is_shown(at_the_law):
    law = shown(at_the_law).law
    for number in (9000, 7000, 6000):
        law.work_on(law.reforme.with_value(POPULATION, Decimal(number)))
        law.ask()  # without waiting for the answer
    at_the_law.wait()
    assert law.results.answer.question.reforme.changes == ((POPULATION, Decimal(6000)),)
    assert "au lieu de 10 000 hab." in flat(at_the_law.reads())


def test_impossible_numbers_are_refused_where_they_are_typed(at_the_law):
    write(at_the_law, THRESHOLD, "beaucoup")
    assert "n'est pas un nombre" in at_the_law.reads()
    write(at_the_law, THRESHOLD, "3")
    assert "Donnez une valeur" in at_the_law.reads()
    assert "bornes comprises." in at_the_law.reads()
    assert "du CGCT)." in at_the_law.reads()
    assert shown(at_the_law).law.reforme.changes == ()
    assert flat(at_the_law.named(THRESHOLD, QLineEdit).text()) == "10 000"


def test_a_change_is_undone_and_done_again(at_the_law):
    write(at_the_law, THRESHOLD, "5 000")
    at_the_law.press("Annuler")
    assert shown(at_the_law).law.reforme.changes == ()
    at_the_law.press("Rétablir")
    assert shown(at_the_law).law.reforme.changes == ((POPULATION, Decimal(5000)),)


def test_an_amendment_is_kept_shared_and_compared(at_the_law, demonstration, tmp_path):
    at_the_law.import_files(demonstration["CA_2024"])
    page = page_of(at_the_law)
    page.show_view(1)
    at_the_law.wait()
    write(at_the_law, THRESHOLD, "5 000")
    page.law.menu.keep("Ruralité")
    at_the_law.wait()
    assert [name for name, _ in page.law.menu.kept()] == ["Ruralité"]
    path = tmp_path / "r.reforme.json"
    page.law.menu.give((path,))
    assert read(path) == Reforme("Ruralité", YEAR, ((POPULATION, Decimal(5000)),))
    write(at_the_law, THRESHOLD, "8 000")
    at_the_law.choose("Comparer à", "Ruralité")
    before = page.law.results.answer.effects.before
    assert before.changes == ((POPULATION, Decimal(5000)),)
    at_the_law.menu("Annuler")
    assert page.law.menu.kept() == []


def open_article(person, title):
    articles = person.named("Articles", QListWidget)
    rank = next(
        rank for rank in range(articles.count()) if articles.item(rank).text().endswith(title)
    )
    articles.setCurrentRow(rank)
    person.wait()


def bill_action(page):
    page.law.menu.fill()
    return next(a for a in page.law.menu.menu().actions() if a.text().startswith("PLF 2026"))


def test_the_bill_of_2026_is_offered_in_its_year_and_lists_its_measures(person, folders, tmp_path):
    import_country(folders.reference, tmp_path / "f", last=2026)
    page = page_of(person)
    page.show_view(1)
    person.wait()
    bill_action(page).trigger()
    person.wait()
    assert "PLF 2026 : 3 nombres changés" in person.reads()
    rows = person.rows("Mesures du projet de loi")
    assert [rows[0][1], flat(rows[0][4])] == ["simulé", "75 % au lieu de 50 %"]
    assert sum(row[1] == "non simulé" for row in rows) == 6
    assert "Non simulé, PLF 2026, article 72 (CGCT, L. 2334-16)" in person.reads()
    open_article(person, "DSU : le montant")
    write(person, "Poids des zones franches urbaines", "0,5")
    assert "Mesures du projet de loi" not in person.reads()
    write(person, "Poids des zones franches urbaines", "0")
    open_article(person, "DSR : qui peut en recevoir")
    write(person, THRESHOLD, "9 000")
    assert "PLF 2026, amendé" in person.reads()
    person.choose("Comparer à", "PLF 2026")
    before = page.law.results.answer.effects.before
    assert len(before.changes) == 3
    assert not nameless(person.window)


def test_the_bill_of_2026_is_not_offered_in_another_year(at_the_law):
    action = bill_action(shown(at_the_law))
    assert not action.isEnabled()
    assert "choisissez l'année 2026" in action.text()


def test_a_broken_shared_file_is_refused_and_changes_nothing(at_the_law, tmp_path):
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"format": "autre"}), encoding="utf-8")
    page = shown(at_the_law)
    page.law.menu.take((path,))
    assert "n'est pas un amendement" in at_the_law.reads()
    assert page.law.reforme.changes == ()


def test_a_commune_of_the_file_shows_its_grants_and_their_calculation(with_country):
    page = page_of(with_country)
    code = nation_of().now.index[40]
    page.commune.choose("93048")
    with_country.wait()
    assert "n'est pas dans le fichier national" in with_country.reads()
    page.commune.choose(code)
    with_country.wait()
    assert "n'est pas dans le fichier national" not in with_country.reads()
    rows = with_country.rows("Dotations")
    assert [row[0] for row in rows][:1] == ["Dotation forfaitaire"]
    assert with_country.rows("Distance aux seuils")
    assert "Loi : " in " ".join(row[0] for row in with_country.rows("Calcul pas à pas"))
    people = page.commune.fiche.values["population_dgf_majoree"]
    write(with_country, "Population DGF majorée", str(int(people) + 500))
    assert page.commune.results.answer.change["dotation_forfaitaire"] > 0
    assert "recalculées avec vos critères" in with_country.reads()
    with_country.press("Revenir à la fiche")
    assert page.commune.results.answer.change == dict.fromkeys(GRANTS, 0)


def seen_whole(table, key):
    """Whether the column of a key is in sight without scrolling sideways."""
    keys = [column.key for column in table.table.columns]
    at = table.columnViewportPosition(keys.index(key))
    return at >= 0 and at + table.columnWidth(keys.index(key)) <= table.viewport().width()


def test_on_a_small_screen_one_half_is_seen_at_a_time_with_the_numbers_that_matter(with_country):
    page = page_of(with_country)
    page.commune.choose(nation_of().now.index[40])
    with_country.wait()
    people = page.commune.fiche.values["population_dgf_majoree"]
    write(with_country, "Population DGF majorée", str(int(people) + 500))
    assert page.commune.form.isVisible()
    with_country.window.resize(910, 512)
    with_country.wait()
    assert not page.commune.form.isVisible()
    for key in ("calcule", "apres", "ecart"):
        assert seen_whole(page.commune.results.grants, key), key
    with_country.press("Critères")
    assert page.commune.form.isVisible()
    assert not page.commune.results.isVisible()
    page.show_view(1)
    with_country.wait()
    write(with_country, THRESHOLD, "5 000")
    with_country.press("Effets")
    for name in ("Par dotation", "Par groupe", "Communes"):
        assert seen_whole(with_country.named(name, TableView), "ecart"), name
    for key in ("gagnantes", "perdantes", "avant"):
        assert seen_whole(with_country.named("Par dotation", TableView), key), key
    assert not nameless(with_country.window)
    with_country.window.resize(1366, 768)
    with_country.wait()
    assert page.law.sentence.isVisible()
    assert page.law.results.isVisible()


def test_a_sheet_typed_by_hand_is_kept_undone_and_flows_into_the_budget(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    page = page_of(person)
    assert "VILLEXEMPLE" in person.reads()
    person.choose("Année", str(YEAR))
    for name, text in SHEET.items():
        write(person, name, text)
    rows = {row[0]: row for row in person.rows("Dotations")}
    assert rows["Dotation forfaitaire"][1] != "n. d."
    assert rows["DSU"][1] == "0,00"  # below 5 000 inhabitants
    assert rows["DSR péréquation"][1] == "n. d."
    assert "Il manque à la fiche" in person.reads()
    person.named("Essayer d'autres critères", QCheckBox).click()
    write(person, "Population DGF majorée", "1 350")
    assert page.commune.results.answer.change["dotation_forfaitaire"] > 0
    assert "Épargne brute" in " ".join(row[0] for row in person.rows("Sur votre budget"))
    person.named("Essayer d'autres critères", QCheckBox).click()
    person.wait()
    kept = page.commune.base
    person.menu("Annuler")
    assert page.commune.base != kept
    assert not nameless(person.window)


def test_national_values_are_typed_with_their_source_and_kept(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    page = page_of(person)
    person.choose("Année", str(YEAR))
    name = "DSU : valeur de point de la progression (commune éligible l'an dernier)"
    write(person, name, "0,5")
    assert "source non dite" in person.reads()
    write(person, "Source des valeurs saisies", "Note DSU 2025, page 7")
    assert "Note DSU 2025, page 7" in flat(person.reads())
    assert page.commune.base.source == "Note DSU 2025, page 7"
    assert page.commune.base.values["dsu_valeur_point_progression"] == Decimal("0.5")
    person.menu("Annuler")
    assert page.commune.base.source == ""
    assert person.named("Source des valeurs saisies", QLineEdit).text() == ""
    assert not nameless(person.window)


def test_a_pasted_sheet_fills_the_form(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    page = page_of(person)
    person.press("Coller une fiche…")
    box = person.named("Texte de la fiche", QPlainTextEdit)
    box.setPlainText("Population DGF : 1 234\nInconnu : 5")
    person.press("OK")
    assert page.commune.base.values["population_dgf"] == Decimal(1234)
    assert "Inconnu : 5" in person.reads()


def test_without_the_model_the_page_says_so(person, monkeypatch):
    from budgetlocal.simulation import engine

    monkeypatch.setattr(engine, "is_available", lambda: False)
    page_of(person)
    assert "n'est pas installé" in person.reads()
