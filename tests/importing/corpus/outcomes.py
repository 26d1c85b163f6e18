"""The one outcome that is right for each table of the shared set, decided from the files alone.

Each was opened and compared with `expected.json` before the import was run on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.importing.tables.answers import Identite

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Refused:
    """Not a budget: the words that its reason must hold, as a pattern without accents."""

    reason: str

    def fits(self, words: str) -> bool:
        """Tell whether a reason says what it must."""
        return re.search(self.reason, words) is not None


@dataclass(frozen=True, slots=True)
class Imported:
    """A budget that nothing has to be asked about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A budget that does not say everything: what is lacking, and the answers."""

    about: frozenset[str]
    """The fields of the identity that may be asked for, and no other."""
    identite: Identite = field(default_factory=Identite)
    choices: Mapping[str, str] = field(default_factory=dict)


GRANTS = Refused("subvention")
NO_ACCOUNTS = Refused("compte|article|nature")
OFGL = Refused("ofgl|donnees")
ACCOUNTS_OF_DGFIP = Refused("dgfip|comptes individuels|donnees")
PAYMENTS = Refused("mandat|paiement|fournisseur")
TEMPLATE = Refused("modele|vide|zero|aucun montant")
NOT_FRENCH = Refused("nomenclature|plan de comptes|compte")

HERAULT = Identite(
    collectivite="DEPARTEMENT DE L'HERAULT",
    siret="22340001100013",
    exercice=2019,
    etape=Etape.CA,
    nomenclature="M52-M52",
)
HAUTS_DE_SEINE = Identite(
    collectivite="DEPARTEMENT DES HAUTS-DE-SEINE",
    siret="22920050600013",
    etape=Etape.BP,
    nomenclature="M52-M52",
)
PARIS = Identite(
    collectivite="VILLE DE PARIS",
    siret="21750001600019",
    etape=Etape.BP,
    nomenclature="M57-M57",
)
WHOSE = frozenset(
    {"siret", "siret_collectivite", "collectivite", "budget", "etape", "nomenclature", "exercice"}
)

OUTCOMES: dict[str, Refused | Imported | Asked] = {
    "yatotem2scdl/BP2022_M43_TRANSPORT.scdl.csv": Imported(),
    "yatotem2scdl/CRACH_PRINCIPAL_DM2_2021.scdl.csv": Imported(),
    "yatotem2scdl/CRACH_PRINCIPAL_BP_2022.scdl.csv": Imported(),
    "yatotem2scdl/CRACH_LOTISSEMENT_BP_2022.scdl.csv": Imported(),
    "yatotem2scdl/CRACH_LOTISSEMENT_DM1_2022.scdl.csv": Imported(),
    "yatotem2scdl/MOHON_CFU_2023.scdl.csv": Imported(),
    "yatotem2scdl/MORBIHAN_CA_2021.scdl.csv": Imported(),
    # No year, no name, no direction: the accounts of one part of a budget, copied by hand.
    "herault/DF.csv": Asked(WHOSE | {"sens"}, HERAULT, {"sens": Sens.DEPENSE}),
    "herault/RI.csv": Asked(WHOSE | {"sens"}, HERAULT, {"sens": Sens.RECETTE}),
    # Four lines, one per section and direction.
    "herault/infos.csv": NO_ACCOUNTS,
    "finviz/M52-92.csv": Asked(WHOSE, HAUTS_DE_SEINE),
    # Millions of euros by theme, without a code.
    "finviz/budgets-primitifs-2009-2016.csv": NO_ACCOUNTS,
    "lanester/budget.csv": NO_ACCOUNTS,
    "lanester/dep_fonct.csv": NO_ACCOUNTS,
    "lanester/rec_fonct.csv": NO_ACCOUNTS,
    "lanester/dgf_evolution.csv": NO_ACCOUNTS,
    "lanester/prog_invest_evol.csv": NO_ACCOUNTS,
    "paris-bp/budget_vote_2020.csv": Asked(WHOSE, PARIS),
    "paris-bp/budget_vote_2022.csv": Asked(WHOSE, PARIS),
    "paris-bp/budget_vote_2023.csv": Asked(WHOSE, PARIS),
    "paris-bp/budget_vote_2025.csv": Asked(WHOSE, PARIS),
    "paris-bp/marseille_investissements_2023.csv": NO_ACCOUNTS,
    "paris-bp/marseille_investissements_2024.csv": NO_ACCOUNTS,
    # The general balance: 90, 92, 93, 94, which are groups of chapters, with "dont" rows.
    "regions-bp/BP_2024_Auvergne-Rhone-Alpes.csv": NO_ACCOUNTS,
    "regions-bp/BP_2024_Bretagne.csv": NO_ACCOUNTS,
    "regions-bp/BP_2024_Centre.csv": NO_ACCOUNTS,
    "regions-bp/BP_2024_Grand Est.csv": NO_ACCOUNTS,
    "regions-bp/BP_2024_IdF.csv": NO_ACCOUNTS,
    "regions-bp/BP_2024_Occitanie.csv": NO_ACCOUNTS,
    "regions-bp/BP_recap_regs_v1.csv": NO_ACCOUNTS,
    "toulouse-subventions/subventions-toulouse_2022.csv": GRANTS,
    "madagascar-ca/Tableaux_de_Compte_Administratif.xlsx": TEMPLATE,
    "eclaireur/ofgl-base-communes-consolidee.csv": OFGL,
    "eclaireur/ofgl-base-departement.csv": OFGL,
    "eclaireur/ofgl-base-region.csv": OFGL,
    "eclaireur/epcicom2023.xlsx": NO_ACCOUNTS,
    "eclaireur/cpv_2008.xls": NO_ACCOUNTS,
    # The accounts themselves, explained: no amount.
    "etat-ncc/NCC-V2-0-20171220-V1[1].ods": Refused("montant|nomenclature|compte"),
    "ukraine/kn1117_u.xls": NO_ACCOUNTS,
    "ukraine/subventions_with_districts.xlsx": Refused("subvention|compte"),
    "fdp-demos/Puebla_Avance_Financiero_Q1_2016.xlsx": NOT_FRENCH,
    "fdp-demos/albania_treasury.csv": Refused("mandat|paiement|fournisseur|compte"),
    "fdp-demos/macedonia_budget.csv": NOT_FRENCH,
    "fdp-demos/madrid_gastos_2012-2015.csv": NOT_FRENCH,
    "api-subventions/SCDL.csv": GRANTS,
    "api-subventions/SCDL_WITH_EXERCICE_ALT.xlsx": GRANTS,
    "api-subventions/helios_mandats_2025.ods": PAYMENTS,
    "api-subventions/chorus-export.xlsx": Refused("paiement|subvention|compte"),
    "api-subventions/osiris_SuiviActions.xls": Refused("subvention|compte"),
    "germany/population.xls": NO_ACCOUNTS,
    "germany/bilanz.csv": NO_ACCOUNTS,
    "madrid/madrid_gastos_2013.csv": NOT_FRENCH,
    "geneve/geneve_subventions.csv": Refused("subvention|compte"),
    "datalab2012/dette_par_habitant.ods": NO_ACCOUNTS,
    "datalab2012/EndettementParHabitant.csv": NO_ACCOUNTS,
    "openanafi/Modele_M14_basique.xlsx": Refused("modele|formule|montant|compte"),
    "openanafi/M14 basique Pseudo parametrage.xlsx": Refused("formule|montant|compte"),
    "dgfip-comptes/donneesbpse_dobp_2017.csv": ACCOUNTS_OF_DGFIP,
    "dgfip-comptes/donneesbpse_dobp_2013.csv": ACCOUNTS_OF_DGFIP,
    "dgfip-comptes/groupements.csv": ACCOUNTS_OF_DGFIP,
    "reserve-parlementaire/reserve-assemblee-2014.csv": Refused("subvention|compte"),
    "leximpact/CalibSenat.xlsx": NO_ACCOUNTS,
    "denmark/denmark_2003-expenses.csv": NOT_FRENCH,
    "zimbabwe/zimbabwe_budget_2017.csv": NO_ACCOUNTS,
    "etalab-subventions/format-subventions-exemple.csv": GRANTS,
}
