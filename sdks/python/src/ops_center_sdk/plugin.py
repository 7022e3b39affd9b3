"""The plugin: what an author's code makes one of and registers its handlers on."""

from __future__ import annotations

import re
from typing import Any, Awaitable, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, TypeVar, Union

from ._bind import BoundHandler, Handler
from ._link import Caller, Link, fields
from .analytics import Analytics
from .api import Api
from .config import Config
from .db import Database
from .errors import RegistrationError
from .hooks import APIRoute, Hook, Registry
from .lifecycle import LIFECYCLE
from .log import Logger
from .scheduler import Scheduler
from .storage import Storage

F = TypeVar("F", bound=Handler)
T = TypeVar("T")
_SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class Plugin:
    """A plugin of Ops-Center.

    Give `id`, `name` and `version`, which are those of plugin.yaml, or subclass it with class attributes of these
    names. Handlers may be coroutines or plain functions; they name the arguments that they want.
    Raises RegistrationError for what cannot work.
    """

    id: str = ""
    name: str = ""
    version: str = ""

    #: Every plugin that was made in this process, for tests that import the plugin themselves.
    instances: List["Plugin"] = []

    def __init__(
        self,
        id: Optional[str] = None,
        name: Optional[str] = None,
        version: Optional[str] = None,
        *,
        config_schema: Any = None,
        hooks: Iterable[Hook] = (),
        routes: Iterable[APIRoute] = (),
    ) -> None:
        self.id = id if id is not None else self.id
        self.name = name if name is not None else (self.name or self.id)
        self.version = version if version is not None else (self.version or "0.0.0")
        if not isinstance(self.id, str) or not 2 <= len(self.id) <= 100 or not _SLUG.match(self.id):
            raise RegistrationError(f"the id {self.id!r} must be 2 to 100 of a-z, 0-9 and single hyphens")
        for what, text, most in (("name", self.name, 200), ("version", self.version, 128)):
            if not isinstance(text, str) or not 1 <= len(text) <= most:
                raise RegistrationError(f"the {what} of {self.id} must be text of 1 to {most} characters")
        self._caller = Caller()
        self._config = Config()
        self._lifecycle: Dict[str, BoundHandler] = {}
        self._health: Optional[BoundHandler] = None
        self._loop: Any = None
        self.registry = Registry(self.id)
        self.api = Api(self._caller)
        self.storage = Storage(self._caller)
        self.db = Database(self._caller)
        self.scheduler = Scheduler(self._caller)
        self.analytics = Analytics(self._caller)
        self.logger = Logger(self._caller)
        if config_schema is not None:
            self.config_schema = config_schema
        items: List[Union[Hook, APIRoute]] = [*hooks, *routes]
        for item in items:
            self.add(item)
        self._use_overrides()
        Plugin.instances.append(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id} {self.version}>"

    @property
    def config(self) -> Config:
        """The settings in force, as a read-only mapping with the schema's defaults."""
        return self._config

    @property
    def config_schema(self) -> Any:
        """The schema of the settings: names to ConfigField, or either form of plugin.yaml's `config_schema`.

        Reads as JSON Schema; None when there is none. Raises RegistrationError when a default does not fit.
        """
        return self._config.schema

    @config_schema.setter
    def config_schema(self, source: Any) -> None:
        self._config.use_schema(source)

    def add(self, item: Union[Hook, APIRoute]) -> None:
        """Registers a Hook or an APIRoute. Raises RegistrationError."""
        if isinstance(item, Hook):
            self.registry.add_hook(item.name, item.handler, item.priority)
        elif isinstance(item, APIRoute):
            self.registry.add_route(item.path, item.handler, item.methods, item.auth_required)
        else:
            raise RegistrationError(f"{item!r} is neither a Hook nor an APIRoute")

    def hook(self, name: str, priority: Optional[int] = None) -> Callable[[F], F]:
        """Registers the function below as a handler of an event.

        A lower priority runs first; without one it is that of plugin.yaml, or 10.
        Raises UnknownHook for an event that the platform does not have.
        """

        def register(handler: F) -> F:
            self.registry.add_hook(name, handler, priority)
            return handler

        return register

    def filter(self, name: str, priority: Optional[int] = None) -> Callable[[F], F]:
        """Registers the function below as a filter: it takes a value and returns one of the same kind.

        A lower priority runs first; without one it is that of plugin.yaml, or 10. Raises UnknownHook.
        """

        def register(handler: F) -> F:
            self.registry.add_filter(name, handler, priority)
            return handler

        return register

    def route(
        self, path: str, methods: Sequence[str] = ("GET",), *, auth_required: bool = True
    ) -> Callable[[F], F]:
        """Registers the function below for requests to `/plugins/<id>` and `path`, which may hold `{name}` parts.

        It may ask for `request` (a mapping of the other ones, `tenant_id` and `user_id`), `body`, `query`, `headers`,
        `method`, `path`, `path_params` and the parts of the path by name.
        """

        def register(handler: F) -> F:
            self.registry.add_route(path, handler, methods, auth_required)
            return handler

        return register

    def job(self, name: str) -> Callable[[F], F]:
        """Registers the function below as a job, which `scheduler.run_at` and `cron` in plugin.yaml can name."""

        def register(handler: F) -> F:
            self.registry.add_job(name, handler)
            return handler

        return register

    def on_install(self, handler: F) -> F:
        """Registers the function below to run once, when the plugin is installed."""
        return self._on("install", handler)

    def on_enable(self, handler: F) -> F:
        """Registers the function below to run when the plugin is enabled."""
        return self._on("enable", handler)

    def on_disable(self, handler: F) -> F:
        """Registers the function below to run when the plugin is disabled."""
        return self._on("disable", handler)

    def on_update(self, handler: F) -> F:
        """Registers the function below to run after an update, with `old_version` and `new_version`."""
        return self._on("update", handler)

    def on_uninstall(self, handler: F) -> F:
        """Registers the function below to run before the plugin is removed."""
        return self._on("uninstall", handler)

    def on_config_change(self, handler: F) -> F:
        """Registers the function below to run after the settings changed, with `old_config` and `new_config`."""
        return self._on("configChange", handler)

    def on_health_check(self, handler: F) -> F:
        """Registers the function below to say how the plugin is: `healthy`, `degraded` or `unhealthy`.

        It may return a mapping with `status` and `message` instead. Without one the plugin is healthy.
        """
        self._health = BoundHandler(handler, "on_health_check", ["tenant_id", "user_id"])
        return handler

    def use_lifecycle(self, lifecycle: Any) -> None:
        """Takes the lifecycle methods of an object, such as one of a subclass of PluginLifecycle, or of such a class."""
        target = lifecycle() if isinstance(lifecycle, type) else lifecycle
        found = 0
        for name, (method, _) in LIFECYCLE.items():
            handler = getattr(target, method, None)
            if handler is not None:
                self._on(name, handler)
                found += 1
        if not found:
            raise RegistrationError(f"{lifecycle!r} has no lifecycle method such as on_install")

    async def emit(self, name: str, payload: Optional[Mapping[str, Any]] = None) -> None:
        """Tells other plugins of an event of this one. The platform's own events cannot be emitted: InvalidParams."""
        await self._caller.ask("events/emit", {"name": name, "payload": fields(payload, "the payload")})

    def wait(self, awaitable: Awaitable[T]) -> T:
        """Waits for a call of the SDK inside a handler that is a plain function: `plugin.wait(plugin.storage.get(key))`."""
        from ._wait import wait_in_thread

        return wait_in_thread(self._loop, awaitable)

    def create_app(self) -> Any:
        """The plugin's routes as an ASGI 3 application, which a host loads as the entry point or FastAPI mounts."""
        from .asgi import PluginApp

        return PluginApp(self)

    def _on(self, name: str, handler: F) -> F:
        method, arguments = LIFECYCLE[name]
        self._lifecycle[name] = BoundHandler(handler, method, [*arguments, "tenant_id", "user_id"])
        return handler

    def _use_overrides(self) -> None:
        """A subclass may define the lifecycle methods; they are then handlers, not decorators."""
        for name, (method, _) in LIFECYCLE.items():
            if getattr(type(self), method) is not getattr(Plugin, method):
                self._on(name, getattr(self, method))

    def _name_handlers(self, entry_module: str) -> None:
        """Names functions of the entry module without it, as plugin.yaml does."""
        rest = [*self._lifecycle.values(), *([] if self._health is None else [self._health])]
        for bound in [*self.registry.handlers(), *rest]:
            if bound.label.startswith(f"{entry_module}:"):
                bound.label = bound.label[len(entry_module) + 1 :]

    def _connect(self, link: Link) -> None:
        self._caller.link = link
