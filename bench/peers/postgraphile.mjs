/**
 * PostGraphile 5 over the service's own tables: `node postgraphile.mjs PORT`.
 *
 * Tuned as its documentation advises: production mode, no transaction around reads, prepared
 * statements, no polymorphic or mutation fields. What its automatic schema lacks (rejected
 * contradictions left out, nulls last, full-text search) are conditions and orders added with its
 * own utilities, so that it reads the same rows through the same indexes in one statement.
 */
import { createServer } from "node:http";

import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { GraphQLBoolean, GraphQLString } from "postgraphile/graphql";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import {
  addPgTableCondition,
  addPgTableOrderBy,
  jsonPgSmartTags,
  orderByAscDesc,
} from "postgraphile/utils";
import { TYPES } from "@dataplan/pg";

import { POOL } from "./settings.mjs";

const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      statements: {
        tags: {
          foreignKey: [
            "(corpus_id, id, revision_id) references anchors (corpus_id, statement_id, revision_id)|@fieldName anchor",
          ],
        },
      },
      contradiction_sides: {
        tags: {
          foreignKey: ["(corpus_id, other_id) references statements (corpus_id, id)|@fieldName other"],
        },
      },
    },
  },
});

const shownSides = addPgTableCondition(
  { schemaName: "public", tableName: "contradiction_sides" },
  "shown",
  () => ({ type: GraphQLBoolean }),
  (_value, { sql, sqlTableAlias: t }) => sql`${t}.status <> 'REJECTED'`,
);

const search = addPgTableCondition(
  { schemaName: "public", tableName: "statements" },
  "matches",
  () => ({ type: GraphQLString }),
  (value, { sql, sqlTableAlias: t, sqlValueWithCodec }) =>
    sql`${t}.search @@ websearch_to_tsquery('english', ${sqlValueWithCodec(value, TYPES.text)})`,
);

const newestArticles = addPgTableOrderBy({ schemaName: "public", tableName: "articles" }, () =>
  orderByAscDesc("NEWEST", "published_on", { nulls: "last" }),
);

const newestStatements = addPgTableOrderBy({ schemaName: "public", tableName: "statements" }, () =>
  orderByAscDesc("NEWEST", "said_on", { nulls: "last" }),
);

const preset = {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  plugins: [relations, shownSides, search, newestArticles, newestStatements],
  disablePlugins: ["PgIndexBehaviorsPlugin", "NodePlugin"],
  pgServices: [makePgService({ poolConfig: POOL, schemas: ["public"] })],
  schema: { defaultBehavior: "-insert -update -delete -list +resource:list +manyRelation:resource:list" },
  grafast: { explain: false },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
};

const instance = postgraphile(preset);
const server = createServer();
server.on("error", (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
if (process.argv[2] === "schema") {
  const { printSchema } = await import("postgraphile/graphql");
  console.log(printSchema(await instance.getSchema()));
  process.exit(0);
}
server.listen(Number(process.argv[2]), "127.0.0.1");
