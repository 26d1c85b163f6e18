"""An empty budget to fill in with a spreadsheet, whose columns the import knows by heart.

Codes are texts, so that 011 keeps its zero; amounts are numbers; the titles are locked; chapters
and accounts are chosen in the plan de comptes of the nomenclature and the year, or typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.kinds import Amount, ChapterKind, Etape, Mouvement, Section, Sens
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.export.whole_file import written_whole
from budgetlocal.nomenclature.plan import Plan

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Say = Callable[[Text], str]

_LONGEST_HEADER = 240
ROWS = 3000
"""How many rows are ready to be filled in on each sheet."""
DEPENSES, RECETTES, IDENTITE, COMPTES = "Dépenses", "Recettes", "Identité", "Comptes"
"""Names of sheets and titles stay in French whatever the language: the import reads them."""
KEYS = ("Section", "Chapitre", "Article", "Libellé", "Fonction", "Opération", "Réel ou ordre")
_BP, _BS, _DM, _REPORTS, _CREDITS = "BP", "BS", "DM", "Reports N-1", "Crédits ouverts"
_ENGAGE, _REALISE, _RATTACHE = "Engagé non mandaté", "Réalisé", "Rattachements"
_RAR = "RAR au 31/12"
AMOUNTS: Mapping[Etape, tuple[str, ...]] = {
    Etape.BP: (_BP, _REPORTS),
    Etape.BS: (_BS, _REPORTS),
    Etape.DM: (_DM,),
    Etape.SITUATION: (_BP, _BS, _DM, _REPORTS, _CREDITS, _ENGAGE, _REALISE),
    Etape.CA: (_CREDITS, _REALISE, _RATTACHE, _RAR),
    Etape.CFU: (_CREDITS, _REALISE, _RATTACHE, _RAR),
}
"""The amounts that each step is made of, none of which could be taken for another."""
PROPOSED = "Propositions nouvelles"
"""The amount of a draft, which nobody has voted."""
_NOTES: Mapping[str, Text] = {
    "Section": translatable("Modele", "Fonctionnement ou Investissement."),
    "Chapitre": translatable("Modele", "Le code du chapitre : 011, 65, 040… (feuille Comptes)."),
    "Article": translatable("Modele", "Le compte par nature : 60611, 64111… (feuille Comptes)."),
    "Fonction": translatable("Modele", "Facultative : le code de la fonction."),
    "Opération": translatable("Modele", "Facultative : le numéro de l'opération d'équipement."),
    "Réel ou ordre": translatable("Modele", "Vide vaut Réel."),
    "BP": translatable("Modele", "Voté au budget primitif, en euros."),
    "Propositions nouvelles": translatable(
        "Modele", "Proposé, pas encore voté : le fichier s'importe comme un projet."
    ),
    "BS": translatable("Modele", "Voté au budget supplémentaire, en plus ou en moins."),
    "DM": translatable("Modele", "Total des décisions modificatives, en plus ou en moins."),
    "Reports N-1": translatable("Modele", "Restes à réaliser de l'exercice précédent."),
    "Crédits ouverts": translatable(
        "Modele", "BP + BS + DM + reports N-1. Vide : le total n'est pas connu."
    ),
    "Engagé non mandaté": translatable(
        "Modele", "Engagements de l'exercice qui restent à mandater ou à titrer."
    ),
    "Réalisé": translatable("Modele", "Mandats émis, ou titres émis sur la feuille Recettes."),
    "Rattachements": translatable("Modele", "Charges et produits rattachés à l'exercice."),
    "RAR au 31/12": translatable("Modele", "Restes à réaliser à la clôture."),
}
_WIDTHS = {"Section": 18, "Libellé": 44, "Réel ou ordre": 14}


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """What is known of the budget to be typed in; the rest is left for the person to fill in."""

    exercice: int
    etape: Etape
    nomenclature: str
    """As in TotEM: M57-M57_D."""
    collectivite: str = ""
    siret: str = ""
    """Of the budget."""
    budget: str = ""
    numero: int = 0
    """Of a DM; 0 to be filled in."""
    situation_date: str = ""
    """Of a situation, as it is typed in France: 30/06/2025."""


@dataclass(frozen=True, slots=True)
class ModelLine:
    """An article of a draft that is filled in already."""

    is_depense: bool
    is_fonctionnement: bool
    chapitre: str
    nature: str
    libelle: str
    fonction: str
    operation: str
    is_ordre: bool
    cents: int


@dataclass(slots=True)
class _Styles:
    title: Format
    code: Format
    amount: Format
    label: Format
    value: Format
    wrapped: Format
    warning: Format


def write_model(
    plan: Plan,
    identity: ModelIdentity,
    path: Path,
    *,
    say: Say = str,
    lines: Sequence[ModelLine] = (),
    warnings: Sequence[Text] = (),
) -> None:
    """Write the workbook to `path`, whole or not at all: empty, or with the articles of a draft.

    Args:
        plan: the plan de comptes of the nomenclature and the year.
        identity: what is filled in already on the sheet Identité.
        path: where to write; a file of that name is replaced.
        say: turns the instructions and the notes into words of the interface.
        lines: the articles of a draft, whose only amount is that which is proposed.
        warnings: what to know before the budget is voted, the gravest first: on the first sheet, and the
            first one on every printed page of the amounts.

    Raises:
        UserError: the file cannot be written there.

    """
    import xlsxwriter

    amounts = (PROPOSED,) if lines else AMOUNTS[identity.etape]

    with written_whole(path) as temporary, xlsxwriter.Workbook(temporary) as book:
        styles = _styles(book)
        _write_instructions(book.add_worksheet("Mode d'emploi"), styles, say, warnings)
        _write_identity(book.add_worksheet(IDENTITE), identity, styles)
        chapters, accounts = _ranges(plan)
        for name in (DEPENSES, RECETTES):
            sheet = book.add_worksheet(name)
            _write_titles(sheet, amounts, styles, say)
            _add_choices(sheet, len(amounts), (chapters, accounts), say)
            if warnings:
                sheet.set_header(f"&L{_as_header(say(warnings[0]))}")
            _write_lines(sheet, [each for each in lines if each.is_depense is (name == DEPENSES)])
        _write_accounts(book.add_worksheet(COMPTES), plan, styles)


def _styles(book: Workbook) -> _Styles:
    bold = {"bold": True, "locked": True}
    free = {"locked": False, "border": 4, "border_color": "#808080"}
    return _Styles(
        title=book.add_format(bold | {"text_wrap": True, "valign": "top", "bottom": 1}),
        code=book.add_format(free | {"num_format": "@"}),
        amount=book.add_format(free | {"num_format": "#,##0.00"}),
        label=book.add_format(bold | {"valign": "top"}),
        value=book.add_format(free | {"num_format": "@", "align": "left"}),
        wrapped=book.add_format({"text_wrap": True, "valign": "top"}),
        warning=book.add_format({"text_wrap": True, "valign": "top", "bold": True}),
    )


def _write_instructions(
    sheet: Worksheet, styles: _Styles, say: Say, warnings: Sequence[Text]
) -> None:
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, 100)
    first = _write_warnings(sheet, styles, say, warnings)
    title = say(translatable("Modele", "Saisir un budget"))
    sheet.write_string(first, 0, title, styles.label)
    for rank, step in enumerate(_INSTRUCTIONS, start=1):
        sheet.write_number(first + rank, 0, rank, styles.label)
        sheet.write_string(first + rank, 1, say(step), styles.wrapped)
    sheet.protect()


def _write_warnings(sheet: Worksheet, styles: _Styles, say: Say, warnings: Sequence[Text]) -> int:
    """Write what to know before the vote at the top of a sheet; return the first row after it."""
    if not warnings:
        return 0
    title = say(translatable("Modele", "À savoir avant le vote"))
    sheet.write_string(0, 0, title, styles.label)
    for row, text in enumerate(warnings, start=1):
        sheet.write_string(row, 1, say(text), styles.warning)
    return len(warnings) + 2


def _as_header(text: str) -> str:
    """Return a text for the header of printed pages: no control code, whole sentences that Excel keeps."""
    kept = text.replace("&", "&&")
    if len(kept) <= _LONGEST_HEADER:
        return kept
    whole = kept[:_LONGEST_HEADER].rpartition(". ")[0]
    return f"{whole}." if whole else f"{kept[:_LONGEST_HEADER]}…"


_INSTRUCTIONS = (
    translatable(
        "Modele",
        "Remplissez la feuille Identité : collectivité, SIRET du budget, exercice, étape.",
    ),
    translatable(
        "Modele",
        "Saisissez une ligne par article sur les feuilles Dépenses et Recettes. Le menu de chaque "
        "cellule propose les codes du plan de comptes ; un autre code peut être tapé.",
    ),
    translatable(
        "Modele",
        "Remplissez les colonnes de montants que vous connaissez, en euros, et laissez les autres "
        "vides : une cellule vide veut dire « inconnu », un 0 veut dire zéro.",
    ),
    translatable(
        "Modele",
        "N'ajoutez ni total ni sous-total : BudgetLocal les calcule et les contrôle.",
    ),
    translatable(
        "Modele",
        "Enregistrez, puis glissez ce fichier sur la fenêtre de BudgetLocal.",
    ),
)


def _write_identity(sheet: Worksheet, identity: ModelIdentity, styles: _Styles) -> None:
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 50)
    fields: Sequence[tuple[str, str]] = (
        ("Collectivité", identity.collectivite),
        ("SIRET du budget", identity.siret),
        ("Budget", identity.budget),
        ("Exercice", str(identity.exercice)),
        ("Étape", str(identity.etape)),
        *_particulars(identity),
        ("Nomenclature", identity.nomenclature),
    )
    for row, (label, value) in enumerate(fields):
        sheet.write_string(row, 0, label, styles.label)
        sheet.write_string(row, 1, value, styles.value)
    sheet.protect()


def _particulars(identity: ModelIdentity) -> Iterator[tuple[str, str]]:
    """Yield what only some steps have."""
    if identity.etape is Etape.DM:
        yield "Numéro de DM", str(identity.numero or "")
    if identity.etape is Etape.SITUATION:
        yield "Date de situation", identity.situation_date


def _write_titles(sheet: Worksheet, amounts: Sequence[str], styles: _Styles, say: Say) -> None:
    sheet.set_row(0, 34)
    for column, title in enumerate((*KEYS, *amounts)):
        is_amount = title in amounts
        style = styles.amount if is_amount else styles.code
        sheet.set_column(column, column, _WIDTHS.get(title, 15 if is_amount else 12), style)
        sheet.write_string(0, column, title, styles.title)
        if title in _NOTES:
            sheet.write_comment(0, column, say(_NOTES[title]))
    sheet.freeze_panes(1, 4)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    sheet.protect(
        "",
        {
            "format_columns": True,
            "format_rows": True,
            "insert_rows": True,
            "delete_rows": True,
            "sort": True,
            "autofilter": True,
        },
    )


def _write_lines(sheet: Worksheet, lines: Sequence[ModelLine]) -> None:
    """Write articles under the titles; texts are never read as formulas."""
    for row, line in enumerate(lines, start=1):
        texts = (
            "Fonctionnement" if line.is_fonctionnement else "Investissement",
            line.chapitre,
            line.nature,
            line.libelle,
            line.fonction,
            line.operation,
            "Ordre" if line.is_ordre else "Réel",
        )
        for column, text in enumerate(texts):
            if text:
                sheet.write_string(row, column, text)
        sheet.write_number(row, len(texts), line.cents / 100)


def _add_choices(sheet: Worksheet, amounts: int, ranges: tuple[str, str], say: Say) -> None:
    chapters, accounts = ranges
    unknown = say(
        translatable("Modele", "Ce code n'est pas au plan de comptes. Le garder tout de même ?")
    )
    lists: Mapping[str, object] = {
        "Section": ["Fonctionnement", "Investissement"],
        "Chapitre": chapters,
        "Article": accounts,
        "Réel ou ordre": ["Réel", "Ordre"],
    }
    for title, source in lists.items():
        column = KEYS.index(title)
        is_code = isinstance(source, str)
        rule: dict[str, object] = {"validate": "list", "source": source}
        if is_code:
            rule |= {"error_type": "warning", "error_message": unknown}
        sheet.data_validation(1, column, ROWS, column, rule)
    first = len(KEYS)
    only_numbers = say(
        translatable("Modele", "Tapez un montant en euros, ou laissez la cellule vide.")
    )
    sheet.data_validation(
        1,
        first,
        ROWS,
        first + amounts - 1,
        {
            "validate": "decimal",
            "criteria": "between",
            "minimum": -1e12,
            "maximum": 1e12,
            "error_message": only_numbers,
        },
    )


def _ranges(plan: Plan) -> tuple[str, str]:
    """Return where the lists of chapters and accounts stand on the sheet Comptes."""
    chapters, accounts = len(_chapters(plan)), len(_accounts(plan))
    return f"={COMPTES}!$A$2:$A${chapters + 1}", f"={COMPTES}!$D$2:$D${accounts + 1}"


def _write_accounts(sheet: Worksheet, plan: Plan, styles: _Styles) -> None:
    titles = ("Chapitre", "Libellé du chapitre", "", "Article", "Libellé de l'article")
    for column, (title, width) in enumerate(zip(titles, (12, 50, 4, 14, 90), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles.title)
    for first, entries in ((0, _chapters(plan)), (3, _accounts(plan))):
        for row, (code, label) in enumerate(entries, start=1):
            sheet.write_string(row, first, code)
            sheet.write_string(row, first + 1, label)
    sheet.freeze_panes(1, 0)
    sheet.protect("", {"autofilter": True, "format_columns": True})


def _chapters(plan: Plan) -> list[tuple[str, str]]:
    both = {**plan.function_chapters, **plan.chapters}
    return sorted((code, chapter.label) for code, chapter in both.items())


def _accounts(plan: Plan) -> list[tuple[str, str]]:
    """Return the accounts in use; those that the plan of the year has struck off are left out."""
    return sorted(
        (code, account.label)
        for code, account in plan.accounts.items()
        if not account.is_struck_off
    )


def model_lines(document: BudgetDocument, plan: Plan) -> tuple[ModelLine, ...]:
    """Return the articles of a draft for its workbook; unknown amounts are left out.

    A line of an operation bears the chapter that the plan gives its account, and its operation.
    """
    found = []
    for line in document.lines:
        cents = line.amount(Amount.MT_PROP_NOUV)
        if cents is None:
            continue
        account = plan.account(line.nature)
        chapter = line.chapitre
        if line.chapitre_kind is ChapterKind.OPERATION and account is not None:
            chapter = account.chapter_for(line.sens, line.mouvement, line.type_ordre)
        found.append(
            ModelLine(
                line.sens is Sens.DEPENSE,
                line.section is Section.FONCTIONNEMENT,
                chapter,
                line.nature,
                line.libelle,
                line.fonction,
                line.operation,
                line.mouvement is Mouvement.ORDRE,
                cents,
            )
        )
    return tuple(found)


def file_name(identity: ModelIdentity) -> Text:
    """Return the name that is proposed for the file."""
    return verbatim(f"modele_{identity.etape}_{identity.exercice}.xlsx")
