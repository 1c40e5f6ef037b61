-- Files that people hand in (scans of decisions, evidence). The bytes lie outside the web root; this is their record.
create table stored_file (
    id           bigint       not null auto_increment primary key,
    file_name    varchar(250) not null,
    media_type   varchar(100) character set ascii collate ascii_bin not null,
    size_bytes   bigint       not null,
    sha256       char(64)     character set ascii collate ascii_bin not null,
    province_id  bigint       null,
    stored_by    varchar(120) not null,
    stored_at    datetime(6)  not null
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
