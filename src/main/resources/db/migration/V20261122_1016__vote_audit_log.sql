-- What happened, as a chain: every line holds the hash of the one before. One line an event, never one a ballot.
create table audit_log (
    seq       bigint       not null primary key,
    at        datetime(6)  not null,
    actor     varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    action    varchar(40)  character set ascii collate ascii_bin not null,
    object    varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    payload   longtext     character set utf8mb4 collate utf8mb4_bin not null,
    prev_hash binary(32)   not null,
    hash      binary(32)   not null,
    constraint uk_audit_log_hash unique (hash)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
