-- An emulation year of a province: theme, deadlines, state, and the composition in force.
create table emulation_year (
    id                  bigint       not null auto_increment primary key,
    province_id         bigint       not null,
    year                smallint     not null,
    theme               varchar(500) not null default '',
    state               varchar(12)  character set ascii collate ascii_bin not null default 'DRAFT',
    registration_due_on date         null,
    pledge_due_on       date         null,
    midyear_due_on      date         null,
    yearend_due_on      date         null,
    several_blocs_allowed boolean    not null default false,
    version             int          not null default 0,
    constraint uk_emulation_year unique (province_id, year),
    constraint fk_emulation_year_province foreign key (province_id) references province (id),
    constraint ck_emulation_year_state check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    constraint ck_emulation_year_year check (year between 1948 and 2200)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
