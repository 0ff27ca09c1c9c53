import { phrasesByName } from '../phrases.js';

/** What people ask in vain, by area: quarrels, law, money, work, other states and provinces, procedures that the catalogue does not hold. */
export const IN_VAIN_QUARRELS_WORK_AND_STATE = phrasesByName(`
love and marriage troubles: crush seen k rep tin nhắn 3 ngày r; vợ tôi ngoại tình với hàng xóm phải làm sao; mẹ chồng
  khó tính quá ko sống nổi; làm sao để tán đổ cô bán hàng tạp hoá; ny cũ đòi quay lại có nên tha thứ; chồng bạo hành
  đánh đập sau khi nhậu; Ly hôn đơn phương con 2 tuổi ở với ai?; chồng không chịu ký đơn ly dị thì sao; gia đình ngăn
  cấm vì khác đạo; lay vo tau tot hon hay lay vo viet; ế chổng ra 35t rồi làm thế nào có bồ; sao đàn bà hay ghen vậy;
  bỏ nhau rồi tiền cấp dưỡng nuôi con tháng mấy triệu; tặng quà gì cho bạn gái ngày 20/10; em yêu người có gia đình,
  ngừng ko được; đám cưới nên mời bao nhiêu mâm, phong bì 500k hay 1tr; yêu xa qua mạng 2 năm chưa gặp có tin được ko;
  how do I ask her out; my husband is cheating on me; should I forgive my ex; how does divorce work in Vietnam, who
  keeps the kids; what dowry does a Tay family expect; my girlfriend doesn't answer my calls; wife left and took all
  the savings
quarrels with neighbours, debts, fraud: nhà bên hát karaoke kẹo kéo tới nửa đêm; cho bạn vay 50tr ko giấy tờ giờ nó
  trốn; bị lừa chuyển khoản đặt cọc mua điện thoại; số lạ gọi tự xưng công an đòi nâng cấp vneid; chó hàng xóm ỉa
  trước cửa nhà e mãi; app vay tiền nóng khủng bố danh bạ; no tin dung den lai 5k/trieu/ngay tra k noi; Hụi vỡ, chủ
  hụi bỏ trốn, tiền của tôi có lấy lại được không; cây xoài nhà nó rụng lá sang mái tôn nhà mình, chặt được k; người
  yêu cũ doạ tung ảnh nóng; viết giấy nợ thế nào cho chắc; họ đổ nước thải mùi thối sang sân; bị bốc phốt oan trên
  facebook; lừa việc nhẹ lương cao đánh máy tại nhà; em trai mượn xe máy đem cầm đồ; thằng cha cạnh nhà hay chửi đổng
  vợ con tôi; nhận nhầm 20 triệu vào tài khoản, có cần trả ko; my neighbour's rooster wakes me at 4am; someone scammed
  me on telegram; how can I get my money back from a friend; a loan shark is threatening my family; got a call saying
  I won a prize, is it real; the guy next door burns rubbish every day; a seller took my deposit and disappeared
court, crime, punishment: trộm chó bị phạt mấy năm tù; đánh người gãy tay 15% thương tật có đi tù ko; vận chuyển pháo
  lậu 10kg xử sao; toà án nhân dân tỉnh xét xử vụ trương mỹ lan khi nào; án treo có được đi xa làm ăn k; thế nào là
  tội vu khống; nop don khoi kien dan su o dau, an phi nhieu ko; cháu tôi 15t hiếp dâm có bị truy cứu; tàng trữ 2 chỉ
  heroin; buôn người qua biên giới khung hình phạt; bị tạm giam bao lâu thì được thăm nuôi; Phòng vệ chính đáng giết
  kẻ trộm có tội không?; thi hành án kê biên xe oto của em; giấy triệu tập điều tra viên gửi, tôi phải đi không; án
  mạng ở bình gia hung thủ bắt được chưa; ra tù bao nhiêu năm mới xoá án; mua dâm bị công an bắt nộp bao nhiêu; what
  is the sentence for smuggling; can I go to prison for a bar fight; how long does a trial take; I was robbed last
  night, who did it; is weed legal in Vietnam; death penalty for drugs how many grams; my brother has been arrested,
  when will they release him
traffic fines: vượt đèn đỏ xe máy phạt bn; nồng độ cồn 0.3 mg bị giữ xe mấy ngày; tra cứu phạt nguội biển 12A; ko
  gương chiếu hậu bên trái có bị bắt lỗi; chở quá tải 30% phạt chủ xe hay tài xế; di nguoc chieu cao toc phat bao
  nhieu; quên mang bằng lái có sao ko; bị trừ hết 12 điểm thì lấy lại điểm làm sao; csgt có được nấp bắn tốc độ không
  các bác; không đội mũ bảo hiểm chở con nhỏ; đỗ xe trên vỉa hè trần đăng ninh bị cẩu đi đâu; nộp phạt giao thông
  online bị báo lỗi; xe độ đèn led xanh đỏ; chạy 72km/h đoạn 50 hết mấy củ; biên bản lập sai tên tôi thì có phải đóng
  phạt; lạng lách bốc đầu ở cầu đông kinh, bị tịch thu xe luôn à; 16 tuổi đi sh ra đường phạt phụ huynh thế nào; fine
  for using a phone while driving; how much for running a red light on a scooter; can foreigners be fined for no
  helmet; speeding ticket 20 km over limit; they towed my car, where is it; do I lose points for wrong lane; how do I
  contest a speeding camera picture
tax advice and tricks: làm sao né thuế thu nhập cá nhân; bán hàng online doanh thu 200tr/năm có phải đóng thuế không;
  quyết toán thuế tncn tự làm hay nhờ cty; giảm trừ gia cảnh 2 con được bao nhiêu; thuế môn bài bỏ chưa; cách xuất hoá
  đơn đỏ khống; hoan thue gtgt cho khach nuoc ngoai o san bay; Thuế khoán tạp hoá năm 2026 tính thế nào?; mã số thuế
  cá nhân của tôi là gì; thuế trước bạ xe bán tải mấy %; bị cục thuế nhắn tin nợ thuế có phải lừa đảo; cho thuê nhà
  nguyên căn 8tr/tháng đóng thuế j; thuế nhập khẩu rượu vang ý là bao nhiêu phần trăm; khai giá chuyển nhượng thấp cho
  nhẹ thuế đc k; youtube trả tiền đô thì nộp thuế ra sao; thuế VAT 8% kéo dài đến khi nào; phạt chậm nộp tờ khai quý
  1; how do I pay less income tax; do expats get taxed on foreign salary; is there VAT on second hand machines; what's
  the corporate tax rate this year; can I deduct my home office; when is the tax return due; tax on inheritance from
  america
labour law: công ty nợ lương 3 tháng kiện ở đâu; nghỉ việc báo trước bao nhiêu ngày; thử việc 85% lương đúng luật k;
  bị đuổi việc khi đang mang thai; lam ngay le 30/4 duoc tinh may tram phan tram; thưởng tết có bắt buộc ko; hợp đồng
  lao động thời vụ ký mấy lần; lương tối thiểu vùng 3 năm nay; tai nạn bốc vác gãy chân chủ ko đền; trợ cấp thôi việc
  khác trợ cấp mất việc chỗ nào; Con tôi 14 tuổi đi làm phụ hồ có được phép không ạ; tăng ca 60 tiếng/tháng có vượt
  trần; nghỉ phép năm còn 6 ngày k dùng có đc trả tiền; cty giữ bằng đại học gốc của em; nghỉ thai sản được mấy tháng,
  chồng nghỉ mấy bữa; công đoàn phí 1% ai phải nộp; sếp quấy rối tình dục nhân viên nữ; how many days of annual leave
  do I get; my boss won't pay overtime; notice period for resigning; can they fire me while sick; minimum wage in
  Vietnam; is a 6 month probation legal; severance pay after 4 years of work
wages of officials, politics, gossip about officials: lương chủ tịch tỉnh bao nhiêu một tháng; ông bí thư bị kỷ luật
  vì tội gì; vợ giám đốc sở làm nghề gì; ai sắp lên làm chủ tịch nước; sáp nhập tỉnh nữa ko, lạng sơn có nhập với cao
  bằng; cán bộ xã nghỉ hưu theo 178 được mấy trăm triệu; Tổng bí thư hiện nay là ai; con ông cháu cha đi làm hết thế
  hả; cong an xa luong bao nhieu; trump đánh thuế việt nam mấy phần trăm; bao giờ tăng lương cơ sở; thằng trưởng phòng
  này ăn hối lộ đúng ko; đảng nào cầm quyền ở Nhật; chiến tranh nga ukraine bao h kết thúc; sao lắm quan tham thế nhỉ;
  trung quốc có đánh đài loan k; đại biểu quốc hội đoàn mình gồm những ai; who will win the US election; how much does
  the mayor earn; is the provincial leader corrupt; what do you think about communism; who is the prime minister now;
  why did the minister resign; is China going to war
banks, loans, insurance: lãi suất tiết kiệm agribank kỳ 12 tháng; vay tín chấp 100tr không thế chấp lương 8tr; nuốt
  thẻ atm ở cây bidv; mở thẻ visa cho sinh viên; quá hạn fe credit 2 tháng có bị nợ xấu cic; bao hiem nhan tho
  prudential co nen mua; rút bảo hiểm manulife trước hạn mất bao nhiêu; ngân hàng nào làm thứ 7; quên mật khẩu smart
  banking vietinbank; Vay ngân hàng chính sách cho con đi học đại học được mấy triệu?; chuyển khoản nhầm số tài khoản
  lấy lại; momo bị khoá ví; mua bảo hiểm xe máy bắt buộc bn 1 năm; trả góp iphone qua home credit; đảo nợ cuối năm lãi
  phạt; bao nhiêu tiền thì mua được trái phiếu chính phủ; đáo hạn sổ tiết kiệm tự quay vòng ko; which bank has the
  best savings rate; how do I open a bank account as a foreigner; my ATM card is stuck in the machine; can I get a
  loan without collateral; cancel my Techcombank credit card; is travel insurance worth it; wire money to India, how
  long does it take
stocks and business advice: cổ phiếu hpg có nên bắt đáy; vn-index hôm nay xanh hay đỏ; mở quán trà chanh vốn 100tr lời
  lỗ sao; kinh doanh gì ở quê dễ sống; mở tài khoản chứng khoán ssi vps bên nào phí thấp; nhap hang quang chau ve ban
  von it; cổ tức vinamilk chốt ngày nào; nhượng quyền mixue hết bao nhiêu; Làm sao tìm đối tác mua thạch đen ở Trung
  Quốc; quỹ etf e1vfvn30 là gì; bí quyết chốt sale khách khó tính; vay margin bị call rồi; kế hoạch marketing cho shop
  mỹ phẩm; tính điểm hoà vốn tiệm giặt là; đa cấp herbalife có phải lừa k; 100 triệu nhàn rỗi đầu tư gì 2026; phá sản
  rồi làm lại từ đâu ae; should I buy Tesla stock; what business is profitable in a small town; how to find suppliers
  in Guangzhou; is Vinfast a good investment; write me a marketing plan for a bakery; which dividend shares are
  safest; how do I price handmade soap
job search and work abroad: tuyển công nhân may ở hữu lũng ko; xkld nhật bản đơn hàng xây dựng phí bn; đi hàn eps thi
  tiếng bao giờ; lương lái xe đầu kéo container bây giờ bao nhiêu; tìm việc part time phục vụ tối; sang quảng tây làm
  thuê mùa mía có được k; viec lam ke toan kho logistics dong dang; samsung bắc ninh lấy nam 40t k; đi đài loan điều
  dưỡng lương mấy chục củ; Thi công chức tỉnh năm nay tuyển chỉ tiêu nào?; shipper chạy app có sống nổi; hoc nghe toc
  o dau nhanh ra nghe; phỏng vấn hỏi điểm yếu trả lời ntn; bốc xếp bãi xe ngày công nhiêu; cần người giúp việc ăn ở
  lại; làm cộng tác viên bán hàng tại nhà có lương cứng; có nên bỏ đại học đi làm tài xế; are there teaching jobs in
  Lang Son; how much does a truck driver make here; can you help me find work as a welder; salary of an accountant in
  Hanoi; how to get a job in Germany as a nurse; what should I wear to an interview; factory hiring near Huu Lung?
visas and papers of other countries: xin visa trung quốc du lịch l 15 ngày mất bn; đậu visa mỹ cần sổ tiết kiệm mấy
  trăm; thẻ xanh định cư diện f4 chờ bao lâu; visa schengen pháp nộp ở vfs nào; xin hukou cho con sinh bên quảng châu;
  di han quoc co mien thi thuc k; bằng lái việt chạy bên thái được không; lãnh sự quán trung quốc ở hà nội làm việc
  thứ mấy; k-eta bị từ chối rồi xin lại; Chồng tôi người Đức muốn gia hạn hộ chiếu Đức; coe nhật rớt tư cách lưu trú;
  lao động bất hợp pháp ở bên tàu bị trục xuất cấm mấy năm; thi quốc tịch mỹ 100 câu hỏi; du học đài loan chứng minh
  tài chính; evisa ấn độ điền form bị lỗi ảnh; bảo lãnh vợ sang úc visa 309; singapore bao ngày không cần thị thực;
  how do I get a Chinese visa in Hanoi; my British passport expires next month; do Indians need a visa for Thailand;
  renew my Chinese ID card from abroad; ESTA application denied; Vietnam e-visa 90 days how to apply; green card
  lottery deadline
other provinces' and other border gates' matters: cửa khẩu móng cái hôm nay thông quan bn xe; lào cai kim thành có tắc
  không; đặt lịch xe ở cửa khẩu tà lùng cao bằng kiểu gì; ubnd quận 1 sài gòn mấy giờ tiếp dân; làm sổ đỏ ở đồng nai
  mất mấy tháng; moc bai tay ninh mo cua den may gio; cửa khẩu lao bảo sang lào phí nhiêu; Trà Lĩnh – Long Bang bao
  giờ thành cửa khẩu quốc tế; trung tâm hành chính công quảng ninh sđt; thanh thuỷ hà giang đóng cửa à; cảng hải phòng
  lấy lệnh hàng container; nhap khau sau rieng thai qua cha lo; tạm trú ở bình dương công an phường dĩ an; cầu treo hà
  tĩnh qua lào xe tải đc ko; bắc giang nay thuộc tỉnh nào; đăng ký kết hôn tại tp đà nẵng ở quầy nào; cảng cát lái kẹt
  bãi rồi phải không; is the Mong Cai crossing open today; queue at Lao Cai Hekou bridge; truck slot at Tra Linh in
  Cao Bang how to get; Moc Bai Bavet border opening hours; who issues building permits in Ho Chi Minh City; Cau Treo
  gate to Laos truck fee; is Haiphong port congested
procedures that are not held: làm hộ chiếu phổ thông lần đầu gắn chip; thành lập công ty tnhh 1 thành viên cần những
  gì; dang ky nhan hieu logo mat hong; rút bảo hiểm xã hội 1 lần; thẻ bhyt bị mất làm lại; xin hoãn nghĩa vụ quân sự
  cho con đang học đh; giấy phép kinh doanh karaoke 5 phòng; xin phép bay flycam dji quay đám cưới; giao nộp súng săn
  tự chế; nhập quốc tịch việt nam cho vợ người lào; đăng kiểm xe tải quá hạn 10 ngày; lắp công tơ điện 3 pha cho
  xưởng; mở nhà thuốc tây cần chứng chỉ hành nghề dược; nghiệm thu pccc nhà nghỉ; hưởng trợ cấp thất nghiệp nộp chỗ
  nào; xin giấy phép khoan giếng khai thác nước ngầm; how do I apply for a Vietnamese passport; work permit for a
  foreign teacher; set up a joint stock company; MOT inspection for my van; licence to sell alcohol and cigarettes
  wholesale; connect tap water to a new home
`);
