-- Which units an act put where: the place before and after. Names are kept as they were, for the history page.
create table composition_change (
    id                bigint       not null auto_increment primary key,
    act_id            bigint       not null,
    composition_id    bigint       not null,
    unit_id           bigint       not null,
    seat              int          not null default 0,
    from_bloc_year_id bigint       null,
    from_bloc_name    varchar(250) not null default '',
    from_group_id     bigint       null,
    from_group_name   varchar(120) not null default '',
    from_lead_slot    tinyint      null,
    from_acting       varchar(250) not null default '',
    to_bloc_year_id   bigint       null,
    to_bloc_name      varchar(250) not null default '',
    to_group_id       bigint       null,
    to_group_name     varchar(120) not null default '',
    to_lead_slot      tinyint      null,
    to_acting         varchar(250) not null default '',
    constraint fk_composition_change_act foreign key (act_id) references composition_act (id) on delete cascade,
    constraint fk_composition_change_unit foreign key (unit_id) references unit (id),
    key ix_composition_change_unit (composition_id, unit_id, id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
