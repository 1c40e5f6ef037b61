-- What of a conference's results was handed over: awards as proposals, roles to next year's composition, the rotating flag.
create table vote_handover (
    meeting_id bigint       not null,
    part       varchar(8)   character set ascii collate ascii_bin not null,
    account_id bigint       not null,
    at         datetime(6)  not null,
    primary key (meeting_id, part),
    constraint fk_vote_handover_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_vote_handover_account foreign key (account_id) references account (id),
    constraint ck_vote_handover_part check (part in ('AWARDS', 'ROLES', 'FLAG'))
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
