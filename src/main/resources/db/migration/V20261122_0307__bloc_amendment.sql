-- A decision that changes a published composition.
create table composition_amendment (
    id             bigint       not null auto_increment primary key,
    composition_id bigint       not null,
    decision_no    varchar(80)  not null,
    decision_on    date         not null,
    effective_on   date         not null,
    reason         varchar(500) not null default '',
    recorded_by    varchar(120) not null,
    recorded_at    datetime(6)  not null,
    constraint uk_composition_amendment unique (composition_id, decision_no),
    constraint fk_composition_amendment foreign key (composition_id) references composition (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
