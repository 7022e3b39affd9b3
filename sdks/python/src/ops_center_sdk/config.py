"""The configuration that an administrator sets, with the plugin's schema and defaults."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence

from ._schema import fill_defaults, find_problems, normalise
from .errors import ConfigInvalid, RegistrationError

_UNSET: Any = type("Unset", (), {"__repr__": lambda self: "unset"})()
_WORDS = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "unique_items": "uniqueItems",
    "exclusive_min": "exclusiveMinimum",
    "exclusive_max": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}


@dataclass
class ConfigField:
    """One setting of a plugin: what it may hold, and how the settings page shows it.

    `type` is string, number, integer, boolean, array, object or color. `min` and `max` bound numbers, both included.
    """

    type: str = "string"
    default: Any = _UNSET
    required: bool = False
    sensitive: bool = False
    title: Optional[str] = None
    description: Optional[str] = None
    placeholder: Optional[str] = None
    min: Optional[float] = None
    max: Optional[float] = None
    exclusive_min: Optional[float] = None
    exclusive_max: Optional[float] = None
    multiple_of: Optional[float] = None
    min_length: Optional[int] = None
    max_length: Optional[int] = None
    pattern: Optional[str] = None
    format: Optional[str] = None
    enum: Optional[Sequence[Any]] = None
    items: Any = None
    min_items: Optional[int] = None
    max_items: Optional[int] = None
    unique_items: Optional[bool] = None
    properties: Optional[Mapping[str, Any]] = None

    def to_dict(self) -> Dict[str, Any]:
        """The field as plugin.yaml writes it."""
        result: Dict[str, Any] = {}
        for name, value in vars(self).items():
            if value is None or value is _UNSET or (value is False and name in ("required", "sensitive")):
                continue
            result[_WORDS.get(name, name)] = plain_schema(value)
        return result


def plain_schema(value: Any) -> Any:
    """A schema without ConfigField objects. A model class that can write its JSON Schema is taken too."""
    if isinstance(value, ConfigField):
        return value.to_dict()
    if isinstance(value, type):
        for name in ("model_json_schema", "schema"):
            write = getattr(value, name, None)
            if callable(write):
                return write()
        raise RegistrationError(f"config_schema: {value.__name__} is no model with a JSON Schema")
    if isinstance(value, Mapping):
        return {str(key): plain_schema(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_schema(item) for item in value]
    return value


class Config(Mapping[str, Any]):
    """The settings that are in force: what was set, and the schema's defaults for the rest.

    It is the same object for the plugin's whole life and always shows the newest settings.
    """

    def __init__(self) -> None:
        self._schema: Optional[Dict[str, Any]] = None
        self._given: Dict[str, Any] = {}
        self._values: Dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        try:
            return self._values[key]
        except KeyError:
            raise KeyError(f"the setting {key!r} is not set and has no default") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        fields = (self._schema or {}).get("properties", {})
        shown = {
            key: "…" if fields.get(key, {}).get("x-sensitive") else value for key, value in self._values.items()
        }
        return f"Config({shown!r})"

    @property
    def schema(self) -> Optional[Dict[str, Any]]:
        """The schema as JSON Schema 2020-12; None when the plugin has none."""
        return self._schema

    def use_schema(self, source: Any) -> None:
        """Takes a schema in either form of plugin.yaml. Raises RegistrationError when a default does not fit it."""
        schema = normalise(plain_schema(source))
        defaults = fill_defaults(schema, {})
        problems = find_problems(schema, defaults, partial=True)
        if problems:
            raise RegistrationError(f"config_schema: the default of {_sentence(problems)}")
        self._schema = schema
        self.load(self._given, check=False)

    def load(self, given: Mapping[str, Any], check: bool = True) -> None:
        """Puts settings in force. One that is required may still be missing, since a plugin starts before it is set up.

        Settings that the schema no longer has are left out. Raises ConfigInvalid for a value that does not fit.
        """
        self._given = deepcopy(dict(given))
        values = self._given
        if self._schema is not None:
            if not self._schema.get("additionalProperties"):
                values = {key: value for key, value in values.items() if key in self._schema["properties"]}
            if check:
                raise_problems(find_problems(self._schema, values, partial=True))
            values = fill_defaults(self._schema, values)
        self._values = deepcopy(values)

    def check(self, given: Mapping[str, Any]) -> None:
        """Checks settings as the platform does before it saves them. Raises ConfigInvalid with every problem."""
        if self._schema is not None:
            raise_problems(find_problems(self._schema, fill_defaults(self._schema, given)))


def raise_problems(problems: List[Dict[str, str]]) -> None:
    """Raises ConfigInvalid when there are problems."""
    if problems:
        raise ConfigInvalid(f"the configuration does not fit: {_sentence(problems)}", {"problems": problems})


def _sentence(problems: List[Dict[str, str]]) -> str:
    return "; ".join(f"{problem['field']} {problem['message']}" for problem in problems)
