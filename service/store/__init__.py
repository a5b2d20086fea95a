"""PostgreSQL: where it runs, how it is reached, and every statement that is sent to it by hand."""
