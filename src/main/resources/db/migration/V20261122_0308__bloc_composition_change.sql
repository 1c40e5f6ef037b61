-- Every change of a composition: who, when, why, from where to where. Rows of one act share a batch; undo and redo are
-- batches of their own that name the batch they answer. Names are kept as they were, for the history page.
create table composition_change (
    id              bigint       not null auto_increment primary key,
    composition_id  bigint       not null,
    batch           bigint       not null,
    act             varchar(8)   character set ascii collate ascii_bin not null default 'DO',
    answers_batch   bigint       null,
    amendment_id    bigint       null,
    unit_id         bigint       not null,
    from_bloc_year_id bigint     null,
    from_bloc_name  varchar(250) not null default '',
    from_group_name varchar(120) not null default '',
    from_lead_slot  tinyint      null,
    to_bloc_year_id bigint       null,
    to_bloc_name    varchar(250) not null default '',
    to_group_name   varchar(120) not null default '',
    to_lead_slot    tinyint      null,
    reason          varchar(500) not null default '',
    changed_by      varchar(120) not null,
    account_id      bigint       null,
    changed_at      datetime(6)  not null,
    constraint fk_composition_change_composition foreign key (composition_id) references composition (id) on delete cascade,
    constraint fk_composition_change_amendment foreign key (amendment_id) references composition_amendment (id),
    constraint fk_composition_change_unit foreign key (unit_id) references unit (id),
    constraint ck_composition_change_act check (act in ('DO', 'UNDO', 'REDO')),
    key ix_composition_change_batch (composition_id, batch),
    key ix_composition_change_unit (composition_id, unit_id, id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
