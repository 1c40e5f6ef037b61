-- Where the rule counts a blank ballot as valid, blank ones are not among the invalid ones.
alter table tally_summary drop constraint ck_tally_summary;
alter table tally_summary add constraint ck_tally_summary check (paper_returned <= paper_issued and valid + invalid >= blank);
