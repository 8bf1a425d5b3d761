"""Views to artifacts: every file that a build leaves."""
