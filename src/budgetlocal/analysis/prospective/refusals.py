"""The refusals of the forward plan: what cannot be, and what to do."""

from __future__ import annotations

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim

CHECK = translatable("Prospective", "Corrigez l'hypothèse, ou retirez-la.")


def refused(message: Text, hint: Text = CHECK, where: Text | None = None) -> UserError:
    """Return a refusal that says what to do."""
    return UserError(message, where=where, hint=hint)


def impossible_rate(name: Text) -> UserError:
    """Return the refusal of a rate that cannot be."""
    return refused(
        translatable(
            "Prospective",
            "« {nom} » : un taux annuel va de −100 % à +100 %.",
            nom=name,
        )
    )


def no_index_value(name: Text, year: int) -> UserError:
    """Return the refusal of an index that says nothing of a year."""
    return refused(
        translatable(
            "Prospective",
            "L'indice « {nom} » n'a pas de valeur pour {annee}.",
            nom=name,
            annee=year,
        ),
        translatable(
            "Prospective",
            "Ajoutez d'abord une hypothèse « Valeurs d'un indice » pour cette année : un indice "
            "inconnu n'est pas un indice nul.",
        ),
    )


def unreadable(name: str, detail: str) -> UserError:
    """Return the refusal of a study whose content is not what it should be."""
    return refused(
        translatable(
            "Prospective",
            "Le contenu de « {nom} » ne se lit pas.",
            nom=verbatim(name),
        ),
        translatable(
            "Prospective",
            "Le classeur vient peut-être d'une autre version ({detail}). Supprimez cette étude et "
            "recommencez-la.",
            detail=verbatim(detail),
        ),
    )


def too_large() -> UserError:
    """Return the refusal of a projection that leaves exact arithmetic."""
    return refused(
        translatable(
            "Prospective", "Un montant projeté dépasse 20 milliards d'euros : le calcul s'arrête."
        )
    )
