import { phrases } from '../phrases.js';

/** What people ask in vain that sounds like ours: advice instead of a procedure, procedures that are not held, other places. */
export const IN_VAIN_SOUNDS_LIKE_OURS = phrases(`
ông nội mất ko trối lại gì, nhà đứng tên ông thì bác cả với bố em ai được hưởng hả ad; con riêng của chồng có được
phần trong mảnh đất hai vợ chồng mua chung k; bố em có vợ hai trong Sài Gòn, giờ bố mất thì bà ấy có đòi được gì
không; dâu trưởng hầu mẹ chồng 20 năm mà cụ cho hết cô út, liệu kiện có ăn ko ạ; em ở với anh ấy 6 năm ko cưới hỏi gì,
giờ chia tay thì cái nhà tính cho ai; bố viết giấy cho bà bé hết thì mấy mẹ con em còn được đồng nào ko; lấy em họ đời
thứ ba đẻ con có bị dị tật ko; anh em cọc chèo góp tiền mua rẫy giờ nó ko nhận, lôi ra toà ai thắng; nhận thừa kế nhà
ông ngoại thì có mẹo gì cho đỡ thuế ko mng; cho cháu nội miếng đất hay giả vờ bán cho nó, cách nào ít tốn tiền hơn;
nhà mua bằng tiền bố mẹ đẻ cho trước cưới, ly dị chồng có ăn nửa không; người ta bán cho e miếng đất đang cầm cố, trót
ký rồi thì ai chịu thiệt; đặt cọc 200 triệu mua đất, chủ đổi ý thì phải đền em gấp mấy; chồng lén bán rẫy vợ ko hay,
hợp đồng đó có vô hiệu ko luật sư ơi; đồi keo nhà em bị cao tốc cắt qua được đền bao nhiêu một mét; tiền đền bù đường
Đồng Đăng - Trà Lĩnh thấp quá, có nên ký nhận không các bác; miếng đất em sắp mua có dính quy hoạch ko, soi bản đồ chỗ
nào; cho vợ đứng tên xe để khỏi bị siết nợ có lách được ko ta; nhờ em gái đứng tên quán hộ cho đỡ thuế, mai kia nó lật
mặt thì sao; nuôi cháu mồ côi từ bé, lớn lên nó có quyền đòi nhà mình ko; người giám hộ tiêu sạch tiền của cháu thì
ngồi tù mấy năm; chị em bị chồng bên Trung Quốc giữ con, làm sao giành được quyền nuôi; lấy chồng Đài rồi có mất quốc
tịch Việt không ạ; con lai Việt Trung sau này theo quốc tịch bên nào lợi hơn; em trai em nghiện, bố mẹ muốn truất phần
nó thì có đúng luật ko; ông bác ốm lẫn rồi vẫn điểm chỉ vào giấy cho nhà, sau này cãi nhau giấy ấy có giá trị k; làm
hộ chiếu cho bé 3 tuổi đi Singapore ảnh cỡ mấy; cuốn hộ chiếu bị mưa nhoè trang đầu, xin cuốn mới ở phòng nào; bằng
lái Hàn Quốc của em quy ra bằng Việt kiểu gì; ông xã người Đức có bằng lái bên đó, muốn chạy xe máy ở Việt Nam thì
sao; vợ chồng người Pháp muốn xin một bé ở trại mồ côi mang về nước thì hỏi ai; cục con nuôi quốc tế địa chỉ ở đâu;
công ty cổ phần 3 người góp vốn nộp hồ sơ lên sở nào; giải thể công ty TNHH đang nợ bảo hiểm thì làm ntn; đổi giám đốc
đại diện pháp luật của công ty mất mấy ngày; mở văn phòng đại diện bên Bằng Tường phải xin ai; hợp tác xã nông nghiệp
muốn thành lập thì tối thiểu bao nhiêu xã viên; chốt sổ bảo hiểm xã hội mà công ty cũ phá sản rồi; có hai cuốn sổ
bhxh, gộp làm một ở đâu vậy mn; đóng bhxh tự nguyện mỗi tháng mấy trăm; tiền thai sản công ty nộp 2 tháng rồi sao chưa
thấy về tài khoản; con trai 18 tuổi đi khám tuyển nghĩa vụ ở đâu, trốn thì phạt mấy; giấy đăng ký nghĩa vụ quân sự lần
đầu cho cháu lấy ở xã đội à; huân chương kháng chiến của ông bị mối ăn, xin đổi cái khác ở đâu; mã số thuế của vợ em
bị người khác dùng, gỡ ở đâu; khai mẹ già làm người phụ thuộc để giảm thuế lương; nấu rượu men lá bỏ mối cho quán thì
phải xin giấy gì; mở điểm bán Vietlott ký quỹ bao nhiêu, hồ sơ có gì; mã vùng điện thoại bàn lạng sơn là mấy; số 0205
nháy máy em là ở tỉnh nào vậy; zipcode lạng sơn để điền đơn amazon là gì; mã swift ngân hàng agribank đồng đăng; mua
nhà cũ muốn đổi tên trên hoá đơn tiền điện thì gọi điện lực số mấy; tiền điện tháng này gấp đôi, ai tới kiểm tra công
tơ; xin treo biển quảng cáo to trước quán có cần phép k; muốn tổ chức hội chợ bán hàng tết ở sân vận động xin ai; mở
lớp dạy thêm toán tại nhà phải báo phòng nào; mở phòng gym cần giấy thể dục thể thao à; mở quầy thuốc thú y cần bằng
cấp gì; mở tiệm cầm đồ xin giấy an ninh trật tự chỗ nào; nhà nghỉ em muốn được gắn 2 sao thì ai chấm; thẻ hướng dẫn
viên du lịch quốc tế cấp ở sở nào; thi chứng chỉ môi giới nhà đất ở đâu; chứng chỉ hành nghề điều dưỡng của em sắp hết
hạn; công nhận bằng đại học học bên Quảng Tây thì gửi hồ sơ đi đâu; hợp pháp hoá lãnh sự giấy tờ đi Đài Loan nộp cục
nào; con trượt lớp 10 công lập giờ học nghề ở đâu; thí sinh tự do đăng ký thi tốt nghiệp thpt ra sao; thuyền máy chở
khách trên hồ Tà Keo đăng kiểm ở đâu; đăng ký mã vạch gs1 cho lọ măng ớt; chứng nhận ocop 4 sao cho mật ong bạc hà ai
cấp; xin VietGAP cho vườn na bên nào chấm; bán sang Malaysia cần chứng nhận halal thì làm ở đâu; C/O form D hàng đi
Thái xin trên hệ thống nào; bột thạch đen xuất Mỹ đăng ký FDA sao; công ty em bị cưỡng chế hoá đơn, gỡ làm sao; cửa
khẩu Nậm Cắn Nghệ An hôm nay xe gỗ qua được chưa; Hoành Mô Bình Liêu giờ làm việc thế nào; qua cửa khẩu Tây Trang Điện
Biên đi Lào chơi bằng xe máy; cửa khẩu Ma Lù Thàng có nhận xe lạnh không; Xa Mát Tây Ninh mì lát kẹt mấy ngày rồi; Bắc
Phong Sinh với Hoành Mô cái nào gần Móng Cái hơn; sang Savannakhet đi cầu hữu nghị 2 hết bao nhiêu; bãi xe Kim Thành
thu bao nhiêu một đêm; khai sinh cho bé đẻ ở Cà Mau thì phường nào nhận; căn cước làm ở Đắk Lắk được không hay phải về
quê Gia Lai; sổ đỏ ở Bình Thuận mấy tháng ra, ai biết chỉ với; đăng ký xe biển 51 ở Thủ Đức chỗ nào ít người; xin trợ
cấp thất nghiệp bên Nhật cho thực tập sinh; đăng ký tạm trú ở Seoul cho du học sinh thế nào; mở hộ kinh doanh ở Viêng
Chăn người Việt được không; "thông hành" chữ Hán viết thế nào vậy; từ "chứng thực" dịch ra tiếng Anh sao cho chuẩn để
đưa vào luận văn; "tạm ngừng kinh doanh" tiếng Trung in lên biển treo cửa là gì; "hộ cận nghèo" tiếng Lào nói sao;
"bảo trợ xã hội" viết tắt tiếng Anh là gì; "giám hộ" khác "bảo hộ" chỗ nào về nghĩa từ; "luồng xanh" gốc từ tiếng nước
nào; "căn cước" là từ thuần Việt hay Hán Việt; sổ hồng bọc da ở đâu bán, bao tiền một cái; máy in thẻ nhựa như thẻ căn
cước giá bao nhiêu; biển số mica làm giả cổ trang trí phòng giá nhiêu; thùng xốp đóng vải đi xa mua chỗ nào rẻ;
container 20 feet cũ làm quán cà phê hết mấy chục triệu; giá một con trâu cái 3 tuổi bây giờ; gỗ keo bóc thu mua tấn
bao nhiêu; phù hiệu honda dán đuôi xe mua ở đâu; thuê luật sư làm di chúc bao tiền một bản; đo đạc một thửa 200 mét
thuê tư nhân hết bao nhiêu; vẽ thiết kế xin phép xây nhà bên ngoài họ lấy mấy triệu; kim ngạch qua cửa khẩu năm ngoái
được mấy tỉ đô, em làm bài tập; thuyết trình nhóm: vai trò của cửa khẩu thông minh, gợi ý dàn ý với; báo hôm nay nói
gì về cửa khẩu thông minh vậy; vụ bắt 3 tấn chân gà lậu ở biên giới tối qua sao rồi; xe không người lái AGV chở
container của hãng nào sản xuất; ai trúng thầu làm đường bê tông ở cửa khẩu; clip ông tài xế nhảy trên nóc cont ở bãi
coi ở đâu; làm trắc nghiệm gdcd: công dân có quyền khiếu nại khi nào, chọn A hay B; sử 12: biên giới thu đông 1950 mở
màn ở đâu; em sinh viên xin số liệu xe qua lại 5 năm làm khoá luận; trung tâm hành chính công có tuyển người ko, em
vừa ra trường; muốn thi vào hải quan thì học ngành gì; phiên dịch ở bãi kiểm hoá lương bao nhiêu; kế toán biết tiếng
Trung có ai tuyển ở Đồng Đăng không; thi vào làm tư pháp xã cần bằng gì; bo me chua chia gi ma anh ca ban mat nua
vuon, minh doi lai co duoc phan nao k; vo ke co duoc huong luong huu cua bo em ko; co ay cam tien coc roi lan mat thi
co goi la lua dao khong; ong ngoai cho mieng dat bang loi noi, gio cau doi lai thi ai dung ai sai; chong em truot xe
dam vao nguoi ta, den bao nhieu la vua; o nho nha bo vo 10 nam gio bi duoi, co doi tien sua nha duoc k; con de truoc
khi cuoi thi chong moi co phai nuoi ko, luat bao sao; ly than 3 nam roi di them bo khac co bi phat ko; cay mit trong
tren ranh, qua rung ben nao ben do huong ha; chu no xong vao nha lay tivi co pham toi gi ko; vay tien mua xe dung ten
ban, no quyt thi minh trang tay a; em 17 tuoi yeu anh 30 bo me ko cho, co ai bi tu khong; chau 15 tuoi chay sh gay tai
nan thi bo me co di tu khong; bi ep ky giay no, giay day co gia tri khong moi nguoi; mua dat chung so voi 4 nguoi la
co rui ro gi ko; xay lo lan ra duong 20 phan co bi dap k; lam sao de it bi danh thue khi mo quan tap hoa; khoi phai
dong thue mon bai co meo nao ko ae; con nuoi co duoc chia bang con de ko; dat rung ong ba khai hoang, nha nuoc lay lai
co duoc den khong; hang xom muon loi di qua san nha em, em khong cho co duoc khong; e cho thue nha bi nguoi thue trong
can sa, e co lien luy k; bo em ky bao lanh vay cho chu, chu chet thi bo em co phai tra; me em mat, tien trong so tiet
kiem ai duoc rut; dang ky ho chieu online ma ngan hang khong tru tien; passport con han 4 thang bay sang malay duoc
ko; lam ho chieu o hn xong gui buu dien ve lang son duoc ko; bang lai my chay oto o vn csgt co bat ko; bang lai lao
doi ra bang viet nam o dau; di nhat xin doi bang lai viet qua bang nhat thi thi may mon; chi em o Thuy Dien muon nhan
be o co nhi vien, can hoi ben nao; mo cong ty logistics can von bao nhieu, nop ho so ve dau; cong ty em doi dia chi
tru so thi bao ai; ban lai cong ty cho nguoi khac sang nhuong the nao; doanh nghiep tu nhan chuyen thanh tnhh lam ra
sao; xin con dau cong ty bi mat; dang ky ten mien .vn cho cong ty o dau; the bhyt het han giua chung dang nam vien thi
sao; dang ky noi kham bhyt ban dau ve vien tinh kieu gi; tra cuu qua trinh dong bao hiem tren vssid quen mat khau;
tien bao hiem that nghiep bao gio ve, e nop thang truoc; mua bao hiem xe oto 2 chieu hang nao boi thuong nhanh; bao
hiem hang hoa cho xe trai cay mua cua ai; con toi di bo doi ve xin tro cap xuat ngu o dau; trung tuyen nghia vu roi ma
can thi co duoc ve khong; xam kin lung co phai di nghia vu k; goi nhap ngu nam nay thang may len duong; quan nhan muon
cuoi vo thi don vi tham tra may doi; tra ma so thue bang so cccd o web nao; ma so thue ca nhan bi khoa trang thai 03
la sao; hoan thue tncn 2 nam truoc lam tren etax; ban ruou ngoai o quan bida phai co giay gi; xin giay cho xuong nau
bia thu cong; dai ly ve so kien thiet cap 2 hoa hong may phan tram; mo tiem game bida co can phep ko; mo quan hat cho
nhau nghe co loa keo thi xin phep ai; mo spa xam tham my can chung chi gi; phong kham dong y gia truyen xin phep so
nao; mo cua hang xang dau mini o xom; ban gas binh le can giay pccc khong; lam kho lanh chua hang thi ai nghiem thu
phong chay; mo vuon thu nho nuoi huou co phai xin kiem lam ko; sung con son ban choi co bi cam khong; xin giay mang
phao hoa z121 ve que; dau so dien thoai 024 cua vung nao; ma vung tinh cao bang goi dien thoai co dinh; ma buu dien
cua huyen van quan ngay truoc; cup dien xom em tu sang, may gio co lai; lich cat dien thang nay o van lang; keo dien
ra trai ga ngoai doi hoi ai; lap dien mat troi ap mai ban lai cho evn dc ko; nuoc may nha em duc ngau goi ai; dang ky
wifi vnpt cho quan; dang ky mang internet starlink o viet nam chua; bang tien si hoc o nga xin cong nhan o dau; doi
chung chi toeic bi mat; xin thoi quoc tich viet de vao quoc tich duc; lam the apec doanh nhan; xin the tam tru 3 nam
cho chuyen gia nhat ma cong ty em bao lanh; nhap khau cho giong tu nga ve can xin gi; nhap lan dot bien tu thai lan
ve; xuat khau gao can giay phep cua bo nao; c/o form b di my xin o vcci ha; co form ak di han quoc phi bao nhieu; kiem
tra chat luong hang nhap khau do choi tre em hop quy cr; xin giay kiem nghiem my pham handmade; cua khau na meo thanh
hoa may gio mo; xe qua cua khau la lay quang tri doi lau k; cua khau dinh ba dong thap co xe khach sang pnompenh ko;
tinh bien an giang vo chong di choi can mang gi; cua khau hoa lu loc ninh cho hat dieu ve; soc giang cao bang co dong
cua khong; cua khau hekou ben trung co cho xe viet dau khong; ly van ha lang hom nay co lam thong quan ko; cua khau mo
han trung quoc lao lay so kieu gi; padang besar malaysia thai lan may gio het gio; dang ky ket hon o can tho phuong
ninh kieu; lam so do o phu quoc bi treo ho so; xin giay phep xay dung o binh tan bao nhieu tien; xac nhan doc than o
toronto can giay gi; khai tu cho nguoi mat o ba lan; the can cuoc o campuchia goi la gi; ho ngheo o thanh hoa nam nay
duoc qua tet may tram; "trich luc" nghia tieng han la gi; "tach thua" dich sang tieng anh cho khach tay hieu; "khai
tu" doc theo tieng nhat ra sao; "kiem dich" pinyin viet the nao; "giai quyet to cao" noi tieng nga la gi z; "ban tru"
voi "noi tru" viet tieng anh sao cho phan biet; mua bia dung so do o nha sach nao; gia xe dau keo faw moi la bao
nhieu; gia banh xe cont cu; thuoc tru co khai hoang bao nhieu mot chai; gia keo 5 nam tuoi mot ha bao nhieu; hoc sinh
noi tru thi mua chan chieu bo nao am; xe lan cho cu ong gia bao nhieu o shop; bai tap ve nha: neu y nghia cua viec
phan luong xe o cua khau; viet van ta bac tai xe cho dua hau o cua khau; thu tuong len tham cua khau hom nao vay; vu
xe cont chay o gan cua khau co ai chet khong; nghe noi sap co tau cao toc toi cua khau, bao gio khoi cong; bo doi bien
phong tuyen nu ko ad; muon lam o bo phan mot cua thi thi gi; tuyen boc xep bao nhieu tien mot cont; hai quan luong cao
ko sao ai cung me; tối qua ngồi nhậu bị hóc xương gà giờ nuốt vẫn vướng; đàn guitar em bị sè dây số 3 chỉnh cần kiểu
gì; kính thiên văn 2 triệu có nhìn được vành đai sao Thổ ko; vải lanh nhuộm chàm giặt mấy nước thì hết phai; em cắt
tóc mái hỏng rồi mai đi học sao đây huhu; máy khâu Singer cụ để lại kêu lạch cạch đứt chỉ hoài; móc len con thỏ mũi
xiên là mũi gì v; cờ tướng pháo đầu mã đội phá thế nào; rubik 3x3 tới tầng cuối công thức gì; chụp pháo hoa bằng điện
thoại để iso mấy; lều cắm trại 4 người loại nào chống mưa tốt; câu cá chép mồi gì nhạy mùa này các cần thủ; ống thoát
nước bồn rửa tắc mỡ thông bằng baking soda được k; cầu dao nhảy liên tục khi bật bình nóng lạnh; quạt trần quay ngược
chiều thì đấu lại dây nào; tủ lạnh đóng tuyết dày cả gang tay; bồn cầu rỉ nước suốt đêm, thay gioăng gì; mối ăn cửa gỗ
xịt gì cho sạch tổ; gián đức trong bếp nhiều kinh khủng cứu em; kiến ba khoang đốt rộp da bôi gì đỡ rát; lan hồ điệp
tàn hoa cắt ngồng chỗ nào để nó ra lại; xương rồng úng nước mềm nhũn cứu được k; sen đá để bàn làm việc mấy ngày tưới
một lần; hoa đào thế cắm lọ giữ lâu pha gì vào nước; em tập yoga trồng chuối mãi ko lên; chạy bộ bị xóc hông thì thở
thế nào; ngủ ngáy như sấm vợ đuổi ra phòng khách rồi; trằn trọc 3h sáng chưa ngủ, đếm cừu vô dụng; nghiện trà sữa quá
làm sao cai; bỏ thuốc lá ngày thứ 5 thèm muốn điên; mai họp lớp 20 năm mặc gì cho trẻ; áo dài cách tân màu rêu phối
với khăn gì; giày da bị mốc trắng lau bằng gì; giặt áo phao lông vũ máy có bị vón cục; quần jean bạc màu nhuộm lại ở
nhà được ko; da dầu mụn ẩn dùng bha hay retinol trước; rụng tóc sau sinh từng nắm một; xăm kín lưng đau cỡ nào, mấy
buổi xong; nhổ răng sữa cho con ở nhà sao cho bé ko khóc; con gái lớp 3 hay nói dối phải dạy sao; thằng bé nhà em mê
điện thoại gào khóc khi bị cất; chơi gì với con ngày mưa ở nhà cho đỡ chán; con hỏi em bé chui ra từ đâu trả lời thế
nào; mẹ em giận em ko nói chuyện 1 tuần rồi; bạn thân lấy mất ý tưởng bài thi của tôi; đồng nghiệp hay nói xấu sau
lưng có nên lật bài ngửa; sếp bắt đi nhậu mỗi tối mà em đau gan; cô đơn quá lên phố ko quen ai; ông ngoại 90 tuổi kể
chuyện lính, em muốn ghi lại thành sách thì bắt đầu sao; vì sao con người sợ bóng tối; hố đen nuốt ánh sáng rồi ánh
sáng đi đâu; mèo của Schrödinger là con mèo gì vậy; nếu đi ngược thời gian giết ông nội thì mình còn ko; nước hay
trứng gà có trước, à nhầm con gà; một năm ánh sáng bằng bao nhiêu bước chân; vì sao số pi ko hết; sao chanh bỏ vào sữa
lại vón; tại sao cầu vồng cong; sao máy bay để lại vệt trắng; muỗi đốt nhóm máu nào nhiều; cá có ngủ không; sao chó
hay ngửi mông nhau thế; lạc đà chứa gì trong bướu; ong chúa sống mấy năm; nấm mọc sau mưa cái nào màu đỏ chấm trắng ăn
được k; ai vẽ bức Đêm đầy sao; tranh Đông Hồ in bằng giấy gì; đàn tính của người Tày mấy dây, học khó ko thầy; nhạc
Trịnh bài nào buồn nhất; bản giao hưởng số 5 của Beethoven mở đầu sao mà te te te te; truyện Kiều có mấy câu; Chí Phèo
chết thế nào nhỉ, quên mất rồi; Đô-rê-mon tập cuối có thật ko; One Piece kho báu là gì thế; anime nào buồn khóc hết
nước mắt gợi ý với; phim Mai kết thúc sao vậy mn; game Sudoku siêu khó có bí kíp ko; Genshin quay banner nào tháng
này; PUBG giật tâm quá chỉnh độ nhạy sao; Minecraft tìm kim cương tầng y bao nhiêu; nghe podcast nào ngủ ngon; kể tên
5 cuốn sách nên đọc trước tuổi 30; dịch giả nào dịch Trăm năm cô đơn hay; đạo Phật nói gì về nghiệp; thiền 10 phút mỗi
sáng có tác dụng thật hay phét; ăn chay trường thiếu chất gì; kinh Koran viết bằng tiếng nào; thời Napoleon vì sao
thua ở Waterloo; đế chế Ottoman sụp đổ năm mấy; người Maya dự đoán gì mà tận thế 2012; tàu Titanic chìm lúc mấy giờ;
ai bắn tổng thống Kennedy; pharaoh Tutankhamun chết vì gì; sa mạc Sahara ngày xưa có cây ko; núi lửa nào đang phun bây
giờ; bây giờ bên New York mấy giờ rồi; đổi 5 feet 8 inch ra mét; một gallon bằng mấy lít; tháng hai năm 2028 có 29
ngày ko; hôm nay là thứ mấy vậy bot
`);
