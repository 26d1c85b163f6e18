"""An indicator as a person writes it, checked before it may be used."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.catalogue import Catalogue, dependencies
from budgetlocal.indicators.checking import FACTS, Checker, StatisticUnits
from budgetlocal.indicators.definitions import Certainty, DatedFormula, Family, Indicator
from budgetlocal.indicators.dimensions import Dimension
from budgetlocal.indicators.functions import FUNCTIONS
from budgetlocal.indicators.parsing import parse

CODE = re.compile(r"[a-z][a-z0-9_]{1,62}")
RESERVED = {*FACTS, "stat", "loi", "derniere", "tous", "sauf", "n", *FUNCTIONS}
LONGEST_CODE = 63
LONGEST_LABEL, LONGEST_DEFINITION, MOST_FORMULAS = 200, 2_000, 20


@dataclass(frozen=True, slots=True)
class FormulaText:
    """A formula as it is written, and where it holds."""

    text: str
    normes: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    budget: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person says of an indicator."""

    code: str
    label: str
    definition: str
    formulas: tuple[FormulaText, ...]
    origin: str = ""
    """Who made it or where it was imported from, in the person's words."""


def checked(draft: Draft, known: Catalogue, statistics: StatisticUnits | None = None) -> Indicator:
    """Return the indicator that a draft makes, with the unit that its formulas give.

    Raises:
        FormulaError: a formula is wrong, with its place.
        UserError: the code, the label, or the formulas together are not allowed.

    """
    _check_words(draft)
    formulas, dimension = _checked_formulas(draft, known, statistics)
    indicator = Indicator(
        code=draft.code,
        label=verbatim(draft.label),
        definition=verbatim(draft.definition),
        dimension=dimension,
        formulas=formulas,
        family=Family.PERSONAL,
        certainty=Certainty.PERSONAL,
        source=draft.origin,
    )
    if draft.code in dependencies(draft.code, known.with_more([indicator])):
        raise UserError(
            translatable(
                "Atelier", "« {code} » finit par se citer lui-même.", code=verbatim(draft.code)
            ),
            hint=translatable("Atelier", "Retirez-le de sa formule, ou de celles qu'elle cite."),
        )
    return indicator


def _checked_formulas(
    draft: Draft, known: Catalogue, statistics: StatisticUnits | None
) -> tuple[tuple[DatedFormula, ...], Dimension]:
    formulas = tuple(
        DatedFormula(
            each.text, parse(each.text), each.normes, each.since, each.until, None, each.budget
        )
        for each in draft.formulas
    )
    checker = Checker(known, statistics)
    dimensions = {checker.dimension(formula.node) for formula in formulas}
    if len(dimensions) > 1:
        labels = ", ".join(sorted(each.label for each in dimensions))
        raise UserError(
            translatable(
                "Atelier", "Les formules n'ont pas la même unité : {liste}.", liste=verbatim(labels)
            ),
            hint=translatable(
                "Atelier", "Toutes les formules d'un indicateur disent la même chose."
            ),
        )
    return formulas, dimensions.pop()


def code_of(label: str) -> str:
    """Return the code proposed for an indicator of this name; empty when nothing of it can serve.

    >>> code_of("Part du personnel (%)")
    'part_du_personnel'
    """
    plain = unicodedata.normalize("NFKD", label.casefold().replace("œ", "oe"))
    letters = plain.encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "_", letters).strip("_0123456789")[:LONGEST_CODE].rstrip("_")
    return found if CODE.fullmatch(found) and found not in RESERVED else ""


def free_code(code: str, base: Catalogue) -> None:
    """Refuse a code that the catalogue of the application has.

    Raises:
        UserError: the code is taken.

    """
    if code in base:
        raise UserError(
            translatable(
                "Atelier", "Le code « {code} » est celui du catalogue.", code=verbatim(code)
            ),
            hint=translatable(
                "Atelier", "Choisissez un autre code, par exemple mon_{code}.", code=verbatim(code)
            ),
        )


def _check_words(draft: Draft) -> None:
    if not CODE.fullmatch(draft.code) or draft.code in RESERVED:
        raise UserError(
            translatable(
                "Atelier", "Le code « {code} » n'est pas permis.", code=verbatim(draft.code[:80])
            ),
            hint=translatable(
                "Atelier",
                "Un code a de 2 à 63 lettres minuscules sans accent, chiffres ou tirets bas, commence par "
                "une lettre, et n'est pas un mot de la langue.",
            ),
        )
    if not draft.label.strip() or len(draft.label) > LONGEST_LABEL:
        raise UserError(
            translatable(
                "Atelier", "Il faut un libellé, de {nombre} signes au plus.", nombre=LONGEST_LABEL
            ),
            hint=translatable("Atelier", "Écrivez le nom que liront les élus."),
        )
    if len(draft.definition) > LONGEST_DEFINITION:
        raise UserError(
            translatable("Atelier", "La définition est trop longue."),
            hint=translatable("Atelier", "{nombre} signes au plus.", nombre=LONGEST_DEFINITION),
        )
    if not 1 <= len(draft.formulas) <= MOST_FORMULAS:
        raise UserError(
            translatable("Atelier", "Il faut de une à {nombre} formules.", nombre=MOST_FORMULAS),
            hint=translatable("Atelier", "Ajoutez une formule."),
        )
