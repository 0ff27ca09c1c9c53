import { phrasesByName } from '../phrases.js';

/** How people ask for residence, by code. */
export const ASKED_FOR_RESIDENCE = phrasesByName(`
1.004222: Mới mua nhà ở thành phố, muốn nhập khẩu về đây thì cần gì; nhap ho khau cho vo moi cuoi; Em bé sinh được 2
  tháng, giờ muốn cho cháu vào hộ khẩu nhà ngoại được không?; chuyển khẩu từ Cao Bằng về Lạng Sơn ở hẳn; đang thuê trọ
  lâu năm, chủ trọ đồng ý cho nhập khẩu vào nhà họ thì đk thường trú sao ạ; Tôi bị xóa khẩu do đi nước ngoài lâu, nay
  về quê ở luôn, xin nhập lại vào hộ anh trai; con về ở với bố mẹ già, xin vào cùng hộ, chủ hộ phải ký giấy gì; dk
  thuong tru online vneid bao lau dc duyet; Nhà em mua giấy viết tay chưa có sổ đỏ có cho chuyển hộ khẩu đến không?;
  ck em khẩu bên Bắc Kạn, cưới xong muốn cắt về đây ở cùng nhà vợ hẳn luôn; Ở nhờ nhà bà cô, muốn có địa chỉ thường
  trú chính thức tại xã này để con đi học đúng tuyến; I bought a house here and want to move my permanent address to
  it; add newborn to household registration; After the wedding my wife will settle at my place for good, how do we
  transfer her hukou-like record?; can a long-term tenant become a permanent resident at a rented home with landlord
  consent; returned from overseas, my name had been removed from the family register, want to settle back permanently;
  Vừa cưới xong, e muốn về chung khẩu nhà chồng cho tiện làm bhyt, nộp vneid cần chủ hộ bấm xác nhận à; Mua chung cư
  mini ở tp LS chưa có sổ thì có chuyển hẳn khẩu về đó được ko; bố mẹ ly hôn, con 8t theo mẹ về bà ngoại, chuyển khẩu
  cháu sang hộ bà cần bố ký không; Tôi ra tù về, trước bị xóa khẩu, giờ muốn có lại hộ khẩu ở nhà mẹ đẻ; dọn đến chỗ ở
  mới mua bao nhiêu ngày phải làm hộ khẩu, để lâu có bị phạt không ạ; nhap khau cho be moi sinh vao ho bo mat phi k;
  chuyen khau tu tinh khac ve o han voi con, co phai cat khau noi cu truoc ko; o tro nha thue muon nhap ho khau can
  dien tich bao nhieu m2; nop nhap khau online bi tra lai vi thieu giay to nha, h bo sung the nao; me gia o que muon
  dua len o han, nhap vao ho con trai; After marriage I want to be listed permanently in my husband's household. Does
  the head confirm in VNeID?; fine if I don't move my permanent registration after buying a house, within how many
  days; Released from prison and my household entry was deleted: register again at mum's; divorced mother moving her
  son's permanent record to grandma's home, father's signature needed?
1.004194: Em lên Lạng Sơn làm công nhân, thuê phòng trọ thì phải khai báo tạm trú ở đâu?; dang ky tam tru phong tro;
  chủ nhà trọ bảo tự đi đk tạm trú, e cần mang hợp đồng thuê nhà ra công an xã à; Sinh viên ở ký túc xá có cần đăng ký
  tạm trú không hay trường làm hộ; lam KT3 tren vneid the nao; Công trình thủy điện có 40 thợ từ nơi khác đến ở lán
  nửa năm, công ty đăng ký tạm trú theo danh sách được ko; ở nhờ nhà bác ruột 8 tháng để đi học, hộ khẩu vẫn dưới quê,
  thì khai tạm trú ra sao; k đk tạm trú bị phạt bn tiền; Vợ chồng tôi thuê ki-ốt ở chợ Đông Kinh bán hàng và ngủ luôn
  ở đó, muốn xin sổ tạm trú lần đầu; chuyển chỗ trọ sang phường khác thì làm tạm trú mới ở phường ấy à; Muốn cho con
  học trường gần chỗ thuê, cô giáo đòi giấy tạm trú, gia đình chưa đăng ký bao giờ; I rent a room in Lang Son for
  work, do I need to sign up as a temporary resident?; new tenant registration police; My company brings forty
  builders from elsewhere to live in a camp for six months, can one list cover them?; student dormitory, hometown
  registered elsewhere, how to record my stay of a school year; fine for not declaring temporary residence at my
  rented flat; bọn em 3 đứa thuê chung phòng đi làm ở KCN Đồng Bành, ai phải đi khai với công an, tụi em hay bà chủ;
  Lên ở với con gái trông cháu chừng một năm, khẩu vẫn ở Nam Định, có phải đăng ký ở tạm không?; ở quá 30 ngày mới
  phải đk tạm trú đúng ko, e ở được 25 ngày rồi; Nhà trọ chưa có giấy tờ đất thì khách thuê đăng ký ở tạm được không?;
  Giáo viên cắm bản ở nhà công vụ của trường thì khai báo tạm trú với ai ạ; thue tro di hoc cao dang lang son can dk
  tam tru ko mang gi; dk tam tru lan dau het bao nhieu tien, vneid re hon k; chu nha ko chiu xac nhan cho e dk tam tru
  thi lam sao; moi chuyen phong tro hom qua, trong may ngay phai bao cong an de dk tam tru; tam tru ma chua du 18t
  thue nha o 1 minh can bo me dong y ko; Three of us share a room near the industrial park, hometown elsewhere. Who
  registers our temporary stay, tenants or landlady?; came to babysit my grandchild for about a year, still registered
  in Nam Dinh; do I have to file temp residence after 30 days and what does it cost online; landlord refuses to
  confirm my first temporary residence registration, any other proof?
1.002755: Sổ tạm trú của em sắp hết hạn 2 năm, muốn ở tiếp chỗ cũ thì làm sao?; gia han tam tru; tạm trú hết hạn tháng
  sau mà vẫn thuê trọ ở đây, cần xin thêm thời gian trước bao nhiêu ngày?; xin kéo dài thời gian tạm trú thêm 1 năm
  trên vneid dc k; hop dong thue nha ky tiep roi, h gia han tam tru can nop hop dong moi k; Đợt trước công an duyệt
  tạm trú đến tháng 9, nay công việc chưa xong, tôi muốn được ở thêm; quá hạn tạm trú mấy hôm rồi có gia hạn được nữa
  không hay phải đăng ký lại; Công ty muốn gia hạn cho cả nhóm công nhân đã có tạm trú ở lán trại thì gửi danh sách
  thế nào; lệ phí ra hạn tạm trú bn vậy ạ; cháu học năm cuối, giấy tạm trú còn chục ngày, nhà trọ cũ vẫn ở, thủ tục
  nối tiếp ra sao; Thời hạn tạm trú tối đa mấy năm rồi phải làm mới tiếp cho kỳ sau; extend my temporary residence; My
  two-year tenant registration runs out next month and I'm staying at the same room. How do I renew?; how many days
  before expiry should i ask for prolongation of the temp stay record; Workers' camp registration is about to lapse
  but the project continues, can the firm prolong it for all of them?; is renewal of temporary residency possible
  online with a fresh lease; tạm trú trên vneid báo còn 20 ngày hết hạn, bấm gia hạn ở mục nào vậy mn; Em thuê tiếp
  phòng cũ thêm 2 năm mà chủ trọ đổi người, ra hạn đăng ký ở tạm có cần chữ ký chủ mới?; lỡ để tạm trú hết hạn nửa
  tháng mới nhớ, xin nối tiếp có bị phạt ko; Hết kỳ tạm trú lần một, muốn xin ở tiếp cùng địa chỉ thì nộp tờ CT01 với
  gì nữa?; Vợ đi nối hạn tạm trú cho cả nhà được không, chồng đi công trình suốt; gia han o tam cho cho dang thue
  truoc 15 ngay dung k; noi han tam tru them 2 nam mat phi ko, may ngay duyet; tam tru cu cua e den thang 12 het, con
  hoc tiep o truong do can lam j de o tiep; ra han tam tru phai den cong an xa hay nop mang cung dc; gia han tam tru
  cho con nho o cung bo me can giay gi; VNeID says my temporary residence lapses in 20 days and I keep the same flat,
  where do I press renew?; new landlord, same room: whose signature to prolong my temp registration; temp residence
  ended two weeks ago, can it still be continued or is there a fine; may my wife renew the temporary stay of our whole
  family, fee
1.003677: Em đi làm xa nhà hơn năm trời, có phải báo với công an xã trước khi đi không?; khai bao tam vang; con trai
  đến tuổi nghĩa vụ quân sự muốn đi Bình Dương 4 tháng thì phải khai vắng mặt thế nào; Tôi đang hưởng án treo, cần rời
  khỏi xã 2 ngày đi đám cưới em họ, phải xin phép ai?; bi can dang tai ngoai muon di khoi noi cu tru thi lam giay j;
  đi nước ngoài chưa tới mức xóa khẩu thì báo vắng nhà kiểu gì; khai tạm vắng qua đt hoặc vneid dc ko, đi gấp quá chưa
  kịp ra xã; Cả nhà khóa cửa vào Tây Nguyên hái cà phê một năm, chưa đăng ký ở trong đó thì phải báo ở quê ra sao;
  đang bị quản chế mà phải xuống Hà Nội chữa bệnh, thủ tục rời nơi ở; ko khai báo vắng mặt khi đi quá 12 tháng có bị
  phạt hay xóa hộ khẩu ko; Thanh niên sẵn sàng nhập ngũ lên phố học nghề trên 3 tháng cần làm phiếu gì trước lúc đi;
  leaving home for over a year, tell the police?; I'm on a suspended sentence and need to travel out of my commune for
  a few days, how do I report it?; temporary absence form; My son is of conscription age and will be away four months
  working down south. Must he declare that he's gone?; can I announce by phone or app that I'll be away from my
  registered place; em 19t sắp khám nghĩa vụ mà định vào Nam làm 6 tháng, ko báo xã đội với công an có sao ko; Bị tòa
  cho tại ngoại chờ xét xử, mẹ ốm nặng ở Hà Giang muốn về thăm 1 ngày thì trình ai?; đi biển theo tàu 14 tháng không ở
  nhà, cần báo gì để khỏi bị xóa tên khỏi sổ; Đang cải tạo không giam giữ mà muốn rời xã đi khám bệnh, viết tờ khai
  nào?; nhờ vợ khai hộ việc mình đi vắng dài ngày được không hay phải tự ra đồn; di lam an xa hon 1 nam co phai bao
  tam vang o que ko; bao vang mat o dia phuong online tren vneid bam cho nao; ko khai tam vang phat bao nhieu; con
  dang bi dua vao dien cai nghien tai nha muon di khoi xa may hom thi khai bao sao; khai bao di vang co mat tien ko,
  bao lau co phieu; I'm 19, due for the draft, going south to work six months. Do I tell the commune police before
  leaving?; awaiting trial on bail, mother ill in Ha Giang, one-day trip: who do I report my absence to; on the ship
  for 14 months, what must I file so my name isn't struck off at home; can my spouse declare that I'm away, and is
  there any charge
1.010038: Vợ chồng em lấy nhau rồi ở riêng một gian, muốn ra khỏi hộ khẩu bố mẹ chồng lập hộ mới thì thế nào?; tach
  khau; tách hộ khẩu cùng một nhà với bố mẹ được ko hay phải có nhà khác; Ly hôn rồi vẫn ở chung nhà, vợ cũ muốn tách
  ra đứng chủ hộ riêng, chồng không ký giấy đồng ý; anh em ở chung 1 sổ hk đông quá, muốn chia làm 2 hộ để được hưởng
  chế độ hộ riêng; tach ho tren vneid cho may ngay; Bố mẹ già muốn tách khỏi con cái thành hộ riêng, vẫn cùng địa chỉ
  thì có được không; ra ở riêng nhưng chưa có nhà, vẫn chung mái với ông bà, tách khẩu cần chủ hộ đồng ý hem; Làm chủ
  hộ mới cần bao nhiêu tuổi, em 19t muốn tách khỏi hộ chú thím đang ở cùng nhà; chia sổ hộ khẩu để tính tiền điện
  riêng thì ra công an hay ubnd; Nhà ba thế hệ chung một hộ, con dâu muốn lập hộ độc lập tại chính địa chỉ đó, cần nộp
  những giấy gì?; split from my parents' household but stay in the same house; separate household after divorce; My
  in-laws are the head of family, how can my husband and I become our own family unit on the register?; does the
  householder have to agree if i want to be listed apart at the same address; Divide one big family book into two so
  each brother is head of his own; vc em vẫn ăn ở cùng bố mẹ nhưng muốn thành hộ riêng để xét hộ nghèo, bố ko đồng ý
  thì có tách được ko; Em trai lấy vợ, hai anh em chung một mái, muốn mỗi đứa một sổ thì điều kiện thế nào?; Bỏ chồng
  rồi vẫn phải ở chung nhà chưa bán được, tôi muốn ra riêng một hộ cùng hai con; ra hộ riêng làm trên điện thoại có
  cần bố bấm đồng ý không, lệ phí 5k hay 10k; bà nội 80t muốn một mình một hộ để hưởng chế độ, vẫn ở nhà cũ với các
  con; tach so ho khau cung dia chi can giay to gi; lap ho moi tu ho bo me nhung ko chuyen di dau mat bao lau; e du
  18t chua co vo muon tach ra lam chu ho rieng dc k; nha dang the chap ngan hang co tach ho dc ko; tach khau cho con
  dau vs 2 chau ra khoi ho me chong, con trai mat roi; We still eat and live with my parents but want to be our own
  family unit on record. Dad says no, can we?; two brothers under one roof, one household each: conditions and fee;
  grandma of 80 wants to be a one-person household at the same address; ex-husband and I still share the unsold house,
  take me and the kids out of his household record
1.010041: Em cần giấy xác nhận nơi ở ct07 để nộp hồ sơ xin học cho con; giay xac nhan cu tru; sổ hộ khẩu giấy bị thu
  rồi, ngân hàng đòi chứng minh địa chỉ thì lấy giấy gì thay?; xin ct07 online bao lâu có z; Làm visa đi Hàn cần giấy
  tờ thể hiện những người cùng trong hộ, công an xã in cho không?; cần xác nhận từng ở địa chỉ cũ trước kia để làm thủ
  tục bán đất; to giay chung minh minh co ho khau o xa nay de lam ho so trung tuyen; Giấy xn thông tin cư trú có thời
  hạn mấy tháng, mất rồi in lại được không; Tôi muốn có xác nhận toàn bộ quá trình sinh sống của gia đình từ 1990 tới
  nay do công an lưu; bên điện lực yêu cầu giấy xác định số nhân khẩu đang ở, xin ở đâu ạ; Mẹ tôi không có điện thoại
  thông minh, xin tờ xác nhận thường trú thay cho sổ khẩu thì đi đâu; proof of address document; Now that the paper
  household book is abolished, which certificate shows who lives at my home?; CT07 form for visa application, how long
  valid; I need the police to confirm where I lived before 2015 for a land sale; school asks evidence that we reside
  in this ward, where to have it printed; Ngân hàng đòi giấy tờ nơi ở hiện nay mà vneid em bị lỗi không hiện địa chỉ,
  ra công an xin tờ gì; làm sổ đỏ cần chứng minh quan hệ với chủ hộ cũ hồi còn sổ giấy, xin tờ xác nhận ở đâu ạ; Nộp
  hồ sơ thi công an cho con cần giấy ghi quá trình ở của bố mẹ từ trước tới giờ; tờ ct07 có được nhờ em trai ra lấy hộ
  không, em đang đi làm dưới Hà Nội; Số cmnd cũ và địa chỉ cũ không khớp, cần công an xác nhận là từng thường trú tại
  thôn này; xin ct07 mat tien ko; giay xac nhan noi o co gia tri bao lau, nop cho truong dai hoc; so ho khau thu roi
  gio di vay tien nguoi ta doi giay thay so ho khau; xac nhan so nguoi trong ho de mua dien nuoc gia re xin o cong an
  hay to dan pho; xin giay xac nhan hk online tai file ve dc k hay fai ra lay dau do; Loan officer wants something
  showing my current address and the app displays nothing. What do police print?; paper listing my relation to the
  former head of household, needed for land file; may my brother collect the residence confirmation while I work in
  Hanoi, is it free; son applies to the police academy and needs our family's past addresses confirmed
2.001159: Nhà có khách ngủ lại mấy hôm thì phải báo công an không?; khai bao luu tru; Tôi mở homestay ở Mẫu Sơn, khách
  du lịch qua đêm thì khai với công an kiểu gì?; bạn trai qua ngủ lại 1 tối có cần báo xã ko ạ; nha nghi nhap ten
  khach len phan mem truoc may gio; anh em họ xa lên chơi Tết ở lại 5 ngày, gọi điện báo trưởng thôn được chưa; ks ko
  khai khách nghỉ đêm phạt bnhieu; Bệnh viện có người nhà trông bệnh nhân ngủ lại, cơ sở có phải thông báo người lưu
  trú không?; Khách vãng lai đến nhà lúc 11 rưỡi đêm thì sáng mai khai được không hay phải báo ngay; báo người đến ở
  chơi dưới 30 ngày qua vneid, chủ nhà không rành công nghệ thì sao; Đoàn từ thiện 20 người ngủ nhờ nhà văn hóa thôn
  hai đêm, ai có trách nhiệm trình báo; guest sleeping over at my place, must I inform the police?; hotel overnight
  guest reporting; Relatives visit for Tet and stay five nights, can I notify by phone?; I run a small homestay, by
  what hour do I have to send visitors' names; penalty for a lodging house that didn't declare its customers; bạn bè
  lên chơi hội Lồng Tồng ngủ lại 1 đêm, chủ nhà quên báo công an thì có sao không ạ; Nhà em cho khách phượt thuê phòng
  theo giờ, ko ngủ đêm thì có phải gửi tên không?; Con gái lấy chồng xa về chơi nhà mẹ đẻ mấy hôm có phải khai với
  công an xã không?; khách Airbnb ở 3 đêm nhập lên phần mềm nào, báo trước 23h hay sáng hôm sau; nhà có 5 người bà con
  đến dự đám tang ngủ lại, ai là người phải trình và bằng cách nào; ng yeu o lai qua dem bao cong an kieu gi cho
  nhanh; chu nha nghi quen ko khai khach ngu lai bi phat may tr; bao khach o lai qua dien thoai cho cong an xa dc ko
  so nao; khach ngu nho 10 ngay co can bao moi ngay k hay 1 lan; mo nha tro ngay cho khach di cua khau, khai ten khach
  tren dvc ra sao; Friends came for the spring festival and slept one night, I forgot to tell the police, trouble?;
  Airbnb host, three-night visitors, which software and before 11 pm?; married daughter visiting her mum for a few
  days, must mum notify anyone; does a host report a ten-day guest once or every evening
`);
