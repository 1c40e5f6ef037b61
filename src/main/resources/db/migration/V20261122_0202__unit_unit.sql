-- Units of a province. name and short_name are the ones in use now (or the last ones); older ones are in unit_name.
create table unit (
    id          bigint       not null auto_increment primary key,
    province_id bigint       not null,
    code        varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    name        varchar(250) not null,
    short_name  varchar(120) not null,
    unit_class  varchar(30)  character set ascii collate ascii_bin not null,
    contact     varchar(500) not null default '',
    valid_from  date         null,
    valid_to    date         null,
    source      varchar(500) not null default '',
    version     int          not null default 0,
    constraint uk_unit_code unique (province_id, code),
    constraint fk_unit_province foreign key (province_id) references province (id),
    constraint ck_unit_valid check (valid_to is null or valid_from is null or valid_from <= valid_to),
    key ix_unit_name (province_id, name)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
