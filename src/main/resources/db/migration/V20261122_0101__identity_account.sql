-- People who may sign in. Logins are compared to the letter (utf8mb4_bin). Accounts of the demonstration (demo) cannot
-- sign in outside the demo profile.
create table account (
    id                   bigint       not null auto_increment primary key,
    login                varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    display_name         varchar(120) not null,
    password_hash        varchar(200) character set ascii collate ascii_bin not null,
    password_change_due  boolean      not null default false,
    locked               boolean      not null default false,
    demo                 boolean      not null default false,
    failed_logins        int          not null default 0,
    locked_until         datetime(6)  null,
    last_login_at        datetime(6)  null,
    language             varchar(8)   character set ascii collate ascii_bin not null default 'vi',
    color_scheme         varchar(8)   character set ascii collate ascii_bin not null default 'SYSTEM',
    created_at           datetime(6)  not null,
    version              int          not null default 0,
    constraint uk_account_login unique (login)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
