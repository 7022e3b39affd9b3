"""Frames, messages and JSON, with inputs that nobody would send in good faith."""

import json
import random
import unittest
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from uuid import UUID

from ops_center_sdk._frames import BadFrame, FrameReader, read_message
from ops_center_sdk._json import NotJson, copy, decode, encode, is_shallow
from ops_center_sdk.errors import BY_NAME, InternalError, MessageTooLarge, PermissionDenied, from_wire

PIECES = ["{", "}", "[", "]", '"', "\\", ":", ",", "id", "1", "null", '"jsonrpc":"2.0"', '"method":"m"', " ", "é", "\0"]


def random_value(rng, depth=0):
    kind = rng.randrange(8 if depth < 5 else 6)
    if kind == 6:
        return [random_value(rng, depth + 1) for _ in range(rng.randrange(4))]
    if kind == 7:
        return {random_text(rng): random_value(rng, depth + 1) for _ in range(rng.randrange(4))}
    return [None, True, False, rng.randrange(-(2**60), 2**60), rng.random() * 1e9, random_text(rng)][kind]


def random_text(rng):
    return "".join(rng.choice('ab"\\{}[]\n\t\u0000é€😀\ud800') for _ in range(rng.randrange(8)))


class Frames(unittest.TestCase):
    def test_any_cut_of_the_stream_gives_the_same_frames(self):
        rng = random.Random(1)
        for _ in range(300):
            lines = [bytes(rng.choice(b"abc xyz") for _ in range(rng.randrange(12))) for _ in range(rng.randrange(6))]
            stream = b"".join(line + b"\n" for line in lines)
            reader, frames = FrameReader(), []
            while stream:
                size = rng.randrange(1, 7)
                frames += reader.push(stream[:size])
                stream = stream[size:]
            self.assertEqual(frames, [line for line in lines if line.strip()])

    def test_a_frame_over_the_limit_is_reported_once_and_not_kept(self):
        reader = FrameReader(limit=10)
        self.assertEqual(reader.push(b"1234567890\n"), [b"1234567890"])
        for _ in range(1000):
            self.assertEqual(reader.push(b"x" * 100), [])
        self.assertEqual(reader._parts, [])
        (problem, following) = reader.push(b"x\nnext\n")
        self.assertIsInstance(problem, MessageTooLarge)
        self.assertEqual(problem.data, {"limit": 10, "size": 100_001})
        self.assertEqual(following, b"next")


class Messages(unittest.TestCase):
    def test_good_ones(self):
        for text, expected in (
            ('{"jsonrpc":"2.0","id":1,"method":"a","params":{"x":1}}', ("request", 1, "a", {"x": 1})),
            ('{"jsonrpc":"2.0","id":"q","method":"a"}', ("request", "q", "a", {})),
            ('{"jsonrpc":"2.0","id":1.0,"method":"a"}', ("request", 1, "a", {})),
            ('{"jsonrpc":"2.0","method":"a","new":true}', ("notification", None, "a", {})),
            ('{"jsonrpc":"2.0","id":1,"result":null}', ("result", 1, "", None)),
            ('{"jsonrpc":"2.0","id":null,"error":{"code":-1,"message":"m"}}', ("error", None, "", {"code": -1, "message": "m"})),
        ):
            with self.subTest(text):
                self.assertEqual(tuple(read_message(text.encode())), expected)

    def test_bad_ones(self):
        call = '{"jsonrpc":"2.0","id":1,"method":"a","params":'
        for text, name, id in (
            ("nothing", "ParseError", None),
            ('{"jsonrpc":"2.0",', "ParseError", None),
            ('{"jsonrpc":"2.0","id":NaN}', "ParseError", None),
            ("1" * 5000 + "e", "ParseError", None),
            ('[{"jsonrpc":"2.0","id":1,"method":"a"}]', "InvalidRequest", None),
            ("1", "InvalidRequest", None),
            ('{"id":1,"method":"a"}', "InvalidRequest", 1),
            ('{"jsonrpc":"1.0","id":7,"method":"a"}', "InvalidRequest", 7),
            ('{"jsonrpc":"2.0","id":1.5,"method":"a"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":true,"method":"a"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":9007199254740992,"method":"a"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":{},"method":"a"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":null,"method":"a"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":1,"method":1}', "InvalidRequest", 1),
            ('{"jsonrpc":"2.0","id":1,"method":""}', "InvalidRequest", 1),
            ('{"jsonrpc":"2.0","id":1,"method":"%s"}' % ("m" * 129), "InvalidRequest", 1),
            (call + "[1]}", "InvalidParams", 1),
            ('{"jsonrpc":"2.0","method":"a","params":"x"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":1}', "InvalidRequest", 1),
            ('{"jsonrpc":"2.0"}', "InvalidRequest", None),
            ('{"jsonrpc":"2.0","id":1,"error":{"code":"x","message":"m"}}', "InvalidRequest", None),
            (call + "[" * 100_000, "ParseError", None),
            (call + '{"a":' * 100_000, "ParseError", None),
        ):
            with self.subTest(text[:60]), self.assertRaises(BadFrame) as caught:
                read_message(text.encode())
            self.assertEqual((caught.exception.error.name, caught.exception.id), (name, id))

    def test_nothing_else_is_raised_whatever_the_bytes(self):
        rng = random.Random(2)
        good = '{"jsonrpc":"2.0","id":1,"method":"shutdown","params":{}}'
        for _ in range(10_000):
            kind = rng.randrange(4)
            if kind == 0:
                frame = "".join(rng.choice(PIECES) for _ in range(rng.randrange(30))).encode()
            elif kind == 1:
                frame = bytes(rng.randrange(256) for _ in range(rng.randrange(40)))
            elif kind == 2:
                at = rng.randrange(len(good))
                frame = (good[:at] + random_text(rng) + good[at + 1 :]).encode("utf-8", "surrogatepass")
            else:
                fields = {name: random_value(rng) for name in ("id", "method", "params", "result", "error")}
                frame = json.dumps({"jsonrpc": "2.0", **fields}).encode()
            try:
                read_message(frame)
            except BadFrame:
                pass


class Color(Enum):
    RED = "red"


@dataclass
class Point:
    x: int
    when: date


class Json(unittest.TestCase):
    def test_what_goes_out_comes_back(self):
        rng = random.Random(3)
        for _ in range(2000):
            value = random_value(rng)
            self.assertEqual(copy(value), value)

    def test_everyday_values(self):
        when = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
        given = [when, date(2026, 1, 2), timedelta(minutes=1), UUID(int=1), Decimal("1.5"), Color.RED, {"b", "a"}, (1, 2)]
        self.assertEqual(
            copy(given),
            ["2026-01-02T03:04:05+00:00", "2026-01-02", 60.0, "00000000-0000-0000-0000-000000000001", 1.5, "red", ["a", "b"], [1, 2]],
        )
        self.assertEqual(copy(Point(1, date(2026, 1, 2))), {"x": 1, "when": "2026-01-02"})
        self.assertRegex(copy(datetime(2026, 1, 2)), r"^2026-01-02T00:00:00[+-]\d\d:\d\d$")

    def test_models(self):
        class NewModel:
            def model_dump(self):
                return {"a": 1}

        class OldModel:
            def dict(self):
                return {"b": date(2026, 1, 2)}

        self.assertEqual(copy([NewModel(), OldModel()]), [{"a": 1}, {"b": "2026-01-02"}])

    def test_what_is_no_json(self):
        loop = []
        loop.append(loop)
        deep = value = []
        for _ in range(3000):
            value.append([])
            value = value[0]
        for value, problem in (
            (object(), "type object"),
            (float("inf"), "infinite"),
            (loop, "contains itself"),
            (deep, "nested"),
            ({(1, 2): 3}, "keys"),
            (lambda: 0, "type function"),
            (NotJson, "type type"),
            (b"bytes", "type bytes"),
        ):
            with self.subTest(problem), self.assertRaisesRegex(NotJson, problem):
                encode(value)

    def test_size_and_depth(self):
        with self.assertRaises(MessageTooLarge) as caught:
            encode("é" * 2_200_000)
        self.assertEqual(caught.exception.data["size"], 4_400_002)
        text = "[" * 64 + "]" * 64
        self.assertTrue(is_shallow(text))
        self.assertFalse(is_shallow(f"[{text}]"))
        self.assertTrue(is_shallow(json.dumps("[" * 1000)))
        self.assertEqual(decode('["' + "[" * 1000 + '"]'), ["[" * 1000])

    def test_depth_agrees_with_the_value(self):
        def depth(value):
            if not isinstance(value, (list, dict)):
                return 0
            return 1 + max((depth(item) for item in (value.values() if isinstance(value, dict) else value)), default=0)

        rng = random.Random(4)
        for _ in range(1000):
            value = random_value(rng)
            text, deep = json.dumps(value, ensure_ascii=False), depth(value)
            self.assertTrue(is_shallow(text, deep))
            if deep:
                self.assertFalse(is_shallow(text, deep - 1))


class Errors(unittest.TestCase):
    def test_there_is_a_class_for_each_name_of_the_protocol(self):
        from ops_center_sdk._tables import ERRORS

        self.assertEqual(set(BY_NAME), set(ERRORS))
        for name, cls in BY_NAME.items():
            self.assertEqual(cls.__name__, name)
            error = cls("text", {"a": 1})
            self.assertEqual(repr(from_wire(error.to_wire())), repr(error))
            self.assertEqual((error.code, error.remedy), (ERRORS[name]["code"], ERRORS[name]["remedy"]))
            self.assertTrue(cls.__doc__)

    def test_what_is_not_known_does_no_harm(self):
        self.assertIsInstance(from_wire({"code": -39999, "message": "new"}), InternalError)
        self.assertIsInstance(from_wire({}), InternalError)
        known = from_wire({"code": -32001, "message": "m", "data": "odd"})
        self.assertIsInstance(known, PermissionDenied)
        lying = from_wire({"code": -32603, "message": "m", "data": {"name": "PermissionDenied"}})
        self.assertIsInstance(lying, InternalError)

    def test_pickle(self):
        import pickle

        error = pickle.loads(pickle.dumps(PermissionDenied("m", {"permission": "p"})))
        self.assertEqual((str(error), error.permission), ("m", "p"))
        self.assertIsInstance(error, PermissionError)
