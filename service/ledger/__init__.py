"""The use cases that write: each one transaction, and nothing of the language model in here."""
