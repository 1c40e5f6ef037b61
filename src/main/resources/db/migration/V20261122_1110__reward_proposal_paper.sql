-- Papers handed in with a proposal.
create table proposal_paper (
    id          bigint       not null auto_increment primary key,
    proposal_id bigint       not null,
    paper       varchar(20)  character set ascii collate ascii_bin not null,
    file_id     bigint       not null,
    added_by    varchar(120) not null,
    added_at    datetime(6)  not null,
    constraint uk_proposal_paper unique (proposal_id, paper),
    constraint fk_proposal_paper foreign key (proposal_id) references proposal (id),
    constraint fk_proposal_paper_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
