"""Formulas over all communes: the same figures as one by one, and refusals where accounts lack."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from tests.indicators.accounts import account

from budgetlocal.core.kinds import Amount
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.checking import Checker
from budgetlocal.indicators.columns import Columns
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics, statistic_units
from budgetlocal.indicators.parsing import parse
from budgetlocal.indicators.sources import Subject
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind


@pytest.fixture(scope="module")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


FORMULAS = (
    'stat("insee_comparateur.chomeurs_15_64", 2021) / stat("insee_comparateur.actifs_15_64", 2021)',
    'evolution(stat("rei_th.taux_commune"), 2)',
    'moyenne(stat("rei_th.taux_commune"), 3) - min(stat("rei_th.taux_commune"), 10 %)',
    'stat("dgfip_fonction.f2", derniere) / stat("insee.population.totale", derniere)',
    'max(stat("rei_th.taux_commune")[n-1], stat("rei_th.taux_epci"))',
    '-puissance(stat("observatoire.taux_emploi", derniere), 2) * abs(1 - 3)',
    '1 / (stat("rei_th.taux_commune") - stat("rei_th.taux_commune"))',
)


@pytest.mark.parametrize("text", FORMULAS)
def test_all_communes_at_once_have_the_figures_of_each_alone(extract: Extract, text: str) -> None:
    node = parse(text)
    Checker(catalogue(), statistic_units(extract)).dimension(node)
    column = Columns(extract, catalogue()).formula(node, 2022)
    assert len(column.values) == 34_969
    for rank in range(0, len(column.ids), 5_003):
        own = CollectiviteStatistics(extract, int(column.ids[rank]))
        subject = Subject({}, statistics=own.figure, latest=own.latest)
        alone = Evaluation(subject, catalogue()).value(node, 2022).value
        if alone is None:
            assert np.isnan(column.values[rank])
        else:
            assert column.values[rank] == pytest.approx(float(alone), rel=1e-12)


def test_an_aggregate_that_the_extract_publishes_is_read_there(extract: Extract) -> None:
    column = Columns(extract, catalogue()).indicator(catalogue()["epargne_brute"], 2022)
    city = extract.by_code(Kind.COMMUNE, "93048")
    assert city is not None
    assert column.values[column.ids == city.id] == [21_213_299.0]
    assert column.years == (2022,)


def test_indicators_of_aggregates_follow(extract: Extract) -> None:
    column = Columns(extract, catalogue()).indicator(catalogue()["capacite_desendettement"], 2022)
    city = extract.by_code(Kind.COMMUNE, "93048")
    assert column.values[column.ids == city.id] == pytest.approx(206_350_183 / 21_213_299)
    assert 0 < column.known < 1_000


def test_accounts_of_all_communes_are_refused_with_the_indicator(extract: Extract) -> None:
    columns = Columns(extract, catalogue())
    with pytest.raises(FormulaError, match="embarqués"):
        columns.formula(parse("DN6"), 2024)
    with pytest.raises(FormulaError, match="avant travaux"):
        columns.indicator(catalogue()["epargne_brute_avant_regie"], 2024)


def test_groupings_have_their_own_columns(extract: Extract) -> None:
    columns = Columns(extract, catalogue(), Kind.EPCI)
    assert len(columns.ids) == 1_255
    assert (
        columns.formula(parse('stat("observatoire.medecin_generaliste", 2015)'), 2024).known > 1_000
    )


def test_statistics_and_accounts_meet_in_one_formula(extract: Extract) -> None:
    """Staff per unemployed person: accounts of the document, census of the extract."""
    city = extract.by_code(Kind.COMMUNE, "93048")
    assert city is not None
    own = CollectiviteStatistics(extract, city.id)
    source = BudgetSource(account(("6411", "D", 900_000)), Amount.MT_REAL)
    subject = Subject({2023: (source,)}, statistics=own.figure, latest=own.latest)
    text = 'frais_personnel / stat("insee_comparateur.chomeurs_15_64", derniere)'
    found = Evaluation(subject, catalogue()).value(parse(text), 2023)
    assert found.value is not None
    missing = Evaluation(subject, catalogue()).value(parse(text.replace(", derniere", "")), 2023)
    assert "2021" in str(missing.reasons[0])
