-- Plain ballots. They exist only after the mix; no unit, no time, a random number, written in random order.
create table ballot (
    id        binary(16)    not null primary key,
    round_id  bigint        not null,
    choices   varbinary(32) not null,
    valid     boolean       not null,
    constraint fk_ballot_round foreign key (round_id) references vote_round (id),
    key ix_ballot_round (round_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
