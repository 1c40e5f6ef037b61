-- A unit that a criterion does not apply to: its own maximum is lower by it.
create table criterion_exemption (
    id           bigint       not null auto_increment primary key,
    criterion_id bigint       not null,
    unit_id      bigint       not null,
    reason       varchar(500) not null,
    created_at   datetime(6)  not null,
    created_by   varchar(120) not null,
    constraint uk_criterion_exemption unique (criterion_id, unit_id),
    constraint fk_criterion_exemption_criterion foreign key (criterion_id) references criterion (id) on delete cascade,
    constraint fk_criterion_exemption_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
