"""A formula in words that a council understands."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from budgetlocal.core.kinds import Amount, Section
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.checking import POPULATION, POTENTIEL_FISCAL, years_of
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.definitions import Definitions
from budgetlocal.indicators.dimensions import BY_LABEL, RATIO, written
from budgetlocal.indicators.nodes import (
    LATEST,
    Accounts,
    Call,
    LawConstant,
    Measure,
    Movement,
    Name,
    Negation,
    Node,
    Number,
    Operation,
    Shift,
    Statistic,
)

_MEASURES = {
    Measure.D: translatable("Mots", "dépenses (débits)"),
    Measure.C: translatable("Mots", "recettes (crédits)"),
    Measure.DN: translatable("Mots", "dépenses nettes des recettes"),
    Measure.CN: translatable("Mots", "recettes nettes des dépenses"),
    Measure.SD: translatable("Mots", "soldes débiteurs au 31 décembre"),
    Measure.SC: translatable("Mots", "soldes créditeurs au 31 décembre"),
    Measure.SDN: translatable("Mots", "soldes débiteurs moins créditeurs au 31 décembre"),
    Measure.SCN: translatable("Mots", "soldes créditeurs moins débiteurs au 31 décembre"),
}
_MOVEMENTS = {
    Movement.REAL: translatable("Mots", "mouvements réels"),
    Movement.ORDER: translatable("Mots", "mouvements d'ordre"),
    Movement.BUDGETARY: translatable("Mots", "mouvements réels et d'ordre"),
    Movement.OTHER: translatable("Mots", "mouvements non budgétaires"),
    Movement.OPENING: translatable("Mots", "balance d'entrée"),
    Movement.YEAR: translatable("Mots", "tous les mouvements de l'année"),
    Movement.ALL: translatable("Mots", "balance d'entrée et mouvements de l'année"),
}
_AMOUNTS = {
    Amount.MT_REAL: translatable("Mots", "montants réalisés"),
    Amount.MT_PREV: translatable("Mots", "montants votés"),
    Amount.CRED_OUV: translatable("Mots", "crédits ouverts"),
    Amount.MT_RAR_3112: translatable("Mots", "restes à réaliser"),
}
_SECTIONS = {
    Section.FONCTIONNEMENT: translatable("Mots", "section de fonctionnement"),
    Section.INVESTISSEMENT: translatable("Mots", "section d'investissement"),
}
_SIGNS = {
    "+": translatable("Mots", "plus"),
    "-": translatable("Mots", "moins"),
    "*": translatable("Mots", "multiplié par"),
    "/": translatable("Mots", "divisé par"),
}


Labels = Mapping[str, Text]
"""What each figure of the extract is called, by its key."""
NO_LABELS: Labels = MappingProxyType({})


def sign_word(sign: str) -> Text:
    """Return the word of an operation."""
    return _SIGNS[sign]


def in_words(node: Node, definitions: Definitions, labels: Labels = NO_LABELS) -> Text:
    """Return a formula as a sentence; indicators and statistics are called by their label."""
    match node:
        case Number(value=value, unit=unit):
            if not unit:
                return verbatim(
                    f"{value.numerator}" if value.denominator == 1 else f"{float(value)}"
                )
            return verbatim(written(value, BY_LABEL[unit] if unit != "%" else RATIO))
        case Accounts():
            return _accounts(node)
        case Name(name=name):
            return _name(name, definitions)
        case Statistic(key=key, year=year):
            return _statistic(labels.get(key) or verbatim(key), year)
        case LawConstant(key=key):
            return constants()[key].label
        case Negation(of=of):
            return translatable("Mots", "moins {valeur}", valeur=_inner(of, definitions, labels))
        case Shift(of=of, offset=offset):
            return translatable(
                "Mots",
                "{valeur} de l'année n{ecart}",
                valeur=_inner(of, definitions, labels),
                ecart=f"{offset:+d}".replace("-", "\u2212"),
            )
        case Operation(sign=sign, left=left, right=right):
            is_product = sign in "*/"
            first = (
                _inner(left, definitions, labels)
                if is_product
                else in_words(left, definitions, labels)
            )
            second = in_words(right, definitions, labels)
            if isinstance(right, Operation):
                second = _inner(right, definitions, labels)
            return joined((first, _SIGNS[sign], second), " ")
        case Call():
            return _call(node, definitions, labels)


def _inner(node: Node, definitions: Definitions, labels: Labels) -> Text:
    words = in_words(node, definitions, labels)
    return (
        joined((verbatim("("), words, verbatim(")")), "") if isinstance(node, Operation) else words
    )


def _accounts(node: Accounts) -> Text:
    if node.prefixes:
        what = translatable(
            "Mots",
            "{mesure} des comptes {comptes}",
            mesure=_MEASURES[node.measure],
            comptes=verbatim(", ".join(node.prefixes)),
        )
    else:
        what = translatable("Mots", "{mesure} de tous les comptes", mesure=_MEASURES[node.measure])
    details: list[Text] = []
    if node.excluded:
        details.append(
            translatable("Mots", "sauf {comptes}", comptes=verbatim(", ".join(node.excluded)))
        )
    if not node.measure.is_balance:
        details.append(_MOVEMENTS[node.movement])
    if node.section:
        details.append(_SECTIONS[node.section])
    for template, codes in (
        (translatable("Mots", "chapitre {codes}", codes=verbatim(", ".join(node.chapters))), node.chapters),
        (translatable("Mots", "fonction {codes}", codes=verbatim(", ".join(node.functions))), node.functions),
    ):  # fmt: skip
        if codes:
            details.append(template)
    if node.amount:
        details.append(_AMOUNTS[node.amount])
    if not details:
        return what
    return joined((what, joined((verbatim("("), joined(details), verbatim(")")), "")), " ")


def _name(name: str, definitions: Definitions) -> Text:
    if name == POPULATION:
        return translatable("Mots", "la population")
    if name == POTENTIEL_FISCAL:
        return translatable("Mots", "le potentiel fiscal")
    indicator = definitions.get(name)
    return indicator.label if indicator else verbatim(name)


def _statistic(label: Text, year: int | None) -> Text:
    if year is None:
        return translatable("Mots", "la statistique « {cle} »", cle=label)
    if year == LATEST:
        return translatable("Mots", "la statistique « {cle} » (dernière année connue)", cle=label)
    return translatable("Mots", "la statistique « {cle} » de {annee}", cle=label, annee=year)


def _call(node: Call, definitions: Definitions, labels: Labels) -> Text:
    first = in_words(node.arguments[0], definitions, labels)
    match node.function:
        case "moyenne":
            return translatable(
                "Mots",
                "la moyenne sur {nombre} ans de ({valeur})",
                nombre=years_of(node),
                valeur=first,
            )
        case "somme":
            return translatable(
                "Mots",
                "la somme sur {nombre} ans de ({valeur})",
                nombre=years_of(node),
                valeur=first,
            )
        case "evolution":
            return translatable(
                "Mots",
                "l'évolution en {nombre} an(s) de ({valeur})",
                nombre=years_of(node),
                valeur=first,
            )
        case "par_habitant":
            return translatable("Mots", "({valeur}) par habitant", valeur=first)
        case "en_annees":
            return translatable("Mots", "({valeur}), en années", valeur=first)
        case "en_nombre":
            return first
        case "abs":
            return translatable("Mots", "({valeur}) sans son signe", valeur=first)
    every = joined(tuple(in_words(part, definitions, labels) for part in node.arguments), " ; ")
    if node.function == "min":
        return translatable("Mots", "le plus petit de ({valeurs})", valeurs=every)
    if node.function == "max":
        return translatable("Mots", "le plus grand de ({valeurs})", valeurs=every)
    return translatable("Mots", "la puissance de ({valeurs})", valeurs=every)
