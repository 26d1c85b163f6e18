"""The paquet de preuve: one file from which the figures of a pack can be computed again."""
