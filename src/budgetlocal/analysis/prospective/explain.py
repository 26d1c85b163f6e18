"""Why a projected figure is what it is: chapters, accounts, the assumption of each, down to the lines."""

from __future__ import annotations

from collections import defaultdict
from functools import partial

from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.labels import article_label, chapter_label, plan_of, source_of
from budgetlocal.analysis.prospective import layout as rows
from budgetlocal.analysis.prospective.explain_debt import DEBT_WORDS, planned_words
from budgetlocal.analysis.prospective.figures import definition_of, measure_of, name_of
from budgetlocal.analysis.prospective.growth import concerns
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.wording import because, rate_text, rate_words
from budgetlocal.core.explanation import Explanation, Part, Step
from budgetlocal.core.formatting import euros
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import WorkedOrigin
from budgetlocal.core.text import Text, joined, translatable, verbatim

UNCHANGED = translatable("Prospective", "reconduit à l'identique : aucune hypothèse ne le vise")


def sum_origin(projection: Projection, code: str, rank: int) -> WorkedOrigin:
    """Return what a sum is made of in the year of a rank (0: the base year)."""
    return WorkedOrigin(partial(_explain_sum, projection, code, rank))


def explained(projection: Projection, title: Text, step: Step, definition: Text) -> Explanation:
    """Return the explanation of a figure of a projection from its step."""
    return Explanation(
        title=title,
        sentence=translatable(
            "Explication",
            "{nom} : {valeur}. C'est : {mots}.",
            nom=title,
            valeur=step.value,
            mots=step.words,
        ),
        definition=definition,
        step=step,
        source=source_of(projection.base.budget),
        reference=translatable(
            "Prospective",
            "Projection de BudgetLocal à partir de {source}",
            source=source_of(projection.base.budget),
        ),
        caution=None
        if step.exercice == projection.base.year
        else translatable(
            "Prospective", "C'est une projection : elle vaut ce que valent ses hypothèses."
        ),
    )


def _explain_sum(projection: Projection, code: str, rank: int, title: Text) -> Explanation:
    step = sum_step(projection, code, rank)
    return explained(projection, title, step, definition_of(code) or verbatim(""))


def sum_step(projection: Projection, code: str, rank: int) -> Step:
    """Return a sum of the year of a rank, chapter by chapter and account by account."""
    measure = measure_of(projection, code)
    cents = int(measure.over(projection.cents)[rank])
    groups: dict[tuple[str, str, str, str, int], dict[str, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for place, factor in enumerate(measure.factors.tolist()):
        if factor and (projection.cents[place, rank] or projection.cents[place, 0]):
            each = projection.articles[place]
            key = (each.section, each.sens, each.chapitre_kind, each.chapitre, factor)
            groups[key][each.nature].append(place)
    parts = [
        Part(_chapter_step(projection, key, natures, rank), _sign(key[-1]), key[-1])
        for key, natures in sorted(groups.items())
    ]
    return Step(
        label=name_of(code),
        exercice=projection.years[rank],
        value=verbatim(euros(cents)),
        cents=cents,
        words=translatable(
            "Prospective",
            "la somme de {nombre} chapitre(s), en plus ou en moins",
            nombre=len(parts),
        ),
        formula="",
        parts=tuple(parts),
        adds_up=sum(part.factor * (part.step.cents or 0) for part in parts) == cents,
    )


def _chapter_step(
    projection: Projection,
    key: tuple[str, str, str, str, int],
    natures: dict[str, list[int]],
    rank: int,
) -> Step:
    _, _, kind, chapter, _ = key
    steps = [_account_step(projection, nature, places, rank) for nature, places in natures.items()]
    cents = sum(step.cents or 0 for step in steps)
    label = chapter_label(plan_of(projection.base.budget), kind, chapter, "")
    return Step(
        label=joined((verbatim(chapter), label), " "),
        exercice=projection.years[rank],
        value=verbatim(euros(cents)),
        cents=cents,
        words=translatable("Prospective", "la somme de ses comptes"),
        formula="",
        parts=tuple(Part(step, verbatim("+")) for step in steps),
        adds_up=True,
    )


def _account_step(projection: Projection, nature: str, places: list[int], rank: int) -> Step:
    """Return an account in a year: the assumptions that made it, and what it was the year before."""
    cents = int(projection.cents[places, rank].sum())
    label = joined((verbatim(nature), article_label(plan_of(projection.base.budget), nature)), " ")
    year = projection.years[rank]
    value = verbatim(euros(cents))
    if rank == 0:
        return _base_step(projection, label, places, cents)
    words = joined(tuple(dict.fromkeys(_made(projection, place, rank) for place in places)), " ; ")
    known = [place for place in places if not projection.articles[place].tag]
    parts: tuple[Part, ...] = ()
    if known:
        first = _base_step(projection, label, known, int(projection.cents[known, 0].sum()))
        parts = (
            Part(
                first, translatable("Prospective", "au départ, {annee}", annee=projection.base.year)
            ),
        )
    # As the source, since a table of explanations says the source of a figure, not its words.
    return Step(label, year, value, cents, words, "", parts=parts, source=words)


def _base_step(projection: Projection, label: Text, places: list[int], cents: Cents) -> Step:
    """Return an account of the base year, with its lines; less what is restated."""
    base = projection.base
    context = Context(base.documents, base.budget)
    known = [place for place in places if place < len(base.articles)]
    steps = [explanation_of(base.origins[place], label, context).step for place in known]
    gross = sum(step.cents or 0 for step in steps)
    words = translatable("Prospective", "la somme de ses lignes")
    if gross != cents:
        words = translatable(
            "Prospective",
            "ses lignes ({brut}) moins les retraitements et les taxes projetées à part ({retire})",
            brut=euros(gross),
            retire=euros(gross - cents),
        )
    return Step(
        label=label,
        exercice=base.year,
        value=verbatim(euros(cents)),
        cents=cents,
        words=words,
        formula="",
        lines=tuple(line for step in steps for line in step.all_lines()),
        source=words if gross != cents else None,
        adds_up=gross == cents,
    )


def _made(projection: Projection, place: int, rank: int) -> Text:
    """Return how a row was made in a year."""
    article, scenario = projection.articles[place], projection.scenario
    tag = article.tag.partition(":")[0]
    if tag:
        return _ADDED[tag](projection, place, rank)
    year = projection.years[rank]
    for typed in scenario.montants:
        if article.is_real and concerns(typed.cible, article) and year in dict(typed.par_annee):
            return translatable(
                "Prospective", "montant tapé{raison}", raison=because(typed.note, typed.source)
            )
    if projection.layout.stops[place]:
        return translatable(
            "Prospective", "remplacé par l'emprunt d'équilibre, la dette ou le programme"
        )
    rule = projection.growth.rules[place]
    if rule < 0:
        return UNCHANGED
    each = scenario.croissances[rule]
    return translatable(
        "Prospective",
        "montant de {avant} × (1 + taux), au centime : {taux}{raison}",
        avant=year - 1,
        taux=rate_words(scenario, each, year),
        raison=because(each.note, each.source),
    )


def _loan(projection: Projection, _place: int, rank: int) -> Text:
    need = projection.needs[rank - 1] - projection.planned[rank - 1]
    return translatable(
        "Prospective",
        "besoin de l'année {besoin}, dont le fonds de roulement donne {donne}",
        besoin=euros(need),
        donne=euros(max(0, need - projection.loans[rank - 1])),
    )


def _staff(projection: Projection, _place: int, rank: int) -> Text:
    year = projection.years[rank]
    moves = [each for each in projection.scenario.effectifs if each.annee <= year]
    return translatable(
        "Prospective",
        "{nombre} mouvement(s) d'effectifs depuis {debut}, puis la croissance du chapitre",
        nombre=len(moves),
        debut=projection.base.year + 1,
    )


def _programme(projection: Projection, place: int, rank: int) -> Text:
    year, account = projection.years[rank], projection.articles[place].nature
    names = []
    if projection.programme is not None:
        names = [
            each.nom
            for each in projection.programme.operations
            if (each.compte == account and year in dict(each.cp))
            or (each.compte_subvention == account and year in dict(each.subventions))
        ]
    return translatable(
        "Prospective",
        "programme d'investissement{operations}",
        operations=because(", ".join(names), ""),
    )


def _one_off(projection: Projection, place: int, rank: int) -> Text:
    year, account = projection.years[rank], projection.articles[place].nature
    notes = [
        each.note
        for each in projection.scenario.ponctuelles
        if each.annee == year and each.compte == account
    ]
    return translatable(
        "Prospective", "opération ponctuelle{raison}", raison=because(", ".join(notes), "")
    )


def _typed(_projection: Projection, _place: int, _rank: int) -> Text:
    return translatable("Prospective", "montant tapé dans le scénario")


def _tax(projection: Projection, place: int, rank: int) -> Text:
    number = int(projection.articles[place].tag.partition(":")[2])
    tax = projection.scenario.taxes[number]
    return translatable(
        "Prospective",
        "{nom} : bases de {annee} × {taux}{raison}",
        nom=verbatim(tax.nom),
        annee=projection.years[rank],
        taux=rate_text(tax.rate(projection.years[rank]), signed=False),
        raison=because(tax.note, tax.source),
    )


def _fctva_moved(_projection: Projection, _place: int, _rank: int) -> Text:
    return translatable("Prospective", "FCTVA des dépenses d'équipement ajoutées ou retirées")


_ADDED = {
    rows.EMPRUNT: _loan,
    rows.EMPRUNT_PREVU: planned_words,
    **DEBT_WORDS,
    rows.EFFECTIFS: _staff,
    rows.PPI: _programme,
    rows.PONCTUEL: _one_off,
    rows.MONTANT: _typed,
    rows.TAXE: _tax,
    rows.FCTVA_DEPLACE: _fctva_moved,
}


def _sign(factor: int) -> Text:
    return verbatim("+" if factor > 0 else "−")
