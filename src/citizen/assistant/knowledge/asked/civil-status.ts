import { phrasesByName } from '../phrases.js';

/** How people ask for papers of birth and death, by code. */
export const ASKED_FOR_CIVIL_STATUS = phrasesByName(`
1.001193: Vợ tôi vừa đẻ ở viện tỉnh hôm kia, giờ tôi phải mang gì ra xã làm giấy tờ cho cháu?; lam gks cho em be so
  sinh; khai sinh cho con ngoài giá thú thì để trống tên bố được ko; Cháu được 4 tháng rồi mà chưa kịp đi khai, bị quá
  hạn có phạt tiền không ạ; bé mới sinh tên thì đặt xong rùi, h đi đk ở đâu z; Chị gái em sinh tại nhà trên bản, không
  có giấy chứng sinh của trạm xá, muốn có khai sinh thì cần người làm chứng à?; ông nội đi khai hộ cho cháu đích tôn
  có cần giấy ủy quyền không, bố mẹ nó đi làm công nhân dưới Bắc Giang cả; Trẻ bị bỏ rơi trước cổng chùa, nhà chùa
  nuôi thì ai đứng ra khai sinh cho nó?; thủ tục giấy khai sinh lần đầu cho trẻ 5 tuổi chưa từng có; Đẻ sinh đôi thì
  nộp 1 hay 2 tờ khai để lấy số định danh cho hai đứa; con toi sinh ben Trung Quoc, me dua ve Lang Son chua co giay to
  gi, muon khai sinh o xa; My wife just had a baby, how do I get the newborn registered?; deadline to declare a new
  child after delivery; We are not married, can our daughter carry her father's surname on her first birth
  certificate?; what papers from the hospital do i need so my infant gets a birth cert; Our son was born at home in
  the village without a midwife's note and has never been put in any register. Where should we go?; vk em sinh mổ ở Hà
  Nội, giờ về quê nội Lạng Sơn làm giấy cho con được hay bắt buộc về bên ngoại vậy ạ; Nhà có cháu gái mới chào đời 10
  hôm, đặt tên 5 chữ có tiếng Anh thì cán bộ có ghi cho không?; làm gks kèm nhập khẩu với thẻ bhyt cho bé 1 lần luôn,
  nộp liên thông trên mạng kiểu gì ạ; Bố mẹ cháu chưa có giấy hôn thú, cháu vừa ra đời muốn có tên cả bố cả mẹ trong
  tờ giấy đầu tiên của con thì cần gì?; em mang thai hộ cho chị dâu, giờ đẻ xong giấy của bé ghi tên ai là mẹ; con e
  dc 70 ngay r ma chua lam giay to, qua 60 ngay co bi phat k; vo chong e di lam xa nho ba ngoai ra xa lam giay cho
  chau so sinh dc ko; lam giay cho be moi de co mat phi k, may ngay lay; mat giay chung sinh benh vien cap roi thi lam
  sao lam gks cho con day; chau no 3 tuoi sap di mau giao ma chua bao gio lam giay gi, me no bo di biet tich, ong ba
  noi di lam cho dc k; Baby came two weeks ago in a Hanoi hospital, we live in Lang Son. Which commune writes the
  first certificate, dad's or mum's?; the clinic slip of delivery got lost, can my newborn still be entered in the
  register; is it free to declare a baby on time and can it be done together with the health card; Mother ran off and
  the toddler has no papers at all, may the grandparents declare her?
2.000815: photo sổ đỏ rồi đem đóng dấu sao y ở chỗ nào?; sao y công chứng cccd; Em cần 5 bản bằng tốt nghiệp cấp 3 có
  dấu đỏ của xã để nộp hồ sơ xin việc công ty, mang theo bản gốc là được phải không?; phí sao y 1 trang bn tiền v; Học
  bạ của con tôi phô tô xong có phải tự đi xác nhận giống bản chính không hay xã phô tô luôn; chung thuc ban phô tô
  giay khai sinh, co ban goc mang theo, lay ngay trong ngay dc ko; Bằng đại học nước ngoài in tiếng Trung thì ủy ban
  có đóng dấu sao đúng bản chính được ko; muốn làm bản sao điện tử từ giấy gốc trên cổng dịch vụ công; Giấy tờ bị ép
  plastic, mờ chữ thì cán bộ có chịu sao y không?; tôi hộ khẩu huyện khác, tiện đường ghé xã này nhờ thị thực mấy tờ
  photocopy bằng lái có nhận ko; đem hợp đồng lao động gốc ra đối chiếu để lấy bản có dấu sao y thì mất bao lâu; get a
  true copy stamp on my diploma photocopy; The bank asks for certified photocopies of my ID and household papers,
  which office stamps them against the originals?; how much per page for notarized xerox at the ward office; Can
  someone else bring my original degree and have duplicates attested on my behalf?; scan of driving licence certified
  same as original - possible at any commune?; Nộp hồ sơ du học cần 3 bộ bảng điểm có dấu đỏ "đúng với bản chính", em
  cầm bản gốc ra phường nào cũng đóng cho chứ ạ?; bản sao có dấu của xã dùng được mấy tháng, chỗ em xin việc đòi không
  quá 6 tháng; photo sẵn ở nhà hay ra xã họ pho cho, 20 trang bằng khen với chứng chỉ thì tính tiền sao; Sổ tiết kiệm,
  giấy đăng ký xe gốc mang ra một cửa chứng y bản chính thì chiều nộp có lấy luôn không; cầm bản chính hộ ông bác đi
  đóng dấu sao y, không phải giấy tờ của mình có ai hỏi gì không; can sao y bang lai xe vs giay kham suc khoe nop cty,
  thu 7 xa co lam ko; chung thuc dien tu bang dai hoc tren cong dvc roi co phai mang ban goc ra nua k; dong dau do vao
  ban photo so do thi 1 ban may nghin; giay to bi tay xoa sua chua co sao y ban chinh dc k hay bi tu choi; photo cong
  chung hoc ba vs cccd cho con thi vao 10 ra dau nhanh nhat; HR wants a red-stamped photocopy of my college degree, I
  have the original with me. Same-day at the commune?; is a certified photocopy only good for six months; will the
  office refuse to stamp a copy if the original is laminated or has erasures; price for twenty pages of stamped
  duplicates when I show the genuine papers
1.004884: Giấy khai sinh cũ cháy mất, xã bảo sổ lưu trước năm 1979 cũng không còn nữa thì làm thế nào để có lại?; dk
  lai gks do so goc that lac; Bố tôi sinh 1958, ngày xưa có khai sinh nhưng chiến tranh biên giới mất hết cả bản chính
  lẫn sổ hộ tịch, giờ cần giấy để làm lương hưu; làm lại khai sinh khi ủy ban không tìm thấy tên trong sổ; mất cả bản
  chính, trích lục cũng ko xin dc vì kho lưu trữ bị lũ cuốn, phải khai lại từ đầu à; Người lớn tuổi đăng ký lại việc
  sinh cần giấy tờ gì chứng minh, học bạ với lý lịch đảng có được ko; khai sinh lại cho mẹ e, mẹ e 60t, sổ bộ ngày trc
  ở xã cũ bị mối ăn hết r; Tôi chỉ còn mỗi cccd và sổ hộ khẩu cũ, giấy khai sinh gốc với sổ đăng ký đều hỏng, xã có
  cấp lại cho không?; sổ khai sinh của xã bị thất lạc thì phải đăng kí lại ở nơi đăng ký cũ hay nơi đang thường trú;
  Xin cam đoan đã từng được khai sinh nhưng không giữ bản nào, mẫu tờ khai đăng ký lại ở đâu; trc 2016 đã khai sinh
  rồi mà giờ mất trắng cả giấy lẫn sổ, đk lại mất mấy ngày; the village archive burned down and my birth record is
  gone, can it be recorded again?; re-register birth, original book lost; My grandfather was registered decades ago,
  but neither he nor the commune has any trace left. He needs a birth paper for his pension.; documents to prove a
  birth anew when both the certificate and the civil registry have been destroyed by war; I am 45 and my birth entry
  can't be found in the register any more, what now?; mẹ em sinh 1965 ở xã khác nay đã sáp nhập, tờ khai sinh mất mà
  sổ lưu cũng cháy, giờ ra xã mới làm lại được ko; Cụ thân sinh cần khai sinh để con cháu làm hồ sơ định cư, ngày
  trước có nhưng cả giấy lẫn sổ bộ đều tiêu tan hồi 1979; phường tra máy tra sổ đều không ra tên em, bản gốc cũng mất,
  họ bảo làm theo diện đăng ký lại là thế nào; Làm khai sinh lại mà bố mẹ em mất cả rồi thì lấy gì chứng minh họ tên
  bố mẹ?; tờ khai cấp lại việc sinh do sổ bộ thất lạc nộp qua mạng được hay phải ra tận xã xác minh; giay ks mat, so
  luu cung ko con, lam lai het bao nhieu ngay; ong e 70t muon lam lai khai sinh de nhan che do ma xa noi so cu bi lut
  troi het; lam lai giay khai sinh ngay xua co dk r nhung mat ca so goc, co mat le phi ko; con di lam thay me lam lai
  khai sinh (me con giu hoc ba cu) vi xa ko con luu so dc k; khai sinh lai cho nguoi lon mat het giay to goc co can 2
  nguoi lam chung khong; I was registered in 1972 but the register was lost when the commune was bombed and my paper
  is gone too. Can it be made anew?; which old papers prove my parents' names if my birth has to be recorded a second
  time; days and fee for redoing a birth entry whose book no longer exists; my mum's commune merged and the old birth
  ledger vanished, she holds no certificate: where to re-register
1.000656: bà nội em mới mất đêm qua, gia đình phải báo xã trong bao nhiêu ngày?; làm giấy chứng tử; Ông cụ nhà tôi qua
  đời tại nhà, không nằm viện thì lấy giấy báo tử ở đâu để khai tử; khai tu cho nguoi chet do tai nan giao thong o
  tinh khac; chồng mất 2 năm nay rồi mà chưa khai, giờ mới đi làm giấy có bị sao ko ạ; Con rể đi xóa tên và khai chết
  cho mẹ vợ có được không, cần mang giấy tờ gì; Bố tôi mất bên Quảng Tây đã hỏa táng, đem tro về, muốn đăng ký chết ở
  xã mình; đk khai tử online trên dvc dc hem; Cụ mất không còn con cháu thân thích, trưởng thôn có được đứng ra khai
  báo tử không?; trẻ đẻ ra sống được 2 hôm rồi mất có phải khai tử không; Lấy giấy chứng tử lần đầu để làm bảo hiểm
  mai táng phí với rút tiền ngân hàng cho người đã khuất thì ra đâu; My grandmother passed away at home last night.
  Who do I notify and what certificate do I need?; death certificate for dad; late reporting of a decease, is there a
  fine; how to officially record that my husband died in a hospital in Hanoi; An old man with no relatives died in our
  hamlet, can the neighbours declare it at the commune?; Bác em đột tử ngoài ruộng, không có bệnh viện nào chứng, muốn
  làm giấy báo tử thì trạm y tế hay xã?; cụ mất 49 ngày rồi nhà mới sực nhớ chưa ra xã cắt tên, trễ vậy có bị phạt ko
  ạ; Người nhà chết đuối chưa tìm thấy giấy tờ tùy thân, công an đã khám nghiệm xong, giờ ai đi báo với hộ tịch; bố
  mất, muốn làm 1 lần cả giấy chứng tử, xóa khẩu và tiền mai táng thì nộp liên thông ở đâu; Mẹ em mất ở nhà chị gái
  bên Thái Nguyên mà hộ khẩu Lạng Sơn, khai ở nơi nào cho đúng?; ong noi mat hom qua, di lam giay chung tu can mang
  cccd cua ong ko; bao tu co mat tien khong, bao gio co giay; con dau di khai cho bo chong vua mat dc k hay phai la
  con trai; vo mat vi benh o vien K, vien co dua giay bao tu r thi h nop cho ai; chu e mat ko vo con, hang xom hay to
  truong to dan pho di khai ho chu ay; Uncle drowned and police closed the inquest. Who goes to the commune to report
  that he died?; is there a charge to record a death and how quickly is the paper handed over; Mum died while staying
  with my sister in another province, in which commune is her passing entered?; can a daughter-in-law report the death
  of her father-in-law, what to bring
1.004859: Giấy khai sinh của con ghi sai tên đệm, muốn sửa lại thì làm thế nào; doi ho tu bo sang me; Tôi muốn đổi từ
  dân tộc Kinh sang Tày theo mẹ đẻ, cần giấy tờ gì?; cải chính năm sinh trong hộ tịch vì lệch với bằng cấp; tên em xấu
  quá bạn bè trêu, e đủ 18t rồi đổi tên khác dc k; Ngày tháng sinh trong gks chỉ có mỗi năm, giờ muốn bổ sung cho đủ
  ngày với tháng; Bố mẹ ly hôn, mẹ muốn cho cháu mang họ mẹ, bố không đồng ý thì xã có giải quyết không?; quê quán ghi
  nhầm trên khai sinh, cán bộ hộ tịch viết lộn huyện, sửa có mất phí ko; xác định lại dân tộc Nùng cho con để thi đại
  học được cộng điểm; Giấy đăng ký kết hôn của vợ chồng em bị sai số cmnd với chữ lót của vợ, xin đính chính ở đâu;
  gioi tinh tren giay khai sinh ghi nham nam thanh nu sua kieu gi; change my first name legally; The clerk misspelled
  my mother's surname on my birth certificate. How can it be corrected?; switch ethnicity from Kinh to Nung in civil
  records; Missing birthplace on an old birth paper, can I have that detail filled in?; wrong year of birth, need to
  fix it, my school papers all show a different date; Thằng bé nhà em thầy bảo tên xấu khó nuôi, muốn đặt lại tên khác
  cho cháu 6 tuổi thì có được không?; khai sinh ghi Nguyễn Thị mà cccd với bằng ghi Nguyễn Thị Thu, giờ chỉnh lại khai
  sinh cho khớp; Tôi là con nuôi giờ muốn lấy lại họ của bố đẻ trên khai sinh, phải xin ở đâu?; vk em là người Tày mà
  giấy cũ ghi Kinh, con muốn theo dân tộc mẹ thì bố có phải ký ko; giấy chứng tử của ông ghi sai năm mất, gia đình
  muốn đính chính thì nộp gì; giay khai sinh thieu ten cha me ghi sai chu dem, sua lai mat bao lau; con 9t doi ho theo
  bo duong, be co phai dong y khong; khai sinh ghi sai que quan sua o xa dang o hay xa ngay truoc dk; sua nam sinh
  tren ks cho khop ly lich dang dc ko hay bi tu choi; bo sung so dinh danh, dan toc bi bo trong trong giay ks cua e,
  le phi bn; My kid is bullied for his name, we want a different one on the birth record. He's nine, does he have to
  agree?; father's death paper shows the wrong year, how to rectify it; Can I take back my biological father's surname
  as an adult?; fee and days to fix an error made by the clerk in our marriage entry
2.000635: mất bản chính giấy khai sinh rồi, xin trích lục ở xã nào cũng được à?; xin trich luc khai sinh; Em cần 3 bản
  sao gks để nộp cho trường mầm non, sổ ở xã vẫn còn tên, lấy online được không; trích lục kết hôn để đi ly hôn vì bản
  gốc chồng giữ không đưa; Cho hỏi lấy thêm giấy trích lục khai tử của ông nội mất năm 2010 để làm thừa kế thì hỏi bộ
  phận nào; lam mat giay ket hon, muon lay ban trich luc khac thay the het bao nhieu tien; con ở Sài Gòn có xin bản
  sao khai sinh đã đk ở Lạng Sơn được ko hay phải về tận quê z; Nhà bị lụt ướt hỏng khai sinh của bốn đứa, hệ thống hộ
  tịch có dữ liệu, giờ in lại bản khác kiểu gì?; phí cấp 1 bản trích lục hộ tịch mấy nghìn; ủy quyền cho em gái đi lấy
  hộ bản sao giấy khai sinh của tôi từ dữ liệu hộ tịch điện tử; Cháu tốt nghiệp cần nộp bản sao khai sinh mới, giấy cũ
  nhàu nát không phô tô được, xã cấp cho bản nữa được chứ?; extra copies of my birth certificate please; I misplaced
  our marriage certificate but it is still in the civil registry. Where can I get an extract?; order a death record
  extract for my late uncle, recorded in 2012; can another commune print out my birth extract or must i return to
  where i was registered; The kindergarten wants a freshly issued birth certificate copy and I no longer have the
  original one.; ck em giữ hết giấy tờ rồi bỏ đi, em muốn xin thêm tờ trích lục đăng ký kết hôn để nộp tòa thì ai cũng
  xin được à; Cần gấp bản sao khai sinh của con để làm hộ chiếu, bản gốc ở quê, xã nơi em đang ở có in được không?; Bố
  em mất năm ngoái đã khai tử rồi, giờ bảo hiểm đòi thêm 2 bản trích lục nữa; xin bản điện tử trích lục khai sinh tải
  về điện thoại được ko hay phải ra lấy giấy; Tôi bị mất quyết định cải chính hộ tịch, muốn lấy trích lục việc cải
  chính đó; lay them 5 to sao khai sinh het bao nhieu tien, co lay lien ko; mat giay khai sinh ban goc (xa van con so)
  thi xin lai kieu gi; chi gai di lay trich luc ket hon ho e can uy quyen k; truong cap 3 doi ban sao khai sinh co dau
  xa ma ban chinh chuot gam mat r; o nam xin trich luc khai tu cua ba ngoai dk o lang son qua mang dc ko; He left with
  all our papers, how do I get a fresh extract of our marriage entry for the divorce court?; passport office needs my
  child's birth certificate copy, we keep no original but the commune has the entry; electronic extract of civil
  status, can I download it; insurance asks for two more death extracts of dad, price each
1.001022: Con em đẻ trước khi cưới, khai sinh để trống tên bố, giờ bố cháu muốn nhận con thì thủ tục ra sao; nhan cha
  cho con; xét nghiệm ADN xong rồi ra ủy ban làm gì để được ghi tên cha; Tôi thất lạc mẹ đẻ 30 năm nay mới tìm được,
  muốn được công nhận là mẹ con trên giấy tờ; bố đẻ đã nhận nuôi ngầm từ bé nhưng giấy tờ ghi tên ông ngoại, nay muốn
  nhận lại con ruột, có phải ra tòa ko?; nguoi yeu cu co con voi toi, toi muon dung ten bo dua be thi can bang chung
  j; ko có giấy adn thì viết cam đoan với 2 người làm chứng để nhận con có dc ko; Cháu 16 tuổi rồi, bố ruột muốn nhận
  thì cháu có phải đồng ý và có mặt không ạ?; Sống chung như vợ chồng chưa đăng ký kết hôn, anh ấy muốn nhận thằng bé
  là con mình; phí đăng ký nhận cha mẹ con hết bao tiền, mấy ngày xong; Mẹ đơn thân trước khai con không cha, bây giờ
  cha nó về xin nhận và cả hai bên đều thuận tình không kiện cáo gì; DNA test says I'm the father, how do I get
  legally recognised?; acknowledge paternity of my son; I found my biological mother after many years and we both want
  our relationship put on record.; Is a written statement with witnesses enough to establish a father-child link,
  without a genetic test?; boyfriend wants his name added as dad of our girl, parents never wed; bạn gái em sinh bé
  lúc em đi bộ đội, khai sinh chỉ có tên mẹ, nay em về muốn đứng tên bố cho con; Chị em sinh con khi chưa ly hôn xong
  chồng cũ, bố thật muốn nhận cháu thì làm ở xã hay tòa?; ông ấy xưa có con riêng, giờ 60 tuổi muốn nhận thằng con 35
  tuổi về họ mình cho có gốc có gác; xã đòi chứng cứ quan hệ cha con, ngoài giám định gen thì thư từ, ảnh chụp chung
  có tính không; nhận con mà bố đang đi tù thì có ủy quyền cho ông nội làm thay được ko; be 2 tuoi chua co ten cha, bo
  me nay moi cuoi, lam nhan con vs them ten bo cung luc dc ko; me that lac tu nho nay gap lai, muon co giay cong nhan
  me con; xet nghiem adn o dau xa moi cong nhan cha con; nhan con ngoai gia thu co phai vo minh dong y k; lam thu tuc
  nhan cha can ca 2 cha con co mat ko, bao lau xong; My girlfriend gave birth while I was in the army, only she is on
  the paper. I want the child legally mine.; Our father left a grown son from another woman, he wants to accept him
  officially. Court or commune?; must my wife consent if I recognise a child born out of wedlock; letters and photos
  instead of a lab test to show he is my biological dad
1.004837: Hai cháu mồ côi cả bố lẫn mẹ, tôi là bác ruột muốn đứng ra làm người đỡ đầu hợp pháp cho các cháu; dang ky
  lam nguoi giam ho; bố mẹ nó đi tù cả, ông bà ngoại nuôi, h muốn có giấy giám hộ để xin học cho cháu; Em trai tôi bị
  tâm thần, tòa tuyên mất năng lực hành vi, ai trong nhà được đứng tên trông coi tài sản cho nó?; giám hộ đương nhiên
  của trẻ dưới 18t ko còn cha mẹ là ai, ra xã đk thế nào; giay cu nguoi giam ho cho dua chau bi bo roi can nhung j;
  Anh cả đủ 20 tuổi có được làm giám hộ cho hai đứa em sau khi bố mẹ mất vì sạt lở không?; cô ruột thay bố mẹ đại diện
  ký giấy tờ cho cháu vị thành niên thì phải đăng ký ở đâu; Mẹ em lẫn nặng không tự quyết được việc gì, con gái muốn
  được công nhận là người giám hộ để ký thay; Cần văn bản đồng ý của họ hàng không nếu chú muốn làm giám hộ cháu gái 9
  tuổi; Phí đk giám hộ cho trẻ mồ côi có được miễn không vậy; My sister and her husband both died, how do I become the
  legal guardian of my nephew?; guardian papers for orphan kids; grandparents raising a child whose parents are in
  prison - can they be appointed to represent him; Our brother is mentally incapacitated by court ruling, register me
  as the person responsible for him.; who qualifies to take legal charge of a minor without parents, and where to
  file; chị gái mất, anh rể bỏ đi biệt tăm, cháu 5t ở với em, đi học đi viện đều bị hỏi ai là người đại diện; Bà ngoại
  68 tuổi nuôi hai cháu bố mẹ chết tai nạn, muốn có giấy để nhận tiền bồi thường thay các cháu; bố mẹ nó bị tòa cấm
  quyền nuôi con, chú thím muốn đứng ra lo cho nó theo pháp luật; Được xã cử trông nom trẻ mồ côi thì có quyền bán đất
  của cháu không, giấy cử làm ở đâu?; Bố em tai biến nằm một chỗ, tòa đã tuyên khó khăn nhận thức, giờ ra xã đăng ký
  ai là người trông coi; lam giay do dau cho chau ruot mo coi co mat phi k may ngay xong; ong noi muon dung ten dai
  dien cho chau 7t bo chet me di lay chong; bo me lap di chuc cu cau ruot cham soc con, gio ho mat thi cau ra xa lam
  giay gi; giam ho cho em gai bi down da 20t thi nop giay to j; nguoi tung co tien an co dc lam giam ho cho chau ko;
  Sister is dead, her husband vanished, and the school wants a legal representative for the boy I raise.; my parents
  named uncle in their will to take care of me, how does he get the official guardian paper; cost and working days of
  appointing someone to watch over an orphan's interests; can a man with a criminal record be named guardian of his
  niece
1.004845: Cháu tôi vừa tròn 18, tôi không còn phải làm người giám hộ nữa thì báo xã thế nào; chấm dứt giám hộ; thoi
  lam nguoi giam ho cho chau; Bố mẹ cháu bé đi cải tạo về đón con rồi, ông bà muốn xóa việc giám hộ đã đăng ký; e đang
  giám hộ em trai, nay nó đủ tuổi tự lo, làm giấy kết thúc giám hộ ở đâu j; người được giám hộ đã mất, có phải đăng ký
  hủy giám hộ không?; huy giay giam ho vi dua be duoc nhan lam con nuoi; Chú tôi bị tâm thần nay khỏi bệnh, toà tuyên
  hồi phục năng lực hành vi, tôi hết trách nhiệm giám hộ thì nộp tờ khai gì; ngừng trông nom hợp pháp đứa cháu mồ côi
  vì già yếu, muốn giao lại và bỏ quyền giám hộ cũ; hết giám hộ phải trả tài sản của trẻ, ghi vào sổ hộ tịch ra sao;
  gỡ tên tôi khỏi vai trò giám hộ dc ko, cháu về ở với mẹ ruột r; My ward turned 18, how do I formally stop being the
  guardian?; end guardianship; the child's parents came back from abroad and can care for him again so our guardian
  role should be closed; I was guardian of my orphan niece, now a couple adopted her. What do I file to terminate it?;
  cancel legal guardian status because brother regained capacity by court ruling; e trai mồ côi e giám hộ từ nhỏ,
  tháng này nó đủ 18 rồi, có phải ra xã làm gì ko hay tự hết; me chau di lam xa nay ve nuoi con, ba ngoai muon thoi
  giam ho thi can to khai gi; chấm dứt việc giám hộ nộp ở xã cũ đã đăng ký hay xã đang ở ạ; be dc nguoi ta nhan lam
  con nuoi roi, giay giam ho cua e con hieu luc khong, xoa o dau; bà e già yếu muốn đổi người giám hộ sang chú, phải
  hủy cái cũ trước đúng ko; dang ky ket thuc giam ho mat may ngay, le phi bn; người e giám hộ bị mất năng lực vừa qua
  đời, cần giấy gì để xóa tên trong sổ; het giam ho ma ko ra dang ky thi co bi phat ko; nộp tờ khai chấm dứt giám hộ
  online được k; giam ho cho chau bi tam than, toa da huy tuyen bo mat nang luc, gio dua quyet dinh toa cho ai; The
  brother I've been guardian to turns 18 this month, does it stop by itself or must I go to the commune?; Mother is
  home and takes the kid back, what form does grandma use to step down as registered guardian?; File the ending of
  guardianship where it was first registered or where we live today? Any charge?; Granny is too frail and uncle will
  take over the ward, does the first guardianship have to be closed beforehand?
1.004746: Giấy đăng ký kết hôn mất từ lâu, sổ gốc ở xã cũng cháy hết trong chiến tranh, giờ vợ chồng làm lại thế nào;
  đăng ký lại kết hôn; cuoi nam 1985 mat giay ma xa khong con so luu; Hai ông bà lấy nhau từ 1980 có đăng ký, nay cả
  bản chính lẫn sổ hộ tịch đều không còn, xin đăng ký lại ra sao?; mất gkh, lên phường tra thì ko thấy tên trong sổ,
  lm lại hôn thú dc k; làm lại hôn thú cho bố mẹ vì lũ cuốn trôi hồ sơ của xã; vợ chồng e cưới trc 2016 mà h tìm ko ra
  sổ kết hôn ở UBND, phải đăng ký kết hôn một lần nữa à; dang ki lai ket hon ngay cuoi tinh tu luc nao, ca hai vo
  chong co phai den; Xã cũ sáp nhập làm thất lạc sổ bộ, giấy hôn thú chúng tôi bị mối ăn nát, cần giấy mới để bán đất;
  ông bà còn sống cả hai, từng có giấy giá thú, hỏi xin bản sao thì cán bộ bảo không còn lưu, phải làm gì; phục hồi
  chứng nhận kết hôn do chiến tranh biên giới 79 thiêu hủy trụ sở; Our marriage certificate is gone and the commune's
  book was burned, can we register the same marriage again?; re-register old marriage; we wed in 1983, both original
  and the office register were lost in a flood; Husband and wife already married decades ago but no record survives,
  will the date of wedding stay the same?; registry says no archive of our union, need fresh wedding papers for a
  visa; bố mẹ e cưới 1978 có giấy của xã, giờ giấy mất, xã bảo sổ cháy hồi chiến tranh, làm sao có lại giấy kh để làm
  visa thăm con; vc em dk ket hon 2005, bi lut mat giay, ra xa tra khong con so, lam lai dc ko hay phai cuoi lai tu
  dau; đk lại kết hôn thì ngày cưới ghi ngày cũ hay ngày làm lại; bo mat roi con me, gio co dang ky lai ket hon cho bo
  me dc khong; làm lại giấy kết hôn khi sổ gốc ko còn thì nộp ở xã cũ hay xã đang sống; can nguoi lam chung hay anh
  cuoi cu gi de chung minh da tung dk ket hon, so xa mat het; kết hôn trước ở huyện khác, h xã đó giải thể nhập vô chỗ
  khác, sổ lưu ko tìm ra, xin dk lại ở đâu; vo o nuoc ngoai, chong o nha, ca giay lan so deu mat, dang ky ket hon lai
  co can vo ve ko; đăng kí lại hôn thú phí bn, mấy ngày có; chi con to photo giay ket hon cu, so luu o uy ban bi moi
  an, gio lam lai can nhung gi; Parents wed in 1978, their paper is lost and the commune's ledger burned. They need a
  certificate to visit me abroad, what now?; Will the redone marriage paper show our original wedding date or
  today's?; Dad has died, can my mother alone have their lost, unarchived marriage registered anew?; just a photocopy
  of our old wedding certificate is left and termites ate the office book, which proofs and fee?
1.005461: Giấy chứng tử của ông nội mất rồi, sổ xã cũng không còn lưu, muốn làm lại để chia đất; đăng ký lại khai tử;
  lam lai giay bao tu cho bo mat tu 1990, so goc khong con; Bà ngoại em qua đời lâu rồi, có khai tử ở xã cũ mà sổ bị
  cháy, xin đăng kí lại kiểu gì?; cụ tôi mất năm 1988, đã khai tử, giờ bản chính và sổ hộ tịch đều thất lạc do lũ; ko
  tìm thấy giấy chứng tử cũ, phường bảo ko còn sổ nên ko cấp trích lục đc, h lm j; giấy khai tử bị mối xông, kho hồ sơ
  của ủy ban thì hỏng, cần giấy mới nộp ngân hàng thừa kế; xin cap lai chung tu khi xa khong luu ban nao; Bác tôi chết
  đã báo tử một lần, chiến tranh làm mất cả sổ bộ, con cháu phải khai tử lần nữa cần bằng chứng gì; bia mộ, giấy xác
  nhận của họ hàng có dùng để đăng ký khai tử lại được không khi sổ lưu mất; mẹ em mất trước 2016 đã có giấy tử, nay
  giấy lẫn sổ tử đều ko còn; Grandpa's death certificate was lost and the commune book no longer exists, how to
  register the death anew?; register death again; the register of deaths burned in 1979, we had a certificate once,
  now nothing is left for the inheritance; My father passed away in 1995, was declared, but paper and archive both
  vanished in a flood; no record remains at the ward of my aunt's earlier registered death, what evidence for a new
  entry; ông nội mất 1982 có báo tử ở xã, h giấy mất mà xã cũng ko còn sổ, cần để làm thừa kế thì sao; giay chung tu
  cua bo bi chay, ra uy ban xin trich luc thi bao so luu that lac, gio dang ky lai kieu gi; mất giấy khai tử của
  chồng, sổ xã mối ăn, e cần lại để tái hôn thì làm thủ tục j; lam lai khai tu khi ca ban chinh va so bo deu mat thi
  con dau co di nop dc ko; cần photo giấy báo tử cũ ko để đk khai tử lần 2, nếu ko có thì lấy gì chứng minh; dang ky
  lai khai tu nop o xa ngay truoc dang ky hay noi nguoi mat o truoc do; đk lại khai tử phí bn, mấy ngày có kq; ba co
  mat 1975 da khai tu, xa cu sap nhap ko tim thay so, can giay de sang ten dat; làm lại giấy tử online đc ko, hồ sơ cũ
  xã bảo mất sạch năm 79; co giay chung tu che do cu, gio rach nat va so goc khong con, xin cap lai bang cach dang ky
  moi; My husband's death had been registered, but the certificate burned and termites ate the ledger. I need it to
  remarry, how?; Great-aunt's 1975 death was recorded, the old commune merged and its book can't be found. Which
  commune enters it again?; Can a daughter-in-law request re-registration of a death when neither paper nor register
  survives, and what does it cost?; no photocopy of the earlier death certificate exists and archives were destroyed
  in 1979, what counts as proof the second time
`);
