-- Bonus (above 0) and penalty (below 0) of a unit beside the criteria, entered by hand with a reason.
create table score_adjustment (
    id         bigint        not null auto_increment primary key,
    sheet_id   bigint        not null,
    points     decimal(9,2)  not null,
    reason     varchar(1000) not null,
    entered_by varchar(150)  not null,
    entered_at datetime(6)  not null,
    generated  boolean       not null default false,
    cancelled_at  datetime(6)  null,
    cancelled_by  varchar(150)  not null default '',
    cancelled_for varchar(1000) not null default '',
    constraint fk_score_adjustment_sheet foreign key (sheet_id) references score_sheet (id) on delete cascade,
    constraint ck_score_adjustment_points check (points <> 0)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
