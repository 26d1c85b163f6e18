"""The grammar of the formula language, for lark (LALR); `docs/formules.md` tells it to people."""

from __future__ import annotations

GRAMMAR = r"""
?start: sum

?sum: product
    | sum "+" product  -> add
    | sum "-" product  -> subtract

?product: signed
    | product "*" signed  -> multiply
    | product "/" signed  -> divide

?signed: dated
    | MINUS signed  -> negate
    | "+" signed

?dated: atom
    | dated "[" "n" SHIFT_SIGN INTEGER CLOSE  -> shift

?atom: number
    | accounts
    | reference
    | call
    | "(" sum ")"

number: NUMBER [UNIT]
accounts: COMPACT  -> compact
    | MEASURE "(" prefixes [except_] filter* END
prefixes: ALL | ACCOUNT+
except_: "sauf" ACCOUNT+
filter: ";" NAME "=" (NAME | ACCOUNT | LETTER)+
reference: NAME
call: NAME "(" argument ("," argument)* END
?argument: sum | STRING

ALL: "tous"
COMPACT.3: /(?:SDN|SCN|DN|CN|SD|SC|D|C)[0-9]{1,8}\b/
MEASURE.2: /(?:SDN|SCN|DN|CN|SD|SC|D|C)(?=\s*\()/
ACCOUNT: /[0-9]{1,8}\b/
NUMBER: /[0-9]{1,15}(?:[.,][0-9]{1,10})?/
UNIT: "€/hab" | "€" | "%" | "ans" | "hab"
INTEGER: /[0-9]{1,2}/
SHIFT_SIGN: "-" | "+"
MINUS: "-"
CLOSE: "]"
END: ")"
LETTER: /[FI]\b/
NAME: /[a-z_][a-z0-9_]{0,63}/
STRING: /"[^"\n]{0,120}"/

%ignore /[ \t\r\n\f]+/
%ignore /#[^\n]*/
"""
