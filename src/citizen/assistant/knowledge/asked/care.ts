import { phrasesByName } from '../phrases.js';

/** How people ask for support, by code. */
export const ASKED_FOR_CARE = phrasesByName(`
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
`);
