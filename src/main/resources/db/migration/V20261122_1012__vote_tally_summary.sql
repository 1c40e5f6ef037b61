-- Numbers of a counted round. Written opinions are not among the numbers of ballots of the minutes.
create table tally_summary (
    round_id        bigint  not null primary key,
    cast_electronic int     not null,
    cast_written    int     not null,
    paper_issued    int     not null,
    paper_returned  int     not null,
    valid           int     not null,
    invalid         int     not null,
    blank           int     not null,
    constraint fk_tally_summary_round foreign key (round_id) references vote_round (id),
    constraint ck_tally_summary check (paper_returned <= paper_issued and invalid >= blank)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
