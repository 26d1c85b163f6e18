"""The closing of each exercice as a table and findings: result, needs, affectation, chain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from budgetlocal.analysis.closing import (
    Opening,
    opening_of,
    opening_of_account,
    proposed_opening,
)
from budgetlocal.analysis.closing_origins import chain_origins, explained_rows
from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.labels import etape_name, source_of
from budgetlocal.analysis.results import ClosingResult, closing_result, continuity
from budgetlocal.analysis.rules.carried import results_carried
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.deficit import deficit
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Finding,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim

COLUMNS = (
    Column("libelle", translatable("Cloture", "Clôture"), CellKind.TEXT),
    Column("fonctionnement", translatable("Cloture", "Fonctionnement"), CellKind.EUROS),
    Column("investissement", translatable("Cloture", "Investissement"), CellKind.EUROS),
    Column("ensemble", translatable("Cloture", "Ensemble"), CellKind.EUROS),
)
CHAIN_COLUMNS = (
    Column("annee", translatable("Cloture", "Exercice"), CellKind.TEXT),
    Column(
        "resultat",
        translatable("Cloture", "Résultat F"),
        CellKind.EUROS,
        translatable("Cloture", "Résultat de clôture de la section de fonctionnement."),
    ),
    Column(
        "solde",
        translatable("Cloture", "Solde I"),
        CellKind.EUROS,
        translatable("Cloture", "Solde de clôture de la section d'investissement."),
    ),
    Column(
        "besoin",
        translatable("Cloture", "Besoin"),
        CellKind.EUROS,
        translatable("Cloture", "Besoin de financement, restes à réaliser compris."),
    ),
    Column("p1068", translatable("Cloture", "1068 proposé"), CellKind.EUROS),
    Column("p002", translatable("Cloture", "002 proposé"), CellKind.EUROS),
    Column("r001", translatable("Cloture", "001 en N+1"), CellKind.EUROS),
    Column("r1068", translatable("Cloture", "1068 en N+1"), CellKind.EUROS),
    Column("r002", translatable("Cloture", "002 en N+1"), CellKind.EUROS),
    Column(
        "ecart",
        translatable("Cloture", "Écart"),
        CellKind.EUROS,
        translatable(
            "Cloture", "Écarts sur 001 et sur 002 + 1068, additionnés sans qu'ils se compensent."
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Closing:
    """The closing of one exercice and the chain of all those of the workspace."""

    table: TableSpec | None
    chain: TableSpec
    findings: tuple[Finding, ...]
    missing: Text | None = None
    """Why the exercice has no closing."""


def closing(years: Mapping[int, Exercise], year: int, population: int | None = None) -> Closing:
    """Return the closing of an exercice with its account, and the chain of results over the years."""
    account = years[year].account
    closed = closing_result(account) if account is not None else None
    accounts = [each.account for each in years.values() if each.account is not None]
    chain = _chain(years)
    findings = tuple(_findings(years, year, accounts, population))
    if account is None or closed is None:
        missing = translatable(
            "Cloture",
            "L'exercice {annee} n'a pas encore de compte : importez le compte administratif ou le "
            "compte financier unique pour arrêter le résultat.",
            annee=year,
        )
        return Closing(None, chain, findings, missing)
    return Closing(_table(account, closed), chain, findings)


def _table(account: BudgetFrame, closed: ClosingResult) -> TableSpec:
    opened = opening_of_account(account) or Opening(0, 0, 0)
    return TableSpec(
        key="cloture",
        title=translatable(
            "Cloture",
            "{collectivite} · {budget} · clôture {annee} ({etape})",
            collectivite=account.header.collectivite,
            budget=account.header.budget,
            annee=account.header.exercice,
            etape=etape_name(account),
        ),
        columns=COLUMNS,
        rows=explained_rows(account, (*_result_rows(closed, opened), *_proposal_rows(closed))),
        source=source_of(account),
    )


def _result_rows(closed: ClosingResult, opened: Opening) -> Iterator[Row]:
    """Yield the result of the exercice, what it adds to, and the restes a realiser."""
    yield _line(
        "exercice",
        translatable("Cloture", "Résultat de l'exercice"),
        closed.fonctionnement - opened.ligne_002,
        closed.investissement - opened.ligne_001,
    )
    yield _line(
        "anterieur",
        translatable("Cloture", "Résultat antérieur reporté (002, 001)"),
        opened.ligne_002,
        opened.ligne_001,
    )
    yield _line(
        "cloture",
        translatable("Cloture", "Résultat de clôture"),
        closed.fonctionnement,
        closed.investissement,
        RowStyle.TOTAL,
    )
    depenses, recettes = closed.restes_depenses, closed.restes_recettes
    yield _alone("rar_d", translatable("Cloture", "Restes à réaliser en dépenses"), -depenses)
    yield _alone("rar_r", translatable("Cloture", "Restes à réaliser en recettes"), recettes)
    yield _line(
        "avec_rar",
        translatable("Cloture", "Résultat avec restes à réaliser"),
        closed.fonctionnement,
        closed.investissement + recettes - depenses,
        RowStyle.TOTAL,
    )


def _proposal_rows(closed: ClosingResult) -> Iterator[Row]:
    """Yield the need of investissement and what the next budget takes up."""
    proposed = proposed_opening(closed)
    need = translatable("Cloture", "Besoin de financement de l'investissement")
    affected = translatable("Cloture", "Proposition : affecter au 1068")
    kept = translatable("Cloture", "Proposition : reprendre au 002")
    carried = translatable("Cloture", "À reprendre au 001")
    yield _alone("besoin", need, closed.besoin_de_financement)
    yield _proposal("p1068", affected, proposed.compte_1068)
    yield _proposal("p002", kept, proposed.ligne_002)
    yield _alone("p001", carried, proposed.ligne_001)


def _line(
    key: str, name: Text, left: Cents, right: Cents, style: RowStyle = RowStyle.NORMAL
) -> Row:
    return Row(key, 0, (name, left, right, left + right), style)


def _alone(key: str, name: Text, value: Cents) -> Row:
    return Row(key, 0, (name, NOT_APPLICABLE, value, NOT_APPLICABLE))


def _proposal(key: str, name: Text, value: Cents) -> Row:
    cells = (name, value, NOT_APPLICABLE, NOT_APPLICABLE)
    return Row(key, 0, cells, RowStyle.SUBTOTAL)


def _chain(years: Mapping[int, Exercise]) -> TableSpec:
    rows = []
    last = next(iter(reversed([each.account for each in years.values() if each.account])), None)
    for year, exercise in sorted(years.items()):
        closed = closing_result(exercise.account) if exercise.account is not None else None
        if exercise.account is not None and closed is not None:
            row = _chain_row(year, closed, carried_over(years, year))
            rows.append(chain_origins(exercise.account, row))
    source = source_of(last) if last is not None else verbatim("")
    title = translatable("Cloture", "Enchaînement des résultats, d'un exercice à l'autre")
    return TableSpec("enchainement", title, CHAIN_COLUMNS, tuple(rows), source)


def carried_over(years: Mapping[int, Exercise], year: int) -> Opening | None:
    """Return what the next exercice takes up: its account first, else what it voted; None unknown."""
    after = years.get(year + 1)
    if after is None:
        return None
    if after.account is not None:
        return opening_of_account(after.account)
    return opening_of(after.voted)


def _chain_row(year: int, closed: ClosingResult, carried: Opening | None) -> Row:
    proposed = proposed_opening(closed)
    taken: tuple[Cell, ...] = (None, None, None, None)
    if carried is not None:
        gap = abs(carried.ligne_001 - closed.investissement) + abs(
            carried.ligne_002 + carried.compte_1068 - closed.fonctionnement
        )
        taken = (carried.ligne_001, carried.compte_1068, carried.ligne_002, gap)
    cells = (
        verbatim(str(year)),
        closed.fonctionnement,
        closed.investissement,
        closed.besoin_de_financement,
        proposed.compte_1068,
        proposed.ligne_002,
        *taken,
    )
    return Row(str(year), 0, cells)


def _findings(
    years: Mapping[int, Exercise],
    year: int,
    accounts: list[BudgetFrame],
    population: int | None,
) -> Iterator[Finding]:
    exercise = years[year]
    if exercise.account is not None:
        yield from deficit(Checked(years, exercise, exercise.end, population))
    after = years.get(year + 1)
    if after is not None and after.voted and after.account is None:
        yield from results_carried(Checked(years, after, after.end, population))
    yield from continuity(accounts)
