-- Which reports are due from whom to whom, and by when; dated, for one province or (province null) for all others.
create table report_rule (
    id          bigint       not null auto_increment primary key,
    province_id bigint       null,
    kind        varchar(20)  character set ascii collate ascii_bin not null,
    from_party  varchar(10)  character set ascii collate ascii_bin not null,
    to_party    varchar(10)  character set ascii collate ascii_bin not null,
    due_month   tinyint      not null,
    due_day     tinyint      not null,
    next_year   boolean      not null default false,
    valid_from  date         not null,
    valid_to    date         null,
    required    varchar(200) character set ascii collate ascii_bin not null default '',
    source      varchar(500) not null default '',
    sourced     boolean      not null default false,
    version     int          not null default 0,
    constraint fk_report_rule_province foreign key (province_id) references province (id),
    constraint ck_report_rule_parties check (from_party in ('UNIT', 'HEAD') and to_party in ('HEAD', 'BOARD')),
    constraint ck_report_rule_due check (due_month between 1 and 12 and due_day between 1 and 31),
    constraint ck_report_rule_valid check (valid_to is null or valid_from <= valid_to),
    key ix_report_rule (kind, from_party, province_id, valid_from)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
