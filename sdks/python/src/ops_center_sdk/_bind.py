"""Arguments by name: a handler takes those that it names, in any order."""

from __future__ import annotations

import inspect
from functools import partial
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from ._threads import run_in_thread
from .errors import InvalidParams, RegistrationError

Handler = Callable[..., Any]


class BoundHandler:
    """A function with the names of its arguments, read once when it is registered.

    `what` names it in errors. With `known`, the arguments that the platform gives, a function that needs
    another one is refused at once. With `sole`, a function with one argument gets that value under any name.
    Raises RegistrationError.
    """

    def __init__(
        self, function: Handler, what: str, known: Optional[Iterable[str]] = None, sole: Optional[str] = None
    ) -> None:
        if not callable(function):
            raise RegistrationError(f"{what}: {function!r} is no function")
        self.function = function
        self.what = what
        self.label = handler_name(function)
        self.is_async = _is_async(function)
        self._positional: List[str] = []
        self._named: List[str] = []
        self._required: List[str] = []
        self._rest = False
        self._alias: Optional[Tuple[str, str]] = None
        self._read_signature()
        if sole is not None:
            self._alias = self._sole_alias(sole, list(known or ()))
        if known is not None:
            self._refuse_unknown(list(known))

    def arguments(self, given: Mapping[str, Any]) -> Tuple[List[Any], Dict[str, Any]]:
        """Picks from what is given. Raises InvalidParams when something that the function needs is not there."""
        if self._alias is not None:
            given = {**given, self._alias[0]: given[self._alias[1]]}
        missing = [name for name in self._required if name not in given]
        if missing:
            problem = f"{self.what}: {self.label} needs {', '.join(missing)}, which was not given"
            raise InvalidParams(problem, {"problem": problem})
        positional: List[Any] = []
        for name in self._positional:
            if name not in given:
                break
            positional.append(given[name])
        if self._rest:
            return positional, {key: value for key, value in given.items() if key not in self._positional}
        return positional, {name: given[name] for name in self._named if name in given}

    async def call(self, given: Mapping[str, Any]) -> Any:
        """Runs the function: a coroutine on the event loop, anything else in a thread of its own."""
        positional, named = self.arguments(given)
        if self.is_async:
            return await self.function(*positional, **named)
        result = await run_in_thread(partial(self.function, *positional, **named))
        return await result if inspect.isawaitable(result) else result

    def _read_signature(self) -> None:
        try:
            parameters = inspect.signature(self.function).parameters.values()
        except (TypeError, ValueError):
            raise RegistrationError(f"{self.what}: the arguments of {self.label} cannot be read") from None
        for parameter in parameters:
            if parameter.kind is parameter.VAR_KEYWORD:
                self._rest = True
            elif parameter.kind is not parameter.VAR_POSITIONAL:
                only_positional = parameter.kind is parameter.POSITIONAL_ONLY
                (self._positional if only_positional else self._named).append(parameter.name)
                if parameter.default is parameter.empty:
                    self._required.append(parameter.name)

    def _sole_alias(self, sole: str, known: List[str]) -> Optional[Tuple[str, str]]:
        names = self._positional + self._named
        candidates = self._required or names
        if len(candidates) != 1 or sole in names or candidates[0] in known:
            return None
        return candidates[0], sole

    def _refuse_unknown(self, known: List[str]) -> None:
        alias = None if self._alias is None else self._alias[0]
        unknown = [name for name in self._required if name not in known and name != alias]
        if unknown:
            raise RegistrationError(
                f"{self.what}: {self.label} needs {', '.join(unknown)}; what can be had is {', '.join(known)}"
            )


def handler_name(function: Handler) -> str:
    """The name of a function as plugin.yaml can write it: `backend.main:on_device_created`."""
    plain = function.func if isinstance(function, partial) else function
    module = getattr(plain, "__module__", None) or "?"
    name = getattr(plain, "__qualname__", None) or type(plain).__name__
    return f"{module}:{name}".replace(".<locals>", "")[:200]


def _is_async(function: Handler) -> bool:
    plain: Any = function
    while isinstance(plain, partial):
        plain = plain.func
    return inspect.iscoroutinefunction(plain) or inspect.iscoroutinefunction(getattr(plain, "__call__", None))
