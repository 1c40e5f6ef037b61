-- Violations that other agencies reported. One that is not released holds back awards and proposals of its subject.
create table violation (
    id             bigint        not null auto_increment primary key,
    province_id    bigint        not null,
    unit_id        bigint        null,
    person_name    varchar(250)  character set utf8mb4 collate utf8mb4_bin not null default '',
    subject_text   varchar(250)  not null,
    kind           varchar(20)   character set ascii collate ascii_bin not null,
    detail         varchar(1000) not null default '',
    source_agency  varchar(250)  not null,
    listed_on      date          not null,
    recorded_by    varchar(120)  not null,
    recorded_at    datetime(6)   not null,
    released_on    date          null,
    release_reason varchar(500)  not null default '',
    released_by    varchar(120)  not null default '',
    version        int           not null default 0,
    unit_key       bigint        as (coalesce(unit_id, 0)) persistent,
    constraint uk_violation unique (province_id, unit_key, person_name, kind, listed_on, source_agency),
    constraint fk_violation_province foreign key (province_id) references province (id),
    constraint fk_violation_unit foreign key (unit_id) references unit (id),
    constraint ck_violation_released check ((released_on is null) = (release_reason = '')),
    key ix_violation_unit (unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
