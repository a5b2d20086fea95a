-- Who compared the statements of a revision, and when its text was last analysed, so that articles
-- which other versions analysed can be found and analysed again. `detector` is null where it is not
-- known; `analysed_at` is null where the first analysis is the only one.
alter table revisions
    add column detector text,
    add column analysed_at timestamptz;
update revisions r
set detector = s.compared_by
from (
    select corpus_id, revision_id, min(compared_by) as compared_by
    from statements
    where current
    group by corpus_id, revision_id
) s
where s.corpus_id = r.corpus_id and s.revision_id = r.id;

-- The detector version that compared the two statements again and found no contradiction any more;
-- null while none has. Such a contradiction is not `current`, though both its statements may be.
alter table contradictions
    add column withdrawn_by text;
