-- One arrangement of units into blocs for a year: several named drafts side by side, at most one in force.
create table composition (
    id           bigint       not null auto_increment primary key,
    year_id      bigint       not null,
    name         varchar(120) not null,
    state        varchar(12)  character set ascii collate ascii_bin not null default 'DRAFT',
    in_force     boolean      null comment 'true for the published one, otherwise null: unique with year_id',
    based_on_id  bigint       null,
    decision_no  varchar(80)  not null default '',
    decision_on  date         null,
    published_at datetime(6)  null,
    published_by varchar(120) not null default '',
    created_at   datetime(6)  not null,
    created_by   varchar(120) not null,
    version      int          not null default 0,
    constraint uk_composition_name unique (year_id, name),
    constraint uk_composition_in_force unique (year_id, in_force),
    constraint fk_composition_year foreign key (year_id) references emulation_year (id),
    constraint fk_composition_based_on foreign key (based_on_id) references composition (id) on delete set null,
    constraint ck_composition_state check (state in ('DRAFT', 'PUBLISHED', 'DROPPED')),
    constraint ck_composition_in_force check ((state = 'PUBLISHED') = (in_force is not null)),
    constraint ck_composition_published check (state <> 'PUBLISHED' or published_at is not null)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
