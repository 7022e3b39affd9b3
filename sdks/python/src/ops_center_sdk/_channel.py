"""The bytes between a host and a plugin: a socket or a pair of pipes, read by a thread of its own."""

from __future__ import annotations

import os
import threading
from typing import Any, Callable, List, Union

from ._frames import BadFrame, FrameReader, Message, read_message

Items = List[Union[Message, BadFrame]]
_CHUNK = 256 * 1024


class Channel:
    """Reads and writes frames on file descriptors, which it owns. Any thread may write."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._lock = threading.Lock()
        self._closed = False
        for fd in {read_fd, write_fd}:
            # Children of the plugin must not hold the channel open.
            os.set_inheritable(fd, False)
            os.set_blocking(fd, True)

    def write(self, frame: bytes) -> None:
        """Sends one frame. When the other side is gone it does nothing: the reader tells of that."""
        data = memoryview(frame + b"\n")
        with self._lock:
            try:
                while data and not self._closed:
                    data = data[os.write(self._write_fd, data) :]
            except OSError:
                pass

    def read(self, take: Callable[[Items], Any], closed: Callable[[], Any]) -> None:
        """Reads until the other side closes, handing over messages in the order in which they came."""
        reader = FrameReader()
        while True:
            try:
                chunk = os.read(self._read_fd, _CHUNK)
            except OSError:
                chunk = b""
            if not chunk:
                closed()
                return
            items: Items = []
            for frame in reader.push(chunk):
                try:
                    items.append(read_message(frame))
                except BadFrame as bad:
                    items.append(bad)
            if items:
                take(items)

    def close(self) -> None:
        """Closes this end. The reader must have seen the other side close."""
        with self._lock:
            if not self._closed:
                self._closed = True
                for fd in {self._read_fd, self._write_fd}:
                    os.close(fd)

    def start(self, take: Callable[[Items], Any], closed: Callable[[], Any]) -> threading.Thread:
        """Reads in a thread of its own."""
        thread = threading.Thread(target=self.read, args=(take, closed), name="ops-center-channel", daemon=True)
        thread.start()
        return thread
