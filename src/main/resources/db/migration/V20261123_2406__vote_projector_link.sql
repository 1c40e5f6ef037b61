-- A link for the computer in the hall that shows the wall without signing in. Only the hash of its token is kept; one link
-- of a conference holds at a time, and a revoked one never again.
create table projector_link (
    id         bigint      not null auto_increment primary key,
    meeting_id bigint      not null,
    token_hash binary(32)  not null,
    created_by varchar(120) not null,
    created_at datetime(6) not null,
    revoked_at datetime(6) null,
    live       tinyint     as (if(revoked_at is null, 1, null)) persistent,
    constraint uk_projector_link_token unique (token_hash),
    constraint uk_projector_link_live unique (meeting_id, live),
    constraint fk_projector_link_meeting foreign key (meeting_id) references meeting (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
