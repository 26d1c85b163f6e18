"""What a person types becomes a statement like an imported one; what is empty stays unknown."""

from __future__ import annotations

from tests.situations import budget

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.analysis.execution.entry import Entered, entered_situation, entry_table
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.synthese import synthese
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape, Section, Sens

BP = budget(
    Etape.BP,
    [
        ("FD", "011", "6061", {"MtPrev": 600_00}),
        ("FD", "011", "6068", {"MtPrev": 100_00}),
        ("FD", "65", "6531", {"MtPrev": 100_00}),
        ("FR", "70", "7066", {"MtPrev": 800_00}),
    ],
    exercice=2025,
)
TYPED = {"FD/nature/011": Entered(300_00, 50_00), "FR/nature/70": Entered(realise=0)}


def test_the_table_lists_the_chapters_that_are_open_with_what_is_typed() -> None:
    table = entry_table(exercises([BP])[2025], "2025-06-30", TYPED)
    rows = {row.key: row.cells[2:] for row in table.rows}
    assert rows["FD/nature/011"] == (700_00, 300_00, 50_00)
    assert rows["FD/nature/65"] == (100_00, None, None)
    assert rows["FD"] == (800_00, 300_00, 50_00)


def test_what_is_typed_is_followed_like_a_statement_that_was_imported() -> None:
    typed = entered_situation(exercises([BP])[2025], "2025-06-30", TYPED)
    assert typed.source.reader == "saisie"
    assert [line.chapitre for line in typed.lines] == ["011", "70"]
    years = exercises([BP, budget_frame(typed)])
    view = View("2025-06-30", Side(Section.FONCTIONNEMENT, Sens.DEPENSE))
    page = follow_up(years, years[2025], view)
    names = [column.key for column in page.table.columns]
    rows = {row.key: dict(zip(names, row.cells, strict=True)) for row in page.table.rows}
    assert rows["nature/011"]["disponible"] == 350_00
    assert rows["nature/65"]["credits"] == 100_00
    assert rows["nature/65"]["realise"] is None


def test_another_entry_of_the_same_day_is_another_file() -> None:
    exercise = exercises([BP])[2025]
    one = entered_situation(exercise, "2025-06-30", TYPED)
    other = entered_situation(exercise, "2025-06-30", {"FD/nature/011": Entered(1)})
    assert one.source.sha256 != other.source.sha256
    assert one.header == other.header


def test_the_other_pages_show_a_typed_statement_too() -> None:
    """It has chapters and no articles: nothing else of the program may need them."""
    typed = budget_frame(entered_situation(exercises([BP])[2025], "2025-06-30", TYPED))
    table = budget_tree(typed)
    assert sum(row.level == 2 for row in table.rows) == 2
    assert "situation au 30/06/2025" in str(synthese((BP, typed), typed).headline)
