"""Reads plugin.yaml where no YAML library is at hand.

It takes the YAML that manifests are written in: block and flow mappings and lists, all kinds of scalars, comments. Anchors,
tags, several documents and plain text over several lines are refused, never guessed at: `ops-center plugin test` reads
all of YAML and hands the manifest over as JSON.
"""

from __future__ import annotations

import re
from typing import Any, Dict, List, NamedTuple, Tuple

from ..errors import RegistrationError

_KEY = re.compile(r"""^((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'\[\]{},&*!|>%@`-][^#]*?|-[^\s#][^#]*?)):(?:\s+(.*))?$""")
_INTEGER = re.compile(r"^[-+]?[0-9]+$")
_FLOAT = re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")
_BLOCK = re.compile(r"^([|>])([-+]?)$")
_WORDS: Dict[str, Any] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS.update({word: value for value in (True, False) for word in (str(value), str(value).lower(), str(value).upper())})
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "0": "\0", "r": "\r", "b": "\b", "f": "\f", " ": " "}
LARGEST = 262_144
DEEPEST = 20


class _Line(NamedTuple):
    number: int
    indent: int
    text: str


def read_yaml(text: str, name: str = "plugin.yaml") -> Any:
    """The value of a document. Raises RegistrationError with the line of what it does not read."""
    if len(text) > LARGEST:
        raise RegistrationError(f"{name} is larger than {LARGEST} characters")
    return _Reader(text, name).read()


class _Reader:
    def __init__(self, text: str, name: str) -> None:
        self._name = name
        self._raw = text.split("\n")
        self._lines: List[_Line] = []
        self._at = 0
        for number, raw in enumerate(self._raw, 1):
            line = raw.rstrip()
            content = line.lstrip(" ")
            if content.startswith("\t"):
                self._fail(number, "a tab cannot indent")
            if content and not content.startswith("#") and not (line == "---" and not self._lines):
                self._lines.append(_Line(number, len(line) - len(content), content))

    def read(self) -> Any:
        if not self._lines:
            return None
        value = self._block(self._lines[0].indent, 0)
        if self._at < len(self._lines):
            self._fail(self._lines[self._at].number, "this line does not fit in")
        return value

    def _fail(self, number: int, problem: str) -> None:
        raise RegistrationError(
            f"{self._name}:{number}: {problem}; `ops-center plugin test` reads YAML that this reader does not"
        )

    def _block(self, indent: int, depth: int) -> Any:
        line = self._lines[self._at]
        if depth > DEEPEST:
            self._fail(line.number, "it is nested too deeply")
        if line.text == "-" or line.text.startswith("- "):
            return self._list(indent, depth)
        if _KEY.match(_without_comment(line.text)):
            return self._mapping(indent, depth)
        self._at += 1
        return self._scalar(line.text, line, indent)

    def _list(self, indent: int, depth: int) -> List[Any]:
        items: List[Any] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.indent != indent or not (line.text == "-" or line.text.startswith("- ")):
                break
            rest = line.text[1:].lstrip(" ")
            inner = indent + len(line.text) - len(rest)
            if _without_comment(rest) == "":
                self._at += 1
                items.append(self._nested(indent, depth, line))
            elif rest.startswith("- ") or _KEY.match(_without_comment(rest)):
                self._lines[self._at] = _Line(line.number, inner, rest)
                items.append(self._block(inner, depth + 1))
            else:
                self._at += 1
                items.append(self._scalar(rest, line, indent))
        return items

    def _mapping(self, indent: int, depth: int) -> Dict[str, Any]:
        values: Dict[str, Any] = {}
        while self._at < len(self._lines):
            line = self._lines[self._at]
            match = _KEY.match(_without_comment(line.text))
            if line.indent != indent or match is None or line.text.startswith("- "):
                break
            key = match.group(1).strip()
            name = self._quoted(key, line)[0] if key[0] in "\"'" else key
            if name in values:
                self._fail(line.number, f"{name} is there twice")
            self._at += 1
            rest = (match.group(2) or "").strip()
            if rest == "":
                values[name] = self._nested(indent, depth, line, in_mapping=True)
            else:
                values[name] = self._scalar(rest, line, indent)
        return values

    def _nested(self, indent: int, depth: int, above: _Line, in_mapping: bool = False) -> Any:
        if self._at == len(self._lines):
            return None
        line = self._lines[self._at]
        # A list below a key may stand as far left as the key.
        beside = in_mapping and line.indent == indent and (line.text == "-" or line.text.startswith("- "))
        return self._block(line.indent, depth + 1) if line.indent > indent or beside else None

    def _scalar(self, text: str, line: _Line, indent: int) -> Any:
        first = text[0]
        block = _BLOCK.match(_without_comment(text))
        if block:
            return self._literal(block.group(1), block.group(2), line, indent)
        if first in "&*!%@`|>" or (first in "?-" and text[1:2] in ("", " ")):
            self._fail(line.number, f"{text[:20]!r} is YAML that this reader does not know")
        if first in "[{":
            return self._flow(text, line, indent)
        if first in "\"'":
            value, rest = self._quoted(text, line)
            if _without_comment(rest).strip():
                self._fail(line.number, "there is something behind the closing quote")
        else:
            value = _plain(_without_comment(text))
            if ": " in _without_comment(text):
                self._fail(line.number, "text with a colon and a space needs quotes")
        if self._at < len(self._lines) and self._lines[self._at].indent > indent:
            self._fail(self._lines[self._at].number, "text over several lines needs | or >")
        return value

    def _literal(self, style: str, chomp: str, line: _Line, indent: int) -> str:
        rows: List[str] = []
        number = line.number
        margin = 0
        for raw in self._raw[line.number :]:
            stripped = raw.lstrip(" ")
            if stripped.strip() == "":
                rows.append("")
            else:
                depth = len(raw) - len(stripped)
                margin = margin or depth
                if depth < margin or depth <= indent:
                    break
                rows.append(raw[margin:].rstrip("\r"))
            number += 1
        while self._at < len(self._lines) and self._lines[self._at].number <= number:
            self._at += 1
        body = "\n".join(rows).rstrip("\n")
        if style == ">":
            body = re.sub(r"(?<=[^\n])\n(?=[^\n ])", " ", body)
            body = re.sub(r"\n(\n+)", r"\1", body)
        return body if chomp == "-" or body == "" else body + "\n"

    def _flow(self, text: str, line: _Line, indent: int) -> Any:
        while True:
            try:
                value, rest = self._flow_value(text, line, 0)
                break
            except _Unfinished:
                if self._at == len(self._lines) or self._lines[self._at].indent < indent:
                    self._fail(line.number, "a bracket is not closed")
                text = f"{_without_comment(text)} {self._lines[self._at].text}"
                self._at += 1
        if _without_comment(rest).strip():
            self._fail(line.number, "there is something behind the closing bracket")
        return value

    def _flow_value(self, text: str, line: _Line, depth: int) -> Tuple[Any, str]:
        text = text.lstrip()
        if depth > DEEPEST:
            self._fail(line.number, "it is nested too deeply")
        if text == "":
            raise _Unfinished
        if text[0] in "\"'":
            return self._quoted(text, line)
        if text[0] not in "[{":
            match = re.match(r"(?:[^,\[\]{}:#]|:(?!\s|$)|(?<!\s)#)*", text)
            found = match.group() if match else ""
            if found.strip()[:1] in ("&", "*", "!"):
                self._fail(line.number, f"{found.strip()[:20]!r} is YAML that this reader does not know")
            return _plain(found.strip()), text[len(found) :]
        closing = "]" if text[0] == "[" else "}"
        items: List[Any] = []
        pairs: Dict[str, Any] = {}
        rest = text[1:].lstrip()
        while True:
            if rest == "":
                raise _Unfinished
            if rest[0] == closing:
                return (items if closing == "]" else pairs), rest[1:]
            value, rest = self._flow_value(rest, line, depth + 1)
            rest = rest.lstrip()
            if rest.startswith(":"):
                found, rest = self._flow_value(rest[1:], line, depth + 1)
                rest = rest.lstrip()
                if closing == "}":
                    pairs[str(value)] = found
                else:
                    items.append({str(value): found})
            elif closing == "}":
                pairs[str(value)] = None
            else:
                items.append(value)
            if rest == "":
                raise _Unfinished
            if rest[0] == ",":
                rest = rest[1:].lstrip()
            elif rest[0] != closing:
                self._fail(line.number, "a comma is missing between brackets")

    def _quoted(self, text: str, line: _Line) -> Tuple[str, str]:
        if text[0] == "'":
            match = re.match(r"'((?:[^']|'')*)'", text)
            if match is None:
                self._fail(line.number, "a quote is not closed")
                raise AssertionError
            return match.group(1).replace("''", "'"), text[match.end() :]
        match = re.match(r'"((?:[^"\\]|\\.)*)"', text)
        if match is None:
            self._fail(line.number, "a quote is not closed")
            raise AssertionError
        return re.sub(r"\\(x..|u....|.)", lambda found: self._escape(found.group(1), line), match.group(1)), text[match.end() :]

    def _escape(self, code: str, line: _Line) -> str:
        if code in _ESCAPES:
            return _ESCAPES[code]
        try:
            return chr(int(code[1:], 16))
        except ValueError:
            self._fail(line.number, f"\\{code} is no escape that this reader knows")
            raise AssertionError from None


class _Unfinished(Exception):
    """A flow collection goes on in the next line."""


def _without_comment(text: str) -> str:
    quote = ""
    for at, char in enumerate(text):
        if quote:
            if char == quote and not (quote == '"' and text[at - 1] == "\\"):
                quote = ""
        elif char in "\"'" and (at == 0 or text[at - 1] in " [{,:-"):
            quote = char
        elif char == "#" and (at == 0 or text[at - 1] in " \t"):
            return text[:at].rstrip()
    return text.rstrip()


def _plain(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    return float(text) if _FLOAT.match(text) else text
