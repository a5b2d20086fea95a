"""A real PostgreSQL in the data folder, for whoever has none: started, shared and stopped by us."""

from service.store.embedded.server import EmbeddedServer

__all__ = ["EmbeddedServer"]
