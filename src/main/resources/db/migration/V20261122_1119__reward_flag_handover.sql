-- Who received the rotating flag when; the last one holds it.
create table flag_handover (
    id          bigint       not null auto_increment primary key,
    flag_id     bigint       not null,
    unit_id     bigint       not null,
    received_on date         not null,
    occasion    varchar(250) not null default '',
    recorded_by varchar(120) not null,
    recorded_at datetime(6)  not null,
    constraint uk_flag_handover unique (flag_id, received_on),
    constraint fk_flag_handover_flag foreign key (flag_id) references rotating_flag (id),
    constraint fk_flag_handover_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
