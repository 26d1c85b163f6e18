"""The assumptions of a scenario as a table: what each is about, its value, its note and source."""

from __future__ import annotations

from collections.abc import Callable

from budgetlocal.analysis.prospective.form_fields import KINDS, Kind
from budgetlocal.analysis.prospective.forms import items_of, values_at
from budgetlocal.analysis.prospective.hypotheses import Cible, Scenario, target_words
from budgetlocal.analysis.prospective.indices import indices
from budgetlocal.analysis.prospective.wording import terms_words
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim


def assumption_table(scenario: Scenario, name: str) -> TableSpec:
    """Return every assumption of a scenario; the key of a row is its kind and rank."""
    columns = (
        Column("genre", translatable("Prospective", "Hypothèse"), CellKind.TEXT),
        Column("cible", translatable("Prospective", "Ce qui est visé"), CellKind.TEXT),
        Column("valeur", translatable("Prospective", "Valeur"), CellKind.TEXT),
        Column("note", translatable("Prospective", "Note"), CellKind.TEXT),
        Column("source", translatable("Prospective", "Source"), CellKind.TEXT),
    )
    rows = []
    for kind in Kind:
        for rank in range(len(items_of(scenario, kind))):
            values = values_at(scenario, kind, rank)
            rows.append(
                Row(
                    f"{kind}/{rank}",
                    0,
                    (
                        KINDS[kind],
                        _AIMED[kind](scenario, rank),
                        _VALUES[kind](scenario, rank),
                        verbatim(values.get("note", "")),
                        verbatim(values.get("source", "")),
                    ),
                )
            )
    return TableSpec(
        "prospective-hypotheses",
        translatable("Prospective", "Hypothèses · {nom}", nom=verbatim(name)),
        columns,
        tuple(rows),
        verbatim(""),
    )


def _one_off_target(scenario: Scenario, rank: int) -> Text:
    each = scenario.ponctuelles[rank]
    return target_words(Cible(each.section, each.sens, "", each.compte))


def _tax_target(scenario: Scenario, rank: int) -> Text:
    tax = scenario.taxes[rank]
    return verbatim(f"{tax.nom} ({tax.compte})")


def _index_target(scenario: Scenario, rank: int) -> Text:
    key = scenario.indices[rank][0]
    return indices()[key].name if key in indices() else verbatim(key)


def _loan_target(scenario: Scenario, rank: int) -> Text:
    loan = scenario.emprunts[rank]
    return verbatim(f"{loan.nom} ({loan.annee})" if loan.nom else str(loan.annee))


_AIMED: dict[Kind, Callable[[Scenario, int], Text]] = {
    Kind.CROISSANCE: lambda scenario, rank: target_words(scenario.croissances[rank].cible),
    Kind.MONTANTS: lambda scenario, rank: target_words(scenario.montants[rank].cible),
    Kind.PONCTUELLE: _one_off_target,
    Kind.EFFECTIF: lambda _scenario, _rank: translatable("Prospective", "Postes ouverts ou fermés"),
    Kind.TAXE: _tax_target,
    Kind.EMPRUNT: _loan_target,
    Kind.INDICE: _index_target,
}


def _growth_value(scenario: Scenario, rank: int) -> Text:
    each, values = scenario.croissances[rank], values_at(scenario, Kind.CROISSANCE, rank)
    own = f"{values['taux']} %" if each.taux_ppm or not each.indice else ""
    index = indices()[each.indice].name if each.indice in indices() else None
    words = [*((index,) if index is not None else ()), *((verbatim(own),) if own else ())]
    if each.volume_ppm:
        words.append(translatable("Prospective", "volume {taux}", taux=f"{values['volume']} %"))
    if each.par_annee:
        words.append(verbatim(values["par_annee"]))
    return joined(words, " ; ")


def _by_year(kind: Kind) -> Callable[[Scenario, int], Text]:
    return lambda scenario, rank: verbatim(values_at(scenario, kind, rank)["par_annee"])


def _one_off_value(scenario: Scenario, rank: int) -> Text:
    values = values_at(scenario, Kind.PONCTUELLE, rank)
    return verbatim(f"{values['annee']} : {values['montant']} €")


def _staff_value(scenario: Scenario, rank: int) -> Text:
    values = values_at(scenario, Kind.EFFECTIF, rank)
    return translatable(
        "Prospective",
        "{postes} ETP en {annee}, {cout} € l'un",
        postes=values["postes"],
        annee=values["annee"],
        cout=values["cout"],
    )


def _tax_value(scenario: Scenario, rank: int) -> Text:
    values = values_at(scenario, Kind.TAXE, rank)
    return translatable(
        "Prospective", "{bases} € × {taux} %", bases=values["bases"], taux=values["taux"]
    )


def _loan_value(scenario: Scenario, rank: int) -> Text:
    return translatable(
        "Prospective",
        "{montant} € : {termes}",
        montant=values_at(scenario, Kind.EMPRUNT, rank)["montant"],
        termes=terms_words(scenario.emprunts[rank].terms),
    )


_VALUES: dict[Kind, Callable[[Scenario, int], Text]] = {
    Kind.CROISSANCE: _growth_value,
    Kind.MONTANTS: _by_year(Kind.MONTANTS),
    Kind.PONCTUELLE: _one_off_value,
    Kind.EFFECTIF: _staff_value,
    Kind.TAXE: _tax_value,
    Kind.EMPRUNT: _loan_value,
    Kind.INDICE: _by_year(Kind.INDICE),
}
