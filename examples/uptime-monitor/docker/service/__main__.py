"""Runs checks and shows them until it is told to stop."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

from .history import History
from .monitor import Monitor
from .server import make_server
from .settings import SettingsError, read_settings


def main() -> int:
    try:
        settings = read_settings(os.environ)
    except SettingsError as problem:
        print(problem, file=sys.stderr)
        return 2
    history = History(str(Path(settings.data) / "uptime.db"))
    monitor = Monitor(settings, history)
    server = make_server("0.0.0.0", settings.port, monitor)

    def stop(*_: object) -> None:
        monitor.stop()
        # `shutdown` waits for the loop that the main thread runs, so another thread has to call it.
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    checks = threading.Thread(target=monitor.run)
    checks.start()
    print(f"checking {len(settings.targets)} targets, listening on port {server.server_address[1]}", flush=True)
    server.serve_forever()
    checks.join()
    server.server_close()
    history.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
