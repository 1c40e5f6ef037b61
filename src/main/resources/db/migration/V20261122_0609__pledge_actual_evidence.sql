-- A file that shows what was reached.
create table actual_evidence (
    actual_id bigint not null,
    file_id   bigint not null,
    primary key (actual_id, file_id),
    constraint fk_actual_evidence_actual foreign key (actual_id) references pledge_actual (id) on delete cascade,
    constraint fk_actual_evidence_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
