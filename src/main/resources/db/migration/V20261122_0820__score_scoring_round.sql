-- The scoring of a bloc (or of one group of it) by one criteria table: from its opening to the final scores.
-- group_key: the group, 0 where the whole bloc is scored by one table, so that the unique key holds.
create table scoring_round (
    id          bigint       not null auto_increment primary key,
    table_id    bigint       not null,
    bloc_id     bigint       not null,
    year_id     bigint       not null,
    year        smallint     not null,
    group_id    bigint       null,
    group_key   bigint       as (coalesce(group_id, 0)) persistent,
    self_due    date         not null,
    review_due  date         not null,
    explain_due date         not null,
    entry_closed_at datetime(6) null,
    opened_by   varchar(150) not null,
    opened_at   datetime(6) not null,
    version     int          not null default 0,
    constraint uk_scoring_round_table unique (table_id, bloc_id, group_key),
    constraint fk_scoring_round_table foreign key (table_id) references criteria_table (id),
    constraint fk_scoring_round_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_scoring_round_year foreign key (year_id) references emulation_year (id),
    constraint ck_scoring_round_due check (self_due <= review_due and review_due <= explain_due),
    key ix_scoring_round_bloc (bloc_id, year_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
