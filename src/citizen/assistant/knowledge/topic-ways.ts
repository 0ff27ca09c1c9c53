import { phrasesByName } from './phrases.js';

/** How people ask about the gate, a ticket or a dossier; by topic. */
export const WAYS_OF_TOPICS = phrasesByName(`
OPENING_HOURS: cửa khẩu mở cửa mấy giờ; giờ làm việc của cửa khẩu; mấy giờ đóng cửa khẩu; lịch làm việc cửa khẩu thứ
  bảy chủ nhật; hữu nghị mở mấy giờ; tân thanh mấy giờ mở mấy giờ đóng; khung giờ thông quan; cửa khẩu làm đến mấy
  giờ; opening hours of the gate; what time does the border gate open and close; working hours of the gate on sunday;
  is the gate open on weekends; chủ nhật cửa khẩu có làm việc không; hải quan cửa khẩu làm đến mấy giờ; mấy giờ mở
  cổng; mấy giờ thì đóng; buổi trưa có nghỉ không; ca đêm có làm không; thứ 7 có làm không; cửa khẩu mở đến mấy giờ
  tối; giờ mở cửa; when does tan thanh close; does the gate work at night; lunch break at the gate; open on sunday;
  opening times; closing time; until what time is the border open; tối mấy giờ đóng; chủ nhật có làm không; thứ bảy có
  làm không; mấy giờ bắt đầu thông quan; chi ma mấy giờ đóng; cốc nam mở mấy giờ; sáng mấy giờ mở; what time does
  youyiguan close; does chi ma work on saturday; gate hours on sunday; when does the gate open in the morning; tân
  thanh mở cửa lúc nào; cửa khẩu mở lúc nào
STATE_NOW: cửa khẩu có thông không; bây giờ cửa khẩu đang mở hay đóng; hôm nay cửa khẩu có chạy hàng không; tình hình
  cửa khẩu hôm nay; cửa khẩu có hoạt động không; giờ có thông quan không; is the border open right now; is the gate
  open or closed at the moment; state of the gate now; gate running today; cửa khẩu giờ sao rồi; tân thanh đang mở ko;
  còn nhận xe không; có cho xe qua không; chi ma có thông không; bên trung quốc mở chưa; thông quan lại chưa; biên có
  mở không; có đi được không; is tan thanh open; can trucks cross now; is the gate closed today; current status of the
  gate; is huu nghi working; biên hôm nay có chạy không; pò chài có thông không; biên chạy chưa; hôm nay xuất được
  hàng không; cửa khẩu hôm nay thế nào; is puzhai running; are trucks crossing today; is the gate working right now;
  cửa khẩu hữu nghị còn mở không; còn mở không; tân thanh còn mở ko
WAIT: xếp hàng bao lâu thì qua được cửa khẩu; hàng dài không chờ mấy tiếng; thời gian chờ ở cửa khẩu; đợi bao lâu mới
  thông quan; có bao nhiêu xe đang chờ ở cửa khẩu; tắc đường ùn xe cửa khẩu bao lâu; xe hoa quả phải chờ bao lâu; còn
  tồn bao nhiêu xe; waiting time at the gate; how long is the queue of trucks; how many hours to wait at the border;
  how many trucks are waiting; congestion at the gate; chờ mấy tiếng; mất bao lâu để qua; xe tồn bao nhiêu; đông xe
  không; tắc đường không; bao nhiêu xe xếp hàng; hàng tươi chờ bao lâu; xe rỗng chờ bao lâu; xếp hàng lâu không; thông
  quan mất mấy tiếng; mấy tiếng thì qua; how long does it take to cross; delay at the border; how busy is the gate;
  how long do empties wait; traffic at the gate; clearance time; tắc không phải đợi mấy tiếng; tân thanh tắc bao lâu;
  đang tồn bao nhiêu xe; xếp hàng đông không; chờ lâu không; how long is the line; how long do trucks wait; hours of
  waiting for fruit trucks; is there a long queue
CLOSURES: tết cửa khẩu nghỉ mấy ngày; lịch nghỉ tết cửa khẩu; ngày mai cửa khẩu có đóng không; cửa khẩu có cấm hàng gì
  không; lịch đóng cửa khẩu nghỉ lễ; trung quốc nghỉ lễ có thông quan không; tạm dừng thông quan hoa quả; khi nào cửa
  khẩu mở lại; gate closed on holidays; is the border closed for tet new year; closures planned next week; which goods
  are not accepted tomorrow; nghỉ lễ cửa khẩu có làm không; quốc khánh trung quốc nghỉ mấy ngày; thông báo tạm dừng;
  cấm biên; dừng nhận sầu riêng; đóng cửa khẩu đến bao giờ; ngày mai cửa khẩu nghỉ không; tuần sau có đóng không; lịch
  nghỉ; mùng mấy mở lại; mấy hôm nữa thông; hàng nào đang bị cấm; lunar new year schedule of the gate; public holiday;
  is the gate suspended; will it be closed tomorrow; when does the gate reopen; any closure this week; goods banned;
  tết nguyên đán cửa khẩu nghỉ từ ngày nào; tân thanh nghỉ tết từ ngày nào; hữu nghị nghỉ lễ 2/9; dừng nhận hàng; tuần
  sau dừng nhận hoa quả; biên nghỉ từ ngày nào; mai có cấm hàng gì; hàng gì bị dừng; closed for chinese national day;
  when is the gate closed for new year
HOW_TO_BOOK: đăng ký lịch cho xe qua cửa khẩu; đặt lịch đặt chỗ cho xe; khai báo xe lên cửa khẩu số; đăng ký xe xuất
  khẩu qua cửa khẩu; đặt giờ cho xe hàng; lấy số xếp hàng lấy lốt cho xe; cách khai tờ khai trên nền tảng cửa khẩu số;
  không đặt lịch có vào được không; how do I book a slot for my truck; declare a truck at the border gate; reserve a
  time for crossing; get a place in the queue without booking; đăng ký xe lên cửa khẩu; khai xe trước; đặt lốt; đổi
  giờ đã đặt; hủy lịch đặt; còn chỗ đặt không; xe vãng lai không đặt; làm sao đặt lịch; đăng ký luồng; đặt trước mấy
  ngày; cancel or move my booking; book a time; book crossing; how many days ahead can I book; register my truck to
  cross; slot booking; make a reservation; hủy lịch đã đặt; đặt giờ cho xe ngày mai; xe chưa đặt giờ có vào được
  không; đăng ký trước cho xe; đặt lượt; reserve a slot for tomorrow; cancel my booking; can I come without a booking
FEES: phí hạ tầng cửa khẩu bao nhiêu; phí bến bãi cửa khẩu; nộp phí cửa khẩu bằng qr chuyển khoản; mức thu phí xe
  container; phí xe chở hoa quả xuất khẩu; phí xe nhập khẩu vào nội địa; tiền phí sử dụng công trình hạ tầng; xe dưới
  2 tấn phí bao nhiêu; sang tải chịu phí bao nhiêu; biên lai phí hạ tầng; infrastructure fee of the gate; how much to
  pay for a 40 foot container truck; fee for an import truck going inland; pay the gate fee by qr or bank transfer;
  toll at the border for trucks; biểu phí cửa khẩu; bảng giá phí; phí xe rỗng; hoàn phí; xuất hóa đơn phí; đóng phí ở
  đâu; chuyển khoản phí; phí tạm nhập tái xuất; xe qua cửa khẩu mất bao nhiêu tiền; thu phí hạ tầng; giảm phí hoa quả;
  receipt of the fee; tariff of the gate; charges at the gate; gate fee for vegetables; what does it cost to cross
  with a truck; fee for transshipment in the yard; xe 40 feet nộp phí bao nhiêu; xe rỗng đóng phí bao nhiêu; phí qua
  cửa khẩu xe 20 tấn; nộp phí hạ tầng ở đâu; phí hạ tầng xe nhập; infrastructure fee 20ft container; how much is the
  gate fee for an empty truck; where to pay the fee of the gate; phí xe 20 feet nhập khẩu; phí xe 40 feet; phí
  container lạnh
PAPERS: lái xe qua trung quốc phải mang giấy tờ gì; xe chở hàng xuất khẩu cần giấy tờ gì; tài xế qua cửa khẩu cần
  những giấy gì; giấy tờ để qua cửa khẩu; hồ sơ xe hàng qua biên giới; lái xe cần hộ chiếu hay sổ thông hành để qua
  cửa khẩu; xuất khẩu sầu riêng dưa hấu cần giấy kiểm dịch gì ở cửa khẩu; which documents does a driver need to cross
  the border; papers for a truck to cross into china; what must the driver carry at the gate; documents to export
  fruit at the gate; tài xế sang trung quốc cần hộ chiếu hay thông hành; giấy tờ xe hàng; xuất khẩu cần giấy gì; giấy
  kiểm dịch thực vật; mang theo giấy tờ gì qua cửa khẩu; hồ sơ thông quan xe; nhập khẩu hàng cần giấy tờ gì ở cửa
  khẩu; documents for crossing; what papers does my truck need; does the driver need a passport; papers to import
  goods at the gate; phytosanitary certificate at the gate; tài xế đi bằng tường cần giấy gì; sang nam ninh tài xế
  mang giấy tờ gì; tài xế cầm giấy gì qua biên; xuất dưa hấu tài xế cần giấy gì; documents for the driver to
  pingxiang; what must a driver carry to nanning; papers to drive goods across the border
TICKET_STATUS: phiếu của tôi đến lượt chưa; xe tôi còn bao nhiêu xe nữa mới tới lượt; tra cứu phiếu xếp hàng; kiểm tra
  số thứ tự xe; mã phiếu xe đến đâu rồi; xe của tôi đang ở vị trí thứ mấy; bao giờ tới lượt xe tôi; xem lượt xe; where
  is my ticket in the queue; status of my ticket; how many trucks are before me; when is my turn; check my queue
  number; tra cứu mã phiếu; số thứ tự xe; còn bao lâu nữa đến lượt; đến lượt chưa; bao giờ gọi xe tôi; tra số phiếu;
  xe em đứng thứ mấy; kiểm tra vị trí xe; xem thứ tự; phiếu xe; position in line; when will my truck be called; check
  ticket; look up my ticket; how far am I in the queue; xe em còn mấy xe nữa; xem phiếu đến đâu; còn mấy xe nữa tới
  lượt; bao lâu nữa tới xe em; how many trucks ahead of me; when is it my turn; xe biển 12C đến lượt chưa; xe tôi đến
  lượt chưa
DOSSIER_STATUS: tra cứu hồ sơ đã nộp; hồ sơ của tôi đến đâu rồi; hồ sơ đã xong chưa; kiểm tra tình trạng giải quyết hồ
  sơ; mã hồ sơ tra ở đâu; nộp hồ sơ lâu rồi chưa thấy kết quả; khi nào có kết quả hồ sơ; hồ sơ bị trả lại yêu cầu bổ
  sung; track my dossier; status of my application; I submitted an application, is the result ready; where do I look
  up my dossier code; tra cứu mã hồ sơ; hồ sơ có kết quả chưa; giấy hẹn trả kết quả; quá hẹn chưa có kết quả; hồ sơ bị
  chậm; hồ sơ nộp online xem ở đâu; trạng thái hồ sơ; theo dõi hồ sơ; hồ sơ bị thiếu phải bổ sung; hồ sơ làm đến đâu;
  is my paper ready; check my dossier; where is my application; follow my file; result of my application; hồ sơ nộp
  tháng trước tới đâu rồi; nộp lâu rồi chưa thấy kết quả; hồ sơ đất nộp giờ tới đâu; bao giờ có kết quả hồ sơ; has my
  application been processed; is my dossier done; my papers were sent weeks ago, no answer; tra mã hồ sơ nộp qua mạng
PASS: mã qr qua cổng lấy ở đâu; lấy mã qr qua barie; mất mã qr qua cửa khẩu; thẻ qua cổng của xe; qr code để vào cổng
  kiểm soát; in lại mã qr qua cổng; mã qr hết hạn không quét được; where do I get the pass QR code for the barrier;
  gate pass qr code; qr code does not scan at the barrier; print the pass; thẻ ra vào cổng; barie không nhận; in mã
  qr; mã qr mờ; không quét được; xuất trình mã ở cổng; mã vào cổng; gate pass; pass expired; qr for the barrier; where
  is my qr code; barrier does not open; lost qr code; in lại mã qr vào cổng; mã qr bị mờ; barie không đọc được mã;
  quét mã không được; qr code of the truck cannot be read; reprint the gate qr
NO_SHOW: lỡ lượt gọi thì sao; bỏ lượt có bị phạt xuống cuối hàng không; gọi mà không vào thì sao; đến muộn mất lượt;
  xe tới trễ giờ đã đặt; bị lỡ lượt có mất chỗ không; bỏ lượt mấy lần bị phạt; what happens if I miss my call; miss my
  slot, arrive late; penalty for no show; lose my place because I came late; không kịp giờ gọi; gọi không nghe máy;
  ngủ quên lỡ lượt; trễ hẹn vào bãi; bị bỏ lượt; không vào kịp; quá giờ đặt; đến trễ có mất chỗ; lost my turn;
  overslept and missed; late for my slot; skipped turn; what if I am late; not there when called; đến muộn lỡ lượt;
  ngủ quên mất lượt; lỡ mất lượt gọi giờ làm sao; I arrived late and missed my turn; missed the call what now; gọi mà
  không có mặt thì bị gì; vắng mặt khi gọi số
APPEAL: bị tính bỏ lượt oan khiếu nại ở đâu; khiếu nại lượt bị bỏ ở cửa khẩu; xe hỏng nên lỡ lượt xin xét lại; bị phạt
  ưu tiên cuối không đúng; kháng nghị bỏ lượt; xin xóa lỗi bỏ lượt; appeal against a no-show penalty; I was wrongly
  counted as no show; complain about the penalty for missing my turn, truck broke down; contest the penalty at the
  gate; xin xét lại phạt; phạt oan; khiếu nại việc bị phạt bỏ lượt; bị xếp cuối vô lý; không phải lỗi tài xế; kháng
  nghị phạt; appeal a penalty; dispute the no show; penalty was wrong; how to contest being put last; bị phạt bỏ lượt
  không phải lỗi của tôi; xe hỏng bị tính bỏ lượt muốn khiếu nại; marked as no-show wrongly; contest a no-show, truck
  broke down
DRIVER_ACCESS: tài xế không có tài khoản xem lượt bằng gì; lái xe đăng nhập thế nào; gửi link cho lái xe; tài xế mất
  điện thoại lấy lại đường dẫn; lái xe không dùng điện thoại thông minh; lái xe không có app zalo; lái xe người trung
  quốc xem lượt wechat; the driver has no account; link for the driver; driver lost his phone, get the link again;
  does the driver need an app; tài xế không có điện thoại thông minh; mất link; link hết hạn; lái xe xem phiếu ở đâu;
  gửi lại đường dẫn; điện thoại cục gạch; zalo không mở được link; lái xe trung quốc dùng wechat; driver without
  smartphone; send the link again; link does not open; driver access; does my driver need an account; tài xế dùng điện
  thoại cục gạch; tài không có smartphone xem lượt thế nào; lái xe xem lượt qua link; my driver has no smartphone; how
  does the driver see the queue without an account
CALL: được gọi rồi phải vào trong mấy phút; gọi xe vào thì làm gì; khi được gọi thì đi đâu; có tin nhắn gọi vào cửa
  khẩu thì chạy lên ngay; gọi số xe làm gì tiếp; bao nhiêu phút sau khi gọi phải có mặt; what do I do when my truck is
  called; how many minutes do I have after the call; my number was called, where to go; called forward to which lane;
  loa gọi số; tin nhắn gọi xe; gọi vào làn nào; được gọi thì chạy vào đâu; có bao lâu sau khi gọi; gọi rồi mà xe chưa
  tới; thấy số trên bảng thì làm gì; my truck is called; time limit after being called; which lane after the call;
  number on the display what now; loa gọi số xe chạy vào đâu; có tin nhắn gọi xe mấy phút phải có mặt; vừa được gọi
  thì vào đâu; how long after the call must the truck come; my number is on the board; số xe hiện trên bảng điện tử
CORRECTION: đổi đầu kéo giữa chừng có mất lượt không; khai sai số container sửa thế nào; đổi tài xế sau khi đã khai;
  sửa tờ khai xe đã nộp; sửa biển số xe khai sai; thay rơ moóc đổi xe; sửa khối lượng hàng đã khai; change the driver
  after declaring, do I lose my place; correct a mistake in my declaration; wrong plate or container number in the
  declaration; change the tractor or trailer; ghi nhầm; sai biển số; sai số cont; đổi rơ mooc; đổi tài; thay xe khác
  chở; sửa cân nặng; khai nhầm hàng; thay đổi lái xe; đổi xe vì hỏng; sửa thông tin đã khai; edit my declaration; I
  typed a wrong plate; replace the truck; swap drivers; wrong container number; change goods declared; khai nhầm biển
  số; đổi tài xế sau khi khai; khai sai rơ moóc; sửa số container; wrong trailer plate in the declaration; change the
  driver after declaring
`);
