-- Who serves in a conference: chair, secretary, counting committee of two. Those who confirm do so with an own account.
create table meeting_officer (
    id          bigint       not null auto_increment primary key,
    meeting_id  bigint       not null,
    duty        varchar(12)  character set ascii collate ascii_bin not null,
    name        varchar(120) not null,
    unit_id     bigint       null,
    account_id  bigint       null,
    constraint uk_meeting_officer_account unique (meeting_id, duty, account_id),
    constraint fk_meeting_officer_meeting foreign key (meeting_id) references meeting (id) on delete cascade,
    constraint fk_meeting_officer_unit foreign key (unit_id) references unit (id),
    constraint fk_meeting_officer_account foreign key (account_id) references account (id) on delete set null,
    constraint ck_meeting_officer_duty check (duty in ('CHAIR', 'SECRETARY', 'COUNTER'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
