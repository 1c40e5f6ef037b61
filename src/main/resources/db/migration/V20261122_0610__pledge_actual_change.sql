-- Every value that was ever entered, with the one before it. Never edited.
create table actual_change (
    id          bigint        not null auto_increment primary key,
    actual_id   bigint        not null,
    old_reached decimal(18,4) null,
    new_reached decimal(18,4) null,
    old_note    varchar(1000) not null,
    new_note    varchar(1000) not null,
    account_id  bigint        not null,
    done_by     varchar(120)  not null,
    done_at     datetime(6)   not null,
    constraint fk_actual_change_actual foreign key (actual_id) references pledge_actual (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
