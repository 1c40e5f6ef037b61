-- Where the nominees of an award come from: the number of the published ranking, or why there is none; and why the vote
-- went against the order of the scores where it did.
alter table vote_motion
    add column ranking_no   int          null,
    add column unranked     varchar(250) not null default '',
    add column score_reason varchar(250) not null default '';
