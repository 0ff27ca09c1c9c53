import { phrasesByName } from '../phrases.js';

/** How people ask for transport, by code. */
export const ASKED_FOR_TRANSPORT = phrasesByName(`
2.001034: Xe tải của công ty tôi muốn chạy hàng sang Bằng Tường thì xin giấy gì cho xe; giấy phép liên vận Việt Trung;
  xin giay phep cho xe dau keo di Quang Tay; Doanh nghiệp mới mua container, cần giấy cho phương tiện qua cửa khẩu Hữu
  Nghị chở nông sản sang Trung Quốc nhiều lần; loại A vs loại C giấy phép vận tải quốc tế Việt - Trung khác j nhau,
  mình đăng ký lần đầu; chạy xe khách tuyến Lạng Sơn - Nam Ninh phải xin phép sở nào; xe du lịch biển VN đưa khách
  sang TQ, cấp phép vận tải đường bộ loại B mất mấy hôm?; giay lien van di trung quoc cho xe tai lan dau; Muốn chở
  hàng siêu trường siêu trọng xuyên biên giới Trung Quốc, giấy phép loại nào và hồ sơ ra sao; xe công vụ của cơ quan
  nhà nước đi công tác Sùng Tả bằng ô tô thì làm giấy phép F G gì đó ở đâu; phương tiện vận tải nước mình đánh hàng
  qua biên, cần cấp giấy thông quan cho xe hay giấy vận tải quốc tế ạ; My trucking firm wants Vietnamese lorries to
  drive into Guangxi, what road permit is required?; Vietnam-China transport permit first time; Which class, A B C or
  E, for a coach carrying tourists across Huu Nghi gate to Nanning?; licence for our container tractor to haul fruit
  into Pingxiang and come back; cross-border haulage into China with VN plate, where do I file and what fee; cty e có
  4 đầu kéo muốn tự chạy sang bãi bên Bằng Tường giao thanh long, khỏi phải đổi xe ở biên; giay phep lien van loai C
  dung dc may luot, han bao lau; xe 45 chỗ nhà e muốn chở khách du lịch tự qua Nam Ninh, xin phép loại nào, nộp sở
  nào; htx van tai co xe 5 tan xin giay qua trung quoc cho hang 1 lan thoi thi xin loai j; chưa có gp kinh doanh vận
  tải quốc tế thì có đc cấp giấy phép xe sang Quảng Tây k; xin lien van viet trung cho xe tai nop online co dc ko, may
  ngay, bn tien; chở hàng nguy hiểm sang TQ bằng xe VN cần giấy phép đặc biệt loại D hay loại khác; xe thue lai cua ca
  nhan co xin dc giay phep van tai duong bo viet trung cho cong ty k; chạy sâu vào nội địa TQ tới Côn Minh thì giấy
  phép khác với chạy vùng biên ko; het han giay loai A cua xe khach tuyen co dinh, xin cap to nam moi; We have four
  tractors and want them to unload inside Pingxiang instead of swapping at the gate. Which paper per vehicle?; Is a
  single-trip permit to Guangxi possible for one 5-tonne truck, and for how many entries is type C good?; Can a
  45-seat Vietnamese coach take its own tour group to Nanning, what class of permit and which department?; Lorry is
  leased from a private owner, may the haulier still be granted the China road transport permit?
1.002357: Giấy liên vận Việt Trung của xe bị rách nát, mờ chữ thì xin tờ khác kiểu gì; mất giấy liên vận đi Trung
  Quốc; giay phep van tai quoc te Viet Trung bi hong xin lai; Lái xe làm rơi giấy phép vận tải loại C ở bãi Tân Thanh,
  công ty xin cấp lại sao?; tài xế đánh mất tờ giấy phép xe qua TQ, h phải lm j để có lại; cấp lại giấy phép xe chạy
  sang Bằng Tường do thất lạc; Giấy phép E cho xe bị ướt mưa nhòe dấu, có đổi được cái mới còn nguyên hạn cũ không;
  lam mat giay thong hanh cua xe tai di quang tay (loai giay lien van) nop don so nao; xe khách tuyến Nam Ninh bị hỏng
  giấy phép vận tải Trung Việt, thay tờ mới mất bao lâu; đã có giấy phép vận tải đường bộ VN-TQ nhưng nay bị cháy, xin
  bản thay thế; bị trộm lấy hết giấy tờ trên container gồm cả giấy chạy sang Trung Quốc, báo mất và làm lại; Our
  driver lost the Vietnam–China truck permit, how do we obtain another?; damaged cross-border lorry permit; the type B
  road transport paper for our coach got torn, can it be reissued; Duplicate of a stolen international haulage permit
  for China, procedure and time?; permit to drive goods to Guangxi went missing from the cab, need new copy; bác tài
  để quên giấy liên vận bên bãi Bằng Tường tìm ko ra, mai có chuyến thì xin tờ khác gấp sao; giay lien van TQ loai B
  bi be gap rach giua, hai quan ko chap nhan, doi to moi o dau; mất giấy phép vận tải Việt Trung có phải đăng báo hay
  xác nhận công an ko mới đc cấp lại; xin cap lai giay van tai qua bien gioi thi han dung tinh tiep hay tinh moi; cấp
  lại gp vận tải TQ mất bn ngày, phí nhiêu, nộp mạng đc ko; chuot can hong giay phep loai F cua xe, con so giay phep
  van doc duoc; e làm kế toán, giám đốc bận, nộp đơn xin lại giấy liên vận bị mất hộ cty đc k; giay phep xe sang quang
  tay bi dinh dau nhot den het, co can nop lai ban hong ko; giấy vận tải quốc tế còn hạn 4 tháng mà thất lạc, xin lại
  hay xin cấp mới luôn; lai xe nghi viec cam luon giay lien van viet trung ko tra, cty xin ban khac kieu gi; Driver
  left the China permit at a Pingxiang yard and we leave tomorrow. How quickly can a second one be printed?; Customs
  rejected our type B permit because it's ripped in half, where do we trade it for a clean one?; When a Vietnam–China
  haulage paper is reissued after loss, does the old expiry date stay?; an ex-employee kept the lorry's Guangxi
  permit, how does the company obtain another copy
1.001737: Xe container Trung Quốc bị hỏng máy ở Lạng Sơn chưa về kịp, xin ở thêm ngày thế nào; gia hạn xe Trung Quốc;
  xe bien trung quoc qua han luu hanh o viet nam; Tài xế TQ ốm phải nằm viện, xe tải của họ sắp hết hạn được chạy bên
  mình, kéo dài thời gian ra sao?; xe tàu bị kẹt do bão lũ sạt lở đường, ko kịp xuất cảnh, xin thêm hạn ở đâu; đối tác
  Quảng Tây có xe khách sang đây gặp tai nạn phải sửa, muốn lưu lại lâu hơn; phuong tien cua trung quoc duoc luu lai
  them may ngay; Sửa chưa xong xe đầu kéo của bạn hàng bên Bằng Tường, giấy lưu hành mai hết hạn thì nộp đơn sở xây
  dựng hay hải quan; xin cho ô tô biển số nước bạn nán lại vì lý do bất khả kháng; xe TQ hết hạn tạm lưu ở VN mún gia
  hạn dc mấy lần j; chủ hàng Việt Nam làm đơn hộ kéo dài thời gian xe Trung Quốc hoạt động trên đất mình được ko; A
  Chinese truck broke down here and cannot return before its permit ends, how to prolong?; extend stay Chinese
  vehicle; our partner's lorry from Pingxiang needs five extra days in Vietnam because of floods; My car has Guangxi
  plates and the allowed time in Lang Son is about to expire, the driver is in hospital; overstay of bus from China
  after an accident, ask for more days; bạn hàng TQ đưa xe sang giao máy móc, xe chết máy ở Đồng Đăng chờ phụ tùng 1
  tuần mà giấy sắp hết hạn; lai xe trung quoc bi tai nan o chi lang, xe bi giu, het han luu hanh thi co bi phat ko; xe
  biển TQ xin ở lại VN thêm tối đa mấy ngày, gia hạn đc 1 lần hay nhiều lần; ai dung don xin gia han cho xe tau: lai
  xe hay cong ty viet nam; đường lên cửa khẩu bị sạt, xe khách TQ kẹt lại TP Lạng Sơn, xin thêm ngày ở đâu nhanh nhất;
  xe trung quoc cho hang ket o bai huu nghi vi un tac, giay cho phep chay o vn qua 1 ngay roi; gia hạn lưu hành xe TQ
  cần giấy xác nhận gara sửa xe ko, mẫu đơn dịch tiếng Việt ak; xin keo dai thoi gian cho o to trung quoc co mat tien
  khong, co lam cuoi tuan ko; đoàn caravan Trung Quốc qua chơi muốn nán thêm 3 hôm, xe họ có đc gia hạn k; nop online
  xin luu them ngay cho xe bien quang tay duoc ko, trong ngay co ket qua ko; A lorry with Guangxi plates is waiting a
  week for spare parts in Dong Dang, its allowed stay ends tomorrow. Who extends it?; Landslide closed the road to the
  gate and a Chinese coach is stuck in town, how many more days may it get?; Who signs the request for extra time, the
  Chinese driver or his Vietnamese partner?; penalty when a Chinese car remains in Vietnam past its permitted date,
  and can it be prolonged on a weekend?
1.000703: Công ty mới lập muốn chạy xe khách, xe tải thuê thì xin giấy phép gì; giấy phép kinh doanh vận tải; xin phep
  kinh doanh taxi o lang son; Hợp tác xã muốn hoạt động chở hàng bằng ô tô, hồ sơ xin cấp phép gồm phương án kinh
  doanh, người điều hành vận tải phải không?; mở nhà xe limousine cần dk gì ạ; em có 3 con xe tải muốn lập hộ chở thuê
  hợp pháp, cần gp vận tải ko và sở nào cấp; kinh doanh xe điện 4 bánh chở khách du lịch Mẫu Sơn phải xin phép như
  nào; chay xe hop dong du lich thi doanh nghiep phai co giay phep gi truoc; Nhà tôi định làm dịch vụ xe buýt tuyến
  thành phố – Đồng Đăng, thủ tục cho đơn vị vận tải; vận tải container nội địa, giấy đăng ký hành nghề cho hãng lấy ở
  đâu, có hạn bao năm; người điều hành vận tải phải bằng gì để cty dc cấp phép chở khách; I want to start a taxi
  company, what licence must the business hold?; trucking business licence; conditions for a cooperative to run
  passenger coaches domestically: manager degree, GPS, parking?; How do I legally offer car-with-driver hire to
  tourists as a firm in Lang Son?; four-wheel electric buggy operator, permission to carry sightseers for money; cty e
  mới sắm 5 xe tải muốn chở thuê, cần giấy phép của cty trước khi xin tem cho từng xe phải ko; e co 1 con 7 cho chay
  dich vu dua don khach, ho kinh doanh xin gp van tai dc ko; chạy xe hợp đồng chui bị phạt bn, giờ muốn làm đúng luật
  thì xin gì cho hộ nhà e; giay phep kdvt cap tu 2019 co phai doi lai theo luat moi khong; gp kinh doanh vận tải hành
  khách có thời hạn mấy năm, bị thu hồi thì bao lâu xin lại đc; cong ty vat lieu xd tu cho hang cua minh co can xin
  giay phep van tai ko; xin giấy phép kdvt nộp trên mạng đc k, sở xây dựng mấy ngày trả; doi dia chi tru so cong ty
  nha xe thi giay phep kinh doanh van tai co phai xin doi; nhà xe muốn mở thêm loại hình chở khách tuyến cố định bên
  cạnh taxi, bổ sung vào gpkdvt sao; mat giay phep kinh doanh van tai cua htx, xin lai o dau; We just bought five
  lorries to haul goods for hire, what licence does the firm itself need before anything else?; Can one person with a
  7-seater register as a household business and be licensed to carry passengers?; Does a cement dealer delivering only
  its own goods need the transport operator licence?; our coach company moved its head office, must the road transport
  business licence be amended?
2.002288: Xe tải mới mua của em chạy dịch vụ cần dán tem gì trên kính, xin ở đâu; phù hiệu xe tải; xin phu hieu xe hop
  dong 7 cho; Phù hiệu xe container hết hạn thì làm lại ra sao?; mất tem phù hiệu xe tắc xi, xin lại bn ngày; cấp phù
  hiệu cho xe 16 chỗ chạy hợp đồng du lịch; bị csgt phạt vì xe ko có phù hiệu, giờ đki nhanh đc ko; Tem dán kính chắn
  gió ghi XE TẢI bị bong rách, đổi cái khác thế nào; xe vua sang ten vao hop tac xa, can lam logo phu hieu moi; Lắp
  định vị xong rồi, nộp hồ sơ qua mạng cho từng chiếc để lấy phù hiệu đầu kéo; biển hiệu xe tuyến cố định, phù hiệu xe
  buýt hạn mấy năm; How to get the windscreen badge for a contract car used for hire?; truck badge renewal; lost the
  sticker that says TAXI on my glass, want a new one; Police fined us since the lorry had no transport emblem, what do
  I submit per vehicle?; our minibus joined a company already licensed, needs its own emblem with GPS data; xe tải 2.5
  tấn nhà e mới vô htx, chưa có tem dán kính nên sợ csgt tóm, xin mất mấy hôm; phu hieu xe hop dong sap het han 15
  ngay nua, nop truoc bao lau de ko gian doan; xe bán rồi thì phù hiệu cũ trả lại ở đâu, chủ mới có dùng tiếp đc k;
  kinh xe bi vo thay kinh moi, mat luon tem phu hieu, gio xin cai khac; làm phù hiệu 1 xe phí bn, làm chục xe 1 lúc
  cty nộp 1 bộ hs đc ko; camera giam sat chua lap thi co xin duoc tem XE KHACH khong; xe điện 4 bánh chở khách quanh
  hồ Phai Vệ, mỗi xe cần dán phù hiệu loại gì; phu hieu tet tang cuong cho xe tuyen co dinh dip le xin the nao; phù
  hiệu bị sở thu hồi vì vượt tốc độ nhiều lần, bao lâu xin lại đc; dang ky xe ten ca nhan ma chay cho cty thi xin tem
  xe dau keo can hop dong thue xe ko; Windscreen was replaced and the transport sticker went with it, how do we get
  one for that vehicle?; Badge expires in two weeks, how early may I renew so my minibus isn't idle?; The department
  withdrew our coach's emblem for speeding, when can it be issued again?; One file for ten trucks or one per truck
  when asking for windscreen badges, and what's the cost?
`);
