-- Defaults for provinces without rules of their own. "sourced" tells whether the day itself stands in the source.
insert into report_rule
    (province_id, kind, from_party, to_party, due_month, due_day, next_year, valid_from, required, source, sourced)
values
    (null, 'REGISTRATION', 'UNIT', 'HEAD', 1, 4, false, '2000-01-01', 'PLAN',
     'Hưng Yên, dự thảo hướng dẫn hoạt động cụm, khối thi đua 2021, mục II.4a: đăng ký trước ngày 05/01', true),
    (null, 'PLEDGE', 'HEAD', 'BOARD', 2, 15, false, '2000-01-01', '',
     'Hưng Yên 2021, mục III.1c: ký kết giao ước chậm nhất ngày 15/02', true),
    (null, 'MIDYEAR', 'UNIT', 'HEAD', 6, 30, false, '2000-01-01', 'RESULTS;DIFFICULTIES;PLAN',
     'Ngày do chương trình đặt, theo các hội nghị sơ kết cuối tháng 6 và tháng 7; khối tự sửa', false),
    (null, 'MIDYEAR', 'HEAD', 'BOARD', 8, 15, false, '2000-01-01', 'RESULTS;DIFFICULTIES;PLAN',
     'Hưng Yên 2021, mục III.2c: sơ kết chậm nhất ngày 15/8', true),
    (null, 'SELF_SCORE', 'UNIT', 'HEAD', 12, 15, false, '2000-01-01', 'RESULTS',
     'Hưng Yên 2021, mục V.3a: tự chấm điểm cuối năm; ngày do chương trình đặt', false),
    (null, 'YEAREND', 'UNIT', 'HEAD', 12, 31, false, '2000-01-01', 'RESULTS;MODELS;DIFFICULTIES;PLAN',
     'Hưng Yên 2021, mục V.3a: báo cáo tổng kết của đơn vị; ngày do chương trình đặt', false),
    (null, 'YEAREND', 'HEAD', 'BOARD', 1, 31, true, '2000-01-01', 'RESULTS;MODELS;DIFFICULTIES;PLAN',
     'Hưng Yên 2021, mục III.3: tổng kết chậm nhất ngày 31/01 năm sau', true);
