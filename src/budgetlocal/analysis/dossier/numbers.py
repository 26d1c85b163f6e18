"""The numbers that the sentences of a pack are bound to: each by its name, with what it is made of.

A name is a code of the catalogue of indicators (on the document of the pack), with the prefix
`compte_` for the latest account and the suffixes `_avant` (the same step a year before), `_ecart`,
`_variation`, `_hab` and `_changement`; or one of `special_numbers`. Money is whole cents; nothing
unknown is 0. On a DM or a BS, a name says what is voted of the exercice with it (`votes`), and
`_changement` says what it changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.votes import NOT_A_CHANGE
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.labels import etape_name, source_of
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.formatting import NBSP, UNKNOWN, decimal_number, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.origins import (
    FigureOrigin,
    FormulaOrigin,
    IndicatorOrigin,
    OperationOrigin,
    StatedOrigin,
)
from budgetlocal.core.specs import KeyFigure, Number, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.definitions import Family, Indicator
from budgetlocal.indicators.dimensions import EUROS, shown_number, spec_unit
from budgetlocal.indicators.evaluation import Outcome

ACCOUNT = "compte_"
BEFORE, GAP, CHANGE, PER_HEAD = "_avant", "_ecart", "_variation", "_hab"
OF_DOCUMENT = "_changement"
"""What a DM or a BS changes, where the bare name says the total voted with it."""
SIDE_CHANGE = "changement_"
"""What a DM or a BS changes on one side of a section."""
_SIGNED = (GAP, CHANGE, OF_DOCUMENT)
NO_DOCUMENT = translatable(
    "Dossier", "Le classeur n'a pas le document de cette occasion ({etapes})."
)
NO_ACCOUNT = translatable(
    "Dossier", "Aucun compte (CA ou CFU) antérieur n'est dans le classeur : importez-le."
)
NO_PEOPLE = translatable(
    "Dossier", "La population n'est pas connue : donnez-la (menu Édition, Population…)."
)
NO_CHANGE = translatable(
    "Dossier", "L'évolution n'a pas de sens : le montant de départ est nul ou négatif."
)


@dataclass(frozen=True, slots=True)
class NamedNumber:
    """A number, or a word, that a sentence may hold."""

    name: str
    label: Text
    value: Number
    unit: Unit
    source: Text
    """Document or file; empty for a mere word."""
    missing: Text | None = None
    """Why it is unknown."""
    origin: FigureOrigin | None = None
    definition: Text | None = None
    words: Text | None = None
    """What is said in place of a number: a year, a name."""
    more_sources: tuple[Text, ...] = ()
    """Of a number that is made of two: the year before, the population."""

    @property
    def is_known(self) -> bool:
        """Whether a sentence may be said with it."""
        return self.value is not None or self.words is not None

    @property
    def written(self) -> Text:
        """The number as a sentence holds it: euros without cents, "n. d." when unknown."""
        if self.words is not None:
            return self.words
        return written_number(self.value, self.unit, is_signed=self.is_signed)

    @property
    def sources(self) -> tuple[Text, ...]:
        """Every document or file the number comes from, each once."""
        every = (self.source, *self.more_sources)
        return tuple(dict.fromkeys(each for each in every if each.template))

    @property
    def explained(self) -> FigureOrigin | None:
        """What the number is made of, else what its source states; None for a word or unknown."""
        if self.origin is not None or self.value is None or not self.source.template:
            return self.origin
        return StatedOrigin(
            self.written,
            self.definition if self.definition is not None else self.label,
            joined(self.sources, " ; "),
        )

    @property
    def is_signed(self) -> bool:
        """Whether a plus sign is written before what grows."""
        return self.name.endswith(_SIGNED) or self.name.startswith(SIDE_CHANGE)

    @property
    def raw(self) -> str:
        """The exact number, to be kept and compared; empty when unknown."""
        if self.words is not None:
            return str(self.words)
        return "" if self.value is None else str(self.value)

    def figure(self) -> KeyFigure:
        """Return the number as a headline figure."""
        return KeyFigure(
            key=self.name,
            label=self.label,
            value=self.value,
            unit=self.unit,
            definition=self.definition or self.label,
            missing=self.missing,
            origin=self.origin,
        )


def written_number(value: Number, unit: Unit, *, is_signed: bool = False) -> Text:
    """Return a number in words of a council: "1 234 567 €", "12,9 %", "5,4 ans", "n. d."."""
    if value is None:
        return verbatim(UNKNOWN)
    plus = "+" if is_signed and value > 0 else ""
    if unit is Unit.EUROS:
        return verbatim(f"{plus}{decimal_number(Decimal(value) / 100)}{NBSP}€")
    if unit is Unit.PERCENT:
        return verbatim(plus + percent(Decimal(value), 1))
    if unit is Unit.EUROS_PER_HEAD:
        amount = f"{plus}{decimal_number(value)}{NBSP}€"
        return translatable("Dossier", "{montant} par habitant", montant=amount)
    if unit is Unit.YEARS:
        return translatable("Dossier", "{nombre} ans", nombre=decimal_number(value, 1))
    return verbatim(plus + decimal_number(value))


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


def voted_label(label: Text, base: BudgetFrame) -> Text:
    """Return the name of what is voted of an exercice, a DM or a BS included."""
    if base.header.etape is Etape.BS:
        return translatable("Dossier", "{nom} (crédits votés de l'exercice, BS compris)", nom=label)
    return translatable("Dossier", "{nom} (crédits votés de l'exercice, DM comprise)", nom=label)


def change_label(label: Text) -> Text:
    """Return the name of what a DM or a BS changes."""
    return translatable("Dossier", "Changement de « {nom} »", nom=label)


def no_document(setting: Setting) -> Text:
    """Return that the workspace lacks the document of the occasion."""
    steps = ", ".join(etape.value for etape in setting.occasion.etapes)
    return Text(NO_DOCUMENT.context, NO_DOCUMENT.template, (("etapes", steps),))


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
