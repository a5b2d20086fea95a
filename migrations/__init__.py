"""The history of the schema: for each revision a file of SQL, and beside it the module that runs it."""
