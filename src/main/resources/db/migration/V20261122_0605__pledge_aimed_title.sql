-- A title or award a unit aims at: a code of the catalogue, or words where the catalogue has none.
create table aimed_title (
    registration_id bigint       not null,
    position        int          not null,
    code            varchar(30)  character set utf8mb4 collate utf8mb4_bin null,
    title           varchar(250) not null,
    primary key (registration_id, position),
    constraint fk_aimed_title_registration foreign key (registration_id) references pledge_registration (id)
        on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
