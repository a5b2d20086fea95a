"""The claims service: who said what, in which words, where; and which statements contradict."""
