-- What differs for one unit from the target of all: a target of its own, or that the item is not assigned to it.
create table pledge_target (
    id         bigint        not null auto_increment primary key,
    item_id    bigint        not null,
    unit_id    bigint        not null,
    assigned   boolean       not null default true,
    target     decimal(18,4) null,
    amended_on date          null,
    constraint uk_pledge_target unique (item_id, unit_id),
    constraint fk_pledge_target_item foreign key (item_id) references pledge_item (id) on delete cascade,
    constraint fk_pledge_target_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
