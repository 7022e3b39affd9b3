"""Runs the service until it is told to stop."""

from __future__ import annotations

import os
import signal
import threading

from .counts import Counts
from .server import make_server


def main() -> None:
    server = make_server("0.0.0.0", int(os.environ.get("PORT", "8080")), Counts(int(os.environ.get("MOST_TYPES", "1000"))))
    # `shutdown` waits for the loop that this thread runs, so another thread has to call it.
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"listening on port {server.server_address[1]}", flush=True)
    server.serve_forever()
    server.server_close()


if __name__ == "__main__":
    main()
