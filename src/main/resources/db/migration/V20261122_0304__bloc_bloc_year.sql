-- A bloc inside one composition: its name, kind and family that year, and its place on the board.
create table bloc_year (
    id             bigint       not null auto_increment primary key,
    composition_id bigint       not null,
    bloc_id        bigint       not null,
    name           varchar(250) not null,
    kind           varchar(5)   character set ascii collate ascii_bin not null,
    family         varchar(30)  character set ascii collate ascii_bin not null,
    level          varchar(10)  character set ascii collate ascii_bin not null default 'TINH',
    position       int          not null default 0,
    source         varchar(500) not null default '',
    version        int          not null default 0,
    constraint uk_bloc_year unique (composition_id, bloc_id),
    constraint fk_bloc_year_composition foreign key (composition_id) references composition (id) on delete cascade,
    constraint fk_bloc_year_bloc foreign key (bloc_id) references bloc (id),
    constraint ck_bloc_year_kind check (kind in ('KHOI', 'CUM'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
