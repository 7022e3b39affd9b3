"""The transcripts of the protocol, played against the runner."""

import base64
import json
import os
import re
import unittest

from .runner import HERE, INITIALIZE, RunnerUnderTest

TRANSCRIPTS = os.path.join(HERE, "../../../packages/plugin-protocol/conformance/transcripts.json")


def misfit(pattern, value, at=""):
    """Where and how a value does not fit a pattern; None when it does."""
    if pattern == "$any":
        return None
    if pattern == "$text":
        return None if isinstance(value, str) and value else f"{at} is no text"
    if pattern == "$number":
        return None if isinstance(value, (int, float)) and not isinstance(value, bool) else f"{at} is no number"
    if isinstance(pattern, dict):
        if not isinstance(value, dict):
            return f"{at} should be an object"
        rows = [(key, item, value.get(key)) if key in value else (key, "missing", None) for key, item in pattern.items()]
    elif isinstance(pattern, list):
        if not isinstance(value, list) or len(value) != len(pattern):
            return f"{at} should be a list of {len(pattern)}"
        rows = [(index, item, value[index]) for index, item in enumerate(pattern)]
    else:
        same = pattern == value and isinstance(pattern, bool) == isinstance(value, bool)
        return None if same else f"{at} should be {pattern!r}"
    return next((found for key, item, part in rows for found in [misfit(item, part, f"{at}/{key}")] if found), None)


def resolve(value, runner, last):
    """A message to send, with the ids that the plugin gave."""
    if isinstance(value, dict):
        return {key: resolve(item, runner, last) for key, item in value.items()}
    if isinstance(value, list):
        return [resolve(item, runner, last) for item in value]
    if value == "@last":
        return last
    match = re.match(r"^@(hook|filter|route):([^#]*)(?:#(\d+))?$", value) if isinstance(value, str) else None
    return runner.handler(match.group(1), match.group(2), int(match.group(3) or 1)) if match else value


def play(runner, steps):
    """Plays one transcript. Raises AssertionError at the step that the runner did not follow."""
    last = None
    for number, step in enumerate(steps, 1):
        if "send" in step:
            runner.send(INITIALIZE if step["send"] == "$initialize" else resolve(step["send"], runner, last))
        elif "sendText" in step:
            runner.send_bytes(step["sendText"].encode())
        elif "sendBase64" in step:
            runner.send_bytes(base64.b64decode(step["sendBase64"]))
        elif "sendFill" in step:
            runner.send_bytes(b"x" * step["sendFill"])
        elif "expect" in step:
            frame = runner.read()
            problem = misfit(step["expect"], frame)
            if problem:
                raise AssertionError(f"step {number}: {problem} in {str(frame)[:2000]}")
            last = frame.get("id")
            if last == "init" and "result" in frame:
                runner.description = frame["result"]
        else:
            if "close" in step:
                runner.ours.shutdown(2)
            runner.wait()


@unittest.skipUnless(os.path.isfile(TRANSCRIPTS), "the transcripts are not beside this SDK")
class Conformance(unittest.TestCase):
    def test_transcripts(self):
        with open(TRANSCRIPTS, encoding="utf-8") as file:
            transcripts = json.load(file)
        self.assertGreater(len(transcripts), 30)
        for transcript in transcripts:
            with self.subTest(transcript["name"]), RunnerUnderTest() as runner:
                play(runner, transcript["steps"])
