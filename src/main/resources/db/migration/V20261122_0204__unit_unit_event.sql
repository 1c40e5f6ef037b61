-- What happened to units: rename, merge (n to 1), split (1 to n), transfer of tasks, dissolution.
create table unit_event (
    id            bigint       not null auto_increment primary key,
    province_id   bigint       not null,
    kind          varchar(12)  character set ascii collate ascii_bin not null,
    effective_on  date         not null,
    decision_no   varchar(80)  not null default '',
    decision_on   date         null,
    scan_id       bigint       null,
    note          varchar(1000) not null default '',
    source        varchar(500) not null default '',
    certainty     varchar(20)  character set ascii collate ascii_bin not null default '',
    recorded_by   varchar(120) not null,
    recorded_at   datetime(6)  not null,
    constraint fk_unit_event_province foreign key (province_id) references province (id),
    constraint ck_unit_event_kind check (kind in ('RENAME', 'MERGE', 'SPLIT', 'TRANSFER', 'DISSOLVE')),
    key ix_unit_event_province (province_id, effective_on)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
