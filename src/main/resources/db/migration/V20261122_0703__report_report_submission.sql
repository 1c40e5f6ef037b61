-- A report of a unit, or of the bloc itself (unit_id 0, written by its head, whichever unit that is), in a bloc and year.
create table report_submission (
    id                 bigint       not null auto_increment primary key,
    bloc_id            bigint       not null,
    year               smallint     not null,
    unit_id            bigint       not null,
    kind               varchar(20)  character set ascii collate ascii_bin not null,
    state              varchar(12)  character set ascii collate ascii_bin not null default 'DRAFT',
    attachment_id      bigint       null,
    first_submitted_at datetime(6)  null,
    submitted_at       datetime(6)  null,
    submitted_by       varchar(200) not null default '',
    decided_at         datetime(6)  null,
    decided_by         varchar(200) not null default '',
    returned_reason    varchar(1000) not null default '',
    is_generated       boolean      not null default false,
    version            int          not null default 0,
    constraint uk_report_submission unique (bloc_id, year, kind, unit_id),
    constraint fk_report_submission_bloc foreign key (bloc_id) references bloc (id),
    constraint fk_report_submission_attachment foreign key (attachment_id) references stored_file (id),
    constraint ck_report_submission_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint ck_report_submission_date check (state = 'DRAFT' or first_submitted_at is not null),
    key ix_report_submission_unit (unit_id, year)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
