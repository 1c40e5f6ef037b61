-- Further scenes on the wall: the pledge being signed, the rotating flag handed over.
alter table hall_scene
    drop constraint ck_hall_scene,
    add constraint ck_hall_scene check (scene in ('AUTO', 'AGENDA', 'RESULT', 'RECEIPTS', 'HIDDEN', 'PLEDGE', 'FLAG'));
