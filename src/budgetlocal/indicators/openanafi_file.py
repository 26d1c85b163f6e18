"""A trame of OpenAnafi (its Excel « pseudo-paramétrage ») as drafts of our language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.drafts import Draft, FormulaText
from budgetlocal.indicators.openanafi import our_code, translated

COLUMNS = ("shortlib", "longlib", "formule_finale")
MOST_ROWS = 5_000
LARGEST_FILE = 20_000_000


@dataclass(frozen=True, slots=True)
class Trame:
    """What a trame holds, and what of it could not be translated."""

    drafts: tuple[Draft, ...]
    refused: tuple[tuple[str, Text], ...]
    """Indicator and reason."""
    notes: tuple[Text, ...]


def read_trame(path: Path) -> Trame:
    """Return the indicators of a trame; the prefix of their name (M14_…) is their nomenclature.

    Raises:
        UserError: the file is no workbook, or has not the columns Shortlib, LongLib, Formule_finale.

    """
    rows = _rows(path)
    header = [str(cell).strip().lower() for cell in rows[0]] if rows else []
    if any(name not in header for name in COLUMNS):
        raise UserError(
            translatable(
                "OpenAnafi", "« {fichier} » n'est pas une trame.", fichier=verbatim(path.name)
            ),
            hint=translatable(
                "OpenAnafi",
                "La première feuille doit avoir les colonnes Shortlib, LongLib, Formule_finale.",
            ),
        )
    places = [header.index(name) for name in COLUMNS]
    drafts: list[Draft] = []
    refused: list[tuple[str, Text]] = []
    notes: list[Text] = []
    for row in rows[1:MOST_ROWS]:
        name, label, formula = (str(row[place]).strip() for place in places)
        if not name and not formula:
            continue
        try:
            formulas = translated(formula)
        except UserError as err:
            refused.append((name, err.message))
            continue
        notes += [note for each in formulas for note in each.notes]
        norme = name.partition("_")[0].upper()
        normes = (norme,) if norme.startswith("M") and norme[1:].isdigit() else ()
        texts = tuple(
            FormulaText(each.text, normes, each.since, each.until, each.budget) for each in formulas
        )
        origin = f"OpenAnafi, {path.name}"
        drafts.append(Draft(our_code(name), label or name, formula, texts, origin))
    return Trame(tuple(drafts), tuple(refused), tuple(dict.fromkeys(notes)))


def _rows(path: Path) -> list[list[object]]:
    from python_calamine import CalamineError, CalamineWorkbook

    if path.exists() and path.stat().st_size > LARGEST_FILE:
        raise UserError(
            translatable("OpenAnafi", "« {fichier} » est trop gros.", fichier=verbatim(path.name)),
            hint=translatable("OpenAnafi", "Une trame tient en quelques centaines de lignes."),
        )
    try:
        book = CalamineWorkbook.from_path(path)
        return [list(row) for row in book.get_sheet_by_index(0).to_python()]
    except (CalamineError, OSError, ValueError, IndexError) as err:
        raise UserError(
            translatable("OpenAnafi", "« {fichier} » ne se lit pas.", fichier=verbatim(path.name)),
            hint=translatable("OpenAnafi", "Ouvrez-le dans Excel et enregistrez-le en .xlsx."),
        ) from err
