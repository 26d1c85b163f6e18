"""The council pack: what is proposed for an occasion, in whose words, and what the law asks."""
