-- What a source tells of a conference that was held before this program, or outside it: led by whom, what was decided.
create table meeting_record (
    meeting_id    bigint        not null primary key,
    chair         varchar(250)  not null default '',
    co_chair      varchar(250)  not null default '',
    next_year     smallint      null,
    next_head     varchar(250)  not null default '',
    next_deputies varchar(500)  not null default '',
    decided       varchar(1000) not null default '',
    source        varchar(500)  not null,
    recorded_by   varchar(120)  not null,
    constraint fk_meeting_record_meeting foreign key (meeting_id) references meeting (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
