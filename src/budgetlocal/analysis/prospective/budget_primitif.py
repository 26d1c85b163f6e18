"""The budget of a projected year, by article, as a draft BP: balanced, to be edited and exported."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from budgetlocal.analysis.drafting.lines import new_place
from budgetlocal.analysis.equilibrium import equilibrium
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.codec import encode
from budgetlocal.analysis.prospective.layout import EMPRUNT, D, F, I, R
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.core.document import BudgetDocument, Line, Notice, SourceFile
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.nomenclature.loading import plan_for
from budgetlocal.nomenclature.plan import Plan

READER = "saisie"
TRANSFERS = ((F, D, "023"), (I, R, "021"))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft budget and what to know of it."""

    document: BudgetDocument
    findings: tuple[Finding, ...]


def proposal(projection: Projection, name: str, year: int, moment: str) -> Proposal:
    """Return the budget of a projected year as a draft (amounts in MtPropNouv).

    The transfer (023 and 021) balances fonctionnement and the loan balances investissement: a budget
    voted before the results of the year before are known takes nothing from the fonds de roulement.

    Args:
        projection: the projection of the scenario.
        name: the name of the scenario.
        year: a projected year.
        moment: ISO date and time of the proposal.

    Raises:
        UserError: the year is not projected.

    """
    if year not in projection.scenario.years:
        raise refused(
            translatable("Prospective", "{annee} n'est pas une année projetée.", annee=year)
        )
    rank = projection.years.index(year)
    header = replace(
        projection.base.budget.header,
        exercice=year,
        etape=Etape.BP,
        numero=0,
        is_draft=True,
        vote_date="",
        situation_date="",
    )
    plan = plan_for(plan_of(projection.base.budget).used.declinaison, year)
    amounts = _balanced(projection, plan, rank)
    lines = tuple(
        _line(number, article, cents, projection, plan)
        for number, (article, cents) in enumerate(_sorted(amounts), start=1)
    )
    content = f"{name}|{year}|{moment}|{encode(projection.scenario)}"
    document = BudgetDocument(
        header=header,
        source=SourceFile(
            name=f"Scénario {name}",
            sha256=hashlib.sha256(content.encode()).hexdigest(),
            size=0,
            encoding="",
            reader=READER,
        ),
        plan=plan.used,
        lines=lines,
        calculated_lines=0,
        notices=(
            Notice(
                "propose_par_scenario",
                translatable(
                    "Prospective",
                    "Ce projet de budget {annee} vient du scénario « {nom} » : relisez chaque article.",
                    annee=year,
                    nom=verbatim(name),
                ),
            ),
        ),
    )
    found = (*equilibrium(budget_frame(document)), *_notes(projection, rank, document, plan))
    return Proposal(document, found)


def _balanced(projection: Projection, plan: Plan, rank: int) -> dict[Article, Cents]:
    """Return the amount of each place of the budget, transfer and balancing loan included."""
    merged: dict[Article, Cents] = {}
    for article, cents in zip(projection.articles, projection.cents[:, rank].tolist(), strict=True):
        if article.tag != EMPRUNT and cents:
            place = replace(article, tag="")
            merged[place] = merged.get(place, 0) + cents
    transfer = _balance(merged, F)
    if transfer > 0:
        for section, sens, code in TRANSFERS:
            merged[_transfer(plan, section, sens, code)] = transfer
    missing = -_balance(merged, I)
    if missing > 0:
        loan = next(each for each in projection.articles if each.tag == EMPRUNT)
        place = replace(loan, tag="")
        merged[place] = merged.get(place, 0) + missing
    return {article: cents for article, cents in merged.items() if cents}


def _balance(amounts: Mapping[Article, Cents], section: Section) -> Cents:
    """Return recettes less depenses of a section, order movements included."""
    return sum(
        cents if article.sens is R else -cents
        for article, cents in amounts.items()
        if article.section is section
    )


def _transfer(plan: Plan, section: Section, sens: Sens, code: str) -> Article:
    place = new_place(plan, sens, code)
    return Article(
        section,
        sens,
        Mouvement.ORDRE,
        place.type_ordre if place is not None else "2",
        ChapterKind.NATURE,
        code,
        "",
        code,
        "",
    )


def _sorted(amounts: Mapping[Article, Cents]) -> list[tuple[Article, Cents]]:
    return sorted(
        amounts.items(),
        key=lambda pair: (
            pair[0].section,
            pair[0].sens,
            pair[0].chapitre,
            pair[0].nature,
            pair[0].fonction,
            pair[0].operation,
        ),
    )


def _line(number: int, article: Article, cents: Cents, projection: Projection, plan: Plan) -> Line:
    kind = article.chapitre_kind
    is_operation = kind is ChapterKind.OPERATION
    return Line(
        ordinal=number,
        source_line=0,
        nature=article.nature,
        fonction=article.fonction,
        chapitre=article.chapitre,
        chapitre_kind=kind,
        contnat=article.chapitre if kind is ChapterKind.NATURE else "",
        contfon=article.chapitre if kind is ChapterKind.FONCTION else "",
        operation=article.operation or (article.chapitre if is_operation else ""),
        operation_type="1" if is_operation else "",
        libelle=_label(article, projection) or plan.account_label(article.nature),
        sens=article.sens,
        mouvement=article.mouvement,
        type_ordre=article.type_ordre,
        section=article.section,
        section_source=SectionSource.PLAN,
        amounts=tuple(cents if each is Amount.MT_PROP_NOUV else None for each in Amount),
        place="scénario",
    )


def _label(article: Article, projection: Projection) -> str:
    for known, label in zip(projection.base.articles, projection.base.labels, strict=True):
        if known == article:
            return label
    return ""


def _notes(
    projection: Projection, rank: int, document: BudgetDocument, plan: Plan
) -> Sequence[Finding]:
    found = []
    taken = -projection.change()[rank - 1]
    if taken > 0:
        found.append(
            Finding(
                "propose_fonds_roulement",
                Severity.INFO,
                translatable(
                    "Prospective", "L'emprunt d'équilibre est plus haut que dans le scénario"
                ),
                translatable(
                    "Prospective",
                    "Le scénario prend {montant} sur le fonds de roulement. Le résultat n'est repris "
                    "qu'une fois connu (001, 002, 1068) : d'ici là le budget l'inscrit en emprunt.",
                    montant=euros(taken),
                ),
                gap=taken,
            )
        )
    unknown = sorted(
        {
            line.nature
            for line in document.lines
            if line.nature not in plan.accounts and line.nature not in plan.chapters
        }
        | {
            code
            for code, account in plan.accounts.items()
            if account.is_struck_off and any(line.nature == code for line in document.lines)
        }
    )
    if unknown:
        found.append(
            Finding(
                "propose_comptes",
                Severity.WARNING,
                translatable(
                    "Prospective",
                    "{nombre} compte(s) absents du plan de comptes {annee}",
                    nombre=len(unknown),
                    annee=plan.used.year,
                ),
                translatable(
                    "Prospective",
                    "Remplacez-les avant le vote : {comptes}.",
                    comptes=verbatim(", ".join(unknown)),
                ),
            )
        )
    return found
