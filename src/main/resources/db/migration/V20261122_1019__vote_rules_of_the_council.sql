-- Rules to begin with, until a province writes its own. Analogies of the Council's rules, see each source.
insert into vote_rule (province_id, subject, method, base, threshold_num, threshold_den, strict, source, valid_from, recorded_by) values
    (null, 'CO_CP',      'SECRET_ELECTRONIC', 'TOTAL', 4, 5, false, 'Nghị định 98/2023/NĐ-CP Điều 30.7 (ngưỡng của Hội đồng, áp dụng tương tự cho khối)', '2024-01-01', 'khởi tạo'),
    (null, 'CO_TINH',    'SECRET_ELECTRONIC', 'TOTAL', 4, 5, false, 'Nghị định 98/2023/NĐ-CP Điều 30.7 (ngưỡng của Hội đồng, áp dụng tương tự cho khối)', '2024-01-01', 'khởi tạo'),
    (null, 'BK_TINH',    'SECRET_ELECTRONIC', 'TOTAL', null, null, false, 'Phiếu cao nhất; chưa có văn bản quy định ngưỡng cho khối', '2024-01-01', 'khởi tạo'),
    (null, 'BAU_TRUONG', 'SHOW_OF_HANDS',     'TOTAL', 1, 2, true,  'Quá nửa tổng số đơn vị; chưa có văn bản quy định riêng cho khối', '2024-01-01', 'khởi tạo'),
    (null, 'BAU_PHO',    'SHOW_OF_HANDS',     'TOTAL', 1, 2, true,  'Quá nửa tổng số đơn vị; chưa có văn bản quy định riêng cho khối', '2024-01-01', 'khởi tạo'),
    (null, 'THONG_QUA',  'SHOW_OF_HANDS',     'TOTAL', 1, 2, true,  'Quá nửa tổng số đơn vị; chưa có văn bản quy định riêng cho khối', '2024-01-01', 'khởi tạo');
insert into audit_head (id, seq, hash) values (1, 0, unhex(sha2('genesis', 256)));
