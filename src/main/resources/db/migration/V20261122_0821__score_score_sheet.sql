-- The scores of one unit by one table. States and their order: src/docs/score-sheet.md.
create table score_sheet (
    id           bigint      not null auto_increment primary key,
    round_id     bigint      not null,
    table_id     bigint      not null,
    unit_id      bigint      not null,
    state        varchar(20) character set ascii collate ascii_bin not null default 'SELF_SCORING',
    submitted_at datetime(6) null,
    final_at     datetime(6) null,
    explanation  text        not null default '',
    returned_for varchar(1000) not null default '',
    version      int         not null default 0,
    constraint uk_score_sheet_unit unique (round_id, unit_id),
    constraint fk_score_sheet_round foreign key (round_id) references scoring_round (id) on delete cascade,
    constraint fk_score_sheet_unit foreign key (unit_id) references unit (id),
    constraint ck_score_sheet_state check (state in ('SELF_SCORING', 'SUBMITTED', 'HEAD_REVIEWED', 'BOARD_REVIEWED', 'EXPLAINING', 'FINAL')),
    key ix_score_sheet_unit (unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
