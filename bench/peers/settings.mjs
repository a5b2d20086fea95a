/**
 * The pool of the peers in Node: as many connections and the same session settings for each.
 * Where the database is, PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE say.
 */
import pg from "pg";

// Days and moments stay as PostgreSQL writes them.
export const STRING = (value) => value;
for (const type of [1082, 1184]) pg.types.setTypeParser(type, STRING);

export const POOL = {
  max: Number(process.env.POOL_SIZE ?? 16),
  // Both plan modes are tried: the one that waits gives its connections back.
  idleTimeoutMillis: 3000,
  options: [
    `-c plan_cache_mode=${process.env.PLAN_CACHE_MODE ?? "auto"}`,
    "-c jit=off",
    `-c enable_memoize=${process.env.MEMOIZE ?? "on"}`,
    "-c TimeZone=UTC",
    "-c application_name=peer",
  ].join(" "),
};
