"""A pack put together from a plan and the documents of an occasion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from budgetlocal.analysis.dossier.definitions import Medium, Occasion, occasions
from budgetlocal.analysis.dossier.material import Material, Setting
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.dossier.parts import BuiltPart, PartMaker
from budgetlocal.analysis.dossier.plan import Plan
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.pack import Pack
from budgetlocal.core.text import joined, translatable, verbatim


@dataclass(frozen=True, slots=True, eq=False)
class Built:
    """A pack, ready to show, export, check and compare."""

    occasion: Occasion
    plan: Plan
    pack: Pack
    deck: tuple[BuiltPart, ...]
    document: tuple[BuiltPart, ...]
    numbers: Numbers
    base: BudgetFrame | None
    population: int | None
    given_population: int | None
    """What the person gave for the exercice of the document of the pack, if anything."""

    def parts(self, medium: Medium) -> tuple[BuiltPart, ...]:
        """Return every part of a medium, in order."""
        return self.deck if medium is Medium.DECK else self.document


class Workshop:
    """What the packs of one occasion are made from, so that another wording costs nothing."""

    def __init__(self, material: Material, occasion: Occasion) -> None:
        """Choose the documents; charts are made when they are first asked for."""
        self._occasion = occasion
        self._setting = Setting(material, occasion)
        self.numbers = Numbers(self._setting)
        self._maker = PartMaker(self._setting, self.numbers)

    @property
    def year(self) -> int:
        """The exercice of the pack."""
        return self._setting.year

    def build(self, plan: Plan) -> Built:
        """Return the pack of a plan for the occasion."""
        deck = self._maker.parts(Medium.DECK, plan.deck)
        document = self._maker.parts(Medium.DOCUMENT, plan.document)
        people = self.numbers.get("population")
        value = None if people is None else people.value
        return Built(
            occasion=self._occasion,
            plan=plan,
            pack=_pack(self._setting, plan, deck, document),
            deck=deck,
            document=document,
            numbers=self.numbers,
            base=self._setting.base,
            population=None if value is None else int(value),
            given_population=self._setting.material.given_population(self.year),
        )


def build(material: Material, plan: Plan) -> Built:
    """Return the pack of a plan.

    Raises:
        KeyError: the occasion is unknown.

    """
    return Workshop(material, occasions()[plan.occasion]).build(plan)


def _pack(
    setting: Setting, plan: Plan, deck: tuple[BuiltPart, ...], document: tuple[BuiltPart, ...]
) -> Pack:
    header = (setting.base or setting.material.focus).header
    title = verbatim(plan.title) if plan.title else setting.occasion.label
    return Pack(
        key=f"{setting.occasion.key}-{setting.year}",
        title=title,
        subtitle=joined(
            (
                verbatim(header.collectivite),
                verbatim(header.budget),
                translatable("Dossier", "d'après l'exercice {annee}", annee=setting.year)
                if setting.occasion.looks_ahead
                else verbatim(str(setting.year)),
            ),
            " · ",
        ),
        collectivite=header.collectivite,
        date=setting.material.day,
        deck=tuple(each.part for each in deck if each.is_on and each.part is not None),
        document=tuple(each.part for each in document if each.is_on and each.part is not None),
    )


def day_of(plan: Plan, today: date) -> date:
    """Return the day of the council: that of the plan, else today."""
    try:
        return date.fromisoformat(plan.day)
    except ValueError:
        return today
