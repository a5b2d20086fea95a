"""The parser behind a small interface, and small questions to its trees."""
