-- Who stands for a motion, with score and rank where there are any. A withdrawal keeps its reason; a hold (violation)
-- keeps a nominee off the ballot until it is released with a reason.
create table vote_nominee (
    id           bigint        not null auto_increment primary key,
    motion_id    bigint        not null,
    unit_id      bigint        null,
    label        varchar(200)  character set utf8mb4 collate utf8mb4_bin not null,
    score        decimal(10,4) null,
    score_rank   int           null,
    withdrawn    varchar(250)  not null default '',
    hold         varchar(250)  not null default '',
    released     varchar(250)  not null default '',
    constraint uk_vote_nominee_unit unique (motion_id, unit_id),
    constraint uk_vote_nominee_label unique (motion_id, label),
    constraint fk_vote_nominee_motion foreign key (motion_id) references vote_motion (id),
    constraint fk_vote_nominee_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
