-- A unit that keeps its points and its place in the list of all, but is not considered in a year: kind and reason are
-- told. released_at: it is considered again.
create table disqualification (
    id           bigint        not null auto_increment primary key,
    unit_id      bigint        not null,
    year_id      bigint        not null,
    bloc_id      bigint        not null,
    kind         varchar(30)   character set ascii collate ascii_bin not null,
    reason       varchar(1000) not null,
    source       varchar(500)  not null,
    decided_by   varchar(150)  not null,
    decided_at   datetime(6)  not null,
    released_at  datetime(6)  null,
    released_by  varchar(150)  not null default '',
    released_for varchar(1000) not null default '',
    generated    boolean       not null default false,
    constraint fk_disqualification_unit foreign key (unit_id) references unit (id),
    constraint fk_disqualification_year foreign key (year_id) references emulation_year (id),
    constraint fk_disqualification_bloc foreign key (bloc_id) references bloc (id),
    key ix_disqualification_bloc (bloc_id, year_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
