-- A question put to the vote in a conference: an award, an election, a document.
create table vote_motion (
    id          bigint       not null auto_increment primary key,
    meeting_id  bigint       not null,
    subject     varchar(12)  character set ascii collate ascii_bin not null,
    title       varchar(250) not null,
    seats       smallint     not null,
    rehearsal   boolean      not null default false,
    constraint fk_vote_motion_meeting foreign key (meeting_id) references meeting (id),
    constraint ck_vote_motion_seats check (seats between 1 and 60),
    constraint ck_vote_motion_subject check (subject in ('CO_CP', 'CO_TINH', 'BK_TINH', 'BAU_TRUONG', 'BAU_PHO', 'THONG_QUA')),
    key ix_vote_motion (meeting_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
