"""What the reader noticed in a document that was read whole: doubts, never silent repairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from budgetlocal.core.document import Header, Line, Notice
from budgetlocal.core.identifiers import Siret
from budgetlocal.core.text import translatable
from budgetlocal.nomenclature.plan import Plan

LOST_CHARACTER = ("\ufffd", "\u00ef\u00bf\u00bd")
"""U+FFFD, and the same read as ISO-8859-1."""


def notices_of(header: Header, lines: Sequence[Line], plan: Plan) -> tuple[Notice, ...]:
    """Return the notices of a document, those of the file first."""
    return (
        *_of_the_header(header, plan),
        *_of_the_texts(header, lines),
        *_of_the_lines(lines, plan),
    )


def _of_the_header(header: Header, plan: Plan) -> Iterator[Notice]:
    if not plan.used.fits(header.exercice):
        yield Notice(
            "plan_voisin",
            translatable(
                "Import",
                "Le plan de comptes {plan} de {exercice} n'est pas fourni : "
                "celui de {annee}, le plus proche, a servi aux libellés et aux chapitres.",
                plan=plan.used.declinaison,
                exercice=header.exercice,
                annee=plan.used.year,
            ),
        )
    if not Siret(header.siret).has_valid_key:
        yield Notice(
            "siret_cle",
            translatable(
                "Import",
                "La clé du SIRET {siret} est fausse : vérifiez qu'il s'agit bien de votre budget.",
                siret=header.siret,
            ),
        )
    if header.is_draft:
        yield Notice(
            "projet",
            translatable(
                "Import",
                "Le fichier se dit projet de budget (ProjetBudget) : "
                "les montants sont ceux proposés, non ceux votés.",
            ),
        )


def _of_the_texts(header: Header, lines: Sequence[Line]) -> Iterator[Notice]:
    texts = (header.collectivite, header.budget, *(line.libelle for line in lines))
    if not any(mark in "\n".join(texts) for mark in LOST_CHARACTER):
        return
    damaged = sum(any(mark in text for mark in LOST_CHARACTER) for text in texts)
    if damaged:
        yield Notice(
            "texte_abime",
            translatable(
                "Import",
                "Libellés dont des lettres accentuées sont perdues dans le fichier : {nombre}. "
                "Les montants ne sont pas touchés.",
                nombre=damaged,
            ),
        )


def _of_the_lines(lines: Sequence[Line], plan: Plan) -> Iterator[Notice]:
    for line in lines:
        if line.section is None:
            yield Notice(
                "section_inconnue",
                translatable(
                    "Import",
                    "La ligne n° {rang} (nature {nature}) n'a pas de section connue : "
                    "elle n'entre dans aucun total de section.",
                    rang=line.ordinal,
                    nature=line.nature,
                ),
                line.ordinal,
            )
        account = plan.account(line.nature)
        if account is None:
            yield Notice(
                "compte_inconnu",
                translatable(
                    "Import",
                    "La nature {nature} de la ligne n° {rang} n'est pas au plan {plan} {annee}.",
                    nature=line.nature,
                    rang=line.ordinal,
                    plan=plan.used.declinaison,
                    annee=plan.used.year,
                ),
                line.ordinal,
            )
