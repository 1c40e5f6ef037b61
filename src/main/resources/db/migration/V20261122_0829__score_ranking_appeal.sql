-- A unit's appeal against a published ranking, and the answer.
create table ranking_appeal (
    id          bigint        not null auto_increment primary key,
    version_id  bigint        not null,
    unit_id     bigint        not null,
    reason      varchar(2000) not null,
    filed_by    varchar(150)  not null,
    filed_at    datetime(6)  not null,
    state       varchar(10)   character set ascii collate ascii_bin not null default 'OPEN',
    answer      varchar(2000) not null default '',
    answered_by varchar(150)  not null default '',
    answered_at datetime(6)  null,
    constraint fk_ranking_appeal_version foreign key (version_id) references ranking_version (id),
    constraint fk_ranking_appeal_unit foreign key (unit_id) references unit (id),
    constraint ck_ranking_appeal_state check (state in ('OPEN', 'UPHELD', 'REJECTED'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
