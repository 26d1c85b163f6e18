"""The budget of a projected year, by article, as a draft BP: balanced, to be edited and exported."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from budgetlocal.analysis.equilibrium import equilibrium
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.codec import encode
from budgetlocal.analysis.prospective.debt_findings import accrual_findings
from budgetlocal.analysis.prospective.findings import GRAVEST
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.proposed_amounts import proposed_amounts
from budgetlocal.analysis.prospective.proposed_loan_remarks import loan_remarks, rounding_remarks
from budgetlocal.analysis.prospective.proposed_remarks import (
    depreciation_remarks,
    disposal_remarks,
    replaced_plan,
    surplus_remarks,
    unknown_accounts,
)
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.replaced_plans import replacement_of
from budgetlocal.core.document import BudgetDocument, Line, Notice, SourceFile
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    SectionSource,
)
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.nomenclature.loading import plan_for
from budgetlocal.nomenclature.plan import Plan

READER = "saisie"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft budget and what to know of it."""

    document: BudgetDocument
    findings: tuple[Finding, ...]

    @property
    def by_gravity(self) -> tuple[Finding, ...]:
        """The findings, the gravest first."""
        return tuple(sorted(self.findings, key=lambda each: GRAVEST.index(each.severity)))

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What the file itself says, the gravest first: all but the checks that passed."""
        said = [each for each in self.by_gravity if each.severity is not Severity.OK]
        return tuple(
            translatable("Prospective", "{titre}. {detail}", titre=each.title, detail=each.detail)
            for each in said
        )


def proposal(projection: Projection, name: str, year: int, moment: str) -> Proposal:
    """Return the budget of a projected year as a draft (amounts in MtPropNouv).

    The transfer (023 and 021) balances fonctionnement and the loan balances investissement: a budget
    voted before the results of the year before are known takes nothing from the fonds de roulement
    (`proposed_amounts`).

    Args:
        projection: the projection of the scenario.
        name: the name of the scenario.
        year: a projected year.
        moment: ISO date and time of the proposal.

    Raises:
        UserError: the year is not projected, or the loan would be repaid in it.

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
    amounts = proposed_amounts(projection, plan, rank)
    labels = dict(zip(projection.base.articles, projection.base.labels, strict=True))
    lines = tuple(
        _line(number, article, cents, labels.get(article, ""), plan)
        for number, (article, cents) in enumerate(_sorted(amounts.by_article), start=1)
    )
    replaced = replaced_plan(plan, year)
    content = f"{name}|{year}|{moment}|{encode(projection.scenario)}"
    document = BudgetDocument(
        header=header,
        source=SourceFile(
            name=_source_name(name, plan, year),
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
            *(Notice(each.code, each.detail) for each in replaced),
        ),
    )
    found = (
        *replaced,
        *equilibrium(budget_frame(document)),
        *loan_remarks(projection, rank, amounts),
        *rounding_remarks(amounts),
        *surplus_remarks(amounts),
        *disposal_remarks(amounts),
        *depreciation_remarks(projection, amounts),
        *(each for each in accrual_findings(projection) if each.severity is Severity.WARNING),
        *unknown_accounts(document, plan),
    )
    return Proposal(document, found)


def _source_name(name: str, plan: Plan, year: int) -> str:
    """Return the name that stands in every source line, in French as a name of file: it says what to convert."""
    found = replacement_of(plan.used.norme, year)
    if found is None:
        return f"Scénario {name}"
    return f"Scénario {name}, {found.norme} à transposer en {found.par}"


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


def _line(number: int, article: Article, cents: Cents, label: str, plan: Plan) -> Line:
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
        libelle=label or plan.account_label(article.nature),
        sens=article.sens,
        mouvement=article.mouvement,
        type_ordre=article.type_ordre,
        section=article.section,
        section_source=SectionSource.PLAN,
        amounts=tuple(cents if each is Amount.MT_PROP_NOUV else None for each in Amount),
        place="scénario",
    )
