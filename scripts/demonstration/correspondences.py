"""How the accounts of Villexemple pass from M14 to M57 on 1 January 2022.

The catalogues are written in M14; these tables give the M57 account, chapter and function. What is
not listed keeps its code. Codes checked against the official plans of 2020 to 2024 by the tests.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

FIRST_M57_YEAR = 2022

FUNCTIONS = {
    "01": "01",
    "020": "020",
    "021": "031",
    "023": "022",
    "024": "023",
    "025": "024",
    "026": "025",
    "112": "11",
    "113": "12",
    "211": "211",
    "212": "212",
    "213": "213",
    "251": "281",
    "311": "311",
    "321": "313",
    "33": "311",
    "40": "30",
    "411": "321",
    "412": "322",
    "421": "331",
    "422": "338",
    "520": "420",
    "64": "4221",
    "71": "551",
    "811": "732",
    "813": "7222",
    "814": "512",
    "816": "514",
    "820": "510",
    "822": "845",
    "823": "511",
    "824": "515",
    "91": "632",
    "94": "632",
}
SCHOOL_FUNCTIONS = {"211", "212", "213"}

NATURES = {
    "1341": "13461",
    "1342": "1345",
    "1347": "13462",
    "13931": "139361",
    "2135": "21351",
    "21571": "215731",
    "21578": "215738",
    "2182": "21828",
    "2183": "21838",
    "2184": "21848",
    "28051": "2805",
    "281578": "2815738",
    "28182": "281828",
    "28183": "281838",
    "28184": "281848",
    "4541": "45411",
    "4542": "45412",
    "6135": "61358",
    "6226": "62268",
    "6247": "6245",
    "6257": "6234",
    "6531": "65311",
    "6533": "65313",
    "6534": "65314",
    "6535": "65315",
    "65548": "65568",
    "6574": "65748",
    "6714": "65132",
    "7318": "73118",
    "73223": "732221",
    "7336": "73154",
    "7351": "73141",
    "7368": "73174",
    "7381": "73123",
    "739223": "7392221",
    "7391171": "7391111",
    "7411": "74111",
    "74121": "741121",
    "74127": "741127",
    "7478": "7478222",
    "74834": "74833",
    "7588": "75888",
    "7711": "755",
}
"""Natures whose code changes; 2183 and 2184 have their own account when the function is a school."""

SCHOOL_NATURES = {"2183": "21831", "2184": "21841"}
YEAR_OF_CCAS_MOVE = 2024
NATURES_SINCE_2024 = {"657362": "657363"}
"""In the 2024 plan 657362 became budgets annexes, and 657363 the CCAS."""

CHAPTERS_BY_NATURE = {"65132": "65", "755": "75", "45411": "45411", "45412": "45412"}
"""M57 natures whose chapter is not the M14 one (local taxes, 731, are told by their first digits)."""


@dataclass(frozen=True, slots=True)
class Code:
    """Where a line is: chapter, account by nature, function."""

    chapitre: str
    nature: str
    fonction: str

    @property
    def name(self) -> str:
        """The three codes in one text, which seeds the draws of the line."""
        return f"{self.chapitre}/{self.nature}/{self.fonction}"


def code_in(year: int, m14: Code) -> Code:
    """Return the code of an M14 line in the nomenclature in force that year."""
    if year < FIRST_M57_YEAR:
        return m14
    nature = NATURES.get(m14.nature, m14.nature)
    if m14.fonction in SCHOOL_FUNCTIONS:
        nature = SCHOOL_NATURES.get(m14.nature, nature)
    if year >= YEAR_OF_CCAS_MOVE:
        nature = NATURES_SINCE_2024.get(nature, nature)
    chapitre = CHAPTERS_BY_NATURE.get(nature, m14.chapitre)
    if m14.chapitre == "73" and nature.startswith("731"):
        chapitre = "731"
    return replace(m14, chapitre=chapitre, nature=nature, fonction=FUNCTIONS[m14.fonction])
