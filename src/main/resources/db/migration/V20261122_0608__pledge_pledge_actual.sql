-- What a unit reached of a target by the end of a month, counted from January (6 = mid-year, 12 = year-end). Of a
-- pass-fail target 1 says passed and 0 failed; null says that only a note or evidence is there yet.
create table pledge_actual (
    id         bigint        not null auto_increment primary key,
    item_id    bigint        not null,
    unit_id    bigint        not null,
    month      int           not null,
    reached    decimal(18,4) null,
    note       varchar(1000) not null default '',
    account_id bigint        not null,
    entered_by varchar(120)  not null,
    entered_at datetime(6)   not null,
    generated  boolean       not null default false,
    version    int           not null default 0,
    constraint uk_pledge_actual unique (item_id, unit_id, month),
    constraint fk_pledge_actual_item foreign key (item_id) references pledge_item (id) on delete cascade,
    constraint fk_pledge_actual_unit foreign key (unit_id) references unit (id),
    constraint ck_pledge_actual_month check (month between 1 and 12)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
