-- When a conference was really opened and ended, beside what was planned.
alter table meeting
    add column opened_at datetime(6) null after ends_at,
    add column ended_at  datetime(6) null after opened_at,
    add constraint ck_meeting_held check (ended_at is null or (opened_at is not null and ended_at >= opened_at));
