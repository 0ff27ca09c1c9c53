/** Papers and photos, by the kinds of declared papers and attached files. */
export const paperWords = {
  QUARANTINE_CERTIFICATE: { vi: 'Chứng thư kiểm dịch', zh: '检疫证书', en: 'Quarantine certificate' },
  VEHICLE_REGISTRATION: { vi: 'Đăng ký xe', zh: '行驶证', en: 'Vehicle registration' },
  ROADWORTHINESS: { vi: 'Đăng kiểm', zh: '车辆检验', en: 'Roadworthiness' },
  TRANSPORT_LICENCE: { vi: 'Giấy phép vận tải', zh: '运输许可', en: 'Transport licence' },
  INSURANCE: { vi: 'Bảo hiểm', zh: '保险', en: 'Insurance' },
  TRAILER_REGISTRATION: { vi: 'Đăng ký rơ moóc', zh: '挂车行驶证', en: 'Trailer registration' },
  DANGEROUS_GOODS_PERMIT: { vi: 'Giấy phép hàng nguy hiểm', zh: '危险品许可', en: 'Dangerous goods permit' },
  PHYTOSANITARY_CERTIFICATE: { vi: 'Kiểm dịch thực vật', zh: '植物检疫证书', en: 'Phytosanitary certificate' },
  VETERINARY_CERTIFICATE: { vi: 'Kiểm dịch động vật', zh: '动物检疫证书', en: 'Veterinary certificate' },
  FOOD_SAFETY_CERTIFICATE: { vi: 'An toàn thực phẩm', zh: '食品安全证书', en: 'Food safety certificate' },
  ORIGIN_CERTIFICATE: { vi: 'Chứng nhận xuất xứ', zh: '原产地证书', en: 'Certificate of origin' },
  INVOICE: { vi: 'Hoá đơn thương mại', zh: '商业发票', en: 'Commercial invoice' },
  VEHICLE_PHOTO: { vi: 'Ảnh xe', zh: '车辆照片', en: 'Photo of the vehicle' },
  SEAL_PHOTO: { vi: 'Ảnh chì', zh: '封条照片', en: 'Photo of the seal' },
  CARGO_PHOTO: { vi: 'Ảnh hàng', zh: '货物照片', en: 'Photo of the cargo' },
  OTHER: { vi: 'Tệp khác', zh: '其他文件', en: 'Another file' },
} as const;

/** What a correction touched, by the first word of its path. */
export const areaWords = {
  TRIP: { vi: 'chuyến đi', zh: '行程', en: 'trip' },
  VEHICLE: { vi: 'phương tiện', zh: '车辆', en: 'vehicle' },
  DRIVERS: { vi: 'lái xe', zh: '驾驶员', en: 'drivers' },
  GOODS: { vi: 'hàng hoá', zh: '货物', en: 'goods' },
  PARTIES: { vi: 'các bên', zh: '各方', en: 'parties' },
  CONTAINERS: { vi: 'container, chì', zh: '集装箱、封条', en: 'containers, seals' },
  CUSTOMS: { vi: 'tờ khai hải quan', zh: '报关单', en: 'customs declarations' },
  PAPERS: { vi: 'giấy tờ', zh: '证件', en: 'papers' },
  OTHER: { vi: 'mục khác', zh: '其他', en: 'other' },
} as const;

/** Where a decision came from that no officer took at this desk. */
export const sourceWords = {
  BOARD: { vi: 'do ban quản lý ghi', zh: '由管理委员会记录', en: 'recorded by the board' },
  AGENCY_SYSTEM: { vi: 'từ hệ thống của cơ quan', zh: '来自部门系统', en: "from the agency's system" },
  CUSTOMS_RECORDS: { vi: 'từ dữ liệu hải quan', zh: '来自海关数据', en: "from customs' records" },
  PAYMENT: { vi: 'từ việc nộp phí', zh: '来自缴费', en: 'from the payment' },
} as const;
