-- One thing a person did to a composition: who, when, why. Undo and redo are acts of their own that name the act they
-- answer. An amendment of a published composition names its decision.
create table composition_act (
    id             bigint       not null auto_increment primary key,
    composition_id bigint       not null,
    what           varchar(20)  character set ascii collate ascii_bin not null,
    act            varchar(4)   character set ascii collate ascii_bin not null default 'DO',
    answers_id     bigint       null,
    amendment_id   bigint       null,
    detail         varchar(500) not null default '',
    reason         varchar(500) not null default '',
    account_id     bigint       not null,
    done_by        varchar(120) not null,
    done_at        datetime(6)  not null,
    constraint fk_composition_act_composition foreign key (composition_id) references composition (id) on delete cascade,
    constraint fk_composition_act_answers foreign key (answers_id) references composition_act (id) on delete cascade,
    constraint fk_composition_act_amendment foreign key (amendment_id) references composition_amendment (id),
    constraint ck_composition_act check (act in ('DO', 'UNDO', 'REDO') and (act = 'DO') = (answers_id is null)),
    key ix_composition_act_author (composition_id, account_id, id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
