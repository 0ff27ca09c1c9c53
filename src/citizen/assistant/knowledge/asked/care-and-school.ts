import { phrasesByName } from '../phrases.js';

/** How people ask for support, school and justice, by code. */
export const ASKED_FOR_CARE_AND_SCHOOL = phrasesByName(`
1.001776: trợ cấp bảo trợ xã hội hàng tháng; mẹ đơn thân nghèo nuôi con nhỏ có được trợ cấp không; tien tro cap nguoi
  khuyet tat hang thang xin o dau; em bị khuyết tật nặng có giấy xác nhận rồi, giờ làm hồ sơ hưởng tiền mỗi tháng; trẻ
  mồ côi cả bố lẫn mẹ đang ở với bà thì được nhà nước cho bao nhiêu; Tôi nhận nuôi dưỡng cháu bị bỏ rơi, có kinh phí
  hỗ trợ chăm sóc hàng tháng không; btxh cho nguoi nhiem hiv thuoc ho ngheo; đang lĩnh tiền bảo trợ mà chuyển sang xã
  khác ở thì điều chỉnh ra sao; chăm người khuyết tật đặc biệt nặng ở nhà có tiền công ko; con bị bại não muốn xin
  tiền trợ cấp của xã; bị cắt tiền trợ cấp xã hội, lý do thôi hưởng là gì, hỏi ai; monthly welfare for a severely
  disabled child; My nephew is an orphan living with us. Is there a monthly allowance for him and for us as carers?;
  single poor mother benefits; I already hold the disability certificate, how do I start receiving the money each
  month?; we moved to another commune, transfer of social assistance payment; con e bị down đã có giấy kt đặc biệt
  nặng, nghe nói mẹ chăm cũng đc thêm tiền, xin sao ạ; chau mo coi bo, me bo di biet tich, ong ba nuoi, xin tien nuoi
  chau hang thang o xa can j; ck mất sớm, e ko tái hôn, nuôi 2 con đi học, nhà cận nghèo thì có khoản nào hàng tháng
  k; hs tro cap khuyet tat nop tu thang 3 ma thang 5 chua thay tien, co dc truy linh ko; trẻ dưới 3 tuổi nhà nghèo
  vùng dân tộc đặc biệt khó khăn được bao nhiêu 1 tháng; nguoi dang nhan bao tro gio di lay chong/ co viec lam thi co
  bi cat ko, phai bao xa khong; bị kt nặng mà lĩnh lương hưu rồi thì có được thêm trợ cấp bảo trợ ko; muon nhan tien
  tro cap xh qua tai khoan ngan hang thay vi ra buu dien linh; mức chuẩn trợ giúp giờ là bn, hệ số người kt nặng nhân
  mấy; nha nhan nuoi tam 1 be ko noi nuong tua, dang ky nhan kinh phi cham soc the nao; How much per month does the
  state give for a child with Down syndrome, and does the mother get something for caring?; Grandparents raising a boy
  whose dad died and mum vanished: what regular support can they claim?; I filed for the disabled person's stipend in
  March and nothing has come. Will it be back-paid?; Can welfare money be wired to a bank account instead of
  collecting cash at the post office?
1.014027: tiền cho người già 75 tuổi; bà nội em 76 tuổi không có lương hưu thì được hưởng gì; 500 nghìn mỗi tháng cho
  cụ trên 75 tuổi đăng ký ở đâu; ông ngoại 72 tuổi hộ cận nghèo có được lĩnh tiền tuổi già ko; Bố tôi tròn 75, trước
  giờ làm ruộng, không đóng bảo hiểm, xin trợ cấp tuổi cao phải viết tờ khai nào?; nguoi cao tuoi ko luong huu xin
  tien j; cụ mất rồi thì cắt tiền trợ cấp hưu trí ra sao; hưu xã hội cho người cao tuổi chuyển nơi nhận từ quê lên
  thành phố Lạng Sơn; đang hưởng tuất hàng tháng thấp thì có đc thêm trợ cấp hưu trí xh k; mẹ già 80 chưa từng nhận
  đồng nào của nhà nước, xã có chế độ dưỡng già không; pension for elderly people without any retirement income; My
  grandfather is 75 and farmed all his life, can he receive money from the state?; old age benefit Vietnam 500000
  dong; from what age do seniors of near-poor families get the social pension; granny who drew the old-age payment
  moved in with us in another commune, how to shift it; ông e 76t ko lương hưu nghe bảo dc 500k/tháng, giờ ra xã điền
  mẫu gì; ba ngoai 73 tuoi nha can ngheo, chua du 75 thi co dc linh tien nguoi gia k; bố mình 78t đang lĩnh tuất 300k
  thì có đc nhận thêm cho đủ 500k ko; cu nam nay moi tron 75 thi tinh tu thang sinh hay thang nop don; các cụ đang
  hưởng trợ cấp 80 tuổi theo luật cũ có tự chuyển sang hưu trí xã hội ko hay phải làm đơn lại; me em nam 1 cho, con di
  nop don xin tien cao tuoi thay duoc ko; từ 1/7/2025 người già ko có bhxh đc nhà nước trả tiền hàng tháng, có kèm thẻ
  bhyt ko ạ; khai xin tro cap tuoi 75 tren dvc quoc gia dc ko, may ngay co tien; cụ nhà e ở với con gái tỉnh khác, hộ
  khẩu vẫn Lạng Sơn, lĩnh tiền tuổi già ở đâu; ong noi mat thang truoc ma van con tien 500k chua linh, nguoi nha bao
  giam the nao; Grandma is 77, never paid insurance. I heard about half a million a month, what do we fill in?; Does
  the monthly money for over-75s also bring a free health card?; Dad gets a small survivor's payment of 300k, is he
  topped up under the scheme for old people without retirement pay?; can I hand in the claim for my bedridden
  80-year-old mother who has no pension
1.001699: làm giấy xác nhận khuyết tật; con em bị tự kỷ, xin giám định mức độ khuyết tật ở xã thế nào; xin giay khuyet
  tat cho me bi liet; bố bị tai biến liệt nửa người, muốn được công nhận là người khuyết tật; xác định lại mức khuyết
  tật vì bệnh nặng hơn trước; Cháu tôi câm điếc bẩm sinh, hội đồng xã họp xét dạng tật và mức nhẹ hay nặng như thế
  nào?; gxn khuyet tat mat lam lai dc ko; bị cụt chân do tai nạn, cần tờ chứng nhận để miễn vé xe buýt; người mù hai
  mắt thì xếp loại nặng hay đặc biệt nặng, ai chấm; em bị tâm thần phân liệt có hồ sơ bệnh viện, xin sổ khuyết tật;
  giấy khuyết tật ghi mức nhẹ mà thực tế ko tự ăn uống dc, xin đánh giá lại; disability certificate; My son is
  autistic, who assesses how severe it is and gives the card?; father paralysed after a stroke, we want him officially
  recognised as disabled; condition got worse, re-evaluation of the degree of impairment; deaf-mute girl needs a paper
  proving her handicap for school; con e chậm nói tăng động, cô giáo bảo đi làm giấy kt để đc học hòa nhập, ra xã gặp
  ai; bo toi bi tai nan cut 1 tay, muon co giay xac nhan de xin mien giam, xa xet ra sao; hội đồng xã chấm cho mẹ e
  mức nhẹ, gđ ko đồng ý thì xin giám định lại ở đâu; nguoi liet ko di dc thi hoi dong co den tan nha kham xet ko; giấy
  xác nhận khuyết tật bị rách mất, xin tờ khác mấy ngày có; benh than chay than, ung thu co dc coi la khuyet tat ko a;
  làm giấy kt cần ảnh mấy, có bệnh án viện tỉnh rồi có phải khám lại k; xin giay khuyet tat co mat tien ko, bao lau
  thi co; cháu 5 tuổi bại não, giấy kt cấp lúc nhỏ h có phải xét lại khi lớn ko; doi cho o tu bac giang ve lang son,
  giay khuyet tat cu co dung tiep hay phai doi; The teacher says my hyperactive, non-speaking boy needs a disability
  paper for inclusive class. Who evaluates him?; The council rated my mother 'mild' but she can't dress alone. How do
  we challenge the rating?; Will assessors come to the house for someone who can't leave the bed?; does kidney failure
  on dialysis count as an impairment for the certificate, any fee?
1.001731: tiền mai táng cho người hưởng bảo trợ; bà em đang nhận trợ cấp xã hội vừa mất, có hỗ trợ ma chay ko; ho tro
  tien chon cat nguoi khuyet tat qua doi; lo đám tang cho cụ 85 tuổi đang hưởng trợ cấp, nhà nước cho bao nhiêu; mai
  tang phi doi tuong btxh; Ông tôi thuộc diện bảo trợ xã hội mất tuần trước, gia đình muốn xin chi phí chôn cất thì
  nộp giấy tờ gì?; trẻ mồ côi đang hưởng trợ cấp chẳng may mất, ai lo tang lễ được nhận tiền; hàng xóm neo đơn ko con
  cái chết, thôn đứng ra hậu sự thì xin lại tiền ở đâu; tiền phúng viếng tuất của xã cho người già đang lĩnh bảo trợ
  qua đời; hỏa táng cho mẹ khuyết tật nặng có được hoàn tiền k ạ; chi phí ma chay nhà nghèo, người mất là đối tượng
  nhận trợ cấp hàng tháng; funeral money; My grandmother passed away while receiving monthly welfare, does the state
  help with burial costs?; who refunds the cremation of a disabled person on social assistance; lonely old man on
  benefits died and the hamlet buried him, can we claim the expense; help paying for the coffin and ceremony of a
  deceased beneficiary; cụ nhà e hưởng trợ cấp 500k mới mất hôm qua, nghe có tiền ma chay mấy triệu, xin ntn; ba mat 2
  thang roi gio moi biet co ho tro mai tang, nop con kip khong; người kt nặng mất, em trai đứng ra lo tang thì ai đc
  nhận tiền chôn cất; tien ho tro dam ma cho nguoi dang linh bao tro la 20 lan muc chuan a, la bn tien; xin tiền mai
  táng cần giấy chứng tử thôi hay cần thêm gì ạ; bo em huong tro cap nguoi gia 80 tuoi chua kip linh thi mat, co dc
  mai tang phi ko; cụ vừa là đối tượng bảo trợ vừa có bhxh thì chọn bên nào lãnh mai táng phí; nop don xin ho tro hau
  su qua mang dc ko, bao ngay thi chuyen khoan; hội người cao tuổi thôn lo tang cho bà cụ cô đơn, giờ hội đứng đơn xin
  kinh phí dc k; con cua doi tuong bao tro xh (me don than ngheo) mat thi co dc tro cap chon ko; Grandpa on the 500k
  old-age payment died yesterday, is there a lump sum for the burial and who may collect it?; We learned two months
  later that funeral costs are covered for welfare recipients, is it too late?; how big is the burial grant for a
  disabled person who drew a monthly allowance; Besides the death certificate, what must the family hand in to get
  money for the funeral of a social assistance beneficiary?
1.011606: rà soát hộ nghèo cuối năm; đợt bình xét hộ nghèo hằng năm diễn ra tháng mấy; ra soat ho ngheo can ngheo dinh
  ky; thôn họp bình xét cuối năm nhà em bị đưa vào diện thoát nghèo, danh sách do ai duyệt; kỳ tổng điều tra nghèo
  tháng 9 đến 12, làm sao đăng ký để được chấm điểm; Năm nay nhà tôi không có tên trong danh sách xét nghèo định kỳ,
  muốn đề nghị bổ sung vào đợt rà soát tới thì làm thế nào?; bao gio xa cong nhan ho ngheo nam moi; họp dân lấy ý kiến
  hộ cận nghèo từng năm theo chuẩn đa chiều; phiếu chấm điểm b1 b2 đợt tổng rà soát năm tính ra sao ạ; danh sách hộ
  nghèo năm tới niêm yết ở nhà văn hóa, ko đồng ý thì ý kiến ai; giấy chứng nhận hộ nghèo cấp sau đợt xét duyệt hằng
  năm khi nào có; annual review of poor households; When does the commune hold its end-of-year poverty survey, and how
  is the list approved?; yearly poverty list, who votes in the village meeting; each autumn officials score families,
  how do I sign up for that round; our name was moved from poor to escaped-poverty in the regular annual
  classification, explain the steps; cứ đến tháng 9 là thôn đi chấm điểm, năm nay nhà mình muốn dc chấm thì đăng ký
  với ai; hop thon binh bau ngheo cuoi nam can bao nhieu % dan dong y; kết quả rà soát hộ nghèo năm nay bao giờ công
  bố, dán ở đâu; dieu tra vien den nha luc ca nha di nuong, bo sot ko cham, gio con kip truoc 14/12 ko; sổ hộ nghèo
  2025 hết hạn 31/12, sang năm có phải làm lại giấy k hay tự gia hạn; dot tong ra soat nam nay nha e tu ngheo xuong
  can ngheo, quyen loi thay doi sao; chuẩn nghèo đa chiều nông thôn thu nhập bao nhiêu/người khi xét hằng năm; nguoi
  di lam an xa co dc tinh nhan khau luc ra soat ho ngheo dinh ki ko; chủ tịch xã ra quyết định danh sách nghèo, cận
  nghèo cả năm vào ngày nào; thac mac diem cham ra soat cuoi nam ko dung thi yeu cau cham lai trong may hom; Surveyors
  came while we were at the upland field and skipped us. Can we still be scored in this year's round?; My poverty
  certificate runs until 31 December, does the commune renew it after the autumn review?; Where is the result of the
  end-of-year poor household classification posted and how long can people object?; do family members working away
  count as household members during the annual poverty scoring
1.011607: xin vào hộ nghèo; nhà em gặp nạn giữa năm muốn xin xét hộ nghèo đột xuất; lam don xin so ho ngheo; chồng tai
  nạn mất sức lao động, nhà hết sạch tiền, xin hộ cận nghèo ngay ko chờ cuối năm dc ko; bão số 3 làm sập nhà, giờ
  thành khó khăn thì xin công nhận nghèo phát sinh; Vợ tôi ốm nặng chạy thận tốn kém, gia đình kiệt quệ, muốn được đưa
  vào diện nghèo luôn thì nộp giấy đề nghị cho ai?; xin ho can ngheo phat sinh trong nam; trâu bò chết dịch hết, mất
  kế sinh nhai, có được xét nghèo bổ sung k; mất việc từ tháng 3, ba con nhỏ đói khổ, làm sổ nghèo để có bảo hiểm y
  tế; đơn đề nghị xét duyệt hộ nghèo ngoài đợt, mấy ngày xã trả lời; muon lam giay chung nhan ho can ngheo de con dc
  giam hoc phi; we became poor after a landslide, can we be recognised now rather than wait for the yearly survey?;
  apply for poor household status; Husband had an accident in May and our income is gone. How do I request near-poor
  status straight away?; sudden hardship, illness ate all savings, get on the poverty list mid-year; needy family
  asking for a poor-family book so the kids get health insurance; vừa bị lũ cuốn hết lợn gà, nhà ko còn gì, h xin vào
  diện nghèo luôn cho đỡ tiền viện phí con; moi tach ho ra o rieng, tay trang, co xin xet can ngheo giua nam dc ko; ck
  e bỏ đi, 1 mình nuôi 3 con ko việc làm, xin sổ nghèo bây giờ thì gặp trưởng thôn hay lên xã; nop giay de nghi xet
  ngheo tu thang 4 ma xa chua xuong tham dinh, quy dinh may ngay; nhà mình bị cháy rụi tuần trước, có đc xét hộ nghèo
  ngay tháng này ko; con sap vao dai hoc can giay ho ngheo gap de vay von, nha chua tung dc xet thi lam sao; mẫu giấy
  đề nghị xét duyệt bổ sung hộ nghèo cận nghèo tải ở đâu; xin xet ho can ngheo qua dich vu cong truc tuyen dc ko hay
  phai ra xa; đang tạm trú ở phường khác có được xin xét nghèo ở nơi tạm trú k; bo tai bien nam vien 3 thang no nan
  chong chat, xin ho ngheo phat sinh can giay vien ko; Our house burned last week. Can the family be put on the poor
  list this very month?; I've been deserted with three kids and no job, who do I see for a poverty certificate right
  now?; How many days after handing in a request outside the annual round must the commune come and score us?; newly
  separated young couple with nothing, can we ask for near-poor status in spring
1.011608: Giữa năm nhà em làm ăn khá lên rồi, muốn xin ra khỏi diện nghèo luôn không chờ cuối năm rà soát thì viết đơn
  gì?; xin thoát nghèo đột xuất; tu nguyen tra so ho ngheo vi gio du an thi nop o dau; Con trai đi xuất khẩu lao động
  gửi tiền về đều, gia đình tôi không còn khó khăn, muốn ra khỏi danh sách cận nghèo ngay tháng này; e mún rút tên
  khỏi hộ nghèo j đó thì lm giấy tờ gì ạ, ko đợi đợt cuối năm dc; đơn đề nghị ra khỏi hộ cận nghèo trong năm; Trồng
  na, nuôi lợn có lãi, thu nhập vượt chuẩn nghèo thì báo xã công nhận hết nghèo bất cứ lúc nào được không; thu tuc
  thoat can ngheo khong phai dip binh xet dinh ky; Bà cụ hàng xóm tôi bảo cháu không muốn ỷ lại nhà nước nữa, viết
  giấy xin thôi diện hộ nghèo, trưởng thôn hay chủ tịch xã ký?; Hết nghèo rồi, giấy chứng nhận thoát nghèo phát sinh
  trong năm bao nhiêu ngày có; hộ nhà mình vừa bán đc rừng hồi nên khá giả, làm sao để xã xác nhận đã thoát nghèo
  sớm?; Our family earns enough now and wants off the poor household list before the annual review, how do we ask?;
  get out of near-poor status mid-year; my parents voluntarily want to give up their poverty booklet since income
  improved, what form; How long does the commune take to certify that a household has escaped poverty if we apply in
  June, not at the year-end survey?; no longer poor, need paper proving we left poverty anytime of year; nhà e tháng
  này xây đc nhà, mua xe rồi, ngại nhận hộ nghèo nên muốn xin ra luôn h làm đơn nào; con gai di lam cong ty luong deu,
  gd muon xin ra khoi can ngheo truoc dot cuoi nam; xin ra hộ nghèo giữa năm thì thẻ bhyt với tiền điện có bị cắt ngay
  k; viet don thoat ngheo roi thi bao nhieu ngay xa xuong cham diem lai; muốn có giấy chứng nhận hộ mới thoát nghèo để
  vay vốn ưu đãi, xin ngay trong năm đc ko; ho thoat can ngheo nop don o thon hay tt hanh chinh xa, co online ko; vừa
  đc đền bù đất làm cao tốc nên hết khó khăn, có phải chủ động xin thôi diện nghèo ko; don xin ra khoi ho ngheo can ca
  nha ky hay chu ho ky la du; nhà mình đủ sống rồi, nhường suất cho người khác, xin rút khỏi diện cận nghèo tháng 5;
  giay de nghi xet duyet thoat ngheo mau so may, co mat phi khong; We built a house and bought a truck this spring and
  feel embarrassed to stay on the poor list. How do we leave now?; If we step out of poverty status in June, do the
  health cards stop at once?; I'd like the 'newly escaped poverty' certificate to get a preferential loan without
  waiting until December; must every adult sign the request to be removed from near-poor status or just the head of
  household
1.010833: Bố em là thương binh, em cần giấy chứng minh là con thương binh để nộp trường đại học xin giảm học phí; giấy
  xác nhận con liệt sĩ; xin giay con thuong binh o xa hay phuong; Cháu nội liệt sỹ có được xã xác nhận quan hệ gia
  đình để cộng điểm ưu tiên thi không; e là con bệnh binh, muốn xin tờ xác nhận để đc cộng điểm thi công chức thì lm
  sao ạ; mẹ tôi là vợ liệt sĩ, nay cần tờ giấy chứng nhận là người nhà của người có công; con nguoi nhiem chat doc da
  cam xin giay uu tien nop truong; Ông ngoại hoạt động kháng chiến có huân chương, con cháu muốn có xác nhận thân nhân
  thì hồ sơ gồm những gì?; Tờ khai chứng nhận mình là con của người có công với cách mạng lấy mẫu ở đâu, mấy ngày có
  kết quả; gia đình chính sách, làm giấy ưu tiên cho con đi học nghề; xac nhan than nhan nguoi co cong mat phi ko; I
  need proof that my father is a war invalid so I can get a tuition discount; paper showing I'm a martyr's child;
  Which office confirms that someone is a relative of a revolution contributor for bonus exam points?; my mum is the
  widow of a fallen soldier and the job centre asks for a document on that family link; daughter of a sick veteran,
  want priority certificate for university; e chuẩn bị nhập học, trường đòi giấy chứng nhận con thương binh để miễn
  học phí, xin ở xã nào; con benh binh 61% muon cong diem thi vao cong an, can giay gi cua xa; bố e là tb 4/4 hồ sơ ở
  tỉnh khác, nhà đã chuyển về LS thì ai cấp giấy con tb; sap het han nop ho so thi dai hoc, giay xac nhan than nhan
  liet si lay trong ngay dc ko; con nuôi của thương binh có đc cấp giấy thân nhân người có công k; chau ruot liet si
  dang tho cung co xin duoc giay xac nhan than nhan ko; xin giấy con gia đình có công qua vneid hay cổng dvc đc ko ạ;
  me dang ban, e gui giay uy quyen nho chi ho xin giay con thuong binh dum; giấy xác nhận con liệt sĩ xin từ 2022 giờ
  còn dùng đc ko hay phải xin tờ mới; bo mat roi, chi con the thuong binh photo, xin giay la con thuong binh can them
  gi; The university wants proof by Friday that dad is a wounded veteran so fees are waived. Same-day possible?; Dad's
  merit file is kept in another province, we live in Lang Son now, who issues the child-of-invalid paper?; Does an
  adopted child of a war invalid qualify for the relative's confirmation?; can I ask for the martyr's relative
  certificate online while studying in Hanoi
1.010803: Nhà tôi đang hương khói cho bác ruột hy sinh năm 1979, có tiền giỗ hằng năm không và xin ở đâu?; tiền thờ
  cúng liệt sỹ; tro cap huong khoi cho liet si 1 nam bao nhieu; Chú tôi là liệt sĩ không vợ con, bố mẹ liệt sĩ mất hết
  rồi, giờ tôi là cháu lo giỗ chạp thì hưởng chế độ gì; biên bản ủy quyền cho em trai thờ cúng anh đã hi sinh làm thế
  nào; ng thờ cúng liệt sĩ cũ chết r, mún chuyển sang mình đứng tên nhận tiền thì làm j; cúng giỗ người hy sinh ở biên
  giới, nhà nước hỗ trợ mỗi năm một lần phải ko; Gia đình giữ bằng Tổ quốc ghi công, bà nội mới mất, ai được đứng ra
  nhận khoản thờ phụng ông?; lap ban tho ong noi hi sinh thoi chong my, xin che do can bang to quoc ghi cong khong; họ
  hàng thống nhất cử tôi nhang đèn cho liệt sĩ, hồ sơ nộp uỷ ban xã gồm gì; thờ cúng ls lãnh trợ cấp khi nào; My uncle
  fell in the 1979 border war and I keep his altar, is there any yearly money for that?; martyr worship allowance; Who
  in the family can receive the payment for the death anniversary of a fallen soldier if his parents are both gone?; I
  look after incense and offerings for my grandfather killed in action, which application do I hand in?; authorise
  another relative to take over the ancestor-altar benefit for a war martyr; bác e hy sinh chưa vợ con, ông bà mất cả,
  bố e là em ruột cúng giỗ thì đc bn tiền 1 năm; tien tho cung ls 1,4 trieu 1 nam phai lam don hay tu dong co; nhà có
  2 liệt sĩ thì đc nhận 2 suất tiền hương khói ko; cau em la liet si, ben ngoai tho cung dc ko hay phai ben noi moi dc
  linh; họ hàng mỗi người mỗi nơi, biên bản họp giao người cúng giỗ liệt sỹ phải xin xác nhận ở đâu; nguoi dang dung
  ten tho cung chuyen di tinh khac, gio doi sang em ut; bằng tổ quốc ghi công bị mất thì có xin đc chế độ thờ cúng k;
  vo liet si di tai gia, con ko co, chau nuoi lo hau su cung gio co dc che do ko; làm đơn hưởng trợ cấp thờ phụng bao
  nhiêu ngày có quyết định, có nhận bù các năm trước k; xin che do nhang khoi liet si nop o phuong noi o hay noi luu
  ho so; Is the yearly sum for tending a fallen soldier's altar automatic or do I apply?; We have two martyrs in the
  family, do we get the worship money twice?; Sister's side keeps the altar for our uncle killed in 1968. Can maternal
  kin be the ones paid for the death-day rites?; The relative paid for honouring our martyr moved away, the clan
  picked my father instead. What minutes are needed?
2.002481: Nhà em chuyển về thành phố, con đang học lớp 7 thì xin sang trường mới kiểu gì; chuyen truong cho con lop 8
  tu Bac Giang len Lang Son; Cháu đang học lớp 6 ở Hà Nội, bố mẹ đổi chỗ làm lên đây, rút học bạ rồi mang tới trường
  nào?; đơn xin chuyển trường thcs cần hiệu trưởng 2 bên ký ko; con e bị bạn bắt nạt ở trg cũ, e mún cho cháu qua trg
  khác cùng cấp 2 giữa kì dc ko; giấy giới thiệu chuyển trường lớp 9; Hết học kỳ một mới cho chuyển hay lúc nào cũng
  được? bé nhà tôi học lớp 8; chuyển học sinh THCS sang tỉnh khác thì phòng văn hóa xã hay nhà trường giải quyết; rut
  ho so hoc ba lop 7 de ve que hoc voi ong ba; Bố đi bộ đội đổi đơn vị đóng quân, con học lớp chín phải theo, thủ tục
  đổi nơi học ra sao; My son is in grade 7 and we are moving to another district, how do I change his school?;
  transfer middle school pupil; which papers does the new secondary school want when a grade 8 child comes from
  another province; Can a lower secondary student switch schools in the middle of the term because of bullying?;
  school report and reference letter for moving my daughter, year 9, to a different school; vc e chuyển công tác lên
  LS giữa năm, con lớp 6 đang học dưới HN thì xin vào trường trên này kịp ko; ly hon con ve o voi me, muon chuyen be
  lop 8 sang truong gan nha ngoai; trường mới bảo hết chỗ ko nhận cháu lớp 7 chuyển đến thì khiếu nại ai, xin trường
  khác ra sao; hs chuyen truong thcs gom hoc ba goc, giay gioi thieu, con gi nua ko; con học trường tư muốn quay về
  trường công cấp 2 đc k; be hoc lop 9 chuyen tinh co anh huong thi vao 10 ko, xin chuyen truoc thang may; xin chuyển
  trường cho con có nộp online đc ko, mấy hôm trả kết quả; ong ba di xin rut hoc ba chuyen truong cho chau lop 6 thay
  bo me dc khong; cháu học lớp 7 bên Trung Quốc theo mẹ, nay về nước xin vào học tiếp lớp 7 thì sao; chi tam tru thoi
  thi co xin cho con lop 8 chuyen den hoc duoc ko; After the divorce my grade 8 son lives with me in Dong Dang, how do
  I get him into the school nearby?; The new junior high says it is full. Where can my 7th grader be placed instead?;
  Are grandparents allowed to withdraw the school record and move a 6th grader?; switching from a private to a public
  lower secondary, is there a deadline in the school year?
3.000182: Con tôi vừa học xong lớp 5, đăng ký vào lớp 6 thế nào; tuyển sinh lớp 6; nop ho so vao lop 6 online khi nao
  mo; xin vào học cấp 2 trái tuyến đc k; Hồ sơ nhập học lớp sáu cần học bạ tiểu học và khai sinh công chứng không?; bé
  nhà e hoàn thành tiểu học r, trường cấp hai gần nhà nhận hs theo tuyến hay thi ạ; cháu 13 tuổi nghỉ học giữa chừng
  sau tiểu học, giờ muốn vào đầu cấp thcs có nhận không; vao truong trung hoc co so dau nam hoc can giay to gi; Lịch
  xét tuyển đầu cấp THCS năm nay tháng mấy, nộp ở trường hay trên mạng; độ tuổi vào lớp 6 là bao nhiêu, học vượt có
  được không; em chưa có hộ khẩu ở phường, chỉ tạm trú, con lên lớp 6 có được xét không; How do I enrol my daughter in
  grade 6 this summer?; grade 6 admission papers; my child just finished primary, when does the middle school take
  applications; Is there an entrance exam or only a file review to begin lower secondary?; 11 year old starting
  secondary in September, which school zone are we in and what to submit; bé e sinh 2014 năm nay lên cấp 2, đăng ký
  trường nào theo tuyến phường ạ; khi nao truong thcs phat don dang ky vao 6, co phai xep hang mua ho so ko; quên hạn
  nộp hồ sơ lớp 6 rồi, con có bị mất suất học ko; con hoc tieu hoc o tinh khac nay ve que vao lop 6 thi nop o dau; vào
  trường chất lượng cao cấp 2 phải thi hay xét học bạ 5 năm; be khuyet tat hoc hoa nhap xong tieu hoc, len lop 6 co dc
  uu tien tuyen thang ko; bé mất học bạ cấp 1 thì có xin vô lớp 6 đc k; dang ki nhap hoc dau cap 2 tren mang bi loi ma
  dinh danh thi lam sao; cháu lưu ban 2 năm h 13t mới lên lớp 6 có quá tuổi không; tuyen sinh vao truong dtnt thcs
  (noi tru huyen) lop 6 can gi; Missed the date for signing my 11-year-old up for sixth grade, is her place lost?;
  Which junior high is my catchment school in Dong Kinh ward and when do they hand out forms?; My child finished
  primary in Hanoi, we are coming home, how does he begin year 6 here?; Is a pupil of 13 who repeated twice still
  accepted into the first year of secondary?
2.002770: Nhà ở bản xa trường hơn chục cây số, con ăn ngủ lại trường trong tuần thì có được cấp gạo không; gạo cho học
  sinh bán trú; ho tro tien an ban tru cho hoc sinh vung cao; Đơn đề nghị hỗ trợ tiền ăn, tiền ở cho cháu học trường
  PTDT bán trú làm mẫu nào?; mỗi tháng hs dân tộc ở trọ gần trường đc mấy kg gạo vs bn tiền; đường đồi núi đi lại khó,
  qua suối, cháu học tiểu học cách 4km có được xét bán trú ko; Học viên trung tâm giáo dục thường xuyên ở lại ký túc
  có được hưởng trợ cấp ăn ở như học sinh phổ thông?; xin che do 15kg gao cho con di hoc; Hồ sơ duyệt danh sách các em
  ở lại trường thuộc xã khu vực III đặc biệt khó khăn; con nhà nghèo người Nùng thuê nhà trọ đi học, nhà nước cho tiền
  nhà với tiền cơm thì xin ở đâu; sao năm nay con tôi chưa nhận dc tiền hỗ trợ ăn trưa ở lại trg bán trú, cần nộp gì
  để được duyệt; Does a pupil who lives too far and sleeps at school during the week get rice and meal money?;
  semi-boarding rice support; We live in a mountain hamlet 8 km from class, how can my kids receive the food and
  lodging subsidy?; monthly cash for ethnic students staying in school dormitory, how to be put on the approved list;
  kilos of rice per month for a schoolchild in an especially difficult commune; nhà e cách trường 9km đường đèo, con
  lớp 4 phải trọ lại trường cả tuần, xin tiền ăn với gạo ở đâu; che do ban tru nghi dinh 66 moi 1 thang dc bn tien an,
  bn kg gao; con học cấp 3 thuê trọ ngoài, ko ở ktx, có đc duyệt hs bán trú ko; nha can ngheo nguoi kinh o xa kho khan
  co dc che do ban tru nhu nguoi tay ko; đầu năm nộp đơn bán trú trễ 1 tháng có bị mất tiền của tháng đó k; be mau
  giao/nha tre 4 tuoi an o lai truong vung kho co dc ho tro gao ko; xã lên phường rồi, con mình có bị cắt tiền bán trú
  ko; truong phat gao muon, hoi ai, may thang phat 1 lan; đơn xin hưởng bán trú bố mẹ ko biết chữ thì nhờ cô giáo viết
  hộ dc ko; hoc vien gdtx o xa nha 15km xin tien nha o + tien an nop truong hay nop ubnd; Nine km of mountain road, so
  my son lodges at school Monday to Friday. How do we claim his food money?; My teenager rents a room near high school
  instead of the dormitory, does she still get the boarding rice?; What happens to the meal subsidy if the parents
  hand in the request a month late?; our commune became a ward after the merger, will pupils staying over lose their
  rice and cash?
1.005090: Con em học xong lớp 9, người Tày, muốn vào trường nội trú tỉnh thì nộp hồ sơ ra sao; thi vào trường nội trú
  tỉnh; xet tuyen lop 10 dan toc noi tru lang son; Điều kiện vào cấp 3 DTNT: phải ở xã đặc biệt khó khăn bao lâu?;
  cháu là dân tộc Dao, hộ khẩu vùng sâu, đc tuyển thẳng vào ptdtnt thpt k ạ; hồ sơ dự tuyển vào 10 trường phổ thông
  dân tộc nội trú gồm những giấy gì; trường nội trú lấy bao nhiêu điểm, hs Kinh có được học không; em mún học cấp ba
  nội trú để dc nuôi ăn ở miễn phí, đky ở đâu j; Tháng mấy nhận đơn tuyển sinh vào trường THPT dành cho học sinh dân
  tộc thiểu số ăn ở tại trường?; vao hoc truong noi tru cap 3 can giay uu tien gi cho nguoi Nung; Bố là liệt sĩ, cháu
  người Nùng tốt nghiệp THCS có được ưu tiên vào lớp mười nội trú không; My Tay nephew finished grade 9, how does he
  get into the provincial ethnic boarding high school?; ethnic boarding school grade 10; who is eligible for the state
  high school where minority teenagers live and eat for free; Does a Kinh student from a remote village have a chance
  at the minority boarding upper secondary?; application deadline & documents, boarding lycée for ethnic minorities;
  cháu e người Nùng ở Bình Gia học giỏi, muốn vào nội trú tỉnh cho đỡ tốn tiền ăn ở, bao giờ nộp hs; thi vao lop 10
  dtnt lay diem xet hay thi 3 mon, co cong diem vung ko; trượt nội trú tỉnh thì có đc chuyển nguyện vọng sang cấp 3
  thường k; gio xa sap nhap len khu vuc 1 thi con co con dc dk thi noi tru cap 3 nua ko; mỗi xã đc bn suất vào trường
  thpt dân tộc nội trú vậy ạ; vao noi tru cap 3 moi thang duoc hoc bong bao nhieu, co phai dong gi ko; hs lớp 9 trường
  nội trú huyện có đc tuyển thẳng lên nội trú tỉnh ko; phieu dang ky du tuyen truong dtnt thpt mua o dau, nop online
  dc ko; con mẹ Tày bố Kinh, hộ khẩu thôn 135 thì có đủ điều kiện nội trú tỉnh ko; can giay xac nhan cu tru bao nhieu
  nam o vung kho de xet vao truong noi tru lop 10; My bright Nung niece can't afford town life, when do forms for the
  free-board provincial minority school open?; If she fails to get into the ethnic boarding grade 10, can her choice
  go to an ordinary high school?; Dad is Kinh, mum is Tay, hamlet classed as extremely poor: does our son qualify for
  the boarding upper secondary?; monthly stipend and quota per commune at the Lang Son ethnic minority boarding high
  school
1.012971: Em muốn mở nhóm trẻ tại nhà, trông khoảng 15 cháu thì xin phép ai; mở lớp mẫu giáo tư thục; mo nha tre tu
  nhan can dieu kien gi; Tôi có bằng sư phạm mầm non, định lập cơ sở giữ trẻ gần khu công nghiệp, cần giấy phép thành
  lập thế nào?; giữ trẻ tại nhà có phải xin giấy phép ko, bao nhiu bé thì phải xin; thành lập lớp mầm non độc lập; đề
  án mở nhóm lớp trông trẻ dưới 3 tuổi, phòng học bao nhiêu mét vuông một cháu; nha tre gia dinh khong phep bi phat,
  gio muon hop phap hoa thi nop ho so o xa?; Chủ trường tư muốn mở thêm một lớp mẫu giáo lẻ ở thôn, ủy ban nhân dân xã
  cấp phép hay sở giáo dục; e định thuê nhà làm chỗ trông bé từ 18 tháng đến 5 tuổi, thủ tục j trước khi nhận trẻ;
  Công ty may muốn lập điểm gửi con cho công nhân, xin quyết định cho phép ra sao; I'd like to open a small private
  kindergarten in my house, whose permission is needed?; open daycare nursery; what qualifications and rooms must a
  standalone childcare group have to be allowed by the commune; We want to start a creche for factory workers'
  toddlers – licence steps?; setting up independent preschool class, 20 kids, private owner; chị e về hưu muốn nhận
  trông 7-8 đứa nhỏ con hàng xóm lấy tiền, có phải xin phép xã ko; mo nhom tre 30 chau gan kcn dong banh, phong oc
  thue 200m2 du dieu kien chua; em có bằng cđ mầm non, muốn tự mở lớp, làm đề án viết sao nộp chỗ nào; xa xuong kiem
  tra bao nhom tre cua e chua co quyet dinh thanh lap, bi phat bn; lớp mẫu giáo độc lập tối đa bn cháu, quá thì phải
  lên trường à; xin phep mo lop giu tre mat may ngay, co phai dong le phi ko; thuê nhà mở chỗ trông trẻ cần pccc với
  bếp ăn đạt chuẩn gì ko ạ; nguoi nuoc ngoai von dau tu mo nha tre nho o lang son nop ho so dau; nhà chùa muốn mở lớp
  mầm non nhỏ nuôi dạy trẻ miễn phí thì xin phép thế nào; chu nhom tre bat buoc phai co chung chi gi, thoi gian boi
  duong quan ly mn may ngay; My retired sister minds eight neighbours' toddlers for pay. Does she have to get the
  commune's permission?; The ward says my nursery class was never authorised, what are the fine and the way to become
  legal?; max number of kids in a stand-alone kindergarten class before it counts as a full school; I rent 200 square
  metres near the industrial park and want to look after 30 little ones, fire safety, kitchen, teacher ratio?
2.000829: Nhà nghèo bị kiện ra tòa không có tiền thuê luật sư, xin luật sư miễn phí ở đâu; luật sư miễn phí; tro giup
  phap ly cho ho ngheo; Con tôi 16 tuổi bị công an khởi tố, cần người bào chữa không mất tiền; e bị chồng bạo hành,
  mún ly hôn mà ko có tiền, ai tư vấn luật giúp e; người dân tộc thiểu số ở xã khó khăn cần tư vấn pháp luật thì liên
  hệ trung tâm nào; đơn xin trợ giúp viên pháp lý bảo vệ quyền lợi tại phiên toà; nguoi khuyet tat bi lua dat muon
  duoc cai ho tai toa; Thủ tục yêu cầu trung tâm TGPL cử người đại diện cho mẹ liệt sĩ trong vụ án chia thừa kế; nạn
  nhân buôn bán người qua biên giới cần hỗ trợ pháp lí j ko; cần hỏi luật, nhờ cãi hộ, gia đình chính sách có được
  miễn phí; I can't afford a lawyer and I'm being sued, is there free help?; free legal aid; my teenage son was
  arrested, who provides a public defender at no cost in Lang Son?; Victim of domestic violence from a poor household
  wants legal advice and representation; how can an elderly disabled woman ask the state centre for an attorney; e là
  hộ cận nghèo, bị chủ nợ kiện ra tòa, muốn có ls bào chữa free thì gọi số nào; me toi nguoi dao ko biet tieng pho
  thong, bi tranh mat ruong, can nguoi biet luat giup mien phi; con gái 15t bị xâm hại, gđ muốn có ng bảo vệ quyền lợi
  cho cháu ở tòa mà ko mất tiền; bo e la thuong binh, muon nho luat su nha nuoc viet don kien, can giay to j; trung
  tâm trợ giúp pháp lý ở chỗ nào tp LS, có đến tận nhà ng già đi ko đc ko; ai duoc tgpl mien phi, nguoi cao tuoi kho
  khan ve tai chinh co tinh ko; bị công an bắt tạm giam, ng nhà đi xin luật sư miễn phí thay đc k; nop don yeu cau tro
  giup phap ly qua mang, bao lau cu nguoi; ko hài lòng với trợ giúp viên thì có xin đổi người khác ko; nguoi nhiem hiv
  bi duoi viec, muon kien cong ty ma ko co tien thue ls; Mum speaks only Dao and is losing her field in court, is
  there a state lawyer at no charge for her?; My 15-year-old was abused, who will represent her in the trial for
  free?; Brother is in custody, may I apply for the free defender on his behalf and how soon do they assign one?;
  near-poor household sued over a debt, phone number and address of the legal aid centre
2.002409: Ủy ban xã ra quyết định phạt tôi sai, tôi không đồng ý thì khiếu nại thế nào; đơn khiếu nại xã; khieu nai
  quyet dinh cua chu tich xa lan 1; Xã thu hồi đất đền bù không thỏa đáng, tôi muốn khiếu nại lên chính chủ tịch xã
  trước, thời hạn bao lâu giải quyết?; cán bộ xã ko chịu nhận hồ sơ của em, muốn khiếu nại hành vi hành chính thì viết
  đơn sao; bị cưỡng chế dỡ quán sai luật, tôi phản đối quyết định đó; thời hiệu 90 ngày khiếu nại tính từ hôm nào;
  ubnd xa tu choi cap giay vo ly toi muon yeu cau xem xet lai quyet dinh; Nhà em bị loại khỏi diện hưởng trợ cấp, bức
  xúc với văn bản của phường, nộp đơn yêu cầu huỷ văn bản đó ở đâu?; rút đơn khiếu nại có được không, có đối thoại với
  chủ tịch ko; muốn khiếu nại lần đầu, chưa kiện ra toà, quyết định xử phạt hành chính của xã; The commune fined me
  and I think the decision is wrong, how can I contest it?; complaint against commune decision; An official refused my
  file without reason, where do I lodge a first-level complaint on that conduct; how many days does the chairman have
  to answer an appeal about compensation he decided; I disagree with the order to demolish my shed issued by the ward,
  want it reviewed and cancelled; phường phạt e 5tr vì lấn vỉa hè mà e ko lấn, muốn chủ tịch phường xem lại quyết định
  thì làm sao; xa ko cho nha em vao danh sach den bu, co cong van tra loi roi ma em khong phuc; đơn gửi từ 2 tháng
  trước chưa thấy xã trả lời kq giải quyết khiếu nại, luật cho mấy ngày; qua 90 ngay ke tu luc nhan quyet dinh roi, vi
  om nam vien, con khieu nai dc ko; ko biết viết đơn, ra xã khiếu nại miệng cán bộ có ghi lại ko; nho luat su / con
  trai di khieu nai quyet dinh cua xa thay bo duoc ko; khiếu nại lần 1 ở xã xong mà vẫn thấy sai thì lên đâu tiếp, mấy
  ngày; trong luc khieu nai co phai thi hanh quyet dinh thao do cua xa ko; xã thu hồi giấy của nhà e ko đúng, cần mẫu
  đơn khiếu nại gửi chủ tịch; 10 nguoi cung bi 1 quyet dinh cua uy ban xa, viet chung 1 don khieu nai dc ko; Ward
  fined me five million for blocking the pavement, I didn't. How do I make the chairman reconsider the decision?; I
  was in hospital and the 90 days to object have passed, may I still lodge a complaint?; Two months and no answer to
  my objection against a commune ruling, what is the legal limit?; Do I have to obey the demolition order while my
  complaint is pending, and can my son act for me?
2.002396: Tôi phát hiện cán bộ xã ăn hối lộ, muốn tố giác thì gửi đơn ở đâu và có được giấu tên không; đơn tố cáo;
  Công chức địa chính nhận phong bì, vòi tiền dân, tố cáo thế nào để được bảo vệ?; e mún tố cáo nặc danh cán bộ tham ô
  tiền từ thiện dc ko; hàng xóm lấn chiếm rừng phòng hộ, vi phạm pháp luật, làm đơn tố với xã; bao nhiêu ngày xã thụ
  lý và kết luận nội dung tố cáo; bi tra thu vi to cao can bo xa, yeu cau bao ve bi mat; Kế toán trường mầm non xã
  khai khống suất ăn của trẻ, phụ huynh muốn vạch mặt thì làm đơn tố sao; rút đơn tố cáo, tố sai sự thật bị xử lý ra
  sao; người nhà chủ tịch xã bao che sai phạm, cần đơn tố cáo mẫu; I want to report a corrupt commune officer who
  takes bribes, will my name stay secret?; denounce corruption; the village head pocketed relief money, how do
  residents accuse him formally; Whistleblower protection when denouncing wrongdoing by local staff, how long is
  verification?; school accountant faked meal numbers, where to send an accusation with evidence; ông phó ctx bán đất
  công cho ng nhà, bà con có bằng chứng, gửi đơn cho ai mà ko lộ tên; can bo chinh sach xa an bot tien tet ho ngheo, e
  quay video duoc, to cao o dau; cô hiệu trưởng thu tiền sai của phụ huynh, tố cáo lên xã có đc bảo vệ con e ko bị trù
  ko; goi dien thoai hay gui mail to cao duoc ko hay phai viet don ky ten; gửi đơn tố cán bộ 1 tháng rồi ko ai gọi,
  bao lâu xã phải thụ lý; to cao sai vi nghe nham thi co bi di tu ko; tố cáo chủ tịch xã thì gửi xã hay gửi lên tỉnh;
  nguoi to cao bi nhan tin de doa, xin cong an bao ve the nao; nhiều người ký chung đơn tố cáo trưởng thôn biển thủ
  quỹ, cử 1 người đại diện ntn; muon biet ket qua xu ly vu to cao ke toan xa, co duoc gui thong bao cho nguoi to
  khong; Vice chairman sold public land to relatives and we've got proof. Where do we send the accusation without
  being exposed?; Welfare clerk skims Tet gifts for the poor, I have a video. Must I sign my name or can I phone it
  in?; If my denunciation turns out mistaken, could I be punished?; I got threats after reporting a village official's
  embezzlement, what protection is there and will I be told the outcome?
1.010945: Muốn gặp trực tiếp chủ tịch xã để trình bày nguyện vọng thì đến hôm nào; lịch tiếp dân; lich tiep cong dan
  cua xa thu may; Tôi muốn lên xã phản ánh, kiến nghị chuyện đường thôn hỏng, ai tiếp?; đến phòng tiếp dân có phải hẹn
  trc ko, mang theo giấy tờ j; người già không biết chữ muốn nói miệng với lãnh đạo phường để cán bộ ghi lại; đi đông
  người cùng gặp lãnh đạo xã thì cử mấy người đại diện; gap lanh dao uy ban dinh ky vao ngay nao trong thang; Cháu
  muốn hỏi trụ sở tiếp công dân ở đâu, mấy giờ làm việc, có tiếp thứ bảy không; xin được gặp bí thư, chủ tịch để đề
  đạt ý kiến của bà con xóm; cán bộ tiếp dân từ chối tiếp khi nào; When can I meet the commune chairman in person to
  raise my concerns?; citizen reception day; which weekday does the People's Committee office receive villagers and do
  I book an appointment; I would like to speak face to face with the ward leaders about a broken road; can several
  neighbours come together to the meeting room for residents, who speaks for us; e muốn hỏi chủ tịch xã tiếp dân thứ
  mấy, e đi làm cty chỉ nghỉ CN thôi; muon len gap chu tich phuong noi chuyen o nhiem mui chuong lon ma bao ve ko cho
  vao; bà em lãng tai, đi tiếp dân có đc con cháu vào cùng nói hộ ko; tiep dan co phai lay so khong, may gio bat dau
  nhan; đến trụ sở gặp cán bộ để đưa ý kiến góp ý về rác thải xóm thì vào phòng nào; co dat lich hen gap lanh dao xa
  qua zalo hay dien thoai dc k; buổi tiếp dân có ghi biên bản, trả giấy hẹn bao giờ trả lời k; tiep cong dan dinh ky
  ma chu tich vang cu can bo khac ra tiep co dung ko; đi cùng 6 hộ trong xóm lên xã kiến nghị xin đèn đường, có cho cả
  6 ng vào ko; di gap lanh dao xa can mang cccd voi don khong, hay noi mieng cung duoc; I only have Sundays off, is
  there any time the commune leader sits down with residents then?; Guards won't let me in to see the ward chairman
  about pig farm smell. On which days must he receive people?; Grandma is hard of hearing, can family speak for her at
  the public reception session?; do you need ID, a number slip or a written note to talk with commune leadership on
  reception day?
1.013932: Tôi cần tìm hồ sơ đi B của ông nội ở kho lưu trữ tỉnh, thủ tục đọc thế nào; tra cứu tài liệu lưu trữ; xin
  doc ho so o trung tam luu tru lich su tinh lang son; Sinh viên làm luận văn về chiến tranh biên giới muốn đọc tư
  liệu cũ ở phòng đọc cần giấy giới thiệu không?; sao chụp văn bản ngày xưa của ủy ban hành chính tỉnh thời 1960 thì
  mất phí bn; mún tìm quyết định giao đất lâm trường năm 1985 trong kho lưu trữ nhà nước; nhà nghiên cứu nước ngoài sử
  dụng tư liệu lưu trữ có đc ko; chung thuc luu tru quyet dinh tuyen dung cu cua bo toi de lam che do huu; Khai thác
  bản đồ địa giới, châu bản, tài liệu thời Pháp của tỉnh ở đâu; tìm lại danh sách thanh niên xung phong trong hồ sơ
  lịch sử, điền phiếu yêu cầu gì; phòng đọc lưu trữ mở cửa giờ nào, đọc tài liệu mật phải xin ai; How can I consult
  old provincial records in the state archive?; historical archives reading room; I'm a PhD student researching the
  1979 war and want copies of documents kept by Lang Son's archive; my late father's 1970s recruitment decision may be
  in the archive, how to obtain a certified copy from there; fees and permission for a foreign historian to view
  colonial maps and files; ông nội e từng làm ở ty lương thực thời 1970, giờ cần tìm hồ sơ cũ trong kho lưu trữ tỉnh
  để làm chế độ; lam de tai lich su duong so 4, muon xem tai lieu cu o chi cuc luu tru tinh co mat tien ko; xin bản
  sao quyết định thành lập hợp tác xã năm 1962 có dấu chứng thực lưu trữ đc k; di doc tai lieu luu tru can mang cccd
  thoi hay can giay gioi thieu co quan; ở xa ko lên được thì gửi thư/online nhờ trung tâm lưu trữ tìm hộ hồ sơ cũ dc
  ko; phong doc luu tru tinh co cho chup anh bang dien thoai ko, photo bn 1 trang; tìm bản đồ địa giới xã thời Pháp để
  viết địa chí, xin xem ở đâu; tim giay to dat nong truong quoc doanh nhung nam 80 da nop ve luu tru nha nuoc; tài
  liệu thuộc loại hạn chế tiếp cận thì ai duyệt cho xem, chờ mấy ngày; nho con len tra cuu ho so thanh nien xung phong
  cua bo trong kho luu tru thay duoc khong; Grandpa worked for the provincial food office in the 70s, can the state
  archive find his personnel records?; May I photograph pages with my phone in the provincial archive's reading room,
  and what does a copy cost?; Can I write in from abroad and have archivists look up a 1962 cooperative decision with
  a certified print?; researcher on Route Coloniale 4 wants restricted files from the Lang Son archive, who approves
  access
`);
