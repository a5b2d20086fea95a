"""Who is named in an article: names gathered into figures."""
