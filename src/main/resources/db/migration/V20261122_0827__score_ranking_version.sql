-- A published ranking of a bloc in a year. It never changes: an appeal that is upheld publishes the next version.
create table ranking_version (
    id           bigint        not null auto_increment primary key,
    bloc_id      bigint        not null,
    year_id      bigint        not null,
    number       int           not null,
    rank_by      varchar(30)   character set ascii collate ascii_bin not null,
    appeal_until date          not null,
    because      varchar(1000) not null default '',
    published_by varchar(150)  not null,
    published_at datetime(6)  not null,
    generated    boolean       not null default false,
    constraint uk_ranking_version_number unique (bloc_id, year_id, number),
    constraint fk_ranking_version_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_ranking_version_year foreign key (year_id) references emulation_year (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
