"""Runs a test class in both tiers."""

from __future__ import annotations

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def in_both_tiers(case):
    """Makes two classes of one, `...Unit` and `...Process`, in its module."""
    module = sys.modules[case.__module__]
    for tier in ("unit", "process"):
        name = f"{case.__name__}{tier.title()}"
        made = type(name, (case,), {"tier": tier, "__module__": case.__module__, "__qualname__": name})
        setattr(module, name, made)
    return None


def plugin_folder(name):
    """The folder of a plugin for tests."""
    return os.path.join(HERE, "plugins", name)
