-- How many of an award there may be in a year: a number or a percentage of the units, for a province, a bloc, a group or a
-- unit. 0 means none. recipient_kind ANY: collectives and persons share it.
create table reward_quota (
    id             bigint       not null auto_increment primary key,
    province_id    bigint       not null,
    year           smallint     not null,
    award_code     varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
    scope          varchar(10)  character set ascii collate ascii_bin not null,
    bloc_id        bigint       null,
    group_name     varchar(120) not null default '',
    unit_id        bigint       null,
    recipient_kind varchar(12)  character set ascii collate ascii_bin not null default 'ANY',
    max_count      int          null,
    max_percent    decimal(5,2) null,
    source         varchar(500) not null default '',
    version        int          not null default 0,
    bloc_key       bigint       as (coalesce(bloc_id, 0)) persistent,
    unit_key       bigint       as (coalesce(unit_id, 0)) persistent,
    constraint uk_reward_quota unique (province_id, year, award_code, scope, bloc_key, group_name, unit_key, recipient_kind),
    constraint fk_reward_quota_province foreign key (province_id) references province (id),
    constraint fk_reward_quota_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_reward_quota_unit foreign key (unit_id) references unit (id),
    constraint ck_reward_quota_scope check (
        (scope = 'PROVINCE' and bloc_id is null and unit_id is null and group_name = '')
        or (scope = 'BLOC' and bloc_id is not null and unit_id is null and group_name = '')
        or (scope = 'GROUP' and bloc_id is not null and unit_id is null and group_name <> '')
        or (scope = 'UNIT' and unit_id is not null and bloc_id is null and group_name = '')),
    constraint ck_reward_quota_amount check ((max_count is null) <> (max_percent is null)),
    constraint ck_reward_quota_range check (coalesce(max_count, 0) >= 0 and coalesce(max_percent, 0) between 0 and 100)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
