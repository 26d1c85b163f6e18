"""Made-up files in the layout of the OFGL; the figures are invented, whatever the code."""

from __future__ import annotations

from official_files import lines, siret_of

HEADER = (
    "Exercice;Code Insee 2024 Commune;Nom 2024 Commune;Siret Budget;Libellé Budget;"
    "Type de budget;Agrégat;Montant"
)


def ofgl_file(*rows: tuple[str, str, str], year: int = 2024) -> str:
    """Return a file of some rows: INSEE code, aggregate, amount."""
    header = HEADER.replace("2024", str(year))
    return lines(
        header,
        *(
            f"{year};{code};Villexemple;{siret_of(1)};VILLEXEMPLE;Budget principal;{label};{amount}"
            for code, label, amount in rows
        ),
    )
