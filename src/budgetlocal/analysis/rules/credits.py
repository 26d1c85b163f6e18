"""Credits by chapter: passed, not adding up, moved by the executive, kept for the unforeseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from budgetlocal.analysis.execution.facts import MEASURE, Measure
from budgetlocal.analysis.execution.grouping import Group, Side
from budgetlocal.analysis.execution.model import Amounts, amounts_by, combined
from budgetlocal.analysis.labels import section_name
from budgetlocal.analysis.overruns import ORDER_CHAPTERS
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import Rule
from budgetlocal.analysis.rules.personnel import Move, personnel_moved
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

UNFORESEEN = {Section.FONCTIONNEMENT: "022", Section.INVESTISSEMENT: "020"}


def overrun(checked: Checked) -> Iterator[Finding]:
    """Yield the chapters of depenses that pass their credits, mandate alone or with what is engaged.

    Real chapters only: order movements are no payments. A chapter whose credits or execution are
    unknown says nothing.
    """
    rule = checked.rule("depassement_chapitre")
    if rule is None:
        return
    for section in Section:
        for chapter in checked.chapters(Side(section, Sens.DEPENSE)):
            if chapter.has_execution and chapter.chapter[1] not in ORDER_CHAPTERS:
                yield from _overrun(chapter, rule)


def _overrun(chapter: Group, rule: Rule) -> Iterator[Finding]:
    credits, realise = chapter.amounts.credits, chapter.amounts.realise
    if credits is None or realise is None:
        return
    values: dict[str, str | int | Text] = {
        "code": chapter.code,
        "nom": chapter.label,
        "realise": euros(realise),
        "credits": euros(credits),
        "engage": euros(chapter.amounts.engage),
    }
    if realise > credits:
        yield Finding(
            f"depassement_{chapter.chapter[1]}",
            Severity.ERROR,
            translatable("Regles", "{code} {nom} : mandaté au-delà des crédits ouverts", **values),
            translatable("Regles", "{realise} mandatés pour {credits} ouverts.", **values),
            rule.text,
            realise - credits,
        )
    elif realise + (chapter.amounts.engage or 0) > credits:
        yield Finding(
            f"engagement_{chapter.chapter[1]}",
            Severity.WARNING,
            translatable("Regles", "{code} {nom} : engagé au-delà des crédits ouverts", **values),
            translatable(
                "Regles",
                "{realise} mandatés et {engage} engagés pour {credits} ouverts.",
                **values,
            ),
            rule.text,
            realise + (chapter.amounts.engage or 0) - credits,
        )


def credits_gap(checked: Checked) -> Iterator[Finding]:
    """Yield the chapters whose declared credits are not what the voted steps add up to."""
    rule = checked.rule("ecart_credits")
    if rule is None or not checked.exercise.has_budget:
        return
    for section in Section:
        for sens in Sens:
            for chapter in checked.chapters(Side(section, sens)):
                gap = chapter.amounts.credits_gap
                if gap:
                    yield Finding(
                        f"ecart_credits_{section}{sens}_{chapter.chapter[1]}",
                        Severity.WARNING,
                        translatable(
                            "Regles",
                            "{code} {nom} : les crédits déclarés ne sont pas ceux des votes importés",
                            code=chapter.code,
                            nom=chapter.label,
                        ),
                        translatable(
                            "Regles",
                            "{declares} déclarés, {calcules} d'après les étapes importées : il manque "
                            "une décision, un virement ou des reports.",
                            declares=euros(chapter.amounts.get(Measure.CREDITS)),
                            calcules=euros(chapter.amounts.credits_computed),
                        ),
                        rule.text,
                        gap,
                    )


def fongibilite(checked: Checked) -> Iterator[Finding]:
    """Yield, for each section in M57, how much of the 7,5 % the executive has moved so far.

    Moved = sum of the positive virements de credits by chapter, real depenses. The limit is taken
    on the real depenses of the section voted in the BP. Virements of personnel between
    chapters are not allowed (`personnel_moved`). Nothing is said where no virement is known, or where the BP is not there.
    """
    rule = checked.rule("fongibilite")
    if rule is None:
        return
    for section in Section:
        moves, base = moved(checked, section), voted_real(checked, section)
        if base is None or not any(by_chapter(moves).values()):
            continue
        yield fongibilite_finding(checked, rule, section, moves, base)


def fongibilite_finding(
    checked: Checked, rule: Rule, section: Section, moves: Sequence[Move], base: Cents
) -> Finding:
    """Return what some moves between chapters of a section are, against the limit of the law."""
    limit = int(rule.number("part") * base)
    used = sum(value for value in by_chapter(moves).values() if value > 0)
    staff = personnel_moved(rule, moves)
    values: dict[str, str | int | Text] = {
        "section": section_name(section, checked.budget),
        "vire": euros(used),
        "limite": euros(limit),
        "part": percent(rule.number("part")),
        "base": euros(base),
        "personnel": euros(staff),
    }
    code = f"fongibilite_{section}"
    detail = translatable(
        "Regles", "{vire} virés entre chapitres ; limite {limite}, {part} de {base}.", **values
    )
    if staff:
        title = translatable(
            "Regles", "{section} : virement de {personnel} sur le personnel", **values
        )
        return Finding(code, Severity.ERROR, title, detail, rule.text, staff)
    if used > limit:
        title = translatable("Regles", "{section} : fongibilité dépassée", **values)
        return Finding(code, Severity.ERROR, title, detail, rule.text, used - limit)
    title = translatable("Regles", "{section} : fongibilité dans la limite", **values)
    return Finding(code, Severity.OK, title, detail, rule.text)


def unforeseen(checked: Checked) -> Iterator[Finding]:
    """Yield the depenses imprevues (020, 022) of a section that pass their share of the law."""
    rule = checked.rule("depenses_imprevues")
    if rule is None:
        return
    for section in Section:
        base = voted_real(checked, section)
        kept = _voted(checked, section, UNFORESEEN[section])
        if base is None or not kept:
            continue
        limit = int(rule.number("part") * base)
        values: dict[str, str | int | Text] = {
            "section": section_name(section, checked.budget),
            "montant": euros(kept),
            "limite": euros(limit),
            "part": percent(rule.number("part")),
            "base": euros(base),
        }
        detail = translatable(
            "Regles", "{montant} inscrits ; limite {limite}, {part} de {base}.", **values
        )
        code = f"depenses_imprevues_{section}"
        if kept > limit:
            title = translatable("Regles", "{section} : trop de dépenses imprévues", **values)
            yield Finding(code, Severity.ERROR, title, detail, rule.text, kept - limit)
        else:
            title = translatable(
                "Regles", "{section} : dépenses imprévues dans la limite", **values
            )
            yield Finding(code, Severity.OK, title, detail, rule.text)


def moved(checked: Checked, section: Section) -> list[Move]:
    """Return the virements de credits of the executive, real depenses, by account."""
    part = checked.facts(Side(section, Sens.DEPENSE, Mouvement.REEL))
    moves = part[part[MEASURE] == Measure.VC]
    found = amounts_by(moves, (frames.CHAPITRE_KIND, frames.CHAPITRE, frames.NATURE))
    return [
        Move(ChapterKind(kind), chapter, nature, amounts.get(Measure.VC) or 0)
        for (kind, chapter, nature), amounts in found.items()
    ]


def by_chapter(moves: Iterable[Move]) -> dict[str, Cents]:
    """Return what each chapter gains or loses, in cents."""
    found: dict[str, Cents] = {}
    for move in moves:
        found[move.chapitre] = found.get(move.chapitre, 0) + move.cents
    return found


def voted_real(checked: Checked, section: Section) -> Cents | None:
    """Return the real depenses of a section voted in the BP, without 001, 002, 020 and 022."""
    chapters = checked.chapters(Side(section, Sens.DEPENSE, Mouvement.REEL))
    whole = combined(each.amounts for each in chapters if each.has_execution)
    return whole.get(Measure.BP)


def _voted(checked: Checked, section: Section, chapter: str) -> Cents:
    part = checked.facts(Side(section, Sens.DEPENSE))
    found = amounts_by(part[part[frames.CHAPITRE] == chapter], (frames.CHAPITRE,))
    amounts = found.get((chapter,), Amounts())
    return amounts.credits or 0
