"""The tables that a pack may show, by name; each is a spec, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from budgetlocal.analysis.basis import main_amount, voted_amount
from budgetlocal.analysis.dossier.changes_chart import changes_table
from budgetlocal.analysis.dossier.forward import Forward
from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.named_numbers import no_document
from budgetlocal.analysis.dossier.side_numbers import NO_LINE, SECTION_WORDS
from budgetlocal.analysis.dossier.special_numbers import NOT_CLOSED
from budgetlocal.analysis.dossier.votes_table import votes_table
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.groups import focus_of
from budgetlocal.analysis.labels import document_name, section_name, source_of
from budgetlocal.analysis.results import (
    closing_origin,
    closing_result,
    restes_origin,
    section_origin,
)
from budgetlocal.analysis.totals import SECTION_NAMES, of, total
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Etape, Section, Sens
from budgetlocal.core.origins import FigureOrigin, IndicatorOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.definitions import Family
from budgetlocal.indicators.dimensions import written

TableAnswer = TableSpec | Text
NO_OTHERS = translatable(
    "Dossier", "Aucun budget annexe n'est dans le classeur : importez-les s'il y en a."
)
NO_BASES = translatable(
    "Dossier", "n. d. : les bases de l'état 1259 ne sont pas saisies (page Impôts locaux)."
)
NO_AP = translatable(
    "Dossier",
    "Aucune autorisation de programme n'est saisie (page Exécution, bouton AP).",
)
_LABEL = translatable("Dossier", "Poste")
_DEPENSES, _RECETTES = (
    Column("depenses", translatable("Dossier", "Dépenses"), CellKind.EUROS),
    Column("recettes", translatable("Dossier", "Recettes"), CellKind.EUROS),
)


def table_makers() -> Mapping[str, Callable[[Setting], TableAnswer]]:
    """Return what makes each table, by the name used in `resources/dossier/parties.toml`."""
    return {
        "equilibre": balance_table,
        "resultat": result_table,
        "ratios": ratios_table,
        "budgets": budgets_table,
        "autorisations": programme_table,
        "dm-changements": changes_table,
        "credits-votes": votes_table,
        "bases": bases_table,
        "prospective-chaine": _forward_chain,
        "prospective-programme": _forward_programme,
    }


def table(name: str, setting: Setting) -> TableAnswer:
    """Return a table by its name, or why there is none.

    Raises:
        KeyError: nothing has that name.

    """
    return table_makers()[name](setting)


def _forward_chain(setting: Setting) -> TableAnswer:
    found = setting.forward
    return found.chain() if isinstance(found, Forward) else found


def _forward_programme(setting: Setting) -> TableAnswer:
    found = setting.forward
    return found.programme() if isinstance(found, Forward) else found


def balance_table(setting: Setting) -> TableAnswer:
    """Return what is voted in each section, order movements and carry-overs included."""
    base = setting.base
    if base is None:
        return no_document(setting)
    rows = [_section_row(base, section) for section in Section]
    if all(cell is None for row in rows for cell in row.cells[1:]):
        return NO_LINE
    return TableSpec(
        "equilibre",
        translatable("Dossier", "Équilibre : {document}", document=document_name(base)),
        (
            Column("section", translatable("Dossier", "Section"), CellKind.TEXT),
            _DEPENSES,
            _RECETTES,
        ),
        tuple(rows),
        source_of(base),
    )


def _section_row(base: BudgetFrame, section: Section) -> Row:
    amount = main_amount(base)
    cells: list[Cell] = [section_name(section, base)]
    origins: list[LinesOrigin | None] = [None]
    for sens in (Sens.DEPENSE, Sens.RECETTE):
        lines = of(base.lines, section=section, sens=sens)
        cells.append(total(lines, amount))
        origins.append(LinesOrigin(tuple(lines[frames.ORDINAL].tolist()), str(amount)))
    return Row(str(section), 0, tuple(cells), RowStyle.NORMAL, (), tuple(origins))


def result_table(setting: Setting) -> TableAnswer:
    """Return the closing result of an account, line by line."""
    base = setting.base
    if base is None:
        return no_document(setting)
    closed = closing_result(base)
    if closed is None:
        return NOT_CLOSED
    lines: tuple[tuple[str, Text, int, bool], ...] = (
        (
            "fonctionnement",
            translatable("Dossier", "Résultat de fonctionnement"),
            closed.fonctionnement,
            False,
        ),
        (
            "investissement",
            translatable("Dossier", "Solde d'investissement"),
            closed.investissement,
            False,
        ),
        (
            "restes-recettes",
            translatable("Dossier", "Restes à réaliser, recettes d'investissement"),
            closed.restes_recettes,
            False,
        ),
        (
            "restes-depenses",
            translatable("Dossier", "Restes à réaliser, dépenses d'investissement (en moins)"),
            -closed.restes_depenses,
            False,
        ),
        (
            "ensemble",
            translatable("Dossier", "Résultat global, restes à réaliser compris"),
            closed.ensemble,
            True,
        ),
    )
    origins: dict[str, FigureOrigin] = {
        "fonctionnement": section_origin(base, Section.FONCTIONNEMENT),
        "investissement": section_origin(base, Section.INVESTISSEMENT),
        "restes-recettes": restes_origin(base, Sens.RECETTE),
        "restes-depenses": OperationOrigin("-", (restes_origin(base, Sens.DEPENSE),)),
        "ensemble": closing_origin(base),
    }
    rows = tuple(
        Row(
            key,
            0,
            (label, value),
            RowStyle.TOTAL if is_total else RowStyle.NORMAL,
            (),
            (None, origins.get(key)),
        )
        for key, label, value, is_total in lines
    )
    amount = Column("montant", translatable("Dossier", "Montant"), CellKind.EUROS)
    title = translatable("Dossier", "Résultat : {document}", document=document_name(base))
    poste = Column("poste", _LABEL, CellKind.TEXT)
    return TableSpec("resultat", title, (poste, amount), rows, source_of(base))


def ratios_table(setting: Setting) -> TableAnswer:
    """Return the ratios of article R2313-1 of the document, those that its lines give."""
    base = setting.base
    if base is None:
        return no_document(setting)
    year, evaluation = base.header.exercice, setting.evaluation(base)
    rows: list[Row] = []
    for indicator in catalogue():
        if indicator.family is not Family.R2313_1 or not indicator.number:
            continue
        value = evaluation.indicator(indicator, year).value
        if value is None:
            continue
        text = verbatim(written(value, indicator.dimension).replace("€/hab", "€/hab."))
        origins = (None, IndicatorOrigin(indicator.code, year))
        rows.append(Row(indicator.code, 0, (indicator.label, text), RowStyle.NORMAL, (), origins))
    if not rows:
        outcome = evaluation.indicator(catalogue()["ratio_1"], year)
        return outcome.reasons[0] if outcome.reasons else NO_LINE
    columns = (
        Column("ratio", translatable("Dossier", "Ratio"), CellKind.TEXT),
        Column("valeur", translatable("Dossier", "Valeur"), CellKind.TEXT),
    )
    title = translatable(
        "Dossier", "Ratios (CGCT, article R2313-1) : {document}", document=document_name(base)
    )
    return TableSpec("ratios", title, columns, tuple(rows), source_of(base))


def budgets_table(setting: Setting) -> TableAnswer:
    """Return the amounts of the budget and of the others of the collectivité, each on its own.

    Nothing is added up: what budgets pay each other would be counted twice.
    """
    base = setting.base
    if base is None:
        return no_document(setting)
    if not setting.material.others:
        return NO_OTHERS
    rows = _budget_rows(base, "principal")
    sources = [source_of(base)]
    for rank, group in enumerate(setting.material.others):
        same = _same_step(group, base)
        if same is None:
            name = verbatim(focus_of(group).header.budget)
            rows.append(Row(f"annexe-{rank}", 0, (name, None, None)))
            continue
        rows += _budget_rows(same, f"annexe-{rank}")
        sources.append(source_of(same))
    columns = (
        Column("budget", translatable("Dossier", "Budget"), CellKind.TEXT),
        _DEPENSES,
        _RECETTES,
    )
    return TableSpec(
        "budgets",
        translatable("Dossier", "Budget principal et budgets annexes, {annee}", annee=setting.year),
        columns,
        tuple(rows),
        joined(sources, " ; "),
    )


def _same_step(group: tuple[BudgetFrame, ...], base: BudgetFrame) -> BudgetFrame | None:
    wanted = {Etape.CA, Etape.CFU} if base.header.etape.is_account else {base.header.etape}
    found = [
        each
        for each in group
        if each.header.etape in wanted and each.header.exercice == base.header.exercice
    ]
    return found[-1] if found else None


def _budget_rows(budget: BudgetFrame, key: str) -> list[Row]:
    """Return a row for each section."""
    amount = main_amount(budget)
    rows = []
    for section in Section:
        sides = [
            of(budget.lines, section=section, sens=sens) for sens in (Sens.DEPENSE, Sens.RECETTE)
        ]
        words = (verbatim(budget.header.budget), SECTION_WORDS[SECTION_NAMES[section]])
        origins = (
            LinesOrigin(tuple(lines[frames.ORDINAL].tolist()), str(amount), document_key(budget))
            for lines in sides
        )
        rows.append(
            Row(
                f"{key}-{section}",
                0,
                (joined(words, " · "), *(total(lines, amount) for lines in sides)),
                RowStyle.NORMAL,
                (),
                (None, *origins),
            )
        )
    return rows


def bases_table(setting: Setting) -> TableAnswer:
    """Return the bases and rates typed for the exercice."""
    typed = setting.material.typed_rates(setting.year)
    if isinstance(typed, Text):
        return typed
    return NO_BASES if typed is None else typed.table


def programme_table(setting: Setting) -> TableAnswer:
    """Return each autorisation de programme with the credits of the exercice (CP)."""
    base, programmes = setting.base, setting.material.autorisations
    if not programmes:
        return NO_AP
    rows = []
    for operation, cents in sorted(programmes.items()):
        voted: Cell = None
        if base is not None:
            lines = of(base.lines, section=Section.INVESTISSEMENT, sens=Sens.DEPENSE)
            mine = lines[lines[frames.OPERATION] == operation]
            amount = Amount.MT_REAL if base.header.etape.is_account else voted_amount(base)
            voted = total(mine, amount)
        rows.append(Row(operation, 0, (verbatim(operation), cents, voted)))
    columns = (
        Column("operation", translatable("Dossier", "Opération"), CellKind.TEXT),
        Column("ap", translatable("Dossier", "Autorisation de programme"), CellKind.EUROS),
        Column("cp", translatable("Dossier", "Crédits de l'exercice"), CellKind.EUROS),
    )
    source = verbatim("") if base is None else source_of(base)
    title = translatable("Dossier", "Autorisations de programme, {annee}", annee=setting.year)
    return TableSpec("autorisations", title, columns, tuple(rows), source)
