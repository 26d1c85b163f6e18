"""What a scenario assumes: frozen values, each with a note and a source. Impossible ones are refused.

Rates are whole millionths (2,5 % is 25 000), amounts whole cents.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from budgetlocal.analysis.prospective.debt_assumptions import Dette, EmpruntPrevu, Rattachement
from budgetlocal.analysis.prospective.loan_terms import PLAIN, LoanTerms, Profil
from budgetlocal.analysis.prospective.refusals import impossible_rate, refused
from budgetlocal.analysis.prospective.restatements import Retraitement
from budgetlocal.analysis.prospective.rounding import LARGEST, PPM
from budgetlocal.analysis.prospective.starting_point import BaseChoice
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim

SHORTEST, LONGEST = 1, 10
"""Years of a projection; the page proposes 5 to 10."""
MOST_POSTS = 100_000
Rates = tuple[tuple[int, int], ...]
"""(year, millionths), each year once."""
Amounts = tuple[tuple[int, Cents], ...]
"""(year, cents), each year once."""


@dataclass(frozen=True, slots=True)
class Cible:
    """What an assumption is about: a side of a section, one of its chapters, or an account.

    An account is a prefix: 6061 is all that begins so. An empty chapter or account is all of them.
    """

    section: Section
    sens: Sens
    chapitre: str = ""
    compte: str = ""

    @property
    def weight(self) -> tuple[int, int]:
        """How precise it is: the most precise assumption counts."""
        return len(self.compte), len(self.chapitre)


@dataclass(frozen=True, slots=True)
class Croissance:
    """Growth of what a target holds, a year over the year before.

    The rate of a year is that of the index, if any, plus its own; then the volume.
    """

    cible: Cible
    taux_ppm: int
    note: str = ""
    source: str = ""
    indice: str = ""
    """Key of an index; empty for none."""
    volume_ppm: int = 0
    """Growth of the quantity, for a tariff: the price first, then the quantity."""
    par_annee: Rates = ()
    """Own rates of some years, in place of `taux_ppm`."""

    def __post_init__(self) -> None:
        """Refuse a rate below -100 % or above 100 %."""
        rates = (self.taux_ppm, self.volume_ppm, *(rate for _, rate in self.par_annee))
        if any(not -PPM <= rate <= PPM for rate in rates):
            raise impossible_rate(target_words(self.cible))
        _once(self.par_annee, target_words(self.cible))

    def own_rate(self, year: int) -> int:
        """Return the rate of a year without the index."""
        return dict(self.par_annee).get(year, self.taux_ppm)


@dataclass(frozen=True, slots=True)
class Montants:
    """Amounts of an account typed for some years: a grant notified, a contribution decided.

    The other years grow from the last one.
    """

    cible: Cible
    par_annee: Amounts
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a target without an account."""
        if not self.cible.compte:
            raise refused(
                translatable(
                    "Prospective", "Un montant tapé porte sur un compte, pas sur un chapitre."
                )
            )
        _once(self.par_annee, target_words(self.cible))


@dataclass(frozen=True, slots=True)
class Ponctuelle:
    """An operation of one year, added to an account that year only."""

    annee: int
    section: Section
    sens: Sens
    compte: str
    cents: Cents
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse an operation without an account."""
        if not self.compte:
            raise refused(
                translatable("Prospective", "Une opération ponctuelle demande un compte.")
            )


@dataclass(frozen=True, slots=True)
class Effectif:
    """Posts opened or closed from a year on: thousandths of a post, yearly cost of one in cents."""

    annee: int
    etp_millieme: int
    cout_cents: Cents
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a negative cost; posts that are closed have a negative number."""
        is_beyond = abs(self.etp_millieme) > MOST_POSTS * 1000 or self.cout_cents > LARGEST
        if self.cout_cents <= 0 or self.etp_millieme == 0 or is_beyond:
            raise refused(
                translatable(
                    "Prospective",
                    "Un mouvement d'effectifs demande un nombre de postes et un coût annuel positif.",
                )
            )


@dataclass(frozen=True, slots=True)
class Taxe:
    """A tax as rate times bases, in place of as much of its account in the starting point.

    Bases of a year are those of the year before, grown by the index of bases, then by their own
    growth. What the account holds beyond (or under) the taxes described grows as the others.
    """

    nom: str
    compte: str
    base_cents: Cents
    """Net bases of the base year."""
    taux_ppm: int
    """Rate voted in the base year."""
    physique_ppm: int = 0
    indice: str = "bases"
    taux_par_annee: Rates = ()
    """Rates voted later; each holds until the next."""
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a negative base, or a rate outside 0-100 %."""
        rates = (self.taux_ppm, *(rate for _, rate in self.taux_par_annee))
        if self.base_cents < 0 or any(not 0 <= rate <= PPM for rate in rates):
            raise refused(
                translatable(
                    "Prospective",
                    "« {nom} » : une base est positive, un taux va de 0 à 100 %.",
                    nom=verbatim(self.nom),
                )
            )
        if not -PPM <= self.physique_ppm <= PPM:
            raise impossible_rate(verbatim(self.nom))
        if not self.compte:
            raise refused(translatable("Prospective", "Une taxe demande le compte qui la reçoit."))
        _once(self.taux_par_annee, verbatim(self.nom))

    def rate(self, year: int) -> int:
        """Return the rate that holds in a year."""
        voted = [(when, rate) for when, rate in self.taux_par_annee if when <= year]
        return max(voted)[1] if voted else self.taux_ppm


@dataclass(frozen=True, slots=True)
class Scenario:
    """The assumptions of a forward plan."""

    base: BaseChoice
    annees: int = 5
    """How many years are projected after the base year."""
    croissances: tuple[Croissance, ...] = ()
    montants: tuple[Montants, ...] = ()
    ponctuelles: tuple[Ponctuelle, ...] = ()
    effectifs: tuple[Effectif, ...] = ()
    taxes: tuple[Taxe, ...] = ()
    indices: tuple[tuple[str, Rates], ...] = ()
    """Values of indexes typed by the person, by key."""
    raisons_indices: tuple[tuple[str, str, str], ...] = ()
    """(key, note, source) of these values, where the person says them."""
    retraitements: tuple[Retraitement, ...] = ()
    emprunts: tuple[EmpruntPrevu, ...] = ()
    emprunt_taux_ppm: int = 35_000
    """Of the loan that closes a year, as the two that follow."""
    emprunt_duree: int = 20
    emprunt_profil: Profil = PLAIN
    icne: Rattachement = Rattachement.COMPTE
    dette: Dette | None = None
    fonds_roulement: Cents | None = None
    """At the end of the base year, when the person corrects what the documents say."""
    fonds_roulement_minimum: Cents = 0
    """Kept aside: a loan is drawn rather than going below."""
    programme: int | None = None
    """The study that holds the programme of investments; None: investments as in the base year."""
    chocs: tuple[tuple[str, int], ...] = ()
    """Sizes of shocks of the sensitivity that the person chose, in millionths, by key."""
    note: str = field(default="")

    def __post_init__(self) -> None:
        """Refuse a horizon or a loan that cannot be."""
        if not SHORTEST <= self.annees <= LONGEST:
            raise refused(
                translatable(
                    "Prospective",
                    "Une prospective va de {moins} à {plus} ans.",
                    moins=SHORTEST,
                    plus=LONGEST,
                )
            )
        _ = self.terms
        if any(not -PPM <= ppm <= PPM for _, ppm in self.chocs):
            raise refused(
                translatable("Prospective", "La taille d'un choc va de −100 % à +100 %."),
                translatable(
                    "Prospective", "Tapez par exemple 10 ou −5 ; vide : la taille usuelle."
                ),
            )
        for key, rates in self.indices:
            _once(rates, verbatim(key))
            if any(not -PPM <= rate <= PPM for _, rate in rates):
                raise impossible_rate(verbatim(key))

    @property
    def terms(self) -> LoanTerms:
        """The terms of the loans that close each year."""
        return LoanTerms(self.emprunt_taux_ppm, self.emprunt_duree, self.emprunt_profil)

    def with_terms(self, terms: LoanTerms) -> Scenario:
        """Return the scenario with other terms of the loans that close each year."""
        return replace(
            self,
            emprunt_taux_ppm=terms.taux_ppm,
            emprunt_duree=terms.duree,
            emprunt_profil=terms.profil,
        )

    @property
    def years(self) -> tuple[int, ...]:
        """The years projected."""
        return tuple(range(self.base.year + 1, self.base.year + self.annees + 1))


SIDES = {
    (Section.FONCTIONNEMENT, Sens.DEPENSE): translatable(
        "Prospective", "Dépenses de fonctionnement"
    ),
    (Section.FONCTIONNEMENT, Sens.RECETTE): translatable(
        "Prospective", "Recettes de fonctionnement"
    ),
    (Section.INVESTISSEMENT, Sens.DEPENSE): translatable(
        "Prospective", "Dépenses d'investissement"
    ),
    (Section.INVESTISSEMENT, Sens.RECETTE): translatable(
        "Prospective", "Recettes d'investissement"
    ),
}


def target_words(cible: Cible) -> Text:
    """Return what a target is about, in words."""
    side = SIDES[cible.section, cible.sens]
    if cible.compte:
        return translatable(
            "Prospective", "{cote}, comptes {compte}", cote=side, compte=verbatim(cible.compte)
        )
    if cible.chapitre:
        return translatable(
            "Prospective",
            "{cote}, chapitre {chapitre}",
            cote=side,
            chapitre=verbatim(cible.chapitre),
        )
    return translatable("Prospective", "{cote}, tout le reste", cote=side)


def _once(pairs: Rates | Amounts, name: Text) -> None:
    years = [year for year, _ in pairs]
    if len(years) != len(set(years)):
        raise refused(
            translatable("Prospective", "« {nom} » : une année est donnée deux fois.", nom=name)
        )
