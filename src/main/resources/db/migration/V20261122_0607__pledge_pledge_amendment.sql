-- A change of a signed pledge: which field, what it was, what it is, why, who and when. Never edited.
create table pledge_amendment (
    id         bigint       not null auto_increment primary key,
    pledge_id  bigint       not null,
    item_id    bigint       null,
    unit_id    bigint       null,
    field      varchar(20)  character set ascii collate ascii_bin not null,
    subject    varchar(520) not null,
    old_value  varchar(500) not null,
    new_value  varchar(500) not null,
    reason     varchar(500) not null,
    account_id bigint       not null,
    done_by    varchar(120) not null,
    done_at    datetime(6)  not null,
    constraint fk_pledge_amendment_pledge foreign key (pledge_id) references pledge (id) on delete cascade,
    constraint fk_pledge_amendment_item foreign key (item_id) references pledge_item (id) on delete cascade,
    constraint ck_pledge_amendment_reason check (reason <> '')
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
