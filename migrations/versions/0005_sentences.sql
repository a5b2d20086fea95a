-- Where the sentences stand that hold a statement; null for what was stored before this was known.
alter table anchors
    add column sentence_start integer,
    add column sentence_end integer,
    add check (sentence_start <= start_offset and end_offset <= sentence_end);
