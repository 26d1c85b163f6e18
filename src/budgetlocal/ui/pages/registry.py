"""The table of the pages: a new one is a module of this folder and one line here.

The menu, the rail, the shortcuts and the order all come from this table. A page is made the first
time it is looked at, so its module is imported by `make` and not before. What a page may ask of
the window is in the signals of `Page`; what it may use is in `Tools`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from budgetlocal.core.text import Text, translatable
from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from budgetlocal.ui.pages.page import Page
    from budgetlocal.ui.tools import Tools

_LAST_DIGIT = 9


class PageGroup(Enum):
    """What pages are for; those of one group stand together in the rail, under its title."""

    BUDGET = translatable("Rail", "Notre budget")
    OUTLOOK = translatable("Rail", "Comprendre")
    AHEAD = translatable("Rail", "Préparer")
    TOOLS = translatable("Rail", "Outils")

    @property
    def title(self) -> Text:
        """The words above the group."""
        return self.value


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page before it is made."""

    key: str
    """How the code names it."""
    menu_title: Text
    """Its name, with the `&` of its key in the menu."""
    drawing: str
    """A file of resources/icons."""
    help: Text
    """What it answers, in a few words."""
    make: Callable[[Tools], Page]
    group: PageGroup = PageGroup.BUDGET
    """Entries of one group must follow each other."""
    needs_document: bool = True
    """False: it can be looked at when no workspace is open, and hides the choosers."""
    uses_document: bool = False
    """True with `needs_document` false: the choosers are there while a workspace is open."""

    def title(self) -> str:
        """Return its name in the language of the interface."""
        return say(self.menu_title).replace("&", "")


def _synthese(tools: Tools) -> Page:
    from budgetlocal.ui.pages.synthese import SynthesePage

    return SynthesePage(tools.jobs)


def _budget(tools: Tools) -> Page:
    from budgetlocal.ui.pages.budget import BudgetPage

    return BudgetPage(tools.jobs)


def _execution(tools: Tools) -> Page:
    from budgetlocal.ui.pages.execution import ExecutionPage

    return ExecutionPage(tools)


def _rapprochement(tools: Tools) -> Page:
    from budgetlocal.ui.pages.rapprochement import RapprochementPage

    return RapprochementPage(tools)


def _atelier(tools: Tools) -> Page:
    from budgetlocal.ui.pages.atelier import AtelierPage

    return AtelierPage(tools)


def _mille_euros(tools: Tools) -> Page:
    from budgetlocal.ui.pages.mille_euros import MilleEurosPage

    return MilleEurosPage(tools)


def _recettes(tools: Tools) -> Page:
    from budgetlocal.ui.pages.recettes import RecettesPage

    return RecettesPage(tools)


def _sante(tools: Tools) -> Page:
    from budgetlocal.ui.pages.sante import SantePage

    return SantePage(tools)


def _effets(tools: Tools) -> Page:
    from budgetlocal.ui.pages.effets import EffetsPage

    return EffetsPage(tools)


def _donnees(tools: Tools) -> Page:
    from budgetlocal.ui.pages.donnees import DonneesPage

    return DonneesPage(tools)


def _comparer(tools: Tools) -> Page:
    from budgetlocal.ui.pages.comparer import ComparerPage

    return ComparerPage(tools)


def _dossier(tools: Tools) -> Page:
    from budgetlocal.ui.pages.dossier import DossierPage

    return DossierPage(tools)


def _fiscalite(tools: Tools) -> Page:
    from budgetlocal.ui.pages.fiscalite import FiscalitePage

    return FiscalitePage(tools)


def _prospective(tools: Tools) -> Page:
    from budgetlocal.ui.pages.prospective import ProspectivePage

    return ProspectivePage(tools)


def _dette(tools: Tools) -> Page:
    from budgetlocal.ui.pages.dette import DettePage

    return DettePage(tools)


SYNTHESE = "synthese"
BUDGET = "budget"
EXECUTION = "execution"
RAPPROCHEMENT = "rapprochement"
ATELIER = "atelier"
MILLE_EUROS = "mille_euros"
RECETTES = "recettes"
SANTE = "sante"
COMPARER = "comparer"
EFFETS = "effets"
FISCALITE = "fiscalite"
PROSPECTIVE = "prospective"
DETTE = "dette"
DONNEES = "donnees"
DOSSIER = "dossier"

PAGES = (
    PageEntry(
        SYNTHESE,
        translatable("Menus", "&Synthèse"),
        "synthese",
        translatable("WorkArea", "L'essentiel en une page"),
        _synthese,
    ),
    PageEntry(
        BUDGET,
        translatable("Menus", "&Budget"),
        "budget",
        translatable("WorkArea", "Le budget en détail"),
        _budget,
    ),
    PageEntry(
        EXECUTION,
        translatable("Menus", "&Exécution"),
        "execution",
        translatable("WorkArea", "Ce qui a été réalisé"),
        _execution,
    ),
    PageEntry(
        RAPPROCHEMENT,
        translatable("Menus", "&Rapprochement"),
        "rapprochement",
        translatable("WorkArea", "Est-ce juste au centime ?"),
        _rapprochement,
    ),
    PageEntry(
        MILLE_EUROS,
        translatable("Menus", "&1 000 €"),
        "mille_euros",
        translatable("WorkArea", "Où vont 1 000 € du budget, et le jeu"),
        _mille_euros,
        group=PageGroup.OUTLOOK,
    ),
    PageEntry(
        RECETTES,
        translatable("Menus", "Re&cettes"),
        "recettes",
        translatable("WorkArea", "Le compte est bon : d'où vient l'argent"),
        _recettes,
        group=PageGroup.OUTLOOK,
        needs_document=False,
        uses_document=True,
    ),
    PageEntry(
        SANTE,
        translatable("Menus", "Santé &financière"),
        "sante",
        translatable("WorkArea", "Un œil sur ma ville : la santé financière en huit questions"),
        _sante,
        group=PageGroup.OUTLOOK,
        needs_document=False,
        uses_document=True,
    ),
    PageEntry(
        COMPARER,
        translatable("Menus", "&Comparer"),
        "comparer",
        translatable("WorkArea", "Avec d'autres collectivités, quand cela se compare"),
        _comparer,
        group=PageGroup.OUTLOOK,
        needs_document=False,
    ),
    PageEntry(
        EFFETS,
        translatable("Menus", "Effets d'une &loi"),
        "effets",
        translatable(
            "WorkArea", "Les dotations de l'État : votre commune, et ce qu'une loi change"
        ),
        _effets,
        group=PageGroup.AHEAD,
        needs_document=False,
        uses_document=True,
    ),
    PageEntry(
        FISCALITE,
        translatable("Menus", "Im&pôts locaux"),
        "fiscalite",
        translatable("WorkArea", "Voter les taux : produit, liens, plafonds, foyers types"),
        _fiscalite,
        group=PageGroup.AHEAD,
        needs_document=False,
        uses_document=True,
    ),
    PageEntry(
        PROSPECTIVE,
        translatable("Menus", "Prospecti&ve"),
        "prospective",
        translatable("WorkArea", "Les années à venir : scénarios, investissements, emprunts"),
        _prospective,
        group=PageGroup.AHEAD,
    ),
    PageEntry(
        DETTE,
        translatable("Menus", "De&tte"),
        "dette",
        translatable("WorkArea", "Ce qui est dû, ce que cela coûte chaque année, jusqu'à la fin"),
        _dette,
        group=PageGroup.AHEAD,
    ),
    PageEntry(
        DOSSIER,
        translatable("Menus", "Dossier de co&nseil"),
        "dossier",
        translatable("WorkArea", "La présentation et la note du conseil, prêtes et contrôlées"),
        _dossier,
        group=PageGroup.AHEAD,
    ),
    PageEntry(
        ATELIER,
        translatable("Menus", "Atel&ier"),
        "atelier",
        translatable("WorkArea", "Les indicateurs, et les vôtres"),
        _atelier,
        group=PageGroup.TOOLS,
    ),
    PageEntry(
        DONNEES,
        translatable("Menus", "&Données"),
        "donnees",
        translatable("WorkArea", "Les données de référence sur chaque collectivité"),
        _donnees,
        group=PageGroup.TOOLS,
        needs_document=False,
    ),
)
"""In the order of the rail; the first one is shown when a workspace opens."""


def shortcut(rank: int) -> str:
    """Return the keys that show the page of a rank (from 0): Ctrl+1 to 9, then Ctrl+Alt+1 to 9."""
    if rank < _LAST_DIGIT:
        return f"Ctrl+{rank + 1}"
    return f"Ctrl+Alt+{rank + 1 - _LAST_DIGIT}" if rank < 2 * _LAST_DIGIT else ""
