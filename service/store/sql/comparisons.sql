-- name: find_candidates
-- For each new statement the 50 nearest ones of other articles, those that share an entity: the
-- more and the rarer the entities they share the nearer, then the closer in time. Of an entity that
-- very many speak of, those around the day are read. An unknown day counts as the latest. What
-- another version of the detectors described cannot be compared, and takes nobody's place.
-- corpus, article, ordinals and entities (one row for each pair), ordinals and days, version.
with wanted as (
    select w.ordinal, w.entity, coalesce(d.day, date 'infinity') as day
    from unnest($3::int[], $4::text[]) as w (ordinal, entity)
    join unnest($5::int[], $6::date[]) as d (ordinal, day) on d.ordinal = w.ordinal
), spoken as materialized (
    select q.entity, q.day, e.statement_id
    from (select distinct entity, day from wanted) q
    cross join lateral (
        (select statement_id from statement_entities
         where corpus_id = $1 and entity = q.entity and said_on <= q.day
         order by said_on desc, statement_id desc limit 200)
        union all
        (select statement_id from statement_entities
         where corpus_id = $1 and entity = q.entity and said_on > q.day
         order by said_on, statement_id limit 100)
    ) e
), rarity as materialized (
    select entity, day, 1 / ln(1.718281828 + count(*)) as weight from spoken group by entity, day
), shared as (
    select w.ordinal, w.day, p.statement_id, sum(r.weight) as weight
    from wanted w
    join rarity r on r.entity = w.entity and r.day = w.day
    join spoken p on p.entity = w.entity and p.day = w.day
    group by w.ordinal, w.day, p.statement_id
), heaviest as materialized (
    select * from (
        select *, row_number() over (
            partition by ordinal order by weight desc, statement_id
        ) as rank
        from shared
    ) ranked
    where rank <= 300
), ranked as (
    select h.ordinal, s.id, s.said_on, s.article_id, s.position, s.revision_id, row_number() over (
        partition by h.ordinal
        order by h.weight desc,
                 case when isfinite(h.day) then abs(s.said_on - h.day) end nulls last, s.id
    ) as rank
    from heaviest h
    join statements s on s.corpus_id = $1 and s.id = h.statement_id
    where s.article_id <> $2 and s.current and s.asserts and s.compared_by = $7
)
select ordinal, id, said_on, article_id, position, revision_id
from ranked
where rank <= 50
order by ordinal, rank;

-- name: find_opponents
-- What statements are known to contradict in other articles, where it can be compared again:
-- corpus, article, ordinals and statements, version.
select w.ordinal, s.id, s.said_on, s.article_id, s.position, s.revision_id
from unnest($3::int[], $4::uuid[]) as w (ordinal, id)
join contradiction_sides d on d.corpus_id = $1 and d.statement_id = w.id
join statements s on s.corpus_id = $1 and s.id = d.other_id
where s.article_id <> $2 and s.current and s.asserts and s.compared_by = $5
order by w.ordinal, s.id;

-- name: list_features
-- The features of statements, for one version of the detectors: corpus, version, statements.
select statement_id, features::text as features
from statement_features
where corpus_id = $1 and version = $2 and statement_id = any($3::uuid[]);

-- name: upsert_judgement
-- What a detector version concluded about a pair.
insert into judgements (corpus_id, id, a_id, b_id, verdict, kind, reason, confidence, explanation,
                        detector, judged_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict (corpus_id, a_id, b_id, detector)
do update set verdict = excluded.verdict, kind = excluded.kind, reason = excluded.reason,
              confidence = excluded.confidence, explanation = excluded.explanation,
              judged_at = excluded.judged_at;
