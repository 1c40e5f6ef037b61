-- Files that prove an entry.
create table score_evidence (
    id        bigint       not null auto_increment primary key,
    entry_id  bigint       not null,
    file_id   bigint       not null,
    file_name varchar(250) not null,
    added_by  varchar(150) not null,
    added_at  datetime(6) not null,
    constraint uk_score_evidence_file unique (entry_id, file_id),
    constraint fk_score_evidence_entry foreign key (entry_id) references score_entry (id) on delete cascade,
    constraint fk_score_evidence_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
