-- What stands on the ballot of a round, in order. A statement (nobody, no, abstain) elects nobody and stands alone.
create table vote_option (
    round_id    bigint       not null,
    pos         smallint     not null,
    kind        varchar(9)   character set ascii collate ascii_bin not null,
    label       varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    unit_id     bigint       null,
    primary key (round_id, pos),
    constraint uk_vote_option unique (round_id, label),
    constraint fk_vote_option_round foreign key (round_id) references vote_round (id),
    constraint fk_vote_option_unit foreign key (unit_id) references unit (id),
    constraint ck_vote_option_kind check (kind in ('NOMINEE', 'NONE', 'NO', 'ABSTAIN')),
    constraint ck_vote_option_pos check (pos between 0 and 255)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
