"""A programme of investments (PPI): operations with their AP, CP, grants, FCTVA and running costs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from budgetlocal.analysis.prospective import fctva
from budgetlocal.analysis.prospective.hypotheses import Amounts
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.core.formatting import euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the programme."""

    nom: str
    ap: Cents
    """Autorisation de programme: the most that may be committed."""
    cp: Amounts = ()
    """Credits de paiement by year."""
    subventions: Amounts = ()
    """Grants received by year."""
    compte: str = "2313"
    compte_subvention: str = "1321"
    fctva_ppm: int | None = None
    """Share of the spending that gives right to FCTVA; None: all or nothing, by the account."""
    charges: Cents = 0
    """Running costs a year, once in service."""
    produits: Cents = 0
    """Income a year, once in service."""
    service: int = 0
    """First year of running costs; 0 for the year after the last CP."""
    compte_charges: str = "6188"
    compte_produits: str = "75888"
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be: a name missing, negative credits, more CP than the AP."""
        if not self.nom.strip():
            raise refused(translatable("Prospective", "Une opération a un nom."))
        amounts = [cents for _, cents in (*self.cp, *self.subventions)]
        name: Text = verbatim(self.nom)
        if self.ap < 0 or any(cents < 0 for cents in amounts) or self.charges < 0:
            raise refused(
                translatable(
                    "Prospective",
                    "« {nom} » : les montants d'une opération sont positifs.",
                    nom=name,
                )
            )
        if self.total > self.ap:
            raise refused(
                translatable(
                    "Prospective",
                    "« {nom} » : les crédits de paiement ({cp}) passent l'autorisation de programme "
                    "({ap}).",
                    nom=name,
                    cp=euros(self.total),
                    ap=euros(self.ap),
                ),
                translatable(
                    "Prospective", "Relevez l'autorisation de programme, ou réduisez les crédits."
                ),
            )
        if self.granted > self.total:
            raise refused(
                translatable(
                    "Prospective",
                    "« {nom} » : les subventions ({subventions}) passent la dépense ({cp}).",
                    nom=name,
                    subventions=euros(self.granted),
                    cp=euros(self.total),
                )
            )
        if self.fctva_ppm is not None and not 0 <= self.fctva_ppm <= PPM:
            raise refused(
                translatable(
                    "Prospective",
                    "« {nom} » : la part éligible au FCTVA va de 0 à 100 %.",
                    nom=name,
                )
            )

    @property
    def total(self) -> Cents:
        """All its credits de paiement."""
        return sum(cents for _, cents in self.cp)

    @property
    def granted(self) -> Cents:
        """All its grants."""
        return sum(cents for _, cents in self.subventions)

    @property
    def eligible_ppm(self) -> int:
        """The share that gives right to FCTVA."""
        if self.fctva_ppm is not None:
            return self.fctva_ppm
        return PPM if fctva.rules().eligible.has(self.compte) else 0

    @property
    def in_service(self) -> int | None:
        """The first year of running costs, None when no CP says when it ends."""
        if self.service:
            return self.service
        spent = [year for year, cents in self.cp if cents]
        return max(spent) + 1 if spent else None

    def moved(self, years: int) -> Operation:
        """Return the operation later (or sooner, when negative) by some years, all of it."""
        return replace(
            self,
            cp=_moved(self.cp, years),
            subventions=_moved(self.subventions, years),
            service=self.service + years if self.service else 0,
        )

    def with_cp(self, year: int, cents: Cents) -> Operation:
        """Return the operation with other credits in a year; 0 takes them out."""
        return replace(self, cp=_with(self.cp, year, cents))

    def with_grant(self, year: int, cents: Cents) -> Operation:
        """Return the operation with another grant in a year; 0 takes it out."""
        return replace(self, subventions=_with(self.subventions, year, cents))


@dataclass(frozen=True, slots=True)
class Programme:
    """The operations, and the delay of the FCTVA."""

    operations: tuple[Operation, ...] = ()
    regime_fctva: str = "n2"

    def __post_init__(self) -> None:
        """Refuse two operations of one name, or an unknown delay."""
        names = [each.nom for each in self.operations]
        if len(names) != len(set(names)):
            raise refused(translatable("Prospective", "Deux opérations ont le même nom."))
        if fctva.rules().regime(self.regime_fctva) is None:
            raise refused(translatable("Prospective", "Ce régime de FCTVA est inconnu."))

    @property
    def delay_years(self) -> int:
        """How many years after the spending the FCTVA is paid."""
        regime = fctva.rules().regime(self.regime_fctva)
        return regime.delay_years if regime is not None else 0

    @property
    def has_fctva(self) -> bool:
        """Whether the spending brings FCTVA at all."""
        regime = fctva.rules().regime(self.regime_fctva)
        return regime is not None and regime.is_paid

    def replaced(self, name: str, operation: Operation) -> Programme:
        """Return the programme with another operation in place of that of a name."""
        operations = tuple(operation if each.nom == name else each for each in self.operations)
        return replace(self, operations=operations)

    def without(self, name: str) -> Programme:
        """Return the programme without an operation."""
        return replace(self, operations=tuple(each for each in self.operations if each.nom != name))

    def fctva(self, operation: Operation, year: int) -> Cents:
        """Return the FCTVA that an operation brings in a year.

        Raises:
            UserError: no rate is known for the year of the spending.

        """
        when = year - self.delay_years
        spending = dict(operation.cp).get(when, 0)
        is_brought = self.has_fctva and spending
        return eligible_fctva(spending, operation.eligible_ppm, when) if is_brought else 0


def eligible_fctva(spending: Cents, share_ppm: int, year: int) -> Cents:
    """Return the FCTVA of the spending of a year.

    Raises:
        UserError: no rate is known for that year.

    """
    rate = fctva.rules().rate(year)
    if rate is None:
        raise refused(
            translatable("Prospective", "Aucun taux de FCTVA n'est connu pour {annee}.", annee=year)
        )
    return fctva.fctva_of(spending, share_ppm, rate)


def _moved(pairs: Amounts, years: int) -> Amounts:
    return tuple((year + years, cents) for year, cents in pairs)


def _with(pairs: Amounts, year: int, cents: Cents) -> Amounts:
    kept = {when: amount for when, amount in pairs if when != year}
    if cents:
        kept[year] = cents
    return tuple(sorted(kept.items()))
