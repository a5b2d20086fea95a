"""From what the rules found to statements."""
