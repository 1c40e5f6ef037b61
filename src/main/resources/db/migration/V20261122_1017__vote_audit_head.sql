-- The newest line of the chain. Whoever appends takes a lock on this row first.
create table audit_head (
    id    tinyint    not null primary key,
    seq   bigint     not null,
    hash  binary(32) not null,
    constraint ck_audit_head check (id = 1)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
