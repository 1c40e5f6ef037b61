-- What is written under one heading of a report. Its own version lets two people write two headings at once.
create table report_entry (
    submission_id bigint       not null,
    field         varchar(20)  character set ascii collate ascii_bin not null,
    words         mediumtext   not null,
    version       int          not null default 0,
    saved_by      varchar(200) not null default '',
    saved_at      datetime(6)  not null,
    primary key (submission_id, field),
    constraint fk_report_entry_submission foreign key (submission_id) references report_submission (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
