"""`python -m literasi`."""

from literasi.cli.main import main

main()
