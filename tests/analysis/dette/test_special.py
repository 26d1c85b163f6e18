"""Hedges, currencies, renegotiated loans and rows of another kind: told, never silently mixed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.analysis.dette.test_portfolio import BASE, account

from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.findings import findings
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.tables import loan_note
from looking_up import flat


def told(code: str, *rows: dict[str, str]) -> list[str]:
    found = findings(portfolio(account(*rows), DebtContent()), None)
    return [flat(str(each.detail)) for each in found if each.code == code]


@pytest.mark.parametrize(
    ("code", "change", "words"),
    [
        ("dette_couverte", {"Couverture": "true"}, "sans la couverture"),
        ("dette_devise", {"IndiceEmpr": "CHF"}, "(CHF)"),
        ("dette_devise", {"CodArticle": "1643"}, "le change à venir"),
    ],
)
def test_what_a_schedule_does_not_follow_is_told_by_name(code, change, words):
    usual = {**BASE, "Couverture": "false", "IndiceEmpr": "EUR", "CodArticle": "1641"}
    assert told(code, usual) == []
    (detail,) = told(code, usual, {**BASE, **change, "NumContrat": "A2", "ObjEmpr": "Halle"})
    assert detail.startswith("1 emprunt(s), 80 000,00 € de reste dû : Halle.")
    debt = portfolio(account({**BASE, **change}), DebtContent())
    assert words in str(loan_note(debt.loans[0], debt.stock))


def test_a_row_of_an_unknown_kind_is_not_counted_and_told_with_its_amount():
    rows = (BASE, {**BASE, "CodTypEmpr": "07", "MtCapitalRestDu_31_12": "5000.00"})
    debt = portfolio(account(*rows), DebtContent())
    assert (debt.encours, len(debt.others)) == (80_000_00, 1)
    assert told("dette_autres_lignes", *rows)[0].startswith("1 ligne(s) de type 07, 5 000,00 €")
    subtotal = {"MtCapitalRestDu_31_12": "80000.00", "MtEmprOrig": "100000.00"}
    assert told("dette_autres_lignes", BASE, subtotal) == []


def test_a_renegotiated_loan_has_the_rate_of_the_day():
    """Renegotiated from 3 % to 1,2 %: 6 instalments left on 60 000 €, at 1,2 %."""
    row = {
        **BASE, "Renegocie": "true", "TxActua": "1.200", "MtCapitalRestDu_31_12": "60000.00",
        "DureeRest": "5.5",
    }  # fmt: skip
    debt = portfolio(account(row), DebtContent())
    contract = debt.loans[0].contract
    assert contract.terms.taux.taux == Decimal("0.012")
    assert "renégocié" in str(loan_note(debt.loans[0], debt.stock))
    kept = portfolio(account({**row, "Renegocie": "false"}), DebtContent()).loans[0].contract
    assert kept.terms.taux.taux == Decimal("0.03")
