"""The service lies where its image is built from; this makes it importable."""

import sys
from pathlib import Path

DOCKER = Path(__file__).parent.parent / "docker"
sys.path.insert(0, str(DOCKER))
