-- What the projectors of a conference show: by themselves what is going on, or something the chair chose.
create table hall_scene (
    meeting_id bigint      not null primary key,
    scene      varchar(10) character set ascii collate ascii_bin not null,
    round_id   bigint      null,
    at         datetime(6) not null,
    constraint fk_hall_scene_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_hall_scene_round foreign key (round_id) references vote_round (id),
    constraint ck_hall_scene check (scene in ('AUTO', 'AGENDA', 'RESULT', 'RECEIPTS', 'HIDDEN'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
