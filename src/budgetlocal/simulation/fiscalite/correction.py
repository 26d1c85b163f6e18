"""The coefficient correcteur: what the commune receives or gives up on the tax on buildings."""

from __future__ import annotations

from budgetlocal.simulation.fiscalite.vote import Euros, Impot, Vote, rounded


def correction(vote: Vote) -> Euros | None:
    """Return what the coefficient adds to the commune, negative when it takes away.

    (base of TFPB x reference rate of 2020 + compensation for industrial premises) x
    (coefficient - 1), to the nearest euro; law 2019-1479, article 16, IV. The voted rate is not in
    it: a rise stays whole with the commune. None when a part was not typed; a commune that the law
    leaves out of the withholding (10 000 € at most of over-compensation) has a coefficient of 1.
    """
    base = vote.tax(Impot.TFPB).base
    coefficient, rate, grant = (
        vote.coefficient_correcteur,
        vote.taux_reference,
        vote.allocation_industrielle,
    )
    if coefficient is None or (
        coefficient != 1 and (base is None or rate is None or grant is None)
    ):
        return None
    if coefficient == 1:
        return 0
    assert base is not None and rate is not None and grant is not None  # noqa: S101, PT018 - above
    return rounded((base * rate + grant) * (coefficient - 1))
