"""Bills of one year, measure by measure: what the model can take, and what it cannot, with why."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, bilingual, joined, translatable, verbatim
from budgetlocal.simulation.articles import hole_of
from budgetlocal.simulation.engine import parameter
from budgetlocal.simulation.reforme import Reforme


@dataclass(frozen=True, slots=True)
class Mesure:
    """One measure of a bill."""

    article: str
    """Article of the bill."""
    code: str
    """Article of the code that it changes."""
    words: Text
    path: str
    """The number of the model that it changes; empty when the model cannot take it."""
    value: Decimal | None
    why_not: Text | None
    """Why it is not simulated."""


@dataclass(frozen=True, slots=True)
class Projet:
    """A bill, of one year."""

    key: str
    name: str
    year: int
    source: Text
    mesures: tuple[Mesure, ...]

    def reforme(self) -> Reforme:
        """Return the numbers that it changes in the law in force of its year.

        Raises:
            UserError: the model is not installed.
            UnknownParameterError: the model has no such number in that year.

        """
        made = Reforme(self.name, self.year)
        for each in self.mesures:
            if each.value is not None and self.changes(each):
                made = made.with_value(each.path, each.value)
        return made

    def changes(self, mesure: Mesure) -> bool:
        """Whether a simulated measure is another number than that of the law in force."""
        return parameter(mesure.path, self.year).value != mesure.value


@cache
def projets() -> tuple[Projet, ...]:
    """Return every bill: `resources/simulation/projets.toml`."""
    path = bundled("resources", "simulation", "projets.toml")
    return tuple(_projet(each) for each in tomllib.loads(path.read_text("utf-8"))["projet"])


def projets_of(year: int) -> tuple[Projet, ...]:
    """Return the bills of a year."""
    return tuple(each for each in projets() if each.year == year)


def projet_in(reforme: Reforme) -> Projet | None:
    """Return the bill that an amendment holds whole, None when it holds none."""
    changes = set(reforme.changes)
    found = (e for e in projets_of(reforme.year) if set(e.reforme().changes) <= changes)
    return next(found, None)


def measure_table(projet: Projet) -> TableSpec:
    """Return the measures of a bill, those that are simulated first, with what becomes of each."""
    order = sorted(projet.mesures, key=lambda each: _rank(projet, each))
    rows = tuple(
        Row(
            str(rank),
            0,
            (
                each.words,
                _state(projet, each),
                verbatim(each.article),
                verbatim(each.code),
                _detail(projet, each),
            ),
        )
        for rank, each in enumerate(order)
    )
    return TableSpec(
        "projet-mesures",
        translatable("Effets", "{projet}, mesure par mesure", projet=verbatim(projet.name)),
        (
            Column("mesure", translatable("Effets", "Mesure"), CellKind.TEXT),
            Column("etat", translatable("Effets", "Calcul"), CellKind.TEXT),
            Column("article", translatable("Effets", "Article"), CellKind.TEXT),
            Column("code", translatable("Effets", "Code modifié"), CellKind.TEXT),
            Column("detail", translatable("Effets", "Pourquoi"), CellKind.TEXT),
        ),
        rows,
        projet.source,
    )


def _rank(projet: Projet, mesure: Mesure) -> int:
    if mesure.value is None:
        return 2
    return 0 if projet.changes(mesure) else 1


def why_not(projet: Projet) -> tuple[Text, ...]:
    """Return, for each measure that is not simulated, its article and why; then how old the law is.

    The law in force is that of the model: where it last read a number before the year of the bill,
    it may not know that the bill was passed.
    """
    said = [
        translatable(
            "Effets",
            "Non simulé, {projet}, article {article} ({code}) : {raison}.",
            projet=verbatim(projet.name),
            article=verbatim(each.article),
            code=verbatim(each.code),
            raison=each.why_not,
        )
        for each in projet.mesures
        if each.why_not is not None
    ]
    old = sorted(
        {
            day
            for each in projet.mesures
            if each.value is not None and projet.changes(each)
            if (day := parameter(each.path, projet.year).verified) and int(day[:4]) < projet.year
        }
    )
    if old:
        said.append(
            translatable(
                "Effets",
                "Le modèle a relu ces nombres de la loi en vigueur le {jours} : si la loi de finances pour "
                "{annee} a repris une de ces mesures, la loi affichée ici ne l'a pas encore.",
                jours=joined((verbatim("/".join(reversed(day.split("-")))) for day in old), ", "),
                annee=str(projet.year),
            )
        )
    return tuple(said)


def _state(projet: Projet, mesure: Mesure) -> Text:
    if mesure.value is None:
        return translatable("Effets", "non simulé")
    if projet.changes(mesure):
        return translatable("Effets", "simulé")
    return translatable("Effets", "sans effet")


def _detail(projet: Projet, mesure: Mesure) -> Text:
    if mesure.value is None:
        return verbatim("") if mesure.why_not is None else mesure.why_not
    if not projet.changes(mesure):
        return translatable("Effets", "la loi en vigueur a déjà ce nombre")
    found = hole_of(mesure.path)
    if found is None:
        raise AssertionError(mesure.path)
    hole = found[1]
    return translatable(
        "Effets",
        "{valeur} au lieu de {avant}",
        valeur=verbatim(hole.shown(mesure.value)),
        avant=verbatim(hole.shown(parameter(mesure.path, projet.year).value)),
    )


def _projet(data: dict[str, Any]) -> Projet:
    return Projet(
        data["cle"],
        data["nom"],
        data["annee"],
        bilingual(data["source"], data["source_en"]),
        tuple(
            Mesure(
                each["article"],
                each["code"],
                bilingual(each["fr"], each["en"]),
                each.get("chemin", ""),
                Decimal(each["valeur"]) if "valeur" in each else None,
                bilingual(each["pourquoi"], each["pourquoi_en"]) if "pourquoi" in each else None,
            )
            for each in data["mesure"]
        ),
    )
