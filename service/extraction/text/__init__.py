"""The text before any parse: read, cut into paragraphs and sentences, its quotations found."""
