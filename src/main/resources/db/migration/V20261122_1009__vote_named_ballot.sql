-- Ballots with the name of the unit, for rounds that are openly named.
create table named_ballot (
    entitlement_id binary(16)    not null primary key,
    round_id       bigint        not null,
    choices        varbinary(32) not null,
    valid          boolean       not null,
    constraint fk_named_ballot_entitlement foreign key (entitlement_id, round_id) references entitlement (id, round_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
