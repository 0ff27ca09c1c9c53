import { phrasesByName } from '../phrases.js';

/** How people ask about their own ticket, dossier or declaration, by topic. */
export const ASKED_FOR_OWN_TICKET = phrasesByName(`
TICKET_STATUS: HN-E-0931 tới đâu rồi; vé TT-I-0127 còn mấy số nữa; kiem tra so thu tu cua em HN-E-1204; phiếu của tôi
  đang ở vị trí thứ mấy; Xe 12C-045.67 số HN-R-0088 đã được gọi chưa?; tra cuu phieu xep hang TT-E-0350; lốt của em
  tới đâu r; mã HN-E-0412 còn hiệu lực không hay đã bị hủy; số của mình bao giờ tới lượt, TT-E-0019; e lấy số từ hôm
  qua mà ko thấy nhảy, HN-I-0777 xem giùm; trang thai ve; xem vị trí phiếu xếp hàng; trước HN-E-0560 của tôi còn bao
  nhiêu xe nữa vậy; Công ty tôi đã lấy phiếu TT-E-0801 cho đầu kéo, nay muốn biết phiếu đó đang chờ hay đã chuyển sang
  bãi gọi; tài của tôi bị đẩy xuống à, sao số thứ tự lùi lại; xem hộ lốt biển 29H-883.12 tới chưa; HN-E-2210 ???; so
  cua toi den luot chua; vé xếp hàng HN-I-0045 sao cứ báo đang chờ hoài; kiểm tra giúp TT-R-0066 với ad; phieu
  hn-e-0931 dang o dau trong hang; mất tin nhắn rồi, làm sao xem lại số xếp hàng của xe mình đang đứng thứ mấy; lượt
  tôi lấy sáng nay tình trạng ra sao; check số HN-E-0099 hộ e cái; status of ticket HN-E-0931; where is TT-E-0245 in
  line; my position?; How many vehicles are ahead of my number HN-I-0310; look up queue ticket TT-R-0014; is HN-E-1188
  still valid or was it cancelled; has my number come up yet, TT-I-0502; check my ticket pls hn-e-0670; I took a
  number last night and it has not moved since, what is going on with it; when's my turn, number HN-R-0233; Please
  tell me the progress of queue ticket HN-E-0007; my queue number seems to have dropped back, which place do i hold;
  coi giùm e số HN-E-0931 tới lượt chưa ad; TT-E-0418 còn bn xe nữa mới tới e; vé HN-I-0220 của e đã gọi hay chưa v, e
  đang ăn cơm; e ngủ dậy chưa biết số mình gọi chưa, TT-I-0093; số e đang thứ mấy r ad, HN-E-1450; xe 98C-112.30 có
  trong hàng chưa, e lấy số lúc trưa; phiếu HN-R-0317 sao đứng hoài một chỗ thế; cho hỏi HN-E-0815 đã bị hủy chưa hay
  vẫn còn trong hàng; tra giúp e cái vé TT-E-0777 đang ở khúc nào; sếp hỏi xe e đang xếp thứ bao nhiêu, xem ở đâu; số
  của e là HN-E-0604, bây giờ gọi tới số mấy r; trước xe e còn mấy con nữa vậy, số TT-R-0021; vé lấy hôm qua hôm nay
  còn tính ko, HN-I-0502; e lấy số xong mà không biết vào hàng thành công chưa; hn-e-0931 goi chua ad; xem ho so
  tt-e-0266 toi dau roi; so thu tu cua e con bao xa, ve hn-i-0149; ve cua e con hieu luc ko hn-e-0338; kiem tra lot
  bien 15c-221.09 dang thu may; phieu tt-i-0710 da goi hay dang cho; hn-r-0055 sao roi ad oi; may xe nua thi den so
  hn-e-1012 cua e; e dang o bai, coi giup so cua e goi den chua; tra ve xep hang tt-r-0148; sang gio so hn-e-0490 chua
  nhay so nao la sao; ve xe cua cong ty e hn-i-0888 trang thai gi; e mat phieu giay roi, bien 12h-004.51 dang dung thu
  may trong hang; so e bi tut hang hay sao, hom qua 20 gio thanh 35; HN-E-0931 called yet?; where am i in the queue,
  tkt TT-E-0199; chk HN-I-0467 for me, im driving; how many b4 me, number HN-R-0102; is TT-I-0056 still alive or
  cancelled; my ticket hasnt moved since lunch, HN-E-0729; plate 29C-771.20, what place is it holding; what number are
  they on now, mine is TT-E-0385; took a nap, has HN-E-1333 been called or not; boss asks where our ticket stands,
  HN-I-0601; did my number actually get into the line? TT-R-0039; position of hn-e-0250 pls
DOSSIER_STATUS: hồ sơ của tôi tới đâu rồi; tra cứu hồ sơ mã H37.12-250611-0042; ho so khai sinh nop tuan truoc xong
  chua; Tôi nộp đơn cấp sổ đỏ ở xã Đồng Đăng hơn 20 ngày chưa thấy trả kết quả, hồ sơ đang nằm ở phòng nào?; bao giờ
  có kết quả thủ tục em đã nộp; kiểm tra tình trạng giải quyết hồ sơ; xem giùm mã biên nhận này với: H37-0098123; gp
  liên vận nộp hôm t2 đã duyệt chưa; giấy hẹn ghi ngày 15 mà nay chưa được, hồ sơ bị trễ à; hs e nop online van bao
  dang xu ly; số hồ sơ 000.24.37.H37 đang ở bước nào; đơn xin phép xây dựng của nhà tôi đã ký chưa; tra ket qua dich
  vu cong; Hồ sơ bị yêu cầu bổ sung, tôi nộp thêm rồi, cán bộ nhận chưa vậy; trợ cấp cho bà ngoại nộp giấy tờ xong
  rồi, duyệt tới đâu ạ; có mã tiếp nhận thì xem tiến độ ở chỗ nào; kết quả hộ kinh doanh xong chưa zậy ad; sao hồ sơ
  quá hạn mà không ai báo; lý lịch tư pháp nộp 2 tuần rồi, ra chưa; ho so toi bi tra lai hay con dang tham dinh; hồ sơ
  đang chờ lãnh đạo phê duyệt à; nhận kết quả được chưa hay còn phải đợi, biên nhận số 0457; tiến độ xử lý đơn tách
  thửa tôi gửi tháng trước; phù hiệu xe cty nộp r chưa thấy trả, xem giúp hs; where is my application; track dossier
  H37.12-250611-0042; Has my land certificate request been approved yet?; I filed for a transport permit on Monday,
  which stage is it at; aplication status by receipt code; result overdue since the 15th, what happened to my file;
  was my dossier returned or is it being examined; when will the result of my procedure be ready for pickup; check
  progress of submitted paperwork at the commune; they asked me to supplement the file, did they get the extra page;
  the online portal says processing for ten days, any update on my submission; is the judicial record i applied for
  finished; e nộp giấy phép liên vận ở sở tuần trước, giờ ra chưa ad; hs làm sổ đỏ của bố mẹ e nộp 1 cửa tới bước nào
  r; mã hs H37.05-250702-0118 xong chưa ạ; bữa nộp đơn đổi bằng lái, giờ duyệt chưa v; e cầm giấy hẹn trả kq hôm nay
  mà chưa thấy nhắn tin, xong chưa ạ; giấy kết hôn nộp ở xã bao h được lấy, đã ký chưa; hồ sơ phù hiệu cho 3 xe nộp
  hôm mùng 5 đang ở đâu; đơn xin trợ cấp khuyết tật của em trai e có ai xử lý chưa; nộp online 10 hôm rồi vẫn báo tiếp
  nhận, cán bộ có thấy k; có biên nhận 001877 tra kết quả giùm e; hs bị thiếu giấy e bổ sung hôm qua rồi, đã nhận được
  chưa; giấy c/o mẫu E công ty gửi sáng nay được cấp chưa; tra hồ sơ nộp ở phường bằng số cccd được ko, đang tới đâu
  rồi; đơn tách sổ của e bị từ chối hay vẫn đang giải quyết vậy; ho so e nop o xa tuan roi co ket qua chua; tra giup
  ma ho so h37.08-250619-0233; giay phep van tai nop roi bao gio lay duoc; hs doi bang lai cua e toi dau r ad; nop don
  xin xay nha nua thang roi chua thay goi, xem giup; ho so cua me e dang o phong nao giai quyet; phu hieu xe nop hom
  truoc da duyet chua; e nop giay khai sinh cho con roi, khi nao den lay; qua ngay hen 4 hom roi sao chua tra ket qua;
  ho so nop qua mang bi tra ve hay da nhan; so bien nhan 2291 xong chua ad; bo sung giay roi ho so chay tiep chua; ly
  lich tu phap e lam de di xkld ra chua; don dang ky ho kinh doanh vo e nop xong chua; is my licence exchange
  application done yet; handed my papers in at the commune last wk, any result; dossier no H37.21-250708-0064, where
  is it; how far along is the transport permit file we submitted; receipt 3310, ready to collect or not; appointment
  slip says today but no sms, is my file finished; they wanted an extra page, i sent it, has the office processed it;
  vehicle badge request for 3 trucks, approved?; my mums allowance application, is someone handling it; been stuck at
  received for 2 wks on the portal, whats up with my file; did the land office reject my application or is it still
  pending; can u look up my submitted dossier by id number
PASS: mã QR qua barie ở đâu; lấy QR vào cổng kiểu gì; qr ko quet duoc; máy quét không nhận mã, barie không mở; Mã vào
  cửa hết hạn thì xin lại cái khác bằng cách nào?; cho xin lai ma qr qua barier; thẻ điện tử qua cổng; chụp màn hình
  mã QR có dùng được không hay phải mở app; in mã vạch ra giấy đưa ở chốt được k; em tới barrier rồi mà đt hết pin, mã
  QR làm sao đây; QR có giá trị mấy phút; vé thông hành điện tử để mở thanh chắn; tôi xóa nhầm mã quét cổng; ma quet
  cong het han; Vì sao quét mã ở thanh chắn báo sai biển số?; mỗi xe một QR hay cả đoàn xài chung; bao giờ mới hiện mã
  qua cổng; màn hình vỡ, camera barie đọc không ra cái mã vuông; xuất trình gì ở barie cho nó mở; qr của mooc hay của
  đầu kéo z; offline mất sóng có mở được mã qua cổng ko; mã QR thông hành báo đã sử dụng rồi là sao; gửi lại QR cho
  lái xe với ad, nó đang ở chốt; lay ma qua thanh chan; where is my QR for the barrier; the scanner won't read my
  code; get gate pass; QR expired, how do I obtain a fresh one?; does a screenshot or printout of the code work at the
  boom; no signal at the barrier, can the pass be shown offline; How long does the pass stay valid once issued?;
  barier says code already used; phone battery died and the QR was on it; one code per convoy or one per lorry; pass
  shows a wrong plate when scanned at the boom; at what moment will the entry code appear on my phone; tới barie rồi
  mà mở app không thấy mã QR đâu, xem chỗ nào; qr mờ quá máy ko đọc, xin lại cái khác sao ad; e chụp màn hình qr gửi
  cho lái được ko, lái quét có ăn k; mã qua cổng của e báo hết hiệu lực, lấy lại ntn; đt sập nguồn ngay trước thanh
  chắn, không mở mã được thì sao; vé qua cổng dạng QR hiện ra lúc nào vậy, e chưa thấy; quét mã nó kêu bíp đỏ không
  lên thanh chắn là lỗi gì; mã QR của xe e bị thằng khác quét mất rồi làm sao; ở cổng sóng yếu quá mã không load, có
  cách nào mở ko mạng k; màn hình tối quá đầu đọc không bắt được mã, làm sao; có cần in mã QR ra giấy k hay giơ đt là
  được; mã vào cổng dùng được mấy lần, e lỡ quét 1 lần rồi lùi ra; đổi điện thoại mới thì mã qua barie có mất không,
  tải lại đâu; cổng đòi mã mà chủ xe giữ app, chuyển cái mã sang máy e sao đây; ma qr qua cong xem o dau ad; qr het
  han roi xin ma moi the nao; may quet bao ma khong hop le la sao; e dung truoc barie ma khong co ma quet; chup man
  hinh ma qr dua bao ve duoc khong; dt het pin khong mo duoc ma qua barie; ma qua cong co han bao lau vay; tai ma qr
  ve may kieu gi de khong can mang; qr bao da dung roi ma e chua qua; in qr ra giay co quet duoc ko; thanh chan khong
  mo du da quet ma; khi nao thi co ma qr cho xe e; man hinh nut quet ma khong an thi lam sao; qr cua xe nay dung cho
  xe khac duoc khong; at the boom n cant find my qr, where is it in the app; barrier beeps red when i scan, whats
  wrong; code expired while i was parking, get another one how; can i show a printed qr at the gate; phone dead at the
  barrier, other way to show the code?; scanner says invalid pass; when does the gate qr show up, i dont see it yet;
  cracked screen wont scan, what now; is the qr single use, i scanned then had to back out; owner has the app, can he
  forward me the barrier code; can i save the entry qr for when theres no 4g; changed phones, how do i get my gate
  pass back
NO_SHOW: bị gọi mà không vào kịp thì sao; lỡ lượt rồi làm thế nào; qua gio goi co mat so ko; ngủ quên lúc tới số, giờ
  có phải xếp lại từ đầu không; Xe hỏng dọc đường không đến được đúng giờ gọi thì bị xử lý ra sao?; vắng mặt khi gọi
  bị phạt gì; nhỡ tài thì có bị tụt xuống cuối hàng ko bác; lo luot; không có mặt mấy lần thì bị khóa; em bị đánh
  vắng, hậu quả là gì ạ; goi ma khong len thi bi gi; trễ 15 phút so với giờ gọi có bị hủy lốt không; hệ thống cho phép
  muộn tối đa bao nhiêu phút trước khi tính là bỏ lượt; quá lượt có được gọi lại lần 2 không; Tài xế đi ăn cơm, loa
  gọi mà không nghe, bây giờ số đó còn dùng được nữa không?; bỏ lượt; kẹt ở Đồng Đăng đến muộn, mất lượt thì lấy số
  mới hay giữ chỗ cũ; quy định đối với xe được gọi nhưng không vào; vắng 2 lần liền bị sao z; nếu không tới khi được
  gọi, doanh nghiệp có bị trừ điểm không; den tre bi nhay so khac phai k; bị lỡ số vì nổ lốp thì lượt sau tính thế
  nào; no show là gì, nó ghi vậy trên phiếu em; điện thoại tắt nguồn nên lỡ cuộc gọi vào, xe sau vào mất rồi thì mình
  còn chỗ k; missed my turn, what happens; what if the driver doesn't come when called; Penalty for a no-show?;
  overslept when my number came up, do i start again from the back; how late may one be before the turn is lost;
  consequences of absence at the gate after being summoned; ticket says NO SHOW what does it mean; truck broke down
  and could not reach the gate at its time, is the place forfeited; are you called a second time if you miss the
  first; mised the slot because of flat tyre, still usable?; number of absences before the firm gets blocked; will I
  be put at the tail end after skipping my turn; nãy e đi tắm nó gọi mà k biết, giờ số e còn xài được k; gọi tên mà ko
  lên thì mất số luôn hay được lùi lại v ad; xe chết máy giữa đường lúc bị gọi, có bị phạt ko; trễ nửa tiếng so với
  lúc gọi thì còn cho vào không; vắng 3 lần có bị cấm đặt số k bác; e ngủ say quá lỡ gọi, giờ phải lấy số lại từ đầu
  à; lỡ lượt do kẹt xe ở Cao Lộc thì tính sao; không vào đúng lượt thì xe sau lên thế chỗ mình phải ko, mình xuống
  đâu; vé e ghi vắng mặt, vậy là bị gì ạ; nếu tới lượt mà hàng chưa xong thủ tục nên không vào thì số có bị hủy ko;
  được cho trễ mấy phút là bị tính lỡ tài v; bị lỡ 1 lần thì nó gọi lại nữa không hay thôi luôn; lái bỏ về quê không
  lên theo lượt thì công ty có bị sao ko; chủ hàng bảo cứ để đó mai đi, bỏ lượt hôm nay có bị khóa xe ko; goi ma khong
  nghe may thi mat luot a; lo luot roi con vao lai duoc khong ad; e den muon 40p so e con khong; bi goi ma vang mat
  thi xe xuong cuoi hang ha; xe hong khong len kip khi goi thi sao; khong den dung gio goi co bi phat tien ko; vang
  may lan thi bi khoa tai khoan; e bi nho luot vi ngu quen, xu ly the nao; no goi luc e di ve sinh, mat tai roi h sao
  day; bo luot khong len co anh huong lan sau khong; tre bao nhieu phut thi bi tinh la khong den; lo goi lan dau co
  goi lan hai ko ad; ve hien chu vang la bi gi vay; tac duong khong vao kip luot thi xep lai o dau; was in the shower
  when they called, is my number gone; if i dont turn up when called do i lose the place or drop back; late by half an
  hr to my call, still let in?; what happens after 3 missed calls, banned?; slept thru the call, do i need a new
  number; engine died right when i got called n couldnt come, any fine; ticket shows absent, what does that do to my
  place; do they call again if u miss it once; my papers werent ready so i skipped my turn, consequences?; how many
  mins late counts as not coming; driver went home and never answered the call, does the company get punished; missed
  it cuz of a jam on the highway, am i at the back now
APPEAL: khiếu nại bị đánh vắng oan; tôi có mặt mà hệ thống ghi vắng; xin xoa loi bo luot, xe em o trong bai luc do;
  phản đối việc ghi vắng mặt thì gửi ở đâu; Xe tôi bị kẹt do tai nạn trên quốc lộ 1, có ảnh chụp, muốn xin xem xét lại
  lỗi không đến; kháng nghị lỗi vắng; đánh dấu vắng sai, sửa ở mô hè; bi ghi vang mat oan thi khieu nai kieu gi; gửi
  bằng chứng gì để được gỡ dấu vắng; thời hạn phản ánh lỗi lỡ lượt là mấy ngày; e có camera hành trình chứng minh đã
  lên đúng giờ, muốn gỡ lỗi vắng; đề nghị hủy bỏ kết luận vắng mặt vì loa bãi hỏng không nghe gọi; ko phai loi cua em,
  sao danh vang; ai xét đơn xin bỏ dấu vắng; khiếu nại no-show; gps cho thấy xe đứng ngay cổng mà vẫn bị ghi không
  đến, làm đơn thế nào; Công ty muốn giải trình cho lượt bị tính là bỏ, nộp giải trình qua đâu?; khiếu nại dấu vắng
  bao lâu có trả lời; bị từ chối gỡ lỗi vắng rồi, có được kêu tiếp lần nữa không; cán bộ bấm nhầm vắng, nhờ khôi phục
  lại lượt cho em; xin phuc hoi luot bi danh vang; nộp giấy sửa xe của gara để xin tha lỗi không vào đúng lượt được
  không; oan quá ad ơi, đang đứng ở barie mà nó ghi vắng, kêu ai; mẫu đơn khiếu nại về đánh dấu vắng mặt; appeal a
  no-show mark; I was there but marked absent; contest the absence, where to send it; Which evidence is accepted for
  getting a no-show removed?; deadline to object to a missed-turn record; dispute: dashcam proves we stood at the
  barrier and you still wrote no-show; unfairly marked as not coming, want it reviewed; who decides on appeals and how
  long does it take; aply for removal of no show, loudspeaker in yard was broken; can the mark be overturned if an
  accident blocked the highway; officer pressed absent by mistake, please restore my turn; my objection to the no-show
  was rejected, may I lodge another; e đứng ngay cổng mà nó ghi vắng, muốn khiếu nại thì gửi ai ad; bị ghi vắng oan do
  loa hỏng, xin gỡ kiểu gì; e có video dashcam lúc đó, nộp vào đâu để xóa lỗi bỏ lượt; nó bấm vắng cho e trong khi e
  đang làm thủ tục bên trong, kêu ai sửa; xe bị csgt giữ lại nên lỡ, có biên bản, xin xem xét lại lỗi vắng được k; k
  đồng ý với dấu vắng trên vé HN-E-0931, phản đối ở mục nào; còn hạn khiếu nại lỗi vắng không ad, chuyện từ hôm kia;
  khiếu nại vụ đánh vắng gửi 2 ngày rồi chưa ai trả lời; muốn làm đơn xin lại lượt vì bị tính vắng sai; đường sạt lở
  ai cũng kẹt mà bị tính vắng, xin xóa được ko; bằng chứng gps có đủ để cãi lỗi không đến ko ạ; cấp nào giải quyết
  việc tài xế kiện bị đánh vắng oan; đơn xin gỡ vắng bị bác thì e gửi tiếp lên đâu; bảo vệ không cho vào rồi lại ghi e
  vắng, tức quá, phản ánh chỗ nào; e bi ghi vang sai muon khieu nai; xin go loi vang mat thi gui gi; e co mat o bai ma
  bi danh vang, keu o dau; co anh chup bien ban tai nan, nop dau de xoa loi lo luot; khieu nai loi vang trong bao
  nhieu ngay; don phan doi danh vang gui online duoc ko; muon kien vu bi tinh vang oan ve tt-e-0412; ai giai quyet
  khieu nai danh vang vay ad; khong phuc loi bo luot, lam don the nao; bam nham vang cho xe e, nho sua lai giup; giai
  trinh vi sao khong den luot de khoi bi tinh loi thi viet o dau; go dau vang can anh hay video gi; khieu nai vang mat
  bi tu choi roi lam gi tiep; e muon xin lai so vi bi ghi vang oan; they put me absent but i was at the gate, how do i
  fight it; want to dispute the no show on HN-E-0931; got dashcam video, where do i send it to clear the missed turn
  mark; speaker was broken n nobody heard, get the absent mark removed pls; how many days do i have to contest being
  marked absent; guard didnt let me in then they wrote absent, who do i complain to; landslide on the road n still got
  a no-show, can it be cancelled; i sent an objection to my absence mark 2 days ago, no reply; is gps log enough proof
  to overturn a no show; who reviews complaints about wrong no-shows; rejected my appeal for the missed turn, whats
  next; form to ask for my turn back after a false absent mark
DRIVER_ACCESS: gửi link cho tài xế thế nào; lái xe không có app thì vào bằng gì; tx ko cai dc app; đường dẫn cho lái
  xe xem phiếu; Tài xế thuê ngoài dùng điện thoại cục gạch, chủ xe chia sẻ lượt cho anh ấy bằng cách nào?; link lai xe
  bi het han; mở link mà báo không có quyền, em là lái; lái xe có phải tạo tài khoản không; chủ hàng nhắn liên kết qua
  zalo cho bác tài được không; đổi tài xế thì link cũ có bị khóa không; cấp quyền truy cập cho lái; bac tai khong biet
  dung vneid thi vao xem kieu gi; em không nhận được tin nhắn chứa đường link của công ty; thu hồi link đã gửi nhầm
  cho người khác; share cho tài đc ko ad; lái xe không đăng nhập mà vẫn xem được số thứ tự thì bấm vào đâu; máy của
  tài là iphone đời cũ không tải nổi ứng dụng, có bản web mở bằng link k; muốn giao phiếu cho người cầm lái; link tai
  xe; một đường link dùng được mấy máy; Đội xe 20 lái, gửi truy cập hàng loạt cho từng người ra sao?; sms kèm đường
  dẫn dành cho lái xe gửi lại được không, em xóa mất; vợ ở nhà đặt lượt còn chồng chạy xe, chồng xem trên máy ổng bằng
  cách nào; link cho lai xe mo ko len, bao loi; driver has no app; send a link to the driver; How can my hired
  chauffeur see the ticket without an account?; driver's link expired, resend it; Does the man behind the wheel have
  to log in or install anything?; share access via zalo or sms; replace the driver, does the old link stop working;
  revoke a link sent to the wrong person; web page for drivers with old phones, no instal; link says not authorised
  when my trucker opens it; give my fleet of twelve drivers access to their tickets; how many phones can open one
  driver link; e là lái thuê, sếp bảo gửi link xem vé mà bấm vô không được; tài nhà e xài nokia, cho nó coi số kiểu gì
  ad; gửi cho lái cái link qua zalo lấy ở đâu v; link sếp gửi hôm qua giờ báo hết hạn, xin lại sao; ko cài app có coi
  được vé xe ko, e là lái; đổi lái giữa đường, lái mới vào xem vé bằng gì; e gửi nhầm link xe này cho tài xe kia, thu
  lại sao giờ; lái già không biết tạo tk, có cách nào vô xem khỏi đăng nhập k; chủ hàng muốn tài xế tự theo dõi lượt
  trên máy nó, chia sẻ thế nào; đt lái bộ nhớ đầy không cài được ứng dụng, dùng link được không; mở link trên máy bảng
  rồi giờ mở trên đt nó không cho, sao vậy; mỗi tài một link riêng hay cả đội chung một link v ad; tin nhắn có link
  cho lái không tới, gửi lại giùm; lái người TQ không có sđt VN thì gửi link cho họ cách nào; tai xe khong cai app thi
  xem ve bang gi; gui link ve xe cho lai o muc nao ad; link cho tai bi loi khong mo duoc; e la lai khong co tai khoan
  co vao xem duoc khong; sep gui duong link qua sms ma e bam khong len; xin cap lai link cho bac tai; lai xe doi nguoi
  thi link cu tinh sao; muon cho tai xe vao xem luot ma no khong co smartphone xin; lam sao chia se phieu cho lai xe
  thue; huy link da gui cho lai cu; link lai xe dung duoc bao lau vay; tai nha e may yeu khong tai app duoc, co link
  web ko; em la phu xe co mo link cua lai duoc ko; chu xe gui link cho tai nhu the nao vay bac; im just the hired
  driver, boss has the app, how do i see the ticket; link my boss sent wont open; no space on phone for the app, is
  there a link instead; how do i text my driver the ticket link; driver link ran out, get a new one where; sent the
  link to the wrong driver, kill it how; new driver took over the truck, how does he get access; can a driver look at
  his ticket w/o signing up; my driver never got the sms with the link; chinese driver without a vn number, how to
  give him the link; does one link work on both of our phones, me n the co-driver; old man driver cant install
  anything, how do i let him view it
CALL: được gọi rồi thì làm gì; có tin nhắn gọi vào, chạy đi đâu; vua bao den luot gio em phai lam sao; đến lượt thì
  vào cổng số mấy; Hệ thống vừa gọi xe tôi, có bao nhiêu phút để di chuyển từ bãi ra barie?; nhận thông báo mời xe,
  bước kế tiếp là gì; loa gọi biển số mình r, lái qua đâu; goi so roi chay vao lan nao; phải xác nhận khi có cuộc gọi
  tới lượt không, bấm nút nào; app rung báo mời vào, em đang ở bãi Xuân Cương thì đi lối nào; tới lượt, chạy vô đâu;
  lúc được gọi cần chuẩn bị sẵn gì trên tay; sms bảo mời vào khu kiểm tra, tôi trả lời tin hay cứ chạy thẳng; Doanh
  nghiệp nhận thông báo gọi lượt, lái xe phải có mặt tại vị trí nào và trong bao lâu?; vừa tới số, nổ máy vô luôn hay
  đợi người dẫn; bi goi thi vao dau z ad; gọi xe bằng cách nào, tin nhắn hay loa phát thanh; vừa được mời vào, còn 20p
  có kịp không; khi goi co can bam xac nhan khong; xe được gọi cùng lúc 5 chiếc thì vào theo thứ tự nào; em nhận tin
  'mời xe vào' thì làm theo trình tự nào ạ; lái ở nhà nghỉ cách 3km, báo gọi thì tính giờ từ khi nào; đến số tôi rồi
  nè, rồi sao nữa; mới nghe đọc biển số, ra chốt nào trình diện; I've been called, what now; my number was just
  called, which lane; How many minutes do I get to reach the barrier after the call?; got a message inviting my truck
  in, do i reply or drive; what to do upon being summoned; is the call made by sms or loudspeaker; called just now,
  where should the driver report; need to confirm the call? which button; its my turn, next step?; five lorries called
  together, who goes first; phone buzzed saying proceed, from the yard i go where exactly; from when does the
  countdown run after I am called in; máy e vừa báo gọi vào, chạy hướng nào ad; nó gọi HN-E-0931 rồi, giờ e phải làm
  gì trước; mới có tn mời vào cổng mà e còn đang đổ dầu, còn mấy phút; gọi r thì chạy thẳng barie hay ghé quầy trước
  v; thấy chữ 'đã gọi' trên vé, làm gì tiếp đây ạ; loa đọc biển xe e xong rồi đi cổng nào vậy; đt hiện mời xe vào, có
  nút xác nhận phải bấm ko bác; e được kêu vào rồi, giấy tờ đưa ai xem trước; tới lượt e rồi nè ad, lăn bánh luôn hay
  chờ hiệu lệnh; khi tới số thì họ báo qua đt hay đọc loa để e biết mà canh; sếp nhận tin gọi xe, sếp phải báo lại cho
  lái đi đâu; vừa đc gọi mà đang bãi ngoài, vô trong theo đường nào nhanh; lúc gọi vào thì tài có cần xuống xe trình
  giấy k hay ngồi trên xe; nhận lệnh gọi xong thì bao nhiêu phút phải có mặt; goi toi so e roi lam gi day ad; vua co
  tin nhan goi xe, chay vao cong nao; ve hien da goi thi e di dau bay gio; moi goi xong e co bao nhieu phut de vao;
  duoc goi vao roi can cam theo gi tren tay; dien thoai bao den luot, bam gi khong hay di luon; loa goi xe e roi, vao
  lan trai hay lan phai; nguoi ta goi bang tin nhan hay goi dien vay; hn-e-0931 duoc goi roi gio sao nua; e dang o
  quan com thi no goi, gio chay ra dau trinh dien; nhan duoc thong bao moi vao thi lam theo buoc nao; goi roi ma xe
  truoc chan duong chua ra duoc, e lam gi bay gio; xe e duoc moi vao kiem tra, dau xe o cho nao; toi luot r co can bao
  lai cho ai khong ad; phone says called, where do i drive; ok they called HN-E-0931, what do i do first; just got the
  sms to come in, how long have i got; called, do i go straight to the boom or to the counter; is there smth to press
  when they call me; they read my plate on the speaker, which entrance; my turn came up, what should i have ready in
  hand; boss got the call msg, what does he tell the driver to do; called but the truck in front blocks me, what to do
  right now; how will they call me, text or phone or speaker; invited in from the outer yard, which way do i take;
  screen turned to CALLED, now what
CORRECTION: khai sai biển số sửa thế nào; nhập nhầm số mooc; sua to khai xe da gui; gõ lộn trọng lượng hàng, chỉnh lại
  ở đâu; Tôi khai báo mặt hàng là chuối nhưng thực tế là mít, đã gửi rồi thì xin điều chỉnh cách nào?; khai nham ten
  lai xe; đính chính thông tin khai báo; ghi thiếu một số trong số container, có sửa được không hay phải hủy làm lại;
  chọn lộn cửa khẩu Tân Thanh thành Hữu Nghị trong bản khai; e điền sai số đt tài xế r, đổi dùm; khai sai; sau khi nộp
  tờ khai có cho phép chỉnh sửa không; sửa khối lượng từ 18 tấn thành 28 tấn trên khai báo; đã khai xe thường mà thực
  ra xe lạnh, đổi loại xe kiểu gì; khai loi mã hs thì điều chỉnh ntn; sửa khai báo có bị mất số thứ tự không; Nhân
  viên công ty nhập sai mã số thuế chủ hàng trong khai báo điện tử, muốn thay thông tin đúng; doi dau keo khac vi xe
  cu hong, sua khai bao sao; số tờ khai hải quan em đánh thừa một chữ số, chỉnh giùm; được sửa mấy lần trên bản khai;
  thay bien so tren phieu da khai; bản khai bị trả về do sai thông tin, sửa chỗ nào gửi lại; nhầm tên người nhận bên
  tàu trong khai, fix sao; muốn bổ sung lô hàng ghép mà lúc khai quên ghi; wrong plate in the declaration; fix a typo
  in container number; I declared bananas but loaded jackfruit, how to amend?; correct the weight after submission;
  change trailer no. already entered; picked the wrong gate in the form, can it be modified; edit declartion driver
  name; Will amending the declared data cost me my place?; tax code mistyped by our clerk, rectify it; how many times
  may a declaration be revised; swapped the tractor unit after declaring, update needed; declaration sent back because
  of incorrect details, how to resubmit with the right ones; e gõ lộn biển xe 12C thành 12H rồi gửi mất, sửa sao ad;
  khai 15 tấn mà cân ra 17 tấn, chỉnh lại trên app chỗ nào; nhập sai số cont 1 chữ cái, có phải làm lại từ đầu k; đổi
  mooc khác lúc sáng mà bản khai vẫn mooc cũ, cập nhật ntn; khai dưa hấu mà chủ hàng bốc thanh long, sửa tên hàng đc
  ko; lỡ chọn xuất mà xe e là nhập, đổi lại giùm; thông tin lái trên khai báo là người cũ, thay người mới kiểu gì; sai
  số cccd tài xế trong bản khai r, cho e sửa với; bấm gửi rồi mới thấy sai ngày, rút lại sửa được k; sửa bản khai xong
  có phải xếp hàng lại không ad; nó báo biển số không khớp tờ khai, e khai nhầm, sửa ở mục nào; quên khai thêm 20
  thùng hàng, bổ sung cách nào; khai nhầm chủ hàng công ty A thành công ty B, đính chính sao ạ; vé gọi rồi mới phát
  hiện khai sai số mooc, còn sửa kịp ko; e khai sai bien so xe sua o dau; nhap nham so container bay gio chinh sao ad;
  khai lon ten hang roi sua duoc khong; sua lai trong luong tren ban khai kieu gi; doi lai xe khac thi sua khai bao o
  dau; e chon nham cua khau tan thanh doi sang huu nghi trong to khai; gui khai bao roi moi thay sai cccd cua lai;
  thay mooc khac phai cap nhat khai bao the nao; sua khai bao co mat phi hay mat luot ko; to khai ghi thieu hang, muon
  them vao; danh sai so dien thoai luc khai, doi lai giup; khai xe lanh ma xe e la xe bat, sua loai xe cho nao; ban
  khai bi loi chinh ta ten cong ty, sua dc k; lo khai sai so luong kien, con sua kip khong; typed my plate wrong n
  already sent it, fix how; weight on the form is 15t but scale says 17t, change it where; one letter off in the
  container no, redo it all?; cargo owner loaded dragon fruit not melon, edit the goods name; swapped trailers this
  morning, form still shows the old one; ticked export but its import, switch it pls; new driver, declaration has the
  old guys id, how to update; if i fix the declaration do i go back in line; forgot to list 20 boxes, how to add them
  to what i declared; can i pull back a declaration i sent with the wrong date; wrong consignee entered, correct that
  where; i put reefer but its a tarp truck, change vehicle type
`);
