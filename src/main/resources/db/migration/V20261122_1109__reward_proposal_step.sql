-- Every step of a proposal: who brought it to which state, when and why.
create table proposal_step (
    id          bigint       not null auto_increment primary key,
    proposal_id bigint       not null,
    state       varchar(12)  character set ascii collate ascii_bin not null,
    reason      varchar(500) not null default '',
    done_by     varchar(120) not null,
    done_at     datetime(6)  not null,
    constraint fk_proposal_step foreign key (proposal_id) references proposal (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
