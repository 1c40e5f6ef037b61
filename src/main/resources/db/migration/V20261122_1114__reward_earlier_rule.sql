-- Earlier awards that an award asks for, from a day on. Rows with the same alternative must all hold; one alternative is
-- enough. A row without needs_award is a ground that a person has to confirm (such as "selected in a movement").
create table earlier_rule (
    id             bigint       not null auto_increment primary key,
    award_code     varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
    recipient_kind varchar(12)  character set ascii collate ascii_bin not null,
    alternative    int          not null,
    needs_award    varchar(30)  character set utf8mb4 collate utf8mb4_bin null,
    needs_count    int          not null default 1,
    within_years   int          not null default 100,
    consecutive    boolean      not null default false,
    ground         varchar(250) not null default '',
    valid_from     date         not null,
    valid_to       date         null,
    legal_source   varchar(500) not null default '',
    constraint ck_earlier_rule check (needs_award is not null or ground <> ''),
    constraint ck_earlier_rule_count check (needs_count between 1 and 50 and within_years between 1 and 100),
    key ix_earlier_rule (award_code, recipient_kind)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
