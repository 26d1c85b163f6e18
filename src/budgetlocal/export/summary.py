"""The public JSON of a budget document, and the same figures as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from budgetlocal.analysis.labels import document_name
from budgetlocal.analysis.ratios import ComparedRatio, compared_ratios
from budgetlocal.analysis.synthese import findings
from budgetlocal.analysis.totals import section_totals
from budgetlocal.core import frames
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents, euros_text
from budgetlocal.core.specs import Finding

Json = Mapping[str, object]
SHOWN = (
    (Amount.MT_BUDG_PREC, "budget précédent"),
    (Amount.MT_PREV, "voté"),
    (Amount.CRED_OUV, "crédits ouverts"),
    (Amount.MT_REAL, "réalisé"),
    (Amount.MT_RAR_3112, "RAR au 31/12"),
)
SIGNS = {
    Severity.ERROR: "✗",
    Severity.WARNING: "!",
    Severity.INFO: "i",
    Severity.OK: "✓",
}


def document_json(budget: BudgetFrame) -> Json:
    """Return the public description of a document; amounts are texts in euros, two decimals.

    `totaux` holds, by section/direction, the number of lines and every sum that is not zero.
    `montants_renseignes` tells which amounts the file gives at all, since a sum that is absent is
    either zero or unknown.
    """
    header = budget.header
    return {
        "collectivite": header.collectivite,
        "siret": header.siret,
        "exercice": header.exercice,
        "etape": header.etape_label,
        "nomenclature": header.nomenclature,
        "lignes": len(budget.lines),
        "totaux": _totals_json(budget),
        "budget": header.budget,
        "budget_principal": header.is_principal,
        "siret_collectivite": header.siret_collectivite,
        "date_vote": header.vote_date,
        "plan_de_comptes": {"declinaison": budget.plan.declinaison, "annee": budget.plan.year},
        "montants_renseignes": [
            str(amount) for amount in Amount if budget.lines[str(amount)].notna().any()
        ],
        "sections": _section_sources(budget),
        "ratios": [_ratio_json(item) for item in compared_ratios(budget)],
        "controles": [_finding_json(finding) for finding in findings([budget], budget)],
        "fichier": {"nom": budget.source.name, "sha256": budget.source.sha256},
    }


def refusal_json(error: UserError) -> Json:
    """Return the public form of a refusal."""
    return {
        "erreur": {
            "message": str(error.message),
            "ou": str(error.where),
            "que_faire": str(error.hint),
        }
    }


def document_text(budget: BudgetFrame) -> Iterator[str]:
    """Yield the lines of a summary for people."""
    yield str(document_name(budget))
    count = decimal_number(len(budget.lines))
    yield f"  {count} lignes, plan de comptes {budget.plan.declinaison} {budget.plan.year}"
    shown = ((Amount.MT_PROP_NOUV, "proposé"), *SHOWN) if budget.header.is_draft else SHOWN
    is_known = any(budget.lines[str(amount)].notna().any() for amount, _label in shown)
    for side, sums in section_totals(budget.lines).items():
        parts = [f"{label} {euros(sums[str(amount)])}" for amount, label in shown if amount in sums]
        yield f"  {side} : {' ; '.join(parts) or euros(0 if is_known else None)}"
    for finding in findings([budget], budget):
        detail = str(finding.detail).replace("\n", "\n      ")
        yield f"  {SIGNS[finding.severity]} {finding.title}. {detail}"


def refusal_text(error: UserError) -> Iterator[str]:
    """Yield the lines of a refusal for people."""
    yield f"Refusé : {error.message}"
    if str(error.where):
        yield f"Où : {error.where}"
    yield f"Que faire : {error.hint}"


def _totals_json(budget: BudgetFrame) -> Json:
    def shown(name: str, value: Cents | int) -> int | str:
        return value if name == "lines" else euros_text(value)

    return {
        side: {name: shown(name, value) for name, value in sums.items()}
        for side, sums in section_totals(budget.lines).items()
    }


def _section_sources(budget: BudgetFrame) -> Json:
    counts = budget.lines[frames.SECTION_SOURCE].value_counts()
    return {str(name) or "inconnue": int(count) for name, count in sorted(counts.items())}


def _ratio_json(item: ComparedRatio) -> Json:
    def written(value: Decimal | None) -> str | None:
        if value is None:
            return None
        return f"{value:.2f}" if item.is_per_head else f"{value * 100:.2f}"

    return {
        "code": item.definition.declared,
        "numero": item.definition.number,
        "libelle": str(item.definition.label),
        "unite": "€/hab." if item.is_per_head else "%",
        "declare": written(item.declared),
        "recalcule": written(item.computed),
    }


def _finding_json(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "gravite": str(finding.severity),
        "titre": str(finding.title),
        "detail": str(finding.detail),
        "regle": str(finding.rule) if finding.rule else None,
        "ecart": None if finding.gap is None else euros_text(finding.gap),
    }
