import { phrases } from '../phrases.js';

/** What people ask in vain in words of ours: other places, prices, repairs, quarrels, fortune, fun with what procedures and the gate are called. */
export const IN_VAIN_NEAR_TO_OURS = phrases(`
đặt tên con gái sinh năm 2026 họ Nông sao cho hay; con tuổi Tỵ hợp tên gì vậy ad; khai sinh tieng anh la gi; giấy khai
sinh cho chó corgi in ở đâu đẹp; ai là người nghĩ ra giấy khai sinh đầu tiên; tên Khánh Vy nghĩa là gì, có hợp mệnh
thổ k; sinh con năm 2027 tốt hay xấu; sinh mổ trọn gói ở viện sản hết bn tiền; khung ép plastic giấy khai sinh mua
trên shopee loại nào bền; ten that trong giay khai sinh cua son tung mtp la j; lam khai sinh gia giam 2 tuoi cho con
di da u13 dc ko; sinh đôi thì đứa ra trước là anh hay là em; sinh 3h sáng rằm tháng 7 lá số tử vi thế nào; dat ten o
nha cho be trai la gi cho de nuoi; dịch giấy khai sinh sang tiếng Hàn bao nhiêu 1 trang; cún nhà e mới đẻ 5 con có
phải khai báo tạm trú ko haha; mèo nhà tôi mất, có làm khai tử được không hu hu; ngay sinh 14/3 cung gi, hop voi ai;
vợ em sắp sinh nên ăn gì cho dễ đẻ; con tôi mới sinh bị vàng da phải làm sao; ten dem "Thị" co tu bao gio; họ Hoàng
với họ Huỳnh có phải một không; đổi tên facebook mà nó bắt gửi giấy khai sinh thì làm sao; nick zalo đổi tên hiển thị
ở chỗ nào; đổi tên wifi viettel kiểu gì; ngày cưới đẹp tháng 11 âm cho tuổi Dần tuổi Mùi; tuoi ty lay tuoi hoi co hop
ko; vợ hơn chồng 5 tuổi kết hôn có bền k; xem gium ngay an hoi cuoi nam nay vs; kết hôn muộn ở Nhật bao nhiêu tuổi;
ket hon gia de di uc gia bao nhieu; kết hôn đồng giới ở Thái Lan đăng ký thế nào; cuoi o lang son thue vay co dau cho
nao dep; thiệp cưới in ở đâu rẻ; đám cưới người Tày có mấy lễ; muon ly hon don phuong nop toa nao; ly hôn thì con 2
tuổi ai nuôi; chồng cũ ko chịu cấp dưỡng nuôi con kiện ở đâu; bỏ chồng có được chia nhà đứng tên bố mẹ chồng ko; bài
hát "giấy đăng ký kết hôn" của ai hát; phim Hôn nhân trong ngõ hẹp mấy tập vậy; tai sao ket hon lai phai deo nhan ngon
ap ut; nhan cuoi vang 18k gia bao nhieu 1 chi; mời sếp đi đám cưới phong bì bao nhiêu; yêu gái Trung Quốc qua wechat
có nên cưới không; me chong nang dau cai nhau vi ngoi nha phai lam the nao; diễn viên Phương Oanh kết hôn năm nào; hôn
nhân và gia đình luật gồm bao nhiêu điều; the nao la hon nhan tien bo, lam bai gdcd lop 9; tết này giá đất ở Đồng Đăng
bao nhiêu 1m2; đất nền gần cửa khẩu có nên đầu tư lúc này ko; vay ngan hang the chap so do lai suat bao nhieu; so hong
voi so do cai nao xin hon; sổ đỏ tiếng Trung nói thế nào; mua dat giay viet tay co nen ko mn oi; đất hướng tây nam
tuổi Giáp Tý làm nhà được ko; xem tuoi lam nha 2027 tuoi Quy Hoi; nhà có 3 cửa thẳng nhau phong thủy có xấu k; cò đất
lấy hoa hồng mấy phần trăm; bán đất ghi giá thấp trong hợp đồng để né thuế có bị sao ko; thuế thu nhập cá nhân bán nhà
thứ 2 lách sao; bao nhieu tien 1 met vuong lam nha khung thep; thợ xây nhà cấp 4 công nhật bao nhiêu; mẫu nhà 2 tầng
mái nhật 5x20 đẹp; bản vẽ nhà vườn cấp 4 xin file autocad; tách thửa ở Long An diện tích tối thiểu bao nhiêu m2; bảng
giá đất quận Cầu Giấy 2025; đất thổ cư ở Đà Lạt giá rẻ ai bán ib e; đất nhà tôi trồng gì cho hợp, đất đồi sỏi; bố mẹ
chia đất không đều anh em giận nhau nên làm thế nào; hàng xóm kiện tôi ra toà vì bức tường, tôi có thắng ko; toa an
huyen xu tranh chap dat 2 nam chua xong thi lam gi; mat so do trong mo la diem gi; nằm mơ thấy nhà cháy đánh con gì;
nằm mơ thấy người chết sống lại có ý nghĩa gì; biển số xe 12A-678.89 có đẹp ko; bien so 68686 ban duoc bao nhieu tien;
dịch biển số xe xem phong thuỷ 4 nút; biển số 29 là tỉnh nào; bien so xe 14 15 16 cua tinh nao vay; đấu giá biển số
đẹp trúng rồi bỏ cọc thì mất bao nhiêu; khung biển số inox mua ở đâu; che biển số bị phạt bao nhiêu; tra phat nguoi
theo bien so xe may; xe vision 2025 giá lăn bánh bao nhiêu; sang so xe tai bi keu la hong gi; phanh hơi xe đầu kéo
howo bị tụt áp sửa sao; hộp số xe cont Freightliner kêu hú; lốp xe tải 11R22.5 loại nào đi đường đèo bền; xe tải hết
hơi giữa đường gọi cứu hộ số mấy; thay dầu xe đầu kéo bao nhiêu lít; xe cont chở được bao nhiêu tấn sầu riêng; xe tai
isuzu 5 tan cu gia bao nhieu; xe dau keo my voi han quoc con nao ngon hon; mua xe tải trả góp trả trước bao nhiêu phần
trăm; lái xe cont lương bao nhiêu 1 tháng; tuyen tai xe container chay bac nam khong; cần việc lái xe bằng C ở cửa
khẩu ai tuyển alo; phụ xe lương bn; xin việc bốc vác ở bãi xe; học lái xe ô tô ở đâu đỗ dễ; thi bang lai B2 bao nhieu
cau diem liet; 600 câu thi bằng lái tải app nào; mẹo thi sa hình ghép xe dọc; bằng lái xe quốc tế IDP có lái được ở Mỹ
ko; bang lai gia bi phat the nao; bao tien 1 cai bang lai chui ko can thi; mua bằng lái xe máy ko cần thi ở đâu uy
tín; uống 2 lon bia lái xe bao lâu hết cồn; bị csgt giữ bằng lái xin ai để lấy ra; lai xe dem buon ngu uong gi cho
tinh; bài hát hay cho tài xế đường dài; tài xế xe tải thì nên mua bảo hiểm nào; phim ve tai xe xe tai hay; stt hay về
nghề lái xe công; vợ lái xe tải buồn tủi tâm sự; sầu riêng hôm nay giá bao nhiêu 1kg; sau rieng ri6 voi monthong cai
nao ngon hon; cách làm bánh crepe sầu riêng; ăn sầu riêng uống bia có chết ko; bau 3 thang an sau rieng duoc khong;
kem sau rieng lam sao cho min; trồng sầu riêng ở lạng sơn được k, đất lạnh quá; sầu riêng bị vàng lá rụng trái phun
thuốc gì; mua sau rieng dong lanh ship ha noi; cước xe cont từ Cần Thơ ra biên giới bao nhiêu; gia cuoc van tai ha noi
sai gon 1 tan; thuê xe tải 1.25 tấn chuyển nhà tính sao; gui hang tu quang chau ve hn bao nhieu 1kg; cước tàu biển đi
Los Angeles cont 40; vận tải Hoàng Long có tuyến nào; cổ phiếu vận tải HAH có nên mua ko; luật vận tải đường sắt mấy
chương; vận tải biển khác vận tải bộ chỗ nào, bài tập địa lý 10; ship cod có phải vận tải ko ta; nhà xe nào chạy Lạng
Sơn Thái Nguyên hàng ngày; xe khach tu cua khau ve my dinh may gio co; xe buýt 03 đồng đăng còn chạy ko; quán phở chua
ngon gần cửa khẩu; khach san nao sach gan cua khau tan thanh; gần bãi xe có chỗ tắm giặt với ngủ trọ ko; đi chợ Tân
Thanh mua gì làm quà; đến cửa khẩu chụp ảnh check in cột mốc đẹp ko; gan cua khau huu nghi co atm vietcombank ko; đổi
tiền nhân dân tệ ở cửa khẩu tỷ giá nào; wifi ở bãi mật khẩu là gì; nha nghi gan bai bao nhieu 1 dem; cửa khẩu Hữu Nghị
xây năm nào; Ải Nam Quan thuộc về ai hiện nay; viết đoạn văn tả cửa khẩu lớp 5; thuyet trinh ve kinh te cua khau lang
son giup em; nước ta có bao nhiêu cửa khẩu quốc tế với trung quốc; bien gioi viet lao dai bao nhieu km; cột mốc số 0 ở
A Pa Chải đi đường nào; biên giới Campuchia Thái Lan đánh nhau chưa xong à; cửa khẩu móng cái mấy giờ đóng; cua khau
Lao Cai hom nay co tac khong; đi qua cửa khẩu Mộc Bài cần giấy gì; cửa khẩu Lao Bảo có thu phí xe tải ko; cha lo hom
nay xe dong khong a; cửa khẩu Cầu Treo có làm việc thứ 7 chủ nhật ko ad; Trà Lĩnh cao bằng đặt lịch xe kiểu gì; cua
khau bo y kon tum may gio mo; cửa khẩu Xà Xía Hà Tiên có cho ô tô qua chơi ko; Tà Lùng phí bến bãi bao nhiêu; cua khau
Thanh Thuy ha giang xep hang bao lau; đặt vé xem phim avatar 3 rạp nào; ve tau hoa dong dang ha noi bao nhieu; mua ve
may bay di nam ninh hang nao re; vé số miền Bắc hôm nay trúng con gì; vé concert anh trai say hi còn k pass e 1 cái;
vé phạt đậu xe dán trên kính nghĩa là sao; ve vao cong dong tam thanh bao tien; vé cáp treo mẫu sơn giá nhiêu; xếp
hàng mua trà sữa ở đâu mà đông thế; xep hang tieng trung la gi; hàng đợi queue trong python dùng sao; thuat toan uu
tien priority queue giai thich giup; xếp hạng V-league vòng này; tạo mã QR chuyển khoản cho quán ntn; quet ma qr wifi
bang iphone kieu gi; mã QR tiếng anh viết tắt của gì; bị lừa quét mã QR mất tiền trong tài khoản; QR momo ko nhận được
tiền; qr zalo của shop đâu ạ; code QR bằng javascript thư viện nào nhẹ; giấy phép kinh doanh karaoke xin ở đâu; xin
giấy phép mở đại lý vé số; giay phep ban ruou le; giấy phép bay flycam quay đám cưới; xin giấy phép mở phòng khám
răng; thủ tục xin giấy phép lao động cho người Hàn; giấy phép mở quán net có khó ko; giay phep mo tiem vang; xin giay
phep khai thac cat song; mở nhà thuốc tây cần chứng chỉ gì; giay phep hanh nghe luat su; giấy phép lữ hành quốc tế ký
quỹ bao nhiêu; giấy phép mạng xã hội cho trang web của em; mở trung tâm tiếng anh phải xin giấy phép gì; giấy phép
khoan giếng nước; giay phep ban thuoc la, xi ga; giấy phép MIT với GPL khác nhau gì; licence win 11 pro mua o dau;
giấy phép con là gì sao gọi là con; thành lập công ty TNHH vốn bao nhiêu; ho kinh doanh doanh thu 900tr nop thue bao
nhieu; hộ kinh doanh với công ty cái nào lợi thuế hơn; ho kinh doanh co phai dung hoa don dien tu tu may tinh tien
loai nao tot; tach ho kinh doanh ra 2 nguoi dung ten de giam thue dc ko; phần mềm quản lý bán hàng cho hộ kinh doanh
nào ngon; vốn 50 triệu kinh doanh gì ở quê; ho kinh doanh vay von ngan hang nao de; kinh doanh online trên tiktok bắt
đầu từ đâu; tên quán cafe nào hay mà hợp mệnh hỏa; cúng khai trương cửa hàng cần gì; văn khấn khai trương hộ kinh
doanh đầu năm; tạm trú tiếng nhật nói sao; thuê nhà trọ ở Cầu Giấy dưới 3 triệu; chu tro doi tang gia phong toi phai
lam sao; chủ nhà không trả cọc kiện được ko; nội quy phòng trọ mẫu hay hay; tạm trú ở Đài Loan gia hạn chỗ nào; thẻ
thường trú nhân Canada xin khó ko; thuong tru o My dien EB3 het bao nhieu; hộ khẩu Trung Quốc hukou là gì; so ho khau
thoi bao cap mua gao the nao; bị công an phường Bình Thạnh mời lên vì chuyện tạm trú, số đt phường đó mấy; đăng ký tạm
trú ở quận 7 sài gòn nộp chỗ nào; làm căn cước ở Hải Phòng điểm nào vắng; cccd bi lo co bi vay tien app khong; ảnh căn
cước xấu quá có cười được không ta; chụp ảnh thẻ căn cước nên mặc áo màu gì; cầm cccd vay nóng được bao nhiêu; so can
cuoc 020 thi la so dep hay xau; app vneid bị lỗi ko đăng nhập dc trên samsung; the can cuoc cong dan co chip dinh vi
theo doi minh ko; hộ chiếu phổ thông làm hết bao nhiêu tiền; hộ chiếu mất ở Thái thì gọi ai; visa đi Trung Quốc 1 năm
nhiều lần; lam visa du lich han quoc can chung minh tai chinh bn; giấy thông hành thời Pháp gọi là gì; vượt biên sang
TQ làm thuê có bị bắt ko; cô dâu Việt bị bán qua biên giới giờ tìm về bằng cách nào; tour Nam Ninh Quế Lâm 4 ngày giá
sao; nhận con nuôi người Mỹ gốc Việt kiểu gì; xin con nuoi tu nuoc ngoai ve viet nam duoc ko; con nuôi diễn viên Hoài
Linh là ai; phim trung quoc ve con nuoi hay; có nên nói cho con biết nó là con nuôi; nhận nuôi mèo hoang ở đâu; nhan
nuoi cho poodle ha noi free; xét nghiệm adn cha con bao nhiêu tiền; ADN o lang son cho nao lam; con không giống bố
phải chăng vợ tôi ngoại tình; cách viết di chúc cho hay để con cháu khỏi cãi nhau; di chúc Bác Hồ viết năm nào; mẫu di
chúc tiếng anh; ông nội mất để lại di chúc miệng ra toà có được công nhận ko; có nên để lại hết nhà cho con trai cả;
thua ke bitcoin cua nguoi da mat; phim di sản tập 5; di sản UNESCO ở Việt Nam có mấy cái; di san van hoa phi vat the
then tay la gi; công chứng ở văn phòng Hà Đông mở thứ 7 ko; in photo 1 bản sao giá bao nhiêu ở quán; máy photocopy
ricoh bị kẹt giấy; bản sao tiếng anh là copy hay duplicate; ban sao cua son goku ten gi; sao y cái bài thơ này giúp
mình với; chu ky dep ten Hung thiet ke giup; chữ ký số viettel gia hạn giá bao nhiêu; xem tướng qua chữ ký; chu ky
kinh nguyet tre 10 ngay; giả chữ ký vợ vay tiền đi tù mấy năm; hợp đồng lao động thử việc mấy tháng; hop dong hon nhan
phim han co hay khong; ký hợp đồng với Grab xe tải chạy có ăn ko; hợp đồng thuê nhà mẫu song ngữ anh trung cho xin;
huỷ hợp đồng bảo hiểm nhân thọ lấy lại bao nhiêu; hợp đồng tương lai dầu thô là gì; công ty nợ lương tài xế 3 tháng
kiện đâu; học bằng lái tàu thủy ở đâu; hồ sơ xin việc mua ở hiệu sách giá mấy; hồ sơ cá mập vtv mấy giờ chiếu; ho so
xin viec viet sao cho dep de vao samsung; hồ sơ du học Đức cần B1 ko; hồ sơ Panama nói gì; mẫu sơ yếu lý lịch viết tay
cho tài xế; ly lich tu phap tieng duc la gi; tiền án của ông hàng xóm là gì nhỉ, tò mò; trường cấp 2 nào tốt nhất tp
Lạng Sơn; con chuyển trường bị bạn bắt nạt phải làm sao; điểm chuẩn vào 10 trường Chu Văn An; truong mam non gan day
co co giao nao hien; giải toán lớp 6 bài chu vi mảnh đất hình chữ nhật; dong phuc hoc sinh noi tru dat may o dau;
truyện ma trường nội trú kể nghe; thầy giáo trường nội trú đánh học sinh trên báo hôm qua là ai; hộ nghèo mà có iphone
thì buồn cười nhỉ; làm sao để hết nghèo; ho ngheo o Nghe An duoc may con bo; tiểu phẩm hài về hộ nghèo; tho che ve nha
ngheo; vì sao châu phi nghèo; hộ nghèo tiếng anh dịch là gì để viết báo cáo; luong huu cua giao vien 32 nam bao nhieu;
bệnh khuyết tật tim bẩm sinh mổ bao nhiêu; xe lăn điện cho người khuyết tật giá bao nhiêu; người khuyết tật thi
paralympic có huy chương nào; liệt sĩ Võ Thị Sáu mất năm bao nhiêu tuổi; van khan nghia trang liet si 27/7; nghĩa
trang liệt sĩ Trường Sơn ở tỉnh nào; giám định ADN hài cốt liệt sĩ hết mấy ngày; bài thơ về liệt sĩ hay; tro cap tho
cung lam mam com gom nhung mon gi; mai táng hỏa táng ở đài hóa thân Hoàn Vũ giá; quan tai go loai nao tot; 49 ngày
người mất cúng gì; thuốc sâu nào diệt rầy nâu nhanh; thuốc trừ cỏ uống nhầm thì cấp cứu thế nào; giá lợn hơi hôm nay
lạng sơn; go lim lao gia bao nhieu 1 khoi; gỗ sưa đỏ nhận biết ra sao; cách chia tài sản trong game Monopoly; xây nhà
trong minecraft kiểu nhật; mod xe cont viet nam cho euro truck 2; game lái xe tải qua cửa khẩu trên điện thoại tên gì;
tai sao cong trai cam lai duoc goi la Cửa Khẩu? ai đặt tên đó; cửa cuốn nhà em kẹt ko mở được gọi thợ nào; lắp camera
cho bãi xe giá trọn bộ; cho thuê bãi đất trống làm bãi xe lãi ko; chủ bãi với tài xế đánh nhau hôm qua thế nào rồi;
trùm bãi xe ở cửa khẩu là ai vậy; sếp cửa khẩu lương tháng bao nhiêu; bộ đội biên phòng thi khối nào; chồng là biên
phòng hay vắng nhà có nên cưới; đút tiền cho ai để xe được qua trước; cách giấu thêm hàng trong xe cho khỏi bị soi;
buôn gì qua biên giới lãi nhất; pháo hoa mua ở biên giới về đốt có sao k; khiếu nại shopee ko hoàn tiền; tố cáo acc
facebook giả mạo mình; luật sư ly hôn giỏi ở Hà Nội cho xin sđt; chủ tịch xã tôi có bồ phải ko; ông bí thư mới lên
nghe nói nhiều đất lắm hả; đăng kiểm xe tải bao nhiêu tiền 1 lần; trạm thu phí cao tốc Bắc Giang giá xe 5 trục; what
should i name my baby girl born in the year of the snake; birth certificate for my cat lol where do i get one; how do
you say birth certificate in vietnamese; what is a lucky wedding date for a tiger and a goat; is it a good idea to
marry someone i met on tinder last month; how much does a wedding banquet cost in lang son; marriage story netflix
ending explained; same sex marriage registration in taiwan, how; how do i file for divorce at the court; who gets the
kids after a divorce in vietnam; vegas marriage license price; history of marriage certificates in europe; wedding
photographer near dong dang; sham marriage to get a green card how risky; land price per sqm close to the border
gate?; is it smart to buy land in phu quoc now; translate "red book" to chinese pls; Mao's little red book pdf; bank
loan against my red book what interest rate; which bank gives the best mortgage for a house in hanoi; how to dodge tax
when selling a house; feng shui of a house whose door faces north; cost of building a 3 storey house in vietnam; house
of the dragon season 3 release date; tiny house plans free download; real estate agent commission in Da Nang; minimum
plot size for splitting land in Dong Nai; can americans own land in thailand; truck brakes squeaking after rain what
to do; gearbox oil for a hino 500; best tyres for a container truck on mountain roads; used freightliner price; how
much does a truck driver earn in china; truck driver jobs near the border no experience; any driver wanted for the
hanoi - border run?; euro truck simulator 2 vietnam map download; toy truck for a 3 year old; how many tons fit in a
40ft reefer; why is my truck burning so much oil; truck wont start, clicking noise, battery is new; songs about truck
drivers; how do i get a US commercial driver license; international driving permit for japan, where to apply; driving
licence theory test uk mock questions; can i ride a scooter in thailand with a vietnamese licence; learner driver
lessons price per hour; how much is the fine for drunk driving; buy a driving licence without the exam; golf driver vs
3 wood for beginners; printer driver for canon lbp2900 windows 11; nvidia driver keeps crashing; adobe licence expired
what now; fishing licence in norway; karaoke bar licence how do i get it; licence to sell alcohol in my restaurant;
permit to fly a drone over the border mountains; gun license vietnam; I want to open a lottery agency what permit is
needed; casino licence requirements; james bond licence to kill cast; build permit in california takes how long; who
was the first to use passports and permits in history; visa for china 10 days tourist price; e-visa vietnam extension
for an indian citizen; my vietnam visa expired yesterday help; lost my british passport near the border what do i do;
is it dangerous to cross the mexican border; berlin border crossing point history checkpoint charlie; Mong Cai border
gate opening hours; lao cai gate fee for trucks 2025; is the moc bai gate busy today; waiting time at lao bao border
gate; Which border gates are there between Vietnam and Cambodia?; book a truck slot at Tra Linh gate in Cao Bang;
Poipet border open now?; border collie puppies for sale; css border radius not working on safari; gate of hell
turkmenistan how to get there; stargate atlantis which season is best; Bill Gates net worth; automatic gate motor
repair; boarding gate number for VN flight 253; restaurants close to huu nghi border gate; cheap hotel next to the
gate parking lot; bus from the border gate to hanoi timetable; where can a driver take a shower near the yard; taxi
from dong dang station to the gate price; is there a pharmacy near the border; money exchange rate yuan at the border
today; what souvenirs to buy at tan thanh market; essay about border gate economy 500 words; when was the friendship
gate built and by whom; homework: describe the role of lang son border gates in trade; sino vietnamese war 1979 who
won; concert ticket resale blackpink hanoi; train ticket nanning to beijing price; lottery ticket results today; how
to contest a speeding ticket in australia; jira ticket status wont change; movie ticket prices at CGV; priority queue
in java example; how to skip the queue at disneyland; why do british people love to queue; generate a QR code for my
wifi; scan QR on whatsapp web doesnt work; who invented the QR code; I scanned a fake QR and lost all my money from
the bank; durian price per kilo today in guangxi; durian ice cream recipe; why does durian smell so bad; can pregnant
women eat durian; musang king or monthong which is tastier; fertilizer for durian trees in the dry season; freight
rate from ho chi minh city to the border for one container; sea freight shenzhen to la 40hc quote; how much do
forwarders charge per ton to nanning; shares of logistics firms to buy in 2026; best boarding school in switzerland;
my son hates his new school any advice; school of rock full movie; school uniform size chart; how to stop being poor;
why are poor households in africa so many; rich dad poor dad summary; adopt a dog in hanoi shelter; angelina jolie
adoption vietnamese son name; How can we as a Spanish couple adopt a child from abroad?; telling a child that she was
adopted, how; will smith slap oscars; will it rain on the trucks tonight; how do i write a will under the law of
england; can my brother be cut out of the will in a french court; dna paternity test price; best copy machine for a
small shop; fake certificate of university for sale; aws certificate exam dumps; ssl certificate expired on my
website; gift contract joke for my wife; rental contract template english chinese download; identity card games for
kids party; how to make my signature look nice; tax trick for a small shop to declare less income; household cleaning
business ideas; name of the song that goes "papers please glory to arstotzka"; llc registration in delaware fee; can i
work as a household maid in taiwan, salary?; pet passport for my parrot to fly to france; death note last episode
explained
`);
