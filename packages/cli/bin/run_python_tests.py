"""What `ops-center plugin test` starts: runs Python test files of a plugin and writes how many ended how.

Ends with 0 when all passed, 1 when one failed, 3 when there was none.
"""

import argparse
import importlib
import json
import os
import sys
import traceback
import unittest


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runner", choices=("unittest", "pytest"), required=True)
    parser.add_argument("--sdk", required=True)
    parser.add_argument("--report", required=True)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    # In place of this file's own folder: the plugin's code, then the SDK.
    sys.path[0:1] = [os.getcwd(), options.sdk]
    run = run_pytest if options.runner == "pytest" else run_unittest
    counts = run(options.files)
    with open(options.report, "w", encoding="utf-8") as report:
        json.dump(counts, report)
    if counts["failed"]:
        return 1
    return 0 if counts["passed"] or counts["skipped"] else 3


def run_unittest(files):
    suite = unittest.TestSuite()
    broken = 0
    for file in files:
        try:
            module = importlib.import_module(os.path.splitext(file)[0].replace("/", "."))
        # A file that exits while it is imported would end all tests, and well.
        except (Exception, SystemExit):
            print(f"{file} cannot be imported:", file=sys.stderr)
            traceback.print_exc()
            broken += 1
            continue
        suite.addTests(unittest.defaultTestLoader.loadTestsFromModule(module))
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped) + len(result.expectedFailures)
    return {
        "passed": max(result.testsRun - failed - skipped, 0),
        "failed": failed + broken,
        "skipped": skipped,
    }


class Counter:
    """Counts what pytest reports."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.outcome != "passed":
            setattr(self, report.outcome, getattr(self, report.outcome) + 1)

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed += 1


def run_pytest(files):
    import pytest

    counter = Counter()
    # The SDK's own plugin is found by its entry point only where the SDK is installed.
    arguments = ["-p", "no:cacheprovider", "--rootdir", os.getcwd(), "--import-mode=importlib", *files]
    code = pytest.main(arguments, plugins=[counter])
    if code not in (0, 1, 5) and not counter.failed:
        counter.failed = 1
    return {"passed": counter.passed, "failed": counter.failed, "skipped": counter.skipped}


if __name__ == "__main__":
    sys.exit(main())
