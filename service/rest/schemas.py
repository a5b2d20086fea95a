"""The JSON Schemas of what REST takes and gives, from its models."""

from __future__ import annotations

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from service.rest import models
from service.rest.resources import RESOURCES
from service.rest.submission import Submission

Json = dict[str, object]


def describe_models() -> Json:
    """The schemas by name: items, pages of them, problems, and what may be submitted."""
    shown: list[type[BaseModel]] = [
        models.Submitted,
        models.Problem,
        models.ProblemType,
        models.Health,
        models.Index,
    ]
    shown += [resource.item for resource in RESOURCES]
    _, built = models_json_schema(
        [*((model, "serialization") for model in dict.fromkeys(shown)), (Submission, "validation")],
        ref_template="#/components/schemas/{model}",
    )
    schemas: Json = {name: _untitled(schema) for name, schema in built["$defs"].items()}
    for resource in RESOURCES:
        if resource.many:
            schemas[f"{resource.item.__name__}Page"] = _page_schema(resource.item.__name__)
    schemas["ProblemTypePage"] = _page_schema(models.ProblemType.__name__)
    schemas["SubmittedText"] = _text_schema(schemas)
    return dict(sorted(schemas.items()))


def _text_schema(schemas: Json) -> object:
    """A plain text is what the field ``text`` is."""
    submission = schemas["Submission"]
    assert isinstance(submission, dict)  # noqa: S101 - a model's schema is an object
    return submission["properties"]["text"]


def _page_schema(item: str) -> Json:
    return {
        "type": "object",
        "description": "A page; `next` goes into `after` of the next one, and is null on the last.",
        "required": ["items", "next"],
        "additionalProperties": False,
        "properties": {
            "items": {"type": "array", "items": {"$ref": f"#/components/schemas/{item}"}},
            "next": {"type": ["string", "null"]},
        },
    }


def _untitled(schema: object) -> object:
    """The schema without the titles that only repeat a field's name."""
    if isinstance(schema, dict):
        return {
            key: _untitled(value)
            for key, value in schema.items()
            if not (key == "title" and isinstance(value, str))
        }
    return [_untitled(item) for item in schema] if isinstance(schema, list) else schema
