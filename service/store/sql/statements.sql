-- name: list_statements
-- What an article says or once said, with the newest anchor of each, those that stand first; and
-- whether it, or one in whose place it stands, is a side of what a human judged: corpus, article.
select s.id, s.speaker_id, s.kind, s.text, s.denied, s.asserts, s.current, s.compared_by,
       s.revision_id, a.spans, a.cue_spans, a.source_spans,
       s.former_id is not null or s.contradicted and exists (
           select from contradiction_sides d
           where d.corpus_id = s.corpus_id and d.statement_id = s.id and d.status <> 'PROPOSED'
       ) as judged
from statements s
join anchors a on a.corpus_id = s.corpus_id and a.statement_id = s.id
              and a.revision_id = s.revision_id
where s.corpus_id = $1 and s.article_id = $2
order by s.current desc, s.position, s.id;

-- name: insert_statement
-- A statement at its first sight.
insert into statements (corpus_id, id, article_id, revision_id, speaker_id, relayer_id, kind, text,
                        cue, role, said_on, asserts, denied, position, current, compared_by,
                        former_id, created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, true, $15, $16, $17);

-- name: refresh_statement
-- A statement found again, in a newer revision or by another version: corpus, statement, revision,
-- relayer, kind, text, cue, role, said_on, position, detector.
update statements
set revision_id = $3, relayer_id = $4, kind = $5, text = $6, cue = $7, role = $8, said_on = $9,
    position = $10, current = true, compared_by = $11
where corpus_id = $1 and id = $2;

-- name: list_wordings
-- Those of some statements that stand in the place of others, and those others, the nearest first:
-- corpus, statements.
with recursive line as (
    select s.id as statement_id, 0 as step, s.*
    from statements s
    where s.corpus_id = $1 and s.id = any($2::uuid[]) and s.former_id is not null
    union all
    select l.statement_id, l.step + 1, s.*
    from line l
    join statements s on s.corpus_id = $1 and s.id = l.former_id
    where l.step < 20
)
select statement_id, id, speaker_id, text, denied, asserts from line order by statement_id, step;

-- name: retire_statements
-- Mark what an article no longer says, but not what stands in its present text by the word of a
-- human, who confirmed what it contradicts: corpus, article, revision, what it says.
update statements s set current = false
where corpus_id = $1 and article_id = $2 and current and id <> all($4::uuid[])
  and not (revision_id = $3 and contradicted and exists (
    select from contradiction_sides d
    where d.corpus_id = $1 and d.statement_id = s.id and d.status = 'CONFIRMED'))
returning id;

-- name: upsert_anchor
-- Where a statement stands in a revision; where it stood by an earlier analysis gives way.
insert into anchors (corpus_id, statement_id, revision_id, start_offset, end_offset, spans,
                     cue_spans, source_spans, quote, prefix, suffix, sentence_start, sentence_end)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict (corpus_id, statement_id, revision_id)
do update set start_offset = excluded.start_offset, end_offset = excluded.end_offset,
              spans = excluded.spans, cue_spans = excluded.cue_spans,
              source_spans = excluded.source_spans, quote = excluded.quote,
              prefix = excluded.prefix, suffix = excluded.suffix,
              sentence_start = excluded.sentence_start, sentence_end = excluded.sentence_end;

-- name: upsert_features
-- What the detectors need of a statement: corpus, statement, version, features.
insert into statement_features (corpus_id, statement_id, version, features)
values ($1, $2, $3, $4)
on conflict (corpus_id, statement_id)
do update set version = excluded.version, features = excluded.features;

-- name: forget_entities
-- The entities of statements that are described anew: corpus, statements.
delete from statement_entities where corpus_id = $1 and statement_id = any($2::uuid[]);

-- name: insert_entity
-- What a statement speaks of: corpus, statement, entity, day.
insert into statement_entities (corpus_id, statement_id, entity, said_on)
values ($1, $2, $3, coalesce($4, date '-infinity'))
on conflict do nothing;
