import { phrasesByName } from '../phrases.js';

/** What people ask in vain, by area: weather, prices, health, animals. */
export const IN_VAIN_NATURE_PRICES_AND_HEALTH = phrasesByName(`
weather and disasters: mai mẫu sơn có tuyết ko; Bão số 3 bao giờ đổ bộ, có ảnh hưởng đến mình không?; du bao thoi tiet
  cuoi tuan nay o cao loc; hôm nay bao nhiêu độ vậy; nước sông kỳ cùng dâng tới báo động mấy rồi; sao trời nồm ẩm thế
  này, sàn nhà ướt nhẹp phải làm sao; có băng giá sương muối đêm nay ko để che cây; mua da to bang qua trung thi tron
  o dau; sạt lở đèo sài hồ đã thông chưa bác ơi; Động đất vừa rung lắc mạnh là ở đâu đấy ạ; gió mùa đông bắc về ngày
  nào z; lũ quét ở tràng định năm ngoái chết bao nhiêu người; nắng nóng 39 độ bao giờ mới dịu; Chỉ số bụi mịn AQI hôm
  nay có cao không, có nên cho cháu ra ngoài; sét đánh cháy tivi thì phòng thế nào; mấy giờ mặt trời lặn hôm nay; el
  nino nam nay co han han keo dai k; will it rain tomorrow afternoon?; is there a typhoon coming this week; how cold
  does it get in Lang Son in january; snow on Mau Son mountain now??; what should i do in an earthquake; is the river
  flooding near Ky Lua bridge; humidity and UV index today pls
gold, fuel and farm prices: vàng nhẫn 9999 một chỉ giờ bao nhiêu tiền; xăng ron 95 vừa giảm hay tăng vậy; giá dầu
  diesel từ 15h chiều nay; sầu riêng monthong thu mua tại vườn bn 1kg; lợn hơi miền bắc mấy chục nghìn rồi; Giá hoa
  hồi khô năm nay có được giá không?; cà phê tây nguyên sáng nay bao nhieu/kg; na chi lăng bán sỉ giá sao; gạo st25
  bao nhiêu một yến; thanh long ruột đỏ hôm nay rớt giá chưa; gia tieu dak lak; bình ga 12kg tháng này tăng thêm mấy
  nghìn; nên bán vàng bây giờ hay đợi lên nữa; trứng gà ta chợ kỳ lừa nhiêu tiền 1 chục; nhựa thông tươi thương lái
  trả mấy; bạc 999 có nên tích trữ ko; price of gold per tael today; how much is petrol a litre right now; will diesel
  go up next week; durian price in China this month; what do farmers get for star anise; cost of a kilo of pork; is
  silver cheaper than last year
currency and crypto: 1 tệ bằng bao nhiêu tiền việt; tỷ giá nhân dân tệ vietcombank sáng nay; đổi tiền tệ ở đâu giá
  cao, k bị ép; 1000 đô đổi đc mấy triệu; bitcoin thủng 60k chưa; Pi network bao giờ lên sàn, đào từ 2019 giờ bán được
  không; nap usdt vao san binance kieu gi; tiền giả 500k polymer nhận biết ra sao; quên 12 từ khoá ví metamask lấy lại
  được ko; yên nhật mất giá thế có nên mua gom; won hàn đổi ra vnd; sàn forex này có lừa đảo không: exness; tiền rách
  ngân hàng nào đổi cho mình; Ethereum với Solana con nào ngon hơn; alipay người việt có dùng được để trả tiền taobao
  ko; tiền xu cổ bảo đại bán được giá k; lãi suất fed tăng thì đô lên hay xuống; convert 500 yuan to dong; best place
  to exchange dollars in Lang Son; is bitcoin going to crash; how do i set up a crypto wallet; can I use WeChat Pay in
  Vietnam; exchange rate euro vnd today; somebody gave me a fake 200k note what now
shopping and parcels: đơn shopee của mình 5 ngày chưa thấy giao; mã vận đơn SPXVN0312 đang ở kho nào; mua nồi chiên
  không dầu loại nào bền; chợ đông kinh mấy giờ mở, bán quần áo tầng mấy; order taobao ve lang son mat may ngay; hàng
  giao bị vỡ màn hình đòi shop hoàn tiền kiểu gì; giày adidas fake hay real nhìn tem chỗ nào; gui hang qua viettel
  post ra ha noi het nhieu tien; Áo lông vũ cho bà cụ 80 tuổi mua chỗ nào ấm mà rẻ; mã giảm giá tiktok shop hôm nay có
  k; kính râm rayban bao nhiêu; shipper giao hàng tiết kiệm gọi cọc cằn thì phản ánh với ai; siêu thị go! hay winmart
  có khuyến mãi sữa ko; bưu điện có bán phong bì vs tem thư không; tư vấn máy giặt cửa ngang 10kg electrolux vs lg;
  nước hoa chanel auth ship về tận nhà; đặt nhầm size L đổi sang M được ko shop; where is my DHL parcel; what can I
  buy cheap at Dong Kinh market; is there an IKEA in Vietnam; my Lazada order arrived broken; which vacuum cleaner
  should I get; do you ship to Australia; where do they sell winter jackets in big sizes
house and land prices: giá đất nền mai pha hiện nay bao nhiêu 1 mét; nhà cấp 4 hai phòng ngủ cho thuê gần bệnh viện
  tỉnh; có nên mua chung cư lúc này ko hay chờ giảm; đất mặt đường quốc lộ 1a đồng đăng bao tiền; can mua nha pho
  trung tam tam 3 ti; phòng trọ sinh viên dưới 1tr5 có nóng lạnh; Môi giới bất động sản nào uy tín ở thành phố?; đất
  đấu giá khu đô thị phú lộc sốt chưa; vinhomes ocean park giá mỗi căn studio; xây nhà 2 tầng 80m2 hết bao nhiêu vật
  liệu; giá xi măng hoàng thạch, thép hòa phát tháng này; sơn dulux hay jotun bền màu hơn; chủ trọ giữ tiền cọc ko
  trả; cho thuê mặt bằng mở quán gần ga; lợp mái tôn xốp 3 lớp bn một mét vuông; thợ đổ bê tông tính công thế nào;
  lướt sóng đất bắc giang lãi ko ae; how much is a flat in Lang Son city; average rent for a 2 bedroom house; is
  property a good investment here; who is a reliable estate agent; cost to build a small house per square metre; cheap
  room to rent near the bus station; will land prices drop next year
vehicles' prices and repair: honda wave alpha 2025 giá lăn bánh bao nhiêu; vinfast vf5 pin đi được mấy km; xe toyota
  vios 2018 cũ còn đc giá không; xe máy đề không nổ sáng sớm; Đèn check engine sáng vàng là bị gì; gara sửa ô tô ban
  đêm gần phai vệ; lop michelin cho xe container gia bao nhiu; thay nhớt bao lâu một lần hả bạn; điều hoà xe tải hino
  thổi ra gió nóng; ắc quy hết điện câu bình sao cho đúng cực; phanh kêu két két khi xuống dốc; so sánh mazda cx5 vs
  hyundai tucson; độ pô xe exciter nghe cho đã; ruột xe đạp thủng vá ở đâu; xe nâng tay 3 tấn cũ có ai bán; Hộp số tự
  động giật cục, sửa hết khoảng mấy triệu?; may xuc komatsu pc200 bai nhat bn; my truck engine overheats uphill what's
  wrong; how much does a second hand scooter cost; nearest tyre repair shop; is an electric motorbike worth it; what
  oil should i put in a Hyundai HD120; my car won't start, dead battery?; gearbox making grinding noise
illness and symptoms: đau bụng âm ỉ quanh rốn là bệnh gì; sốt 39 độ 2 ngày kèm phát ban có phải sốt xuất huyết; bị chó
  dại cắn chảy máu phải tiêm ngay ko; tê bì chân tay ban đêm; ho ra đờm lẫn máu có phải lao phổi k bs; Bố em bị tai
  biến méo miệng, liệt nửa người giờ cấp cứu sao ạ; dau that lung lan xuong mong; gout kiêng ăn gì; huyết áp 160/100
  nguy hiểm chưa; mụn nhọt ở mông sưng tấy; mắt đỏ ghèn nhiều lây từ bạn cùng lớp; ợ chua trào ngược dạ dày đêm mất
  ngủ; tiểu đường chỉ số 9.5 có cao k; rắn lục cắn sơ cứu kiểu j; bệnh viện đa khoa tỉnh khám trĩ giá bao nhiêu; e bị
  trầm cảm hay khóc 1 mình, muốn chết; răng khôn mọc lệch đau buốt óc; I have a rash on my arm what is it; chest pain
  when I breathe, should I worry; symptoms of dengue fever; my ear is ringing all day; is there a dentist open on
  sunday; how do you treat food poisoning; swollen ankle after a fall, broken or sprained?
medicines and herbs: uống panadol với rượu có sao k; cao khỉ, cao ngựa bạch thật mua đâu; thuốc kháng sinh amoxicillin
  trẻ 12kg uống mấy gói; lá ngải cứu đắp khớp gối có khỏi hông; mật gấu chữa bầm tím được không; cay xa den nau uong
  ngay may lan; omega 3 uống trước ăn hay sau ăn; nấm lim xanh có trị ung thư gan thật ko; hết hạn thuốc nhỏ mắt 2
  tháng còn dùng dc k; Bác cho hỏi tam thất bột pha mật ong liều lượng thế nào; thuoc tranh thai khan cap 72h mua o
  hieu thuoc; dầu gió xanh con ó bôi cho em bé 3 tháng; ngâm rượu ba kích tím rút lõi chưa; viên sủi giảm cân trên
  mạng có hại không; thuốc nam ông lang gia truyền chữa xương khớp lộc bình; berberin trị tiêu chảy được ko; uống nhầm
  thuốc chuột phải làm gì; can I take ibuprofen and paracetamol together; side effects of metformin; is ginseng good
  for blood pressure; where is a pharmacy open at night; dosage of cough syrup for a 5 year old; does turmeric cure
  ulcers; i ran out of insulin, any substitute
pregnancy and babies' health: thai 12 tuần đi siêu âm độ mờ da gáy; trễ kinh 10 ngày thử que một vạch mờ là có bầu
  chưa; bà bầu ăn dứa với rau ngót có sảy thai ko; em bé 6 tháng ăn dặm cháo loãng hay bột; con tôi 8 tháng chưa mọc
  răng có sao không; sua me it lam sao kich sua ve; trẻ sơ sinh vàng da bao lâu thì hết; ốm nghén nôn suốt ngày phải
  làm sao; tiêm vắc xin 6 trong 1 mũi 2 bị sốt; bé gái tháng 5 dương năm nay đặt tên gì hay; Que thử rụng trứng dùng
  ngày thứ mấy?; sinh mổ xong bao lâu quan hệ lại đc; tã bỉm loại nào k hăm mông; con 2 tuổi chậm nói, không nhìn vào
  mắt; khóc dạ đề ban đêm chữa mẹo; muốn sinh con trai canh ngày nào; vết rạch tầng sinh môn bị ngứa; is it safe to
  fly at 34 weeks pregnant; baby has diarrhoea and won't drink milk; when do babies start crawling; how much folic
  acid should my wife take; best formula for newborns; my toddler has a fever of 39.5; signs that labour is starting
animal and crop diseases, farming advice: lợn nhà tôi bỏ ăn, tai tím có phải dịch tả châu phi; gà rù chết hàng loạt
  chữa thuốc gì; lúa bị đạo ôn cổ bông phun gì bây giờ; trâu chướng hơi dạ cỏ cứu cách nào; cây hồi rụng lá, sâu đo ăn
  trụi; ky thuat trong ot bay mua dong; bón phân npk cho na thời kỳ nuôi quả; ủ phân chuồng bằng chế phẩm em; bưởi
  vàng lá thối rễ xử lý?; cá trắm cỏ nổi đầu sáng sớm; mật độ trồng keo lai bao nhiêu cây 1 ha; Nuôi dúi sinh sản có
  lãi không, chuồng trại ra sao; thạch đen tràng định trồng tháng mấy thì hợp; ruồi vàng đục quả ổi; vịt đẻ non vỏ mềm
  thiếu chất chi; máy cày mini kubota nào chạy ruộng bậc thang; ong mật bốc bay khỏi thùng bắt lại; my pigs are
  coughing, what disease is that; how to get rid of locusts on bamboo; best fertiliser for persimmon trees; when do
  you plant maize in the north; leaves of my chilli plants are curling; how many chickens can I keep in 20 square
  metres; brown planthopper treatment rice
pets and animals: chó poodle bỏ ăn nôn bọt vàng; mèo anh lông ngắn giá bao nhiêu; cách huấn luyện chó đi vệ sinh đúng
  chỗ; chào mào căng lửa cho ăn cám gì; rùa tai đỏ nuôi chung cá bảy màu đc ko; cho bac ha lang son thuan chung mua o
  dau; hamster đẻ rồi ăn con vì sao; tắm cho mèo mấy tuần một lần; bọ ve bám đầy tai cún; Con voi nặng bao nhiêu tấn?;
  triệt sản mèo cái hết mấy trăm; vẹt xám học nói bao lâu; rắn hổ mang bò vào nhà đuổi sao; phòng khám thú y mở chủ
  nhật; chó mèo đánh nhau suốt; cá koi bị nấm trắng mang; dơi có truyền bệnh k; my dog ate chocolate; where can I
  adopt a kitten; how long do tortoises live; is there a vet near Vinh Trai; why does my cat scratch the sofa; are
  there still tigers in northern Vietnam; what do rabbits eat in winter
`);
