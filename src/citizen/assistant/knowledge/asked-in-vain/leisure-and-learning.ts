import { phrasesByName } from '../phrases.js';

/** What people ask in vain, by area: sport, school, food, travel, devices, beliefs, talk. */
export const IN_VAIN_LEISURE_AND_LEARNING = phrasesByName(`
football and sport: tối nay việt nam đá với thái lan mấy h; Kết quả trận MU gặp Liverpool đêm qua?; ai vô địch world
  cup 2022; quang hải giờ đá cho clb nào; bang xep hang v league moi nhat; Ronaldo vs messi ai ghi nhiều bàn hơn; xem
  trực tiếp c1 kênh nào ko mất tiền; cầu lông Nguyễn Thùy Linh đánh vòng mấy rùi; sân bóng nhân tạo cho thuê giờ tối
  quanh Đông Kinh; hlv kim sang sik co bi sa thai k; luật việt vị hiểu sao cho dễ; tập gym bao lâu thì lên cơ bụng 6
  múi; Giải chạy marathon lạng sơn đăng ký cự ly 21km còn suất không; vợt pickleball loại nào tốt cho người mới; SEA
  Games vừa rồi đoàn mình được mấy huy chương vàng; bóng chuyền nữ bích tuyền sao ko thi đấu; dạy tôi cách bơi ếch k
  bị sặc nước; who won the champions league final; what time does Arsenal kick off tonight; score of Vietnam vs
  Indonesia u23; who is the fastest sprinter ever; how do I improve my badminton smash; is there a swimming pool in
  town with a coach; Formula 1 standings right now
lottery and gambling: kqxs miền bắc hôm nay; de ve con gi vay add; Cho xin con lô bạch thủ chiều nay với; vietlott
  6/55 jackpot lên bao nhiêu tỉ rồi; nằm mơ thấy rắn cắn đánh con gì; đánh lô tô ba càng trúng 1 ăn mấy; tỷ lệ kèo nhà
  cái trận barca; trúng số độc đắc lĩnh tiền ở đâu, có bị trừ % ko; choi tai xiu online uy tin trang nao; web cá độ
  bóng đá nạp thẻ bị khoá acc rút ko đc; Soi cầu XSMB thứ năm; sòng casino bên lào có cho người việt vào chơi không;
  luật chơi tá lả phỏm ù khan; vé cào loto 10k có trúng nhiều k; chồng tôi nghiện cờ bạc nợ nần chồng chất khuyên sao
  được; xóc đĩa bịp bằng cách nào; ngày rằm đánh số nào đẹp; what were the winning lottery numbers yesterday; best
  poker strategy for beginners; are online casinos legal here; give me a lucky number for today; how much is the
  Vietlott mega jackpot; who do i call about gambling addiction; blackjack rules pls
celebrities: sơn tùng mtp có vợ chưa; trấn thành bao nhiêu tuổi; đức phúc với hoà minzy cãi nhau à; miss grand 2025 ai
  đăng quang; blackpink lisa sinh năm nào; Hồ Ngọc Hà cao mét mấy; bi kip giam can cua ninh duong lan ngoc; jack j97
  bị tẩy chay vì sao; dien vien dong vo tac thien la ai; ca sĩ mỹ tâm quê ở đâu; hoài linh từ thiện vụ 14 tỷ thế nào
  rồi; diễn viên phương oanh đẻ sinh đôi chưa; sđt quản lý của đen vâu để mời show; elon musk giàu cỡ nào; tiktoker no
  ô vlog là người ở đâu thế; Triệu Lệ Dĩnh và Phùng Thiệu Phong ly hôn năm bao nhiêu; bao giờ bts tái hợp đủ 7 thành
  viên; is Taylor Swift married; how old is Jackie Chan; who is the richest man in Vietnam; did Brad Pitt remarry;
  what happened to Justin Bieber; net worth of MrBeast; when's the next Adele concert
homework, school subjects and maths: giải pt x^2 - 5x + 6 = 0 giùm; tính diện tích hình thang đáy 4 và 7 cao 5; ước
  chung lớn nhất của 84 và 126; cân bằng phương trình fe + hno3 loãng; soạn văn lớp 8 bài chiếu dời đô; đạo hàm của
  sinx/x là gi; tai sao la cay co mau xanh; Hai vòi nước cùng chảy vào bể sau 6 giờ đầy, hỏi vòi 1 chảy riêng mấy
  giờ?; quang hợp diễn ra ở bào quan nào; định luật ôm phát biểu sao v; câu bị động thì hiện tại hoàn thành; 15% của 2
  triệu 4 là bn; ADN gồm mấy loại nuclêôtit; pitago áp dụng cho tam giác thường đc ko; viết code python tính giai
  thừa; log 2 của 1024; đề thi giữa kì môn địa lớp 9 có đáp án k; what is the square root of 1764; integrate e^x cos
  x; 17 times 23; explain mitosis to a 7th grader; what's the boiling point of ethanol; solve 3x + 2y = 12, x - y = 1;
  newton's third law example
essays and letters to write: viết giúp đoạn văn 200 chữ về lòng biết ơn; bài phát biểu khai giảng cho hiệu trưởng;
  viết đơn xin nghỉ học cho con bị thuỷ đậu; thư tình gửi vợ nhân kỷ niệm 10 năm cưới; lời dẫn chương trình đám cưới
  song ngữ tày kinh; ban kiem diem dang vien cuoi nam; viết caption bán xôi sáng thu hút; cảm nhận bài thơ Đồng chí
  của Chính Hữu; Soạn hộ email xin lỗi khách hàng giao trễ; làm thơ lục bát về xứ lạng; bản tự kiểm điểm đi học muộn;
  đặt tên quán cà phê vintage; cv xin làm kế toán viết sao ấn tượng; tả con mèo nhà em lớp 4; kịch bản livestream bán
  vải thổ cẩm; điếu văn đọc trong tang lễ cụ ông 90; lời chúc sinh nhật sếp nam ngắn gọn mà sang; write me a cover
  letter for a warehouse job; draft a resignation email; poem about autumn mountains please; can you proofread my
  thesis abstract; best man speech, funny; summary of Romeo and Juliet in 100 words; write a birthday wish for my
  grandma
translation and languages: dịch câu này sang tiếng trung: hàng đã tới kho; 'nỉ hảo' viết chữ hán thế nào; tiếng tày
  xin chào nói sao; học tiếng quan thoại cấp tốc 3 tháng có giao tiếp được ko; hsk4 cần mấy từ vựng; i love you tieng
  nga la gi; phân biệt affect và effect; "khách sáo" tiếng anh gọi là gì; trung tâm ngoại ngữ nào luyện ielts tốt;
  Phiên âm pinyin của chữ 谢谢; tên em là hường dịch sang tiếng hàn; dich ho cai menu nay sang english; chữ nôm khác chữ
  quốc ngữ chỗ nào; cách phát âm l/n cho chuẩn, bị ngọng; thành ngữ 'mã đáo thành công' nghĩa là gì; tiếng dao đỏ đếm
  từ 1 tới 10; thuê phiên dịch tiếng quảng đông đi công tác 2 hôm; how do you say thank you in Vietnamese; translate
  "where is the toilet" into Chinese; is Tay language related to Zhuang; best app to learn Mandarin; how many tones
  has Cantonese; what's the plural of octopus
general knowledge, history, geography: núi nào cao nhất thế giới; ải chi lăng liễu thăng bị chém năm nào; thủ đô của
  úc là sydney à; ai phát minh ra bóng đèn; nàng tô thị hoá đá sự tích; lạng sơn có bao nhiêu dân tộc, dân số bao
  nhiêu; vạn lý trường thành dài mấy cây số; chien tranh bien gioi 1979 dien ra may ngay; Hai Bà Trưng khởi nghĩa năm
  bao nhiêu?; sao hoả có nước không; 1 hải lý bằng mấy km; khởi nghĩa bắc sơn do ai lãnh đạo; con sông nào chảy ngược
  lên phía bắc; nhà mạc dựng thành ở đâu; vì sao bầu trời màu xanh lam; khủng long tuyệt chủng tại thiên thạch hả;
  hoàng văn thụ sinh ngày nào; what is the capital of Mongolia; when did the Vietnam war end; who built the pyramids;
  how deep is the Pacific ocean; population of Guangxi; which country has the most islands
restaurants and food: vịt quay thất khê quán nào ngon nhất; quán phở chua chính gốc đường nào; gần đây có gì ăn khuya
  ko đói quá; bánh cuốn trứng sáng nay còn mở k; buffet lẩu nướng dưới 200k; khâu nhục mua mang về hà nội; ship trà
  sữa toco giờ này; áp chao nóng ăn ở phố nào vậy ad; Quán chay gần chùa Thành có không?; lợn quay nguyên con đặt tiệc
  bao tiền; bia hơi mát đông kinh ok ko; nha hang nao co phong vip cho 30 nguoi; bánh ngải với coóng phù khác gì nhau;
  pizza company lạng sơn có chi nhánh ko; bánh mì que pate cay; đặt bàn sinh nhật tối t7 cho 8 ng; cà phê view đẹp
  sống ảo đèo; where can I get good roast duck; any vegan restaurant around; best coffee in town; is there halal food
  in Lang Son; what's a typical local dish; do they have burgers anywhere here; restaurant with english menu near
  night market
recipes: cách làm khâu nhục lạng sơn khoai môn; công thức bánh bông lan nồi cơm điện; nấu phở bò bao lâu thì nước
  trong; ướp thịt nướng bún chả; muối dưa cải chua giòn k bị khú; xoi ngu sac len mau bang la gi; gà hấp lá chanh hấp
  mấy phút; làm sữa chua úp ngược; tôm rim thịt ba chỉ kho mặn ngọt; Cách khử mùi hôi của măng tươi và chất độc?; canh
  chua cá lóc cần bạc hà ko; luộc trứng lòng đào; nấu cháo sườn cho bé mấy tiếng nhừ; bột năng thay bột bắp đc k; ngâm
  mơ đường phèn kiểu mẹ; chả lụa giã tay bị bở sao khắc phục; bánh chưng đen lá gừng rừng gói sao cho vuông; how do I
  make spring rolls; pancake recipe without eggs; how long to boil sticky rice; what spices go in pho broth;
  substitute for fish sauce; how to marinate duck for roasting; my bread dough doesn't rise
hotels and travel tips: khách sạn 3 sao gần quảng trường hùng vương giá phòng đôi; mẫu sơn đi mùa nào đẹp, săn mây mấy
  h; lịch trình du lịch lạng sơn 2n1đ; homestay bắc sơn thung lũng lúa chín; động tam thanh vé vào cửa nhiêu; dat
  phong resort ha long gan bien; đi đà lạt tháng 12 mặc gì; nhà nghỉ theo giờ rẻ sạch; đồng cỏ khau sao cắm trại được
  ko; Thuê xe máy tự lái ở thành phố ở đâu, cần cọc bao nhiêu?; tour trương gia giới 5 ngày trọn gói; nên đi sapa hay
  hà giang ạ; mua gì làm quà đặc sản xứ lạng; phú quốc có gì chơi cho trẻ con; vali 7kg xếp đồ kiểu gì gọn; thác bản
  khiếng đường vào có khó đi k; hướng dẫn viên dẫn leo đỉnh phia po; best hotel in Lang Son with parking; what to see
  in two days; is Mau Son worth visiting in summer; is it safe to hike alone near Huu Lien; where should I stay in
  Hanoi old quarter; do I need mosquito spray; any nice caves for kids
buses, trains, flights: xe khách lạng sơn hà nội chuyến cuối mấy giờ; vé tàu đồng đăng gia lâm bao nhiêu tiền; xe
  limousine về mỹ đình số đt; bến xe phía bắc có xe đi cao bằng ko; bay thẳng sài gòn từ nội bài sớm nhất; ve may bay
  vietjet khuyen mai 0 dong; xe bus số 3 đi đồng đăng mấy phút 1 chuyến; taxi mai linh lạng sơn gọi số nào; hành lý ký
  gửi quá 2kg mất nhiêu; tàu liên vận nam ninh chạy lại chưa; Grab có hoạt động ở đây không nhỉ; xe giường nằm đi bình
  dương nhà xe nào êm; delay chuyến vn257 do sương mù à; từ hà nội lên bắc sơn bao nhiêu km đi đường nào; say xe ngồi
  hàng ghế nào đỡ; xe ghép đi thái nguyên sáng mai; sân bay nà sản mở cửa lại chưa; what time is the last bus to
  Hanoi; how much is a taxi to Bac Son; cheap flights to Bangkok; is there a sleeper bus to Da Nang; can I take a
  power bank on the plane; how long by motorbike from Lang Son to Cao Bang
phones, computers, passwords, internet: iphone 15 bị sọc màn hình; quên mật khẩu wifi nhà mình; máy tính chạy chậm như
  rùa, cài lại win; sim viettel hết data đăng ký gói st90; laptop k lên nguồn đèn nháy; chuyen danh ba tu samsung qua
  iphone; zalo pc ko đồng bộ tin nhắn; fpt đứt cáp quang à sao mạng lag; In hai mặt trên word kiểu gì?; tải chrome về
  ko cài được báo lỗi 0x8007; pin sạc dự phòng phồng lên có nổ k; mua chuột không dây logitech; khôi phục ảnh đã xoá
  trong thẻ nhớ; excel vlookup ra #N/A; mật khẩu gmail mất, số đt khôi phục cũng đổi rồi; camera an ninh ezviz mất kết
  nối; chuyển mạng giữ số sang mobifone; my laptop keeps overheating; forgot my iCloud password; what's the wifi
  password; how to take a screenshot on android; which phone has the best camera; printer says offline; is there 5G in
  Lang Son
social networks: bị hack facebook lấy lại nick sao; ai xem story ig ẩn danh đc ko; cách tăng follow tiktok nhanh; zalo
  chặn rồi có nhắn đc nữa k; bat kiem tien reels fb can bao nhieu view; xoá tin nhắn messenger 2 bên; kênh youtube bị
  gậy bản quyền nhạc; wechat đăng ký bắt nhờ bạn quét mã; tích xanh fanpage mua ở đâu; Nhóm zalo dân cư Hoàng Văn Thụ
  link vào?; chạy quảng cáo fb ngày 50k hiệu quả ko; douyin tải về máy việt được chứ; ghép mặt vào video trend bằng
  capcut; twitter đổi tên thành x từ khi nào; có ai giả mạo avatar mình vay tiền thì báo cáo sao; telegram bị cấm ở vn
  rồi hả; đăng bài mấy giờ nhiều tương tác; my instagram got hacked; how to delete a tiktok account; why is my
  Facebook post not showing; can I recover deleted WhatsApp chats; how do influencers make money; verify WeChat
  without a Chinese friend; block someone on Zalo how
fortune-telling, feng shui, rituals and feasts: tuổi tân mùi hợp hướng nhà nào; xem ngày tốt khai trương tháng 8 âm;
  cúng ông công ông táo gồm mấy con cá chép; 1990 lấy 1994 có hợp ko thầy; mâm cỗ rằm tháng 7 vịt hay gà; năm nay sao
  la hầu chiếu mệnh giải hạn; dat ban tho than tai o goc nao; văn khấn giỗ đầu bố; nốt ruồi ở khoé mắt là tướng gì;
  Thầy then làm lễ cấp sắc ở đâu giỏi; cung bọ cạp hôm nay tình duyên sao rồi; mèo đen vào nhà hên hay xui; treo gương
  bát quái trước cửa; bói bài tarot online free; xây nhà phạm kim lâu mượn tuổi ai; đầy tháng bé trai cúng bao nhiêu
  đĩa xôi; trồng cây si trước ngõ có kỵ ma quỷ; what's my horoscope for today; is 2026 a good year for a rat; feng
  shui for my bedroom; can you read my palm; lucky day to open a shop; what do you offer at a Tet altar; what does
  dreaming of teeth falling mean
entertainment, jokes, small talk with the bot, insults: bạn tên gì thế, là người hay máy; đm ngu vl; chán quá nói
  chuyện với t đi; em ơi có người yêu chưa; hôm nay ngày mấy âm lịch; phim lật mặt 8 chiếu rạp nào; bot lởm, trả lời
  như hạch; alo alo; choi game lien quan leo rank cao thu kieu gi; Hát cho nghe một bài quan họ nào; mày biết tao là
  ai k; link truyện ngôn tình full; câu đố: cái gì càng cắt càng dài; chúc ngủ ngon nha; phim trung quốc mới hay trên
  netflix; free fire nạp kim cương x2; are you a real person?; you are useless; i'm bored, entertain me; what's your
  favourite colour; good morning sunshine; can you sing happy birthday
events, culture, religion: hội đền kỳ cùng tả phủ ngày bao nhiêu; lễ hội hoa đào lạng sơn năm nay có gì; đền mẫu đồng
  đăng cầu gì linh; tết nguyên đán 2027 rơi ngày nào; chợ tình bắc sơn họp phiên nào; lich le nha tho chinh toa lang
  son chu nhat; phật đản là mấy âm; bắn pháo hoa giao thừa ở đâu xem rõ; hát sli lượn là của dân tộc gì; Trang phục
  nàng người Nùng Phàn Slình có màu gì?; khoá tu mùa hè ở chùa bắc nga; lồng tồng có tung còn k; countdown noel phố đi
  bộ kỳ lừa ai diễn; chúa giê su sống lại sau mấy bữa; tục cướp vợ của người mông có thật ko; múa sư tử mèo khác lân
  chỗ nào; triển lãm tranh bảo tàng tỉnh tuần này; when is the Ky Cung temple festival; is there a catholic mass in
  english; what happens during Long Tong festival; when is Tet next year; dress code for visiting a pagoda; any
  concerts this weekend; what is Then singing
`);
