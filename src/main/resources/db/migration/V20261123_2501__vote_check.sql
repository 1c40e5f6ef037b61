-- Each run over what must always hold in the data of ballots: at night, or because somebody asked.
create table vote_check (
    id          bigint       not null auto_increment primary key,
    at          datetime(6)  not null,
    -- '' where it ran at night
    asked_by    varchar(120) not null default '',
    rounds      int          not null,
    millis      int          not null,
    findings    int          not null,
    -- one finding a line: numbers of rounds and lines, never a choice
    report      text         not null
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
