import { phrasesByName } from '../phrases.js';

/** How people ask about the gate, by topic. */
export const ASKED_FOR_GATE = phrasesByName(`
OPENING_HOURS: mấy giờ cửa khẩu Hữu Nghị mở cửa; Tân Thanh làm việc tới mấy giờ chiều vậy ạ; giờ thông quan hằng ngày;
  hai quan lam den may h; cửa khẩu có nghỉ trưa không anh em; Thứ bảy chủ nhật bên Hữu Nghị có làm việc bình thường
  hay chỉ buổi sáng thôi?; barie bắt đầu nhấc lúc mấy giờ sáng; khung gio lam viec cua khau tan thanh; 6h sáng chạy
  lên đã có cán bộ làm chưa hay phải đợi 7h; sau 19h tối xe còn qua được không, hay đóng cổng rồi; bên TQ lệch 1 tiếng
  thì tính theo giờ VN hay giờ Bắc Kinh, mấy giờ họ đóng cửa; lịch làm việc trong ngày của 2 cửa khẩu; giờ mùa đông
  với mùa hè mở cửa có khác nhau k; cn có mở ko ad; ca đêm có thông quan không ạ; mấy h đóng barie dzậy; Công ty tôi
  muốn sắp chuyến cho hợp lý, xin cho biết giờ mở và đóng cửa khẩu Hữu Nghị từ thứ Hai đến thứ Sáu.; gio hanh chinh
  hay 24/24; thời gian hoạt động lối thông quan Tân Thanh - Pò Chài; xe hàng đông lạnh nhập thì chuyến cuối trong ngày
  được vào cổng trước mấy giờ; cuoi tuan may gio mo cong; Kéo dài thời gian thông quan tới 20h có áp dụng hằng ngày
  không?; mai t2 mấy giờ làm; trưa 12h tới 13h kiểm hóa có người trực không hay nghỉ ăn cơm; what time does Huu Nghi
  open; tan thanh closing time?; working hours of the border gate on Saturdays; is the gate staffed round the clock or
  only in daytime; Do customs officers take a lunch break, and from when until when?; latest hour a truck may enter on
  a weekday; opning hours sunday pls; daily schedule for clearance, both gates; Are the hours given in Hanoi or
  Beijing time?; can i come at 5 am or is that too early for the barrier; until when in the evening is the checkpoint
  running; summer timetable vs winter timetable at Huu Nghi; chiều nay e lên trễ, cổng Tân Thanh nhận xe tới mấy giờ
  là chốt sổ; sáng sớm mấy giờ bắt đầu cho xe vào làm thủ tục vậy bác; đêm hôm có làm k hay sáng mới làm tiếp ạ; chủ
  hàng giục chạy đêm, mà lên lúc 3h sáng thì bao giờ người ta mới làm việc; hải quan HN ngày thường làm từ mấy giờ tới
  mấy giờ; ngày thg 7 và cn giờ giấc có khác ngày thường ko ad; buổi trưa có ai làm ko hay nghỉ tới 1 rưỡi; biên phòng
  đổi ca lúc nào, mấy giờ tối thôi không nhận xe nữa; cho e xin khung h làm việc của Hữu Nghị với, e mới chạy tuyến
  này; 5 rưỡi chiều còn kịp vào cổng không hay hết giờ r; giờ làm bên Pò Chài quy ra giờ mình là mấy giờ đến mấy giờ;
  tính xuất phát từ Bắc Giang lúc 4h sáng, tới nơi thì đã tới giờ mở cổng chưa; hàng nông sản có được làm thêm giờ
  buổi tối k, thường tới mấy giờ; một ngày ck làm mấy tiếng, từ lúc nào tới lúc nào; may gio sang thi nang barie vay
  ad; toi may gio toi thi ck huu nghi nghi; tan thanh lam tu may h den may h; t7 lam ca ngay hay nua ngay vay bac; chu
  nhat co nguoi lam thu tuc ko hay nghi; gio mo cua hang ngay ben hn cho e xin; e len luc 18h30 thi con lam viec khong
  hay phai ngu lai; buoi trua may anh hai quan nghi tu may h; gio lam viec tinh theo gio vn hay gio tau the; co lam
  xuyen dem k ad oi, e toi noi chac 23h; khi nao la het gio nhan xe vao cong trong ngay; mua nay cua khau dong cong
  luc may gio chieu; xe nhap ve thi gio cuoi trong ngay la may gio; lich gio lam cua tan thanh cuoi tuan ra sao; from
  what hour do they let trucks in, im leaving hanoi at midnight; does HN work at night or only till evening; what hr
  do they shut the boom at tan thanh; wkend hours for huu nghi?; will anybody be working there at 6.30 in the mornin;
  is it business as usual on saturday afternoon or half day only; china side is one hour ahead, so when do they stop
  for the day in our time; got there at 7pm, am i past the working time; lunch break at tan thanh, what time till what
  time; regular opening hrs of the 2 gates plz; how late do customs stay in the evening for fruit; boss wants to know
  the first and last hour of clearance each day
STATE_NOW: giờ này cửa khẩu có thông xe không; Tân Thanh đang tắc ko bác; hn dang un u a; biên giờ thế nào rồi anh em,
  chạy được không; nghe đồn bên kia vừa dừng nhận hàng, đúng không; Hiện tại luồng xuất ở Hữu Nghị còn hoạt động hay
  đã tạm dừng?; tinh hinh cua khau hom nay; tắc biên chưa; phía TQ có đang ngưng thông quan trái cây không vậy, tôi
  đang ở Bắc Giang định lên; đường lên Tân Thanh lúc này thông thoáng hay kẹt cứng; co dang mo khong; Bãi Bảo Nguyên
  giờ đầy xe chưa, có bị ùn không; luồng nhập hôm nay chạy bình thường chứ; sao nãy giờ xe đứng im hết vậy, cửa khẩu
  gặp sự cố à; hệ thống bên hải quan TQ sập, HN có bị tạm ngừng không ad ơi; ck nào đang thông thoáng hơn, hữu nghị
  hay tân thanh; cua khau da mo lai chua hay van dong; mưa lũ sạt đường sáng nay thì lối Tân Thanh còn cho xe chạy k;
  trạng thái thông quan tức thời; Đang ở cao tốc, cho hỏi trên đó kẹt dữ không để em còn tính quay đầu; lối xuất đang
  xanh hay đỏ; hôm nay hàng nông sản có qua được không hay lại bị chặn; khôi phục thông quan chưa zậy; tình trạng hoạt
  động của cửa khẩu ngay lúc này, luồng nào đang dừng?; is Huu Nghi open right now; tan thanh jammed?; Current status
  of both gates please; I heard traffic was suspended an hour ago, is it true; is the export lane moving at the
  moment; has clearance resumed yet after this morning's stop; any congestion today on the Chinese side; which gate is
  flowing freely just now; are trucks getting through today or is everything blocked; curent situation at border gate;
  Has the import lane been halted this afternoon?; everything at a standstill here, is the crossing shut at present;
  anh em trên HN cho hỏi xe đang nhúc nhích hay đứng yên vậy; TT giờ còn chạy k hay lại dừng r; e mới tới Chi Lăng,
  nghe bảo trên đó đóng luồng rồi, có thật ko ad; nãy bên TQ báo ngừng nhận xe, giờ đã nhận lại chưa; hiện h cửa khẩu
  nào chạy được, cửa nào đang nghẽn; thấy xe quay đầu về nhiều quá, HN bị đóng à; lối nhập đang thông hay đang bị treo
  z; chiều nay trên đó có biến gì ko, thông suốt chứ ad; bây h còn cho xuất dưa không hay tạm ngưng rồi; xem hộ e Tân
  Thanh lúc này ok không, chuẩn bị nổ máy đây; mạng hải quan lỗi từ sáng, đã làm lại bình thường chưa; ngay bây giờ có
  thông quan k vậy mọi người; đang dừng cả 2 cửa hay chỉ mỗi Hữu Nghị bị dừng thôi; cửa khẩu hôm nay êm không bác, có
  ùn tắc gì không; gio nay huu nghi co chay khong anh em; tan thanh hom nay thong khong ad; bay gio ck co bi tac khong
  de e biet duong re; luong xuat dang hoat dong hay tam dung vay; nghe noi dung thong quan tu trua, co dung ko; sao xe
  dung im ca tieng nay, bi dong cua khau ha; ben trung quoc dang nhan hang binh thuong chu; tinh hinh hien tai tren hn
  sao r; mo lai chua ad, sang nay thay bao tam ngung; cua nao dang thong thi bao e voi, e dang o dong dang; hn voi tt
  gio cai nao dang bi un; co su co gi tren cua khau ma xe ket het vay; lan nhap hom nay co bi dung khong ad; hien tai
  con nhan xe trai cay qua bien khong; yo is the gate running today or stopped again; heard on zalo that HN is
  suspended, true or fake?; are they clearing cargo as of now at TT; is it blocked up there atm? im at bac giang
  deciding whether to go; rn which lane is halted, import or export; did they start letting trucks thru again after
  the system crash; everyone is turning round, did the gate just shut; is tan thanh operating normally this afternoon;
  hows the border today, smooth or jammed; chinese side stopped taking fruit this morning, still stopped?; gate status
  now plz, open / jammed / suspended; any trouble at huu nghi at this moment
WAIT: chờ bao lâu mới tới lượt; đang có bao nhiêu xe xếp hàng ở Tân Thanh; xep hang mat may tieng; lên giờ này nằm bãi
  mấy ngày mới sang được; Hàng chờ xuất ở Hữu Nghị dài cỡ nào rồi, cont lạnh sầu riêng đợi lâu không?; doi lau k; ước
  tính thời gian chờ cho xe thường; trước em còn mấy chục xe nữa thì tầm khi nào qua được; số xe tồn trên bãi hôm nay;
  xe rỗng quay về đợi mất bao nhiêu phút; mấy tiếng nữa thì thông được cho 1 xe mới vô hàng; hàng đợi dài ko mn; cho
  em hoi phai cho may gio ben huu nghi a; Trung bình một xe mất bao nhiêu thời gian từ lúc vào hàng tới lúc qua
  barie?; xếp lốt bây giờ thì sáng mai sang nổi không hay phải mốt; tốc độ giải phóng mỗi giờ được mấy xe; bên nào chờ
  ngắn hơn, để tôi chọn; luồng xe lạnh đợi nhanh hơn luồng thường bao nhiêu; tồn mấy trăm con vậy; thanh long sợ hỏng,
  đợi quá 2 ngày là chết, cho biết hàng dài ngần nào; độ dài hàng chờ; tg chờ dự kiến tân thanh; Thời gian lưu chờ
  trung bình của xe xuất khẩu là bao nhiêu giờ; con xep hang dai k, uoc chung may tieng qua duoc; how long is the
  queue; waiting time at Tan Thanh for a reefer; How many trucks are lined up ahead of newcomers at Huu Nghi?; if i
  join now, when would i get across roughly; estimated hours of delay, export lane; wiat time hn; Which of the two has
  the shorter line; number of vehicles waiting in the yard; is it a matter of hours or days before a newly arrived
  lorry crosses; average time spent in line for ordinary cargo; how fast is the line moving, trucks per hour; Our
  lychees spoil in two days: how long would they sit waiting there?; giờ mà vô xếp thì chừng nào sang tới bên kia vậy
  ad; TT còn tồn nhiu xe vậy bác; e chở vải, nằm chờ tầm mấy ngày thì qua, sợ hỏng hết; hàng chờ HN dài mấy cây số r;
  ước chừng bn tiếng thì qua được, để e báo chủ hàng; xe khô với xe lạnh bên nào phải nằm lâu hơn; chờ qua đêm k hay
  trong ngày là sang được; xếp hàng bên nhập về mất khoảng bao lâu; mỗi ngày họ cho qua được bao nhiêu con xe, giờ
  đang ứ bao nhiêu; đi HN với đi TT thì chỗ nào đỡ phải đợi hơn; có phải ngủ lại bãi mấy hôm ko để e còn mang theo đồ
  ăn; vào hàng lúc này thì tối nay qua kịp không; lượng xe đang đợi ở Hữu Nghị là mấy trăm chiếc; tg đợi tb của cont
  hoa quả hôm nay là mấy tiếng ạ; doi khoang bao nhieu tieng thi qua duoc bac; hang xe o tan thanh dai khong ad, bao
  nhieu xe; e cho thanh long len gio nay phai nam may ngay; con bao nhieu xe ton ben hn; xep hang bay gio bao lau moi
  qua; xe nhap cho lau khong, tam may gio; thoi gian cho trung binh hom nay la bao nhieu; ben nao it xe hon de e vao
  cho nhanh; phai nam bai bao lau z ad; 1 gio giai phong duoc may xe, dang con may xe cho; e sap len toi noi, uoc
  luong doi may tieng; xe lanh doi lau ko, sau rieng cua e chin roi; so luong xe cho o huu nghi luc nay; chac bao lau
  nua thi xe moi vao hang duoc qua; roughly how many hrs to get across if i arrive tonight; how long are guys sitting
  at tan thanh these days; queue length at HN?; will i have to sleep in the yard or its a few hrs only; got mangoes on
  board, whats the delay in hours; how many lorries waiting at TT rn; ETA to cross for a dry van joining the line now;
  reefer line vs normal line, which one takes longer and by how much; whats the backlog at huu nghi, number of trucks;
  avg wait for imports today plz; can i make it over by evening if i get in line at noon, how slow is it; where do i
  lose less time waiting, HN or TT
CLOSURES: tết nguyên đán nghỉ từ ngày nào; lịch nghỉ lễ 30/4 cửa khẩu; 2/9 có thông quan ko; quoc khanh trung quoc
  nghi may ngay; Phía Trung Quốc nghỉ tuần lễ vàng tháng 10, Hữu Nghị có đóng không; giỗ tổ có nghỉ k ad; thông báo
  đóng cửa theo kế hoạch trong tháng tới; nghi tet den mung may lam lai; Sắp tới có đợt sửa đường hay bảo trì nào phải
  đóng Tân Thanh không?; ngày lễ nào trong năm thì dừng xuất hàng; Tết dương lịch 1/1 xe có chạy được không; trung thu
  bên tàu nghỉ không vậy, xe em định lên hôm rằm; cho xin lịch nghỉ cả năm của hai cửa khẩu để công ty lên kế hoạch;
  thanh minh TQ nghỉ bao nhiêu hôm; tuan sau co ngay nao cam khong cho xe qua khong; mùng 2 tết có ai làm không; ngưng
  hoạt động theo lịch để nâng cấp hạ tầng bắt đầu hôm nào; nghỉ lễ lao động 1/5 hai bên có trùng nhau không; ngay nghi
  le; bao giờ đóng biên ăn tết; 28 tết còn làm hok hay nghỉ sớm; Tết Đoan Ngọ Trung Quốc có tạm ngừng tiếp nhận hàng
  hóa?; tháng này có hôm nào cửa khẩu nghỉ theo lịch báo trước không; lich dong cua dot xuat da cong bo cho may ngay
  toi; closed for Tet?; public holidays when the crossing does not operate; Is Huu Nghi shut during the Chinese Golden
  Week?; planned closures next month; does traffic stop on National Day, 2 September; holliday calendar of tan thanh
  gate; When does work resume after Lunar New Year; scheduled maintenance shutdown dates; Will the gate be closed on
  New Year's Day?; are there announced days off coming up that i should plan around; dragon boat festival, do the
  chinese take a day off at the border; May Day break: which dates are affected; tết này cửa khẩu chạy tới ngày bao
  nhiêu thì nghỉ vậy ad; lễ 30/4 1/5 HN nghỉ mấy bữa; bên TQ sắp nghỉ quốc khánh, e có nên để hàng lại ko, họ nghỉ từ
  hôm nào tới hôm nào; chủ vựa hỏi mùng mấy thì thông quan trở lại; tuần tới có thông báo tạm dừng theo lịch không ạ;
  noel với tết tây có nghỉ k bác; rằm tháng 8 bên kia có nghỉ làm ko; TT sắp đóng để làm đường à, đóng từ ngày nào;
  đợt lễ 2/9 năm nay cửa nào vẫn làm cửa nào nghỉ; giỗ tổ mùng 10/3 xe hàng có đi được ko ad; tháng sau có ngày nào
  báo nghỉ trước k để e né; cho hỏi kế hoạch nghỉ tết âm của hải quan hai bên; nghe nói bảo trì máy soi cuối tháng,
  ngày đó có cho thông xe ko; lễ lạt cửa khẩu đóng những ngày nào trong năm z; tet nay nghi tu ngay nao den ngay nao
  vay ad; le 2/9 hn co nghi khong bac; 30/4 xe co qua duoc ko hay nghi le; ben tau nghi tet may ngay, mung may lam
  lai; tuan le vang tq thi tan thanh co dong khong; thang toi co lich dong cua khong ad; cho e xin lich nghi le cua
  cua khau; gio to hung vuong co lam thu tuc k; sap toi co dot bao tri nao phai dung khong; 29 tet con cho xe sang
  khong anh; tet duong lich nghi may hom; thanh minh ben kia nghi hom nao vay; ngay le bu thi ck co nghi bu khong; sau
  tet ngay nao thong quan lai de e dat xe len; which days off for tet this yr at HN; is 30 april a no-work day at the
  border; chinese national week, from which date do they stop taking cargo; any announced shutdown for road works at
  tan thanh; when do they reopen after the lunar holiday; do they work on hung kings day; mid autumn fest, chinese
  side off or not?; list of holidays the gates r closed plz; planning loads for sept, is the 2nd a closed day; scanner
  upgrade planned next month, will they close and on which date; last working day b4 tet for export?; qingming coming
  up, does the other side take days off
HOW_TO_BOOK: làm sao lấy số xếp hàng; cách đăng ký lốt sang TQ; dat cho truoc o dau; lấy số thứ tự cho xe cont qua app
  kiểu gì vậy ad; Tôi là chủ hàng ở Tiền Giang, muốn đặt khung giờ cho 3 xe mít thì thao tác thế nào?; muon dat lich
  qua cua khau huu nghi; xếp tài online ntn; đăng kí phương tiện lên cửa khẩu bước đầu tiên là gì; book slot cho đầu
  kéo; có được đặt giữ chỗ trước mấy ngày; lay so o dau z; hướng dẫn em tạo phiếu xếp hàng mới với, em mới chạy lần
  đầu; đổi giờ đã đặt sang hôm khác có được không; hủy lượt đã đăng ký rồi đặt cái khác thì bấm chỗ nào; Đặt lượt cho
  cả đoàn 10 xe cùng lúc hay phải làm từng cái một; cần nhập những gì khi lấy lốt: biển số, số mooc, loại hàng?; kb xe
  len cua khau so de xep hang; không có điện thoại thông minh thì lấy số bằng cách nào; xin cấp lượt vào cửa khẩu Tân
  Thanh; hết khung giờ trống thì còn cách nào đăng ký nữa không; mình ở xa nhờ người khác đặt hộ số thứ tự đc ko; muốn
  xin một suất ưu tiên cho hàng tươi sống thì đăng ký ra sao; dang ky lot xe lanh; xe rỗng sang nhận hàng về có phải
  đặt lượt trước không; how do i reserve a slot; book a place in the queue for my truck; Where can I register a
  vehicle to get a queue number?; steps to obtain a turn at Tan Thanh; can a forwarder make a reservation on behalf of
  the owner; how many days ahead may one book; bokking a time window for two containers; I want to move my reservation
  to another day; cancel my slot and take a later one, how; need a queue number without a smartphone; which details
  are required for the booking form, plate, trailer, cargo?; first timer here, guide me through getting in line
  online; e mới chạy biên lần đầu, lấy số thứ tự ở chỗ nào v ad; đk lốt cho xe trên app bấm mục nào ạ; muốn giữ chỗ
  cho sáng mai thì làm ntn; chủ hàng đặt số được ko hay phải lái đặt; xin số cho cont lạnh sang Tân Thanh thao tác sao
  z; lên tới nơi mới lấy số được hay ở nhà lấy trước luôn cũng được; có 2 cái đầu kéo muốn đăng ký chung một lần, làm
  kiểu gì; e muốn dời lượt đã đặt sang chiều thì bấm vào đâu; k rành công nghệ, ra quầy nhờ người ta lấy số giùm được
  ko; bỏ lượt đặt hôm nay để đặt lại ngày khác thì hủy ở đâu; đặt khung giờ mà báo kín hết, đặt sao giờ; trình tự đăng
  ký xếp hàng cho xe nhập khẩu từ A tới Z với ạ; cần tài khoản gì mới đặt được lượt xe qua biên v; đặt số có cần tờ
  khai hải quan trước k hay chỉ cần biển số; lay so xep hang bang cach nao vay ad; e muon dang ky luot cho xe mai len
  huu nghi; dat slot tren dien thoai lam sao; huong dan dang ky xep hang cho nguoi moi voi; xin so thu tu o tan thanh
  thi vao dau; dk xe vao hang can thong tin gi; chu xe dat ho lai xe duoc ko, dat the nao; muon doi khung gio da dat
  thi lam sao; huy dat cho roi dat lai kieu gi; dat truoc duoc bao nhieu ngay ad; lay lot cho xe khong hang duoc
  khong, lay o dau; khong co vneid thi dang ky lot sao bac; e muon dat 5 xe mot luc bam cho nao; tao phieu moi cho xe
  cont nhu the nao; how to get a queue no. for my truck on the phone; first trip to the border, where do i sign up for
  a slot; wanna book tmrw morning at HN, what are the steps; can my boss reserve for me or must it be the driver; do i
  need an account to take a number; all windows full, how else can i register; change my booked hour to later, where
  do i tap; booking for an empty truck going to pick up cargo, how; can i grab a number before leaving home or only at
  the yard; how to cancel a booking and make a new one; slot for a reefer at tan thanh, how do i apply; no smartphone,
  is there a counter that registers trucks into the queue
FEES: phí hạ tầng cửa khẩu bao nhiêu; cont 40 đóng mấy triệu; phi ben bai xe 20 feet; nộp phí sử dụng kết cấu hạ tầng
  ở đâu, chuyển khoản được không; Mức thu đối với xe chở hoa quả xuất khẩu qua Tân Thanh hiện nay là bao nhiêu đồng
  một lượt?; thu phi the nao; xe rỗng có phải đóng tiền không; bảng giá phí công trình, tiện ích công cộng khu vực cửa
  khẩu; hàng tạm nhập tái xuất đóng phí cao hơn đúng k; dong phi ha tang online kieu gi; miễn giảm phí hạ tầng cho ai;
  tốn bao nhiu tiền 1 xe; Biên lai thu phí lấy ở đâu, công ty em cần xuất hóa đơn quyết toán; xe 10 tấn chở dưa hấu
  phí mấy trăm; trả tiền bằng QR ngân hàng hay tiền mặt; em đóng dư phí hạ tầng thì xin hoàn lại kiểu gì; le phi vao
  cua khau; hàng quá cảnh tính giá ra sao; nộp rồi mà hệ thống báo chưa thanh toán phí; biểu phí cửa khẩu LS mới nhất
  theo nghị quyết hội đồng nhân dân; giá một lượt đầu kéo rơ moóc; phi ht xe lanh; chi phí hạ tầng tính theo tải trọng
  hay theo chuyến; xe chở phế liệu thu gấp đôi phí hạ tầng à; infrastructure fee per truck; how much for a 40ft
  container; Where is the toll for gate facilities paid, and by which methods?; are empty lorries charged; price list
  border infrastructure; what do we pay for transit goods in VND; any exemption or discount from the charge; reciept
  for the fee, our accountant wants an invoice; is the amount based on tonnage or on trip; cost of a 15 ton fruit
  lorry at tan thanh; bank transfer accepted for the facilities levy?; paid twice by mistake, can the money be
  refunded; qua cửa khẩu mất bn tiền phí hạ tầng v ad; cont 20 lạnh đóng bao nhiêu, chủ hàng đưa e có 2tr sợ thiếu;
  phí hạ tầng ai đóng, chủ hàng hay lái xe; ck phí qua momo hay vietcombank được ko; xe 5 tấn chở rau thu nhiêu 1 lượt
  z; phí bến bãi TT năm nay có tăng k bác; đóng phí rồi mà app vẫn đòi tiền, coi giùm e; xe không hàng đi về có bị thu
  gì ko; e lỡ nộp phí 2 lần cho 1 xe, đòi lại được không; lấy hóa đơn đỏ tiền phí cửa khẩu ở đâu ạ; hàng nhập về thì
  mức phí hạ tầng khác hàng xuất không; bao nhiêu tiền một cont hoa quả qua Hữu Nghị; tính phí theo cân nặng hay theo
  loại xe v; có được giảm phí cho hàng nông sản không ad; phi ha tang xe 3 chan bao nhieu vay ad; nop phi cua khau o
  dau bac oi; dong phi online duoc khong hay phai tien mat; cont 40 lanh mat may trieu tien phi; xe rong co thu phi ha
  tang khong; gia phi mot luot qua tan thanh la bao nhieu; e can bien lai phi de thanh toan voi chu hang, lay sao;
  hang tam nhap tai xuat thu bao nhieu tien; phi ha tang hn moi nhat bn; nop nham phi cho xe khac thi hoan the nao;
  chua dong phi co cho vao khong, dong truoc hay dong sau; bang gia thu phi theo tai trong xe cho e xin; doi xe e co
  duoc mien phi ha tang khong; ck roi ma he thong chua nhan tien phi; how much do they charge a truck to use the gate
  facilities; wat does a 20ft reefer pay; who pays the infra fee, driver or cargo owner; can i pay the gate fee by
  momo or only cash; tariff for 10t veggie truck at TT plz; do u get charged if u run empty; app still says unpaid but
  i transferred the fee an hr ago; need a vat invoice for the border fee, where from; is the fee different for imports
  and exports; pay before entering or on the way out, and how many dong; refund of the facility fee, trip got
  cancelled; did the border charges go up this year
PAPERS: giấy tờ cần mang khi chở hàng qua biên; tài xế cần những giấy gì; can giay to gi de qua ck; Xuất mít sang Bằng
  Tường phải chuẩn bị tờ khai, kiểm dịch thực vật, C/O hay thêm gì nữa?; lái xe có cần sổ thông hành hay hộ chiếu; ho
  so xuat khau thanh long gom nhung gi; bộ chứng từ cho xe tải sang Trung Quốc; bằng FC có phải dịch ra tiếng trung để
  lái đầu kéo qua không; đăng kiểm, cà vẹt, bảo hiểm: thiếu cái nào là bị đuổi về ạ; chở đồ đông lạnh qua cần kiểm
  dịch động vật ko; gtờ xe + hàng; nhập máy móc từ TQ về thì trình những chứng từ nào tại cửa khẩu; phụ xe đi cùng có
  phải có giấy tờ riêng; Danh sách chứng từ bắt buộc với lô hàng gỗ ván bóc xuất khẩu; em chạy mooc thuê, đăng ký xe
  photo công chứng có được chấp nhận khi qua biên không; packing list với invoice in mấy bản; mã vùng trồng có phải
  ghi trên giấy khi đưa sầu riêng qua không; xe bien vn sang tq giao hang can mang theo gi; xuất hàng cần những giấy
  gì z ad; tờ khai hải quan bản giấy hay bản điện tử là đủ cho lái xe cầm; giay kiem dich + c/o co bat buoc khi cho
  vai thieu sang ko; qua cửa khẩu cần mang căn cước gắn chip không hay hộ chiếu thôi; hàng bách hóa may mặc thì thủ
  tục giấy tờ đi kèm là gì; thiếu giấy kiểm dịch có cho xe sang không; documents needed to cross with goods; what
  papers must the driver carry; Is a phytosanitary certificate compulsory for durian exports?; checklist for a reefer
  of frozen fish going to China; passport or border pass for the man at the wheel; invoice, packing list, certificate
  of origin, what else; do i need vehicle registration and insurance originals; paperwork for importing machinery
  through Huu Nghi; docs for lorry and cargo pls; does my assistant in the cab need his own travel document; will a
  photocopy of the registration be accepted when crossing; customs declaration on paper or electronic, which should be
  in the cabin; chở mít sang TQ trong xe phải có những giấy gì ad; e quên bằng lái ở nhà, chỉ có bản trên VNeID, qua
  được k; lái mới chạy biên cần chuẩn bị gtờ gì ạ; xe đứng tên cty, e lái thì có cần giấy ủy quyền ko; thiếu C/O thì
  có đi được không hay phải về; qua bên kia đổ hàng rồi về, cần hộ chiếu hay sổ thông hành v; hàng thủy sản tươi thì
  giấy kiểm dịch loại nào mới được qua; chủ hàng đưa có mỗi cái invoice, còn thiếu gì để xuất nữa; đăng kiểm sắp hết
  hạn 3 ngày nữa, có cho xe qua biên k; giấy phép liên vận có bắt buộc mang theo khi sang Bằng Tường không; xe nhập
  linh kiện điện tử về cần xuất trình chứng từ nào; hồ sơ xe với hồ sơ hàng gồm cái gì để khỏi bị đuổi xuống; chở tinh
  bột sắn xuất khẩu cần giấy j; vợ e đi theo xe thì cần giấy tờ gì để sang; di bien cho hang can giay to gi bac; tai
  xe qua tq can ho chieu hay thong hanh; xuat xoai can kiem dich voi gi nua ad; giay to xe can ban goc hay photo; cho
  hang dong lanh can chung tu nao de qua cua khau; giay phep lien van co can mang theo ko; bo ho so xuat hang qua tan
  thanh gom gi; e lai xe thue co can hop dong lao dong voi uy quyen khong; bao hiem xe mua o vn sang ben kia co dung
  duoc ko hay can giay khac; hang may mac xuat sang can giay gi; chu hang chua dua to khai, e len truoc co duoc ko,
  can nhung giay nao; nhap hang tap hoa ve can chung tu gi; thieu giay dang kiem co qua duoc khong; sau rieng can ma
  vung trong voi giay gi de sang; wat papers do i need in the cab to go over; first run to pingxiang, which docs for
  driver and truck; boss only gave me the invoice, what else do they want for the cargo; need a visa or is the border
  pass ok for drivers; truck is leased, do i need an authorisation letter to cross; frozen shrimp to china, which
  certificates; do they accept the licence on VNeID or must it be the card; is the transport permit mandatory to carry
  when crossing; what docs for bringing electronics back into vietnam; can i go without the C/O or will they send me
  back; full list of paperwork for a truck of cassava starch plz; inspection sticker expires this week, will that
  paper be enough to cross
`);
