-- Administrative procedures for look-up; codes and names as in the national database of procedures.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Lower case without accents (đ becomes d). unaccent is only STABLE because its dictionary could be changed; ours is not.
CREATE FUNCTION plain_text(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(unaccent('unaccent'::regdictionary, normalize(words, NFC)));

CREATE TABLE procedure (
  code       text PRIMARY KEY,
  vi         text NOT NULL,
  zh         text NOT NULL,
  en         text NOT NULL,
  field      text NOT NULL,
  level      text NOT NULL CHECK (level IN ('PROVINCE', 'COMMUNE')),
  updated_at timestamptz NOT NULL DEFAULT now(),
  search     text GENERATED ALWAYS AS (plain_text(code || ' ' || vi || ' ' || zh || ' ' || en || ' ' || field)) STORED
);
CREATE INDEX procedure_search ON procedure USING gin (search gin_trgm_ops);

INSERT INTO procedure (code, vi, zh, en, field, level) VALUES
  ('1.001193', 'Đăng ký khai sinh', '出生登记', 'Birth registration', 'Hộ tịch', 'COMMUNE'),
  ('1.000894', 'Đăng ký kết hôn', '结婚登记', 'Marriage registration', 'Hộ tịch', 'COMMUNE'),
  ('1.000656', 'Đăng ký khai tử', '死亡登记', 'Death registration', 'Hộ tịch', 'COMMUNE'),
  ('1.001022', 'Đăng ký nhận cha, mẹ, con', '认领父母子女登记', 'Registration of recognition of parents and children', 'Hộ tịch', 'COMMUNE'),
  ('1.004837', 'Đăng ký giám hộ', '监护登记', 'Guardianship registration', 'Hộ tịch', 'COMMUNE'),
  ('1.004845', 'Đăng ký chấm dứt giám hộ', '终止监护登记', 'Registration of the end of guardianship', 'Hộ tịch', 'COMMUNE'),
  ('1.004859', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch', '户籍信息变更、更正、补充', 'Change, correction and completion of civil status data', 'Hộ tịch', 'COMMUNE'),
  ('1.004873', 'Cấp giấy xác nhận tình trạng hôn nhân', '婚姻状况证明', 'Certificate of marital status', 'Hộ tịch', 'COMMUNE'),
  ('1.004884', 'Đăng ký lại khai sinh', '补办出生登记', 'Birth registration anew', 'Hộ tịch', 'COMMUNE'),
  ('1.004746', 'Đăng ký lại kết hôn', '补办结婚登记', 'Marriage registration anew', 'Hộ tịch', 'COMMUNE'),
  ('1.005461', 'Đăng ký lại khai tử', '补办死亡登记', 'Death registration anew', 'Hộ tịch', 'COMMUNE'),
  ('2.000635', 'Cấp bản sao trích lục hộ tịch', '户籍摘录副本', 'Copy of a civil status extract', 'Hộ tịch', 'COMMUNE'),
  ('2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', '文件副本与原件相符的认证', 'Certification of a copy from the original', 'Chứng thực', 'COMMUNE'),
  ('2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', '文件签名认证', 'Certification of a signature', 'Chứng thực', 'COMMUNE'),
  ('2.001035', 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở', '动产、土地使用权和住房合同认证', 'Certification of contracts on movables, land use rights and housing', 'Chứng thực', 'COMMUNE'),
  ('2.001019', 'Chứng thực di chúc', '遗嘱认证', 'Certification of a will', 'Chứng thực', 'COMMUNE'),
  ('1.004222', 'Đăng ký thường trú', '常住户口登记', 'Registration of permanent residence', 'Đăng ký, quản lý cư trú', 'COMMUNE'),
  ('1.004194', 'Đăng ký tạm trú', '暂住登记', 'Registration of temporary residence', 'Đăng ký, quản lý cư trú', 'COMMUNE'),
  ('1.001612', 'Đăng ký thành lập hộ kinh doanh', '个体经营户设立登记', 'Registration of a household business', 'Thành lập và hoạt động của hộ kinh doanh', 'COMMUNE'),
  ('1.001699', 'Xác định, xác định lại mức độ khuyết tật và cấp giấy xác nhận khuyết tật', '残疾程度鉴定并发证', 'Determination of the degree of disability and its certificate', 'Bảo trợ xã hội', 'COMMUNE'),
  ('1.001776', 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng', '每月社会补助的发放、调整和停止', 'Granting, change and end of monthly social assistance', 'Bảo trợ xã hội', 'COMMUNE');
