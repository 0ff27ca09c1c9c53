import { phrasesByName } from '../phrases.js';

/** How people ask for land and for building on it, by code. */
export const ASKED_FOR_LAND_AND_BUILDING = phrasesByName(`
1.013978: làm bìa đỏ lần đầu; đất ông bà để lại chưa có sổ, giờ muốn làm sổ đỏ; lam so do cho dat khai hoang; nhà em ở
  đây từ năm 1990 chưa từng có bìa, xin cấp thế nào; đất không giấy tờ gì có được cấp quyền sử dụng ko; Gia đình tôi
  canh tác nương rẫy hơn 30 năm, chưa được cấp giấy chứng nhận, nộp hồ sơ ở xã hay văn phòng đất đai?; xin so do dat
  vuon chua co bia; rừng hồi nhà mình trồng lâu đời nhưng chưa ai làm sổ, đk đất đai ra sao; đất mua giấy viết tay
  trước 2014 chưa có sổ gốc, hợp thức hóa; thôn muốn xin giấy chứng nhận cho khu đất nhà văn hóa, miếu chung của bản;
  làm sổ hồng cho nhà và đất ở lần đầu hết bao nhiêu tiền, đo đạc ai làm; our land never had a red book, how do we get
  one?; first land title; My grandparents cleared this field decades ago and no paper was ever issued. What should I
  hand in to have it recognised?; apply for land use right certificate, house built 1988, no documents; overseas
  Vietnamese with an untitled plot in Lang Son wants an initial certificate; ông bà khai phá đồi từ 1985, giờ con cháu
  muốn có bìa mà chẳng có tờ giấy nào, xã xác nhận kiểu gì; Đất mua giấy tay năm 2010 của người chưa có sổ, chủ cũ mất
  rồi, giờ làm bìa đầu tiên có được ko?; làm sổ đỏ lần đầu có phải đóng tiền sử dụng đất không, hộ nghèo dân tộc được
  giảm chứ ạ; Nhà xây trên đất vườn chưa có bìa, hàng xóm không chịu ký giáp ranh thì có làm sổ được không; xã thông
  báo đo đạc cấp bìa đồng loạt, em đi làm xa nhờ bố ở nhà kê khai được ko; lam bia do cho manh dat chua co so bao gio
  mat may ngay; dat ruong hop tac xa chia ngay xua chi co giay giao ruong, lam so dc k; xin cap bia dat rung chua co
  giay to o xa can gi; nop ho so lam so do lan dau online dc ko; dat o tu 1992 chua co so dong thue day du, gio xin
  cap so het bao tien; Grandpa cleared the hill in 1985 and nobody holds any document. Who vouches so we obtain a red
  book?; do poor ethnic households pay land use fees for their first certificate; neighbour won't sign the boundary,
  can untitled garden land still get its first book; dad filling in the first-time land declaration for me while I'm
  away
1.013831: sang tên sổ đỏ; mua đất xong công chứng rồi, giờ chuyển tên bìa thì nộp đâu; bo me cho dat con trai thu tuc
  sang ten the nao; ba tôi mất, anh em đã thỏa thuận chia xong, sang tên sổ đỏ thừa kế; đổi ruộng cho hàng xóm rồi
  muốn cập nhật tên trên sổ; góp vốn bằng quyền sử dụng đất vào công ty cần đăng ký gì; sang ten bia do het bn tien
  thue; bán đất rẫy cho người khác, bên mua làm sao để đứng tên; Em được ông ngoại tặng mảnh vườn, có hợp đồng tặng
  cho rồi thì bước kế tiếp là gì, miễn thuế ko; cho thuê lại đất trong khu công nghiệp phải khai biến động; nhà chuyển
  nhượng qua tay, chi nhánh vpđk đất đai bao lâu trả sổ tên mới; I bought a plot and signed at the notary, how is the
  title put in my name?; transfer red book to buyer; Dad passed away and left us the farm. The heirs agree. How do we
  register the inheritance on the land title?; parents giving a house to their daughter, which taxes and papers for
  the ownership change; swapping rice fields with my neighbour, recording it at the land office; cầm hợp đồng công
  chứng mua đất nửa năm nay chưa đi làm sổ tên mình, trễ có bị phạt ko; Mẹ cho em miếng đất thổ cư, hợp đồng ký ở xã
  xong rồi, mang ra đâu để sổ đứng tên em?; thừa kế nhà đất của bố có di chúc, làm sang bìa tên con có mất thuế trước
  bạ không; Sổ tên hai vợ chồng, vợ mất, giờ chuyển hết qua tên chồng sau khi các con đã ký nhường; Đem đất góp vốn
  với bạn mở xưởng thì sổ có phải ghi biến động không, bao ngày xong?; mua dat co so roi lam sang ten mat bao nhieu
  ngay; thue sang ten dat bo me cho con co dc mien k; sang ten so do nop o xa hay van phong dang ky dat dai; ng ban ko
  chiu di cung thi ben mua tu nop ho so sang so dc ko; cho thue dat 10 nam co phai ghi vao bia do ko; Half a year
  since the notarised purchase and the red book still shows the seller. Any penalty for being late?; inheriting dad's
  titled house by will, get the book into my name and which tax; wife died, kids gave up their parts, now the titled
  land goes wholly to the husband; seller won't come along, may the buyer alone lodge the title change and in how many
  days
1.012784: tách thửa đất; cắt đất chia cho hai đứa con mỗi đứa một mảnh làm thế nào; tach so do; nhập hai mảnh liền kề
  thành một sổ; diện tích tối thiểu để chia lô ở Lạng Sơn là bao nhiêu m2; Tôi muốn bán một nửa vườn, phải xẻ thửa
  trước đúng không, ai đo vẽ; hop thua 2 lo dat canh nhau; em có 1 sổ chung 300m2 muốn tách ra làm 2 bìa riêng, đk gì
  ạ; gộp mấy thửa ruộng sát nhau vào chung một bìa; phân lô bán nền 5 lô nhỏ có đc ko; chia mảnh đất mặt đường 10m ra
  làm đôi, bề ngang còn 5m có cho tách k; divide my plot into two; merge adjacent land parcels under one certificate;
  What is the minimum area if I want to cut my garden in half and sell one part?; subdivide family ground for three
  sons, survey and separate books; combining two neighbouring lots, where to submit and how long; nhà mình có 500m2
  đứng 1 sổ, h muốn cắt 120m2 cho con gái lấy ck, phần còn lại vẫn của mình; bo e mat de lai 1 manh to, 3 ae thong
  nhat moi nguoi 1 phan, gio phai chia ra 3 bia rieng truoc dung ko; xẻ đất làm 2 thì thuê bên nào xuống đo, có bắt
  buộc vp đk đất đai đo ko ạ; e mua them dc dai dat 2m sat nha, muon gop vao so cu thanh 1 thua thi nop gi; ngân hàng
  đang giữ sổ thì có xin chia lô được k; dat ruong muon chia nho ra thi toi thieu phai con bn met moi cho tach; miếng
  đất bên trong ko có lối đi riêng, muốn tách phải chừa đường rộng mấy mét; tach thua mat may ngay lam viec, nop o
  trung tam hanh chinh cong tinh hay o xa; cụ nhà e yếu ko đi đc, e nộp hồ sơ chia thửa thay có cần giấy ủy quyền ko;
  phi do dac voi le phi khi xin tach 1 so thanh 2 so het tam bn tien v ad; I have one red book for 400 m2 and want to
  carve off 100 m2 for my daughter before gifting it. What's the procedure?; Does a back plot need its own access lane
  before they let me subdivide?; We purchased a 2-metre strip next door and want it joined with our existing lot, one
  number, one book; Can a parcel be partitioned while the bank still holds the title?
1.012783: đổi sổ đỏ cũ sang sổ mới; bìa đỏ bị rách ố vàng muốn đổi cái khác; cap doi so do bi nhoe; sổ cũ cấp năm 1998
  một sổ nhiều thửa, muốn đổi mẫu có mã QR; đo đạc lại bản đồ nên diện tích lệch, xin đổi bìa theo số liệu mới; Sổ đỏ
  nhà tôi chỉ ghi tên chồng, giờ muốn ghi cả tên vợ thì đổi được không; doi bia do sang so hong mau moi mat bao nhieu
  ngay; sổ đất bị mối mọt ăn hỏng một góc còn đọc được, xin lấy tờ mới; giấy chứng nhận qsdđ bị ướt bay mực, hư hỏng;
  sổ cấp cho hộ gia đình muốn chuyển mẫu mới, còn nguyên sổ ko mất; dồn điền đổi thửa xong thì đổi lại bìa ruộng ntn;
  my red book is torn, can it be exchanged for a new one?; old land certificate to new QR format; The paper from 1996
  lists only my husband, we'd like both spouses printed on it. Where do we exchange it?; faded and damaged land title
  swap; remeasured area differs from the certificate, getting an updated copy of the red book; sổ nhà e vẫn còn nguyên
  nhưng là mẫu bìa cũ thời huyện, bank kêu đem đi đổi cho dễ vay; bia nha em nuoc vao dinh het trang ko doc ro so
  thua, gio doi to khac mat bn tien; 1 sổ ghi tới 4 thửa, e muốn xin mỗi thửa 1 quyển giấy mới ko đổi chủ, ko chia
  nhỏ; xa vua do ban do dia chinh moi, can bo bao mang so cu len doi, phai nop nhung j; đổi sổ đỏ sang mẫu mới có bắt
  buộc ko, ko đổi thì sổ cũ còn giá trị k; so ghi sai vi tri thua dat so voi thuc te nha minh dang o, xin in lai giay
  cho dung thi sao; sáp nhập tỉnh xã rồi, địa chỉ trên sổ hồng cũ có cần đi đổi lại quyển khác ko mn; xin doi bia do
  cu nat qua dvc truc tuyen dc k hay phai len van phong dat dai; ck e đi làm xa, e mang sổ cũ đi xin đổi có đc ko hay
  phải cả 2 vc ký; bia do ho gia dinh cap 2003 gio muon thay bang giay moi ghi ten ca hai vo chong, may hom lay; Our
  pages are stuck together and the plot number is unreadable. We still have the book, just want a fresh one; Is it
  mandatory to switch the 1990s certificate to the current form, or is the old one still valid?; One book lists four
  parcels. I'd like a separate new-format certificate for each, same owner; After the cadastral remeasurement the map
  number changed. Where do I bring the existing title for a new print?
1.012786: mất sổ đỏ; bìa đỏ bị mất trộm giờ làm lại thế nào; lam lai so do bi mat het bao nhieu tien; nhà cháy mất
  hết, cả giấy tờ đất, xin cấp lại bìa; sổ hồng thất lạc lúc chuyển nhà tìm mãi ko ra; Ông cụ cất bìa đất ở đâu không
  nhớ rồi mất, cả nhà lục không thấy, phải niêm yết ở xã bao nhiêu ngày?; rot mat bia do thi bao ai; lũ quét trôi mất
  sổ đất, xin lại sổ khác đc k; đánh rơi giấy chứng nhận quyền sử dụng đất ngoài đường, đăng tin mất rồi làm gì nữa;
  em cầm sổ đỏ của mẹ làm mất, giờ khai báo xin cấp lại; bị người ta lừa lấy mất bìa, có xin được tờ mới và hủy tờ cũ
  ko; I lost my red book; land title stolen, how to obtain a replacement; Our house burned down and the land papers
  are gone. How do we get them issued again?; misplaced the ownership certificate of my plot when moving, must the
  loss be posted at the commune; flood washed away grandma's land certificate; nhà vừa dọn về xa nhà mới, lục tung ko
  thấy quyển sổ đâu, giờ phải ra đâu trình báo đầu tiên; bi trom pha ket lay mat so do, cong an lap bien ban roi, lam
  gi tiep de co so khac; thông báo mất bìa dán ở xã 30 hay 15 ngày mới dc nộp hồ sơ v; me gia lan quen bo so hong cho
  nao ko nho, con lam don xin cap lai thay me dc ko; mất sổ mà sợ ng khác đem đi cầm cố thì báo vp đất đai chặn kiểu
  j; xin lai bia dat bi that lac tong cong mat bao lau, le phi may tram; sổ bị cháy thành tro chỉ còn bản photo, có
  dùng bản photo xin lại đc k; chau nghich dem dot mat giay chung nhan dat, gio lam lai co phai do dac lai ko; vừa xin
  đc sổ mới thì tìm thấy quyển cũ đã báo mất, giờ xử lý sao ạ; e lam roi so do tren xe khach, dang fb ko ai tra, can
  giay to j de xin quyen thay the; How long must the notice of a missing red book hang at the commune before I can
  apply?; Mum has dementia and hid the land book somewhere, nobody can find it. May I request a replacement for her?;
  burglars emptied our safe including the house title, what comes after the police statement?; Only a photocopy of the
  burnt land certificate remains, is that enough to get a new original?
1.011441: thế chấp sổ đỏ vay ngân hàng; cắm bìa đỏ ở Agribank thì đăng ký ở đâu; dang ky the chap dat; ngân hàng bảo
  phải đk giao dịch bảo đảm, cần giấy tờ gì; vay vốn nuôi lợn bằng sổ đất, khâu đăng ký thế chấp mất mấy ngày; Tôi lấy
  nhà làm tài sản bảo đảm cho con trai vay tiền, hợp đồng thế chấp công chứng xong đem nộp chỗ nào; lam dang ky bien
  phap bao dam qsdd; lệ phí đăng kí thế chấp nhà đất bao nhiêu; cam co so hong de vay tien co phai ra vp dat dai ko;
  em vay quỹ tín dụng, cán bộ nói đi ghi thế chấp vào trang 4 của sổ, là làm gì; cty thế chấp nhà xưởng trên đất thuê
  để vay vốn; bank wants the mortgage on my land recorded, how?; register mortgage red book; I'm borrowing from
  Agribank with my house as collateral. Which office notes the pledge on the title?; security interest over land use
  rights, filing fee and time; loan secured by our farm: paperwork at the land registry; vc em vay 300tr mua trâu,
  bank giữ sổ rồi bảo ra vp đất đai đăng kí, ai đi: mình hay cán bộ bank; cong chung hop dong the chap xong hom nay
  thi bao gio co dau dang ky de giai ngan; nhà xây trên đất chưa ghi vào sổ, có đem đi bảo đảm vay đc ko, đk kiểu gì;
  nop ho so giao dich bao dam dat dai online ko can den noi dc k; hộ nghèo, vay nông nghiệp nông thôn có đc miễn phí
  đăng ký thế chấp ko; muon dang ky the chap can ho chung cu / nha o hinh thanh trong tuong lai o lang son; hợp đồng
  thế chấp đứng tên 2 vc mà ck đi nước ngoài thì khâu đăng ký ai ký phiếu; mau phieu yeu cau dang ky bien phap bao dam
  01a lay dau, nop may ban; đem sổ đỏ bảo lãnh cho cty bạn vay vốn, phải ghi vào hồ sơ địa chính chỗ nào; nop ho so
  the chap truoc 15h thi co ket qua trong ngay ko ad; Bank approved the loan but won't pay out until the pledge is
  entered at the land office. Same-day result possible?; Are farmers exempt from the charge for recording a mortgage
  on their rice land?; who files the security registration, the borrower or the credit officer, and which form
  number?; I'm putting up my parents' plot as guarantee for my company's loan, what must be noted in the land records
1.013949: muốn lên đất ở để cất nhà trên đất ruộng thì xin thế nào; chuyen muc dich su dung dat trong lua sang dat o;
  đất trồng cây lâu năm chuyển sang ở đóng bao nhiêu tiền; thuê đất của nhà nước làm trang trại; đất thuê 50 năm sắp
  hết hạn, gia hạn ở đâu; Gia đình tôi muốn được xã giao rừng để trồng keo, hồi thì nộp đơn cho ai?; xin len tho cu
  100m2; hộ nghèo chưa có đất làm nhà, xin nhà nước cấp đất ko qua đấu giá; đất nông nghiệp của em chuyển sang đất
  kinh doanh dịch vụ để mở trạm rửa xe dc ko; gia han su dung dat nong nghiep het thoi han; convert garden land to
  residential land; I want to build a home on my rice field, how do I change what the land is used for?; leasing state
  land for a farm without auction; Our 50-year term on the plot ends next year. How can the land period be prolonged?;
  can the commune allot forest to a family for planting star anise; nhà e có 800m2 đất trồng ngô, h muốn làm nhà cho
  con trai ra ở riêng, xin lên thổ cư 1 phần dc k; chuyen 200m2 dat vuon len dat o tinh tien su dung dat kieu gi, co
  duoc no ko; sổ ghi thời hạn sử dụng đến 2025 là hết, xã có thu hồi ko hay đi xin dùng tiếp; htx e muon thue 2ha dat
  cua xa lam nha luoi trong rau, khong qua dau gia duoc ko; lỡ xây nhà trên đất nông nghiệp rồi, h xin chuyển mục đích
  thì có bị phạt trước ko; ban e co khu rung chua giao cho ai, 10 ho muon nhan khoan giao rung quan ly thi lam don gi;
  giáo viên lên công tác vùng biên chưa có đất ở, có được giao đất làm nhà k; xin chuyen dat rung san xuat sang dat
  lam xuong boc go can giay to j, ai ky quyet dinh; đất ao muốn san lấp thành đất ở, nộp hs ở xã mấy ngày có quyết
  định; gio xa hay tinh co quyen cho len tho cu, co nop tren mang dc ko; My plot is marked 'perennial crops' but I'd
  like to live there. How much do I pay the state for the switch?; Already put up a house on farmland, can I still
  request the change of purpose or will I be fined first?; The land book says use until 2025. Do I lose the field or
  can I ask to keep it longer?; a cooperative wants two hectares of public land on lease for greenhouses, no bidding,
  who decides?
1.012812: hàng xóm lấn đất; nhà bên cạnh xây tường rào chiếm sang đất nhà em, nhờ xã giải quyết; tranh chap ranh gioi
  dat; anh em ruột cãi nhau vì mảnh đất bố mẹ để lại, muốn xã hòa giải; gửi đơn xin hoà giải đất đai ở ubnd xã cần gì;
  Nhà tôi bị tranh chấp lối đi với hộ phía sau, tòa bảo phải qua hòa giải cơ sở trước khi kiện; bi nguoi ta chiem
  nuong ray lm sao doi lai; thôn hoà giải ko xong, đưa lên xã thì bao nhiêu ngày có biên bản; hai nhà giành nhau bờ
  ruộng, mời địa chính xuống phân xử; bên kia nhổ cọc mốc giới lấn sang rừng nhà mình 2m thì kêu ai; biên bản hòa giải
  không thành tranh chấp đất xin thế nào; my neighbour moved the fence onto my land, who can mediate?; land quarrel
  mediation; Two brothers disagree over the plot our parents left and want the commune to help us settle before court;
  boundary conflict with the family next door about a path to the field; someone occupies my hill garden and claims
  it's his, where do I ask for reconciliation; hàng xóm cứ mỗi năm đào bờ lấn sang ruộng e 1 ít, nói ko nghe, giờ nhờ
  ai đứng ra giải quyết; nop don ra toa bi tra lai vi chua hoa giai o xa, gio phai lam gi; ông chú ruột ko chịu trả
  mảnh đất cho mượn từ 1995, bảo đất của chú, xã phân giải đc ko; xa goi len hoa giai dat dai ma ben kia ko den thi
  sao; hoà giải đất ở xã có mất tiền ko, mấy ngày thì xong; 2 ho deu noi doi hoi do la cua minh, chua ai co bia, nho
  uy ban dung ra phan giai; hai bên đã thống nhất lại ranh sau khi xã hòa giải thành, giờ biên bản đó có giá trị gì; e
  o ha noi, dat o que bi tranh, nho anh trai di hop hoa giai thay co can giay uy quyen; hội đồng hòa giải đất gồm
  những ai, có được mời luật sư vào dự ko; nha ben rao loi di chung hon 20 nam ko cho di nua, muon xa xuong lap bien
  ban va noi chuyen 2 ben; Court sent my land claim back saying we must first try to settle at the commune. How do I
  ask for that meeting?; My uncle borrowed our field in 1995 and now refuses to return it, can the People's Committee
  bring us to the table?; what if the other side doesn't show up at the land conciliation session; Is there a charge
  for commune mediation over a hedge line, and how many days does it take?
1.013225: xin phép cất nhà; sắp xây nhà 3 tầng ở phường, cần giấy phép gì; gpxd nha o rieng le; em định làm nhà mới
  trên đất thổ cư, xin phép ở xã mất mấy ngày; xây nhà cấp 4 ở nông thôn có phải xin giấy phép ko; Tôi chuẩn bị khởi
  công nhà ống 2 tầng, bản vẽ cần đóng dấu của ai, hồ sơ xin phép xây gồm những gì?; xin giay phep xay dung nha moi;
  dựng nhà xưởng nhỏ cấp III thì nộp hồ sơ đâu; đập nhà cũ xây lại từ móng hoàn toàn, thủ tục; làm móng trước rồi xin
  phép xây sau có bị phạt k; lệ phí cấp phép xd biệt thự, nhà vườn ở Lạng Sơn; permit to build a new house; I plan a
  two-storey home on my plot, what drawings go with the application?; building permission for a small warehouse grade
  IV; do villagers need approval before starting construction of a dwelling from scratch; how long until the commune
  approves constructing our villa; vc em gom đủ tiền sắp động thổ căn nhà đầu tiên 90m2 ở thị trấn, cần xin gì trước
  khi đào móng; xay nha khong phep phuong xuong lap bien ban dung thi cong, gio xin gpxd bo sung dc ko; xây nhà trọ 10
  phòng cho công nhân trên đất ở, xin phép xây ở xã hay sở xây dựng; ban ve xin phep xay nha co can cong ty thiet ke
  ko hay tu ve tay dc; nhà dưới 7 tầng trong bản vùng sâu ko có quy hoạch, có miễn giấy phép xd k; gpxd co han may
  thang, duoc cap roi ma chua co tien khoi cong thi sao; dựng nhà sàn gỗ mới 2 gian trong khu di tích, có phải xin
  phép xây; dat dung ten bo ma con xay nha moi thi ai dung don xin cap phep; mình muốn xây quán cafe khung thép 1 tầng
  trên đất thương mại, loại cấp 4, hs xin phép có j; nop xin phep xay nha qua mang can scan nhung gi, bao ngay co
  giay; Work on our first house was stopped because we had no permit. Can we still get one now?; Do I need a licensed
  architect for the drawings or may I sketch my future bungalow myself?; How long does a construction permit stay
  valid if I can't break ground yet?; Land is in dad's name but I'm the one putting up a new home there, whose name
  goes on the application?
1.013229: sửa nhà có phải xin phép không; nâng thêm một tầng cho nhà đang ở, xin giấy phép cải tạo; cai tao nha cu; em
  muốn đập vách, thay mái và mở rộng ban công, cần báo phường ko; nhà dột nát muốn tu sửa lại kết cấu thì xin giấy
  phép sửa chữa ở đâu; Nhà tôi 2 tầng đã ở 20 năm, giờ định cơi nới thêm phía sau, hồ sơ cần ảnh hiện trạng không ạ?;
  gp sua chua nha o rieng le; thay đổi mặt tiền cửa hàng và gia cố móng; chồng thêm tầng 3 lên nhà cũ có cần kiểm định
  ko; sửa lại nhà ở thành nhà nghỉ, thay kết cấu chịu lực; tân trang nhà xưởng cấp 4, lợp lại, đổ thêm sàn thì làm
  giấy j; renovation permit; adding a floor on top of my existing house, whose approval do I need?; We'd like to knock
  down inside walls and enlarge the balcony of an old home. Is permission required?; repair of a leaking, weakened
  house structure, what papers; alter the facade and strengthen the foundation of a shop building already standing;
  nhà e mái tôn dột, h thay mái tôn mới y như cũ thì có cần xin phép k hay làm luôn; muon do them 1 tum tren san
  thuong nha cu, phuong co bat xin giay phep ko; cải tạo nhà 3 tầng thành homestay, đập thông phòng, thêm wc thì xin
  giấy gì; nha bi nut do lun mong, thue tho gia co lai cot dam can ho so gi; hàng xóm kiện vì e cơi nới ko xin phép,
  giờ làm thủ tục xin sửa chữa bổ sung sao; xin phep nang nen, nang tang nha cap 4 dang o lai mat may ngay; sửa nhà mà
  làm thay đổi kết cấu thì phải thuê đơn vị đánh giá an toàn nhà cũ đúng ko; chi son lai voi lat gach nen nha co phai
  bao xa ko ad; le phi giay phep cai tao nha o la bn, khac voi xay moi ko; lắp thang máy vào nhà đang ở, phải khoét
  sàn các tầng, xin phép ở đâu; Putting the same type of tin roof back on, do I need to ask anyone?; I'm turning my
  existing three-storey home into a guesthouse, knocking rooms together. Which permit covers that?; Cracks from
  sinking foundations: may I reinforce beams and columns straight away, or must the ward okay it first?; installing a
  lift inside an occupied house, cutting through floors, what application do I make
`);
