"""What a debt is made of: classes of risk, kinds of rates, and the loans it only guarantees."""

from __future__ import annotations

from collections import defaultdict

from budgetlocal.analysis.dette.annex_loan import AnnexLoan, TypeTaux
from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.resources import gissler
from budgetlocal.analysis.dette.wording import TYPES_TAUX, without
from budgetlocal.core.formatting import day
from budgetlocal.core.money import Cents, ratio, sum_known
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

_GUARANTEES = {
    "01": translatable("Dette", "Collectivités et établissements publics"),
    "02": translatable("Dette", "Autres emprunteurs, hors logement social"),
    "03": translatable("Dette", "Logements aidés par l'État"),
    "04": translatable("Dette", "Autres emprunts garantis"),
    "05": translatable("Dette", "Logement social"),
    "99": translatable("Dette", "Autres emprunts"),
}
"""CodTypEmprGaranti of the TotEM XSD."""
_UNSAID = translatable("Dette", "Nature non dite")


def owed_loans(debt: Portfolio) -> tuple[Loan, ...]:
    """Return the loans that are owed at the stock."""
    return tuple(loan for loan in debt.loans if loan.encours)


def by_class(debt: Portfolio) -> dict[str, Cents]:
    """Return what is owed by class of the charter (1A), "" when it is not said, largest first."""
    sums: dict[str, Cents] = defaultdict(int)
    for loan in owed_loans(debt):
        sums[_class_of(loan)] += loan.encours or 0
    return dict(sorted(sums.items(), key=lambda pair: -pair[1]))


def _class_of(loan: Loan) -> str:
    """Return the class of a loan, "" when none is said or when the charter has no such class."""
    classes = gissler()
    known = {index + kind for index, _ in classes.indices for kind, _ in classes.structures}
    return loan.gissler if loan.gissler in known else ""


def by_rate(debt: Portfolio) -> dict[TypeTaux, Cents]:
    """Return what is owed by kind of rate, in their order; kinds without a loan are left out."""
    sums: dict[TypeTaux, Cents] = defaultdict(int)
    for loan in owed_loans(debt):
        sums[loan.taux] += loan.encours or 0
    return {kind: sums[kind] for kind in TypeTaux if kind in sums}


def gissler_table(debt: Portfolio) -> TableSpec:
    """Return the charter as annexes print it: structures in rows, indices in columns."""
    classes = gissler()
    sums = by_class(debt)
    counts: dict[str, int] = defaultdict(int)
    for loan in owed_loans(debt):
        counts[_class_of(loan)[-1:]] += 1
    whole = sum(sums.values())
    columns = (
        Column("structure", translatable("Dette", "Structure"), CellKind.TEXT),
        *(
            Column(
                f"indice_{code}",
                translatable("Dette", "Indice {code}", code=code),
                CellKind.EUROS,
                help_,
            )
            for code, help_ in classes.indices
        ),
        Column("nombre", translatable("Dette", "Emprunts"), CellKind.COUNT),
        Column("part", translatable("Dette", "Part"), CellKind.PERCENT),
    )
    rows = []
    for code, words in classes.structures:
        cells = [sums.get(f"{index}{code}", 0) for index, _ in classes.indices]
        name = joined((verbatim(code), words), " · ")
        rows.append(Row(code, 0, (name, *cells, counts[code], ratio(sum(cells), whole))))
    if "" in sums:
        unsaid = translatable("Dette", "Classe non dite")
        blank: tuple[Cell, ...] = (NOT_APPLICABLE,) * len(classes.indices)
        rows.append(Row("?", 0, (unsaid, *blank, counts[""], ratio(sums[""], whole))))
    by_index = [
        sum(cents for code, cents in sums.items() if code[:1] == index)
        for index, _ in classes.indices
    ]
    name = without(translatable("Dette", "Total"), len(debt.unknown))
    rows.append(
        Row(
            "total", 0, (name, *by_index, sum(counts.values()), ratio(whole, whole)), RowStyle.TOTAL
        )
    )
    return TableSpec(
        key="charte",
        title=translatable(
            "Dette", "Classes de la charte Gissler au {jour}", jour=day(debt.stock.isoformat())
        ),
        columns=columns,
        rows=tuple(rows),
        source=joined((debt.source, verbatim(classes.source)), " ; "),
    )


def guaranteed_table(debt: Portfolio) -> TableSpec:
    """Return the loans that are only guaranteed: never part of the debt."""
    kinds: dict[str, list[AnnexLoan]] = defaultdict(list)
    for loan in debt.guaranteed:
        kinds[loan.row.get("CodTypEmprGaranti")].append(loan)
    rows = [
        Row(kind or "?", 0, _guaranteed_cells(_GUARANTEES.get(kind) or _UNSAID, kinds[kind]))
        for kind in sorted(kinds)
    ]
    silent = sum(1 for loan in debt.guaranteed if loan.restant is None)
    words = without(translatable("Dette", "Total"), silent)
    total = _guaranteed_cells(words, list(debt.guaranteed))
    rows.append(Row("total", 0, total, RowStyle.TOTAL))
    return TableSpec(
        key="dette_garantie",
        title=translatable("Dette", "Emprunts garantis, à part de la dette"),
        columns=(
            Column("objet", translatable("Dette", "Emprunts garantis"), CellKind.TEXT),
            Column("nombre", translatable("Dette", "Emprunts"), CellKind.COUNT),
            Column("origine", translatable("Dette", "Capital d'origine"), CellKind.EUROS),
            Column("restant", translatable("Dette", "Reste dû"), CellKind.EUROS),
            Column("capital", translatable("Dette", "Capital de l'exercice"), CellKind.EUROS),
            Column("interets", translatable("Dette", "Intérêts de l'exercice"), CellKind.EUROS),
        ),
        rows=tuple(rows),
        source=debt.source,
    )


def _guaranteed_cells(name: Text, loans: list[AnnexLoan]) -> tuple[Cell, ...]:
    return (
        name,
        len(loans),
        sum_known(loan.origine for loan in loans),
        sum_known(loan.restant for loan in loans),
        sum_known(loan.capital for loan in loans),
        sum_known(loan.interets for loan in loans),
    )


def rate_table(debt: Portfolio) -> TableSpec:
    """Return what is owed by kind of rate."""
    sums = by_rate(debt)
    whole = sum(sums.values())
    counts: dict[TypeTaux, int] = defaultdict(int)
    for loan in owed_loans(debt):
        counts[loan.taux] += 1
    rows = [
        Row(kind.value, 0, (TYPES_TAUX[kind], cents, counts[kind], ratio(cents, whole)))
        for kind, cents in sums.items()
    ]
    rows.append(
        Row(
            "total",
            0,
            (
                without(translatable("Dette", "Total"), len(debt.unknown)),
                whole,
                sum(counts.values()),
                ratio(whole, whole),
            ),
            RowStyle.TOTAL,
        )
    )
    return TableSpec(
        key="types_de_taux",
        title=translatable("Dette", "Types de taux"),
        columns=(
            Column("type", translatable("Dette", "Type de taux"), CellKind.TEXT),
            Column("encours", translatable("Dette", "Reste dû"), CellKind.EUROS),
            Column("nombre", translatable("Dette", "Emprunts"), CellKind.COUNT),
            Column("part", translatable("Dette", "Part"), CellKind.PERCENT),
        ),
        rows=tuple(rows),
        source=debt.source,
    )
