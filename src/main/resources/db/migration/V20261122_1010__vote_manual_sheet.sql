-- What people counted by hand: raised hands or paper slips. One person enters, another confirms.
create table manual_sheet (
    round_id     bigint      not null,
    channel      varchar(5)  character set ascii collate ascii_bin not null,
    issued       int         not null,
    returned     int         not null,
    valid        int         not null,
    invalid      int         not null,
    blank        int         not null,
    entered_by   bigint      not null,
    confirmed_by bigint      null,
    primary key (round_id, channel),
    constraint fk_manual_sheet_round foreign key (round_id) references vote_round (id),
    constraint fk_manual_sheet_entered foreign key (entered_by) references account (id),
    constraint fk_manual_sheet_confirmed foreign key (confirmed_by) references account (id),
    constraint ck_manual_sheet_channel check (channel in ('HANDS', 'PAPER')),
    constraint ck_manual_sheet_people check (confirmed_by is null or confirmed_by <> entered_by),
    constraint ck_manual_sheet_numbers check (returned <= issued and valid + invalid = returned and valid >= 0 and invalid >= blank and blank >= 0)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
