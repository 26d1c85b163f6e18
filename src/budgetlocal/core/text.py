"""Sentences for people, written in French where they are born and translated where they are shown.

Rooms without Qt cannot call `tr`. They build a `Text` with `translatable`, a name that lupdate is
told to read, and the interface renders it in its own language; the command line shows the French.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

Translate = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Text:
    """A French sentence with named holes, and what fills them."""

    context: str
    template: str
    values: tuple[tuple[str, str | int | Text], ...] = ()
    english: str = ""
    """The English of a sentence that comes from data, which carries both languages itself; it has
    the same holes."""

    def __str__(self) -> str:
        """Return the sentence in French."""
        return self.rendered(lambda _context, template: template)

    def rendered(self, translate: Translate, language: str = "fr") -> str:
        """Return the sentence in a language: that of `translate(context, template)`."""
        if language == "en" and self.english:
            template = self.english
        else:
            template = translate(self.context, self.template) if self.context else self.template
        if not self.values:
            return template
        filled = {
            name: value.rendered(translate, language) if isinstance(value, Text) else value
            for name, value in self.values
        }
        return template.format(**filled)


def translatable(context: str, template: str, /, **values: str | int | Text) -> Text:
    """Return a translatable sentence; both arguments must be literals so that lupdate sees them.

    >>> str(translatable("Doc", "Le champ {champ} est vide.", champ="Exer"))
    'Le champ Exer est vide.'
    """
    return Text(context, template, tuple(values.items()))


def verbatim(text: str) -> Text:
    """Return words that are the same in every language: a name, an account label, a file name."""
    return Text("", text)


def bilingual(french: str, english: str) -> Text:
    """Return a sentence that comes from data in `resources/`, which hold both languages."""
    return Text("", french, (), english)


def joined(texts: Iterable[Text], separator: str = ", ") -> Text:
    """Return some sentences one after the other, each still translated where it is shown.

    >>> str(joined((verbatim("un"), verbatim("deux"))))
    'un, deux'
    """
    values = tuple((f"t{rank}", text) for rank, text in enumerate(texts))
    return Text("", separator.join(f"{{{name}}}" for name, _ in values), values)


def pieces(text: Text, separator: str) -> tuple[Text, ...]:
    """Return the sentences that `joined` put one after the other, those within them too.

    >>> [str(each) for each in pieces(joined((verbatim("un"), verbatim("deux")), " ; "), " ; ")]
    ['un', 'deux']
    >>> pieces(verbatim("un ; deux"), " ; ") == (verbatim("un ; deux"),)
    True
    """
    values = [value for _name, value in text.values if isinstance(value, Text)]
    if not values or text != joined(values, separator):
        return (text,)
    return tuple(each for value in values for each in pieces(value, separator))
