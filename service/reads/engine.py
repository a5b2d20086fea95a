"""The read engine: one door for all reads.

A request's text is looked up among the operations known; a miss parses, validates and checks it.
The shape of its variables then leads to a compiled statement; a miss compiles one. A hit on both
binds the variables and runs.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
from graphql import GraphQLSchema

from service.errors import ClaimsError, InternalError, Unavailable
from service.reads.cache import Cache
from service.reads.check import check_mappings
from service.reads.document import Operation, check_document, check_safe, read_operation
from service.reads.faults import RequestFailed, describe
from service.reads.limits import Limits
from service.reads.nulls import MARKER, propagate
from service.reads.run import Runner
from service.reads.statement import Statement, compile_statement
from service.reads.variables import Variables
from service.store.errors import OUTAGES
from service.store.standby import Standby

log = logging.getLogger(__name__)

AST_WEIGHT = 60
"""About how many bytes of memory one byte of a document takes once it is parsed."""


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """One GraphQL request, decoded; a ``safe`` one, as by GET, runs nothing but queries."""

    document: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    operation: str | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The whole response. ``failed`` is set when nothing was executed; ``status`` is HTTP's."""

    body: bytes
    failed: bool = False
    status: int = 200


@dataclass(frozen=True, slots=True)
class _Known:
    operation: Operation
    variables: Variables


class ReadEngine:
    """Answers GraphQL documents over one schema.

    Raises:
        TypeError: at construction, when a field of the schema has no mapping.
    """

    def __init__(self, schema: GraphQLSchema, limits: Limits | None = None) -> None:
        check_mappings(schema)
        self._schema = schema
        self._limits = limits or Limits()
        self._known: Cache[_Known] = Cache(count=1_000, weight=64_000_000)
        self._statements: Cache[Statement] = Cache(count=4_000, weight=64_000_000)
        self._runner = Runner()

    async def execute(self, standby: Standby, request: ReadRequest, corpus: UUID) -> ReadResult:
        """The response to a request; whatever goes wrong is in it, and nothing is raised."""
        try:
            data, cost = await self._read(standby, request, corpus, bare=False)
        except RequestFailed as failure:
            return ReadResult(_errors([describe(e) for e in failure.errors]), True, 400)
        except ClaimsError as error:
            entry = {"message": error.message, "extensions": {"code": error.code}}
            return ReadResult(_errors([entry]), True, error.status)
        if MARKER in data:
            found, errors = propagate(data)
            extensions = {"cost": cost}
            return ReadResult(_dump({"errors": errors, "data": found, "extensions": extensions}))
        return ReadResult(b'{"data":%b,"extensions":{"cost":%d}}' % (data, cost))

    async def value(
        self,
        standby: Standby,
        document: str,
        variables: Mapping[str, Any],
        corpus: UUID,
    ) -> bytes:
        """The JSON of the single root field of an operation of ours; ``b"null"`` for nothing.

        Raises:
            ClaimsError: when a variable is refused or the read fails.
        """
        try:
            data, _ = await self._read(standby, ReadRequest(document, variables), corpus, bare=True)
        except RequestFailed as failure:
            raise failure.cause() from None
        if MARKER in data:
            log.error("a row is missing that the schema says is there: %s", propagate(data)[1])
            raise InternalError
        return data

    def check(self, document: str) -> None:
        """Check a document that may be asked for later, as far as it can be without variables.

        Raises:
            RequestFailed: when none of its operations could ever run.
        """
        check_document(self._schema, self._limits, document)

    def cost(self, document: str, variables: Mapping[str, Any]) -> int:
        """What a document costs with these variables, in points.

        Raises:
            RequestFailed: when it would be refused.
        """
        return self._prepare(ReadRequest(document, variables), bare=False)[0].cost

    def explain(
        self, document: str, variables: Mapping[str, Any], corpus: UUID
    ) -> tuple[Statement, list[Any]]:
        """The statement that a document becomes, and its parameters; nothing is run.

        Raises:
            RequestFailed: when it would be refused.
        """
        statement, values = self._prepare(ReadRequest(document, variables), bare=False)
        return statement, statement.bind(values, corpus)

    def _prepare(self, request: ReadRequest, *, bare: bool) -> tuple[Statement, dict[str, Any]]:
        """The statement for a request, and its coerced variables."""
        known = self._know(request)
        values = known.variables.coerce(request.variables)
        shape = (request.document, request.operation, bare, known.variables.shape(values))
        statement = self._statements.get(shape)
        if statement is None:
            statement = compile_statement(
                self._schema, self._limits, known.operation, known.variables, values, bare=bare
            )
            self._statements.put(shape, statement, len(request.document) + 2 * len(statement.sql))
        return statement, values

    def _know(self, request: ReadRequest) -> _Known:
        """The operation that a request asks for."""
        key = (request.document, request.operation)
        known = self._known.get(key)
        if known is None:
            operation = read_operation(
                self._schema, self._limits, request.document, request.operation, safe=request.safe
            )
            known = _Known(operation, Variables(self._schema, operation, self._limits))
            self._known.put(key, known, AST_WEIGHT * len(request.document))
        elif request.safe:
            check_safe(known.operation)
        return known

    async def _read(
        self, standby: Standby, request: ReadRequest, corpus: UUID, *, bare: bool
    ) -> tuple[bytes, int]:
        try:
            statement, values = self._prepare(request, bare=bare)
            if not statement.sql:
                return statement.answer(values), 0
            parameters = statement.bind(values, corpus)
            found = await self._runner.fetch(standby, statement, parameters)
            return found or b"null", statement.cost
        except (RequestFailed, ClaimsError):
            raise
        except (asyncpg.QueryCanceledError, TimeoutError) as error:
            log.warning("a read took too long: %s", error)
            raise Unavailable("The read took too long; ask for less.") from error
        except OUTAGES as error:
            log.error("the database cannot be reached: %s", error)
            raise Unavailable from error
        except Exception as error:
            log.exception("a read failed")
            raise InternalError from error


def _errors(entries: list[Any]) -> bytes:
    return _dump({"errors": entries})


def _dump(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
