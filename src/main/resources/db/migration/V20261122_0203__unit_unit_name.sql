-- Names a unit has borne: valid from (null = from the beginning) up to and without valid_to (null = still).
create table unit_name (
    id         bigint       not null auto_increment primary key,
    unit_id    bigint       not null,
    name       varchar(250) not null,
    short_name varchar(120) not null,
    valid_from date         null,
    valid_to   date         null,
    constraint fk_unit_name_unit foreign key (unit_id) references unit (id),
    key ix_unit_name_unit (unit_id, valid_from)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
