"""Charts of fictitious communes, with the shapes that real budgets have."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    Area,
    Areas,
    ChartKind,
    ChartSpec,
    Mark,
    MarkKind,
    Number,
    Series,
    Unit,
)
from budgetlocal.core.text import verbatim

SOURCE = verbatim("compte administratif 2022 de Valbrume (fictif), voté le 12 juin 2023")

CHAPTERS = (
    "Charges à caractère général",
    "Charges de personnel et frais assimilés",
    "Atténuations de produits",
    "Autres charges de gestion courante",
    "Frais de fonctionnement des groupes d'élus",
    "Charges financières",
    "Charges spécifiques",
    "Dotations aux provisions et dépréciations",
    "Immobilisations incorporelles (sauf 204)",
    "Subventions d'équipement versées",
    "Immobilisations corporelles",
    "Immobilisations en cours",
)
_CREDITS = (
    48_215_300_00, 121_904_110_00, 2_310_000_00, 27_650_840_50, 412_000_00, 3_905_000_00,
    690_000_00, 250_000_00, 1_845_210_00, 4_120_000_00, 22_780_412_30, 31_407_998_77,
)  # fmt: skip
_REALISE = (
    44_102_871_16, 119_870_455_02, 2_298_114_00, 26_904_112_49, 371_204_33, 3_811_907_65,
    514_220_10, 0, 1_102_415_88, 3_377_500_00, 15_911_034_71, 19_662_817_05,
)  # fmt: skip
_RESTES = (
    1_204_000_00, 0, 0, 312_450_00, 12_000_00, 0, 0, 0, 401_200_00, 512_000_00, 4_210_900_00,
    8_904_411_20,
)  # fmt: skip


def texts(*words: str):
    return tuple(verbatim(word) for word in words)


def series(name: str, role: Role, *values: Number) -> Series:
    return Series(verbatim(name), role, values)


def execution(count: int = 12) -> ChartSpec:
    """Credits, realised and remaining of a town of 200 M€, by chapter."""
    return ChartSpec(
        key="execution",
        kind=ChartKind.BARS,
        title=verbatim("91 % des crédits de l'année ont été dépensés ; les chantiers glissent"),
        subtitle=verbatim("Crédits ouverts, réalisé et restes à réaliser par chapitre"),
        unit=Unit.EUROS,
        categories=texts(*CHAPTERS[:count]),
        series=(
            series("Crédits ouverts", Role.CREDITS, *_CREDITS[:count]),
            series("Réalisé", Role.REALISE, *_REALISE[:count]),
            series("Restes à réaliser", Role.RESTES, *_RESTES[:count]),
        ),
        source=SOURCE,
        note=verbatim("Opérations réelles ; les chapitres d'ordre n'ont pas de taux."),
    )


def chapters() -> ChartSpec:
    """Twelve chapters of spending, one series."""
    return ChartSpec(
        key="depenses-par-chapitre",
        kind=ChartKind.BARS,
        title=verbatim("Le personnel représente la moitié de la dépense"),
        unit=Unit.EUROS,
        categories=texts(*CHAPTERS),
        series=(series("Dépenses réelles", Role.DEPENSES, *_REALISE),),
        source=SOURCE,
    )


def scissors() -> ChartSpec:
    """Revenue and spending of a town of 200 M€ over seven years."""
    return ChartSpec(
        key="effet-de-ciseau",
        kind=ChartKind.LINES,
        title=verbatim("Les dépenses progressent plus vite que les recettes depuis 2019"),
        subtitle=verbatim("Recettes et dépenses réelles de fonctionnement"),
        unit=Unit.EUROS,
        categories=texts(*map(str, range(2016, 2023))),
        series=(
            series(
                "Recettes réelles de fonctionnement", Role.RECETTES,
                198_412_500_12, 201_905_444_00, 204_118_020_55, 207_330_912_10,
                203_871_045_00, 208_990_127_31, 213_540_818_94,
            ),
            series(
                "Dépenses réelles de fonctionnement", Role.DEPENSES,
                178_204_119_87, 179_850_002_14, 181_402_775_00, 183_990_415_62,
                186_702_118_00, 191_350_774_20, 198_358_665_04,
            ),
        ),
        source=verbatim("comptes administratifs 2016 à 2022 de Valbrume (fictif)"),
        shade_between_first_two=True,
    )  # fmt: skip


def village() -> ChartSpec:
    """A commune of 300 000 € whose lines cross, with its savings."""
    return ChartSpec(
        key="effet-de-ciseau",
        kind=ChartKind.LINES,
        title=verbatim("La commune a dépensé plus qu'elle n'a reçu en 2020"),
        unit=Unit.EUROS,
        categories=texts(*map(str, range(2018, 2024))),
        series=(
            series("Recettes", Role.RECETTES, 301_204_15, 312_880_00, 288_450_72, 305_118_09,
                   318_904_00, 326_441_50),
            series("Dépenses", Role.DEPENSES, 262_118_40, 271_905_33, 296_702_15, 281_000_00,
                   284_512_27, 299_870_61),
            series("Épargne brute", Role.EPARGNE, 39_085_75, 40_974_67, -8_251_43, 24_118_09,
                   34_391_73, 26_570_89),
        ),
        source=verbatim("comptes administratifs 2018 à 2023 de Pierrelune (fictif)"),
        shade_between_first_two=True,
    )  # fmt: skip


def with_gaps() -> ChartSpec:
    """Savings that are negative in some years and unknown in others."""
    return ChartSpec(
        key="epargne",
        kind=ChartKind.LINES,
        title=verbatim("L'épargne nette reste négative"),
        unit=Unit.EUROS,
        categories=texts(*map(str, range(2014, 2024))),
        series=(
            series("Épargne nette", Role.EPARGNE, 812_000_00, 410_500_00, None, None, -120_400_00,
                   -350_900_00, None, -512_000_00, -230_000_00, None),
        ),
        source=SOURCE,
    )  # fmt: skip


def negative_bars() -> ChartSpec:
    """A DM: changes of credits, some negative, one unknown."""
    return ChartSpec(
        key="dm",
        kind=ChartKind.BARS,
        title=verbatim("La décision modificative reporte 1,2 M€ de travaux"),
        unit=Unit.EUROS,
        categories=texts("Charges à caractère général", "Charges de personnel et frais assimilés",
                         "Subventions d'équipement versées", "Immobilisations en cours"),
        series=(series("Variation des crédits", Role.CREDITS,
                       120_000_00, 310_400_50, None, -1_204_000_00),),
        source=SOURCE,
    )  # fmt: skip


def stacked() -> ChartSpec:
    """What was spent and what is still owed, end to end."""
    whole = execution(6)
    return ChartSpec(
        key="empile",
        kind=ChartKind.BARS,
        title=verbatim("Réalisé et restes à réaliser"),
        unit=Unit.EUROS,
        categories=whole.categories,
        series=whole.series[1:],
        source=SOURCE,
        stacked=True,
    )


def single_year() -> ChartSpec:
    """A line chart that has one year only."""
    whole = scissors()
    return ChartSpec(
        key="un-an",
        kind=ChartKind.LINES,
        title=verbatim("Une seule année est connue"),
        unit=Unit.EUROS,
        categories=whole.categories[-1:],
        series=tuple(series(str(s.name), s.role, s.values[-1]) for s in whole.series),
        source=SOURCE,
        shade_between_first_two=True,
    )


def rates() -> ChartSpec:
    """Rates of execution, as percentages."""
    return ChartSpec(
        key="taux",
        kind=ChartKind.BARS,
        title=verbatim("Quel chapitre a le mieux consommé ses crédits ?"),
        unit=Unit.PERCENT,
        categories=texts(*CHAPTERS[:5]),
        series=(series("Taux de réalisation", Role.REALISE, Decimal("0.9147"), Decimal("0.9833"),
                       Decimal("0.9949"), None, Decimal("0.0004")),),
        source=SOURCE,
    )  # fmt: skip


def empty() -> ChartSpec:
    """Nothing to draw."""
    return ChartSpec(
        key="vide",
        kind=ChartKind.BARS,
        title=verbatim("Aucune exécution"),
        unit=Unit.EUROS,
        categories=(),
        series=(),
        source=SOURCE,
    )


def few_rows() -> ChartSpec:
    """Credits, realised and remaining of a few chapters: values fit at the ends of the bars."""
    return replace(execution(4), key="execution-courte")


_POLICIES = (
    ("Administration et élus", 292),
    ("Écoles et formation", 136),
    ("Sport, jeunesse et vie sociale", 116),
    ("Petite enfance, action sociale et santé", 103),
    ("Sécurité et hygiène", 50),
    ("Environnement : déchets, propreté, eau", 42),
    ("Cadre de vie, urbanisme et logement", 41),
    ("Culture", 22),
    ("Voirie et transports", 20),
    ("Économie et tourisme", 3),
    ("Dette, fiscalité reversée et opérations sans service", 175),
)


def blocks() -> ChartSpec:
    """A thousand squares: a large policy, one of three squares, a long name last."""
    names, euros = zip(*_POLICIES, strict=True)
    return ChartSpec(
        key="mille-euros",
        kind=ChartKind.BLOCKS,
        title=verbatim("Sur 1 000 €, 292 € vont à « Administration et élus »"),
        unit=Unit.EUROS,
        categories=texts(*names),
        series=(series("Euros sur 1 000", Role.DEPENSES, *(value * 100 for value in euros)),),
        source=SOURCE,
        note=verbatim("Dépenses réelles de fonctionnement. Fonction 01 montrée à part."),
        details=texts(*(f"Ce que {name} recouvre" for name in names)),
    )


def estimated_blocks() -> ChartSpec:
    """The same as a guess, one category having no square."""
    spec = blocks()
    values = (*spec.series[0].values[:9], 0, 178_00)
    guess = series("Estimation", Role.ESTIME, *values)
    return replace(spec, series=(guess,), is_estimate=True)


def spread() -> ChartSpec:
    """Eleven villages and one that is compared, two of them unknown."""
    names = [f"Village {rank}" for rank in range(11)]
    values = [Decimal(value) for value in (310, 402, 455, 455, 460, 512, 530, 611, 780)]
    return ChartSpec(
        key="repartition",
        kind=ChartKind.SPREAD,
        title=verbatim("Valbrume parmi les villages de la vallée"),
        subtitle=verbatim("Dépenses d'équipement, 2024"),
        unit=Unit.EUROS_PER_HEAD,
        categories=texts(*names),
        series=(series("un point : un membre", Role.PAIRS, *values, None, None),),
        source=SOURCE,
        note=verbatim("Petit groupe : 11 membres."),
        marks=(
            Mark(MarkKind.FOCUS, verbatim("Valbrume"), Decimal("498.25")),
            Mark(MarkKind.FIRST_QUARTILE, verbatim("1er quartile"), Decimal(455)),
            Mark(MarkKind.MEDIAN, verbatim("Médiane"), Decimal(460)),
            Mark(MarkKind.THIRD_QUARTILE, verbatim("3e quartile"), Decimal(530)),
            Mark(MarkKind.MEAN, verbatim("Moyenne pondérée"), Decimal("489.10")),
        ),
    )


def same_everywhere() -> ChartSpec:
    """A spread in which all have the same value."""
    return replace(
        spread(),
        key="repartition-egale",
        categories=texts("Village 0", "Village 1"),
        series=(series("un point : un membre", Role.PAIRS, Decimal(3), Decimal(3)),),
        marks=(Mark(MarkKind.FOCUS, verbatim("Valbrume"), Decimal(3)),),
    )


def squares() -> ChartSpec:
    """A map of six squares in two rows: the focus, one unknown, one with a hole."""
    outlines = []
    for rank in range(6):
        x, y = rank % 3, rank // 3
        ring = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y))
        hole = ((x + 0.3, y + 0.3), (x + 0.6, y + 0.3), (x + 0.6, y + 0.6), (x + 0.3, y + 0.3))
        outlines.append(Area((ring, hole) if rank == 3 else (ring,), is_focus=rank == 4))
    values = tuple(None if rank == 2 else Decimal(100 * rank) for rank in range(6))
    return ChartSpec(
        key="carte",
        kind=ChartKind.MAP,
        title=verbatim("Dépenses d'équipement : la vallée"),
        subtitle=verbatim("2024 ; classes de même effectif"),
        unit=Unit.EUROS_PER_HEAD,
        categories=texts(*(f"Village {rank}" for rank in range(6))),
        series=(series("Dépenses d'équipement", Role.PAIRS, *values),),
        source=SOURCE,
        areas=Areas(tuple(outlines), (Decimal(100), Decimal(300))),
    )


def waterfall() -> ChartSpec:
    """How an investment is paid for: what comes in, what goes out, what is left."""
    values = (1_204_310_55, 862_000_00, 400_000_00, -2_610_995_12, -144_684_57)
    return ChartSpec(
        key="cascade",
        kind=ChartKind.WATERFALL,
        title=verbatim("Le financement de l'investissement"),
        unit=Unit.EUROS,
        categories=texts(
            "Épargne nette", "Subventions", "Emprunts", "Dépenses d'équipement", "Solde"
        ),
        series=(series("Montant", Role.EPARGNE, *values),),
        source=SOURCE,
        styles=(0, 0, 0, 0, 1),
    )


ALL = {
    "blocs": blocks,
    "blocs-estimes": estimated_blocks,
    "execution": execution,
    "execution-courte": few_rows,
    "chapitres": chapters,
    "ciseau": scissors,
    "village": village,
    "lacunes": with_gaps,
    "negatif": negative_bars,
    "empile": stacked,
    "un-an": single_year,
    "taux": rates,
    "vide": empty,
    "repartition": spread,
    "repartition-egale": same_everywhere,
    "carte": squares,
    "cascade": waterfall,
}
