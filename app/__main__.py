"""A double click starts here: the window, or a verb of the command line. Decides nothing else."""

import argparse
import multiprocessing
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from app import NAME

_TARGET = re.compile(r"[:/\\.]")  # what no verb has in it


class Parser(argparse.ArgumentParser):
    """Bad use is one line and 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{NAME.lower()}: {message}\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """`verb` is "open" when the window is wanted. Bad use ends the program with 2."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data", type=Path, metavar="DIR", help="keep everything in DIR")
    common.add_argument("--recorded", action="store_true", help="use the built-in recorded case")
    parser = Parser(
        prog=NAME.lower(),
        description="Follow a case: its news, its petitions' counters and your own notes.",
        epilog="Without a verb the window opens, with an address or a file to add in it.",
        parents=[common],
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    shown = verbs.add_parser("digest", parents=[common], help="today's digest of a case")
    shown.add_argument("--case", metavar="NAME", default="", help="which case")
    shown.add_argument("--json", action="store_true", help="print one JSON object")
    asked = verbs.add_parser("refresh", parents=[common], help="ask once for all that is due")
    asked.add_argument("--case", metavar="NAME", default="", help="which case")
    looked = verbs.add_parser("inspect", parents=[common], help="what an address or a file holds")
    looked.add_argument("target", metavar="ADDRESS-OR-FILE")
    looked.add_argument(
        "--as", dest="base", metavar="ADDRESS", default="", help="where the file's bytes came from"
    )
    looked.add_argument("--json", action="store_true", help="print one JSON object")
    known = verbs.add_parser("platforms", parents=[common], help="the petition sites it knows")
    known.add_argument("--check", action="store_true", help="read every example of theirs")
    known.add_argument("--json", action="store_true", help="print one JSON object")
    opened = verbs.add_parser(
        "open", parents=[common], help="the window, which is also the default"
    )
    opened.add_argument("targets", metavar="ADDRESS-OR-FILE", nargs="*", help="what to add")
    opened.add_argument("--do", choices=("refresh", "add", "quit"), default="", help="do it there")
    opened.add_argument(
        "--hidden", action="store_true", help="as an icon in the tray, where there is one"
    )
    # not as defaults of the options: those after the verb would undo those before it
    unsaid = argparse.Namespace(data=None, recorded=False, case="", json=False)
    return parser.parse_args(_with_verb(common, arguments), unsaid)


def _with_verb(common: argparse.ArgumentParser, arguments: Sequence[str]) -> Sequence[str]:
    """A desktop starts the program with nothing but addresses and files, or with nothing."""
    _known, rest = common.parse_known_args(arguments)
    if not rest or (not rest[0].startswith("-") and _TARGET.search(rest[0])):
        return ["open", *arguments]
    return arguments


def now() -> datetime:
    """Tell the time, for everybody: nobody below here asks a clock."""
    return datetime.now(UTC)  # noqa: TID251  the one place that may


def main(arguments: Sequence[str]) -> int:
    """Open the window, or do what the arguments say; the exit status."""
    os.umask(0o077)  # what somebody follows is nobody else's business
    options = parse(arguments)
    window = options.verb == "open"
    if not window or not _display():
        if window:
            print("There is no display to open a window on; here is today's digest.")  # noqa: T201  nobody else will say it
        from app import cli  # noqa: PLC0415  a window needs none of it

        return cli.run(options, now)
    from app.domain.problem import StorageError  # noqa: PLC0415  a verb needs none of it
    from app.services.places import places  # noqa: PLC0415  a verb needs none of it
    from app.ui import single  # noqa: PLC0415  only the window needs Qt

    do = options.do or (single.HIDDEN if options.hidden and not options.targets else "")
    where, wish = places(options.data), single.wish_of(options.targets, do)
    try:
        first = single.claim(where, wish)
    except TimeoutError:
        print("Undersigned is running but does not answer.", file=sys.stderr)  # noqa: T201  there is no window to say it
        return 1
    except StorageError as error:
        from app.ui.rescue import refuse  # noqa: PLC0415  not needed when all is well

        return refuse(error, where)
    if first is None:
        return 0
    from app.ui.program import run  # noqa: PLC0415  not needed to hand a wish over

    return run(where, first, wish, recorded=options.recorded, now=now)


def _display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
