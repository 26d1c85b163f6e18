"""The landing as tables: by chapter with its interval, and the error of each method."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.landing.landing import SIDES, Landed, Landing
from budgetlocal.analysis.landing.methods import DEFINITIONS, NAMES, Method
from budgetlocal.analysis.rules.law import find_rule
from budgetlocal.core.formatting import day, euros
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import sum_known
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Finding,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim

COLUMNS = (
    Column("code", translatable("Atterrissage", "Code"), CellKind.TEXT),
    Column("libelle", translatable("Atterrissage", "Libellé"), CellKind.TEXT),
    Column("credits", translatable("Atterrissage", "Crédits ouverts"), CellKind.EUROS),
    Column("realise", translatable("Atterrissage", "Réalisé à ce jour"), CellKind.EUROS),
    Column(
        "atterrissage",
        translatable("Atterrissage", "Atterrissage 31/12"),
        CellKind.EUROS,
        translatable(
            "Atterrissage", "Le montant retenu : le vôtre s'il y en a un, sinon le calcul."
        ),
    ),
    Column(
        "bas",
        translatable("Atterrissage", "Au plus bas"),
        CellKind.EUROS,
        translatable(
            "Atterrissage",
            "Calcul moins la plus grande erreur que la même méthode aurait faite sur ce chapitre dans "
            "les années passées.",
        ),
    ),
    Column(
        "haut",
        translatable("Atterrissage", "Au plus haut"),
        CellKind.EUROS,
        translatable("Atterrissage", "Calcul plus la même erreur."),
    ),
    Column(
        "reste",
        translatable("Atterrissage", "Reste au 31/12"),
        CellKind.EUROS,
        translatable("Atterrissage", "Crédits ouverts moins atterrissage."),
    ),
    Column("note", translatable("Atterrissage", "Note"), CellKind.TEXT),
)
ERROR_COLUMNS = (
    Column("methode", translatable("Atterrissage", "Méthode"), CellKind.TEXT),
    Column("definition", translatable("Atterrissage", "Comment"), CellKind.TEXT),
    Column(
        "erreur",
        translatable("Atterrissage", "Erreur moyenne"),
        CellKind.EUROS,
        translatable(
            "Atterrissage", "Moyenne des écarts absolus par chapitre sur les exercices essayés."
        ),
    ),
    Column("retenue", translatable("Atterrissage", "Retenue"), CellKind.TEXT),
)


_SIDES = {
    (Section.FONCTIONNEMENT, Sens.DEPENSE): translatable("Atterrissage", "Dépenses réelles F"),
    (Section.FONCTIONNEMENT, Sens.RECETTE): translatable("Atterrissage", "Recettes réelles F"),
    (Section.INVESTISSEMENT, Sens.DEPENSE): translatable("Atterrissage", "Dépenses réelles I"),
    (Section.INVESTISSEMENT, Sens.RECETTE): translatable("Atterrissage", "Recettes réelles I"),
}


def landing_table(found: Landing) -> TableSpec:
    """Return the landing by side and chapter."""
    return TableSpec(
        key="atterrissage",
        title=translatable(
            "Atterrissage",
            "{collectivite} · {budget} · atterrissage {annee}",
            collectivite=found.budget.header.collectivite,
            budget=found.budget.header.budget,
            annee=found.exercice,
        ),
        columns=COLUMNS,
        rows=tuple(_rows(found)),
        source=source_of_landing(found),
    )


def source_of_landing(found: Landing) -> Text:
    """Return the source line: from what, by which method, tried on which years."""
    name = NAMES[found.method] if found.method is not None else verbatim("–")
    values: dict[str, str | int | Text] = {
        "collectivite": found.budget.header.collectivite,
        "methode": name,
        "annees": ", ".join(str(year) for year in found.trials.years),
        "date": day(found.date),
    }
    if found.dated:
        return translatable(
            "Atterrissage",
            "{collectivite}, prévision au {date}, méthode « {methode} », essayée sur {annees}",
            **values,
        )
    return translatable(
        "Atterrissage",
        "{collectivite}, prévision d'après les crédits ouverts et les exercices clos, méthode "
        "« {methode} », essayée sur {annees}",
        **values,
    )


def error_table(found: Landing) -> TableSpec:
    """Return the error of each method on the closed years, the naive ones among them."""
    rows = []
    for method in Method:
        error = found.trials.mean_error(method)
        if error is not None:
            is_kept = method is found.method
            kept = translatable("Atterrissage", "retenue") if is_kept else NOT_APPLICABLE
            style = RowStyle.SUBTOTAL if is_kept else RowStyle.NORMAL
            cells = (NAMES[method], DEFINITIONS[method], error, kept)
            rows.append(Row(str(method), 0, cells, style))
    title = translatable("Atterrissage", "Erreur des méthodes sur les exercices passés")
    return TableSpec(
        "erreurs-atterrissage", title, ERROR_COLUMNS, tuple(rows), source_of_landing(found)
    )


def landing_findings(found: Landing) -> tuple[Finding, ...]:
    """Return the chapters of depenses that will pass their credits, and whether a naive method won."""
    return (*_method_findings(found), *tensions(found))


def tensions(found: Landing) -> Iterator[Finding]:
    """Yield the chapters of depenses whose landing passes their credits, with what will lack."""
    rule = find_rule("chapitre_en_tension", found.date)
    for each in found.chapters:
        left = each.left
        is_spending = each.side.sens is Sens.DEPENSE
        if not is_spending or left is None or left >= 0 or rule is None:
            continue
        yield Finding(
            f"tension_{each.side.section}_{each.group.chapter[1]}",
            Severity.WARNING,
            translatable(
                "Atterrissage",
                "{code} {nom} : crédits insuffisants avant le 31 décembre",
                code=each.group.code,
                nom=each.group.label,
            ),
            translatable(
                "Atterrissage",
                "Atterrissage de {atterrissage} (de {bas} à {haut}) pour {credits} ouverts.",
                atterrissage=euros(each.landing),
                bas=euros(each.low),
                haut=euros(each.high),
                credits=euros(each.credits),
            ),
            rule.text,
            left,
        )


def _method_findings(found: Landing) -> Iterator[Finding]:
    if found.method is None or not found.method.is_naive:
        return
    yield Finding(
        "methode_naive",
        Severity.INFO,
        translatable(
            "Atterrissage",
            "La méthode simple « {methode} » se trompe moins : c'est elle qui est retenue",
            methode=NAMES[found.method],
        ),
        translatable(
            "Atterrissage",
            "Erreur moyenne par chapitre : {erreur} sur les exercices essayés.",
            erreur=euros(found.trials.mean_error(found.method)),
        ),
    )


def _rows(found: Landing) -> Iterator[Row]:
    for side in SIDES:
        chapters = [each for each in found.chapters if each.side == side]
        if chapters:
            yield _side_row(found, chapters)
            for each in chapters:
                yield _row(each)


def row_key(each: Landed) -> str:
    """Return the key of the row of a chapter."""
    return f"{each.side.section}{each.side.sens}/{each.group.key}"


def _row(each: Landed) -> Row:
    note = _note(each)
    cells: tuple[Cell, ...] = (
        each.group.code,
        each.group.label,
        each.credits,
        each.realise,
        each.landing,
        each.low,
        each.high,
        each.left,
        note,
    )
    style = RowStyle.SUBTOTAL if each.overrule is not None else RowStyle.NORMAL
    return Row(row_key(each), 1, cells, style)


def _note(each: Landed) -> Text:
    if each.overrule is not None:
        return verbatim(each.overrule.note)
    if each.method is not None:
        return NAMES[each.method]
    if each.computed is None:
        return translatable("Atterrissage", "pas de passé : tapez un montant")
    return NOT_APPLICABLE


def _side_row(found: Landing, chapters: list[Landed]) -> Row:
    side = chapters[0].side
    title = _SIDES[side.section, side.sens]
    total = found.total(side)
    credits = sum_known([each.credits for each in chapters])
    left = None if credits is None or total is None else credits - total
    cells: tuple[Cell, ...] = (
        verbatim(f"{side.section}{side.sens}"),
        title,
        credits,
        sum_known([each.realise for each in chapters]),
        total,
        NOT_APPLICABLE,
        NOT_APPLICABLE,
        left,
        NOT_APPLICABLE,
    )
    return Row(f"{side.section}{side.sens}", 0, cells, RowStyle.TOTAL)
