-- Every change of the roll, so that the roll of any moment can be told.
create table roll_call_event (
    id          bigint       not null auto_increment primary key,
    meeting_id  bigint       not null,
    unit_id     bigint       not null,
    status      varchar(12)  character set ascii collate ascii_bin not null,
    at          datetime(6)  not null,
    done_by     varchar(120) not null,
    constraint fk_roll_call_event foreign key (meeting_id, unit_id) references roll_call (meeting_id, unit_id) on delete cascade,
    key ix_roll_call_event (meeting_id, at)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
