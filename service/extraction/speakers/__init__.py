"""To whom of the cast a mention goes."""
