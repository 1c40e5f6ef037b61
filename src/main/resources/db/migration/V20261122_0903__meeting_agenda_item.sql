-- What a conference deals with, in order. An item may name a thing of another part of the program by its number.
create table agenda_item (
    id          bigint       not null auto_increment primary key,
    meeting_id  bigint       not null,
    position    int          not null,
    kind        varchar(16)  character set ascii collate ascii_bin not null,
    title       varchar(250) not null,
    subject_id  bigint       null,
    done        boolean      not null default false,
    version     int          not null default 0,
    constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id) on delete cascade,
    constraint ck_agenda_item_kind check (kind in ('DOCUMENT', 'REPORT', 'SCORES', 'PLEDGE', 'BALLOT', 'OTHER')),
    key ix_agenda_item (meeting_id, position)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
