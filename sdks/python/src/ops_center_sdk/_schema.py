"""The part of JSON Schema that a configuration uses: both forms of plugin.yaml, defaults, and checks."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

Schema = Dict[str, Any]
Problem = Dict[str, str]

COLOR = "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"


def normalise(source: Mapping[str, Any]) -> Schema:
    """Either form of `config_schema` as JSON Schema 2020-12.

    `required: true` on a field moves to the object, `min` and `max` become `minimum` and `maximum`, a colour
    becomes text with a pattern, `sensitive` becomes `writeOnly` and `x-sensitive`. Settings that are not
    listed are refused unless the schema says otherwise.
    """
    full = isinstance(source.get("type"), str)
    fields = source.get("properties", {}) if full else source
    named = source.get("required") if full else None
    schema: Schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    schema.update({key: source[key] for key in ("title", "description") if full and isinstance(source.get(key), str)})
    schema.update(_object_schema(fields, named))
    schema["additionalProperties"] = full and source.get("additionalProperties") is True
    return schema


def _object_schema(fields: Any, named: Any) -> Schema:
    required = list(named) if isinstance(named, list) else []
    properties: Dict[str, Schema] = {}
    for name, field in (fields if isinstance(fields, Mapping) else {}).items():
        if name.startswith("x-") or not isinstance(field, Mapping):
            continue
        properties[name] = _normalise_field(field)
        if field.get("required") is True and name not in required:
            required.append(name)
    schema: Schema = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    return schema


def _normalise_field(field: Mapping[str, Any]) -> Schema:
    special = ("type", "required", "sensitive", "min", "max", "items", "properties", "placeholder", "format")
    schema: Schema = {key: deepcopy(value) for key, value in field.items() if key not in special}
    if field.get("type") == "color":
        schema.update({"type": "string", "format": "color", "pattern": field.get("pattern", COLOR)})
    elif "type" in field:
        schema["type"] = field["type"]
    _bound(schema, "minimum", max, field.get("min"))
    _bound(schema, "maximum", min, field.get("max"))
    if field.get("sensitive") is True:
        schema.update({"writeOnly": True, "x-sensitive": True})
    if "placeholder" in field:
        schema["x-placeholder"] = field["placeholder"]
    if field.get("format") in ("password", "textarea"):
        schema["x-input"] = field["format"]
    elif "format" in field:
        schema["format"] = field["format"]
    if isinstance(field.get("items"), Mapping):
        schema["items"] = _normalise_field(field["items"])
    if isinstance(field.get("properties"), Mapping):
        schema.update(_object_schema(field["properties"], field.get("required")))
    return schema


def _bound(schema: Schema, key: str, stricter: Callable[..., Any], other: Any) -> None:
    if other is not None:
        schema[key] = other if schema.get(key) is None else stricter(schema[key], other)


def fill_defaults(schema: Mapping[str, Any], values: Mapping[str, Any]) -> Dict[str, Any]:
    """The values with the schema's defaults where there are none, in objects inside each other too."""
    filled = dict(values)
    for name, field in schema.get("properties", {}).items():
        if name not in filled and "default" in field:
            filled[name] = deepcopy(field["default"])
        if isinstance(filled.get(name), Mapping) and "properties" in field:
            filled[name] = fill_defaults(field, filled[name])
    return filled


def find_problems(schema: Mapping[str, Any], values: Mapping[str, Any], partial: bool = False) -> List[Problem]:
    """Every way in which values do not fit a schema, as `field` and `message`. With `partial`, any may be missing."""
    problems: List[Problem] = []
    _check_object(schema, values, "", partial, problems)
    return problems


_KINDS: Dict[str, Tuple[str, Callable[[Any], bool]]] = {
    "string": ("text", lambda value: isinstance(value, str)),
    "number": ("a number", lambda value: _is_number(value)),
    "integer": ("a whole number", lambda value: _is_number(value) and float(value).is_integer()),
    "boolean": ("true or false", lambda value: isinstance(value, bool)),
    "array": ("a list", lambda value: isinstance(value, (list, tuple))),
    "object": ("a mapping", lambda value: isinstance(value, Mapping)),
    "null": ("null", lambda value: value is None),
}


def _check_object(
    schema: Mapping[str, Any], values: Mapping[str, Any], at: str, partial: bool, problems: List[Problem]
) -> None:
    properties = schema.get("properties", {})
    for name, value in values.items():
        path = f"{at}.{name}" if at else str(name)
        if name in properties:
            _check(properties[name], value, path, partial, problems)
        elif schema.get("additionalProperties") is False:
            problems.append({"field": path, "message": "is no setting of this plugin"})
    if not partial:
        for name in schema.get("required", []):
            if name not in values:
                problems.append({"field": f"{at}.{name}" if at else name, "message": "is required"})


def _check(schema: Mapping[str, Any], value: Any, at: str, partial: bool, problems: List[Problem]) -> None:
    misfit = _misfit(schema, value)
    if misfit is not None:
        problems.append({"field": at, "message": misfit})
    elif isinstance(value, Mapping):
        _check_object(schema, value, at, partial, problems)
    elif isinstance(value, (list, tuple)) and isinstance(schema.get("items"), Mapping):
        for index, item in enumerate(value):
            _check(schema["items"], item, f"{at}[{index}]", partial, problems)


def _misfit(schema: Mapping[str, Any], value: Any) -> Optional[str]:
    wanted = schema.get("type")
    kinds = [kind for kind in (wanted if isinstance(wanted, list) else [wanted]) if kind in _KINDS]
    if kinds and not any(_KINDS[kind][1](value) for kind in kinds):
        if schema.get("format") == "color":
            return "must be a colour such as #1976d2"
        return f"must be {' or '.join(_KINDS[kind][0] for kind in kinds)}"
    allowed = schema.get("enum")
    if isinstance(allowed, list) and not any(_same(one, value) for one in allowed):
        return f"must be one of {', '.join(json.dumps(one, ensure_ascii=False) for one in allowed)}"
    if isinstance(value, str):
        return _text_misfit(schema, value)
    if _is_number(value):
        return _number_misfit(schema, value)
    if isinstance(value, (list, tuple)):
        if schema.get("uniqueItems") and any(_same(one, other) for i, one in enumerate(value) for other in value[:i]):
            return "must not hold an item twice"
        return _size_misfit(len(value), schema.get("minItems"), schema.get("maxItems"), "items")
    return None


def _number_misfit(schema: Mapping[str, Any], value: float) -> Optional[str]:
    tests: List[Tuple[str, str, Callable[[float, float], bool]]] = [
        ("minimum", "at least", lambda a, b: a >= b),
        ("maximum", "at most", lambda a, b: a <= b),
        ("exclusiveMinimum", "more than", lambda a, b: a > b),
        ("exclusiveMaximum", "less than", lambda a, b: a < b),
        ("multipleOf", "a multiple of", lambda a, b: abs(a / b - round(a / b)) < 1e-9),
    ]
    for key, words, holds in tests:
        bound = schema.get(key)
        if isinstance(bound, (int, float)) and not holds(value, bound):
            return f"must be {words} {bound:g}"
    return None


def _text_misfit(schema: Mapping[str, Any], value: str) -> Optional[str]:
    size = _size_misfit(len(value), schema.get("minLength"), schema.get("maxLength"), "characters")
    if size is not None:
        return size
    pattern = schema.get("pattern")
    try:
        fits = not isinstance(pattern, str) or re.search(pattern, value) is not None
    except re.error:
        return None  # a pattern of another dialect: the platform checks it
    if fits:
        return None
    return "must be a colour such as #1976d2" if schema.get("format") == "color" else f"must match {pattern}"


def _size_misfit(size: int, low: Any, high: Any, unit: str) -> Optional[str]:
    if _is_number(low) and size < low:
        return f"needs at least {low} {unit}"
    return f"may have at most {high} {unit}" if _is_number(high) and size > high else None


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _same(one: Any, other: Any) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)
