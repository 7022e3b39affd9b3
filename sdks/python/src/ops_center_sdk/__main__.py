"""The SDK's command line: `run` a plugin under a host, `describe` what its code registers.

It also runs as a file, `python -I path/to/ops_center_sdk/__main__.py`, so that a copy of the SDK needs no installation.
"""

from __future__ import annotations

import os
import sys

if not __package__:
    _HERE = os.path.dirname(os.path.abspath(__file__))
    # Run as a folder, Python puts the package's own folder onto the path, where its modules would hide others.
    sys.path[:] = [os.path.dirname(_HERE), *(entry for entry in sys.path if os.path.abspath(entry) != _HERE)]
    __package__ = "ops_center_sdk"


def main() -> int:
    """Reads the command line and runs it. Returns the exit code: 0, 1 when describing failed, 2 for wrong usage."""
    import argparse

    parser = argparse.ArgumentParser(prog="python -m ops_center_sdk", description="Runs and describes Ops-Center plugins.")
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="run a plugin under a host")
    describing = commands.add_parser("describe", help="print what a plugin's code registers, as JSON")
    for command in (running, describing):
        command.add_argument("--root", required=True, help="the plugin's folder")
        command.add_argument("--entry", required=True, help="the entry point, such as backend/main.py:app")
        command.add_argument("--manifest", help="a file that holds plugin.yaml as JSON")
    running.add_argument("--socket", help="a unix socket of the host, where file descriptor 3 cannot be used")
    running.add_argument("--stdio", action="store_true", help="speak over standard input and output")
    describing.add_argument("--timeout", type=float, default=20.0, help="seconds that describing may take (20)")
    given = parser.parse_args()
    if given.command == "run":
        from ops_center_sdk._runner import run

        return run(given.root, given.entry, given.manifest, given.socket, given.stdio)
    from ops_center_sdk._describe_command import run_describe

    return run_describe(given.root, given.entry, given.manifest, given.timeout)


if __name__ == "__main__":
    sys.exit(main())
