"""Permissions that a plugin's code is seen to use. Reading code finds no more than it can see, and runs none of it.

What is followed: the plugin, its `api`, a resource of it and its `scheduler`, through names, imports between the plugin's own
modules, attributes of objects, arguments of the plugin's own functions and what they return. A name means the same in a whole
file: for a list of permissions that is close enough, and it cannot run for long.
"""

from __future__ import annotations

import ast
import os
from typing import Dict, Iterator, List, Optional, Set, Tuple, Union

from ._tables import API_METHODS, METHOD_PERMISSIONS

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
Kinds = Set[str]

SDK = "ops_center_sdk"
MOST_FILES = 2000
LARGEST_FILE = 1024 * 1024
_ROUNDS = 10
_LEFT_OUT = {"tests", "test", "vendor", "node_modules", "venv", "site-packages", "__pycache__"}
_SCHEDULER = {"run_at": "runAt", "run_in": "runIn", "list": "list", "cancel": "cancel", "cancel_all": "cancelAll"}


def permissions_used(root: str) -> List[str]:
    """Permissions of the calls that are found in the Python files below a folder, sorted."""
    program = _Program()
    for name, is_package, path in _files(root):
        try:
            with open(path, "rb") as file:
                tree = ast.parse(file.read(LARGEST_FILE), path)
        except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        program.modules[name] = _Module(program, name, is_package, tree)
    for _ in range(_ROUNDS):
        before = program.known
        for module in program.modules.values():
            module.read()
        if program.known == before:
            break
    return sorted(program.permissions)


def _files(root: str) -> Iterator[Tuple[str, bool, str]]:
    """Dotted name, whether it is a package, and path of each Python file."""
    count = 0
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in _LEFT_OUT and not name.startswith("."))
        for file in sorted(files):
            path = os.path.join(folder, file)
            if not file.endswith(".py") or os.path.getsize(path) > LARGEST_FILE:
                continue
            count += 1
            if count > MOST_FILES:
                return
            dotted = os.path.relpath(path, root)[:-3].replace(os.sep, ".")
            is_package = dotted == "__init__" or dotted.endswith(".__init__")
            yield dotted[: -len("__init__")].rstrip(".") if is_package else dotted, is_package, path


class _Program:
    """What is known of all files together."""

    def __init__(self) -> None:
        self.modules: Dict[str, "_Module"] = {}
        self.functions: Dict[str, Tuple["_Module", Function]] = {}
        self.methods: Dict[str, List[Tuple["_Module", Function]]] = {}
        self.returned: Dict[str, Kinds] = {}
        self.attributes: Dict[str, Kinds] = {}
        self.permissions: Set[str] = set()
        #: Grows with every fact; a round that leaves it as it was found nothing new.
        self.known = 0

    def add(self, table: Dict[str, Kinds], name: str, kinds: Kinds) -> None:
        have = table.setdefault(name, set())
        self.known += len(kinds - have)
        have |= kinds


class _Module:
    def __init__(self, program: _Program, name: str, is_package: bool, tree: ast.Module) -> None:
        self._program = program
        self._name = name
        self._package = name if is_package else name.rpartition(".")[0]
        self._nodes = list(ast.walk(tree))
        self.names: Dict[str, Kinds] = {}
        for node in self._nodes:
            if isinstance(node, ast.ClassDef):
                self._learn_class(node)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._learn_function(node)

    def _learn_class(self, node: ast.ClassDef) -> None:
        for item in node.body:
            if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._program.methods.setdefault(item.name, []).append((self, item))
                if item.name == "__init__":
                    self._program.functions[f"function:{self._name}.{node.name}"] = (self, item)
        self._tell(node.name, {f"function:{self._name}.{node.name}"})

    def _learn_function(self, node: Function) -> None:
        key = f"function:{self._name}.{node.name}"
        self._program.functions.setdefault(key, (self, node))
        self._tell(node.name, {key})

    def _tell(self, name: str, kinds: Kinds) -> None:
        self._program.add(self.names, name, kinds)

    def read(self) -> None:
        """Takes one look at everything, with what is known by now."""
        for node in self._nodes:
            try:
                self._look(node)
            except RecursionError:
                continue

    def _look(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.name if alias.asname else alias.name.split(".")[0]
                self._tell(alias.asname or name, {f"module:{name}"})
        elif isinstance(node, ast.ImportFrom):
            self._import_from(node)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                self._assign(target, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            self._assign(node.target, node.value)
        elif isinstance(node, ast.ClassDef) and any("class:Plugin" in self._kinds(base) for base in node.bases):
            self._tell(node.name, {"class:Plugin"})
            self._tell("self", {"plugin"})
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self._function(node)
        elif isinstance(node, ast.Attribute):
            self._use(self._kinds(node.value), node.attr)
        elif isinstance(node, ast.Call):
            self._call(node)

    def _import_from(self, node: ast.ImportFrom) -> None:
        base = node.module or ""
        if node.level:
            parents = self._package.split(".") if self._package else []
            parents = parents[: len(parents) - (node.level - 1)] if node.level > 1 else parents
            base = ".".join([*parents, *([base] if base else [])])
        for alias in node.names:
            self._tell(alias.asname or alias.name, self._member(base, alias.name))

    def _member(self, module: str, name: str) -> Kinds:
        if module == SDK or module.startswith(f"{SDK}."):
            return {"class:Plugin"} if name == "Plugin" else set()
        known = self._program.modules.get(module)
        kinds = set(known.names.get(name, set())) if known is not None else set()
        inner = f"{module}.{name}" if module else name
        return kinds | ({f"module:{inner}"} if inner in self._program.modules else set())

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)):
            for one, other in zip(target.elts, value.elts):
                self._assign(one, other)
        elif isinstance(target, ast.Name):
            self._tell(target.id, self._kinds(value))
        elif isinstance(target, ast.Attribute):
            self._program.add(self._program.attributes, target.attr, self._followed(value))

    def _function(self, node: Function) -> None:
        for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]:
            if argument.annotation is not None and "class:Plugin" in self._annotation(argument.annotation):
                self._tell(argument.arg, {"plugin"})
        for inner in ast.walk(node):
            if isinstance(inner, ast.Return) and inner.value is not None:
                kinds = self._followed(inner.value)
                self._program.add(self._program.returned, f"function:{self._name}.{node.name}", kinds)

    def _annotation(self, node: ast.expr) -> Kinds:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                return self._kinds(ast.parse(node.value, mode="eval").body)
            except (SyntaxError, ValueError):
                return set()
        return self._kinds(node)

    def _call(self, node: ast.Call) -> None:
        if self._is_getattr(node):
            self._use(self._kinds(node.args[0]), str(getattr(node.args[1], "value", "")))
        callees = [self._program.functions[kind] for kind in self._kinds(node.func) if kind in self._program.functions]
        if isinstance(node.func, ast.Attribute) and not callees:
            callees = self._program.methods.get(node.func.attr, [])
        for module, function in callees:
            names = [one.arg for one in [*function.args.posonlyargs, *function.args.args]]
            if names[:1] in (["self"], ["cls"]):
                names = names[1:]
            for name, value in zip(names, node.args):
                module._tell(name, self._followed(value))
            for keyword in node.keywords:
                if keyword.arg is not None:
                    module._tell(keyword.arg, self._followed(keyword.value))

    def _followed(self, node: ast.expr) -> Kinds:
        """Of an expression's kinds those that are worth following through attributes and arguments."""
        return {kind for kind in self._kinds(node) if kind.split(".")[0] in ("plugin", "api", "scheduler")}

    def _kinds(self, node: Optional[ast.expr]) -> Kinds:
        if isinstance(node, ast.Name):
            return self.names.get(node.id, set())
        if isinstance(node, ast.Attribute):
            return self._attribute(self._kinds(node.value), node.attr)
        if isinstance(node, ast.Call):
            if self._is_getattr(node):
                return self._attribute(self._kinds(node.args[0]), str(getattr(node.args[1], "value", "")))
            kinds = self._kinds(node.func)
            made: Kinds = {"plugin"} if "class:Plugin" in kinds else set()
            return made.union(*(self._program.returned.get(kind, set()) for kind in kinds))
        if isinstance(node, (ast.Await, ast.NamedExpr)):
            return self._kinds(node.value)
        if isinstance(node, ast.IfExp):
            return self._kinds(node.body) | self._kinds(node.orelse)
        if isinstance(node, ast.BoolOp):
            return set().union(*(self._kinds(value) for value in node.values))
        return set()

    def _attribute(self, kinds: Kinds, attribute: str) -> Kinds:
        result: Kinds = set()
        for kind in kinds:
            if kind == "plugin" and attribute in ("api", "scheduler"):
                result.add(attribute)
            elif kind == "api" and attribute in API_METHODS:
                result.add(f"api.{attribute}")
            elif kind.startswith("module:"):
                result |= self._member(kind[len("module:") :], attribute)
        return result or self._program.attributes.get(attribute, set())

    def _use(self, kinds: Kinds, attribute: str) -> None:
        for kind in kinds:
            if kind == "scheduler" and attribute in _SCHEDULER:
                self._program.permissions.add(str(METHOD_PERMISSIONS[f"scheduler/{_SCHEDULER[attribute]}"]))
            elif kind.startswith("api."):
                method = API_METHODS[kind[len("api.") :]].get(attribute)
                if method is not None:
                    self._program.permissions.add(str(method["permission"]))

    @staticmethod
    def _is_getattr(node: ast.Call) -> bool:
        named = isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) >= 2
        return named and isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str)
