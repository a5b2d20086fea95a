"""Tests of how statements are put together."""
