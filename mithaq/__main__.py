"""python -m mithaq …"""

import sys

from mithaq.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
