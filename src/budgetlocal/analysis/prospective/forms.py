"""The forms of the plan as data: the fields of each kind of assumption, to and from what is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from budgetlocal.analysis.prospective import typed
from budgetlocal.analysis.prospective.hypotheses import (
    SIDES,
    Cible,
    Croissance,
    Dette,
    Echeance,
    Effectif,
    Montants,
    Ponctuelle,
    Scenario,
    Taxe,
)
from budgetlocal.analysis.prospective.indices import indices
from budgetlocal.analysis.prospective.programme import Operation
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.restatements import MOTIFS, Motif, Retraitement
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.text import Text, translatable, verbatim

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One input of a form; without choices it is a line of text."""

    key: str
    label: Text
    help: Text
    choices: tuple[tuple[str, Text], ...] = ()


class Kind(StrEnum):
    """What a scenario may assume."""

    CROISSANCE = "croissance"
    MONTANTS = "montants"
    PONCTUELLE = "ponctuelle"
    EFFECTIF = "effectif"
    TAXE = "taxe"
    INDICE = "indice"


KINDS: Mapping[Kind, Text] = {
    Kind.CROISSANCE: translatable("Prospective", "Croissance"),
    Kind.MONTANTS: translatable("Prospective", "Montants tapés"),
    Kind.PONCTUELLE: translatable("Prospective", "Opération ponctuelle"),
    Kind.EFFECTIF: translatable("Prospective", "Effectifs"),
    Kind.TAXE: translatable("Prospective", "Bases × taux"),
    Kind.INDICE: translatable("Prospective", "Valeurs d'un indice"),
}
_SIDE_CHOICES = tuple((f"{section}{sens}", name) for (section, sens), name in SIDES.items())
_PERCENT = translatable("Prospective", "En pourcentage, par exemple 2,5")
_EUROS = translatable("Prospective", "En euros")
_RATES = translatable("Prospective", "Par exemple « 2027 : 1,5 ; 2028 : 2 »")
_AMOUNTS = translatable("Prospective", "Par exemple « 2027 : 150 000 ; 2028 : 152 000 »")
_ACCOUNT = translatable("Prospective", "Un compte ou son début : 60612, 6061…")
_NOTE = FieldSpec(
    "note",
    translatable("Prospective", "Note"),
    translatable("Prospective", "Pourquoi cette hypothèse"),
)
_SOURCE = FieldSpec(
    "source",
    translatable("Prospective", "Source"),
    translatable("Prospective", "D'où elle vient : notification, délibération, contrat…"),
)
_SIDE = FieldSpec(
    "cote",
    translatable("Prospective", "Côté du budget"),
    translatable("Prospective", "Section et sens"),
    _SIDE_CHOICES,
)
_CHAPTER = FieldSpec(
    "chapitre",
    translatable("Prospective", "Chapitre"),
    translatable("Prospective", "011, 012… ; vide : tous"),
)
_YEAR = FieldSpec(
    "annee", translatable("Prospective", "Année"), translatable("Prospective", "Quatre chiffres")
)


def _account(label: Text | None = None, key: str = "compte") -> FieldSpec:
    return FieldSpec(key, label or translatable("Prospective", "Compte"), _ACCOUNT)


def _index_choices(*, optional: bool) -> tuple[tuple[str, Text], ...]:
    none = (("", translatable("Prospective", "aucun")),) if optional else ()
    return (*none, *((key, index.name) for key, index in indices().items()))


def fields_of(kind: Kind) -> tuple[FieldSpec, ...]:
    """Return the fields of a kind of assumption."""
    return _FIELDS[kind]()


_FIELDS: dict[Kind, Callable[[], tuple[FieldSpec, ...]]] = {
    Kind.CROISSANCE: lambda: (
        _SIDE,
        _CHAPTER,
        _account(),
        FieldSpec(
            "indice",
            translatable("Prospective", "Indice"),
            translatable("Prospective", "Le taux s'ajoute à l'indice"),
            _index_choices(optional=True),
        ),
        FieldSpec("taux", translatable("Prospective", "Taux par an (%)"), _PERCENT),
        FieldSpec("volume", translatable("Prospective", "Volume par an (%)"), _PERCENT),
        FieldSpec("par_annee", translatable("Prospective", "Taux de certaines années"), _RATES),
        _NOTE,
        _SOURCE,
    ),
    Kind.MONTANTS: lambda: (
        _SIDE,
        _CHAPTER,
        _account(),
        FieldSpec("par_annee", translatable("Prospective", "Montants par année"), _AMOUNTS),
        _NOTE,
        _SOURCE,
    ),
    Kind.PONCTUELLE: lambda: (
        _SIDE,
        _account(),
        _YEAR,
        FieldSpec("montant", translatable("Prospective", "Montant"), _EUROS),
        _NOTE,
        _SOURCE,
    ),
    Kind.EFFECTIF: lambda: (
        _YEAR,
        FieldSpec(
            "postes",
            translatable("Prospective", "Postes (ETP)"),
            translatable("Prospective", "En plus ou en moins : 1,5 ou −2"),
        ),
        FieldSpec("cout", translatable("Prospective", "Coût annuel d'un poste"), _EUROS),
        _NOTE,
        _SOURCE,
    ),
    Kind.TAXE: lambda: (
        FieldSpec(
            "nom",
            translatable("Prospective", "Taxe"),
            translatable("Prospective", "Foncier bâti, TEOM…"),
        ),
        _account(),
        FieldSpec(
            "bases", translatable("Prospective", "Bases nettes de l'année de départ"), _EUROS
        ),
        FieldSpec("taux", translatable("Prospective", "Taux voté (%)"), _PERCENT),
        FieldSpec("physique", translatable("Prospective", "Bases nouvelles par an (%)"), _PERCENT),
        FieldSpec(
            "indice",
            translatable("Prospective", "Indice"),
            translatable("Prospective", "Revalorisation des bases"),
            _index_choices(optional=True),
        ),
        FieldSpec("par_annee", translatable("Prospective", "Taux votés ensuite"), _RATES),
        _NOTE,
        _SOURCE,
    ),
    Kind.INDICE: lambda: (
        FieldSpec(
            "indice",
            translatable("Prospective", "Indice"),
            translatable("Prospective", "Celui dont vous donnez les valeurs"),
            _index_choices(optional=False),
        ),
        FieldSpec("par_annee", translatable("Prospective", "Valeurs par année (%)"), _RATES),
    ),
}


def values_at(scenario: Scenario, kind: Kind, rank: int) -> Values:
    """Return an assumption as it is typed."""
    return _WRITERS[kind](scenario, rank)


def _target_values(cible: Cible) -> dict[str, str]:
    return {
        "cote": f"{cible.section}{cible.sens}",
        "chapitre": cible.chapitre,
        "compte": cible.compte,
    }


def _write_growth(scenario: Scenario, rank: int) -> Values:
    each = scenario.croissances[rank]
    return {
        **_target_values(each.cible),
        "indice": each.indice,
        "taux": typed.shown_rate(each.taux_ppm),
        "volume": typed.shown_rate(each.volume_ppm),
        "par_annee": typed.shown_by_year(each.par_annee, typed.shown_rate),
        "note": each.note,
        "source": each.source,
    }


def _write_amounts(scenario: Scenario, rank: int) -> Values:
    each = scenario.montants[rank]
    return {
        **_target_values(each.cible),
        "par_annee": typed.shown_by_year(each.par_annee, typed.shown_amount),
        "note": each.note,
        "source": each.source,
    }


def _write_one_off(scenario: Scenario, rank: int) -> Values:
    each = scenario.ponctuelles[rank]
    return {
        "cote": f"{each.section}{each.sens}",
        "compte": each.compte,
        "annee": str(each.annee),
        "montant": typed.shown_amount(each.cents),
        "note": each.note,
        "source": each.source,
    }


def _write_staff(scenario: Scenario, rank: int) -> Values:
    each = scenario.effectifs[rank]
    return {
        "annee": str(each.annee),
        "postes": typed.shown_rate(each.etp_millieme * 10),
        "cout": typed.shown_amount(each.cout_cents),
        "note": each.note,
        "source": each.source,
    }


def _write_tax(scenario: Scenario, rank: int) -> Values:
    each = scenario.taxes[rank]
    return {
        "nom": each.nom,
        "compte": each.compte,
        "bases": typed.shown_amount(each.base_cents),
        "taux": typed.shown_rate(each.taux_ppm),
        "physique": typed.shown_rate(each.physique_ppm),
        "indice": each.indice,
        "par_annee": typed.shown_by_year(each.taux_par_annee, typed.shown_rate),
        "note": each.note,
        "source": each.source,
    }


def _write_index(scenario: Scenario, rank: int) -> Values:
    key, rates = scenario.indices[rank]
    return {"indice": key, "par_annee": typed.shown_by_year(rates, typed.shown_rate)}


_WRITERS: dict[Kind, Callable[[Scenario, int], Values]] = {
    Kind.CROISSANCE: _write_growth,
    Kind.MONTANTS: _write_amounts,
    Kind.PONCTUELLE: _write_one_off,
    Kind.EFFECTIF: _write_staff,
    Kind.TAXE: _write_tax,
    Kind.INDICE: _write_index,
}


def _target(values: Values) -> Cible:
    section, sens = _side(values)
    return Cible(
        section, sens, values.get("chapitre", "").strip(), values.get("compte", "").strip()
    )


def _side(values: Values) -> tuple[Section, Sens]:
    side = values.get("cote", "FD")
    return Section(side[0]), Sens(side[1])


def read(kind: Kind, values: Values) -> object:
    """Return the assumption that is typed.

    Raises:
        UserError: something is no rate, no amount, no year, or cannot be.

    """
    return _READERS[kind](values)


def _read_growth(values: Values) -> object:
    return Croissance(
        _target(values),
        typed.typed_rate(values["taux"]),
        values["note"],
        values["source"],
        values["indice"],
        typed.typed_rate(values["volume"]),
        typed.by_year(values["par_annee"], typed.typed_rate),
    )


def _read_amounts(values: Values) -> object:
    return Montants(
        _target(values),
        typed.by_year(values["par_annee"], typed.typed_amount),
        values["note"],
        values["source"],
    )


def _read_one_off(values: Values) -> object:
    return Ponctuelle(
        typed.typed_year(values["annee"]),
        *_side(values),
        values["compte"].strip(),
        typed.typed_amount(values["montant"]),
        values["note"],
        values["source"],
    )


def _read_staff(values: Values) -> object:
    thousandths, rest = divmod(typed.typed_rate(values["postes"]), 10)
    if rest:
        raise refused(translatable("Prospective", "Un nombre de postes a trois décimales au plus."))
    return Effectif(
        typed.typed_year(values["annee"]),
        thousandths,
        typed.typed_amount(values["cout"]),
        values["note"],
        values["source"],
    )


def _read_tax(values: Values) -> object:
    return Taxe(
        values["nom"].strip(),
        values["compte"].strip(),
        typed.typed_amount(values["bases"]),
        typed.typed_rate(values["taux"]),
        typed.typed_rate(values["physique"]),
        values["indice"],
        typed.by_year(values["par_annee"], typed.typed_rate),
        values["note"],
        values["source"],
    )


def _read_index(values: Values) -> object:
    return values["indice"], typed.by_year(values["par_annee"], typed.typed_rate)


_READERS: dict[Kind, Callable[[Values], object]] = {
    Kind.CROISSANCE: _read_growth,
    Kind.MONTANTS: _read_amounts,
    Kind.PONCTUELLE: _read_one_off,
    Kind.EFFECTIF: _read_staff,
    Kind.TAXE: _read_tax,
    Kind.INDICE: _read_index,
}
_PLACES: dict[Kind, str] = {
    Kind.CROISSANCE: "croissances",
    Kind.MONTANTS: "montants",
    Kind.PONCTUELLE: "ponctuelles",
    Kind.EFFECTIF: "effectifs",
    Kind.TAXE: "taxes",
    Kind.INDICE: "indices",
}


def items_of(scenario: Scenario, kind: Kind) -> tuple[object, ...]:
    """Return the assumptions of a kind."""
    found: tuple[object, ...] = getattr(scenario, _PLACES[kind])
    return found


def with_item(scenario: Scenario, kind: Kind, rank: int | None, item: object) -> Scenario:
    """Return the scenario with an assumption added (rank None) or in place of another."""
    items = list(items_of(scenario, kind))
    if rank is None:
        items.append(item)
    else:
        items[rank] = item
    return replace(scenario, **{_PLACES[kind]: tuple(items)})  # type: ignore[arg-type]


def without_item(scenario: Scenario, kind: Kind, rank: int) -> Scenario:
    """Return the scenario without an assumption."""
    items = [each for place, each in enumerate(items_of(scenario, kind)) if place != rank]
    return replace(scenario, **{_PLACES[kind]: tuple(items)})  # type: ignore[arg-type]


def settings_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of the settings of a scenario."""
    empty = translatable("Prospective", "En euros ; vide : ce que disent les documents")
    return (
        FieldSpec(
            "annees",
            translatable("Prospective", "Années projetées"),
            translatable("Prospective", "De 1 à 10"),
        ),
        FieldSpec("taux", translatable("Prospective", "Taux des emprunts nouveaux (%)"), _PERCENT),
        FieldSpec(
            "duree",
            translatable("Prospective", "Durée des emprunts nouveaux"),
            translatable("Prospective", "En années"),
        ),
        FieldSpec(
            "minimum",
            translatable("Prospective", "Fonds de roulement à garder"),
            _EUROS,
        ),
        FieldSpec("fonds", translatable("Prospective", "Fonds de roulement au départ"), empty),
        FieldSpec(
            "encours",
            translatable("Prospective", "Encours de dette au départ"),
            translatable("Prospective", "En euros, au 31 décembre ; vide : inconnu"),
        ),
        FieldSpec(
            "dette_taux", translatable("Prospective", "Taux moyen de cette dette (%)"), _PERCENT
        ),
        FieldSpec(
            "dette_duree",
            translatable("Prospective", "Durée restante de cette dette"),
            translatable("Prospective", "En années ; vide si les échéances sont tapées"),
        ),
        FieldSpec(
            "echeances",
            translatable("Prospective", "Échéances tapées"),
            translatable(
                "Prospective",
                "Année : capital / intérêts, par exemple « 2026 : 80 000 / 12 000 ; 2027 : … »",
            ),
        ),
        FieldSpec(
            "dette_source",
            translatable("Prospective", "Source de la dette"),
            translatable("Prospective", "État de la dette, annexe du compte…"),
        ),
    )


def settings_values(scenario: Scenario) -> Values:
    """Return the settings of a scenario as they are typed."""
    dette = scenario.dette
    return {
        "annees": str(scenario.annees),
        "taux": typed.shown_rate(scenario.emprunt_taux_ppm),
        "duree": str(scenario.emprunt_duree),
        "minimum": typed.shown_amount(scenario.fonds_roulement_minimum),
        "fonds": typed.shown_amount(scenario.fonds_roulement),
        "encours": typed.shown_amount(dette.encours if dette else None),
        "dette_taux": typed.shown_rate(dette.taux_ppm if dette else 0),
        "dette_duree": str(dette.duree) if dette and dette.duree else "",
        "echeances": " ; ".join(
            f"{each.annee} : {typed.shown_amount(each.capital)} / {typed.shown_amount(each.interets)}"
            for each in (dette.echeances if dette else ())
        ),
        "dette_source": dette.source if dette else "",
    }


def with_settings(scenario: Scenario, values: Values) -> Scenario:
    """Return the scenario with other settings.

    Raises:
        UserError: something is not what it should be, or cannot be.

    """
    encours = typed.typed_optional(values["encours"])
    dette = None
    if encours is not None:
        dette = Dette(
            encours,
            typed.typed_rate(values["dette_taux"]),
            typed.typed_whole(
                values["dette_duree"], translatable("Prospective", "Durée restante de cette dette")
            ),
            _payments(values["echeances"]),
            values["dette_source"],
        )
    return replace(
        scenario,
        annees=typed.typed_whole(values["annees"], translatable("Prospective", "Années projetées")),
        emprunt_taux_ppm=typed.typed_rate(values["taux"]),
        emprunt_duree=typed.typed_whole(
            values["duree"], translatable("Prospective", "Durée des emprunts nouveaux")
        ),
        fonds_roulement_minimum=typed.typed_optional(values["minimum"]) or 0,
        fonds_roulement=typed.typed_optional(values["fonds"]),
        dette=dette,
    )


def _payments(text: str) -> tuple[Echeance, ...]:
    pairs: dict[int, tuple[int, int]] = {}
    found = []
    for part in text.split(";"):
        if not part.strip():
            continue
        year, colon, amounts = part.partition(":")
        capital, slash, interest = amounts.partition("/")
        if not colon or not slash:
            raise refused(
                translatable(
                    "Prospective",
                    "« {texte} » ne dit pas une année, un capital et des intérêts.",
                    texte=verbatim(part.strip()),
                )
            )
        when = typed.typed_year(year)
        if when in pairs:
            raise refused(
                translatable(
                    "Prospective", "L'échéance de {annee} est tapée deux fois.", annee=when
                )
            )
        pairs[when] = (typed.typed_amount(capital), typed.typed_amount(interest))
        found.append(Echeance(when, *pairs[when]))
    return tuple(found)


def operation_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of an operation of the programme."""
    return (
        FieldSpec(
            "nom",
            translatable("Prospective", "Opération"),
            translatable("Prospective", "École, voirie…"),
        ),
        FieldSpec("ap", translatable("Prospective", "Autorisation de programme"), _EUROS),
        FieldSpec("cp", translatable("Prospective", "Crédits de paiement"), _AMOUNTS),
        FieldSpec("subventions", translatable("Prospective", "Subventions reçues"), _AMOUNTS),
        _account(translatable("Prospective", "Compte de la dépense")),
        _account(translatable("Prospective", "Compte de la subvention"), "compte_subvention"),
        FieldSpec(
            "fctva",
            translatable("Prospective", "Part éligible au FCTVA (%)"),
            translatable("Prospective", "Vide : selon le compte (20, 21, 23, hors terrains)"),
        ),
        FieldSpec("charges", translatable("Prospective", "Charges annuelles ensuite"), _EUROS),
        FieldSpec("produits", translatable("Prospective", "Recettes annuelles ensuite"), _EUROS),
        FieldSpec(
            "service",
            translatable("Prospective", "Année de mise en service"),
            translatable("Prospective", "Vide : l'année après le dernier crédit de paiement"),
        ),
        _NOTE,
    )


def operation_values(each: Operation | None) -> Values:
    """Return an operation as it is typed; the usual accounts for a new one."""
    if each is None:
        each = Operation("—", 0)
        return {**operation_values(each), "nom": "", "ap": ""}
    return {
        "nom": each.nom,
        "ap": typed.shown_amount(each.ap),
        "cp": typed.shown_by_year(each.cp, typed.shown_amount),
        "subventions": typed.shown_by_year(each.subventions, typed.shown_amount),
        "compte": each.compte,
        "compte_subvention": each.compte_subvention,
        "fctva": "" if each.fctva_ppm is None else typed.shown_rate(each.fctva_ppm),
        "charges": typed.shown_amount(each.charges),
        "produits": typed.shown_amount(each.produits),
        "service": str(each.service) if each.service else "",
        "note": each.note,
    }


def read_operation(values: Values) -> Operation:
    """Return the operation that is typed.

    Raises:
        UserError: something is not what it should be, or cannot be.

    """
    share = values["fctva"].strip()
    service = values["service"].strip()
    return Operation(
        values["nom"].strip(),
        typed.typed_amount(values["ap"]),
        typed.by_year(values["cp"], typed.typed_amount),
        typed.by_year(values["subventions"], typed.typed_amount),
        values["compte"].strip(),
        values["compte_subvention"].strip(),
        typed.typed_rate(share) if share else None,
        typed.typed_optional(values["charges"]) or 0,
        typed.typed_optional(values["produits"]) or 0,
        typed.typed_year(service) if service else 0,
        note=values["note"],
    )


def restatement_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of a restatement."""
    return (
        FieldSpec(
            "motif",
            translatable("Prospective", "Motif"),
            translatable("Prospective", "Pourquoi ce montant ne revient pas"),
            tuple((str(motif), words) for motif, words in MOTIFS.items()),
        ),
        _SIDE,
        _CHAPTER,
        _account(),
        FieldSpec("montant", translatable("Prospective", "Montant à retirer"), _EUROS),
        _NOTE,
    )


def read_restatement(values: Values) -> Retraitement:
    """Return the restatement that is typed.

    Raises:
        UserError: the amount is none.

    """
    return Retraitement(
        Motif(values["motif"]),
        *_side(values),
        values["chapitre"].strip(),
        values["compte"].strip(),
        typed.typed_amount(values["montant"]),
        values["note"],
    )
