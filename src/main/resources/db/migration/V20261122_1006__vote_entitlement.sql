-- The right of a unit to one vote in a round, as the roll stood when the round opened. Random number, so that neither
-- order nor time of anything follows from it.
create table entitlement (
    id        binary(16)  not null primary key,
    round_id  bigint      not null,
    unit_id   bigint      not null,
    channel   varchar(10) character set ascii collate ascii_bin not null,
    state     varchar(8)  character set ascii collate ascii_bin not null default 'ACTIVE',
    constraint uk_entitlement_one_unit_one_vote unique (round_id, unit_id),
    constraint uk_entitlement_round unique (id, round_id),
    constraint fk_entitlement_round foreign key (round_id) references vote_round (id),
    constraint fk_entitlement_unit foreign key (unit_id) references unit (id),
    constraint ck_entitlement_channel check (channel in ('ELECTRONIC', 'PAPER', 'WRITTEN', 'HANDS')),
    constraint ck_entitlement_state check (state in ('ACTIVE', 'REVOKED'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
