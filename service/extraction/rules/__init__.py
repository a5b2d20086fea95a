"""The ways in which English reports, one a module."""
