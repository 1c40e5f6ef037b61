-- One target of a pledge: of all units of the bloc, or registered by one unit alone (unit_id). An item that was taken out
-- of a signed pledge stays, with the day.
create table pledge_item (
    id              bigint        not null auto_increment primary key,
    pledge_id       bigint        not null,
    unit_id         bigint        null,
    position        int           not null default 0,
    content         varchar(250)  not null,
    indicator       varchar(250)  not null default '',
    unit_of_measure varchar(60)   not null default '',
    direction       varchar(10)   character set ascii collate ascii_bin not null,
    target          decimal(18,4) null,
    source          varchar(250)  not null default '',
    amended_on      date          null,
    removed_on      date          null,
    generated       boolean       not null default false,
    version         int           not null default 0,
    constraint fk_pledge_item_pledge foreign key (pledge_id) references pledge (id) on delete cascade,
    constraint fk_pledge_item_unit foreign key (unit_id) references unit (id),
    constraint ck_pledge_item_direction check (direction in ('UP', 'DOWN', 'PASS_FAIL')),
    constraint ck_pledge_item_target check (direction <> 'PASS_FAIL' or target is null),
    key ix_pledge_item_unit (unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
