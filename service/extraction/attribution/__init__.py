"""The parts of an attribution: whose act a cue is, what it reports, how far that reaches."""
