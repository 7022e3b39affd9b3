"""What a plugin registers: handlers of events and filters, routes, jobs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ._bind import BoundHandler, Handler
from ._tables import FILTERS, HOOKS
from .errors import RegistrationError, UnknownHandler, UnknownHook
from .web import Route, whole_path

DEFAULT_PRIORITY = 10
_FAMILIES = {name.split(".")[0] for name in HOOKS}
_ACTOR = ("user_id", "tenant_id")


@dataclass(frozen=True)
class Hook:
    """A handler of an event. A lower priority runs first, equal ones in the order in which they were declared.

    `@plugin.hook` makes one; `Plugin(hooks=[Hook(...)])` and `plugin.add(Hook(...))` take one.
    """

    name: str
    handler: Handler
    priority: Optional[int] = None


@dataclass(frozen=True)
class APIRoute:
    """A route below `/plugins/<id>`. `path` may hold `{name}` parts, which the handler gets by name.

    `@plugin.route` makes one; `Plugin(routes=[APIRoute(...)])` and `plugin.add(APIRoute(...))` take one.
    """

    path: str
    handler: Handler
    methods: Sequence[str] = ("GET",)
    auth_required: bool = True


@dataclass(frozen=True)
class HookEntry:
    """A registered handler of an event or filter."""

    id: str
    name: str
    priority: Optional[int]
    bound: BoundHandler

    @property
    def order(self) -> int:
        """The priority that counts."""
        return DEFAULT_PRIORITY if self.priority is None else self.priority


@dataclass
class Registry:
    """Everything that a plugin has registered, in the order in which it did."""

    plugin_id: str
    hooks: List[HookEntry] = field(default_factory=list)
    filters: List[HookEntry] = field(default_factory=list)
    routes: List[Tuple[Route, BoundHandler]] = field(default_factory=list)
    jobs: Dict[str, BoundHandler] = field(default_factory=dict)

    def add_hook(self, name: str, handler: Handler, priority: Optional[int] = None) -> None:
        """Registers a handler of an event. Raises UnknownHook and RegistrationError."""
        known = None
        if name in HOOKS:
            known = [*HOOKS[name]["args"], *_ACTOR]
        elif name in FILTERS:
            raise UnknownHook(f"{name} is a filter, not an event: use @plugin.filter({name!r})")
        elif not isinstance(name, str) or name.split(".")[0] in _FAMILIES or not name:
            raise UnknownHook(f"the platform has no event {name!r}{_suggest(name, HOOKS)}")
        bound = BoundHandler(handler, f"hook {name}", known)
        self.hooks.append(HookEntry(f"hook:{len(self.hooks) + 1}", name, _priority(name, priority), bound))

    def add_filter(self, name: str, handler: Handler, priority: Optional[int] = None) -> None:
        """Registers a handler of a filter. Raises UnknownHook and RegistrationError."""
        if name not in FILTERS:
            raise UnknownHook(f"the platform has no filter {name!r}{_suggest(name, FILTERS)}")
        value = FILTERS[name]["value"]
        bound = BoundHandler(handler, f"filter {name}", [value, *_ACTOR], sole=value)
        self.filters.append(HookEntry(f"filter:{len(self.filters) + 1}", name, _priority(name, priority), bound))

    def add_route(
        self, path: str, handler: Handler, methods: Sequence[str], auth_required: bool, foreign: bool = False
    ) -> None:
        """Registers a route. `foreign` allows another prefix than the plugin's own. Raises RegistrationError."""
        if isinstance(methods, str) or not methods:
            raise RegistrationError(f"route {path}: methods is a list such as ['GET'], not {methods!r}")
        route = Route(
            f"route:{len(self.routes) + 1}",
            whole_path(self.plugin_id, path, foreign),
            tuple(dict.fromkeys(str(method).upper() for method in methods)),
            auth_required,
        )
        for other, _ in self.routes:
            if other.shape == route.shape and set(other.methods) & set(route.methods):
                raise RegistrationError(f"route {route.path}: {', '.join(route.methods)} is registered already")
        bound = BoundHandler(handler, f"route {route.path}", [*route.arguments, *_ACTOR], sole="request")
        self.routes.append((route, bound))

    def handlers(self) -> List[BoundHandler]:
        """All handlers."""
        hooks = [entry.bound for entry in [*self.hooks, *self.filters]]
        return [*hooks, *(bound for _, bound in self.routes), *self.jobs.values()]

    def add_job(self, name: str, handler: Handler) -> None:
        """Registers a function that schedules can name. Raises RegistrationError."""
        if not isinstance(name, str) or not 1 <= len(name) <= 200:
            raise RegistrationError(f"a job is named by text of 1 to 200 characters, not {name!r}")
        if name in self.jobs:
            raise RegistrationError(f"there is already a job {name!r}: {self.jobs[name].label}")
        self.jobs[name] = BoundHandler(handler, f"job {name}")

    def find(self, kind: str, id: str) -> Any:
        """The hook or filter entry, route pair or job by its id. Raises UnknownHandler."""
        rows: Dict[str, Any] = {}
        if kind == "route":
            rows = {pair[0].id: pair for pair in self.routes}
        elif kind == "job":
            rows = dict(self.jobs)
        else:
            rows = {entry.id: entry for entry in (self.hooks if kind == "hook" else self.filters)}
        if id in rows:
            return rows[id]
        raise UnknownHandler(f"the plugin has no {kind} {id!r}", {"handler": id})


def _priority(name: str, priority: Optional[int]) -> Optional[int]:
    if priority is not None and (isinstance(priority, bool) or not isinstance(priority, int)):
        raise RegistrationError(f"{name}: the priority must be a whole number, not {priority!r}")
    return priority


def _suggest(name: Any, table: Dict[str, Any]) -> str:
    import difflib

    close = difflib.get_close_matches(str(name), list(table), 1)
    return f"; did you mean {close[0]!r}?" if close else "; events of plugins start with the id of the plugin"
