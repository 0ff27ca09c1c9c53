import { withoutPersonal } from './without-personal.js';

describe('A question that is kept', () => {
  it.each([
    ['số tôi là 0912 345 678 gọi lại nhé', 'số tôi là … gọi lại nhé'],
    ['+84-912-345-678 is my number', '… is my number'],
    ['xe 12C-123.45 bị phạt', 'xe … bị phạt'],
    ['xe 12c12345 và 桂F12345', 'xe … và …'],
    ['phiếu HN-E-0417 đâu rồi', 'phiếu … đâu rồi'],
    ['hồ sơ H37.06184-261130-0001 xong chưa', 'hồ sơ … xong chưa'],
    ['căn cước 020190001234 hết hạn', 'căn cước … hết hạn'],
    ['hộ chiếu C1234567', 'hộ chiếu …'],
    ['container CSQU3054383 ở đâu', 'container … ở đâu'],
    ['thư cho toi@example.vn hay https://example.vn/x?y=1', 'thư cho … hay …'],
    ['tố cáo ông Nguyễn Văn An và bà Lý Thị Bình', 'tố cáo ông … và bà …'],
    ['tố cáo Nguyễn Văn An ở xã', 'tố cáo … ở xã'],
    ['nguyen van an no tien toi', '… no tien toi'],
    ['sinh ngày 12/3/1990', 'sinh ngày …'],
    ['gọi ０９１２３４５６７８ nhé', 'gọi … nhé'],
    ['gọi 0912 - 345 - 678 hoặc (0205) 3812 345', 'gọi … hoặc (…'],
    ['TỐ CÁO TRẦN HOÀNG NAM Ở XÃ', 'TỐ CÁO …'],
    ['我叫王小明，电话１３８１２３４５６７８', '我叫…,电话…'],
    ['张伟先生的车', '…先生的车'],
    ['my boss Mr Smith hit me', 'my boss Mr … hit me'],
  ])('says nothing of a person or vehicle: %s', (asked, kept) => {
    expect(withoutPersonal(asked)).toBe(kept);
  });

  it.each([
    'xe dưới 2 tấn phí bao nhiêu',
    'trẻ 14 tuổi làm căn cước mất mấy ngày',
    'Đăng ký bản quyền bài hát ở đâu',
    'ông nội mất phải báo gì',
  ])('stays as it is when nothing in it is: %s', (asked) => {
    expect(withoutPersonal(asked)).toBe(asked);
  });
});
