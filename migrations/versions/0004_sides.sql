-- What contradicts a statement is read for every statement of a page: without a look-up where nothing
-- does, and from the index alone where the contradiction's kind, status and confidence are all that
-- is asked of it.

alter table contradiction_sides
    add column kind text;
update contradiction_sides d
set kind = c.kind
from contradictions c
where c.corpus_id = d.corpus_id and c.id = d.contradiction_id;
alter table contradiction_sides
    alter column kind set not null;

drop index contradictions_of_statement;
create index contradictions_of_statement
    on contradiction_sides (corpus_id, statement_id, confidence desc, contradiction_id desc)
    include (other_id, kind, status, current);

-- Whether a contradiction ever had the statement as a side; false is certain that none has.
alter table statements
    add column contradicted boolean not null default false;
update statements s
set contradicted = true
from contradiction_sides d
where d.corpus_id = s.corpus_id and d.statement_id = s.id;
