import { phrases } from './phrases.js';

/**
 * What the platform cannot know, by words that give it away: weather, news, sport, games of chance, gossip; prices, jobs, shops,
 * travel; medicine; advice on law and quarrels; errands that only sound like ours; writing and translating. A question with
 * one of them is answered with "I do not know", unless what is found is called by that very word.
 */
export const BEYOND = phrases(`
thời tiết; mưa; nắng; bão; nhiệt độ; weather; rain; forecast; temperature; snow; bóng đá; đội tuyển; trận đấu; tỷ số;
việt nam đá; world cup; football; football match; soccer; team won; xổ số; vé số; lô đề; số đề; lottery; bầu cử; tổng
thống; election; president; bồ bịch; ngoại tình; scandal; gossip; celebrity; phim; ca sĩ; bài hát; game; movie; film;
song; singer; joke; kể chuyện; truyện cười; thơ; bài văn; poem; essay; homework; bài tập; giải toán; tử vi; xem bói;
horoscope; ngày đẹp; phong thủy; tỷ giá; giá vàng; nhân dân tệ; giá xăng; giá thịt; bán được giá; giá đất; chứng
khoán; bitcoin; lãi suất; exchange rate; gold price; stock; interest rate; best loan; loan; yuan; price of; market
price; invest; khách sạn; nhà nghỉ nào; nhà hàng; quán ngon; ăn gì; món ngon; đặc sản; hotel; restaurant; cheap; cafe;
coffee; things to do; vé máy bay; vé tàu; flight; train ticket; bus ticket; bus timetable; taxi; thuê xe du lịch;
tuyển dụng; việc làm; lương bao nhiêu; job; jobs; salary; vacancy; iphone; laptop; wifi; sửa điện thoại; đau; thuốc
gì; bệnh gì; bị bệnh; chữa bệnh; bị sốt; ruột thừa; ho khan; bác sĩ; khám bệnh; uống thuốc; triệu chứng; vắc xin; tiêm
phòng; headache; fever; doctor; medicine; symptom; symptoms; disease; pain; vaccine; pill; dose; ly hôn; li hôn; chia
tài sản; khởi kiện; đi kiện; kiện công ty; kiện ra; kiện hàng xóm; nợ lương; đòi nợ; ra tòa; bị bắt; bào chữa cho tội;
divorce; sue; lawsuit; court; custody; debt; trốn thuế; lách luật; evade; có lợi; nên mua; nên chọn; nào tốt; tốt
nhất; which is better; best; recommend; bản quyền; sáng chế; nhãn hiệu; thương hiệu; patent; trademark; copyright;
flycam; drone; máy bay không người lái; tích xanh; tiktok; youtube; visa; làm hộ chiếu; xin hộ chiếu; cấp hộ chiếu;
đổi hộ chiếu; renew passport; renew my passport; apply for a passport; new passport; thị thực; thẻ xanh; green card;
nhập quốc tịch; xin quốc tịch; thôi quốc tịch; citizenship; work permit; giấy phép lao động; nhà ở xã hội; social
housing; súng; gun; weapon; casino; nghĩa vụ quân sự; military service; bảo hiểm xã hội; bảo hiểm y tế; social
insurance; health insurance; thất nghiệp; unemployment; mã số thuế; thuế thu nhập; hoàn thuế; income tax; tax return;
thẻ tín dụng; credit card; mở tài khoản ngân hàng; học bổng; scholarship; dịch hộ; dịch giúp; dịch hợp đồng;
translate; translation; viết hộ; viết giúp; write me; write an essay; write a letter; write an email; phiên dịch; lạnh
không; nóng không; mây; lũ; sạt lở; wind; sunny; hot tomorrow; cold tomorrow; thể thao; bóng chuyền; cúp; seagame; sea
games; olympic; trận; đá banh; premier league; league; champion; basketball; tennis; result of the game; trúng thưởng;
cờ bạc; cá độ; gamble; betting; thủ tướng; bí thư; tin tức; thời sự; news today; prime minister; minister; how old is;
tiểu sử; diễn viên; hoa hậu; tiktoker; youtuber; actor; actress; idol; concert; netflix; karaoke; anime; truyện;
chuyện cười; làm thơ; đố vui; riddle; bài thơ; bài luận; tiếng anh; physics; maths; math problem; crossword; giá sầu
riêng; giá thanh long; giá lợn; giá heo; giá hồi; giá na; giá gạo; giá thép; giá xe; giá nhà; giá đô; giá usd; giá
xăng dầu; giá cước; cước vận chuyển; một cân; một kg; bao nhiêu một kg; durian price; price going; prices; how much is
a kilo; per kilo; gold; petrol; diesel price; dollar; usd; euro; crypto; coin; forex; cổ phiếu; đầu tư; lợi nhuận;
kiếm tiền; investment; profit; rich; make money; lãi; gửi tiết kiệm; vay tiêu dùng; vay vốn; vay tín chấp; tín dụng;
savings; borrow money; vietcombank; agribank; bidv; momo; zalopay; thẻ atm; atm; western union; homestay nào; phòng
nghỉ; chỗ chơi; địa điểm du lịch; đi chơi đâu; ăn ở đâu; quán nào; vịt quay; phở chua; cách nấu; nấu ăn; công thức;
mua sắm; shopping; where to eat; what to eat; where to stay; cook; recipe; noodles; bar; beer; massage; spa; xe khách;
vé xe; xe buýt; tàu hỏa; bus to; train to; how far is; bao nhiêu km; đường nào; chỉ đường; bản đồ đường; gps; google
map; directions to; sân bay; airport; airline; thuê xe; phòng trọ giá; nhà cho thuê; apartment for rent; mua nhà ở
đâu; mua đất ở đâu; bán nhà; real estate; tìm việc; xin việc làm; mức lương; phỏng vấn; hiring; recruitment; wage;
resign; nghỉ việc; sa thải; hợp đồng lao động; labour contract; overtime; tivi; tủ lạnh; điện thoại nào; máy tính;
windows; excel; password of wifi; mật khẩu wifi; hack; virus máy tính; sạc; sim; 4g; internet yếu; instagram; zalo bị
khóa; mất tài khoản facebook; uống gì; viêm; đau đầu; sốt; ngứa; dị ứng; thai kỳ; giảm cân; thuốc lá; huyết áp; tiểu
đường; ung thư; covid; cúm; nha khoa; niềng răng; phòng khám; cấp cứu; dentist; cough; flu; diet; weight loss; cancer;
diabetes; blood pressure; antibiotics; pregnant; tooth; stomach; skin; cure; treatment; surgery; tư vấn luật; luật sư
giỏi; lách; trốn; bao che; thắng kiện; quyền nuôi con; cấp dưỡng; tòa án; án tù; đi tù; tội gì; phạt tù; ngoại phạm;
lừa đảo; đòi lại tiền; chia tay; người yêu; hẹn hò; tình yêu; dating; girlfriend problem; love; marry me; jail;
prison; guilty; crime; win the case; lawyer fee; alimony; inheritance tax; scam; cheated; my boss; revenge; đăng ký
nhãn hiệu; kiểu dáng; sở hữu trí tuệ; intellectual property; công ty cổ phần; công ty tnhh; thành lập công ty; mở công
ty; giấy phép quảng cáo; giấy phép mạng xã hội; giấy phép khai thác; khai thác mỏ; mỏ; mining licence; mining; giấy
phép lái tàu; máy bay; tàu biển; pilot; boat licence; fishing; hunting; săn bắn; chó; mèo; dog; pet; thú cưng; poodle; kitten; puppy; vũ khí;
pháo hoa; fireworks; rượu lậu; thẻ nhà báo; thẻ hướng dẫn viên; hướng dẫn viên du lịch; chứng chỉ tiếng anh; ielts;
toeic; du học; study abroad; thi đại học; học phí; tuition; học lái xe; thi bằng lái; thi sát hạch; bằng lái quốc tế;
driving school; driving test; learn to drive; xuất khẩu lao động; work abroad; labour export; định cư; immigration;
emigrate; residence permit; tị nạn; asylum; hộ chiếu; passport office; hộ chiếu hết hạn; passport expired; passport
renewal; get a passport; issue a passport; nhập quốc tịch; thôi quốc tịch; bảo hiểm xe; bảo hiểm nhân thọ; bảo hiểm
thất nghiệp; car insurance; life insurance; insurance; thẻ bảo hiểm; bhyt; bhxh; nhập ngũ; army; đăng kiểm; đăng kiểm
xe; vehicle inspection; phạt nguội; nồng độ cồn; traffic fine; speeding; thuế đất; thuế tncn; customs duty; thuế xuất
khẩu; thuế nhập khẩu; mã hs; kết hôn đồng giới; chuyển giới; mang thai hộ; surrogacy; same sex; điện nước; tiền điện;
electricity bill; water bill; power cut; rác thải; xe rác; garbage; dịch sang; dịch câu; viết bài; viết thư; soạn hộ;
soạn giúp; soạn hợp đồng; draft a contract; email for me; summarise; summarize; chatgpt; bạn là ai; are you human; who
are you; your name; bạn tên gì; kết bạn; bệnh viện nào tốt; bệnh viện nào chữa; bệnh viện ở đâu; nick facebook; tài
khoản facebook; đại học nào; trường đại học; thuê nhà ở đâu; ai là chủ tịch; ai là bí thư; ai là tổng thống; ai là thủ
tướng; cúp điện; dự báo thời tiết; who is the; nearest hospital; which hospital; giá dưa; giá mít; giá vải; giá nhãn;
giá xoài; giá chuối; giá ớt; giá quýt; giá gà; giá vịt; giá trâu; giá bò; giá cá; giá rau; giá nông sản; giá trái cây;
giá hoa quả; giá chè; giá gỗ; giá keo; giá phân; giá xi măng; giá điện thoại; giá thuê; giá vé; giá phòng; giá bao
nhiêu một; đấu giá; biển số đẹp; biển đẹp; auction; nên hay không; is it better; is it worth; worth it; cách trồng;
cách nuôi; cách chữa; cách làm giàu; cách tán; trồng cây gì; nuôi con gì; how to grow; can i grow; how to raise; how
to cook; how to lose; where to buy; can i buy; buy cheap; for sale; bán ở đâu; mua ở đâu; chỗ nào bán; ai bán; vay
tiền; vay nhanh; vay nóng; không thế chấp; lend me; lend money; xem ảnh; gửi ảnh; ảnh của; pictures of; photos of; số
điện thoại của; phone number of; địa chỉ nhà; home address of; ở đâu ngon; ngon nhất; đẹp nhất; giỏi nhất; rẻ nhất;
tốt không; cheapest; nicest; famous; sinh năm bao nhiêu; dân số; population; history of; capital of; thủ đô; what is
the meaning; system prompt; your instructions; python; javascript; code for me; viết code; lập trình; phần mềm nào;
tải game; crack; âm lịch hôm nay; ngày âm; hôm nay thứ mấy; what day is it; hợp tuổi; mệnh gì; cung hoàng đạo; xuất
bản sách; nuôi gấu; lương; tên là gì; tên gì; what is the name of; trả góp; installment; mua điện thoại; bán điện
thoại; động vật hoang dã; hoa hậu; tàu hỏa; giấy tờ giả; làm giả; bằng giả; fake; forged; hối lộ bao nhiêu; lập công
ty; giấy phép nhập khẩu; nhập khẩu ô tô; giá vải thiều; giá nông sản hôm nay; giá sầu; giá hạt tiêu; giá cà phê; giá
lúa; giá ngô; giá sắn; giá thóc; giá lợn hơi; giá heo hơi; giá dê; giá măng; giá nấm; giá hồng; giá đào; giá ổi; giá
bưởi; giá cam; giá dầu; giá điện; giá nước; giá gas; giá sắt; giá cát; giá gạch; giá đô la; giá bạc; giá coin; giá
trên thị trường; giá thị trường; nên ly hôn; nên bỏ; nên học; nên đầu tư; nên vay; nên cưới; nên ăn; nên uống; có nên
không; tôi nên chọn; should i sue; should i buy; should i invest; should i marry; should i divorce; should i take;
should i eat; should i choose; chiến tranh thế giới; world war; lệ phí trước bạ; thuế trước bạ; quyết toán thuế; rút
bảo hiểm; nghĩa vụ; tiêm cho bé; hạ sốt; gãy chân; bó bột; nợ không trả; đòi tiền nợ; ly hôn đơn phương; nhậu; bị giữ
xe; giam xe; giữ bằng lái; phạt giao thông; pháo; view đẹp; giá rẻ; làm quà; quà gì; cắt điện; mất điện; mất nước;
tiền nước; học lái; thi bằng a1; thi bằng; điểm chuẩn; điểm thi; có lãi; kỹ thuật; ghép cây; máy lạnh; điều hòa hỏng;
tivi hỏng; mật khẩu facebook; lãi suất vay; giấy phép bán pháo; người nổi tiếng; bảng lương; buồn quá; chán quá; chúc
ngủ ngon; người hay máy; you a robot; how cold; how hot; register a company; favourite; favorite; developer mode;
secrets; sell my kidney; hello into; nuôi dê; nuôi gà; chăn nuôi thế nào; sâu bệnh; phân bón; thời vụ; mùa vụ; giống
cây; giống lúa; lịch gieo trồng; thuê trọ giá; nhà trọ giá; nhà trọ nào; tìm nhà trọ; chợ bán gì; xổ số miền bắc; soi
cầu; bói; mơ thấy; giải mộng; đặt tên cho con; tên hay; con trai hay con gái; giảm béo; tập gym; học tiếng; khóa học;
gia sư; lớp học thêm; học thêm; trung tâm tiếng anh; luyện thi; đáp án; ngữ pháp; chính tả; đồng tính; tuyển lái xe;
tuyển người; tuyển thợ; tuyển nhân viên; tour du lịch; khám thai; khám sức khỏe; hổ; phòng khám; cọc tiền nhà; trả
cọc; air quality; washing machine; lessons; yacht; mayor; per tael; do you love; gifts; gift ideas; good for health;
how many people; petrol station; nearest; chụp ảnh cưới; áo cưới; ảnh cưới; thông minh; pha trà; thuốc tránh; cần sa;
vietinbank; techcombank; mbbank; sacombank; ngân hàng nào; vu khống; bôi nhọ; thai sản; nghỉ phép; tối thiểu vùng;
chuyển khoản nhầm; rút tiền; cây atm; nuôi trâu; nuôi bò; nuôi lợn; nuôi cá; nuôi ong; nuôi thỏ; phòng bệnh; tăng cân;
tăng chiều cao; ăn kiêng; kiêng ăn; mất ngủ; rụng tóc; mụn; dạ dày; tim mạch; xét nghiệm máu; siêu âm; phẫu thuật;
bệnh trĩ; tiêm chủng; nhổ răng; kính cận; xe tăng; tàu ngầm; vệ tinh; tên lửa; cá sấu; đánh ghen; ngoại hình; tội
phạm; truy nã; giết người; ma túy; tù giam; án treo; hình sự; vụ án; luật sư nào; tư vấn ly hôn; tranh chấp lao động;
đình công; bảo hiểm tai nạn; bảo hiểm ô tô; thuế môn bài; thuế vat; thuế gtgt; hóa đơn đỏ; chi cục thuế; kế toán; kiểm
toán; cổ phần; startup; khởi nghiệp; bán gì lãi; vốn bao nhiêu; quảng cáo facebook; chạy quảng cáo; livestream; bán
hàng shopee; shopee; lazada; tiki; đơn hàng của tôi; ship hàng; giao hàng tiết kiệm; viettel post; bưu phẩm; chuyển
phát nhanh; nhà trẻ nào; học ngành gì; tuyển công chức; thi viên chức; tuyển sinh đại học; lịch học; lịch nghỉ hè;
thời khóa biểu; luận văn; tiểu luận; thuyết trình; mua vé; đặt vé; vé xem; rạp chiếu; ca nhạc; nhạc; gameshow; tỷ phú;
người mẫu; showbiz; lịch vạn niên; giờ hoàng đạo; sim phong thủy; mua sim; nạp thẻ; mạng viettel; wifi vnpt; internet
chậm; mất mạng; bàn phím; máy in; máy giặt; ống nước; dọn nhà; nội thất; sơn nhà; vật liệu xây dựng giá; xi măng; nước
đá; trồng rau; trồng hoa; trồng lúa; trồng ngô; sâu hại; năng suất; núi cao nhất; sông dài nhất; ở hành tinh; trái
đất; mặt trời; mặt trăng; vũ trụ; lịch sử việt nam; chiến thắng; triều đại; công thức toán; phương trình; cộng trừ;
how are you; i love you; hihi; haha; hát đi; bạn giỏi; bạn khỏe; bạn thích; bạn mấy tuổi; đồ ngu; quit smoking;
pregnancy; vitamin; dermatologist; nurse; clinic; veterinary; hospital bed; rent a car; cinema; theatre; theater;
music; tv show; novel; cartoon; volleyball; swimming pool; gym; phone under; laptop under; battery; charger; printer;
software; app store; password reset facebook; twitter; snapchat; whatsapp; google; amazon; ebay; delivery of my
parcel; post office hours; shipping cost; freight rate; minimum wage; maternity; annual leave; criminal law; murder;
drugs; kidnap; moon; planet; history exam; capital city; population of; invent; invented; calculate; square root;
equation; multiply; divided by; how tall; how far
`);

/** Places that are not ours: other provinces, and countries other than the neighbour. */
export const ELSEWHERE = phrases(`
hà nội; hồ chí minh; sài gòn; tp hcm; tphcm; hcm; hải phòng; đà nẵng; cần thơ; huế; quảng ninh; móng cái; hạ long; cao
bằng; lào cai; hà giang; tuyên quang; thái nguyên; bắc kạn; bắc giang; bắc ninh; phú thọ; vĩnh phúc; hòa bình; sơn la;
điện biên; lai châu; yên bái; hải dương; hưng yên; hà nam; nam định; thái bình; ninh bình; thanh hóa; nghệ an; hà
tĩnh; quảng bình; quảng trị; quảng nam; quảng ngãi; bình định; phú yên; khánh hòa; nha trang; ninh thuận; bình thuận;
kon tum; gia lai; đắk lắk; đắk nông; lâm đồng; đà lạt; bình phước; tây ninh; bình dương; đồng nai; vũng tàu; long an;
tiền giang; bến tre; trà vinh; vĩnh long; đồng tháp; an giang; kiên giang; phú quốc; hậu giang; sóc trăng; bạc liêu;
cà mau; hanoi; saigon; ho chi minh; hai phong; haiphong; da nang; danang; quang ninh; mong cai; cao bang; lao cai; ha
giang; bac giang; bac ninh; thai nguyen; ha long; nha trang; da lat; phu quoc; can tho; lào; đi lào; sang lào; qua lào; nước lào; campuchia; cam pu chia;
thái lan; singapore; malaysia; hoa kỳ; nước mỹ; đi mỹ; sang mỹ; bầu cử mỹ; đi pháp; sang pháp; nước pháp; đi đức; sang
đức; nước đức; nước nga; đi nga; đi úc; sang úc; nước úc; đi nhật; sang nhật; nhật bản; hàn quốc; đài loan; ấn độ;
taiwan; anh quốc; canada; châu âu; laos; cambodia; thailand; usa; us visa; the us; to us; america; uk; england;
france; germany; russia; australia; europe; japan; korea; schengen; bằng tường; bắc kinh; thượng hải; quảng châu;
beijing; shanghai; guangzhou; pingxiang; mộc bài; lao bảo; cầu treo; tà lùng; trà lĩnh; bắc phong sinh; hoành mô; hà
khẩu; hekou; dongxing; đông hưng; las vegas; paris; london; new york; tokyo; seoul; bangkok; đài bắc; thẩm quyến;
shenzhen; ba lan; hà lan; thụy điển; indonesia; philippines; india; italy; spain; hong kong; macau; ma cao; hồng kông;
đắc lắc; buôn ma thuột; quy nhơn; việt trì; sa pa; sapa
`);

/** Words of ours that hold such a word. */
export const OURS = phrases(`
lạng sơn; yêu cầu; sửa chữa; thanh toán; lương hưu; lương văn tri; không lương; không có lương; ko lương; có lương hưu; mất điện thoại; điều kiện; trợ giúp pháp lý; pháp luật; tư pháp; hóa đơn
điện tử; bệnh viện; hòa giải; nhà nước; giá trị; huyện; đánh giá; giám định giá; bảng giá phí; bảng giá; biểu giá; giá dịch vụ; giá thú; ngoài giá
thú; đi chơi; lịch sử; lưu trữ lịch sử
`);

/** Before the name of a place they say where somebody comes from, not where he asks for something. */
export const ORIGINS = phrases('từ; quê; người; from');
