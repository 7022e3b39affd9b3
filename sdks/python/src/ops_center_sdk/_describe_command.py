"""Prints what a plugin's code registers: `python -I -m ops_center_sdk describe`."""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Optional

from ._describe import describe
from ._failure import handler_failed
from ._load import load_plugin
from ._manifest import read_manifest_json


def run_describe(root: str, entry: str, manifest: Optional[str], timeout: float) -> int:
    """Imports the plugin and prints its description as JSON on standard output.

    What the plugin prints goes to standard error. Returns 0; 1 when the code cannot be loaded, with what is wrong as JSON on
    standard output under `error`; the process ends with 3 when it takes longer than `timeout` seconds.
    """
    out = os.dup(1)
    os.dup2(2, 1)
    _end_after(timeout)
    try:
        plugin = load_plugin(root, entry, None if manifest is None else read_manifest_json(manifest))
        from ._usage import permissions_used

        answer, code = describe(plugin, permissions_used(root)), 0
    except (Exception, SystemExit) as error:
        answer, code = {"error": handler_failed(error, entry).to_wire()}, 1
    with os.fdopen(out, "w", encoding="utf-8") as stream:
        stream.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    sys.stderr.flush()
    # Threads that the plugin started on import must not keep the process.
    os._exit(code)


def _end_after(seconds: float) -> None:
    def end() -> None:
        print(f"ops_center_sdk: describing took over {seconds:g} seconds", file=sys.stderr, flush=True)
        os._exit(3)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
