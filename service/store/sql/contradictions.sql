-- name: list_contradictions
-- Those of some contradictions that are stored, as they are oriented: corpus, contradictions.
select id, a_id, status from contradictions where corpus_id = $1 and id = any($2::uuid[]);

-- name: upsert_contradiction
-- A contradiction; one found again is brought up to date, unless a human has judged it. Who said
-- the two, in which articles of which sources, goes with it, for filters and facets.
-- corpus, id, a, b, kind, confidence, explanation, revision and span of a's and of b's words,
-- detector, now.
insert into contradictions (corpus_id, id, a_id, b_id, kind, confidence, explanation, status,
                            a_text, b_text, detector, detected_at, a_speaker_id, b_speaker_id,
                            a_article_id, b_article_id, a_source, b_source)
select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, 'PROPOSED',
       substr(a.text, $9::int + 1, $10::int - $9), substr(b.text, $12::int + 1, $13::int - $12),
       $14, $15, s.speaker_id, t.speaker_id, s.article_id, t.article_id, x.source, y.source
from revisions a, revisions b, statements s, statements t, articles x, articles y
where a.corpus_id = $1 and a.id = $8 and b.corpus_id = $1 and b.id = $11
  and s.corpus_id = $1 and s.id = $3 and t.corpus_id = $1 and t.id = $4
  and x.corpus_id = $1 and x.id = s.article_id and y.corpus_id = $1 and y.id = t.article_id
on conflict (corpus_id, id)
do update set kind = excluded.kind, confidence = excluded.confidence,
              explanation = excluded.explanation, a_text = excluded.a_text,
              b_text = excluded.b_text, detector = excluded.detector, withdrawn_by = null
where contradictions.status = 'PROPOSED';

-- name: upsert_side
-- One direction of a contradiction: corpus, contradiction, statement, other, kind, confidence.
insert into contradiction_sides (corpus_id, contradiction_id, statement_id, other_id, kind,
                                 confidence, status)
values ($1, $2, $3, $4, $5, $6, 'PROPOSED')
on conflict (corpus_id, contradiction_id, statement_id)
do update set kind = excluded.kind, confidence = excluded.confidence
where contradiction_sides.status = 'PROPOSED';

-- name: mark_contradicted
-- That statements are sides of contradictions: corpus, statements.
update statements set contradicted = true
where corpus_id = $1 and id = any($2::uuid[]) and not contradicted;

-- name: forget_evidence
-- The evidence of contradictions that were judged anew: corpus, contradictions.
delete from evidence where corpus_id = $1 and contradiction_id = any($2::uuid[]);

-- name: insert_evidence
-- Words that clash, on one side: corpus, contradiction, ordinal, side, kind, revision, start, end.
insert into evidence (corpus_id, contradiction_id, ordinal, side, kind, revision_id, start_offset,
                      end_offset, text)
select $1::uuid, $2, $3, $4, $5, r.id, $7::int, $8::int, substr(r.text, $7 + 1, $8 - $7)
from revisions r
where r.corpus_id = $1 and r.id = $6;

-- name: list_evidence
-- Evidence that lies in statements, where they stood in a revision: corpus, statements, revisions.
select d.statement_id, e.contradiction_id, e.ordinal, e.side, e.start_offset, e.end_offset, e.text
from unnest($2::uuid[], $3::uuid[]) as stood (statement_id, revision_id)
join contradiction_sides d on d.corpus_id = $1 and d.statement_id = stood.statement_id
join contradictions c on c.corpus_id = d.corpus_id and c.id = d.contradiction_id
join evidence e on e.corpus_id = c.corpus_id and e.contradiction_id = c.id
               and e.revision_id = stood.revision_id
where e.side = case d.statement_id when c.a_id then 'a' else 'b' end;

-- name: move_evidence
-- Let evidence point into the newest revision, where the same words stand, as they are set there:
-- corpus, contradiction, ordinal, side, revision, start, end.
update evidence e
set revision_id = r.id, start_offset = $6::int, end_offset = $7::int,
    text = substr(r.text, $6 + 1, $7 - $6)
from revisions r
where e.corpus_id = $1 and e.contradiction_id = $2 and e.ordinal = $3 and e.side = $4
  and r.corpus_id = $1 and r.id = $5;

-- name: link_former
-- Contradictions in the place of others: of those that a human judged the first that is given, whose
-- verdict holds where both statements say the same: corpus, contradictions, former ones, whether
-- they say the same.
with judged as (
    select distinct on (w.id) w.id, w.same, f.id as former_id, f.status
    from unnest($2::uuid[], $3::uuid[], $4::boolean[]) with ordinality as w (id, former_id, same, n)
    join contradictions f on f.corpus_id = $1 and f.id = w.former_id
    where f.status <> 'PROPOSED'
    order by w.id, w.n
), linked as (
    update contradictions c
    set former_id = j.former_id, status = case when j.same then j.status else c.status end
    from judged j
    where c.corpus_id = $1 and c.id = j.id and c.status = 'PROPOSED'
    returning c.id, c.status
)
update contradiction_sides d set status = l.status
from linked l
where d.corpus_id = $1 and d.contradiction_id = l.id and d.status <> l.status;

-- name: withdraw_contradictions
-- Withdraw what was judged anew and not found again, but not what a human has judged: corpus,
-- article, its statements, further contradictions that were judged, those found again, detector.
update contradictions set withdrawn_by = $6
where corpus_id = $1 and status = 'PROPOSED' and withdrawn_by is null and id <> all($5::uuid[])
  and (id = any($4::uuid[])
    or a_article_id = $2 and b_article_id = $2
       and a_id = any($3::uuid[]) and b_id = any($3::uuid[]));

-- name: refresh_contradictions
-- A contradiction stands while both its statements do, unless it was withdrawn: corpus, article.
with touched as (
    select distinct d.contradiction_id as id
    from statements s
    join contradiction_sides d on d.corpus_id = s.corpus_id and d.statement_id = s.id
    where s.corpus_id = $1 and s.article_id = $2
)
update contradictions c set current = not c.current
from touched t, statements a, statements b
where c.corpus_id = $1 and c.id = t.id
  and a.corpus_id = $1 and a.id = c.a_id
  and b.corpus_id = $1 and b.id = c.b_id
  and c.current <> (a.current and b.current and c.withdrawn_by is null)
returning c.current, c.status;

-- name: refresh_sources
-- The sources of contradictions follow those of an article's statements: corpus, article.
update contradictions c
set a_source = case c.a_article_id when x.id then x.source else c.a_source end,
    b_source = case c.b_article_id when x.id then x.source else c.b_source end
from articles x
where x.corpus_id = $1 and x.id = $2 and c.corpus_id = $1
  and (c.a_article_id = $2 and c.a_source is distinct from x.source
    or c.b_article_id = $2 and c.b_source is distinct from x.source);

-- name: refresh_sides
-- Both directions of a contradiction follow it: corpus, article.
with touched as (
    select distinct d.contradiction_id as id
    from statements s
    join contradiction_sides d on d.corpus_id = s.corpus_id and d.statement_id = s.id
    where s.corpus_id = $1 and s.article_id = $2
)
update contradiction_sides d set current = c.current
from touched t, contradictions c
where d.corpus_id = $1 and d.contradiction_id = t.id
  and c.corpus_id = $1 and c.id = t.id
  and d.current <> c.current;
