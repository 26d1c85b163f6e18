"""What an annex says of a loan that its schedule cannot follow: a hedge, a currency, a row of another kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.portfolio import Portfolio
from budgetlocal.analysis.dette.wording import named
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import sum_known
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

_YES = frozenset({"true", "1"})
_EURO = frozenset({"", "EUR", "EURO", "EUROS", "€"})
_FOREIGN_ACCOUNT = "1643"
"""Emprunts en devises (plan de comptes M14, M57)."""


def is_covered(loan: AnnexLoan) -> bool:
    """Whether a hedge (swap, cap) goes with the loan; its own contract is another annex."""
    return loan.row.get("Couverture").casefold() in _YES


def currency(loan: AnnexLoan) -> str | None:
    """Return the currency or index that moves the capital, "" when it is not named, None for euros."""
    code = loan.row.get("IndiceEmpr")
    if code.upper() not in _EURO:
        return code
    return "" if loan.article.startswith(_FOREIGN_ACCOUNT) else None


def special_words(annex: AnnexLoan | None) -> tuple[Text, ...]:
    """Return what the note of a loan says of it."""
    if annex is None:
        return ()
    words = []
    if is_covered(annex):
        words.append(
            translatable(
                "Dette",
                "Emprunt couvert par un échange ou un plafond de taux : le taux est celui de l'emprunt, sans la couverture.",
            )
        )
    code = currency(annex)
    if code is not None:
        words.append(
            translatable(
                "Dette",
                "Capital en devise ou indexé{code} : les montants sont ceux de l'annexe en euros, le change à venir "
                "n'est pas compté.",
                code=f" ({code})" if code else "",
            )
        )
    return tuple(words)


def special(debt: Portfolio) -> tuple[Finding, ...]:
    """Return the hedged loans, those in a currency, and the rows that are no known kind of loan."""
    covered = translatable(
        "Dette", "Des emprunts sont couverts par un échange ou un plafond de taux"
    )
    foreign = translatable("Dette", "Des emprunts sont en devises ou indexés")
    return (
        *_of_loans(debt, "dette_couverte", covered, is_covered),
        *_of_loans(debt, "dette_devise", foreign, lambda loan: currency(loan) is not None),
        *_others(debt.others),
    )


def _of_loans(
    debt: Portfolio, code: str, title: Text, has: Callable[[AnnexLoan], bool]
) -> tuple[Finding, ...]:
    found = [each for each in debt.loans if each.encours and each.annex and has(each.annex)]
    if not found:
        return ()
    detail = translatable(
        "Dette",
        "{nombre} emprunt(s), {montant} de reste dû : {noms}. Leur échéancier ne suit que le contrat d'emprunt, "
        "en euros.",
        nombre=len(found),
        montant=euros(sum_known(each.encours for each in found)),
        noms=named([each.name for each in found]),
    )
    return (Finding(code, Severity.WARNING, title, detail),)


def _others(rows: Sequence[AnnexLoan]) -> tuple[Finding, ...]:
    if not rows:
        return ()
    kinds = sorted({each.kind or "?" for each in rows})
    return (
        Finding(
            "dette_autres_lignes",
            Severity.WARNING,
            translatable("Dette", "Des lignes de l'annexe ne sont pas comptées"),
            translatable(
                "Dette",
                "{nombre} ligne(s) de type {codes}, {montant} de reste dû : le type ne dit pas si la collectivité "
                "les doit. Si oui, ajoutez-les par « Ajouter ».",
                nombre=len(rows),
                codes=", ".join(kinds),
                montant=euros(sum_known(each.restant for each in rows)),
            ),
        ),
    )
