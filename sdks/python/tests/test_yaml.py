"""The reader of plugin.yaml for places without a YAML library."""

import glob
import json
import os
import subprocess
import unittest

from ops_center_sdk.errors import RegistrationError
from ops_center_sdk.testing.yaml_subset import read_yaml

from .runner import HERE

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))


class Reader(unittest.TestCase):
    def test_what_manifests_are_written_in(self):
        text = """
---
# a comment
id: my-plugin   # behind it
"quoted key": 'it''s'
version: "1.2.0"
number: 5
negative: -2.5
yes: true
no: False
nothing: ~
empty:
url: https://example.com/a#b
time: 10:30
list:
- a
- - b
  - c
- name: x
  value: [1, "two, three", {a: b, c}, []]
-
  deep:
    deeper: 1
flow: {a: [1,
   2], b: "x"}   # comment
literal: |
  one
    two

  three # no comment
folded: >-
  one
  two

  three
escaped: "a\\tb\\u00e9\\\\"
last: end
"""
        self.assertEqual(
            read_yaml(text),
            {
                "id": "my-plugin", "quoted key": "it's", "version": "1.2.0", "number": 5, "negative": -2.5, "yes": True, "no": False,
                "nothing": None, "empty": None, "url": "https://example.com/a#b", "time": "10:30",
                "list": ["a", ["b", "c"], {"name": "x", "value": [1, "two, three", {"a": "b", "c": None}, []]}, {"deep": {"deeper": 1}}],
                "flow": {"a": [1, 2], "b": "x"}, "literal": "one\n  two\n\nthree # no comment\n", "folded": "one two\nthree",
                "escaped": "a\tbé\\", "last": "end",
            },
        )
        self.assertIsNone(read_yaml("# nothing\n"))

    def test_what_it_refuses_it_names_with_the_line(self):
        for text, line in (
            ("a: &x 1", 1), ("a: *x", 1), ("a: !!str 1", 1), ("a: 1\na: 2", 2), ("a: 1\n b: 2", 2), ("a: one\n  two", 2),
            ("a: [1, 2", 1), ('a: "x', 1), ("a: 'x' y", 1), ("a: b: c", 1), ("\ta: 1", 1), ("a: 1\n- b", 2), ("a: 1\n---\nb: 2", 2),
            ("a:\n  - b\n c: d", 3), ("? a", 1), ("a: [1 2: 3}", 1), ("a: @x", 1), ("a: %x", 1),
        ):
            with self.subTest(text), self.assertRaisesRegex(RegistrationError, rf"^plugin\.yaml:{line}: "):
                read_yaml(text)

    def test_depth_and_size(self):
        for text in ("[" * 500, "a: " + "{a: " * 500, "\n".join(" " * at + "a:" for at in range(100)), "a" * 300_000):
            with self.assertRaises(RegistrationError):
                read_yaml(text)

    def test_it_raises_nothing_else(self):
        import random

        rng = random.Random(7)
        pieces = ["a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", '"', "'", "#", "|", ">", "1", "\\", "&", "x:", "\n- "]
        for _ in range(5000):
            text = "".join(rng.choice(pieces) for _ in range(rng.randrange(25)))
            try:
                read_yaml(text)
            except RegistrationError:
                pass

    def test_it_agrees_with_a_yaml_library_on_real_manifests(self):
        paths = sorted(glob.glob(os.path.join(ROOT, "examples", "*", "plugin.yaml")))
        code = (
            "import {load} from 'js-yaml'; import {readFileSync} from 'node:fs';"
            "console.log(JSON.stringify(process.argv.slice(1).map((path) => load(readFileSync(path, 'utf8')))))"
        )
        paths.append(os.path.join(HERE, "plugins", "sample", "plugin.yaml"))
        if len(paths) < 2 or not os.path.isdir(os.path.join(ROOT, "node_modules", "js-yaml")):
            self.skipTest("no examples, or no js-yaml, beside this SDK")
        done = subprocess.run(
            ["node", "--input-type=module", "-e", code, *paths], cwd=ROOT, capture_output=True, text=True, check=True
        )
        for path, expected in zip(paths, json.loads(done.stdout)):
            with self.subTest(path), open(path, encoding="utf-8") as file:
                self.assertEqual(read_yaml(file.read()), expected)
