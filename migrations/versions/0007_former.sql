-- What stands in the place of something that a human judged: a statement in that of one which a judged
-- contradiction has as a side, as the article worded, attributed or placed it before; and a
-- contradiction in that of a judged one. Null for most.
alter table statements
    add column former_id uuid,
    add foreign key (corpus_id, former_id) references statements (corpus_id, id);
alter table contradictions
    add column former_id uuid,
    add foreign key (corpus_id, former_id) references contradictions (corpus_id, id);
