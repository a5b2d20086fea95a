"""Reads: a GraphQL document becomes one SQL statement, whose JSON goes out as bytes."""
