"""The layouts, written from the descriptions of what finance packages and people export."""

from __future__ import annotations

from tests.layouts.amount_styles import NBSP, Style
from tests.layouts.layout import Chapters, Codes, Layout, Placing
from tests.layouts.words import MONTHS

EXECUTION = ("BP", "DM", "RAR_N1", "CO", "ENG_NET", "REAL", "DISPO", "TAUX")
MONTH_KEYS = tuple(f"M{rank:02d}" for rank in range(1, len(MONTHS) + 1))

LAYOUTS: tuple[Layout, ...] = (
    # Berger-Levrault-like: grouped headings, a sheet per direction, chapters in bold with totals.
    Layout(
        "grille_groupee",
        ("CHAP", "NATURE", "LIB", "BP", "DM", "VC", "RAR_N1", "CO", "ENG_NET", "REAL", "DISPO", "TAUX"),
        placing=Placing.SHEETS,
        header_rows=2,
        chapters=Chapters.BEFORE,
        grand_totals=True,
    ),
    # The preparation of a budget: previous year, proposed, voted; totals below.
    Layout(
        "etat_preparatoire",
        ("CHAP", "NATURE", "LIB", "N1", "PROP", "BP"),
        kind="bp",
        chapters=Chapters.AFTER,
        grand_totals=True,
        preamble=6,
    ),
    # Ciril-like: a flat list with everything in columns, codes as numbers, no preamble.
    Layout(
        "liste_plate",
        ("COLL", "SIRET", "BUDGET", "EXERCICE", "SENS", "SECTION", "CHAP", "CHAP_LIB", "NATURE", "LIB", "FONCTION", "BP", "CO", "REAL"),
        placing=Placing.FLAT,
        preamble=0,
        codes=Codes.NUMBER,
    ),
    # Code and label in one cell, two directions one under the other.
    Layout(
        "code_libelle",
        ("CODE_LIB", "BP", "DM", "CO", "REAL", "DISPO_REAL"),
        chapters=Chapters.TITLE,
        grand_totals=True,
        preamble=4,
    ),
    # JVS-like listing: the header comes back at each page, with "A reporter" and "Report".
    Layout(
        "pages_a_reporter",
        ("CHAP", "NATURE", "LIB", "CO", "ENG_NET", "REAL", "DISPO"),
        page=30,
        carries=True,
        chapters=Chapters.AFTER,
        preamble=8,
    ),
    # Cosoluce-like: dépenses on the left, recettes on the right.
    Layout("cote_a_cote", ("CHAP", "NATURE", "LIB", "BP"), placing=Placing.SIDE, kind="bp"),
    # AGEDI-like: one column of accounts, where the chapters are rows; French text amounts.
    Layout(
        "compte_unique",
        ("COMPTE", "LIB", "N1", "BP"),
        kind="bp",
        chapters=Chapters.BEFORE,
        style=Style.FRENCH,
        preamble=3,
    ),
    # Months in columns.
    Layout(
        "mensuel",
        ("CHAP", "NATURE", "LIB", "CO", *MONTH_KEYS, "REAL"),
        placing=Placing.SHEETS,
        kind="ca",
    ),
    # Function and operation, opérations in their column.
    Layout(
        "operations",
        ("SECTION", "SENS", "CHAP", "OPERATION", "NATURE", "FONCTION", "LIB", "BP", "RAR_N1", "CO", "REAL", "RAR"),
        placing=Placing.FLAT,
        kind="ca",
        sens_words=("Dépense", "Recette"),
    ),
    # Voted by function: chapters 900 to 939.
    Layout(
        "vote_par_fonction",
        ("CHAP", "FONCTION", "NATURE", "LIB", "BP"),
        kind="bp",
        function_vote=True,
        chapters=Chapters.AFTER,
    ),
    # Thousands of euros, with one decimal.
    Layout(
        "milliers",
        ("CHAP", "NATURE", "LIB", "BP", "CO", "REAL"),
        style=Style.THOUSANDS,
        chapters=Chapters.BEFORE,
        kind="ca",
    ),
    # Text amounts of three kinds.
    Layout(
        "parentheses",
        ("CHAP", "NATURE", "LIB", "BP", "DM", "CO_SANS_RAR"),
        style=Style.PARENTHESES,
        zero_as="-",
        placing=Placing.FOUR_SHEETS,
        kind="bp",
    ),
    Layout(
        "moins_a_droite",
        ("CHAP", "NATURE", "LIB", "BP", "DM", "VC", "RAR_N1", "CO"),
        style=Style.TRAILING,
        zero_as="",
        header_rows=2,
        grand_totals=True,
    ),
    Layout(
        "suffixe_dc",
        ("CHAP", "NATURE", "LIB", "CO", "REAL", "DISPO_REAL"),
        style=Style.SIDE,
        chapters=Chapters.AFTER,
    ),
    Layout(
        "euros_insecables",
        ("CHAP_CODE_LIB", "NATURE", "LIB", "CO", "REAL", "TAUX"),
        style=Style.EURO,
        zero_as=f"0,00{NBSP}€",
        kind="ca",
    ),
    # "dont" rows and general totals.
    Layout(
        "dont_et_totaux",
        ("CHAP", "NATURE", "LIB", "BP", "CO", "REAL"),
        dont=True,
        chapters=Chapters.AFTER,
        grand_totals=True,
        kind="ca",
    ),
    # One sheet per section and direction, engagé gross.
    Layout(
        "quatre_feuilles_engage_brut",
        ("CHAP", "NATURE", "LIB", "CO", "ENG", "REAL", "DISPO"),
        placing=Placing.FOUR_SHEETS,
        chapters=Chapters.TITLE,
    ),
    # Reports beside the voted credits, not in them.
    Layout(
        "rar_hors_credits",
        ("CHAP", "NATURE", "LIB", "BP", "DM", "VC", "CO_SANS_RAR", "RAR_N1", "REAL"),
        grand_totals=True,
        kind="ca",
    ),
    # Blank rows and columns everywhere, and the table starts at D4.
    Layout(
        "vides_partout",
        ("CHAP", "GAP", "NATURE", "LIB", "GAP", "BP", "GAP", "CO"),
        blank_rows=True,
        shift=(3, 3),
        kind="bp",
        chapters=Chapters.AFTER,
    ),
    # A cover and a pivot first, an old version hidden, notes at the end.
    Layout(
        "couverture_tcd",
        ("CHAP", "NATURE", "LIB", "SENS", "BP", "CO"),
        placing=Placing.FLAT,
        kind="bp",
        around=("cover", "pivot", "hidden_old", "notes"),
        sens_words=("Dépenses", "Recettes"),
        preamble=4,
    ),
    # A database export: codes as floats, amounts as text with a point or as noisy floats.
    Layout(
        "export_flottants",
        ("SIRET", "BUDGET", "EXERCICE", "SECTION", "SENS", "CHAP", "NATURE", "FONCTION", "BP", "CO", "REAL"),
        placing=Placing.FLAT,
        preamble=0,
        codes=Codes.FLOAT,
        style=Style.NOISE,
    ),
    Layout(
        "texte_point",
        ("EXERCICE", "SIRET", "SENS", "CHAP", "NATURE", "LIB", "BP"),
        placing=Placing.FLAT,
        preamble=1,
        kind="bp",
        style=Style.TEXT_POINT,
    ),
    Layout(
        "milliers_a_points",
        ("CHAP", "NATURE", "LIB", "BP", "CO"),
        kind="bp",
        style=Style.POINTS,
        chapters=Chapters.BEFORE,
        grand_totals=True,
        preamble=7,
    ),
    # Several years in one file.
    Layout(
        "plusieurs_exercices",
        ("EXERCICE", "SENS", "SECTION", "CHAP", "NATURE", "LIB", "CO", "REAL"),
        placing=Placing.FLAT,
        preamble=1,
        kind="ca",
    ),
    # The plain state of execution of many small packages, one sheet, no totals.
    Layout(
        "etat_execution",
        ("SENS", "CHAP", "NATURE", "LIB", "CO", "ENG_NET", "REAL", "DISPO"),
        placing=Placing.FLAT,
        preamble=6,
        codes=Codes.NUMBER,
        style=Style.ENGLISH,
    ),
    # Years in the headings, with the unit.
    Layout(
        "annees_en_colonnes",
        ("CHAP", "NATURE", "LIB", "N1", "BP"),
        kind="bp",
        titles=(("N1", "BP {p} (en €)"), ("BP", "BP {n} (en €)")),
        codes=Codes.SPACED,
        totals_first=True,
    ),
    # Several rows for one account, by service; the chapter merged down its articles.
    Layout(
        "par_service",
        ("CHAP", "NATURE", "FONCTION", "SERVICE", "LIB", "CO", "ENG_NET", "REAL", "DISPO"),
        chapter_once=True,
        placing=Placing.SHEETS,
    ),
    # No column of chapters: only the total below tells that 6811 is in 042.
    Layout(
        "chapitre_au_total",
        ("NATURE", "LIB", "BP", "CO", "REAL"),
        kind="ca",
        chapters=Chapters.AFTER,
        grand_totals=True,
    ),
    # A sheet by chapter before the detail.
    Layout(
        "synthese_puis_detail",
        ("CHAP", "NATURE", "LIB", "CO", "REAL"),
        kind="ca",
        around=("synthese",),
        chapters=Chapters.AFTER,
        placing=Placing.SHEETS,
    ),
    # No heading at all: nobody can know what the two amounts are.
    Layout(
        "sans_entete",
        ("SENS", "CHAP", "NATURE", "LIB", "BP", "REAL"),
        placing=Placing.FLAT,
        header_rows=0,
        preamble=2,
        asks=True,
    ),
)  # fmt: skip


def layout(name: str) -> Layout:
    """Return a layout by its name."""
    return next(candidate for candidate in LAYOUTS if candidate.name == name)
