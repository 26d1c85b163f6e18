"""A number as a sentence of a pack names it: its value, its words, where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.core.formatting import NBSP, UNKNOWN, decimal_number, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.origins import FigureOrigin, StatedOrigin
from budgetlocal.core.specs import KeyFigure, Number, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim

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
