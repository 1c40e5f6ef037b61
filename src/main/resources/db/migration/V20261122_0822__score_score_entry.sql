-- What is known and given for one criterion of one sheet. null = not yet; 0 is a score.
-- plan, actual, grade, events: what the points are computed from, by the criterion's kind (events: counts by code, JSON).
-- bonus_points: what the kind gives beyond the full points (quantitative bonus), before the caps.
-- applies: false where the data say that the criterion does not count for the unit (no target): its own maximum falls.
-- generated: invented for the demonstration; screens say so.
create table score_entry (
    id           bigint        not null auto_increment primary key,
    sheet_id     bigint        not null,
    criterion_id bigint        not null,
    plan         decimal(18,4) null,
    actual       decimal(18,4) null,
    grade        varchar(10)   character set ascii collate ascii_bin null,
    events       varchar(1000) null,
    note         varchar(2000) not null default '',
    self_points  decimal(9,2)  null,
    head_points  decimal(9,2)  null,
    board_points decimal(9,2)  null,
    final_points decimal(9,2)  null,
    bonus_points decimal(9,2)  not null default 0,
    applies      boolean       not null default true,
    generated    boolean       not null default false,
    changed_by   varchar(150)  not null default '',
    changed_at   datetime(6)  null,
    version      int           not null default 0,
    constraint uk_score_entry_criterion unique (sheet_id, criterion_id),
    constraint fk_score_entry_sheet foreign key (sheet_id) references score_sheet (id) on delete cascade,
    constraint fk_score_entry_criterion foreign key (criterion_id) references criterion (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
