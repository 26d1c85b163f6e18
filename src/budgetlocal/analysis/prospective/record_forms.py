"""The forms of what is no assumption: settings of a scenario, operations, restatements."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.prospective import typed
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.debt_assumptions import Dette, Echeance, Rattachement
from budgetlocal.analysis.prospective.fields import (
    AMOUNTS,
    CHAPTER,
    EUROS,
    NOTE,
    PERCENT,
    SIDE,
    SOURCE,
    FieldSpec,
    Values,
    account_field,
    side_of,
)
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.loan_fields import read_terms, terms_fields, terms_values
from budgetlocal.analysis.prospective.programme import Operation
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.restatements import MOTIFS, Motif, Retraitement
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

_RATTACHEMENTS = (
    (str(Rattachement.COMPTE), translatable("Prospective", "comme le point de départ")),
    (str(Rattachement.OUI), translatable("Prospective", "oui")),
    (str(Rattachement.NON), translatable("Prospective", "non")),
)


def settings_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of the settings of a scenario."""
    empty = translatable("Prospective", "En euros ; vide : ce que disent les documents")
    return (
        FieldSpec(
            "annees",
            translatable("Prospective", "Années projetées"),
            translatable("Prospective", "De 1 à 10"),
        ),
        *terms_fields(
            translatable("Prospective", "Taux des emprunts nouveaux (%)"),
            translatable("Prospective", "Durée des emprunts nouveaux"),
            translatable("Prospective", "L'emprunt qui équilibre chaque année"),
        ),
        FieldSpec(
            "icne",
            translatable("Prospective", "Rattacher les ICNE (66112)"),
            translatable("Prospective", "Compter à l'année les intérêts courus non échus"),
            _RATTACHEMENTS,
        ),
        FieldSpec(
            "minimum",
            translatable("Prospective", "Fonds de roulement à garder"),
            EUROS,
            heading=translatable("Prospective", "Fonds de roulement"),
        ),
        FieldSpec("fonds", translatable("Prospective", "Fonds de roulement au départ"), empty),
        FieldSpec(
            "encours",
            translatable("Prospective", "Encours de dette au départ"),
            translatable(
                "Prospective", "En euros, au 31 décembre ; vide : les emprunts de la page Dette"
            ),
            heading=translatable("Prospective", "Dette au départ, à la place de la page Dette"),
        ),
        FieldSpec(
            "dette_taux", translatable("Prospective", "Taux moyen de cette dette (%)"), PERCENT
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
        **terms_values(scenario.terms),
        "icne": str(scenario.icne),
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
    terms = read_terms(values)
    terms.check_drawn_in(scenario.years[0])
    return replace(
        scenario.with_terms(terms),
        annees=typed.typed_whole(values["annees"], translatable("Prospective", "Années projetées")),
        icne=Rattachement(values["icne"]),
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
        FieldSpec("ap", translatable("Prospective", "Autorisation de programme"), EUROS),
        FieldSpec("cp", translatable("Prospective", "Crédits de paiement"), AMOUNTS),
        FieldSpec("subventions", translatable("Prospective", "Subventions reçues"), AMOUNTS),
        account_field(translatable("Prospective", "Compte de la dépense")),
        account_field(translatable("Prospective", "Compte de la subvention"), "compte_subvention"),
        FieldSpec(
            "fctva",
            translatable("Prospective", "Part éligible au FCTVA (%)"),
            translatable("Prospective", "Vide : selon le compte (20, 21, 23, hors terrains)"),
        ),
        FieldSpec("charges", translatable("Prospective", "Charges annuelles ensuite"), EUROS),
        account_field(translatable("Prospective", "Compte des charges"), "compte_charges"),
        FieldSpec("produits", translatable("Prospective", "Recettes annuelles ensuite"), EUROS),
        account_field(translatable("Prospective", "Compte des recettes"), "compte_produits"),
        FieldSpec(
            "service",
            translatable("Prospective", "Année de mise en service"),
            translatable("Prospective", "Vide : l'année après le dernier crédit de paiement"),
        ),
        NOTE,
        SOURCE,
    )


def operation_values(each: Operation | None, plan: Plan | None = None) -> Values:
    """Return an operation as it is typed; for a new one the usual accounts, as a plan de comptes has them."""
    if each is None:
        each = Operation("—", 0)
        usual = usual_accounts(plan) if plan is not None else {}
        return {**operation_values(each), **usual, "nom": "", "ap": ""}
    return {
        "nom": each.nom,
        "ap": typed.shown_amount(each.ap),
        "cp": typed.shown_by_year(each.cp, typed.shown_amount),
        "subventions": typed.shown_by_year(each.subventions, typed.shown_amount),
        "compte": each.compte,
        "compte_subvention": each.compte_subvention,
        "fctva": "" if each.fctva_ppm is None else typed.shown_rate(each.fctva_ppm),
        "charges": typed.shown_amount(each.charges),
        "compte_charges": each.compte_charges,
        "produits": typed.shown_amount(each.produits),
        "compte_produits": each.compte_produits,
        "service": str(each.service) if each.service else "",
        "note": each.note,
        "source": each.source,
    }


def usual_accounts(plan: Plan) -> dict[str, str]:
    """Return the accounts of an operation that a plan de comptes has, by field; the first usual one otherwise."""
    return {
        key: next((code for code in codes if code in plan.accounts), codes[0])
        for key, codes in parts().programme_accounts.items()
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
        values["compte_charges"].strip(),
        values["compte_produits"].strip(),
        note=values["note"],
        source=values["source"],
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
        SIDE,
        CHAPTER,
        account_field(),
        FieldSpec("montant", translatable("Prospective", "Montant à retirer"), EUROS),
        NOTE,
    )


def read_restatement(values: Values) -> Retraitement:
    """Return the restatement that is typed.

    Raises:
        UserError: the amount is none.

    """
    return Retraitement(
        Motif(values["motif"]),
        *side_of(values),
        values["chapitre"].strip(),
        values["compte"].strip(),
        typed.typed_amount(values["montant"]),
        values["note"],
    )
