"""What a table is when it is not a budget by account, and where it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.refusals import in_file
from budgetlocal.importing.tables.folding import fold

_ROWS = 30
_CELLS = 250
_GRANTS = frozenset(
    {
        "nomattribuant", "nom attribuant", "nombeneficiaire", "nom beneficiaire", "beneficiaire",
        "idbeneficiaire", "attributaire", "nom du beneficiaire", "nom association", "association",
        "raison sociale", "mandataire", "mandataire2",
    }
)  # fmt: skip
_MANDATS = frozenset(
    {"num mandat", "montant paiement", "numero mandat", "n mandat", "date emission"}
)
_OFGL = frozenset(
    {
        "agregat",
        "montant bp",
        "montant en € par habitant",
        "euros par habitant",
        "outre mer",
        "reg code",
        "ptot",
    }
)
_DGFIP = frozenset({"fprod", "mprod", "pftot", "pftothab", "nbbaspic", "rpftot", "nomsst2"})
_BALANCE = frozenset({"bedeb", "becre", "obnetdeb", "obnetcre", "onbdeb", "oobdeb", "becred"})
_SUPPLIERS = frozenset({"fournisseur", "supplier", "payee", "tiers", "furnitori", "n facture"})
_FORMULAS = ("$exges", "$libsiret", "[ta:", "[re-min")

EXPORT_BUDGET = translatable(
    "Tableau",
    "Exportez de votre logiciel financier le budget par chapitre et par article (avec les codes), "
    "ou importez le document TotEM (XML).",
)
TO_DATA = translatable(
    "Tableau",
    "Ce fichier s'importe par la page Données, bouton « Compléter l'extrait ».",
)
GRANTS = translatable("Tableau", "une liste de subventions, pas un budget")
PAYMENTS = translatable(
    "Tableau", "une liste de mandats ou de paiements, un par ligne, pas un budget"
)
OFGL = translatable("Tableau", "des agrégats publiés par l'OFGL, pas le budget d'une collectivité")
DGFIP = translatable(
    "Tableau", "des comptes individuels publiés par la DGFiP, pas le budget d'une collectivité"
)
BALANCE = translatable("Tableau", "une balance des comptes de la DGFiP, pas un budget")
FORMULAS = translatable("Tableau", "un modèle de formules, sans aucun montant")
NO_ACCOUNT = translatable(
    "Tableau", "un tableau sans compte ni chapitre : aucun code d'article ou de chapitre n'y est"
)
NO_AMOUNT = translatable("Tableau", "un tableau de codes ou de comptes, sans aucun montant")
EMPTY_TEMPLATE = translatable("Tableau", "un modèle vide : tous ses montants sont à zéro")
TOO_LONG = translatable(
    "Tableau",
    "un tableau de plus de 300 000 lignes : le budget d'une grande ville en a dix fois moins",
)
OTHER_ACCOUNTS = translatable(
    "Tableau",
    "un tableau dont les comptes ne sont pas ceux d'un plan de comptes français (M57, M14, M4…)",
)
SUMMARY = translatable(
    "Tableau",
    "une balance générale par groupes de chapitres, sans compte ni chapitre de vote",
)


OWN_TABLE = translatable(
    "Tableau", "un tableau exporté par BudgetLocal, fait pour être lu et non réimporté"
)
TO_ORIGINAL = translatable(
    "Tableau",
    "Importez le fichier d'origine, nommé sur la feuille Source de ce classeur ; pour saisir un "
    "budget dans un tableur, prenez « Créer un modèle Excel ».",
)
_OWN_TABLE = frozenset({"donnee inconnue", "unknown data"})
"""What the sheet Source of our own exports says, in each language of the interface."""


_KINDS: tuple[tuple[frozenset[str], int, Text, Text], ...] = (
    (_BALANCE, 2, BALANCE, TO_DATA),
    (_DGFIP, 2, DGFIP, TO_DATA),
    (_OFGL, 2, OFGL, TO_DATA),
    (_MANDATS, 2, PAYMENTS, EXPORT_BUDGET),
    (_GRANTS, 1, GRANTS, EXPORT_BUDGET),
    (_SUPPLIERS, 1, PAYMENTS, EXPORT_BUDGET),
)
"""Titles, how many of them are enough, what the file is, what to do."""


def is_own_table(sheets: Sequence[Sheet]) -> bool:
    """Whether a workbook is one of our exports of a page: a tree with the unknown written n. d."""
    return len(sheets) > 1 and bool(_OWN_TABLE & set(_words(sheets[-1:])))


def foreign_kind(sheets: Sequence[Sheet]) -> tuple[Text, Text] | None:
    """Return what a file plainly is, and what to do, when its titles tell; None otherwise."""
    words = set(_words(sheets))
    for names, enough, kind, hint in _KINDS:
        if len(words & names) >= enough:
            return kind, hint
    if any(mark in word for word in _raw(sheets) for mark in _FORMULAS):
        return FORMULAS, EXPORT_BUDGET
    return None


def refusal(name: str, kind: Text, hint: Text = EXPORT_BUDGET) -> UserError:
    """Return the refusal of a table that is something else."""
    return UserError(
        translatable("Tableau", "Le fichier {nom} est {nature}.", nom=name, nature=kind),
        where=in_file(name),
        hint=hint,
    )


def _words(sheets: Sequence[Sheet]) -> Iterable[str]:
    for text in _texts(sheets):
        yield fold(text)


def _raw(sheets: Sequence[Sheet]) -> Iterable[str]:
    for text in _texts(sheets):
        yield text.casefold().replace(" ", "")


def _texts(sheets: Sequence[Sheet]) -> Iterable[str]:
    for sheet in sheets:
        for row in sheet.rows[:_ROWS]:
            for cell in row[:_CELLS]:
                if type(cell) is str:
                    yield cell
