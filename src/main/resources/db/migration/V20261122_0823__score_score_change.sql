-- Every change of a score: old, new, why, who, when. request_id: name the browser gave to the keystroke, so that what is
-- sent again after a lost connection is written once.
create table score_change (
    id         bigint        not null auto_increment primary key,
    entry_id   bigint        not null,
    stage      varchar(10)   character set ascii collate ascii_bin not null,
    old_points decimal(9,2)  null,
    new_points decimal(9,2)  null,
    old_value  varchar(200)  not null default '',
    new_value  varchar(200)  not null default '',
    reason     varchar(1000) not null default '',
    changed_by varchar(150)  not null,
    changed_at datetime(6)  not null,
    request_id varchar(60)   character set ascii collate ascii_bin null,
    constraint uk_score_change_request unique (request_id),
    constraint fk_score_change_entry foreign key (entry_id) references score_entry (id) on delete cascade,
    constraint ck_score_change_stage check (stage in ('SELF', 'HEAD', 'BOARD', 'FINAL')),
    key ix_score_change_entry (entry_id, id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
