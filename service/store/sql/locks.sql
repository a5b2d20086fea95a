-- name: wait_without_limit
-- The transaction that holds a lock is idle for as long as the work takes.
set local idle_in_transaction_session_timeout = 0;

-- name: try_lock
-- Take an advisory lock until the transaction ends, if it can be had at once: key.
select pg_try_advisory_xact_lock($1);
