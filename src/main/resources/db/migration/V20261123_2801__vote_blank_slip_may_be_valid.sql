-- Where the rule counts a blank slip as valid, blank ones are not among the invalid ones, on paper either.
alter table manual_sheet drop constraint ck_manual_sheet_numbers;
alter table manual_sheet add constraint ck_manual_sheet_numbers
    check (returned <= issued and valid + invalid = returned and valid >= 0 and invalid >= 0 and blank >= 0 and blank <= returned);
