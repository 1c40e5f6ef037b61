-- The pledge (giao ước) of a bloc for a year: what its units promise each other, and how far signing has come.
create table pledge (
    id        bigint       not null auto_increment primary key,
    bloc_id   bigint       not null,
    year_id   bigint       not null,
    theme     varchar(500) not null default '',
    place     varchar(250) not null default '',
    signed_on date         null,
    state     varchar(10)  character set ascii collate ascii_bin not null default 'DRAFT',
    generated boolean      not null default false,
    version   int          not null default 0,
    constraint uk_pledge unique (bloc_id, year_id),
    constraint fk_pledge_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_pledge_year foreign key (year_id) references emulation_year (id),
    constraint ck_pledge_state check (state in ('DRAFT', 'SIGNING', 'SIGNED'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
