"""A loan and an index as a person types them in a form, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dette.content import DebtContent, Points
from budgetlocal.analysis.dette.days import due_day
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Anticipe,
    Arrondi,
    BaseJours,
    Contract,
    Courbe,
    Periodicite,
    Plancher,
    Provenance,
    Taux,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.analysis.dette.typed_early import early_from, early_text
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.money import AmountError, Cents
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.core.typed import typed_cents
from budgetlocal.core.typed_amount import typed_from_cents

_NUMBER = re.compile(r"[+-]?\d{1,4}(?:[.,]\d{1,8})?")
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_LOWEST_BARE = Decimal("0.002")
_GISSLER = re.compile(r"[1-6][A-F]")
_MINUS = str.maketrans("\u2212\u2013", "--")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


@dataclass(frozen=True, slots=True)
class TypedLoan:
    """What the fields of the form hold."""

    nom: str
    preteur: str
    capital: str
    debut: date
    premiere: date
    echeances: int
    periodicite: Periodicite
    amortissement: Amortissement
    differe: int
    base: BaseJours
    arrondi: Arrondi
    taux: str
    """Fixed rate in percent; empty for a revisable one."""
    index: str = ""
    """Name of the index; empty for a fixed rate."""
    marge: str = ""
    plancher: Plancher = Plancher.AUCUN
    charte: str = ""
    anticipe: date | None = None
    """Day of an early repayment."""
    anticipe_capital: str = ""
    """Empty: all that is left."""
    anticipe_indemnite: str = ""
    """Empty: not known."""
    anticipes: str = ""
    """The other early repayments (`typed_early`)."""
    differe_total: bool = False
    taux_amortissement: str = ""
    """Rate in percent of the plan that fixes the capital in advance; empty: there is none."""


def contract_from(
    typed: TypedLoan, former: Contract | None, key: str, content: DebtContent
) -> Contract:
    """Return the contract of a form, checked down to its schedule.

    Args:
        typed: the fields.
        former: the contract that is changed; its source is kept.
        key: the key of a new one.
        content: where the indices are.

    Raises:
        UserError: a field cannot be read, or the contract cannot be.

    """
    name = typed.nom.strip()
    if not name:
        raise _refusal(translatable("Dette", "Donnez un nom à l'emprunt."))
    capital = _amount(typed.capital, translatable("Dette", "Le capital"))
    if capital is None:
        raise _refusal(translatable("Dette", "Tapez le capital emprunté."))
    charte = typed.charte.strip().upper()
    if charte and not _GISSLER.fullmatch(charte):
        raise _refusal(
            translatable(
                "Dette", "La classe de la charte s'écrit 1A à 6F : un chiffre, une lettre."
            )
        )
    made = Contract(
        key=former.key if former is not None else key,
        name=name,
        preteur=typed.preteur.strip(),
        capital=capital,
        debut=typed.debut,
        premiere=typed.premiere,
        terms=Terms(
            taux=_rate(typed, former, content),
            echeances=typed.echeances,
            periodicite=typed.periodicite,
            amortissement=typed.amortissement,
            differe=typed.differe,
            base=typed.base,
            arrondi=typed.arrondi,
            differe_total=typed.differe_total,
            taux_amortissement=_plan(typed),
        ),
        anticipes=_early(typed),
        gissler=charte,
        jour=_due_day(typed, former),
    )
    if former is not None:
        made = replace(
            made,
            provenance=former.provenance,
            source=former.source,
            connu_au=former.connu_au,
        )
    schedule(made)
    return made


def typed_from(contract: Contract) -> TypedLoan:
    """Return the fields of a contract."""
    terms = contract.terms
    taux = terms.taux
    early = contract.anticipes[0] if contract.anticipes else None
    is_fixed = isinstance(taux, TauxFixe)
    return TypedLoan(
        nom=contract.name,
        preteur=contract.preteur,
        capital=typed_from_cents(contract.capital),
        debut=contract.debut,
        premiere=contract.premiere,
        echeances=terms.echeances,
        periodicite=terms.periodicite,
        amortissement=terms.amortissement,
        differe=terms.differe,
        base=terms.base,
        arrondi=terms.arrondi,
        taux=_signed(taux.taux) if isinstance(taux, TauxFixe) else "",
        index="" if isinstance(taux, TauxFixe) else taux.courbe.index,
        marge="" if isinstance(taux, TauxFixe) else percent_text(taux.marge),
        plancher=Plancher.AUCUN if is_fixed or isinstance(taux, TauxFixe) else taux.plancher,
        charte=contract.gissler,
        anticipe=early.jour if early else None,
        anticipe_capital=typed_from_cents(early.capital) if early else "",
        anticipe_indemnite=typed_from_cents(early.indemnite) if early else "",
        anticipes=early_text(contract.anticipes[1:]),
        differe_total=terms.differe_total,
        taux_amortissement=""
        if terms.taux_amortissement is None
        else percent_text(terms.taux_amortissement),
    )


def percent_from(text: str, what: Text) -> Decimal:
    """Return a rate typed in percent as a ratio: "3,15 %" is 0.0315.

    Raises:
        UserError: it is no number.

    """
    bare = _SPACES.sub("", text).translate(_MINUS).removesuffix("%")
    if not _NUMBER.fullmatch(bare):
        raise _refusal(
            translatable(
                "Dette", "{quoi} « {texte} » n'est pas un taux : tapez par exemple 3,15.",
                quoi=what, texte=verbatim(text),
            )
        )  # fmt: skip
    return Decimal(bare.replace(",", ".")) / 100


def percent_text(ratio: Decimal) -> str:
    """Return a ratio as it is typed again: 3,15."""
    exponent = (ratio * 100).normalize().as_tuple().exponent
    decimals = max(0, -int(exponent)) if isinstance(exponent, int) else 0
    return decimal_number(ratio * 100, decimals).translate(_MINUS)


def points_from(text: str) -> Points:
    """Return the points of an index: "01/02/2025 2,40 ; 01/08/2025 1,70".

    Raises:
        UserError: a point is no date and rate, or a date comes twice.

    """
    found: dict[date, Decimal] = {}
    for part in filter(str.strip, re.split(r"[;\n]", text)):
        day, _, rate = part.strip().partition(" ")
        match = _DATE.fullmatch(day)
        try:
            when = date(int(match[3]), int(match[2]), int(match[1])) if match else None
        except ValueError:
            when = None
        if when is None or when in found:
            raise _refusal(
                translatable(
                    "Dette",
                    "Le point « {texte} » ne peut pas être lu, ou sa date est déjà là : tapez la date, un "
                    "espace, le taux, comme 01/02/2025 2,40.",
                    texte=verbatim(part.strip()),
                )
            )
        found[when] = percent_from(rate, translatable("Dette", "L'index"))
    return tuple(sorted(found.items()))


def points_text(points: Points) -> str:
    """Return points as they are typed again."""
    return " ; ".join(f"{when:%d/%m/%Y} {percent_text(value)}" for when, value in points)


def _rate(typed: TypedLoan, former: Contract | None, content: DebtContent) -> Taux:
    index = typed.index.strip()
    if not index:
        return TauxFixe(_fixed(typed.taux))
    margin = (
        percent_from(typed.marge, translatable("Dette", "La marge"))
        if typed.marge.strip()
        else Decimal(0)
    )
    kept: Points = ()
    if former is not None and isinstance(former.terms.taux, TauxRevisable):
        curve = former.terms.taux.courbe
        kept = curve.points if curve.index == index else ()
    return TauxRevisable(Courbe(index, content.courbes.get(index, kept)), margin, typed.plancher)


def _fixed(text: str) -> Decimal:
    """Return a fixed rate; a bare 0,03 may be 3 % or 0,03 %, and is refused."""
    found = percent_from(text, translatable("Dette", "Le taux"))
    if text.strip().endswith("%") or found == 0 or abs(found) >= _LOWEST_BARE:
        return found
    raise _refusal(
        translatable(
            "Dette",
            "Le taux « {texte} » peut se lire de deux façons : tapez {haut}, ou {bas} avec le signe %.",
            texte=verbatim(text.strip()),
            haut=percent_text(found * 100),
            bas=_signed(found),
        )
    )


def _signed(ratio: Decimal) -> str:
    """Return a fixed rate as it is typed again, with its sign where a bare number has two readings."""
    is_low = ratio != 0 and abs(ratio) < _LOWEST_BARE
    return f"{percent_text(ratio)} %" if is_low else percent_text(ratio)


def _plan(typed: TypedLoan) -> Decimal | None:
    if not typed.taux_amortissement.strip():
        return None
    return percent_from(typed.taux_amortissement, translatable("Dette", "Le taux d'amortissement"))


def _due_day(typed: TypedLoan, former: Contract | None) -> int:
    """Return the day that due dates go back to: that of the loan before, its dates left as they were."""
    dates = (typed.debut, typed.premiere, typed.periodicite)
    if former is not None:
        is_same = dates == (former.debut, former.premiere, former.terms.periodicite)
        if former.provenance is Provenance.ANNEXE or (is_same and former.jour):
            return former.jour
    return due_day(*dates, is_said=True)


def _early(typed: TypedLoan) -> tuple[Anticipe, ...]:
    others = early_from(typed.anticipes)
    if typed.anticipe is None:
        if typed.anticipe_capital.strip() or typed.anticipe_indemnite.strip():
            raise _refusal(
                translatable(
                    "Dette",
                    "Le remboursement anticipé a un montant et pas de date : tapez sa date, ou videz-le.",
                )
            )
        return others
    capital = _amount(typed.anticipe_capital, translatable("Dette", "Le capital remboursé"))
    fee = _amount(typed.anticipe_indemnite, translatable("Dette", "L'indemnité"))
    return (Anticipe(typed.anticipe, capital, fee), *others)


def _amount(text: str, what: Text) -> Cents | None:
    try:
        return typed_cents(text)
    except AmountError as err:
        raise _refusal(
            translatable(
                "Dette", "{quoi} « {texte} » n'est pas un montant.", quoi=what, texte=verbatim(text)
            )
        ) from err


def _refusal(message: Text) -> UserError:
    return UserError(message, hint=translatable("Dette", "Corrigez ce champ."))
