"""Who may do what: which requests are ours to answer, and who may write."""
