import { phrasesByName } from './phrases.js';

/**
 * Words of one meaning, in Vietnamese and English. Wherever one of them stands, in a question or in what is answered, the
 * meaning stands too, so that `red book` finds `sổ đỏ`.
 */
export const CONCEPTS = phrasesByName(`
birth: khai sinh; mới sinh; sinh được; trẻ sơ sinh; gave birth; giving birth; mới đẻ; sinh con; đẻ; birth; born; baby;
  newborn
death: khai tử; báo tử; chứng tử; qua đời; tử vong; người mất; ông mất; bà mất; bố mất; mẹ mất; nội mất; ngoại mất; cụ
  mất; vừa mất; mới mất; người chết; vừa chết; mới chết; death; died; dead; passed away; deceased
marriage: kết hôn; cưới; cô dâu; chú rể; lấy nhau; bride; groom; fiance; fiancee; hôn thú; lấy chồng; lấy vợ; đăng ký
  hôn nhân; marriage; marry; married; wedding; marrying; wed
single: độc thân; tình trạng hôn nhân; chưa kết hôn; chưa vợ; chưa chồng; chưa đăng ký kết hôn; single; unmarried; not
  married; marital status
foreign-person: người nước ngoài; yếu tố nước ngoài; chồng nước ngoài; vợ nước ngoài; chồng tây; việt kiều; đài loan;
  hàn quốc; nhật bản; foreigner; foreign citizen; foreign element; foreign; german; american; korean; japanese;
  taiwanese; french; british; australian; indian; thai
china: trung quốc; bằng tường; quảng tây; nam ninh; china; chinese; guangxi; pingxiang; nanning
border: biên giới; bên kia; láng giềng; border; neighbour country
put-right: cải chính; ghi sai; sai; sửa; nhầm; khai sai; correct; correction; mistake; wrong; misspelled; error
rename: đổi tên; đổi họ; theo họ mẹ; theo họ; họ mẹ; tên đệm; change my name; change name
extract: trích lục; extract
duplicate: bản sao; sao lục; sao bằng; sao giấy; sao từ; sao lại giấy; copy; copies; duplicate
certify: chứng thực; công chứng; sao y; certified; certify; certification; notarise; notarize; notarised; notarized;
  notary; attested
signature: chữ ký; ký tên; điểm chỉ; signature; sign; fingerprint
authorise: ủy quyền; authorisation; authorization; power of attorney
cv: sơ yếu lý lịch; cv; resume; curriculum vitae
diploma: bằng tốt nghiệp; văn bằng; bằng cấp 3; bằng đại học; bằng thpt; diploma; degree certificate; school
  certificate
contract: hợp đồng; giao dịch; contract; deal; deals
will: di chúc; a will; my will; her will; his will; the will; last will; testament
estate: di sản; thừa kế; inheritance; estate; heirs; inherit; inherited
father: nhận cha; nhận con; con ngoài giá thú; paternity; outside marriage; father of; recognise; recognize; out of
  wedlock; nhận lại con; con ruột; con đẻ; bố ruột; cha ruột
guardian: giám hộ; guardian; guardianship; tâm thần; mất năng lực
orphan: mồ côi; orphan; orphans
adopt: con nuôi; nhận nuôi; adopt; adoption; adopting; adopted
permanent-residence: thường trú; nhập hộ khẩu; nhập khẩu cho; nhập khẩu về; chuyển hộ khẩu; chuyển khẩu; đăng ký hộ
  khẩu; permanent residence; permanent residency; household registration; nhập khẩu theo; con nhập khẩu; nhập vào hộ
  khẩu
temporary-residence: tạm trú; ở trọ; thuê trọ; phòng trọ; temporary residence; temporary stay; rent a room; tenants;
  tenant; lodger; live temporarily; living temporarily; people who rent
absence: tạm vắng; vắng nhà; xa nhà; đi làm xa; temporary absence; be away; absent; vắng mặt; báo vắng; đi biển; away
  for
split-household: tách hộ; tách khẩu; tách sổ hộ khẩu; split a household; split household; separate household; ra
  riêng; hộ khẩu riêng; sổ riêng
residence-proof: xác nhận thông tin về cư trú; xác nhận cư trú; xác nhận nơi ở; xác nhận nơi cư trú; xác nhận hộ khẩu;
  giấy cư trú; ct07; proof of residence; confirmation of residence; proof of address; where i live; prove my
  residence; prove where i live; residence for a school; chứng minh nơi ở
guests: lưu trú; khách ngủ lại; ngủ lại; ở qua đêm; guests; guest; overnight
identity-card: căn cước; chứng minh nhân dân; chứng minh thư; identity card; id card; citizen card; national id;
  identity
first-time: lần đầu; first time; first
expired: hết hạn; quá hạn; hết hiệu lực; expired; expires; expire; expiring; out of date
renew: gia hạn; cấp đổi; renew; extend; extension; renewal; exchange
lost: bị mất; đánh rơi; rơi; rớt; mất hết; mất tiêu; đánh mất; rơi mất; làm mất; thất lạc; cấp lại; lost; lose; cannot find; can't find; could not find;
  missing; stolen; replace; replacement; mất + giấy; mất + sổ; mất + thẻ; mất + căn cước; mất + chứng minh; mất +
  bằng; mất + bìa; mất + thông hành; mất + hộ khẩu; mất + đăng ký; mất + gốc; mất + bản; mất hết giấy tờ; mất giấy tờ
  tùy thân
torn: rách; nát; ố; nhòe; gãy; burnt; burned; bị hỏng; mờ; cũ nát; torn; damaged
border-pass: giấy thông hành; sổ thông hành; thông hành; border pass; travel pass; laissez passer
tourism: du lịch; theo tour; tour; đi chơi; tourism; tourist; travel; holiday trip; sightseeing
border-dwellers: xã biên giới; dân biên giới; cư dân biên giới; bản biên giới; border commune; border communes; border
  residents
vehicle-plate: biển số; bấm biển; bốc biển; cà vẹt; đăng ký xe; number plate; license plate; vehicle registration;
  register vehicle; xe mới; làm biển
motorbike: xe máy; xe mô tô; motorbike; motorcycle; scooter; xe tay ga; xe số; xe điện
change-owner: sang tên; đổi chủ; chính chủ; change of owner; change the owner; change owner; transfer ownership; new
  owner; ownership
used-vehicle: xe cũ; mua lại xe; used car; used motorbike; second hand; secondhand
driving-licence: bằng lái; giấy phép lái xe; bằng lái xe; driving licence; driving license; driver licence; driver
  license; drivers license
judicial-record: lý lịch tư pháp; tiền án; tiền sự; judicial record; criminal record; police clearance; police
  certificate; không tiền án; background check
household-business: hộ kinh doanh; kinh doanh cá thể; đăng ký kinh doanh; giấy phép kinh doanh; household business;
  family business; business registration; business licence; business license
shop: cửa hàng; tạp hóa; mở quán; quán ăn; bán hàng; shop; store; stall; grocery; quán; bán trà đá; vỉa hè; tiệm;
  restaurant
end-business: giải thể; dẹp luôn; dẹp tiệm; dẹp quán; chấm dứt; đóng + hộ kinh doanh; nghỉ bán; nghỉ hẳn; trả giấy
  phép; close down; for good; terminate; dissolve; end my business; stop my business; closing my shop
pause: tạm nghỉ; tạm ngừng; tạm dừng kinh doanh; nghỉ tạm; pause; suspend; suspension; temporarily stop; temporarily
  close; nghỉ bán mấy tháng; nghỉ mấy tháng; close for a while
business-line: ngành nghề; business line; line of business; thêm ngành; thêm mặt hàng; ngành bán; line of goods
land-certificate: sổ đỏ; sổ hồng; bìa đỏ; bìa đất; quyền sử dụng đất; red book; pink book; land certificate; land use
  certificate; land title
land: đất; mảnh vườn; mảnh đất; thổ đất; đất đai; thửa đất; thửa; land; parcel; plot; parcels
land-transfer: chuyển nhượng; mua đất; bán đất; mua bán đất; tặng cho đất; cho con đất; transfer of land; sell land;
  buy land; bought land; land transfer; buyer
split: tách thửa; cắt đất; cắt mảnh; chia làm hai; xẻ đất; cut my land; tách đất; chia đất; split; divide; subdivide;
  splitting
merge: hợp thửa; gộp thửa; gộp; merge; join; combine
mortgage: thế chấp; cầm cố; cắm sổ; biện pháp bảo đảm; mortgage; mortgaged; collateral
bank: ngân hàng; bank
land-use: mục đích sử dụng; mục đích; lên thổ cư; thổ cư; đất ở; đất vườn; đất nông nghiệp; đất trồng cây; đất ruộng;
  change of use; land use; residential; farm land; agricultural land; convert
dispute: tranh chấp; lấn đất; lấn sang; xây lấn; lấn chiếm; hòa giải; hoà giải; dispute; conciliation; mediation;
  encroach; quarrel
neighbour: hàng xóm; nhà bên cạnh; bên cạnh; neighbour; neighbor
building-permit: giấy phép xây dựng; cấp phép xây dựng; phép xây dựng; phép xây; xây nhà; xây dựng; building permit;
  construction permit; construction; build a house; build
renovate: sửa nhà; sửa chữa; cải tạo; nâng tầng; thêm tầng; cơi nới; repair; renovate; renovation; alteration; add a
  floor; extra floor; second floor; another floor; adding a floor; floor; upgrade my house; mái tôn; làm lại mái; sửa
  mái; thêm một tầng; nâng nền; extension of my house
allowance: trợ cấp; chế độ; tiền hỗ trợ; allowance; subsidy; benefit; benefits
disabled: khuyết tật; tàn tật; disabled; disability; handicapped; tự kỷ; bại não; câm điếc; autistic; autism; blind;
  deaf
disability-degree: mức độ khuyết tật; mức khuyết tật; xác định khuyết tật; giấy khuyết tật; degree of disability;
  disability certificate
elderly: người cao tuổi; người già; cao tuổi; 75 tuổi; 80 tuổi; elderly; old people; old age; grandmother;
  grandfather; grandparents
pension: hưu trí; lương hưu; pension
funeral: mai táng; chôn cất; đám ma; tang lễ; funeral; burial
poor-household: hộ nghèo; cận nghèo; poor household; near poor; poor households; poor family
yearly: hằng năm; hàng năm; cuối năm; định kỳ; yearly; annual; end of the year; every year
within-year: giữa năm; trong năm; phát sinh; đột xuất; thường xuyên; within the year; sudden; suddenly
leave-poverty: thoát nghèo; ra khỏi + hộ nghèo; ra khỏi danh sách; no longer poor; out of poverty; leave poverty; no
  longer a poor; escaped poverty; thôi + hộ nghèo; ra khỏi + cận nghèo; leave + poor; thôi + hộ cận nghèo; thôi + cận
  nghèo
merit: người có công; thương binh; liệt sĩ; liệt sỹ; person of merit; war invalid; martyr; fallen soldier; people with
  merit
worship: thờ cúng; nhà thờ + liệt sĩ; worship
kin: thân nhân; con + thương binh; con + liệt sĩ; kinship; relative of; child of a; con + liệt sỹ; con + người có công
change-school: chuyển trường; học trường khác; transfer school; change school; another school; from one school to
  another; move school; moving school; lower secondary school to another
secondary-school: trung học cơ sở; cấp 2; cấp hai; lớp 7; lớp 8; lớp 9; secondary school; lower secondary; middle
  school
grade-six: lớp 6; vào cấp 2; lên cấp 2; grade 6; grade six; sixth grade; 6th grade
admission: tuyển sinh; xét tuyển; nhập học; admission; enrol; enroll; enrolment; enrollment
semi-boarding: bán trú; hỗ trợ gạo; gạo; tiền ăn; semi boarding; rice; meals; meal
ethnic-boarding: nội trú; dân tộc nội trú; boarding school; boarding high school
ethnic: dân tộc; ethnic; ethnic minority
pre-school: mầm non; mẫu giáo; nhóm trẻ; trông trẻ; nhà trẻ; kindergarten; pre school; preschool; child care;
  childcare; nursery
transport-permit: giấy phép vận tải; vận tải việt trung; liên vận; vận tải đường bộ quốc tế; transport permit; road
  transport permit; cross border permit; international transport
transport-business: kinh doanh vận tải; công ty vận tải; hãng xe; nhà xe; transport business; transport company;
  trucking company
badge: phù hiệu; tem phù hiệu; badge
chinese-vehicle: xe trung quốc; phương tiện của trung quốc; chinese truck; chinese vehicle; chinese car
growing-area: vùng trồng; mã vùng; mã số vùng trồng; growing area; orchard; plantation code
packing-house: cơ sở đóng gói; mã đóng gói; đóng gói; packing house; packing facility; packhouse
origin: xuất xứ; cophieu; form e; mẫu e; co mẫu; co form; certificate of origin; origin
food-safety: an toàn thực phẩm; vệ sinh thực phẩm; food safety; food hygiene
farm-produce: nông sản; nông lâm; thủy sản; chế biến; sấy; farm produce; agricultural products; processing
timber: gỗ; lâm sản; kiểm lâm; keo; timber; wood; forest products; forest product; ranger; rangers; logs
pesticide: thuốc trừ sâu; thuốc bảo vệ thực vật; bảo vệ thực vật; pesticide; pesticides; plant protection
livestock: lợn; heo; trâu; bò; gà; vịt; gia súc; gia cầm; động vật; pigs; pig; cattle; cow; cows; buffalo; chicken;
  chickens; livestock; animals; animal
quarantine: kiểm dịch; quarantine
out-of-province: ra khỏi tỉnh; ra tỉnh khác; đi tỉnh khác; ra khỏi địa bàn; out of the province; another province;
  leaving the province
legal-aid: trợ giúp pháp lý; luật sư; pháp lý; legal aid; lawyer; legal help
free: miễn phí; free
complaint: khiếu nại; complaint; complain
denunciation: tố cáo; tố giác; tham nhũng; nhận tiền; vòi tiền; vòi vĩnh; đòi tiền; lót tay; hối lộ; denunciation;
  denounce; bribe; bribes; corruption; corrupt; ăn chặn; bớt xén; biển thủ; embezzle; embezzled
reception: tiếp dân; tiếp công dân; gặp chủ tịch; gặp lãnh đạo; reception; meet the chairman; meet the chairperson;
  meet the leader; chairman; chairperson; meet in person; gặp trực tiếp; citizen reception
archive: lưu trữ; hồ sơ cũ; kho lưu trữ; archive; archives; archival
gate: cửa khẩu; pò chài; puzhai; youyi guan; nongyao; ái điểm; aidian; hữu nghị; tân thanh; cốc nam; chi ma; huu nghi;
  tan thanh; border gate; gate; the border; friendship pass; friendship gate; youyiguan; biên hôm nay; biên có; biên
  chạy; biên nghỉ; biên đóng
open: mở cửa; mở mấy giờ; mở; thông lại; thông rồi; thông quan; chạy hàng; thông xe; open; opens; opening
hours: giờ mở; mấy giờ; giờ làm việc; khung giờ; giờ giấc; opening hours; what time; hours; working hours; mở cửa lúc
  nào; khi nào mở cửa; mở lúc nào; đóng lúc nào; when does it open
holiday: tết; nghỉ lễ; ngày lễ; quốc khánh; nghỉ tết; new year; holiday; holidays; lunar; tết nguyên đán; nguyên đán;
  national day
closed: đóng cửa; đóng biên; đóng chưa; đóng không; đóng ko; bị đóng; đang đóng; nghỉ; tạm dừng; dừng; cấm; cấm hàng;
  closed; close; closure; closures; closing; shut; not accepted; banned
queueing: xếp hàng; hàng dài; chờ; đợi; ùn; tắc; ùn tắc; tồn; kẹt; wait; waiting; queue; line; congestion; congested;
  jam; backlog; mất mấy tiếng; đông không
truck: xe hàng; xe tải; xe container; container; đầu kéo; truck; trucks; lorry; trailer; tractor; vehicle
driver: tài xế; lái xe; bác tài; cánh tài; driver; drivers
goods: hàng; hàng hóa; hoa quả; trái cây; sầu riêng; dưa hấu; thanh long; mít; vải; fruit; durian; goods; cargo
book: đặt lịch; đặt chỗ; đăng ký lịch; đặt giờ; lấy số; lấy lốt; lốt; đặt lốt; khung lịch; book; booking; slot;
  reserve; appointment; đăng ký giờ; giờ vào; đặt giờ vào
gate-fee: phí hạ tầng; phí bến bãi; phí cửa khẩu; phí bến; phí bãi; infrastructure fee; gate fee; toll; border fee
money: phí; tiền; mức thu; nộp phí; đóng phí; thu phí; fee; fees; how much to pay; how much; payment
ticket: phiếu; số phiếu; mã phiếu; số thứ tự; ticket; queue number; ticketcode
turn: đến lượt; tới lượt; lượt; lượt xe; lượt gọi; xe nữa; xe của tôi còn; đến xe tôi; tới xe tôi; thứ mấy; my turn;
  turn; place in the queue; position
dossier: hồ sơ đã nộp; mã hồ sơ; hồ sơ của tôi; tra cứu hồ sơ; tình trạng hồ sơ; dossier; my application; application
  status; been processed; đã nộp; nộp rồi; chưa có kết quả; chưa thấy kết quả; dossiercode; nộp hồ sơ; nộp tháng
  trước; nộp tuần trước; tới đâu rồi; đến đâu rồi; nộp hôm trước
lookup: tra cứu; tra; kiểm tra; theo dõi; đến đâu; tới đâu; track; tracking; look up; check; status; follow
qr-pass: mã qr; qr; qr code; barie; barrier; thẻ qua cổng; qua cổng; gate pass
miss-call: lỡ lượt; bỏ lượt; lỡ gọi; trễ lượt; quá lượt; mất lượt; miss; missed; no show; late; đến muộn; tới trễ; đến
  trễ; arrived late; ngủ quên; oversleep; không có mặt; vắng khi gọi; not present
penalty: bị phạt; xuống cuối; phạt; xử phạt; penalty; penalised; penalized; punished; fined
appeal: oan; xét lại; kháng nghị; khiếu nại bỏ lượt; không đúng lỗi; appeal; wrongly; unfair; contest; unfairly; not
  my fault
broken: xe hỏng; hỏng xe; chết máy; hỏng; broke down; breakdown; broken down; broken
link: đường dẫn; link; liên kết; tài khoản; đăng nhập; app; account; login; log in; sign in; password
phone: điện thoại; phone; smartphone; zalo; wechat
called: được gọi; gọi rồi; gọi xe; gọi vào; khi gọi; called; the call; calls me; calls my; my call; calling
change: thay đổi; đổi; thay; change; changed; changing; swap
declaration: khai báo; tờ khai; đã khai; khai; declaration; declare; declared; declaring
papers: giấy tờ; giấy gì; papers; documents; paperwork
cross: qua cửa khẩu; qua trung quốc; sang trung quốc; qua biên; sang bên kia; cross; crossing; cross the border
passable: có thông; thông không; thông ko; thông chưa; đang mở; đang đóng; có mở không; có mở ko; có chạy hàng; chạy
  hàng; open or closed; open right now; open now; running; chạy không; chạy ko; chạy chưa; còn thông; xuất được
now: bây giờ; hiện giờ; hôm nay; lúc này; đang; right now; at the moment; now; today; currently
`);

/** Meanings that tell how something is asked: nobody is asked about them alone, and an answer need not speak of them. */
export const SOFT_CONCEPTS: ReadonlySet<string> = new Set(
  'papers money now hours free change phone link truck lookup first-time torn penalty'.split(' '),
);
