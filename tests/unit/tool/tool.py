"""How the tests run the tool, and on which pages."""
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]
TOOL = os.environ["PYK_TOOL"]
PAGES = {lang: ROOT / f"examples/pages/wish-report.{lang}.txt" for lang in ("fi", "sv")}


def run(*arguments, stdin=None):
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run([TOOL, *map(str, arguments)], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment, timeout=60)
