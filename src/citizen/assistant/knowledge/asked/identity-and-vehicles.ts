import { phrasesByName } from '../phrases.js';

/** How people ask for identity cards, border passes, vehicles and the provincial police, by code. */
export const ASKED_FOR_IDENTITY_AND_VEHICLES = phrasesByName(`
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
