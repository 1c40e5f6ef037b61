-- Votes by option, and who is elected.
create table tally (
    round_id  bigint   not null,
    pos       smallint not null,
    votes     int      not null,
    elected   boolean  not null default false,
    primary key (round_id, pos),
    constraint fk_tally_option foreign key (round_id, pos) references vote_option (round_id, pos),
    constraint ck_tally check (votes >= 0)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
