-- A conference of a bloc in a year. The quorum is the share of members that must attend before a ballot opens.
create table meeting (
    id          bigint       not null auto_increment primary key,
    bloc_id     bigint       not null,
    year_id     bigint       not null,
    type        varchar(30)  character set ascii collate ascii_bin not null,
    title       varchar(250) not null,
    place       varchar(250) not null default '',
    starts_at   datetime(6)  not null,
    ends_at     datetime(6)  null,
    state       varchar(10)  character set ascii collate ascii_bin not null default 'PLANNED',
    quorum_num  int          not null default 2,
    quorum_den  int          not null default 3,
    quorum_written boolean   not null default false,
    failed_codes smallint     not null default 0,
    version     int          not null default 0,
    constraint fk_meeting_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_meeting_year foreign key (year_id) references emulation_year (id),
    constraint ck_meeting_state check (state in ('PLANNED', 'OPEN', 'ENDED', 'CANCELLED')),
    constraint ck_meeting_quorum check (quorum_num >= 0 and quorum_den > 0 and quorum_num <= quorum_den),
    constraint ck_meeting_times check (ends_at is null or ends_at >= starts_at),
    key ix_meeting_bloc (bloc_id, year_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
