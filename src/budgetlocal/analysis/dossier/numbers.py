"""The numbers that the sentences of a pack are bound to: each by its name, with what it is made of.

A name is a code of the catalogue of indicators (on the document of the pack), with the prefix
`compte_` for the latest account and the suffixes `_avant` (the same step a year before), `_ecart`,
`_variation`, `_hab` and `_changement`; or one of `special_numbers`. Money is whole cents; nothing
unknown is 0. On a DM or a BS, a name says what is voted of the exercice with it (`votes`), and
`_changement` says what it changes.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.named_numbers import (
    ACCOUNT,
    BEFORE,
    CHANGE,
    GAP,
    NO_ACCOUNT,
    NO_CHANGE,
    NO_PEOPLE,
    OF_DOCUMENT,
    PER_HEAD,
    NamedNumber,
    change_label,
    no_document,
    voted_label,
)
from budgetlocal.analysis.dossier.votes import NOT_A_CHANGE
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.labels import etape_name, source_of
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.origins import (
    FigureOrigin,
    FormulaOrigin,
    IndicatorOrigin,
    OperationOrigin,
)
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.definitions import Family, Indicator
from budgetlocal.indicators.dimensions import EUROS, shown_number, spec_unit
from budgetlocal.indicators.evaluation import Outcome


class Numbers:
    """The numbers of one pack, each worked out once."""

    def __init__(self, setting: Setting) -> None:
        """Work nothing out yet."""
        from budgetlocal.analysis.dossier.special_numbers import special_numbers

        self.setting = setting
        self._specials = special_numbers(setting)
        self._known: dict[str, NamedNumber] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names that need no suffix, to be offered; on a DM or a BS, its changes too."""
        changes = (f"{each.code}{OF_DOCUMENT}" for each in catalogue() if each.dimension == EUROS)
        base = self.setting.base
        has_changes = base is not None and is_change(base)
        return (*self._specials, *catalogue().codes(), *(changes if has_changes else ()))

    def get(self, name: str) -> NamedNumber | None:
        """Return a number by its name, None when nothing has that name."""
        if name not in self._known:
            found = self._made(name)
            if found is None:
                return None
            self._known[name] = replace(found, name=name)
        return self._known[name]

    def _made(self, name: str) -> NamedNumber | None:
        if name in self._specials:
            return self._specials[name]()
        if name.startswith(ACCOUNT):
            return self._of(
                name.removeprefix(ACCOUNT), self.setting.account, NO_ACCOUNT, is_account=True
            )
        return self._of(name, self.setting.base, no_document(self.setting), is_account=False)

    def _of(
        self, name: str, budget: BudgetFrame | None, missing: Text, *, is_account: bool
    ) -> NamedNumber | None:
        code, suffix = _parts(name)
        if code is None:
            return None
        if budget is None:
            return _unknown(code, suffix, missing)
        if suffix == OF_DOCUMENT:
            return self._changed(code, budget)
        now = self._value(code, budget)
        return now if not suffix else self._derived(now, budget, suffix, is_account=is_account)

    def _derived(
        self, now: NamedNumber, budget: BudgetFrame, suffix: str, *, is_account: bool
    ) -> NamedNumber:
        """Return a number per inhabitant, of the year before, or compared with it."""
        if suffix == PER_HEAD:
            return self._per_head(now, budget)
        before = self._before(now.name, budget, is_account=is_account)
        if suffix == BEFORE:
            return before
        return _compared(now, before, suffix)

    def _value(self, code: str, budget: BudgetFrame, year: int | None = None) -> NamedNumber:
        indicator = catalogue()[code]
        exercice = budget.header.exercice if year is None else year
        if indicator.family is not Family.QUOTIDIEN and is_change(budget):
            return self._voted(code, budget)
        outcome = self.setting.evaluation(budget).indicator(indicator, exercice)
        origin = IndicatorOrigin(code, exercice)
        return _worked_out(indicator, outcome, source_of(budget), origin)

    def _voted(self, code: str, budget: BudgetFrame) -> NamedNumber:
        """Return an indicator of what is voted of the exercice, with a DM or a BS."""
        found = self.setting.votes(budget)
        label = voted_label(catalogue()[code].label, budget)
        if isinstance(found, Text):
            return replace(_unknown(code, "", found), label=label)
        return replace(self.together(code, found), label=label)

    def _changed(self, code: str, budget: BudgetFrame) -> NamedNumber:
        """Return what a DM or a BS changes of an indicator in euros."""
        label = change_label(catalogue()[code].label)
        if not is_change(budget):
            return replace(_unknown(code, "", NOT_A_CHANGE), label=label)
        alone = replace(self.together(code, (budget,)), label=label)
        votes = self.setting.votes(budget)
        if isinstance(votes, Text):
            return alone
        after, before = self.together(code, votes), self.together(code, votes[:-1])
        return changed(alone, after, before)

    def together(self, code: str, documents: tuple[BudgetFrame, ...]) -> NamedNumber:
        """Return an indicator of what some documents of an exercice vote together."""
        indicator, exercice = catalogue()[code], documents[-1].header.exercice
        outcome = self.setting.voted(documents).indicator(indicator, exercice)
        keys = tuple(document_key(each) for each in documents)
        origin = IndicatorOrigin(code, exercice, keys)
        first, *others = (source_of(each) for each in documents)
        found = _worked_out(indicator, outcome, first, origin)
        return replace(found, more_sources=tuple(others))

    def _before(self, code: str, budget: BudgetFrame, *, is_account: bool) -> NamedNumber:
        year = budget.header.exercice - 1
        if budget.header.etape.is_account:
            found = self.setting.accounts.get(year)
            if found is not None:
                value = self._value(code, budget, year)
                return replace(value, source=source_of(found))
        elif not is_account and self.setting.before is not None:
            return replace(self._value(code, self.setting.before), origin=None)
        missing = translatable(
            "Dossier",
            "Le document de {annee} qui permettrait de comparer ({etape}) n'est pas dans le classeur.",
            annee=year,
            etape=etape_name(budget),
        )
        return _unknown(code, BEFORE, missing)

    def _per_head(self, now: NamedNumber, budget: BudgetFrame) -> NamedNumber:
        people = self.setting.people(budget)
        label = translatable("Dossier", "{nom} par habitant", nom=now.label)
        changed = replace(now, label=label, unit=Unit.EUROS_PER_HEAD, value=None, origin=None)
        if now.value is None or people is None or not people.value or now.unit is not Unit.EUROS:
            return replace(changed, missing=now.missing or NO_PEOPLE)
        exact = Fraction(int(now.value), 100) / people.value
        value = Decimal(exact.numerator) / Decimal(exact.denominator)
        made = now.origin
        origin = None
        if isinstance(made, IndicatorOrigin):
            origin = FormulaOrigin(f"par_habitant({made.code})", made.exercice, made.documents)
        sources = (*now.more_sources, people.source)
        return replace(changed, value=value, more_sources=sources, missing=None, origin=origin)


def _parts(name: str) -> tuple[str | None, str]:
    if name in catalogue():
        return name, ""
    for suffix in (BEFORE, GAP, CHANGE, PER_HEAD, OF_DOCUMENT):
        code = name.removesuffix(suffix)
        if code != name and code in catalogue() and catalogue()[code].dimension == EUROS:
            return code, suffix
    return None, ""


def changed(alone: NamedNumber, after: NamedNumber, before: NamedNumber) -> NamedNumber:
    """Return what a document changes: what its lines make alone, when that is the difference.

    A formula that takes the smaller of two amounts does not add up document by document: then the
    change is what is voted with the document less what was voted before.
    """
    if after.value is None or before.value is None or after.origin is None or before.origin is None:
        return alone
    difference = int(after.value) - int(before.value)
    if alone.value == difference:
        return alone
    origin = OperationOrigin("-", (after.origin, before.origin))
    return replace(alone, value=difference, missing=None, origin=origin)


def _unknown(code: str, suffix: str, missing: Text) -> NamedNumber:
    indicator = catalogue()[code]
    unit = {CHANGE: Unit.PERCENT, PER_HEAD: Unit.EUROS_PER_HEAD}.get(
        suffix, spec_unit(indicator.dimension)
    )
    return NamedNumber(code, indicator.label, None, unit, verbatim(""), missing)


def _worked_out(
    indicator: Indicator, outcome: Outcome, source: Text, origin: FigureOrigin
) -> NamedNumber:
    return NamedNumber(
        name=indicator.code,
        label=indicator.label,
        value=shown_number(outcome.value, indicator.dimension),
        unit=spec_unit(indicator.dimension),
        source=source,
        missing=_reason(outcome.reasons) if outcome.value is None else None,
        origin=origin,
        definition=indicator.definition,
    )


def _reason(reasons: tuple[Text, ...]) -> Text:
    return (
        reasons[0] if reasons else translatable("Dossier", "Le document ne donne pas ce montant.")
    )


def _compared(now: NamedNumber, before: NamedNumber, suffix: str) -> NamedNumber:
    label = (
        translatable("Dossier", "{nom}, évolution sur un an", nom=now.label)
        if suffix == CHANGE
        else translatable("Dossier", "{nom}, écart sur un an", nom=now.label)
    )
    made = NamedNumber(
        now.name,
        label,
        None,
        Unit.PERCENT if suffix == CHANGE else now.unit,
        now.source,
        more_sources=(*now.more_sources, *before.sources),
    )
    if now.value is None or before.value is None:
        return replace(made, missing=now.missing or before.missing)
    if suffix == GAP:
        return replace(made, value=int(now.value) - int(before.value))
    if before.value <= 0:
        return replace(made, missing=NO_CHANGE)
    return replace(made, value=Decimal(int(now.value) - int(before.value)) / Decimal(before.value))
