-- Votes by option on a sheet counted by hand.
create table manual_count (
    round_id  bigint     not null,
    channel   varchar(5) character set ascii collate ascii_bin not null,
    pos       smallint   not null,
    votes     int        not null,
    primary key (round_id, channel, pos),
    constraint fk_manual_count_sheet foreign key (round_id, channel) references manual_sheet (round_id, channel) on delete cascade,
    constraint fk_manual_count_option foreign key (round_id, pos) references vote_option (round_id, pos),
    constraint ck_manual_count check (votes >= 0)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
