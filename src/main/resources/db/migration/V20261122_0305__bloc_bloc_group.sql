-- Optional groups inside a bloc, such as "có đánh giá công vụ".
create table bloc_group (
    id           bigint       not null auto_increment primary key,
    bloc_year_id bigint       not null,
    name         varchar(120) not null,
    position     int          not null default 0,
    constraint uk_bloc_group unique (bloc_year_id, name),
    constraint uk_bloc_group_in_bloc unique (bloc_year_id, id),
    constraint fk_bloc_group_bloc_year foreign key (bloc_year_id) references bloc_year (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
