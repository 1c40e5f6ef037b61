-- The roll: one line for each member unit.
create table roll_call (
    meeting_id    bigint       not null,
    unit_id       bigint       not null,
    status        varchar(12)  character set ascii collate ascii_bin not null default 'EXPECTED',
    delegate_name varchar(120) not null default '',
    paper         varchar(250) not null default '',
    reason        varchar(250) not null default '',
    arrived_at    datetime(6)  null,
    left_at       datetime(6)  null,
    checked_by    varchar(120) not null default '',
    checked_at    datetime(6)  null,
    version       int          not null default 0,
    primary key (meeting_id, unit_id),
    constraint fk_roll_call_meeting foreign key (meeting_id) references meeting (id) on delete cascade,
    constraint fk_roll_call_unit foreign key (unit_id) references unit (id),
    constraint ck_roll_call_status check (status in ('EXPECTED', 'PRESENT', 'SUBSTITUTE', 'WRITTEN', 'EXCUSED', 'UNEXCUSED', 'LEFT')),
    constraint ck_roll_call_substitute check (status <> 'SUBSTITUTE' or (delegate_name <> '' and paper <> '')),
    constraint ck_roll_call_excused check (status <> 'EXCUSED' or reason <> '')
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
