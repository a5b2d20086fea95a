"""The GraphQL face: types whose fields say how they are read, and the endpoint."""
