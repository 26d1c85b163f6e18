"""Someone prepares the years to come: a scenario, a slider, a programme, a budget proposed."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSlider,
    QTabWidget,
)

from budgetlocal.analysis.prospective.codec import decode
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.core.studies import StudyKind
from budgetlocal.importing.reading import read_document
from budgetlocal.ui.pages.registry import PAGES, PROSPECTIVE, shortcut
from budgetlocal.ui.prospective.timeline import Timeline

pytestmark = pytest.mark.ui

CHAIN = "Chaîne de l'épargne"
ASSUMPTIONS = "Hypothèses du scénario"
KEY = shortcut([page.key for page in PAGES].index(PROSPECTIVE))
NAMES = ("CA_2023", "CA_2024", "BP_2025")


@pytest.fixture(scope="module")
def documents(demonstration):
    """The documents of the fictitious town, read once."""
    return [read_document(demonstration[name]) for name in NAMES]


@pytest.fixture
def plan(person, documents):
    """The window on two accounts and a voted budget, page Prospective."""
    session = person.window._session
    session.start_new()
    with session.grouped("l'import"):
        for document in documents:
            session.perform(
                "l'import",
                lambda workspace, each=document: workspace.import_document(
                    each, imported_at="2026-01-05T09:00:00+00:00"
                ),
            )
    session.forget_edits()
    person.wait()
    person.keys(KEY)
    return session


@pytest.fixture
def begun(person, plan):
    """The same with a first scenario."""
    person.press("Créer un premier scénario")
    return plan


def tab(person, name):
    """Show a tab with the keyboard of the tab bar."""
    (tabs,) = (
        each
        for each in person.window.findChildren(QTabWidget)
        if each.accessibleName() == "Prospective"
    )
    bar = tabs.tabBar()
    bar.setFocus()
    names = [bar.tabText(rank) for rank in range(bar.count())]
    wanted = names.index(name)
    while bar.currentIndex() != wanted:
        key = Qt.Key.Key_Right if bar.currentIndex() < wanted else Qt.Key.Key_Left
        person.qtbot.keyClick(bar, key)
        person.wait()


def studies(session, kind=StudyKind.SCENARIO):
    """Return the studies of the budget, decoded."""
    what = Scenario if kind is StudyKind.SCENARIO else Programme
    [budget] = session.workspace.repository.budgets()
    return [
        decode(what, each.content, each.name)
        for each in session.workspace.repository.studies(kind, budget.id)
    ]


def add_growth(person, chapter, rate, note="GVT"):
    """Add a growth by the menu of the button and the form, with the keyboard."""
    _action(person, "Croissance").trigger()
    person.wait()
    person.type_in("Chapitre", chapter)
    person.type_in("Taux par an (%)", rate)
    person.type_in("Note", note)
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()


def _action(person, text):
    [button] = [
        each
        for each in person.window.findChildren(QPushButton)
        if each.isVisible() and each.text() == "A&jouter"
    ]
    return next(each for each in button.menu().actions() if each.text() == text)


def test_the_page_says_how_to_begin_and_undo_takes_it_all_back(person, plan):
    assert "Préparer les années qui viennent" in person.reads()
    person.press("Créer un premier scénario")
    assert [each.base.year for each in studies(plan)] == [2024]
    rows = person.rows("Point de départ par compte")
    assert rows[0][:2] == ["FD", "Dépenses de fonctionnement"]
    person.menu("Annuler")
    assert studies(plan) == []
    assert "Préparer les années qui viennent" in person.reads()


def test_an_assumption_is_added_shown_changed_and_undone(person, begun):
    tab(person, "Scénarios")
    assert "Aucune hypothèse" in person.reads()
    before = studies(begun)
    add_growth(person, "012", "2,5")
    [row] = person.rows(ASSUMPTIONS)
    assert row[:4] == ["Croissance", "Dépenses de fonctionnement, chapitre 012", "2,5 %", "GVT"]
    person.press("Modifier…")
    person.type_in("Taux par an (%)", "3")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    assert studies(begun)[0].croissances[0].taux_ppm == 30_000
    person.menu("Annuler")
    assert studies(begun)[0].croissances[0].taux_ppm == 25_000
    person.menu("Annuler")
    assert studies(begun) == before
    assert person.rows(ASSUMPTIONS) == []


def test_a_form_that_cannot_be_stays_with_its_reason(person, begun):
    tab(person, "Scénarios")
    _action(person, "Croissance").trigger()
    person.wait()
    person.type_in("Taux par an (%)", "beaucoup")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    assert person.dialog() is not None
    assert "« beaucoup » n'est pas un taux." in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    assert studies(begun)[0].croissances == ()


def test_the_slider_moves_the_rate_and_the_sentence(person, begun):
    tab(person, "Scénarios")
    add_growth(person, "012", "1")
    said = person.reads()
    moving = person.named("Curseur du taux", QSlider)
    moving.setFocus()
    person.qtbot.keyClick(moving, Qt.Key.Key_PageUp)
    person.wait()
    assert studies(begun)[0].croissances[0].taux_ppm == 20_000
    assert person.named("Taux (%)", QDoubleSpinBox).value() == 2.0
    assert person.reads() != said
    person.menu("Annuler")
    assert studies(begun)[0].croissances[0].taux_ppm == 10_000


def test_a_slider_held_down_tries_and_keeps_only_when_it_is_let_go(person, begun):
    tab(person, "Scénarios")
    moving = person.named("Curseur du taux", QSlider)
    before = studies(begun)
    moving.setSliderDown(True)
    moving.setValue(moving.value() + 10)
    person.wait()
    assert studies(begun) == before
    moving.setSliderDown(False)
    person.wait()
    assert studies(begun)[0].emprunt_taux_ppm == before[0].emprunt_taux_ppm + 10_000


def test_a_restatement_is_made_from_a_proposal_and_taken_back(person, begun):
    proposed = person.rows("Retraitements proposés")
    person.press("Faire ce retraitement")
    assert len(studies(begun)[0].retraitements) == 1
    assert person.rows("Retraitements faits")[0][0] == proposed[0][0]
    person.press("Retirer ce retraitement")
    assert studies(begun)[0].retraitements == ()
    person.menu("Annuler")
    assert len(studies(begun)[0].retraitements) == 1


def test_an_operation_is_moved_by_the_arrows_and_by_drag(person, begun):
    tab(person, "Investissements (PPI)")
    person.press("Créer un programme")
    person.press("Ajouter une opération")
    person.type_in("Opération", "École")
    person.type_in("Autorisation de programme", "3 000 000")
    person.type_in("Crédits de paiement", "2026 : 1 000 000 ; 2027 : 2 000 000")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()

    def years():
        [programme] = studies(begun, StudyKind.PROGRAMME)
        return [year for year, _ in programme.operations[0].cp]

    assert years() == [2026, 2027]
    bars = person.named("Calendrier des opérations", Timeline)
    plain = bars.grab().toImage()
    bars.setFocus()
    # Another window may be the active one of the screen: the frame is drawn all the same.
    bars.hasFocus = lambda: True
    focused = bars.grab().toImage()
    del bars.hasFocus
    middle = [(x, plain.height() // 2) for x in range(10, plain.width() - 10)]
    assert [plain.pixel(*point) for point in middle] == [focused.pixel(*point) for point in middle]
    assert plain != focused
    person.qtbot.keyClick(bars, Qt.Key.Key_Right)
    person.wait()
    assert years() == [2027, 2028]
    person.menu("Annuler")
    assert years() == [2026, 2027]
    step = (bars.width() - min(bars.width() * 0.35, bars.fontMetrics().averageCharWidth() * 24)) / 5
    row = QPoint(bars.width() // 2, round(bars.fontMetrics().height() * 1.7 * 1.5))
    person.qtbot.mousePress(bars, Qt.MouseButton.LeftButton, pos=row)
    person.qtbot.mouseMove(bars, row - QPoint(round(step), 0))
    person.qtbot.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=row - QPoint(round(step), 0))
    person.wait()
    assert years() == [2025, 2026]
    person.press("Un an plus tard")
    assert years() == [2026, 2027]


def test_credits_are_typed_in_the_table_and_may_not_pass_the_ap(person, begun):
    tab(person, "Investissements (PPI)")
    person.press("Créer un programme")
    person.press("Ajouter une opération")
    person.type_in("Opération", "Voirie")
    person.type_in("Autorisation de programme", "100 000")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    type_cell(person, "40 000")
    [programme] = studies(begun, StudyKind.PROGRAMME)
    assert programme.operations[0].cp == ((2025, 40_000_00),)
    type_cell(person, "100 001")
    assert "autorisation de programme" in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    assert studies(begun, StudyKind.PROGRAMME) == [programme]


def type_cell(person, text):
    """Type in the cell of the first projected year of the first operation."""
    table = person.table("Programme d'investissement")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    person.qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    person.qtbot.keySequence(editor, "Ctrl+A")
    person.qtbot.keyClicks(editor, text)
    person.qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    person.wait()


def test_a_programme_is_followed_only_when_the_account_that_pays_its_fctva_is_there(person, begun):
    tab(person, "Investissements (PPI)")
    person.press("Créer un programme")
    person.press("Le scénario suit ce programme")
    followed = studies(begun)[0].programme
    assert followed is not None
    person.press("Supprimer le programme")
    assert studies(begun)[0].programme is None
    assert studies(begun, StudyKind.PROGRAMME) == []
    person.menu("Annuler")
    assert studies(begun)[0].programme == followed
    person.menu("Annuler")
    assert studies(begun)[0].programme is None
    tab(person, "Point de départ")
    person.choose("Partir de", "Compte 2023")
    assert studies(begun)[0].base.year == 2023
    tab(person, "Investissements (PPI)")
    person.press("Le scénario suit ce programme")
    assert "Le FCTVA de 2024 vient des dépenses de 2022" in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    assert studies(begun)[0].programme is None


def test_the_results_are_shown_explained_and_proposed_as_a_draft(person, begun):
    tab(person, "Résultats")
    assert "Les deux sections s'équilibrent chaque année" in person.reads()
    rows = {row[0]: row for row in person.rows(CHAIN)}
    assert "1\u202f346\u202f851,97" in rows["Épargne brute"][1]
    table = person.table(CHAIN)
    table.choose_row(1)
    table.setFocus()
    person.keys("Ctrl+E")
    assert "Dépenses de fonctionnement" in person.reads()
    person.dialog().close()
    person.press("Proposer un BP")
    # 2025 is voted: the first year that is not is proposed.
    assert "Projet de budget primitif 2026" in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    entries = begun.workspace.repository.documents()
    assert [(each.exercice, each.etape) for each in entries if each.is_draft] == [(2026, "BP")]
    assert len(entries) == len(NAMES) + 1
    person.menu("Annuler")
    assert not [each for each in begun.workspace.repository.documents() if each.is_draft]


def test_a_draft_never_takes_the_place_of_a_budget_that_was_voted(person, begun):
    tab(person, "Résultats")
    before = begun.workspace.repository.documents()
    person.choose("Budget de", "2025")
    person.press("Proposer un BP")
    assert "Le budget primitif 2025 voté est déjà dans le classeur" in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    assert begun.workspace.repository.documents() == before
    person.choose("Budget de", "2026")
    for words in ("Projet de budget primitif 2026", "à la place du projet d'avant"):
        person.press("Proposer un BP")
        assert words in person.reads()
        person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    assert len(begun.workspace.repository.documents()) == len(before) + 1


def test_the_proposed_budget_is_written_to_excel(person, begun, tmp_path):
    tab(person, "Résultats")
    path = tmp_path / "projet.xlsx"
    person.dialogs.will_choose(path)
    person.choose("Budget de", "2025")
    person.press("Projet de BP en Excel…")
    assert "écrit dans projet.xlsx" in person.reads()
    assert "L'emprunt d'équilibre est plus haut que dans le scénario" in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    sheet = openpyxl.load_workbook(path)["Dépenses"]
    assert sheet["H1"].value == "Propositions nouvelles"
    assert sheet.max_row > 100


def test_two_scenarios_are_compared_and_a_target_searched(person, begun):
    tab(person, "Comparer")
    assert "Dupliquez ce scénario" in person.reads()
    person.press("Dupliquer")
    tab(person, "Scénarios")
    add_growth(person, "012", "2")
    tab(person, "Comparer")
    rows = {row[0]: row for row in person.rows("Écart entre deux scénarios")}
    assert rows["Recettes de fonctionnement"][1] == "0,00"
    assert rows["Épargne brute"][1] != "0,00"
    person.choose("But", "Épargne nette de la dernière année au moins (€)")
    person.choose("Levier", "Impôts directs locaux (7311)")
    person.type_in("Valeur", "1 000 000")
    person.press("Chercher")
    assert "il faut Impôts directs locaux (7311)" in person.reads()


def test_a_damaged_scenario_does_not_stop_the_page(person, plan):
    [budget] = plan.workspace.repository.budgets()
    plan.perform(
        "une étude",
        lambda workspace: workspace.studying.add(StudyKind.SCENARIO, budget.id, "Abîmé", "{}"),
    )
    person.wait()
    assert "Le contenu de « Abîmé » ne se lit pas." in person.reads()


def test_a_loan_is_planned_changed_shown_and_undone(person, begun):
    tab(person, "Scénarios")
    _action(person, "Emprunt prévu").trigger()
    person.wait()
    person.type_in("Nom", "École")
    person.type_in("Année", "2026")
    person.type_in("Montant", "500 000")
    person.choose("Périodicité", "trimestrielle")
    person.choose("Versement", "fin octobre")
    person.type_in("Différé (échéances)", "80")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    assert "Le différé (80 échéances) doit laisser au moins une échéance sur 80." in person.reads()
    person.type_in("Différé (échéances)", "4")
    person.choose("Pendant le différé", "intérêts ajoutés au capital (différé total)")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    [loan] = studies(begun)[0].emprunts
    assert (loan.cents, loan.terms.profil.mois, loan.terms.echeances) == (500_000_00, 10, 80)
    [row] = person.rows(ASSUMPTIONS)
    assert row[:2] == ["Emprunt prévu", "École (2026)"]
    assert "différé total de 4 échéance(s)" in row[2]
    tab(person, "Résultats")
    rows = {row[0]: row for row in person.rows("Dette et intérêts")}
    table = person.table("Dette et intérêts")
    table.choose_row([row.key for row in table.table.rows].index("icne"))
    table.setFocus()
    person.menu("Expliquer ce chiffre")
    lines = person.rows("Comptes et lignes du chiffre")
    assert any("Groupe scolaire du centre" in cell for row in lines for cell in row)
    person.dialog().close()
    assert rows["Intérêts ajoutés au capital"][3:5] == ["0,00", "17\u202f731,03"]
    person.menu("Annuler")
    assert studies(begun)[0].emprunts == ()


def test_a_planned_loan_follows_an_index_and_is_undone(person, begun):
    tab(person, "Scénarios")
    _action(person, "Emprunt prévu").trigger()
    person.wait()
    person.type_in("Nom", "École")
    person.type_in("Année", "2026")
    person.type_in("Montant", "500 000")
    fixed, index = (person.named(name, QLineEdit) for name in ("Taux (%)", "Index"))
    assert (fixed.isEnabled(), index.isEnabled()) == (True, False)
    person.choose("Type de taux", "révisable : index plus marge")
    assert (fixed.isEnabled(), index.isEnabled()) == (False, True)
    person.type_in("Index", "Euribor 3 mois")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    assert "un index inconnu n'est pas un index nul" in person.reads()
    person.type_in("Courbe de l'index", "01/01/2026 2,40 ; 01/01/2028 2,10")
    person.type_in("Marge (%)", "0,60")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    [loan] = studies(begun)[0].emprunts
    revisable = loan.terms.profil.revisable
    assert revisable.points == (("2026-01-01", 24_000), ("2028-01-01", 21_000))
    assert revisable.marge_ppm == 6_000
    [row] = person.rows(ASSUMPTIONS)
    assert "taux révisable Euribor 3 mois +0,6" in row[2]
    person.menu("Annuler")
    assert studies(begun)[0].emprunts == ()
    person.menu("Rétablir")
    assert studies(begun)[0].emprunts == (loan,)


def test_the_terms_of_the_closing_loan_are_settings(person, begun):
    tab(person, "Scénarios")
    person.press("Réglages…")
    person.choose("Amortissement", "capital constant")
    person.choose("Périodicité", "semestrielle")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    profil = studies(begun)[0].emprunt_profil
    assert (str(profil.amortissement), int(profil.periodicite)) == ("capital_constant", 6)
    person.menu("Annuler")
    assert studies(begun)[0].emprunt_profil.periodicite == 12


def test_the_size_of_a_shock_is_typed_refused_and_undone(person, begun):
    tab(person, "Comparer")
    table = person.table("Sensibilité")
    before = {row[0]: row for row in person.rows("Sensibilité")}
    staff = "Charges de personnel (chapitre 012)"
    rank = list(before).index(staff)

    def type_size(text):
        table.setFocus()
        table.choose_row(rank)
        person.qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.findChild(QLineEdit)
        person.qtbot.keySequence(editor, "Ctrl+A")
        person.qtbot.keyClicks(editor, text)
        person.qtbot.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()
        person.wait()

    type_size("-1,5")
    assert studies(begun)[0].chocs == (("personnel", -15_000),)
    table.setCurrentIndex(table.model().index(rank, 2))
    person.menu("Expliquer ce chiffre")
    assert "Épargne nette" in person.reads()
    person.dialog().close()
    after = {row[0]: row for row in person.rows("Sensibilité")}
    assert after[staff][1] == "−1,5"
    assert after[staff][2].startswith("−") is not before[staff][2].startswith("−")
    person.menu("Annuler")
    assert studies(begun)[0].chocs == ()
    type_size("beaucoup")
    assert "n'est pas un taux" in person.reads()
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Escape)
    assert studies(begun)[0].chocs == ()


def test_an_unknown_fonds_de_roulement_is_asked_for_where_it_is_typed(person, documents):
    """An account without 001 nor 002: the page says what is missing, and its settings stay within reach."""
    bare = replace(
        documents[1],
        lines=tuple(each for each in documents[1].lines if each.nature not in {"001", "002"}),
    )
    session = person.window._session
    session.start_new()
    session.perform(
        "l'import",
        lambda workspace: workspace.import_document(bare, imported_at="2026-01-05T09:00:00+00:00"),
    )
    session.forget_edits()
    person.wait()
    person.keys(KEY)
    person.press("Créer un premier scénario")
    tab(person, "Scénarios")
    assert "fonds de roulement de fin 2024 est inconnu" in person.reads()
    person.press("Réglages…")
    person.type_in("Fonds de roulement au départ", "1 000 000")
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    assert studies(session)[0].fonds_roulement == 1_000_000_00
    assert "fonds de roulement de fin 2024 est inconnu" not in person.reads()
    assert "En 2029 : épargne nette" in person.reads()
