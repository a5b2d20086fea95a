// Audit a GraphQL-over-HTTP server: node graphql_http.mjs URL. Fails on any error or warning.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.argv[2] });
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const result of results) {
  counts[result.status] += 1;
  if (result.status !== "ok") {
    console.log(result.status, result.id, result.name, "--", result.reason);
  }
  await result.response?.body?.cancel?.().catch(() => {});
}
console.log("graphql-http:", JSON.stringify(counts));
process.exit(counts.error + counts.warn > 0 ? 1 : 0);
