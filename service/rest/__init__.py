"""The REST door: resources over HTTP, answered by stored GraphQL operations of ours."""
