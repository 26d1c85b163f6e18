"""Tables of a debt: the loans, the schedule of one, the years until the end."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dette.interest_gaps import interest_words, two_rates_words
from budgetlocal.analysis.dette.jumps import jump_of
from budgetlocal.analysis.dette.measures import average_rate
from budgetlocal.analysis.dette.other_stock import gap_words
from budgetlocal.analysis.dette.plan_doubts import doubt_words
from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.profile import YearProfile, contract_year, last_year, profile
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.special import special_words
from budgetlocal.analysis.dette.terms import Contract, Terms
from budgetlocal.analysis.dette.wording import (
    AMORTISSEMENTS,
    PERIODICITES,
    PROGRESSIF,
    TYPES_TAUX,
    rate_words,
    without,
)
from budgetlocal.core.formatting import day
from budgetlocal.core.money import sum_known
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

LONGEST = 60
"""Years shown at most."""
_EMPTY = verbatim("")
_ADDED = Column(
    "capitalises",
    translatable("Dette", "Intérêts ajoutés au capital"),
    CellKind.EUROS,
    translatable("Dette", "Différé total : dus, pas payés, ils augmentent le capital."),
)


def loan_table(debt: Portfolio) -> TableSpec:
    """Return the loans with what they cost in the first year ahead; a total of what is known."""
    year = debt.first_year
    rows = [_loan_row(loan, debt) for loan in debt.loans if loan.encours != 0 or _is_ahead(loan)]
    numbers = [[row.cells[rank] for row in rows] for rank in range(2, 6)]
    total: tuple[Cell, ...] = (
        _total_words(debt),
        _EMPTY,
        *(
            sum_known(cell if isinstance(cell, int) else None for cell in column)
            for column in numbers
        ),
        _points(average_rate(debt.contracts, debt.stock)),
        _EMPTY,
        _EMPTY,
        _EMPTY,
    )
    if rows:
        rows.append(Row("total", 0, total, RowStyle.TOTAL, notes=_total_notes(debt, len(total))))
    return TableSpec(
        key="emprunts",
        title=translatable("Dette", "Emprunts au {jour}", jour=day(debt.stock.isoformat())),
        columns=_loan_columns(debt, year),
        rows=tuple(rows),
        source=debt.source if str(debt.source) else translatable("Dette", "emprunts saisis"),
    )


def _loan_columns(debt: Portfolio, year: int) -> tuple[Column, ...]:
    stock = day(debt.stock.isoformat())
    return (
        Column("emprunt", translatable("Dette", "Emprunt"), CellKind.TEXT),
        Column("preteur", translatable("Dette", "Prêteur"), CellKind.TEXT),
        Column(
            "encours",
            translatable("Dette", "Reste dû"),
            CellKind.EUROS,
            translatable("Dette", "Capital restant dû au {jour}.", jour=stock),
        ),
        Column(
            "capital",
            translatable("Dette", "Capital {annee}", annee=year),
            CellKind.EUROS,
            translatable("Dette", "Capital à rembourser dans l'année, d'après l'échéancier."),
        ),
        Column(
            "interets",
            translatable("Dette", "Intérêts {annee}", annee=year),
            CellKind.EUROS,
            translatable("Dette", "Intérêts à payer dans l'année, d'après l'échéancier."),
        ),
        Column(
            "annuite",
            translatable("Dette", "Annuité {annee}", annee=year),
            CellKind.EUROS,
            translatable("Dette", "Capital et intérêts."),
        ),
        Column(
            "taux",
            translatable("Dette", "Taux (%)"),
            CellKind.MEASURE,
            translatable("Dette", "Taux de la période en cours ; au total, moyenne pondérée."),
        ),
        Column("fin", translatable("Dette", "Fin"), CellKind.TEXT),
        Column("type", translatable("Dette", "Type"), CellKind.TEXT),
        Column(
            "charte",
            translatable("Dette", "Charte"),
            CellKind.TEXT,
            translatable(
                "Dette", "Classe de la charte Gissler : index de 1 à 6, structure de A à F."
            ),
        ),
    )


def _loan_row(loan: Loan, debt: Portfolio) -> Row:
    contract = loan.contract
    if contract is None:
        reason = loan.reason or _EMPTY
        cells: tuple[Cell, ...] = (
            verbatim(loan.name), verbatim(loan.preteur), loan.encours,
            None, None, None, None, _EMPTY, TYPES_TAUX[loan.taux], verbatim(loan.gissler),
        )  # fmt: skip
        return Row(loan.key, 0, cells, notes=(reason,) * len(cells))
    found = contract_year(contract, debt.first_year)
    end = schedule(contract).lines[-1].jour
    cells = (
        verbatim(loan.name),
        verbatim(loan.preteur),
        loan.encours,
        found.capital,
        found.interets,
        found.annuite,
        _points(schedule(contract).rate(max(debt.stock, contract.debut))),
        verbatim(day(end.isoformat())),
        TYPES_TAUX[loan.taux],
        verbatim(loan.gissler),
    )
    return Row(loan.key, 0, cells, notes=(loan_note(loan, debt.stock),) * len(cells))


def loan_note(loan: Loan, stock: date) -> Text:
    """Return what to know of a loan: rhythm, where it comes from, what was deduced, what is odd."""
    contract = loan.contract
    if contract is None:
        return loan.reason or _EMPTY
    terms = contract.terms
    rhythm = translatable(
        "Dette",
        "{taux}, {profil}, {rythme}, {base}.",
        taux=rate_words(contract),
        profil=AMORTISSEMENTS[terms.amortissement]
        if terms.taux_amortissement is None
        else PROGRESSIF,
        rythme=PERIODICITES[terms.periodicite],
        base=terms.base.value,
    )
    changed = (translatable("Dette", "Saisi ou modifié par vous."),) if loan.is_typed else ()
    source = (contract.source,) if str(contract.source) else ()
    jump = jump_of(loan)
    odd = (
        None if jump is None else jump.words,
        gap_words(loan, stock),
        doubt_words(loan, stock),
        interest_words(loan),
        two_rates_words(loan),
    )
    unlike = [joined((words, verbatim(".")), "") for words in odd if words is not None]
    told = (*special_words(loan.annex), *unlike)
    return joined((rhythm, *_grace_words(terms), *changed, *contract.notes, *told, *source), " ")


def _grace_words(terms: Terms) -> tuple[Text, ...]:
    if not terms.differe:
        return ()
    if terms.differe_total:
        return (
            translatable(
                "Dette",
                "Différé total de {nombre} échéance(s) : les intérêts s'ajoutent au capital.",
                nombre=terms.differe,
            ),
        )
    return (
        translatable(
            "Dette",
            "Différé de {nombre} échéance(s) : les intérêts sont payés.",
            nombre=terms.differe,
        ),
    )


def _points(rate: Decimal | None) -> Decimal | None:
    """Return a ratio in percent, to the thousandth."""
    return None if rate is None else (rate * 100).quantize(Decimal("0.001"))


def _is_ahead(loan: Loan) -> bool:
    return loan.annex is None


def _total_words(debt: Portfolio) -> Text:
    words = translatable("Dette", "Total")
    left = len(debt.without_schedule)
    if not left:
        return words
    # What is owed counts them all: only what a schedule gives misses some.
    missed = without(translatable("Dette", "capital, intérêts, annuité et taux"), left)
    return joined((words, missed), " ; ")


def _total_notes(debt: Portfolio, width: int) -> tuple[Text, ...]:
    notes = []
    if debt.unknown:
        notes.append(
            translatable(
                "Dette",
                "Reste dû : sans {nombre} emprunt(s) dont l'annexe ne le dit pas.",
                nombre=len(debt.unknown),
            )
        )
    if debt.without_schedule:
        notes.append(
            translatable(
                "Dette",
                "Capital, intérêts, annuité et taux : sans {nombre} emprunt(s) qui n'ont pas d'échéancier.",
                nombre=len(debt.without_schedule),
            )
        )
    return (joined(notes, " "),) * width if notes else ()


def schedule_table(contract: Contract) -> TableSpec:
    """Return the schedule of a loan, then its totals."""
    found = schedule(contract)
    is_added = any(line.capitalises for line in found.lines)
    columns = (
        Column("date", translatable("Dette", "Échéance"), CellKind.TEXT),
        Column("objet", translatable("Dette", "Objet"), CellKind.TEXT),
        Column("ouverture", translatable("Dette", "Dû avant"), CellKind.EUROS),
        Column("interets", translatable("Dette", "Intérêts"), CellKind.EUROS),
        Column("capital", translatable("Dette", "Capital"), CellKind.EUROS),
        Column(
            "total",
            translatable("Dette", "Échéance totale"),
            CellKind.EUROS,
            translatable(
                "Dette",
                "Intérêts payés, capital et indemnité ; sans l'indemnité quand elle n'est pas tapée.",
            ),
        ),
        Column("cloture", translatable("Dette", "Dû après"), CellKind.EUROS),
        Column("taux", translatable("Dette", "Taux (%)"), CellKind.MEASURE),
        Column("jours", translatable("Dette", "Jours"), CellKind.COUNT),
        *((_ADDED,) if is_added else ()),
    )
    early = translatable("Dette", "remboursement anticipé")
    normal = translatable("Dette", "échéance")
    rows = [
        Row(
            f"{rank}",
            0,
            (
                verbatim(day(line.jour.isoformat())),
                early if line.is_early else normal,
                line.ouverture,
                line.interets,
                line.capital,
                line.total,
                line.cloture,
                _points(line.taux),
                line.jours if not line.is_early else NOT_APPLICABLE,
                *((line.capitalises,) if is_added else ()),
            ),
        )
        for rank, line in enumerate(found.lines, start=1)
    ]
    sums = (
        sum(line.interets for line in found.lines),
        sum(line.capital for line in found.lines),
        sum(line.total for line in found.lines),
    )
    total = (translatable("Dette", "Total"), _EMPTY, NOT_APPLICABLE, *sums)
    added = (sum(line.capitalises for line in found.lines),) if is_added else ()
    rows.append(Row("total", 0, (*total, *(NOT_APPLICABLE,) * 3, *added), RowStyle.TOTAL))
    return TableSpec(
        key="echeancier",
        title=translatable("Dette", "Échéancier de {nom}", nom=verbatim(contract.name)),
        columns=columns,
        rows=tuple(rows),
        source=contract.source if str(contract.source) else translatable("Dette", "contrat saisi"),
    )


def years_ahead(debt: Portfolio) -> tuple[YearProfile, ...]:
    """Return the years from the first one ahead to the last payment, within `LONGEST`."""
    last = last_year(debt.contracts)
    if last is None:
        return ()
    end = min(last, debt.first_year + LONGEST - 1)
    return profile(debt.contracts, range(debt.first_year, end + 1))


def extinction_table(debt: Portfolio) -> TableSpec:
    """Return the extinction profile: one row by year."""
    years = years_ahead(debt)
    is_added = any(each.capitalises for each in years)
    is_early = any(each.indemnites for each in years)
    columns = (
        Column("annee", translatable("Dette", "Année"), CellKind.TEXT),
        Column("ouverture", translatable("Dette", "Dû au 1er janvier"), CellKind.EUROS),
        Column("emprunts", translatable("Dette", "Emprunts nouveaux"), CellKind.EUROS),
        Column("capital", translatable("Dette", "Capital"), CellKind.EUROS),
        Column("interets", translatable("Dette", "Intérêts"), CellKind.EUROS),
        Column(
            "annuite",
            translatable("Dette", "Annuité"),
            CellKind.EUROS,
            translatable("Dette", "Capital et intérêts payés."),
        ),
        Column("cloture", translatable("Dette", "Dû au 31 décembre"), CellKind.EUROS),
        Column(
            "icne",
            translatable("Dette", "ICNE"),
            CellKind.EUROS,
            translatable("Dette", "Intérêts courus non échus au 31 décembre, comptés par jours."),
        ),
        *((_ADDED,) if is_added else ()),
        *(
            (
                Column(
                    "indemnites",
                    translatable("Dette", "Indemnités"),
                    CellKind.EUROS,
                    translatable("Dette", "De remboursement anticipé, celles qui sont tapées."),
                ),
            )
            if is_early
            else ()
        ),
    )
    rows = tuple(
        Row(
            str(each.year),
            0,
            (
                verbatim(str(each.year)), each.ouverture, each.emprunts, each.capital,
                each.interets, each.annuite, each.cloture, each.icne,
                *((each.capitalises,) if is_added else ()),
                *((each.indemnites,) if is_early else ()),
            ),
        )
        for each in years
    )  # fmt: skip
    return TableSpec(
        key="extinction",
        title=without(translatable("Dette", "Extinction de la dette"), len(debt.without_schedule)),
        columns=columns,
        rows=rows,
        source=source_of(debt),
    )


def source_of(debt: Portfolio) -> Text:
    """Return where the schedules come from, and how many loans have none."""
    count = len(debt.without_schedule)
    typed = any(loan.is_typed for loan in debt.loans)
    own = (translatable("Dette", "emprunts saisis ou modifiés par vous"),) if typed else ()
    annex = (debt.source,) if str(debt.source) else ()
    left = (translatable("Dette", "sans {nombre} emprunt(s) sans échéancier", nombre=count),)
    return joined((*annex, *own, *(left if count else ())), " ; ")
