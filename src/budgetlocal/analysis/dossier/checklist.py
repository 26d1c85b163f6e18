"""What the law asks of a document, item by item: filled by which part, or lacking and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.dossier.building import Built
from budgetlocal.analysis.dossier.definitions import Medium, Nature, Obligation, obligations
from budgetlocal.analysis.dossier.parts import BuiltPart
from budgetlocal.core.formatting import day, decimal_number
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import CellKind, Column, Finding, Row, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.definitions import Certainty


class State(StrEnum):
    """Where an item stands."""

    FILLED = "rempli"
    LACKING = "manquant"
    NOT_ASKED = "non_demande"
    """Below the number of inhabitants of the text."""


_WORDS = {
    State.FILLED: translatable("Dossier", "Rempli"),
    State.LACKING: translatable("Dossier", "Manque"),
    State.NOT_ASKED: translatable("Dossier", "Non demandé"),
}
_COMMUNES = ("commune", "ville")
"""How the nature of a commune begins in TotEM files (NatCEPL)."""
_NOT_IN = translatable("Dossier", "Aucune partie du dossier n'y répond.")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the checklist."""

    obligation: Obligation
    state: State
    filled_by: tuple[Text, ...]
    """The titles of the parts that answer."""
    reason: Text | None
    """Why it lacks, or why it is not asked."""

    @property
    def article(self) -> Text:
        """The text, since when, and how sure it is."""
        return article_of(self.obligation)


def article_of(obligation: Obligation) -> Text:
    """Return the text that asks for an item: its article, since when, whether it is a usage."""
    since = day(obligation.since.isoformat())
    parts = [
        translatable(
            "Dossier", "{article}, depuis le {date}", article=obligation.article, date=since
        )
    ]
    if obligation.at_least:
        parts.append(
            translatable(
                "Dossier",
                "à partir de {nombre} habitants",
                nombre=decimal_number(obligation.at_least),
            )
        )
    if obligation.nature is Nature.USAGE:
        parts.append(
            translatable(
                "Dossier", "contenu d'usage (guides des préfectures), non listé par la loi"
            )
        )
    if obligation.certainty is Certainty.OWN:
        parts.append(translatable("Dossier", "à confirmer"))
    return joined(parts, " ; ")


def checklist(built: Built) -> tuple[Item, ...]:
    """Return every item asked of the document of the pack, in the order of the law."""
    parts = {part.key: part for part in built.parts(Medium.DOCUMENT)}
    return tuple(_item(each, parts, built.population) for each in obligations(built.occasion.key))


def _item(obligation: Obligation, parts: dict[str, BuiltPart], population: int | None) -> Item:
    known = [parts[key] for key in obligation.parts if key in parts]
    shown = [part for part in known if part.is_shown]
    enough = len(shown) == len(obligation.parts) if obligation.needs_all else bool(shown)
    titles = tuple(part.part.title for part in shown if part.part is not None)
    if enough:
        return Item(obligation, State.FILLED, titles, None)
    if obligation.at_least and population is not None and population < obligation.at_least:
        reason = translatable(
            "Dossier",
            "La collectivité compte {nombre} habitants.",
            nombre=decimal_number(population),
        )
        return Item(obligation, State.NOT_ASKED, titles, reason)
    reasons = [reason for part in known if not part.is_shown for reason in _why(part)]
    if obligation.at_least and population is None:
        reasons.append(
            translatable("Dossier", "Population inconnue : vérifiez si l'article s'applique.")
        )
    return Item(
        obligation,
        State.LACKING,
        titles,
        joined(dict.fromkeys(reasons), " ") if reasons else _NOT_IN,
    )


def _why(part: BuiltPart) -> list[Text]:
    if part.part is not None:
        return [translatable("Dossier", "« {partie} » est décochée.", partie=part.part.title)]
    return [
        translatable(
            "Dossier", "« {partie} » : {raison}", partie=part.definition.title, raison=reason
        )
        for reason in part.reasons[:1]
    ]


def checklist_table(built: Built) -> TableSpec:
    """Return the checklist as a table: the item, its state, by what or why, its text."""
    columns = (
        Column("element", translatable("Dossier", "Ce qui est demandé"), CellKind.TEXT),
        Column("etat", translatable("Dossier", "État"), CellKind.TEXT),
        Column("reponse", translatable("Dossier", "Rempli par, ou raison"), CellKind.TEXT),
        Column("texte", translatable("Dossier", "Texte"), CellKind.TEXT),
    )
    rows = tuple(
        Row(
            item.obligation.key,
            0,
            (item.obligation.label, _WORDS[item.state], _answer(item), item.article),
        )
        for item in checklist(built)
    )
    return TableSpec(
        "dossier-controle",
        translatable("Dossier", "Contrôle : {document}", document=built.occasion.document),
        columns,
        rows,
        joined(_remarks(built), " "),
    )


def _remarks(built: Built) -> list[Text]:
    """Return what to know of the articles: their numbers, and whose they are."""
    codified = translatable(
        "Dossier",
        "Articles du CGCT cités sous leur numéro d'avant le 1er janvier 2026 (recodifiés à droit "
        "constant par l'ordonnance 2025-526).",
    )
    nature = "" if built.base is None else built.base.header.nature_collectivite.casefold()
    if not nature or nature.startswith(_COMMUNES):
        return [codified]
    others = translatable(
        "Dossier",
        "Ces articles et ces seuils sont ceux des communes, et le document vient d'une autre "
        "collectivité : voyez L5211-36 pour un EPCI, L3312-1 pour un département, L4312-1 pour une "
        "région.",
    )
    return [others, codified]


def _answer(item: Item) -> Text:
    if item.state is State.FILLED:
        return joined(item.filled_by, ", ")
    return item.reason or verbatim("")


def checklist_findings(built: Built) -> tuple[Finding, ...]:
    """Return the items as findings, what lacks first."""
    order = (State.LACKING, State.FILLED, State.NOT_ASKED)
    severities = {
        State.FILLED: Severity.OK,
        State.LACKING: Severity.WARNING,
        State.NOT_ASKED: Severity.INFO,
    }
    items = sorted(checklist(built), key=lambda item: order.index(item.state))
    return tuple(
        Finding(
            item.obligation.key,
            severities[item.state],
            translatable(
                "Dossier",
                "{element} : {etat}",
                element=item.obligation.label,
                etat=_WORDS[item.state],
            ),
            _answer(item),
            item.article,
        )
        for item in items
    )
