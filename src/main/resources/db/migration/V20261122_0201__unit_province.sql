-- Provinces, with the one that absorbed them in a merger (2025: 63 became 34).
create table province (
    id             bigint       not null auto_increment primary key,
    code           varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    name           varchar(120) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_ai_ci not null,
    merged_into_id bigint       null,
    merged_on      date         null,
    constraint uk_province_code unique (code),
    constraint fk_province_merged_into foreign key (merged_into_id) references province (id),
    constraint ck_province_merged check ((merged_into_id is null) = (merged_on is null))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
