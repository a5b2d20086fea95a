/**
 * Mercurius over the service's own schema and tables: `node mercurius.mjs PORT`.
 *
 * Written as its documentation advises: compiled queries (`jit`), a loader for each relation so that
 * one level of the answer is one statement, prepared statements, only the columns that are asked
 * for by the five operations. Cursors are those of a keyset.
 */
import { readFile } from "node:fs/promises";

import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

import { POOL } from "./settings.mjs";

const corpus = process.env.CORPUS;
const pool = new pg.Pool(POOL);
const schema = await readFile(new URL("../../schema/schema.graphql", import.meta.url), "utf8");

const STATEMENT = "id, article_id, revision_id, speaker_id, kind, text, cue, said_on";
const ARTICLE = "id, title, url, source, published_on, revision_id";
const CONTRADICTION =
  "id, a_id, b_id, kind, confidence, explanation, status, a_text, b_text, detected_at";

async function rows(name, text, values) {
  return (await pool.query({ name, text, values: [corpus, ...values] })).rows;
}

const publicId = (type, id) => `${type}_${id.replaceAll("-", "")}`;
const rowId = (id) => id.slice(id.indexOf("_") + 1);
const encode = (values) => Buffer.from(JSON.stringify(values)).toString("base64url");
const decode = (cursor) => JSON.parse(Buffer.from(cursor, "base64url").toString());

/** The page of a list that was read with one row too many. */
function page(found, size, keys) {
  const items = found.slice(0, size);
  const edges = items.map((node) => ({ node, cursor: encode(keys.map((key) => node[key])) }));
  return {
    nodes: items,
    edges,
    pageInfo: { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const query = {
  async article(_, { id }) {
    const text = `select ${ARTICLE} from articles where corpus_id = $1 and id = $2`;
    return (await rows("article", text, [rowId(id)]))[0] ?? null;
  },
  async speaker(_, { id }) {
    const text = "select id, name, kind from speakers where corpus_id = $1 and id = $2";
    return (await rows("speaker", text, [rowId(id)]))[0] ?? null;
  },
  async articles(_, { first = 20, after }) {
    const select = `select ${ARTICLE} from articles where corpus_id = $1`;
    const order = "order by published_on desc nulls last, id desc limit $2";
    const keys = ["published_on", "id"];
    if (!after) return page(await rows("articles", `${select} ${order}`, [first + 1]), first, keys);
    const bound = "and (published_on < $3 or published_on is null or (published_on = $3 and id < $4))";
    const found = await rows("articles-after", `${select} ${bound} ${order}`, [
      first + 1,
      ...decode(after),
    ]);
    return page(found, first, keys);
  },
  async contradictions(_, { first = 20, after, filter }) {
    const select = `select ${CONTRADICTION} from contradictions where corpus_id = $1 and status = $2`;
    const order = "order by detected_at desc, id desc limit $3";
    const bound = after ? "and (detected_at, id) < ($4, $5)" : "";
    const values = [filter.status.eq, first + 1, ...(after ? decode(after) : [])];
    const name = `contradictions${after ? "-after" : ""}`;
    const found = await rows(name, `${select} ${bound} ${order}`, values);
    return page(found, first, ["detected_at", "id"]);
  },
  async statements(_, { first = 20, search, filter }) {
    const where =
      "corpus_id = $1 and current and kind = $2 and search @@ websearch_to_tsquery('english', $3)";
    const order = "order by said_on desc nulls last, id desc limit $4";
    const values = [filter.kind.eq, search];
    const text = `select ${STATEMENT} from statements where ${where} ${order}`;
    const found = await rows("search", text, [...values, first + 1]);
    const counted = `select count(*)::int as n from statements where ${where}`;
    return { ...page(found, first, ["said_on", "id"]), counted: [counted, values] };
  },
};

/** One row for each parent, looked up together by `column`. */
function one(name, columns, table, column, condition = "") {
  const text = `select ${columns} from ${table} where corpus_id = $1 and id = any($2) ${condition}`;
  return async (queries) => {
    const ids = [...new Set(queries.map(({ obj }) => obj[column]).filter(Boolean))];
    const found = new Map();
    for (const row of ids.length ? await rows(name, text, [ids]) : []) found.set(row.id, row);
    return queries.map(({ obj }) => found.get(obj[column]) ?? null);
  };
}

/** The first rows of each parent, read together. */
async function many(name, lateral, queries, values = []) {
  const text = `select p.n, x.* from unnest($2::uuid[]) with ordinality p(id, n)
    cross join lateral (${lateral}) x order by p.n, x.place`;
  const ids = queries.map(({ obj }) => obj.id);
  const grouped = queries.map(() => []);
  for (const row of await rows(name, text, [ids, ...values])) grouped[row.n - 1].push(row);
  return grouped;
}

const loaders = {
  Article: {
    statements: async (queries) => {
      const { first = 20 } = queries[0].params;
      const lateral = `select ${STATEMENT}, position as place from statements where corpus_id = $1
        and article_id = p.id and current order by article_id, position, id limit $3`;
      const found = await many("article-statements", lateral, queries, [first]);
      return found.map((nodes) => ({ nodes }));
    },
    text: async (queries) => {
      const text = "select id, text from revisions where corpus_id = $1 and id = any($2)";
      const found = await rows("texts", text, [queries.map(({ obj }) => obj.revision_id)]);
      const texts = new Map(found.map((row) => [row.id, row.text]));
      return queries.map(({ obj }) => texts.get(obj.revision_id));
    },
  },
  Statement: {
    speaker: one("speakers", "id, name, kind", "speakers", "speaker_id"),
    article: one("articles-by-id", ARTICLE, "articles", "article_id"),
    anchor: async (queries) => {
      const text = `select statement_id, start_offset as start, end_offset as end from anchors
        where corpus_id = $1 and (statement_id, revision_id)
        in (select * from unnest($2::uuid[], $3::uuid[]))`;
      const ids = queries.map(({ obj }) => obj.id);
      const found = await rows("anchors", text, [ids, queries.map(({ obj }) => obj.revision_id)]);
      const anchors = new Map(found.map((row) => [row.statement_id, row]));
      return queries.map(({ obj }) => anchors.get(obj.id));
    },
    contradictingStatements: async (queries) => {
      const { first = 20 } = queries[0].params;
      const lateral = `select contradiction_id, other_id,
        row_number() over (order by confidence desc, contradiction_id desc) as place
        from contradiction_sides where corpus_id = $1 and statement_id = p.id
        and status <> 'REJECTED' order by confidence desc, contradiction_id desc limit $3`;
      const found = await many("sides", lateral, queries, [first]);
      return found.map((edges) => ({ edges }));
    },
  },
  ContradictingStatementEdge: {
    contradiction: one("edge-contradictions", CONTRADICTION, "contradictions", "contradiction_id"),
    node: one("edge-statements", STATEMENT, "statements", "other_id"),
  },
  Side: { statement: one("side-statements", STATEMENT, "statements", "statement_id") },
  Speaker: {
    aliases: async (queries) => {
      const text = `select speaker_id, array_agg(alias order by alias) as aliases
        from speaker_aliases where corpus_id = $1 and speaker_id = any($2) group by speaker_id`;
      const found = await rows("aliases", text, [queries.map(({ obj }) => obj.id)]);
      const aliases = new Map(found.map((row) => [row.speaker_id, row.aliases]));
      return queries.map(({ obj }) => aliases.get(obj.id) ?? []);
    },
  },
};

const resolvers = {
  Query: query,
  Article: { id: (row) => publicId("article", row.id), publishedOn: (row) => row.published_on },
  Statement: { id: (row) => publicId("statement", row.id), saidOn: (row) => row.said_on },
  Speaker: {
    id: (row) => publicId("speaker", row.id),
    statements: async (row, { first = 20, after }) => {
      const select = `select ${STATEMENT} from statements
        where corpus_id = $1 and speaker_id = $2 and current`;
      const bound = after
        ? "and (said_on < $4 or said_on is null or (said_on = $4 and id < $5))"
        : "";
      const order = "order by said_on desc nulls last, id desc limit $3";
      const values = [row.id, first + 1, ...(after ? decode(after) : [])];
      const name = `speaker-statements${after ? "-after" : ""}`;
      const found = await rows(name, `${select} ${bound} ${order}`, values);
      return page(found, first, ["said_on", "id"]);
    },
  },
  StatementConnection: {
    totalCount: async ({ counted }) => (await rows("search-count", ...counted))[0].n,
  },
  Contradiction: {
    id: (row) => publicId("contradiction", row.id),
    detectedAt: (row) => row.detected_at,
    a: (row) => ({ text: row.a_text, statement_id: row.a_id }),
    b: (row) => ({ text: row.b_text, statement_id: row.b_id }),
  },
};

const server = Fastify({ logger: false });
server.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await server.listen({ port: Number(process.argv[2]), host: "127.0.0.1" });
