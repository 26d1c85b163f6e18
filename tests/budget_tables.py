"""A made-up table of execution as a finance package exports it, for the tests of the window."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

SIRET = "21990001200018"
TITLES = (
    "Chapitre", "Article", "Libellé", "Budget primitif", "DM", "Crédits ouverts", "Engagé",
    "Mandaté", "Disponible",
)  # fmt: skip
HEADER_ROW = 5


def write_execution(
    path: Path,
    *,
    siret: str = SIRET,
    day: str = "30/06/2025",
    energy: float = 48_000.0,
    titles: tuple[str, ...] = TITLES,
) -> Path:
    """Write dépenses with a preamble, lost zeros, a subtotal and a total; amounts in euros.

    `energy` is the BP of the article 60612; `siret` and `day` are left out when they are empty.
    """
    rows = [
        [11, "60611", "Eau et assainissement", 12_000, 0, 12_000, 6_000.5, 5_000.25, 5_999.5],
        [11, "60612", "Énergie", energy, 2_000, energy + 2_000, 30_000, 25_000, energy - 28_000],
        [12, "64111", "Rémunération principale", 300_000, 0, 300_000, 150_000, 150_000, 150_000],
        [65, "65748", "Subventions", 20_000, -1_500, 18_500, 10_000, 10_000, 8_500],
    ]
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Dépenses")
        sheet.write_row(0, 0, ["Commune de Villexemple"])
        if siret:
            sheet.write_row(1, 0, ["SIRET :", siret])
        sheet.write_row(2, 0, ["Exercice :", 2025])
        if day:
            sheet.write_row(3, 0, [f"Situation au {day}"])
        sheet.write_row(HEADER_ROW, 0, titles)
        for rank, row in enumerate(rows):
            sheet.write_row(HEADER_ROW + 1 + rank, 0, row)
        total = [sum(float(row[column]) for row in rows) for column in range(3, len(TITLES))]
        sheet.write_row(HEADER_ROW + 1 + len(rows), 0, ["TOTAL DEPENSES", None, None, *total])
        book.add_worksheet("Notes").write(0, 0, "Ne pas diffuser")
    return path
