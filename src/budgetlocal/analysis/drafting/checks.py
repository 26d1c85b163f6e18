"""May the draft be decided? Balance, virements within a section, fongibilite, what is already spent."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.drafting.applied import applied, unbalance
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Grouping, Side, groups, side_of
from budgetlocal.analysis.labels import plan_of, section_name
from budgetlocal.analysis.rules.balance import (
    balance_finding,
    credits_facts,
    own_resources,
    small_balance_finding,
)
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.credits import by_chapter, fongibilite_finding, moved, voted_real
from budgetlocal.analysis.rules.personnel import Move
from budgetlocal.core.drafts import Draft, DraftKind
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable


def draft_findings(checked: Checked, draft: Draft) -> tuple[Finding, ...]:
    """Return what the law says of a draft as it stands; an empty draft has nothing to be said of."""
    if not draft.lines:
        return ()
    if draft.kind is DraftKind.VC:
        found = [*_virement(checked, draft), *_fongibilite(checked, draft)]
    else:
        found = [*_decision(checked, draft)]
    return (*found, *_overdrawn(checked, draft))


def _decision(checked: Checked, draft: Draft) -> Iterator[Finding]:
    """Yield the balance of the decision itself, then of the budget with it."""
    rule = checked.rule("equilibre")
    for section in Section:
        gap = unbalance(draft.lines).get(str(section), 0)
        if gap and rule is not None:
            title = translatable(
                "Projet",
                "{section} : la décision n'est pas équilibrée",
                section=section_name(section, checked.budget),
            )
            detail = translatable(
                "Projet",
                "Recettes moins dépenses : {ecart}. Ajustez une ligne, ou le virement entre sections "
                "(023 et 021).",
                ecart=euros(gap),
            )
            yield Finding(
                f"projet_equilibre_{section}", Severity.ERROR, title, detail, rule.text, gap
            )
    if not checked.exercise.has_budget:
        return
    votes = applied(credits_facts(checked), draft)
    if rule is not None:
        for section in Section:
            yield balance_finding(checked, rule, section, votes)
    small = checked.rule("petit_equilibre")
    if small is not None:
        yield small_balance_finding(small, own_resources(small, votes))


def _virement(checked: Checked, draft: Draft) -> Iterator[Finding]:
    """Yield what the executive may not do alone: recettes, order, or credits added to a section."""
    rule = checked.rule("fongibilite") or checked.rule("depassement_chapitre")
    text = rule.text if rule is not None else None
    out_of_reach = [
        line
        for line in draft.lines
        if line.place.sens is Sens.RECETTE or line.place.mouvement is Mouvement.ORDRE
    ]
    if out_of_reach:
        title = translatable("Projet", "Un virement de crédits ne touche que des dépenses réelles")
        detail = translatable(
            "Projet",
            "{nombre} ligne(s) de recettes ou d'ordre : il faut une décision modificative.",
            nombre=len(out_of_reach),
        )
        yield Finding("projet_hors_virement", Severity.ERROR, title, detail, text)
    for section in Section:
        gap = -unbalance(draft.lines).get(str(section), 0)
        if gap:
            title = translatable(
                "Projet",
                "{section} : le virement change le total de la section",
                section=section_name(section, checked.budget),
            )
            detail = translatable(
                "Projet",
                "Les augmentations passent les diminutions de {ecart} : un virement déplace des "
                "crédits dans une section, il n'en crée pas.",
                ecart=euros(gap),
            )
            yield Finding(f"projet_virement_{section}", Severity.ERROR, title, detail, text, gap)
        elif any(line.place.section is section for line in draft.lines):
            title = translatable(
                "Projet",
                "{section} : le total de la section ne change pas",
                section=section_name(section, checked.budget),
            )
            detail = translatable("Projet", "Augmentations et diminutions se compensent.")
            yield Finding(f"projet_virement_{section}", Severity.OK, title, detail)


def _fongibilite(checked: Checked, draft: Draft) -> Iterator[Finding]:
    rule = checked.rule("fongibilite")
    if rule is None:
        if _crosses_chapters(draft):
            title = translatable("Projet", "Entre chapitres, il faut une décision modificative")
            detail = translatable(
                "Projet",
                "La fongibilité des crédits n'existe qu'en M57 ; ici l'exécutif ne peut virer qu'à "
                "l'intérieur d'un chapitre.",
            )
            credits = checked.rule("depassement_chapitre")
            text = credits.text if credits is not None else None
            yield Finding("projet_entre_chapitres", Severity.ERROR, title, detail, text)
        return
    for section in Section:
        base = voted_real(checked, section)
        moves = moved(checked, section)
        moves += [
            Move(line.place.chapitre_kind, line.place.chapitre, line.place.nature, line.cents)
            for line in draft.lines
            if line.place.section is section and line.place.sens is Sens.DEPENSE
        ]
        if base is not None and any(by_chapter(moves).values()):
            yield fongibilite_finding(checked, rule, section, moves, base)


def _overdrawn(checked: Checked, draft: Draft) -> Iterator[Finding]:
    """Yield the chapters from which more is taken than is still free."""
    after = applied(facts(checked.documents), draft)
    rule = checked.rule("depassement_chapitre")
    plan = plan_of(checked.budget)
    touched = {(line.place.section, line.place.chapitre) for line in draft.lines if line.cents < 0}
    for section in Section:
        side = Side(section, Sens.DEPENSE, Mouvement.REEL)
        for chapter in groups(side_of(after, side), plan, Grouping.CHAPITRE):
            left = chapter.amounts.disponible
            if left is None and chapter.amounts.credits is not None:
                left = chapter.amounts.credits
            is_touched = (section, chapter.chapter[1]) in touched
            if is_touched and left is not None and left < 0:
                title = translatable(
                    "Projet",
                    "{code} {nom} : plus de crédits retirés qu'il n'en reste",
                    code=chapter.code,
                    nom=chapter.label,
                )
                detail = translatable(
                    "Projet", "Disponible après la décision : {reste}.", reste=euros(left)
                )
                text = rule.text if rule is not None else None
                code = f"projet_disponible_{section}_{chapter.chapter[1]}"
                yield Finding(code, Severity.ERROR, title, detail, text, left)


def _crosses_chapters(draft: Draft) -> bool:
    sums: dict[tuple[str, str], int] = {}
    for line in draft.lines:
        key = (str(line.place.section), line.place.chapitre)
        sums[key] = sums.get(key, 0) + line.cents
    return any(sums.values())
