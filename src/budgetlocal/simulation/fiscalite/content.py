"""A vote of rates as the content of a study: JSON, checked when it is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.fiscalite.fields import FIELDS, FieldKind, typed_value
from budgetlocal.simulation.fiscalite.origin import Origin, read_origin
from budgetlocal.simulation.fiscalite.vote import Household, Impot, LastYear, Tax, Vote

_FIRST, _LAST = 2023, 2100
"""The links between rates changed in 2023: votes before that year are not judged here."""
_MOST_HOUSEHOLDS = 20
_HIGHEST_VALUE = 10_000_000


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, as text, so that nothing that a person wrote is lost or changed."""

    annee: int
    fields: Mapping[str, str] = field(default_factory=dict)
    """By key of `FIELDS`; a field that is absent or empty was not typed."""
    households: tuple[Household, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """By key of a field, the source that its text was taken from; absent when it was typed."""

    def with_field(self, key: str, text: str) -> Typed:
        """Return it with one field changed.

        Raises:
            UserError: the text is not what the field takes.

        """
        typed_value(FIELDS[key].kind, text, FIELDS[key].label)
        fields = {**self.fields, key: text.strip()}
        return replace(
            self,
            fields={name: value for name, value in fields.items() if value},
            origins={name: each for name, each in self.origins.items() if name != key},
        )

    def with_taken(self, key: str, text: str, origin: Origin) -> Typed:
        """Return it with one field taken from a source; typing over it forgets the source.

        Raises:
            UserError: the text is not what the field takes.

        """
        typed = self.with_field(key, text)
        return replace(typed, origins={**typed.origins, key: origin})

    def with_households(self, households: tuple[Household, ...]) -> Typed:
        """Return it with other typical households.

        Raises:
            UserError: one has no name or a value that cannot be, or there are too many.

        """
        for each in households:
            _check(each)
        if len(households) > _MOST_HOUSEHOLDS:
            raise UserError(
                translatable("Fiscalite", "{nombre} cas types au plus.", nombre=_MOST_HOUSEHOLDS),
                hint=translatable("Fiscalite", "Retirez-en un avant d'en ajouter."),
            )
        return replace(self, households=households)

    def sources(self) -> tuple[Text, ...]:
        """Return each source that values were taken from, once."""
        order = sorted(self.origins.values(), key=lambda each: (each.years, each.fichier))
        return tuple(dict.fromkeys(each.words() for each in order))

    def vote(self) -> Vote:
        """Return it as numbers.

        Raises:
            UserError: a text is not what its field takes (a file changed by hand).

        """
        values = {
            key: typed_value(FIELDS[key].kind, text, FIELDS[key].label)
            for key, text in self.fields.items()
        }
        whole = {
            key: None if value is None else int(value)
            for key, value in values.items()
            if FIELDS[key].kind in (FieldKind.EUROS, FieldKind.YEAR)
        }
        return Vote(
            self.annee,
            {
                impot: Tax(
                    base=whole.get(f"{impot}.base"),
                    base_before=whole.get(f"{impot}.base_before"),
                    rate_before=values.get(f"{impot}.rate_before"),
                    rate=values.get(f"{impot}.rate"),
                    ceiling=values.get(f"{impot}.ceiling"),
                )
                for impot in Impot
                if any(key.startswith(f"{impot}.") for key in self.fields)
            },
            coefficient_correcteur=values.get("coefficient_correcteur"),
            taux_reference=values.get("taux_reference"),
            allocation_industrielle=whole.get("allocation_industrielle"),
            majoration_before=values.get("majoration_before"),
            majoration=values.get("majoration"),
            base_majoration=whole.get("base_majoration"),
            moyenne_thrs=values.get("moyenne_thrs"),
            produit_attendu=whole.get("produit_attendu"),
            households=self.households,
            last_year=LastYear(
                moyennes=_by_tax(values, "moyenne"),
                groupements=_by_tax(values, "groupement"),
                moyenne_foncieres=values.get("moyenne_foncieres"),
                derniere_diminution=whole.get("derniere_diminution"),
            ),
        )


def _by_tax(values: Mapping[str, Fraction | None], name: str) -> dict[Impot, Fraction]:
    """Return the typed rates of one kind by tax."""
    return {impot: rate for impot in Impot if (rate := values.get(f"{name}.{impot}")) is not None}


def new_vote(annee: int) -> Typed:
    """Return an empty vote.

    Raises:
        UserError: the year is before the rules that this knows.

    """
    if not _FIRST <= annee <= _LAST:
        raise UserError(
            translatable("Fiscalite", "Un vote des taux va de {debut} à {fin}.", debut=str(_FIRST), fin=str(_LAST)),
            hint=translatable("Fiscalite", "Corrigez l'année."),
        )  # fmt: skip
    return Typed(annee)


def written(typed: Typed) -> str:
    """Return the JSON of a vote, the same for the same vote."""
    return json.dumps(
        {
            "annee": typed.annee,
            "champs": dict(sorted(typed.fields.items())),
            **_written_origins(typed),
            "foyers": [
                {
                    "nom": each.name,
                    "valeur_locative": each.valeur_locative,
                    "residence_secondaire": each.is_second_home,
                    **_written_past(each),
                }
                for each in typed.households
            ],
        },
        ensure_ascii=False,
    )


def read(content: str) -> Typed:
    """Return the vote that a JSON text holds.

    Raises:
        UserError: it is no vote: a file damaged, or made by another program.

    """
    try:
        raw = json.loads(content)
        typed = new_vote(_whole(raw["annee"]))
        for key, text in raw["champs"].items():
            typed = typed.with_field(str(key), str(text))
        for key, origin in raw.get("origines", {}).items():
            typed = typed.with_taken(key, typed.fields[key], read_origin(origin))
        return typed.with_households(
            tuple(
                Household(
                    str(each["nom"]),
                    _whole(each["valeur_locative"]),
                    is_second_home=each["residence_secondaire"] is True,
                    valeur_before=_past_of(each),
                )
                for each in raw["foyers"]
            )
        )
    except (ValueError, KeyError, TypeError, AttributeError) as err:
        raise UserError(
            translatable("Fiscalite", "Ce vote des taux ne se lit pas."),
            hint=translatable("Fiscalite", "Recommencez-le, ou ouvrez une copie du classeur."),
        ) from err


def _written_origins(typed: Typed) -> dict[str, object]:
    """Return the sources, nothing at all when everything was typed."""
    if not typed.origins:
        return {}
    return {"origines": {key: each.written() for key, each in sorted(typed.origins.items())}}


def _written_past(household: Household) -> dict[str, int]:
    """Return the value of the year before, nothing at all when it was not typed."""
    past = household.valeur_before
    return {} if past is None else {"valeur_locative_avant": past}


def _past_of(raw: Mapping[str, object]) -> int | None:
    past = raw.get("valeur_locative_avant")
    return None if past is None else _whole(past)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _check(household: Household) -> None:
    if not household.name.strip():
        raise UserError(
            translatable("Fiscalite", "Le cas type n'a pas de nom."),
            hint=translatable("Fiscalite", "Écrivez par exemple « Pavillon de 90 m² »."),
        )
    values = (household.valeur_locative, household.valeur_before)
    if not all(each is None or 0 < each <= _HIGHEST_VALUE for each in values):
        raise UserError(
            translatable(
                "Fiscalite",
                "La valeur locative de « {nom} » doit aller de 1 € à {haut} €.",
                nom=verbatim(household.name),
                haut=_HIGHEST_VALUE,
            ),
            hint=translatable("Fiscalite", "Elle est sur l'avis de taxe foncière (base × 2)."),
        )
