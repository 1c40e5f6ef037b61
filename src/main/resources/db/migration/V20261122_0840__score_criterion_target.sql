-- Which target of the bloc's pledge the results of a criterion come from: promised, mid-year, year-end, evidence, points
-- stand in one line because of it.
create table criterion_target (
    criterion_id   bigint not null primary key,
    pledge_item_id bigint not null,
    constraint fk_criterion_target_criterion foreign key (criterion_id) references criterion (id) on delete cascade,
    constraint fk_criterion_target_item foreign key (pledge_item_id) references pledge_item (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
