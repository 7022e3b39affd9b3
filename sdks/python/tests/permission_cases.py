"""The protocol's tables. Written by packages/plugin-protocol/scripts/generate.mjs; do not edit."""

from __future__ import annotations

from typing import Any, Dict, List

PERMISSION_CASES: List[Any] = [
    [[], "api:users:read", False],
    [["api:users:read"], "api:users:read", True],
    [["api:users:read"], "api:users:write", False],
    [["api:devices:read", "api:users:read"], "api:users:read", True],
    [["api:*:read"], "api:users:read", True],
    [["api:*:read"], "api:users:write", False],
    [["api:users:*"], "api:users:delete", True],
    [["api:users:*"], "api:devices:delete", False],
    [["api:*"], "api:users:delete", True],
    [["api:*"], "cron:schedule", False],
    [["api"], "api:users:read", False],
    [["*"], "tenant:read", True],
    [["*:read"], "tenant:read", True],
    [["*:read"], "api:users:read", False],
    [["*:*:read"], "api:users:read", True],
    [["cron:*"], "cron:schedule", True],
    [["hooks:*"], "hooks:device.created", True],
    [["hooks:device.*"], "hooks:device.created", False],
    [["api:users:read:more"], "api:users:read", False],
    [["api:users"], "api:users:read", False],
    [["API:users:read"], "api:users:read", False],
    [[" api:users:read"], "api:users:read", False],
    [[""], "api:users:read", False],
    [[":*"], "api:users:read", False],
    [["api::read"], "api:users:read", False],
    [["api:*:read"], "api::read", True],
    [["*"], "", False],
    [["api:*"], "api:*", False],
    [["*"], "api:*:read", False],
]
