"""What pytest shows about a plugin's tests. Tests run without it; it adds the tier to the header."""

from __future__ import annotations

import os


def pytest_report_header() -> str:
    """The line of pytest's header that says where plugins run."""
    return f"ops-center: tier {os.environ.get('OPS_CENTER_TEST_TIER') or 'unit'}"
