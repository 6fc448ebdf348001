"""A double click starts here: the window, or a verb of the command line. Decides nothing else."""

import multiprocessing
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime


def now() -> datetime:
    """Tell the time, for everybody: nobody below here asks a clock."""
    return datetime.now(UTC)  # noqa: TID251  the one place that may


def main(arguments: Sequence[str]) -> int:
    """Open the window, or do what the arguments say; the exit status."""
    os.umask(0o077)  # what somebody follows is nobody else's business
    from app import cli  # noqa: PLC0415  the parser process loads this module and needs none of it

    options = cli.parse(arguments)
    if options.verb != "open":
        return cli.run(options, now)
    if not _display():
        print("There is no display to open a window on; here is today's digest.")  # noqa: T201  nobody else will say it
        return cli.run(options, now)
    from app.domain.problem import StorageError  # noqa: PLC0415  see above
    from app.services.opening import places  # noqa: PLC0415  see above
    from app.ui import single  # noqa: PLC0415  only the window needs Qt

    where, wish = places(options.data), single.wish_of(options.targets, options.do)
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
    from app.ui.application import run  # noqa: PLC0415  not needed to hand a wish over

    return run(where, first, wish, recorded=options.recorded, now=now)


def _display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
