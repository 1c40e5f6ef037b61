-- The rotating flag of a bloc (cờ luân lưu): a symbol passed to the next head, not an award.
create table rotating_flag (
    id          bigint       not null auto_increment primary key,
    province_id bigint       not null,
    bloc_id     bigint       not null,
    name        varchar(250) not null,
    made_in     smallint     null,
    note        varchar(500) not null default '',
    version     int          not null default 0,
    constraint uk_rotating_flag unique (bloc_id, name),
    constraint fk_rotating_flag_province foreign key (province_id) references province (id),
    constraint fk_rotating_flag_bloc foreign key (bloc_id) references bloc (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
