"""The page « 1 000 € » as a person uses it: views, choices, game, projection, poster."""

from __future__ import annotations

from functools import partial

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QSpinBox, QStackedWidget

from accessible import nameless
from budgetlocal.analysis.mille_euros.spending import Measure, Part, spending
from budgetlocal.analysis.mille_euros.split import NonVentilable, split
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.mille_euros.game_projection import GameProjection
from budgetlocal.ui.mille_euros.projection import Projection
from budgetlocal.ui.page_print import sheets_of
from budgetlocal.ui.pages.registry import MILLE_EUROS, PAGES
from person import Person
from real_data import BUDGETS, needs

pytestmark = pytest.mark.ui

PAGE = f"Ctrl+{[entry.key for entry in PAGES].index(MILLE_EUROS) + 1}"


@pytest.fixture
def reader(person, demonstration) -> Person:
    """Someone who looks at the page, on the last account of Villexemple."""
    person.import_files(*(demonstration[name] for name in ("CA_2024", "CA_2020", "DM1_2025")))
    person.choose("Exercice", "2024")
    person.keys(PAGE)
    return person


@pytest.fixture(scope="module")
def account():
    from budgetlocal.bundled import bundled

    return budget_frame(read_document(bundled("resources", "demonstration", "CA_2024.xml")))


def drawing(person: Person) -> tuple[str, ...]:
    """Every text of the first chart in front."""
    views = [view for view in person.window.findChildren(ChartView) if view.isVisible()]
    return views[0].texts()


def euros(person: Person) -> dict[str, int]:
    """Euros out of 1 000 by part, as the table of the page says."""
    rows = person.rows("Sur 1 000 €, par politique, fonction et compte")
    return {row[0]: int(row[1].replace("\u202f", "")) for row in rows if row[1]}


def test_the_picture_shows_the_parts_of_the_account(reader, account):
    texts = " ".join(drawing(reader))
    for share in split(spending(account)).shares:
        assert str(share.policy.label) in texts
        assert f"{share.euros}\u00a0€" in texts
    assert "Fonction 01 (non ventilable) montrée à part" in texts
    assert "CA_2024.xml" in texts


@pytest.mark.parametrize(
    ("name", "entry", "words"),
    [
        ("Section", "Investissement", "hors dette (16)"),
        ("Section", "Les deux", "résultats reportés et dette (16)"),
        ("Dépenses", "Nettes (OFGL)", "Dépenses nettes"),
        ("Fonction 01", "Au prorata", "répartie au prorata"),
        ("Fonction 01", "Exclue", "exclue"),
        ("Présentation", "Fonctions", "Administration générale"),
    ],
)
def test_a_choice_changes_the_picture_and_is_printed_under_it(reader, name, entry, words):
    before = drawing(reader)
    assert words not in " ".join(before)
    reader.choose(name, entry)
    assert words in " ".join(drawing(reader))


def test_the_table_holds_the_exact_parts_and_their_lines(reader, account):
    reader.choose("Section", "Les deux")
    reader.choose("Fonction 01", "Exclue")
    reader.press("Tableau")
    expected = split(spending(account, Part.BOTH, Measure.BRUTE), NonVentilable.LEFT_OUT)
    shown = euros(reader)
    assert shown.pop("Total") == 1000
    assert shown == {str(share.policy.label): share.euros for share in expected.shares}
    assert "dont la somme est le montant affiché" in reader.reads()
    assert reader.table("Lignes du fichier").table.rows


def test_the_table_is_copied_and_goes_to_excel(reader, account, tmp_path):
    from openpyxl import load_workbook

    reader.press("Tableau")
    reader.table("Sur 1 000 €, par politique, fonction et compte").copy_all()
    assert "Administration et élus" in QApplication.clipboard().text()
    path = tmp_path / "mille.xlsx"
    reader.dialogs.will_choose(path)
    reader.keys("Ctrl+Shift+E")
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    total = next(row for row in rows if row[0] == "Total")
    assert total[1:3] == (1000, 1000)
    assert total[3] == pytest.approx(split(spending(account)).total / 100)


def test_the_receipt_follows_the_amount_that_is_typed(reader):
    reader.press("Ticket")
    assert reader.rows("Ticket")[-1][2] == "1\u202f000,00"
    reader.named("Montant payé").clear()
    reader.qtbot.keyClicks(reader.named("Montant payé"), "1234,56")
    reader.qtbot.keyClick(reader.named("Montant payé"), Qt.Key.Key_Return)
    rows = reader.rows("Ticket")
    assert rows[-1][2] == "1\u202f234,56"
    cents = [int(row[2].replace("\u202f", "").replace(",", "")) for row in rows]
    assert sum(cents[:-1]) == cents[-1] == 1_234_56
    assert "universalité budgétaire" in reader.reads()


def test_the_words_of_the_receipt_are_never_cut(reader):
    """Where the column has no room, the same words are read below; a copy has them always."""
    reader.press("Ticket")
    table = reader.table("Ticket")
    words = "Crèches, aide sociale, personnes âgées, santé"
    reader.window.resize(1600, 800)
    reader.wait()
    assert not table.isColumnHidden(1)
    assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(words)
    labels = [each for each in reader.window.findChildren(QLabel) if each.isVisible()]
    assert not [each for each in labels if words in each.text()]
    reader.window.resize(910, 512)
    reader.wait()
    assert table.isColumnHidden(1)
    assert words in reader.named("Ce que c'est", QLabel).text()
    assert table.horizontalScrollBar().maximum() == 0
    reader.keys("Ctrl+Shift+C", table)
    assert words in QApplication.clipboard().text()


def test_another_year_in_another_nomenclature_is_compared_by_policies(reader):
    reader.press("Comparer")
    assert reader.chooser("Comparer avec").currentText() == "2020 · Compte administratif (CA)"
    texts = " ".join(drawing(reader))
    assert "compte administratif 2020" in texts
    assert "la nomenclature change (M57, M14)" in texts
    assert reader.rows("Comparaison")[-1][1:] == ["1\u202f000", "1\u202f000", "0"]


def test_official_functions_of_two_nomenclatures_are_not_mixed(reader):
    reader.press("Comparer")
    reader.choose("Présentation", "Fonctions")
    assert "les mêmes codes n'y disent pas la même chose" in reader.reads()
    assert "Comparez par politiques" in reader.reads()


def test_the_nearest_communes_are_compared_with_their_quartiles(reader):
    reader.press("Comparer")
    reader.choose("Comparer avec", "Les communes les plus proches (2024)")
    assert "médiane de 50 communes" in " ".join(drawing(reader))
    rows = reader.rows("Comparaison")
    assert len(rows) == 10
    assert [sum(int(row[column]) for row in rows[:-1]) for column in (1, 2)] == [1000, 1000]


def test_communes_are_refused_to_an_m14_account_with_the_reason(reader):
    reader.choose("Exercice", "2020")
    reader.press("Comparer")
    reader.choose("Comparer avec", "Les communes les plus proches (2024)")
    assert "Ce document est en M14" in reader.reads()


def test_a_decision_modificative_is_refused_and_the_choices_stay(reader):
    reader.choose("Exercice", "2025")
    assert "ne porte que des changements" in reader.reads()
    assert reader.chooser("Section").isVisible()
    reader.choose("Exercice", "2024")
    assert "1 000 €" in " ".join(drawing(reader))


def boxes(person: Person) -> list[QSpinBox]:
    return [box for box in person.window.findChildren(QSpinBox) if box.isVisible()]


def spread_all(person: Person) -> None:
    """Give the same to each policy, and what is left to the last one."""
    rows = boxes(person)
    for box in rows:
        part = 1000 // len(rows) + (1000 % len(rows) if box is rows[-1] else 0)
        box.setFocus()
        box.selectAll()
        person.qtbot.keyClicks(box, str(part))
    person.wait()


def test_the_game_hides_the_real_budget_until_a_thousand_euros_are_spread(reader, account):
    reader.press("Jeu")
    real = split(spending(account))
    assert "Il reste 1\u202f000 €" in reader.reads()
    with pytest.raises(AssertionError, match="disabled"):
        reader.press("Voir le vrai budget")
    spread_all(reader)
    assert "1 000 € répartis" in reader.reads()
    reader.press("Voir le vrai budget")
    rows = reader.rows("Vos choix et le vrai budget")
    assert {row[0]: int(row[2]) for row in rows[:-1]} == {
        str(share.policy.label): share.euros for share in real.shares
    }
    assert rows[-1][1:] == ["1\u202f000", "1\u202f000", "0", "0,00"]
    assert "points sur 1 000" in reader.reads()


def test_too_many_euros_are_said_and_refused(reader):
    reader.press("Jeu")
    box = boxes(reader)[0]
    box.setFocus()
    box.setValue(990)
    boxes(reader)[1].setValue(30)
    assert "20 € de trop" in reader.reads()
    with pytest.raises(AssertionError, match="disabled"):
        reader.press("Voir le vrai budget")


def test_moves_by_keyboard_are_taken_back_one_by_one(reader):
    reader.press("Jeu")
    first, second = boxes(reader)[:2]
    first.setFocus()
    for _time in range(3):
        reader.qtbot.keyClick(first, Qt.Key.Key_Plus)
    reader.qtbot.keyClick(first, Qt.Key.Key_Up)
    assert first.value() == 31
    slider = next(
        slider
        for slider in reader.window.findChildren(QSlider)
        if slider.accessibleName() == second.accessibleName()
    )
    slider.setFocus()
    reader.qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert second.value() == slider.value() == 10
    reader.qtbot.keyClick(slider, Qt.Key.Key_Minus)
    assert second.value() == 0  # as before these two moves, which are none
    reader.qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    reader.qtbot.keySequence(slider, "Ctrl+Z")
    assert (first.value(), second.value()) == (31, 0)
    first.setFocus()
    reader.qtbot.keySequence(first, "Ctrl+Z")
    assert first.value() == 0
    reader.press("Rétablir")
    assert first.value() == 31
    assert "Il reste 969 €" in reader.reads()


def test_a_game_goes_on_when_the_theme_changes_and_starts_again_on_demand(reader):
    reader.press("Jeu")
    boxes(reader)[0].setValue(40)
    reader.window.theme_chosen.emit("sombre")
    reader.wait()
    assert boxes(reader)[0].value() == 40
    reader.press("Barres")
    reader.press("Jeu")
    assert boxes(reader)[0].value() == 40
    boxes(reader)[0].setValue(0)
    spread_all(reader)
    reader.press("Voir le vrai budget")
    reader.press("Reprendre mes choix")
    assert "1 000 € répartis" in reader.reads()
    reader.press("Voir le vrai budget")
    reader.press("Rejouer")
    assert {box.value() for box in boxes(reader)} == {0}


def projection() -> Projection | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Projection)]
    return next((widget for widget in found if widget.isVisible()), None)


def test_a_meeting_uncovers_policy_by_policy_and_leaves_by_escape(reader, account):
    count = len(split(spending(account)).shares)
    reader.keys("F5")
    screen = projection()
    assert screen.isFullScreen()
    assert screen.texts().count("?") == count
    reader.qtbot.keyClick(screen, Qt.Key.Key_Space)
    reader.qtbot.keyClick(screen, Qt.Key.Key_Right)
    assert screen.texts().count("?") == count - 2
    reader.qtbot.keyClick(screen, Qt.Key.Key_Left)
    assert screen.texts().count("?") == count - 1
    assert "vont à" not in " ".join(screen.texts())
    reader.qtbot.keyClick(screen, Qt.Key.Key_End)
    assert "vont à" in " ".join(screen.texts())
    assert screen.uncovered == count
    reader.qtbot.keyClick(screen, Qt.Key.Key_Escape)
    reader.qtbot.waitUntil(lambda: projection() is None)


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
def test_the_projection_is_readable_from_the_back_of_the_room(reader, size):
    from budgetlocal.ui.charts.canvas import ChartCanvas
    from budgetlocal.ui.charts.text import Label

    reader.keys("F5")
    screen = projection()
    screen.showNormal()
    screen.resize(*size)
    reader.qtbot.keyClick(screen, Qt.Key.Key_End)
    canvas = screen.findChild(ChartCanvas)
    labels = [item for item in canvas.scene().items() if isinstance(item, Label)]
    assert all(canvas.sceneRect().contains(item.sceneBoundingRect()) for item in labels)
    # A letter of 1/55 of the height: 2,7 cm on a screen 1,5 m high.
    assert min(item.font.pixelSize() for item in labels) >= size[1] / 55
    reader.qtbot.keyClick(screen, Qt.Key.Key_L)
    reader.qtbot.keyClick(screen, Qt.Key.Key_Escape)


def test_the_poster_is_written_where_asked_with_perimeter_and_source(reader, tmp_path):
    path = tmp_path / "affiche.pdf"
    reader.dialogs.will_choose(path)
    reader.press("Affiche A4")
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "Administration et élus" in text
    assert "Hors atténuations de produits" in text
    assert "VILLEXEMPLE" in text
    assert "affiche.pdf écrit" in reader.window.statusBar().currentMessage()


def test_the_picture_is_exported_as_the_other_charts(reader, tmp_path):
    path = tmp_path / "mille.svg"
    reader.dialogs.will_choose(path)
    reader.press("Exporter…")
    reader.press("Choisir le fichier…")
    assert "Administration et élus" in path.read_text("utf-8")


@pytest.mark.parametrize("view", ["Image", "Barres", "Ticket", "Tableau", "Comparer", "Jeu"])
def test_every_input_of_every_view_has_a_name(reader, view):
    reader.press(view)
    assert nameless(reader.window) == []


def test_a_small_commune_sees_chapters_and_an_estimate_that_says_so(person):
    person.import_files(needs(BUDGETS) / "yatotem2scdl" / "MOHON_CFU_2023.xml")
    person.keys(PAGE)
    views = [view for view in person.window.findChildren(ChartView) if view.isVisible()]
    exact, estimated = (" ".join(view.texts()) for view in views)
    assert "011 Charges à caractère général" in exact
    assert "ESTIMATION" not in exact
    assert "ESTIMATION" in estimated
    assert "à la mauvaise place" in person.reads()
    assert not person.chooser("Fonction 01").isEnabled()
    person.press("Comparer")
    assert "ne présente pas ses dépenses par fonction" in person.reads()


def give(person: Person, *euros: int) -> None:
    """Give these euros to the first policies, and what is left to the last one."""
    rows = boxes(person)
    for box, part in zip(rows, (*euros, *[0] * (len(rows) - len(euros) - 1)), strict=False):
        box.setFocus()
        box.setValue(part)
    rows[-1].setValue(1000 - sum(euros))
    person.wait()


def two_players(person: Person) -> None:
    """Two players, one of whom has a name, have given everything; the real budget is shown."""
    person.press("Jeu")
    give(person, 600)
    person.press("Ajouter un joueur")
    assert "Joueur 2 : il reste 1\u202f000 €" in person.reads()
    name = person.named("Nom")
    name.setFocus()
    person.qtbot.keyClicks(name, "Table du fond")
    with pytest.raises(AssertionError, match="disabled"):
        person.press("Voir le vrai budget")
    give(person, 100, 300)
    assert person.chooser("Qui joue").currentText() == "Table du fond · prêt"
    person.press("Voir le vrai budget")


SPREADS = "Les joueurs et le vrai budget, sur 1 000 €"
EFFECTS = "Ce que changeraient leurs choix, en vrais euros"


def amount(text: str) -> int:
    """Return the cents that a cell shows."""
    return int(text.replace("\u202f", "").replace(",", "").replace("\u2212", "-"))


def test_players_are_shown_side_by_side_with_their_mean_and_the_real_budget(reader, account):
    two_players(reader)
    real = split(spending(account))
    rows = reader.rows(SPREADS)
    assert [amount(row[4]) for row in rows[:-1]] == [share.euros * 100 for share in real.shares]
    first, second = ([amount(row[column]) for row in rows] for column in (1, 2))
    assert [amount(row[3]) * 2 for row in rows] == [
        one + other for one, other in zip(first, second, strict=True)
    ]
    assert sum(first[:-1]) == sum(second[:-1]) == 1000_00
    effects = reader.rows(EFFECTS)
    assert amount(effects[-1][1]) == real.total
    for row, spent in zip(effects[:-1], real.shares, strict=True):
        given = amount(next(other[1] for other in rows if other[0] == row[0]))
        assert abs(amount(row[2]) - (given * real.total / 1000_00 - spent.cents)) < 1
    reader.choose("Montrer", "Table du fond")
    assert "Table du fond" in " ".join(drawing(reader))


def on_paper(person: Person) -> str:
    """Every name of a column or a series that Ctrl+P would print."""
    sheets = sheets_of(person.window)
    columns = [str(column.title) for table in sheets.tables for column in table.columns]
    return " ".join(columns + [str(s.name) for chart in sheets.charts for s in chart.series])


def test_names_are_seen_and_leave_only_whenrank(reader, tmp_path):
    from openpyxl import load_workbook

    two_players(reader)
    table = reader.table(SPREADS)
    assert [str(column.title) for column in table.table.columns[1:3]] == [
        "Joueur 1",
        "Table du fond",
    ]
    copied = []
    for rank in range(2):
        table.copy_all()
        copied.append(QApplication.clipboard().text())
        path = tmp_path / f"jeu{rank}.xlsx"
        reader.dialogs.will_choose(path)
        reader.menu("Exporter le tableau vers Excel")
        cells = [cell for row in load_workbook(path).worksheets[0].values for cell in row]
        copied.append(" ".join(str(cell) for cell in cells))
        reader.choose("Montrer", "Table du fond")
        drawn = tmp_path / f"jeu{rank}.svg"
        reader.dialogs.will_choose(drawn)
        reader.press("Exporter…")
        reader.press("Choisir le fichier…")
        copied.append(drawn.read_text("utf-8"))
        copied.append(on_paper(reader))
        reader.press("Noms dans les copies")
    assert ["Table du fond" in text for text in copied] == [False] * 4 + [True] * 4
    assert all("Joueur 2" in text for text in copied[:4])


def test_a_player_who_left_comes_back_with_everything(reader):
    reader.press("Jeu")
    give(reader, 600)
    for _more in range(5):
        reader.press("Ajouter un joueur")
    with pytest.raises(AssertionError, match="disabled"):
        reader.press("Ajouter un joueur")
    reader.qtbot.keyClicks(reader.named("Nom"), "Anne")
    give(reader, 10, 20)
    reader.press("Retirer")
    assert "Anne" not in reader.chooser("Qui joue").currentText()
    reader.press("Remettre Anne")
    assert reader.chooser("Qui joue").currentText() == "Anne · prêt"
    assert [box.value() for box in boxes(reader)][:2] == [10, 20]
    reader.press("Passer la main")
    assert reader.chooser("Qui joue").currentIndex() == 1  # the first has given everything
    reader.press("Barres")
    reader.press("Jeu")
    assert reader.chooser("Qui joue").count() == 6


def test_names_are_in_no_file_of_the_person(reader, tmp_path):
    two_players(reader)
    path = tmp_path / "classeur.budgetlocal"
    reader.dialogs.will_choose(path)
    reader.keys("Ctrl+S")
    assert path.exists()
    reader.window.close()
    written = [file for file in tmp_path.rglob("*") if file.is_file()]  # settings and state too
    assert len(written) > 1
    assert [file for file in written if b"Table du fond" in file.read_bytes()] == []


def big_game() -> GameProjection | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, GameProjection)]
    return next((widget for widget in found if widget.isVisible()), None)


def test_the_game_is_played_on_the_whole_screen_with_the_keyboard_alone(reader, account):
    reader.press("Jeu")
    boxes(reader)[1].setValue(40)
    reader.keys("F5")
    screen = big_game()
    click = partial(reader.qtbot.keyClick, screen)
    assert screen.isFullScreen()
    assert "Il reste 960 €" in screen.texts()
    assert "40\u00a0€" in screen.texts()
    click(Qt.Key.Key_Right)
    click(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert screen.accessibleName().startswith("11 € à Administration et élus")
    click(Qt.Key.Key_Left)
    for digit in (Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_0):
        click(digit)
    click(Qt.Key.Key_Backspace)
    assert "Il reste 910 €" in screen.texts()
    reader.qtbot.keySequence(screen, "Ctrl+Z")
    assert "Il reste 960 €" in screen.texts()
    reader.qtbot.keySequence(screen, "Ctrl+Y")
    click(Qt.Key.Key_Return)
    assert not screen.is_revealed  # the real budget is a secret until 1 000 € are given
    click(Qt.Key.Key_Escape)
    reader.qtbot.waitUntil(lambda: big_game() is None)
    assert [box.value() for box in boxes(reader)][:2] == [50, 40]
    reader.press("Projeter")
    screen = big_game()
    click = partial(reader.qtbot.keyClick, screen)
    click(Qt.Key.Key_End)
    for digit in (Qt.Key.Key_9, Qt.Key.Key_1, Qt.Key.Key_1):
        click(digit)
    assert "1 € de trop" in screen.texts()
    click(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    click(Qt.Key.Key_Return)
    assert screen.is_revealed
    real = split(spending(account))
    texts = " ".join(screen.texts())
    assert all(str(share.policy.label) in texts for share in real.shares)
    assert "014" in texts  # the perimeter
    click(Qt.Key.Key_Space)
    assert "effet sur le total du budget" in " ".join(screen.texts())
    click(Qt.Key.Key_Escape)
    reader.qtbot.waitUntil(lambda: big_game() is None)
    assert "points sur 1 000" in reader.reads()


def test_players_take_turns_on_the_whole_screen(reader):
    reader.press("Jeu")
    reader.press("Ajouter un joueur")
    reader.qtbot.keyClicks(reader.named("Nom"), "Table du fond")
    reader.keys("F5")
    screen = big_game()
    click = partial(reader.qtbot.keyClick, screen)
    assert "Table du fond : il reste 1\u202f000 €" in screen.texts()
    for player in range(2):
        for digit in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_0, Qt.Key.Key_0):
            click(digit)
        if player == 0:
            assert "Table du fond : 1 000 € répartis" in " ".join(screen.texts())
            click(Qt.Key.Key_Tab)
            assert "Joueur 1 : il reste 1\u202f000 €" in screen.texts()
    click(Qt.Key.Key_Enter)
    assert "2 joueurs donnent en moyenne 1\u202f000,00" in " ".join(screen.texts())
    for _page in range(9):
        click(Qt.Key.Key_Right)
    assert "Table du fond : effet" in " ".join(screen.texts())
    click(Qt.Key.Key_Backspace)
    assert "Joueur 1 : 1 000 € répartis" in " ".join(screen.texts())
    click(Qt.Key.Key_Escape)
    reader.qtbot.waitUntil(lambda: big_game() is None)
    assert reader.chooser("Qui joue").currentText() == "Joueur 1 · prêt"


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("presentation", ["Politiques", "Fonctions"])
def test_the_big_board_and_the_end_are_readable_from_the_back(reader, size, presentation):
    from budgetlocal.ui.charts.text import Label

    reader.choose("Présentation", presentation)
    reader.press("Jeu")
    reader.press("Ajouter un joueur")
    reader.qtbot.keyClicks(reader.named("Nom"), "Table du fond de la salle")
    reader.keys("F5")
    screen = big_game()
    screen.showNormal()
    screen.resize(*size)

    def check() -> None:
        front = screen.findChild(QStackedWidget).currentWidget()
        labels = [item for item in front.scene().items() if isinstance(item, Label)]
        assert len(labels) > 8
        assert all(front.sceneRect().contains(item.sceneBoundingRect()) for item in labels)
        assert min(item.font.pixelSize() for item in labels) >= size[1] / 55
        rows = [item.sceneBoundingRect() for item in labels]
        overlaps = [
            (one, other)
            for rank, one in enumerate(rows)
            for other in rows[:rank]
            if one.adjusted(1, 3, -1, -3).intersects(other.adjusted(1, 3, -1, -3))
        ]
        assert overlaps == []
        assert [(screen.is_revealed, item.text()) for item in labels if "…" in item.text()] == []

    check()
    for _player in range(2):
        for digit in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_0, Qt.Key.Key_0):
            reader.qtbot.keyClick(screen, digit)
        reader.qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert screen.is_revealed
    for _page in range(6):
        check()
        reader.qtbot.keyClick(screen, Qt.Key.Key_Right)
    reader.qtbot.keyClick(screen, Qt.Key.Key_Escape)


@pytest.fixture
def town(person, demonstration) -> Person:
    """Someone who looks at the page, with the budget principal and the annexe of the water."""
    person.import_files(*(demonstration[name] for name in ("CA_2024", "CA_2024_eau", "BP_2025")))
    person.choose("Exercice", "2024")
    person.keys(PAGE)
    return person


def test_the_annexes_are_put_together_with_the_principal_when_asked(town, account):
    assert "Budget principal seul" in " ".join(drawing(town))
    town.choose("Budgets", "Principal et annexes")
    texts = " ".join(drawing(town))
    assert "Budget annexe EAU POTABLE" in texts
    assert "réunis (EAU POTABLE)" in texts
    assert "CA_2024_eau.xml" in texts
    town.press("Ticket")
    assert "réunis (EAU POTABLE)" in town.reads()
    town.press("Tableau")
    table = town.table("Sur 1 000 €, par politique, fonction et compte")
    rows = table.table.rows
    total = next(row for row in rows if row.key == "total").cells[3]
    water = next(row for row in rows if row.key.startswith("annexe_1/"))
    assert total == spending(account).total + water.cells[3]
    table.open_all()
    table.choose_row(rows.index(water))
    town.wait()
    assert "CA_2024_eau.xml" in town.reads()
    assert "signalez-le" not in town.reads()
    town.press("Comparer")
    assert "ne se comparent pas à un budget seul" in town.reads()
    town.press("Jeu")
    assert "Budget annexe EAU POTABLE" in town.reads()


def test_the_lines_of_an_annexe_are_explained_by_its_own_file(town):
    town.choose("Budgets", "Principal et annexes")
    town.press("Tableau")
    table = town.table("Sur 1 000 €, par politique, fonction et compte")
    table.open_all()
    rows = table.table.rows
    place = next(rank for rank, row in enumerate(rows) if row.key.startswith("annexe_1/"))
    table.setFocus()
    table.choose_row(place)
    town.keys("Ctrl+E")
    town.wait()
    assert "CA_2024_eau.xml" in town.reads()


def test_budgets_that_do_not_go_together_are_refused_with_the_reason(town):
    town.choose("Budgets", "Principal et annexes")
    town.choose("Exercice", "2025")
    assert "EAU POTABLE (rien en 2025)" in town.reads()
    town.choose("Budgets", "Un seul")
    assert "Budget principal seul" in " ".join(drawing(town))
    town.choose("Exercice", "2024")
    town.choose("Budget", "EAU POTABLE (annexe)")
    assert "Budget annexe « EAU POTABLE » seul" in " ".join(drawing(town))
    town.choose("Budgets", "Principal et annexes")
    assert "Le budget montré est un budget annexe" in town.reads()


@pytest.fixture
def doubtful(person, demonstration, tmp_path) -> Person:
    """Someone whose principal pays 346 651,74 € on 657365, and whose annexe receives no grant."""
    principal = tmp_path / "CA_2024.xml"
    text = demonstration["CA_2024"].read_bytes().replace(b'"657363"', b'"657365"')
    principal.write_bytes(text)
    person.import_files(principal, demonstration["CA_2024_eau"])
    person.choose("Exercice", "2024")
    person.keys(PAGE)
    return person


def test_the_payee_of_a_doubtful_grant_is_said_and_undone(doubtful, account):
    asked = "Qui reçoit le compte 657365 (346\u202f651,74\u00a0€)"
    doubtful.choose("Budgets", "Principal et annexes")
    assert "dont rien ne dit si elles vont à un des budgets annexes réunis" in doubtful.reads()
    doubtful.choose(asked, "Un tiers")
    assert "versé à un tiers et compté, selon votre réponse" in " ".join(drawing(doubtful))
    doubtful.choose(asked, "Un budget annexe réuni")
    assert "n'en inscrivent aucune en recettes" in doubtful.reads()  # the water receives no grant
    doubtful.keys("Ctrl+Z")
    doubtful.wait()
    assert "versé à un tiers et compté" in " ".join(drawing(doubtful))
    doubtful.keys("Ctrl+Z")  # the keyboard went past this entry on its way to the third one
    doubtful.wait()
    assert "n'en inscrivent aucune en recettes" in doubtful.reads()
    doubtful.keys("Ctrl+Z")
    doubtful.wait()
    assert "dont rien ne dit" in doubtful.reads()
    doubtful.choose("Budgets", "Un seul")
    assert "Budget principal seul" in " ".join(drawing(doubtful))
    assert asked not in doubtful.reads()
