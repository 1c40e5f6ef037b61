-- The edition that is known with its day (2,340,000 đồng a month).
insert into base_salary (amount, household_factor, valid_from, legal_source)
values (2340000, 1.50, '2024-07-01', 'Mức lương cơ sở từ 1/7/2024; hộ gia đình = 1,5 × cá nhân (NĐ 152/2025 Điều 50–54)');
