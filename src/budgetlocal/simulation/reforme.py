"""An amendment: the numbers of the law that it changes, as a value and as a small JSON file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.simulation.articles import Article, articles, checked, hole_of
from budgetlocal.simulation.engine import Changes, UnknownParameterError, parameter
from budgetlocal.simulation.nation import Financing

FORMAT = "budgetlocal-reforme"
VERSION = 1
SUFFIX = "reforme.json"
_LARGEST = 1_000_000
"""Bytes: a file of an amendment is far smaller."""
_LONGEST_NAME = 120
_MOST_DIGITS = 20
"""A number of the law has fewer, before or after its comma."""
_YEARS = range(2024, 2101)
_WHOLE = Decimal(1)
_SLACK = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Reforme:
    """One amendment; without changes it is the law in force."""

    name: str
    year: int
    changes: Changes = ()
    financing: Financing = Financing.ETAT

    def with_value(self, path: str, value: Decimal) -> Reforme:
        """Return the amendment with one number changed, or back to the law in force.

        Raises:
            UserError: the value is impossible.

        """
        kept = {each: number for each, number in self.changes if each != path}
        if checked(path, value) != parameter(path, self.year).value:
            kept[path] = value
        return replace(self, changes=tuple(sorted(kept.items())))

    def value(self, path: str) -> Decimal:
        """Return a number under this amendment.

        Raises:
            UnknownParameterError: the model has no such number in that year.

        """
        return parameter(path, self.year, self.changes).value

    def changed_articles(self) -> tuple[Article, ...]:
        """Return the articles that it changes, in the order of the law."""
        paths = {path for path, _ in self.changes}
        return tuple(a for a in articles() if paths & {hole.path for hole in a.holes})


def check(reforme: Reforme) -> None:
    """Refuse an amendment that has no meaning.

    Raises:
        UserError: a value is out of bounds, a number is not of that year, shares do not add up to
            100 %, or a floor is above a ceiling.

    """
    for path, value in reforme.changes:
        checked(path, value)
        try:
            parameter(path, reforme.year)
        except UnknownParameterError as err:
            raise _refusal(
                translatable(
                    "Effets",
                    "Le paramètre « {chemin} » n'existe pas dans la loi de {annee}.",
                    chemin=path,
                    annee=reforme.year,
                ),
                translatable("Effets", "Choisissez une autre année, ou retirez ce changement."),
            ) from err
    for article in reforme.changed_articles():
        _check_shares(reforme, article)
    _check_order(
        reforme,
        "dotation_solidarite_urbaine.eligibilite.seuil_bas_nombre_habitants",
        "dotation_solidarite_urbaine.eligibilite.seuil_haut_nombre_habitants",
    )
    _check_order(
        reforme,
        "dotation_forfaitaire.montant_minimum_par_habitant",
        "dotation_forfaitaire.montant_maximum_par_habitant",
    )


def _check_shares(reforme: Reforme, article: Article) -> None:
    groups = {hole.group for hole in article.holes if hole.group}
    for group in sorted(groups):
        shares = [hole for hole in article.holes if hole.group == group]
        total = sum((reforme.value(hole.path) for hole in shares), Decimal(0))
        if abs(total - _WHOLE) > _SLACK:
            raise _refusal(
                translatable(
                    "Effets",
                    "Ces parts font {total}, et non 100 % : {noms}.",
                    total=verbatim(shares[0].shown(total)),
                    noms=joined(hole.name for hole in shares),
                ),
                translatable("Effets", "Changez l'une d'elles pour que la somme fasse 100 %."),
                translatable("Effets", "Article {numero} du CGCT", numero=article.number),
            )


def _check_order(reforme: Reforme, low: str, high: str) -> None:
    if reforme.value(low) <= reforme.value(high):
        return
    below, above = hole_of(low), hole_of(high)
    if below is None or above is None:
        raise AssertionError
    raise _refusal(
        translatable(
            "Effets",
            "« {bas} » dépasse « {haut} ».",
            bas=below[1].name,
            haut=above[1].name,
        ),
        translatable("Effets", "Baissez le premier ou relevez le second."),
        translatable("Effets", "Article {numero} du CGCT", numero=below[0].number),
    )


def to_json(reforme: Reforme) -> str:
    """Return an amendment as the text of its file."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "nom": reforme.name,
        "annee": reforme.year,
        "financement": str(reforme.financing),
        "changements": {path: str(value) for path, value in reforme.changes},
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def from_json(text: str, where: str = "") -> Reforme:
    """Return the amendment of a text, checked through and through.

    Raises:
        UserError: the text is no amendment, or one of its values is impossible.

    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise _not_ours(where) from err
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _not_ours(where)
    if content.get("version") != VERSION:
        raise _refusal(
            translatable("Effets", "Ce fichier vient d'une version plus récente de BudgetLocal."),
            translatable("Effets", "Mettez BudgetLocal à jour."),
            verbatim(where),
        )
    made = Reforme(
        _name(content, where),
        _year(content, where),
        _changes(content.get("changements"), where),
        _financing(content, where),
    )
    check(made)
    return made


def write(reforme: Reforme, path: Path) -> None:
    """Write an amendment to share it.

    Raises:
        UserError: the file cannot be written.

    """
    try:
        path.write_text(to_json(reforme) + "\n", encoding="utf-8")
    except OSError as err:
        raise _refusal(
            translatable("Effets", "Le fichier ne peut pas être écrit."),
            translatable("Effets", "Choisissez un autre dossier, ou fermez le fichier."),
            verbatim(f"{path.name} : {err.strerror}"),
        ) from err


def read(path: Path) -> Reforme:
    """Return the amendment of a file.

    Raises:
        UserError: the file cannot be read, or is no amendment.

    """
    try:
        if path.stat().st_size > _LARGEST:
            raise _not_ours(path.name)
        text = path.read_text(encoding="utf-8")
    except OSError as err:
        raise _refusal(
            translatable("Effets", "Le fichier ne peut pas être lu."),
            translatable("Effets", "Vérifiez qu'il existe et que vous pouvez l'ouvrir."),
            verbatim(f"{path.name} : {err.strerror}"),
        ) from err
    except UnicodeDecodeError as err:
        raise _not_ours(path.name) from err
    return from_json(text, path.name)


def _name(content: Mapping[str, Any], where: str) -> str:
    name = content.get("nom")
    if not isinstance(name, str) or not name.strip() or len(name) > _LONGEST_NAME:
        raise _not_ours(where)
    return name.strip()


def _year(content: Mapping[str, Any], where: str) -> int:
    year = content.get("annee")
    if not isinstance(year, int) or isinstance(year, bool) or year not in _YEARS:
        raise _not_ours(where)
    return year


def _financing(content: Mapping[str, Any], where: str) -> Financing:
    try:
        return Financing(content.get("financement", Financing.ETAT))
    except ValueError as err:
        raise _not_ours(where) from err


def _changes(given: object, where: str) -> Changes:
    if not isinstance(given, dict):
        raise _not_ours(where)
    found: dict[str, Decimal] = {}
    for path, value in given.items():
        if not isinstance(value, str):
            raise _not_ours(where)
        try:
            number = Decimal(value)
        except InvalidOperation as err:
            raise _not_ours(where) from err
        if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
            raise _not_ours(where)
        found[str(path)] = number
    return tuple(sorted(found.items()))


def _not_ours(where: str) -> UserError:
    return _refusal(
        translatable("Effets", "Ce n'est pas un amendement de BudgetLocal."),
        translatable("Effets", "Demandez à la personne qui l'a envoyé de l'exporter de nouveau."),
        verbatim(where),
    )


def _refusal(message: Text, hint: Text, where: Text | None = None) -> UserError:
    return UserError(message, where=where, hint=hint)
