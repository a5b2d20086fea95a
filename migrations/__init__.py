"""The history of the schema: a file of SQL a revision, and beside it the module that runs it."""
