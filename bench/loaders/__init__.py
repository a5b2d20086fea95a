"""The peer with DataLoaders: the same schema, run field by field by graphql-core.

It shares nothing with the read engine but the schema: each field has a resolver, each table a
batching loader of Strawberry's, each list one query for all the parents asked for together. The
benchmark measures the engine against it, and the differential test takes it as the oracle.

``reader`` holds the loaders, ``pages``, ``orders`` and ``filters`` the lists, ``counts`` the
facets; the resolvers lie by type, and ``resolvers`` puts them on the schema.
"""
