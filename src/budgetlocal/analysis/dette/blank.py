"""What a form of a loan begins with: a blank one, or what an annex knows of one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dette.annex_loan import TypeTaux, number
from budgetlocal.analysis.dette.annex_loan import day as day_of
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.portfolio import Loan
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Arrondi,
    BaseJours,
    Contract,
    Courbe,
    Periodicite,
    Plancher,
    Provenance,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.analysis.dette.typed import TypedLoan

_INSTALMENTS = 60


def blank_loan(year: int) -> TypedLoan:
    """Return the fields of a new loan, its amounts and rate left to be typed."""
    start = date(year, 1, 1)
    return TypedLoan(
        nom="",
        preteur="",
        capital="",
        debut=start,
        premiere=add_months(start, int(Periodicite.TRIMESTRIELLE)),
        echeances=_INSTALMENTS,
        periodicite=Periodicite.TRIMESTRIELLE,
        amortissement=Amortissement.ECHEANCE_CONSTANTE,
        differe=0,
        base=BaseJours.TRENTE_360,
        arrondi=Arrondi.PROCHE,
        taux="",
        charte="1A",
    )


def known_contract(loan: Loan, stock: date) -> Contract:
    """Return a contract to complete, from a loan that has no schedule: what is owed, from its stock.

    What the annex does not say is left as in a blank loan: the form shows it before it is kept.
    """
    annex = loan.annex
    rate = number(annex.row, "TxActua") if annex is not None else None
    ratio = (rate or Decimal(0)) / 100
    first = day_of(annex.row, "Dt1RembInit") if annex is not None else None
    due = first if first is not None and first > stock else add_months(stock, 3)
    index = annex.row.get("IndexTxVariDtVote") if annex is not None else ""
    is_fixed = loan.taux in {TypeTaux.FIXE, TypeTaux.INCONNU}
    taux = (
        TauxFixe(ratio)
        if is_fixed
        else TauxRevisable(Courbe(index or "?", ((stock, ratio),)), plancher=Plancher.TAUX)
    )
    return Contract(
        key=loan.key,
        name=loan.name,
        preteur=loan.preteur,
        capital=loan.encours or 0,
        debut=stock,
        premiere=due,
        terms=Terms(taux, 4, Periodicite.TRIMESTRIELLE),
        gissler=loan.gissler,
        provenance=Provenance.ANNEXE,
        connu_au=stock,
    )
