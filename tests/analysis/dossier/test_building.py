"""Packs of the demonstration commune and of a real one: every number agrees with every other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from budgetlocal.analysis.dossier.building import Built, build
from budgetlocal.analysis.dossier.definitions import Medium, occasions
from budgetlocal.analysis.dossier.material import NO_ANNEX, Material, base_document
from budgetlocal.analysis.dossier.named_numbers import written_number
from budgetlocal.analysis.dossier.plan import OwnText, Plan
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import ChartKind, Number, Unit
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.reference.extract import Extract
from council_packs import DAY, material, pack, part
from real_data import BUDGETS, needs

OCCASIONS = tuple(occasions())


@pytest.fixture(scope="module")
def packs(demonstration) -> dict[str, Built]:
    return {occasion: pack(demonstration, occasion) for occasion in OCCASIONS}


def shown_numbers(built: Built) -> Iterator[tuple[FigureOrigin, Number, str]]:
    """Yield every number of a pack that says what it is made of, and where it stands."""
    for medium in Medium:
        for each in built.parts(medium):
            for number in each.numbers:
                if number.origin is not None and number.value is not None:
                    yield number.origin, number.value, f"{each.place} {number.name}"
            chart = each.part.chart if each.part is not None else None
            for series in chart.series if chart is not None else ():
                for origin, value in zip(series.origins, series.values, strict=False):
                    if origin is not None and value is not None:
                        is_step = chart.kind is ChartKind.WATERFALL
                        yield origin, abs(value) if is_step else value, f"{each.place} chart"


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_a_number_is_the_same_wherever_it_stands(packs, occasion):
    found: dict[FigureOrigin, Number] = {}
    for origin, value, where in shown_numbers(packs[occasion]):
        known = found.setdefault(origin, value)
        assert known in {value, -value}, where
    assert found


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_the_sentences_hold_the_numbers_they_are_bound_to(packs, occasion):
    built = packs[occasion]
    said = 0
    for medium in Medium:
        for each in built.parts(medium):
            for sentence in each.proposed:
                for name, words in sentence.values:
                    number = built.numbers.get(name)
                    assert words == number.written
                    if number.words is None:
                        assert str(words) == str(
                            written_number(number.value, number.unit, is_signed=number.is_signed)
                        )
                        assert str(words) in str(sentence)
                        said += 1
    assert said > 3


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_a_number_is_explained_to_the_cent(demonstration, packs, occasion):
    """Ctrl+E gives the same amount, from the lines: on the document of the pack."""
    built = packs[occasion]
    context = Context(material(demonstration).budgets, built.base)
    explained = 0
    for number in {n.name: n for m in Medium for p in built.parts(m) for n in p.numbers}.values():
        if number.origin is None or number.unit is not Unit.EUROS:
            continue
        explanation = explanation_of(number.origin, verbatim(number.name), context)
        assert explanation.step.cents == number.value, number.name
        explained += 1
    assert explained


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_what_is_not_shown_says_why(packs, occasion):
    for medium in Medium:
        for each in packs[occasion].parts(medium):
            assert each.part is not None or each.reasons, each.key


def test_the_document_of_an_occasion(demonstration):
    given = material(demonstration)
    found = {key: base_document(given, each) for key, each in occasions().items()}
    labels = {key: (b.header.etape_label, b.header.exercice) for key, b in found.items()}
    assert labels == {
        "dob": ("CA", 2024),
        "bp": ("BP", 2025),
        "dm": ("DM1", 2025),
        "ca": ("CA", 2024),
    }
    shown = replace(given, focus=demonstration["CA_2022"])
    assert base_document(shown, occasions()["ca"]) is demonstration["CA_2022"]


def test_a_pack_without_its_document_says_which_one(demonstration):
    accounts = {name: demonstration[name] for name in ("CA_2023", "CA_2024")}
    built = build(Material(tuple(accounts.values()), accounts["CA_2024"], DAY), Plan("bp"))
    assert built.base is None
    assert part(built, "equilibre").part is None
    assert "(BP)" in str(part(built, "equilibre").reasons[0])
    assert part(built, "effet-de-ciseau").part is not None


def test_the_debt_is_repaid_as_its_annex_says(demonstration, packs):
    """Nine loans of fixed rate and a capital of 50 196,30 € a quarter: what the BP declares."""
    fixed, variable = 531_277_20, 200_785_20
    for occasion in ("bp", "ca"):
        chart = part(packs[occasion], "extinction-dette").part.chart
        assert str(chart.categories[0]) == "2025"
        assert chart.series[0].values[0] == fixed + variable
    assert part(packs["dob"], "extinction-dette").part is not None
    bare = {name: replace(each, annexes=()) for name, each in demonstration.items()}
    missing = part(pack(bare, "bp"), "extinction-dette")
    assert missing.part is None
    assert missing.reasons == (NO_ANNEX,)


def test_the_orientations_show_what_the_debt_is_made_of(demonstration, packs):
    """D2312-3, A, 3°: 803 140,80 € at a variable rate of 8 697 830,78 €, all of class 1A."""
    found = part(packs["dob"], "structure-dette")
    chart = found.part.chart
    assert [str(each) for each in chart.categories] == ["Taux fixe", "Taux variable"]
    assert chart.series[0].values == (7_894_689_98, 803_140_80)
    assert str(chart.note).replace("\u00a0", " ") == "Classes de la charte Gissler : 1A 100,0 %."
    bare = {name: replace(each, annexes=()) for name, each in demonstration.items()}
    assert part(pack(bare, "dob"), "structure-dette").reasons == (NO_ANNEX,)


def test_the_debt_of_the_annexes_gives_the_years_needed_to_repay_it(packs, demonstration):
    """8 697 830,78 € over an epargne brute of 1 346 851,97 € : 6,46 years (the budget has no balance)."""
    debt = part(packs["ca"], "dette").part.chart
    assert debt.series[0].values[-1] == 8_697_830_78
    saved = packs["ca"].numbers.get("epargne_brute").value
    years = packs["ca"].numbers.get("desendettement").value
    assert years == Decimal(8_697_830_78) / saved
    shown = part(packs["ca"], "desendettement").part.chart
    assert shown.series[0].values[-1] == years
    assert set(shown.series[1].values) == {Decimal(12)}
    bare = {name: replace(each, annexes=()) for name, each in demonstration.items()}
    assert part(pack(bare, "ca"), "desendettement").part is None


def test_the_financing_adds_up_to_the_change_of_working_capital(packs):
    for occasion in ("bp", "ca"):
        built = packs[occasion]
        chart = part(built, "financement").part.chart
        assert chart.series[0].values[-1] == built.numbers.get("variation_fonds_roulement").value


def test_own_words_and_titles_take_the_place_of_the_proposed_ones(demonstration):
    own = OwnText("L'épargne est de {epargne_brute}, et {ceci} reste. Un {seul.\nFin")
    plan = Plan("ca").worded(Medium.DECK, "priorites", own).worded(Medium.DECK, "contexte", own)
    plan = plan.titled(Medium.DECK, "contexte", "Chez nous, {annee}")
    found = part(pack(demonstration, "ca", plan), "contexte")
    words = [
        str(each).replace("\u202f", " ").replace("\u00a0", " ") for each in found.part.paragraphs
    ]
    assert words == ["L'épargne est de 1 346 852 €, et {ceci} reste. Un {seul.", "Fin"]
    assert str(found.part.title) == "Chez nous, 2024"


def test_an_order_a_part_left_out_and_a_secret_one(demonstration):
    plan = Plan("ca").moved(Medium.DECK, "essentiel", -1)
    plan = plan.switched(Medium.DECK, "dette", is_on=False)
    plan = plan.hidden("resultat", is_confidential=True)
    built = pack(demonstration, "ca", plan)
    keys = [each.key for each in built.pack.deck]
    assert keys[:2] == ["essentiel", "contexte"]
    assert "dette" not in keys
    assert [each.key for each in built.pack.deck if each.is_confidential] == ["resultat"]
    assert "dette" in [each.key for each in built.pack.document]


def test_english_sentences_hold_the_same_numbers(packs):
    words = packs["ca"].deck[1].part.paragraphs[0].rendered(lambda _context, text: text, "en")
    assert words.startswith("Net operating revenue (OFGL: ")
    assert ") is 12" in words
    assert "{" not in words


@pytest.fixture(scope="module")
def montreuil():
    folder = needs(BUDGETS / "montreuil")
    frames = [budget_frame(read_document(path)) for path in sorted(folder.glob("*.xml"))]
    with Extract.open() as extract:
        yield Material(tuple(frames), frames[-1], DAY, extract=extract)


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_montreuil_fills_or_names_each_part(montreuil, occasion):
    built = build(montreuil, Plan(occasion))
    for medium in Medium:
        for each in built.parts(medium):
            assert each.part is not None or each.reasons, each.key


def test_montreuil_has_the_figures_of_the_ofgl(montreuil):
    """CA 2022, checked in method.md: epargne brute 21.213 M€; debt of the OFGL extract."""
    built = build(montreuil, Plan("ca"))
    assert 21_212_500_00 <= built.numbers.get("epargne_brute").value < 21_213_500_00
    assert str(built.numbers.get("dette_annee").written) == "2022"
    assert str(built.numbers.get("desendettement_annee").written) == "2022"
    years = part(built, "desendettement").part.chart.categories
    assert str(years[-1]) == "2022"


def test_spending_per_head_stands_beside_the_published_median_of_the_strate(demonstration):
    """Villexemple, 8 437 inhabitants: 10 659 573.77 € / 8 437, and the class 5 000 to 9 999 in 2024."""
    with Extract.open() as extract:
        chart = part(pack(demonstration, "ca", extract=extract), "habitant-strate").part.chart
    own, median = (series.values[0] for series in chart.series)
    spent = part(pack(demonstration, "ca"), "essentiel").part.figures[1].value
    assert round(own * 8_437 * 100) == spent
    assert median == Decimal("1016.6208")
    assert "5\u202f000 à 9\u202f999 habitants" in str(chart.subtitle)
    assert "OFGL" in str(chart.source)


def test_an_annexe_has_no_strate(demonstration):
    eau = demonstration["CA_2024_eau"]
    with Extract.open() as extract:
        built = build(Material((eau,), eau, DAY, extract=extract), Plan("ca"))
    assert part(built, "habitant-strate").part is None
    assert "seules les communes" in str(part(built, "habitant-strate").reasons[0])


def test_what_local_taxes_bring_is_drawn_over_the_years(packs):
    shown = part(packs["ca"], "fiscalite").part.chart
    assert [str(each) for each in shown.categories] == ["2020", "2021", "2022", "2023", "2024"]
    assert shown.series[0].values[0] == 7_551_659_51
    assert shown.series[0].values[-1] == packs["ca"].numbers.get("impots_locaux").value
    assert all(shown.series[0].origins)


def test_a_slide_of_one_sentence_shows_its_numbers_in_large(demonstration):
    """One account and no extract: nothing to draw over the years, on the slide at least."""
    alone = build(Material((demonstration["CA_2024"],), demonstration["CA_2024"], DAY), Plan("ca"))
    bare = part(alone, "fiscalite")
    assert bare.part.chart is None
    assert [figure.key for figure in bare.part.figures] == ["impots_locaux"]
    (figure,) = bare.part.figures
    assert figure.value == alone.numbers.get("impots_locaux").value == 8_619_746_22
    assert figure.per_head is not None
    assert bare.reasons
    said = part(alone, "fiscalite", Medium.DOCUMENT)
    assert said.part.figures == ()
    assert said.part.paragraphs
    assert part(alone, "contexte").part.figures == ()


def test_a_real_town_has_its_taxes_from_the_published_accounts():
    budget = budget_frame(read_document(needs(BUDGETS / "montreuil") / "CA_2022.xml"))
    with Extract.open() as extract:
        built = build(Material((budget,), budget, DAY, extract=extract), Plan("ca"))
    shown = part(built, "fiscalite").part.chart
    assert shown.series[0].values[-1] == 140_245_828_00  # OFGL, 2022, in whole euros
    assert abs(built.numbers.get("impots_locaux").value - 140_245_828_00) < 1_00
    assert "OFGL" in str(shown.source)


def test_a_debate_says_which_account_it_starts_from(packs):
    assert str(packs["dob"].pack.subtitle).endswith("d'après l'exercice 2024")
    assert str(packs["ca"].pack.subtitle).endswith(" · 2024")
