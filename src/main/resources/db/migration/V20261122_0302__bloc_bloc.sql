-- A bloc as a lasting thing; how it is called and who is in it is told for each composition.
create table bloc (
    id          bigint       not null auto_increment primary key,
    province_id bigint       not null,
    code        varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    level       varchar(10)  character set ascii collate ascii_bin not null default 'TINH',
    constraint uk_bloc_code unique (province_id, code),
    constraint fk_bloc_province foreign key (province_id) references province (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
