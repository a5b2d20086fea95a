"""Frozen values of the words the service uses. Nothing here does I/O."""
