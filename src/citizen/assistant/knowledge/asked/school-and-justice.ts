import { phrasesByName } from '../phrases.js';

/** How people ask for school and justice, by code. */
export const ASKED_FOR_SCHOOL_AND_JUSTICE = phrasesByName(`
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
