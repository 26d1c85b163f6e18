"""The form of the terms of a loan of the plan: fields, values shown, terms read back."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.dette.terms import Amortissement, BaseJours, Periodicite, Plancher
from budgetlocal.analysis.dette.typed import points_from, points_text
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS, BASES, PERIODICITES, PLANCHERS
from budgetlocal.analysis.prospective import typed
from budgetlocal.analysis.prospective.fields import PERCENT, FieldSpec, Values
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.revisable_terms import CURVE, Revisable
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.core.text import Text, translatable

DUREE = translatable("Prospective", "Durée (années)")
_DIFFERE = translatable("Prospective", "Différé (échéances)")
_PREMIERE = translatable("Prospective", "Première échéance (mois après)")
_COURBE = translatable("Prospective", "Courbe de l'index")
_KIND, _FIXED, _REVISABLE = "type_taux", "fixe", "revisable"
_KINDS = (
    (_FIXED, translatable("Prospective", "fixe")),
    (_REVISABLE, translatable("Prospective", "révisable : index plus marge")),
)
_PAYES, _AJOUTES = "payes", "capitalises"
_GRACE = (
    (_PAYES, translatable("Prospective", "intérêts payés (différé partiel)")),
    (_AJOUTES, translatable("Prospective", "intérêts ajoutés au capital (différé total)")),
)
_MONTHS = (
    translatable("Prospective", "fin janvier"),
    translatable("Prospective", "fin février"),
    translatable("Prospective", "fin mars"),
    translatable("Prospective", "fin avril"),
    translatable("Prospective", "fin mai"),
    translatable("Prospective", "fin juin"),
    translatable("Prospective", "fin juillet"),
    translatable("Prospective", "fin août"),
    translatable("Prospective", "fin septembre"),
    translatable("Prospective", "fin octobre"),
    translatable("Prospective", "fin novembre"),
    translatable("Prospective", "fin décembre"),
)


def terms_fields(taux: Text, duree: Text, heading: Text | None = None) -> tuple[FieldSpec, ...]:
    """Return the fields of the terms of a loan; the names of its rate and duration are given."""
    return (
        FieldSpec(
            _KIND,
            translatable("Prospective", "Type de taux"),
            translatable("Prospective", "Fixe, ou index plus marge"),
            _KINDS,
            heading,
        ),
        FieldSpec("taux", taux, PERCENT, when=(_KIND, _FIXED)),
        *_index_fields(),
        FieldSpec("duree", duree, translatable("Prospective", "En années, différé compris")),
        FieldSpec(
            "amortissement",
            translatable("Prospective", "Amortissement"),
            translatable("Prospective", "Comment le capital est rendu"),
            tuple((str(each), words) for each, words in AMORTISSEMENTS.items()),
        ),
        FieldSpec(
            "periodicite",
            translatable("Prospective", "Périodicité"),
            translatable("Prospective", "Temps entre deux échéances"),
            tuple((str(int(each)), words) for each, words in PERIODICITES.items()),
        ),
        FieldSpec(
            "mois",
            translatable("Prospective", "Versement"),
            translatable("Prospective", "Quand les fonds arrivent"),
            tuple((str(rank), words) for rank, words in enumerate(_MONTHS, start=1)),
        ),
        FieldSpec(
            "premiere",
            _PREMIERE,
            translatable("Prospective", "Vide : une période après le versement"),
        ),
        FieldSpec(
            "differe",
            _DIFFERE,
            translatable("Prospective", "Échéances du début sans capital ; vide : aucune"),
        ),
        FieldSpec(
            "differe_interets",
            translatable("Prospective", "Pendant le différé"),
            translatable("Prospective", "Ce que deviennent les intérêts du différé"),
            _GRACE,
        ),
        FieldSpec(
            "base",
            translatable("Prospective", "Base de jours"),
            translatable("Prospective", "Comment les jours comptent"),
            tuple((str(each), words) for each, words in BASES.items()),
        ),
    )


def _index_fields() -> tuple[FieldSpec, ...]:
    revised = (_KIND, _REVISABLE)
    return (
        FieldSpec(
            "index",
            translatable("Prospective", "Index"),
            translatable("Prospective", "Euribor 3 mois, Livret A…"),
            when=revised,
        ),
        FieldSpec(
            "courbe",
            _COURBE,
            translatable("Prospective", "Date et taux : « 01/01/2026 2,40 ; 01/01/2028 2,10 »"),
            when=revised,
        ),
        FieldSpec(
            "marge",
            translatable("Prospective", "Marge (%)"),
            translatable("Prospective", "En plus de l'index, par exemple 0,60"),
            when=revised,
        ),
        FieldSpec(
            "plancher",
            translatable("Prospective", "Plancher"),
            translatable("Prospective", "Ce qui ne peut pas être négatif"),
            tuple((str(each), words) for each, words in PLANCHERS.items()),
            when=revised,
        ),
    )


def terms_values(terms: LoanTerms) -> Values:
    """Return the terms of a loan as they are typed."""
    profil = terms.profil
    return {
        "taux": typed.shown_rate(terms.taux_ppm),
        **_index_values(profil.revisable),
        "duree": str(terms.duree),
        "amortissement": str(profil.amortissement),
        "periodicite": str(int(profil.periodicite)),
        "mois": str(profil.mois),
        "premiere": str(profil.premiere or ""),
        "differe": str(profil.differe or ""),
        "differe_interets": _AJOUTES if profil.differe_total else _PAYES,
        "base": str(profil.base),
    }


def _index_values(revisable: Revisable | None) -> Values:
    if revisable is None:
        return {
            _KIND: _FIXED, "index": "", "courbe": "", "marge": "", "plancher": str(Plancher.AUCUN)
        }  # fmt: skip
    return {
        _KIND: _REVISABLE,
        "index": revisable.index,
        "courbe": points_text(revisable.taux.courbe.points),
        "marge": typed.shown_rate(revisable.marge_ppm),
        "plancher": str(revisable.plancher),
    }


def _read_revisable(values: Values) -> Revisable | None:
    """Return the index that is followed, None for a fixed rate: its fields mean nothing then."""
    if values.get(_KIND, _FIXED) == _FIXED:
        return None
    return Revisable(
        values["index"].strip(),
        tuple((when.isoformat(), _ppm(level)) for when, level in points_from(values["courbe"])),
        typed.typed_rate(values["marge"]),
        Plancher(values["plancher"]),
    )


def _ppm(ratio: Decimal) -> int:
    found = ratio * PPM
    if found != int(found):
        raise refused(
            translatable(
                "Prospective",
                "{quoi} : un taux a quatre décimales au plus.",
                quoi=_COURBE,
            ),
            CURVE,
        )
    return int(found)


def read_terms(values: Values) -> LoanTerms:
    """Return the terms that are typed.

    Raises:
        UserError: something is no number, or cannot be.

    """
    return LoanTerms(
        typed.typed_rate(values["taux"]),
        typed.typed_whole(values["duree"], DUREE),
        Profil(
            Amortissement(values["amortissement"]),
            Periodicite(int(values["periodicite"])),
            typed.typed_whole(values["differe"], _DIFFERE),
            differe_total=values["differe_interets"] == _AJOUTES,
            base=BaseJours(values["base"]),
            mois=int(values["mois"]),
            premiere=typed.typed_whole(values["premiere"], _PREMIERE),
            revisable=_read_revisable(values),
        ),
    )
