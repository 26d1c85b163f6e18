"""Sentences are born in French and can be said in another language."""

from __future__ import annotations

from budgetlocal.core.text import bilingual, translatable, verbatim


def test_a_sentence_inside_a_sentence_is_translated_too() -> None:
    inner = translatable("Section", "Dépenses")
    outer = translatable("Page", "{quoi} de {annee}", quoi=inner, annee=2024)
    english = {"Dépenses": "Expenditure", "{quoi} de {annee}": "{annee} {quoi}"}
    assert str(outer) == "Dépenses de 2024"
    assert outer.rendered(lambda _context, text: english[text]) == "2024 Expenditure"


def test_a_name_with_braces_is_left_alone() -> None:
    assert str(verbatim("Salle {A}")) == "Salle {A}"
    assert str(translatable("Page", "Lieu : {nom}", nom="{B}")) == "Lieu : {B}"


def test_words_from_data_carry_their_english() -> None:
    label = bilingual("Épargne brute", "Gross savings")
    assert str(label) == "Épargne brute"
    assert label.rendered(lambda _context, text: text, "en") == "Gross savings"
