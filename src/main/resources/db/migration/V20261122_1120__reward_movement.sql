-- Emulation movements, counted in statistics form 0601.N/BNV-TĐKT.
create table movement (
    id          bigint        not null auto_increment primary key,
    province_id bigint        not null,
    name        varchar(250)  not null,
    launched_by varchar(250)  not null,
    level       varchar(15)   character set ascii collate ascii_bin not null,
    scope       varchar(15)   character set ascii collate ascii_bin not null,
    thematic    boolean       not null,
    duration    varchar(15)   character set ascii collate ascii_bin not null,
    launched_on date          not null,
    bloc_id     bigint        null,
    source      varchar(500)  not null default '',
    version     int           not null default 0,
    constraint uk_movement unique (province_id, launched_on, name),
    constraint fk_movement_province foreign key (province_id) references province (id),
    constraint fk_movement_bloc foreign key (bloc_id) references bloc (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
