-- What was corrected in a decided reward, or that it was revoked: by which decision, why, by whom.
create table reward_correction (
    id          bigint        not null auto_increment primary key,
    reward_id   bigint        not null,
    kind        varchar(12)   character set ascii collate ascii_bin not null,
    changes     varchar(2000) not null default '',
    reason      varchar(500)  not null,
    decision_no varchar(80)   not null default '',
    decision_on date          null,
    recorded_by varchar(120)  not null,
    recorded_at datetime(6)   not null,
    constraint fk_reward_correction foreign key (reward_id) references reward (id),
    constraint ck_reward_correction check (kind in ('CORRECTION', 'REVOCATION')),
    constraint ck_reward_correction_decision check (kind = 'CORRECTION' or (decision_no <> '' and decision_on is not null))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
