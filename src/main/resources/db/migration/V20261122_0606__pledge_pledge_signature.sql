-- The signature of a unit: given in the program by its officer, or on paper and recorded by the head or the board.
create table pledge_signature (
    id             bigint       not null auto_increment primary key,
    pledge_id      bigint       not null,
    unit_id        bigint       not null,
    representative varchar(120) not null,
    post           varchar(120) not null,
    on_paper       boolean      not null,
    scan_file_id   bigint       null,
    account_id     bigint       not null,
    recorded_by    varchar(120) not null,
    signed_at      datetime(6)  not null,
    generated      boolean      not null default false,
    constraint uk_pledge_signature unique (pledge_id, unit_id),
    constraint fk_pledge_signature_pledge foreign key (pledge_id) references pledge (id) on delete cascade,
    constraint fk_pledge_signature_unit foreign key (unit_id) references unit (id),
    constraint fk_pledge_signature_scan foreign key (scan_file_id) references stored_file (id),
    constraint ck_pledge_signature_paper check (not on_paper or generated or scan_file_id is not null)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
