from __future__ import annotations

import zipfile
from decimal import Decimal

import pytest
import xlsxwriter

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.kinds import Reason, Unit
from budgetlocal.reference.values import Absence
from official_files import lines

COMPTES = "an;dep;icom;inom;pop1;prod;fprod;mprod;charge;caf;dette;tfb;"
CRITERES = (
    "Informations générales - Code INSEE de la commune",
    "Informations générales - Nom de la commune",
    "Informations générales - Population INSEE de l'année N",
    "Informations générales - Population DGF de l'année N",
    "Informations générales - Superficie de l'année N (en Ha)",
    "Effort fiscal - Effort fiscal final",
    "Potentiel fiscal et financier des communes - Potentiel financier final",
    "Potentiel fiscal et financier des communes - Potentiel financier par habitant final",
    "Dotation forfaitaire - Dotation forfaitaire notifiée N",
    "Dotation de solidarité urbaine et de cohésion sociale - Montant total réparti",
    "Dotation de solidarité rurale - Montant total réparti",
    "Dotation de solidarité rurale - Fraction cible - Rang DSR Cible",
    "Dotation de solidarité rurale - Fraction péréquation - Commune insulaire",
)
ROW = (
    "99001",
    "Villexemple",
    "1234",
    "1300",
    "850",
    "1,234567",
    "1 500 000,25",
    "1153,846154",
    "98765",
    "0",
    "43210,5",
    "n.c",
    "NON",
)


def values(folder, code: str) -> dict[str, Decimal | None]:
    with UserReference.open(folder) as reference:
        return {v.indicator.key.partition(":")[2]: v.number for v in reference.sheet(code)}


def test_kiloeuros_keep_the_precision_that_was_published(bring, folder):
    bring(
        lines(COMPTES, "2013;068;376;V;14403;13210.12;917.18;1336.52;13198.46;1308.94;6901.68;9.5;")
    )
    with UserReference.open(folder) as reference:
        found = {v.indicator.key: v for v in reference.sheet("68376")}
    prod = found["comptes-communes:prod"]
    assert (prod.number, prod.indicator.unit, prod.cents) == (
        Decimal("13210.12"),
        Unit.KILOEUROS,
        None,
    )
    assert found["comptes-communes:tfb"].indicator.unit is Unit.PERCENT
    assert "comptes-communes:fprod" not in found


def test_columns_that_are_not_read_are_listed(bring):
    report = bring(lines(COMPTES, "2013;068;376;V;1;1;1;1;1;1;1;1;"))
    assert report.ignored_columns == ("fprod", "mprod")


def test_a_cell_that_cannot_be_read_is_rejected_alone(bring, folder):
    report = bring(lines(COMPTES, "2013;068;376;V;1;2;3;4;douze;6;7;8;"))
    assert report.counts == ((Reason.NUMBER, 1),)
    assert "charge" in report.rejections[0].detail
    assert (report.rows_kept, report.rows_rejected) == (1, 0)
    assert set(values(folder, "68376")) == {"pop1", "prod", "caf", "dette", "tfb"}


def test_a_row_that_names_no_commune_is_rejected_with_its_amounts(bring):
    report = bring(
        lines(COMPTES, "2013;068;;V;1;10.5;3;4;5;6;7;8;", "2013;068;376;V;1;20.5;3;4;5;6;7;8;")
    )
    prod = next(control for control in report.controls if control.column == "prod")
    assert (prod.in_file, prod.kept, prod.rejected) == (
        Decimal(31),
        Decimal("20.5"),
        Decimal("10.5"),
    )


def test_groupements_are_found_by_their_siren(bring, folder):
    header = "mpoid;lbudg;exer;pftot;cftot;caftot;cafntot;entot;siren"
    bring(lines(header, "6526.0;CC;2018;5329.0;4831.0;1855.0;1580.0;4284.0;200005932"))
    assert values(folder, "200005932")["pftot"] == 5329


def test_secret_incomes_stay_unknown_and_blanks_are_missing(bring, folder):
    report = bring(lines("CODGEO;MED21;TP6021;D121", "01001;25820;s;"))
    assert (report.source.vintage, report.secret, report.missing) == (2021, 1, 1)
    with UserReference.open(folder) as reference:
        found = {v.indicator.key: (v.number, v.absence) for v in reference.sheet("01001")}
    assert found == {
        "filosofi:MED": (Decimal(25820), None),
        "filosofi:TP60": (None, Absence.SECRET),
    }


@pytest.mark.parametrize("delimiter", [";", ","])
def test_the_criteria_of_the_dgcl_are_read_with_their_decimal_comma(bring, folder, delimiter):
    text = lines(*(delimiter.join(f'"{cell}"' for cell in cells) for cells in (CRITERES, ROW)))
    report = bring(text, "criteres_repartition_2026.csv")
    assert report.source.vintage == 2026
    found = values(folder, "99001")
    assert found["effort_fiscal"] == Decimal("1.234567")
    assert found["potentiel_financier"] == Decimal("1500000.25")
    assert found["superficie"] == 850
    assert found["dsr_perequation_insulaire"] == 0
    assert "dsr_cible_rang" not in found


def test_the_criteria_are_read_in_a_workbook_too(bring, folder, tmp_path):
    path = tmp_path / "criteres.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Notice").write(0, 0, "Lisez-moi")
        sheet = workbook.add_worksheet("Communes")
        sheet.write_row(2, 0, CRITERES)
        sheet.write_row(
            3,
            0,
            [
                "01004",
                "V",
                1234,
                1300,
                850,
                1.25,
                1500000.25,
                1153.5,
                98765,
                0,
                43210.5,
                "n.c",
                "OUI",
            ],
        )
        sheet.write_row(4, 0, [1005, "W", 1, 1, 1, 1, 1, 1, 1, "douze", 1, 1, "NON"])
    report = bring(path, vintage=2025)
    assert report.source.vintage == 2025
    assert [r.line for r in report.rejections] == [5]
    assert values(folder, "01004")["potentiel_financier"] == Decimal("1500000.25")
    assert values(folder, "01005")["population_insee"] == 1


def test_the_wide_rei_is_read_with_codes_or_with_labels(bring, folder):
    bring(
        lines("DEP;DIR;COM;LIBCOM;E12;B12;E13;Z99", "01;0;004;V;11,06;35,2;1000;7"), "rei_2024.csv"
    )
    assert values(folder, "01004") == {"E12": Decimal("11.06"), "B12": Decimal("35.2"), "E13": 1000}
    bring(
        lines(
            "DEPARTEMENT;COMMUNE;FB - COMMUNE / TAUX NET;FNB - COMMUNE / TAUX NET;"
            "FB - COMMUNE / MONTANT RÉEL",
            "01;005;12,5;40;2000",
        ),
        "rei_2022.csv",
    )
    assert values(folder, "01005") == {"E12": Decimal("12.5"), "B12": 40, "E13": 2000}


def test_legal_populations_are_read_in_their_archive(bring, folder, tmp_path):
    path = tmp_path / "populations-2023.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("donnees_departements.csv", "DEP;NBCOM;PMUN;PTOT\n01;391;679344;694945\n")
        archive.writestr(
            "donnees_communes.csv",
            lines("REG;DEP;CODCOM;COM;Commune;PMUN;PCAP;PTOT", "84;01;001;01001;V;860;16;876"),
        )
    report = bring(path)
    assert (report.source.vintage, report.source.file_name) == (2023, "populations-2023.zip")
    assert values(folder, "01001") == {"PMUN": 860, "PCAP": 16, "PTOT": 876}


POPULATIONS = lines("COM;Commune;PMUN;PCAP;PTOT", "01001;V;860;16;876")


def test_a_file_that_does_not_say_its_year_is_refused_until_someone_does(bring):
    with pytest.raises(UserError, match="millésime") as caught:
        bring(POPULATIONS, "donnees_communes.csv")
    assert "Indiquez l'année" in str(caught.value.hint)
    assert bring(POPULATIONS, "donnees_communes.csv", vintage=2023).source.vintage == 2023


def test_two_years_in_the_name_of_a_file_tell_nothing(bring):
    with pytest.raises(UserError, match="millésime"):
        bring(POPULATIONS, "populations_2022_2023.csv")


def test_the_year_of_the_file_wins_over_what_a_person_says(bring):
    report = bring(lines("CODGEO;MED21;TP6021;D121", "01001;25820;s;1"), vintage=2019)
    assert report.source.vintage == 2021


def test_a_year_that_did_not_come_from_the_file_is_said(bring):
    report = bring(POPULATIONS, vintage=2023)
    assert any("2023 vient de son nom ou de votre choix" in str(n) for n in report.notices)


@pytest.mark.parametrize("year", [1789, 3000])
def test_an_impossible_year_is_refused(bring, year):
    with pytest.raises(UserError, match="millésime"):
        bring(POPULATIONS, vintage=year)
