"""A client of GraphQL's endpoint, without the service around it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import httpx
import pytest

from schema.build import read_schema
from schema.http import graphql_endpoint
from service.reads.engine import ReadEngine
from tests.schema.asking import connect


@pytest.fixture(scope="module")
async def client(module_read_pool: asyncpg.Pool[Any]) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the endpoint as it comes."""
    endpoint = graphql_endpoint(ReadEngine(read_schema()))
    async with connect(endpoint, module_read_pool) as opened:
        yield opened
