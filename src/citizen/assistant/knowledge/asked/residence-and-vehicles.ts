import { phrasesByName } from '../phrases.js';

/** How people ask for residence, identity cards, border passes, vehicles and the provincial police, by code. */
export const ASKED_FOR_RESIDENCE_AND_VEHICLES = phrasesByName(`
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
1.014061: Con tôi vừa đủ 14 tuổi, muốn làm căn cước lần đầu thì cần mang gì?; lam cccd lan dau; em lớp 9 chưa có thẻ
  bao giờ, đi lăn tay chụp ảnh ở đâu; Bà cụ 80 tuổi ở bản từ trước tới nay chưa hề có chứng minh thư, giờ muốn làm thẻ
  thì sao?; hsinh 15t đi làm căn cước có cần bố mẹ đi cùng ko; Làm thẻ căn cước gắn chíp mới toanh cho đứa 16 tuổi để
  thi lái xe máy 50 phân, bao lâu lấy được; le phi cap can cuoc cho nguoi tren 14 tuoi chua co the; đang tạm trú ở
  Lạng Sơn, khẩu ở Nghệ An, làm thẻ cc đầu tiên ngay đây được k; Cháu đi thi vào 10 cần số thẻ mà chưa có, công an có
  đến trường làm lưu động không; Có bắt buộc quét mống mắt khi đi làm thẻ căn cước lần đầu không, có được trang điểm
  không?; từ cmnd 9 số giấy cũ chưa từng làm thẻ chíp, h làm thẻ căn cước thì đi đâu; My daughter just turned 14, how
  does she get her first ID?; first-time identity card; Do teenagers have to come with a parent for fingerprinting and
  iris scan?; Grandpa is in his seventies and never held any citizen card. Where can he be issued one?; registered in
  another province, can i make my very first chip card at the local police here; thằng lớn nhà em sinh 2011 năm nay đủ
  tuổi, nghỉ hè cho đi làm thẻ, cần mang giấy khai sinh ko; Hồi bé con đã có thẻ cho trẻ em rồi, giờ tròn 14 thì làm
  thẻ người lớn thế nào?; học sinh nội trú xa nhà, làm cc lần đầu ở công an chỗ trường được không hay về xã; Chú em 45
  tuổi sống trong rừng, chưa từng có chứng minh hay thẻ gì, giờ làm tấm đầu tiên; đi làm thẻ lần đầu mặc áo gì, có
  được đeo kính không, làm vào thứ bảy đc ko ạ; con 14t lam the can cuoc co mat tien ko bao lau nhan; dat lich lam can
  cuoc lan dau tren vneid dc k; em gai 16t chua lam the co bi phat ko; ong cu nam liet chua co the, cong an co den nha
  lam cho ko; lam the can cuoc dau tien nho nguoi khac lay ho hay gui ve nha dc k; My boy turns 14 this summer, is his
  first card free and do we bring the birth certificate?; boarding pupil far from home, first chip card at the police
  near school?; is there a fine for a 16-year-old who has never applied for an identity card; bedridden grandpa never
  had any card, will officers come to our house to take fingerprints
1.014063: Căn cước của tôi đến 40 tuổi hết hạn, đổi cái mới ở đâu?; doi cccd het han; em mới cải chính tên đệm, giờ
  thẻ căn cước phải đổi theo ko; CCCD in sai ngày sinh so với khai sinh, xin thay thẻ đúng có mất tiền không?; sáp
  nhập tỉnh xã rồi địa chỉ trên thẻ cũ khác, có phải đi đổi sang thẻ mới không; vừa tròn 25t thì fai đổi căn cước
  trong bao lâu; muon doi tu the can cuoc cong dan sang mau the can cuoc moi 2024; Tôi phẫu thuật thẩm mỹ mặt khác hẳn
  ảnh cũ, muốn thay thẻ chụp lại hình; chuyển giới tính đã xong giấy tờ hộ tịch, cần thay thông tin trên căn cước; Thẻ
  còn hạn nhưng thông tin quê quán bị nhầm, công an sửa bằng cách thu cái cũ phát cái khác à?; Mẹ tôi sắp 60, thẻ ghi
  có giá trị đến sinh nhật, đi đổi sớm trước mấy năm được không; my ID expires when I turn 25, how do I swap it;
  update name on citizen card; The birth date printed on my card is wrong, can I trade it in for a corrected one?;
  after merging of provinces the address on my card is outdated, should it be exchanged; I had plastic surgery and
  look different from the photo - new card in return for the old one?; thẻ e ghi giá trị đến 25 tuổi, sinh nhật qua 2
  tháng rồi chưa đi thay có bị phạt ko; Lấy chồng chuyển khẩu rồi, thẻ vẫn ghi địa chỉ nhà mẹ đẻ, có nhất thiết phải
  làm tấm khác?; thẻ chíp cũ ko có mống mắt, muốn lên mẫu thẻ mới nhất thì tốn 50k à; Tôi vừa đổi họ theo bố đẻ, cccd
  còn họ cũ, mang trích lục gì ra công an?; mẹ 60t đổi thẻ xong có giá trị suốt đời không, lên tận nơi hay đặt hẹn
  online; can cuoc het han di doi mat may ngay; doi the can cuoc lan dau co mat phi k; the con han nhung sap nhap xa
  muon in dia chi moi thi lam sao; sai ten que tren cccd doi lai co duoc mien phi ko; doi can cuoc o noi tam tru dc
  ko, e dang lam o BN; Two months past 25 and still carrying the old card, will I be fined when I change it?; married
  and moved, is swapping my ID for one with the new address compulsory; price of trading the older chip card for the
  2024 model with iris data; can I exchange an expiring citizen card where I work instead of home commune
1.014064: Em rơi ví mất cả căn cước, làm lại thế nào?; mat cccd lam lai; bị móc túi ở chợ Kỳ Lừa mất thẻ, có cần đơn
  trình báo công an ko; Thẻ căn cước bị gãy đôi, chip hỏng không quét được, xin cấp cái khác; làm lại thẻ cc bị mất
  online, ko phải lăn tay lại đúng k; chó cắn nát thẻ cccd không dùng dc nữa giờ sao đây; cap lai can cuoc vi that lac
  khi di lam an o Quang Ninh, nop o dau phi bao nhieu; Nhà cháy, giấy tờ tùy thân cháy hết gồm cả thẻ chíp, muốn xin
  lại gấp để nhập viện; để quên cc trên xe khách không tìm thấy nữa, bao lâu thì có thẻ thay thế; Tôi được trở lại
  quốc tịch Việt Nam, thẻ ngày xưa không còn, xin cấp lại ra sao?; Sợ người nhặt được thẻ của mình đem vay nặng lãi,
  vừa báo mất vừa xin thẻ khác ở đâu; I lost my ID card; Wallet stolen at the market with my citizen card inside, how
  do I obtain another?; card snapped in two and chip unreadable, want a replacement; House fire destroyed my identity
  card, urgent reissue before hospital admission; can a missing chip card be reissued online without new fingerprints
  and what's the fee; thẻ cc đánh rơi lúc đi hội, có người báo nhặt được nhưng đòi tiền chuộc, thôi em làm cái khác
  thì sao; Mang thẻ giặt cùng quần áo bong hết chữ, ra công an xin tấm khác có phải lăn tay lại không?; mất cccd mà
  mai phải bay, có giấy gì thay tạm trong lúc chờ thẻ ko ạ; bố em mất thẻ lần thứ 3 rồi, làm lại có bị phạt hay thu
  phí cao hơn không; Mất thẻ xong tìm lại được thì tấm cấp lại với tấm cũ dùng cái nào?; mat can cuoc lam lai bao
  nhieu tien; rot vi mat het giay to, lam lai the o tinh khac dc ko; the gay lam doi bao lau co the khac; xin cap lai
  the bi mat tren dvc bam muc nao; e cam cccd o tiem cam do ho lam mat luon gio lam lai sao; Flying tomorrow and my
  identity card vanished. Anything temporary while the replacement is printed?; third time dad loses his card, is the
  reissue fee higher; washed my chip card with the laundry and the print peeled off, get another one; found the old ID
  after requesting a new one for loss, which is valid
1.003133: dân xã giáp biên muốn sang Trung Quốc đi chợ thì làm sổ gì; nhà em ngay sát cột mốc, hay qua bên kia thăm họ
  hàng, xin giấy qua lại ở đâu ạ; lam so thong hanh cho cu dan bien gioi; Tôi có hộ khẩu ở xã Tân Thanh, cần giấy để
  qua cửa khẩu bốc vác hàng thuê bên Bằng Tường; giấy thông hành cư dân biên giới; ở xã biên giới ko có hộ chiếu thì
  sang tàu lm thuê bằng giấy j; bà con bản giáp ranh bên Trung muốn vượt biên hợp pháp qua lối mở trao đổi hàng hóa
  thì cần tờ gì, công an xã cấp có phải không; quyển sổ xuất nhập cảnh màu cho người vùng biên hết hạn, làm quyển mới
  mất bao lâu; Em người xã Bảo Lâm lấy sổ đi biên lần đầu, mang ảnh mấy và cccd nữa ko; thuong tru xa giap bien xin
  giay xuat canh sang quang tay gap thong gia; con tôi 15 tuổi nhà ở thôn sát đường biên, có cấp được sổ đi chợ phiên
  bên kia biên giới không; I live in a village right on the Chinese frontier, which document lets me cross to the
  market on the other side?; border resident pass; My family has permanent residence in a commune touching China and
  we visit cousins across the line every week. We have no passports. Where do we apply?; can locals of Tan Thanh
  commune go over to Pingxiang for day labour without a passport; how to get the laissez-passer for frontier
  inhabitants Lang Son, fee and photos; Nhà ở xã biên giới Thanh Lòa, ngày nào cũng gánh hàng sang bên kia, sổ thông
  hành dùng được mấy năm thì phải xin quyển khác?; vợ em quê Bắc Giang lấy chồng về xã giáp biên, đã nhập khẩu rồi có
  được cấp giấy đi biên ko; xin sổ qua biên cho dân bản mất mấy ngày, bao tiền, ai ký vậy ạ; ông bà già ở thôn sát
  biên muốn sang dự đám cưới cháu bên Long Châu, không hộ chiếu thì cần giấy gì; Dân xã biên giới đi chữa thuốc nam
  bên Trung vài hôm, giấy thông hành cho ở tối đa bao nhiêu ngày?; lam so di bien cho ng dan toc o xa giap tq can anh
  the may tam; xin giay qua lai bien gioi cho ca con nho di cung me (nha o xa sat bien); dan o xa bien gioi co nop xin
  giay thong hanh online dc k; so thong hanh cu het trang dau, xin quyen moi o cong an xa bien gioi ha; tam tru o xa
  giap bien chu ko co khau thi co dc cap so cu dan bien gioi ko; I carry goods across daily from our frontier commune,
  how long is the border booklet valid and what's the price?; bride from elsewhere now registered in a commune next to
  China, may she get the locals' crossing pass; how many days may a border villager stay on the Chinese side with the
  resident pass; only temporarily registered in a frontier commune, am I entitled to the inhabitants' border book
1.010055: mất sổ thông hành phải báo ai; em làm rơi giấy thông hành bên chợ Bằng Tường, giờ khai báo thế nào; rot mat
  giay thong hanh; bị móc túi mất quyển sổ đi biên rồi, ra công an xã trình báo cần viết đơn gì; giấy thông hành thất
  lạc không tìm thấy, sợ kẻ gian lợi dụng đi sang Trung thì báo hủy ở đâu; Hôm qua lũ cuốn trôi hết đồ đạc trong nhà,
  cả giấy qua biên giới của vợ chồng tôi, phải thông báo trong mấy ngày?; so thong hanh bi trom lay, bao cong an xa dc
  ko; đánh mất giấy qua lại biên giới có bị phạt ko ạ; tờ khai mẫu nào để báo việc bị mất giấy thông hành ở phường;
  con trai làm thất lạc giấy thông hành khi đi gùi hàng, bố báo mất thay được k; báo mất gth biên giới; I dropped my
  border pass somewhere in the market, who do I tell?; report stolen border crossing paper to commune police; Somebody
  took my bag with the China border pass inside. How many hours do I have to declare the loss and which form is used?;
  lost my laissez-passer, must I notify the authorities so that nobody misuses it; border pass missing; chồng say rượu
  làm rơi cuốn đi biên ở bến xe bên Trung, về tới nhà rồi thì khai với ai trước; Để sổ thông hành trong cốp xe, xe bị
  trộm mất luôn, phải báo trong vòng bao lâu ạ?; báo mất giấy qua biên xong mà tìm thấy lại thì dùng tiếp được ko; em
  mất sổ đi biên, có phải báo mất ở xã trước rồi mới được xin quyển khác không?; Đơn trình báo rơi giấy thông hành có
  nộp qua mạng được không hay ra tận trụ sở công an; mat so di bien 3 hom r chua bao, co bi phat k; trinh bao mat giay
  thong hanh can cccd vs gi nua; bao mat so bien gioi co mat phi ko; vo di bao mat giay thong hanh thay chong dang om
  dc ko; lam mat giay thong hanh o ben tq thi bao cong an xa minh sao; Bag snatched on the Chinese side with my border
  booklet in it. I'm home now, where do I declare it?; within how many hours or days must a missing border pass be
  reported, is there a fine; I found the crossing booklet again after reporting it missing, still usable?; report loss
  of a laissez-passer online or at the commune police counter, and is it free
1.013067: bấm biển xe máy mới; mới tậu con Vision ở đại lý, đi bốc biển ở đâu vậy mọi người; mua oto moi tu hang thi
  dang ky cavet o dau; xe mới mua chưa có biển số cần mang giấy tờ gì lên công an xã; lệ phí ra biển ô tô con ở Lạng
  Sơn bao nhiêu; Em vừa lấy xe Wave ngoài cửa hàng, có hóa đơn với phiếu xuất xưởng rồi, đk qua vneid được ko hay phải
  mang xe ra; nộp thuế trước bạ xong rồi làm gì tiếp để có biển cho xe tay ga vừa mua; dk xe lan dau; xe điện VinFast
  mua mới có phải lấy biển không, thủ tục như nào; nhà em mua công nông xe tải mới tinh về chở gỗ, xin số xe lần đầu
  thì cà số khung ở đâu; bam bien online xe may vua mua may ngay co ca vẹt; I just bought a brand new scooter from the
  dealer, how do I get number plates?; plate for new car; Where can we register a factory-new motorbike, and is it
  possible to submit on the public service portal?; bought a new truck last week, need registration papers and a
  licence plate for the first time, what does it cost; getting a fresh electric car numbered in Lang Son, invoice and
  registration tax are done; Em mới rước con Air Blade, cửa hàng đòi 2tr làm biển hộ, tự đi làm thì hết bao nhiêu?; xe
  mới mua ở Hà Nội mà khẩu Lạng Sơn thì biển 12 bốc ở đâu, tạm trú có bốc được ko; chạy xe chưa gắn biển mấy hôm chờ
  bốc số có bị phạt không, mua xong bao ngày phải đi làm; Trúng đấu giá biển đẹp rồi thì mang gì đi gắn cho xe mới?;
  xe máy điện của con học cấp 3 mới mua có hóa đơn, lấy biển đứng tên bố hay tên cháu; boc bien xe may o xa co lay
  bien luon ko hay doi gui buu dien; khai ho so dk xe moi tren vneid xong hen ngay nao mang xe ra; bo di lam xa, con
  mang xe moi di boc bien thay dc k; mua xe moi ko co hoa don do thi dk bien dc ko; xe tai moi nhap khau tu tq ve lay
  bien lan dau can to khai hai quan ha; Dealer asks two million to handle the plate of my new bike. What does it
  really cost if I go myself?; days allowed after purchase before a new motorbike must carry plates, fine otherwise;
  won a number at auction, how do I fit it to my just-bought car; may my son bring the brand-new bike to get its plate
  in my place
1.013076: sang tên xe máy cũ; mua lại xe của người quen, giờ muốn đứng tên mình thì làm sao; sang ten doi chu o to can
  giay to gi; bố cho em con xe cũ, chuyển qua tên em có phải nộp lại biển không; xe mua qua 3 đời chủ ko có giấy bán,
  giờ muốn chính chủ thì lm kiểu j; Ông nội mất để lại chiếc xe tải, tôi là cháu thừa kế muốn đổi tên trên cà vẹt; bán
  xe rồi mà vẫn đứng tên mình, hai bên phải làm gì để chuyển cho chủ mới; đăng ký xe chính chủ cho xe second hand tỉnh
  khác mua về Lạng Sơn; rút hồ sơ gốc xe cũ mua ở Bắc Giang; thu hoi bien so cu cap cho nguoi mua lai xe; vợ chồng ly
  hôn tòa chia cho em cái ô tô, cavet đang tên chồng thì đổi sao ạ; I bought a used motorbike from a neighbour, how do
  I put it under my own name?; vehicle ownership transfer; My uncle gave me his old car. The registration book still
  shows him. Which office changes the owner?; second-hand car purchased in another province, do plates need to be
  surrendered before I become the owner; sold my scooter, how can the buyer get the papers switched to him; bán xe 4
  năm trước giờ bị gửi giấy phạt nguội về nhà vì cà vẹt còn tên mình, xử lý sao; em mua con Dream ở tiệm cầm đồ, giấy
  tờ tên người lạ, muốn thành của mình; Bố cho con trai ô tô, làm giấy tặng ở xã rồi thì bước sau có mất thuế 2%
  không, nộp lại biển chứ?; biển định danh theo chủ cũ thì xe em mua lại phải lấy biển mới à; Mua xe cũ quá 30 ngày
  không sang tên bị phạt bao nhiêu?; sang ten xe may cu cung tinh het bn tien; mua xe cu nguoi ban mat lien lac co
  giay viet tay thoi, sang ten dc k; lam giay thu hoi ca vet bien so khi ban xe nop o dau; xe chong mat de lai, vo
  muon dung ten lai; rut ho so xe tu hai duong ve lang son sang ten online dc ko; Traffic fines reach me for a bike I
  sold years ago. How do we move it to the buyer's name?; bought a motorcycle from a pawnshop, papers show a stranger,
  make it mine; penalty for not switching vehicle ownership within 30 days; after my husband's death his car should be
  in my name, what about the old plate
3.000347: đổi bằng lái xe; bằng lái ô tô B2 sắp hết hạn thì làm lại ở đâu; doi gplx giay sang the nhua; gplx của em bị
  mờ gãy, muốn lấy cái khác có phải thi lại ko; em có bằng hạng C quá hạn 2 tháng rồi, đổi tiếp được không hay phải
  sát hạch; khám sức khỏe lái xe xong nộp chỗ nào để lấy bằng mới; bang a1 bia giay cu doi pet bao nhieu tien; Tôi có
  bằng lái Hàn Quốc muốn chuyển sang bằng Việt Nam; sai ngày sinh trên giấy phép lái xe so với cccd, sửa lại kiểu j;
  bố em 60 tuổi bằng lái xe tải đến hạn, gia hạn qua mạng trên cổng dvc có đc không; bằng quân đội cấp, xuất ngũ rồi
  muốn lấy bằng dân sự; my driver's license expires next month, how do I renew it?; convert foreign driving licence to
  Vietnamese; Old cardboard motorbike licence to plastic card: do I need a health check?; swap army driving permit
  after leaving the military; the name printed on my driving licence is wrong and the card is worn out, can it be
  exchanged online; bằng b1 của em tới tháng 5 hết hạn mà em đang ở Sài Gòn, đổi ở đó hay về LS; Bằng hết hạn hơn 1
  năm rồi giờ đổi có phải thi lại lý thuyết không ạ?; đổi gplx online thì giấy khám sức khỏe lấy ở viện nào được kết
  nối, phí 115k hay 135k; Ông anh bên Trung Quốc về có bằng lái bên đó, đổi ra bằng mình chạy xe có được ko; đổi cccd
  từ 9 số sang 12 số, bằng lái ghi số cũ có cần đổi theo không; doi bang lai oto o xa dc chua hay van len tinh; bang
  a1 cu bia giay bi rach co doi sang the cung ko phai thi lai k; doi bang lai may ngay co, gui ve nha dc ko; bang lai
  hang C het han 20 ngay co bi phat ko, doi o dau; bang lai cong an cap ra quan roi doi sang dan su can j; My B1
  licence lapses in May while I live in Saigon, renew there or in Lang Son?; licence expired for over a year, retake
  theory before a new card is given?; convert a Chinese driver's licence to a local one; medical check for renewing a
  truck driving permit, fee and waiting days
3.000333: xin lý lịch tư pháp số 2; công ty bắt nộp giấy chứng minh không có tiền án thì làm ở đâu; lam lltp so 1 tren
  vneid; đi xuất khẩu lao động Nhật cần giấy xác nhận không phạm tội; Tôi từng bị án treo, đã xóa án tích rồi, xin
  phiếu ghi rõ việc đó thế nào; chạy Grab họ đòi lý lịch tư pháp, xin online mấy ngày có; phieu ly lich tu phap bao
  nhieu tien vay ad; con gái em kết hôn với người Đài Loan, bên đó cần giấy tiền án tiền sự; em đang ở Đức muốn nhờ mẹ
  ở LS xin hộ phiếu lý lịch tư pháp đc ko; người Trung Quốc đang làm việc tại khu công nghiệp cần xác nhận nhân thân
  sạch án để xin giấy phép lao động; hồ sơ định cư Canada cần giấy công an về tiền án, loại nào; police clearance
  certificate for a visa; criminal record check; I am a foreigner living in Dong Dang and my employer wants proof that
  I was never convicted. Who issues it?; need a no-crime paper to work in Korea, type 1 or type 2 form and how long
  does it take; can my brother collect my background check while I live abroad; cháu đi tu nghiệp Đức cần giấy trắng
  án, mẫu 1 hay mẫu 2 ạ, hạn mấy tháng; Muốn nhận con nuôi với mở công ty bảo vệ người ta đòi lý lịch trong sạch do
  công an tỉnh cấp; ngày trước em bị án trộm cắp đã chấp hành xong, phiếu số 1 có hiện ra không; nộp lý lịch tư pháp
  trên vneid ở Lạng Sơn có miễn phí ko, bao giờ trả; Vợ tôi người Trung Quốc cư trú ở Lạng Sơn cần phiếu xác nhận
  không tiền án để xin thẻ; xin giay ko tien an tien su o xa hay len cong an tinh; lltp so 2 co nho nguoi nha di lam
  ho dc k; lam phieu ly lich tu phap sv dc giam tien ko; giay ly lich tu phap het han 6 thang lam lai co nhanh hon k;
  can gap phieu so 1 di thi cong chuc thi may ngay co; Nursing job in Germany demands a clean record paper. Form 1 or
  2, and how long is it good?; old theft conviction already served, does it show on the judicial record; student
  discount on the criminal history certificate?; can my mother submit for my form-2 record, or must I do it personally
1.003494: đi du lịch Nam Ninh làm giấy gì; muốn theo tour sang Quảng Tây chơi 3 ngày, ko có hộ chiếu thì xin sổ thông
  hành du lịch ở đâu; giay thong hanh du lich trung quoc; Em ở Hà Nội lên Lạng Sơn định qua Bằng Tường tham quan, xin
  giấy thông hành được không ạ; giấy đi tham quan thành phố biên giới Trung Quốc theo đoàn lữ hành cấp ở phòng xuất
  nhập cảnh tỉnh phải ko; công ty du lịch xin giấy cho đoàn khách VN 20 người sang Sùng Tả; di choi ben tau theo tour
  2 ngay 1 dem can j; sổ du lịch qua cửa khẩu Hữu Nghị bao lâu lấy, giá mấy; Hè này cả nhà tôi muốn qua Trung Quốc
  nghỉ mát ngắm cảnh gần biên giới, cháu nhỏ 5 tuổi đi cùng thì làm giấy ra sao; người tỉnh khác xin giấy thông hành
  đi phượt sang Quảng Tây; hướng dẫn viên bảo nộp ảnh làm giấy du lịch biên giới, nộp cho ai; We want a sightseeing
  tour to Nanning, which pass do Vietnamese tourists need?; travel pass for holiday in Guangxi; I come from Hanoi and
  want to join a weekend trip over Huu Nghi gate to Pingxiang, can I get a tourist pass instead of a passport?; tour
  operator asking for exit papers for a Vietnamese group visiting Chongzuo; vacation across the border with kids, what
  does the provincial immigration office issue to tourists; cty tổ chức cho 30 anh em sang Nam Ninh chơi lễ 30/4, ko
  ai có passport, làm giấy đi tour mất mấy ngày; Giấy du lịch biên giới đi được xa nhất tới đâu bên Quảng Tây, ở lại
  mấy đêm?; em khẩu Nam Định, hộ chiếu hết hạn, muốn theo đoàn qua Bằng Tường ăn uống mua sắm cuối tuần; phí làm tờ
  thông hành đi chơi Trung Quốc cho khách tỉnh ngoài hết bao nhiêu, nộp ảnh nền trắng à; Tự đi không theo tour có được
  cấp giấy sang thăm thú các thành phố biên giới bên ấy không?; di tour tq 3n2d tu lang son can cccd vs anh may tam de
  lam giay; giay di du lich bien gioi tq dung dc may lan; ong ba 70t di tour nam ninh lam giay du lich o dau; xin giay
  sang tq choi co nop online dc ko hay cty du lich nop ho; tre em 10t di du lich bang tuong cung bo me can giay rieng
  k; Thirty colleagues want a holiday trip to Nanning without passports. How many days for the tour pass?; how far
  into Guangxi and how many nights does the tourist laissez-passer allow; individual sightseeing without an agency,
  can the border-cities tourist pass be issued; passport expired, weekend shopping tour to Pingxiang from Nam Dinh:
  which travel paper and fee
`);
