-- A view of the dashboard that a person wants to find again: a name and the address inside the program. Only its owner sees it.
create table saved_view (
    id         bigint       not null auto_increment primary key,
    account_id bigint       not null,
    name       varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    address    varchar(500) character set ascii collate ascii_bin not null,
    saved_at   datetime(6)  not null,
    version    int          not null default 0,
    constraint uk_saved_view unique (account_id, name),
    constraint fk_saved_view_account foreign key (account_id) references account (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_ai_ci;
