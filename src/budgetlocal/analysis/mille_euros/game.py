"""The game: the player spreads 1 000 € first, then sees the real budget and what it would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from budgetlocal.analysis.mille_euros.policies import Policy
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED, share_out
from budgetlocal.analysis.mille_euros.split import Split
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable


@dataclass(frozen=True, slots=True)
class Played:
    """One policy: what the player gave, what the budget gives, and what the change would cost."""

    policy: Policy
    guessed: int
    """Whole euros out of 1 000."""
    real: int
    difference: int
    """Guessed less real, in euros out of 1 000."""
    effect: Cents
    """The change on the real total, in cents: what the policy would gain or lose."""


def left_to_spread(guesses: Mapping[str, int]) -> int:
    """Return the euros that the player still has; negative when too many were given."""
    return EUROS_SHARED - sum(guesses.values())


def played(real: Split, guesses: Mapping[str, int]) -> tuple[Played, ...]:
    """Return the choices of a player beside the real budget; the effects sum to zero.

    The effect of a choice is exact: guessed × total / 1 000 (whole cents, the remainder given to
    the largest), less what the budget really spends on the policy.

    Args:
        real: the split of a real budget.
        guesses: whole euros by the key of each policy of the split; one not named has 0.

    Raises:
        UserError: the guesses do not sum to 1 000, one is negative, or a policy is unknown.

    """
    keys = [share.policy.key for share in real.shares]
    if set(guesses) - set(keys) or any(guess < 0 for guess in guesses.values()):
        raise UserError(
            translatable("MilleEuros", "Une part est négative ou n'existe pas dans ce budget."),
            hint=translatable("MilleEuros", "Donnez à chaque politique un nombre d'euros positif."),
        )
    left = left_to_spread(guesses)
    if left:
        raise UserError(
            translatable(
                "MilleEuros", "Les parts ne font pas 1 000 € : il reste {reste} €.", reste=left
            ),
            hint=translatable("MilleEuros", "Ajoutez ou retirez des euros jusqu'à 1 000."),
        )
    wished = share_out([guesses.get(key, 0) for key in keys], real.total)
    return tuple(
        Played(
            policy=share.policy,
            guessed=guesses.get(share.policy.key, 0),
            real=share.euros,
            difference=guesses.get(share.policy.key, 0) - share.euros,
            effect=amount - share.cents,
        )
        for share, amount in zip(real.shares, wished, strict=True)
    )


def points(results: tuple[Played, ...]) -> int:
    """Return how near the guess was: 1 000 for exact, 0 for nothing in common.

    Half the sum of the gaps is the money put elsewhere than in the real budget.
    """
    return EUROS_SHARED - sum(abs(result.difference) for result in results) // 2
