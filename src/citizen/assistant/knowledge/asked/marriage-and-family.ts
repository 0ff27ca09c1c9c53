import { phrasesByName } from '../phrases.js';

/** How people ask for marriage and adoption, by code. */
export const ASKED_FOR_MARRIAGE_AND_FAMILY = phrasesByName(`
1.000894: Em với bạn trai đều người Lạng Sơn, tháng sau cưới, muốn đi lấy giấy hôn thú thì cần gì?; đk kết hôn cần
  mang gì; dang ki ket hon o xa vo hay xa chong; cưới xong được 1 năm rồi mới ra ủy ban làm giấy kết hôn có sao không
  ạ; Bạn gái em 17 tuổi rưỡi, nhà đã ăn hỏi, bao giờ thì đủ tuổi ký giấy đăng kí; Hai đứa đã ly hôn nay quay lại với
  nhau thì có phải làm thủ tục cưới về mặt pháp lý lần nữa không?; chồng bận đi làm xa, một mình vợ ra xã nộp hồ sơ
  kết hôn đc k; Đăng ký kết hôn online rồi có phải đến tận nơi ký tên không, bao lâu có giấy; lấy ck cùng bản, cả 2 là
  ng dân tộc Dao, giấy hôn thú miễn phí hay mất tiền vậy; Tôi từng có một đời vợ, đã ra tòa xong, nay lấy người khác
  cùng xã thì giấy tờ đăng ký hôn nhân gồm những gì?; bộ đội đóng quân nơi khác xin về quê đăng ký kết hôn với cô giáo
  thì thủ tục sao; We're both Vietnamese and want to get married legally, which office?; marriage certificate
  requirements; my fiance lives in another province, can we wed officially at my commune; Held the village wedding
  last year but never signed at the People's Committee - how to make us lawful husband and wife?; do both bride and
  groom need to be present to sign; ny em khẩu Cao Bằng em khẩu Lạng Sơn, hai đứa định ký giấy ở bên nào tiện hơn, có
  phải xin giấy độc thân trước ko; Trai 20 gái 18 tính tuổi tròn hay tuổi mụ, bọn em muốn đi lấy giấy hôn thú dịp Tết;
  đăng ký hôn nhân mất tiền không, chọn ngày đẹp 20/10 ra ký lấy luôn trong ngày có được ko ạ; Vợ tôi mất 3 năm rồi,
  nay tôi tục huyền với bà hàng xóm, hai ông bà già ra xã làm giấy vợ chồng cần gì?; con dì con già lấy nhau có được
  xã cho ký giấy không; 2 dua o chung co con r gio moi di lam giay ket hon can giay kham suc khoe k; dk ket hon co can
  nguoi lam chung vs chup anh ko; hon the lam online tren dvc xong may hom hen ra ky; e gai 17t co bau roi nha trai
  giuc cuoi, co lam dc hon thu ko; di dang ky vo chong ma 1 ben mat cccd thi dung giay gi thay; His household is in
  Cao Bang and mine here: at which side do two Vietnamese sign the marriage book?; minimum age for bride and groom,
  and is it counted by full birthday; Is marrying at the commune free and can we get the certificate the same day?;
  both of us are widowed pensioners and wish to become husband and wife on paper
1.000094: Em ở xã giáp biên Tân Thanh, lấy chồng người Bằng Tường bên kia, đăng ký ngay tại xã được không?; ket hon
  voi nguoi Trung Quoc o xa bien gioi; Con gái tôi thường trú thôn sát cột mốc, yêu anh thanh niên bên kia biên giới
  cũng ở làng giáp ranh, muốn cưới hợp pháp; lấy vợ bên kia biên, cô ấy dân Ninh Minh Quảng Tây sống sát đường biên,
  xã vùng biên có làm giấy hôn thú cho ko; thủ tục cưới cư dân biên giới hai nước; dân biên giới Lạng Sơn lấy ng TQ ở
  vùng biên bên đó thì cần giấy độc thân bên họ dịch ra k ạ; 2 đứa ở 2 bên đường biên, cách nhau con suối, h muốn đk
  kết hôn thì ra đồn biên phòng hay ủy ban xã biên giới; Chàng rể là công dân nước láng giềng trú tại khu vực biên
  giới tiếp giáp, hồ sơ kết hôn ở xã gồm những gì?; vợ chồng em một người ở Đồng Đăng một người ở trấn giáp biên bên
  Trung, sống với nhau có con rồi mà chưa có giấy kết hôn; Phí và thời gian giải quyết kết hôn giữa người dân xã biên
  giới với láng giềng Trung Quốc; co dau la dan ban bien gioi Quang Tay khong co ho chieu chi co giay thong hanh thi
  dang ky ket hon vung bien dc ko; I live in a Lang Son border commune and want to marry a Chinese woman from the
  village just across the line; border residents wedding, Vietnam-China; My boyfriend is from Pingxiang next to the
  frontier and I'm from Dong Dang: may the border commune register us directly?; which documents must a
  neighbour-country groom living in the adjacent frontier zone bring to wed at our commune; can cross-border villagers
  tie the knot without passport, only a border pass?; cháu gái ở bản sát mốc 1100 quen anh bên thôn đối diện, anh ấy
  chỉ có chứng minh thư Trung Quốc thì cưới ở xã mình kiểu gì; Hai bên đều là dân vùng biên, giấy chưa vợ của chú rể
  bên Quảng Tây có phải hợp pháp hóa không hay miễn?; em dâu dân trấn Ái Điểm bên kia, nhà em xã biên giới Lộc Bình,
  muốn ký giấy kết hôn ở ubnd xã giáp biên; xã biên giới giải quyết hồ sơ cưới chồng Tàu làng bên mất bao ngày, có
  phỏng vấn gì không; chị tôi cư dân biên giới chung sống với người bản bên Trung Quốc 5 năm nay, muốn hợp thức ở xã
  cho con có bố; lay vo nguoi tau o lang ben kia suoi, xa vung bien minh lam giay cho ko; dan xa giap bien cuoi nguoi
  ben kia bien can mang giay gi; cuoi cu dan bien gioi ben tq co mat phi ko, re hon so voi lay nguoi nuoc ngoai khac
  k; chu re tq co tho bien gioi thoi, giay to bang tieng trung co phai dich cong chung k de cuoi o xa bien gioi; 2 ben
  duong bien ket hon thi ca hai phai ra xa ky cung luc ak; He lives in the Chinese hamlet facing ours across the
  stream, I'm in a frontier commune, fee and days for wedding papers here?; does the single paper of a Guangxi border
  villager need legalization to marry in our border commune; cousin in Loc Binh border village took a wife from
  Aidian, wants it official at the commune; must both frontier sweethearts come in person to sign at the border
  commune office
2.000806: Bạn trai em quốc tịch Hàn Quốc, bọn em muốn đăng ký kết hôn tại Việt Nam thì hồ sơ gồm gì; lay chong Tay;
  Cưới người Đài Loan cần giấy khám sức khỏe tâm thần không ạ?; kết hôn vs người Mỹ, giấy độc thân của họ phải hợp
  pháp hóa lãnh sự đúng ko; Con tôi đi xuất khẩu lao động bên Nhật, yêu anh người Nhật, về quê mình làm giấy kết hôn
  mất bao nhiêu ngày; việt kiều Úc về lấy vợ ở Lạng Sơn thủ tục kết hôn thế nào; chồng sắp cưới là người Thượng Hải,
  không ở vùng biên, đk kết hôn với e tại VN ra đâu; Hai người nước ngoài đang làm việc ở thành phố Lạng Sơn có được
  đăng ký hôn nhân tại đây không?; Đang du học Pháp, mún về nước cưới bạn trai quốc tịch Pháp, dịch thuật hộ chiếu với
  giấy tình trạng hôn nhân ra sao; le phi ket hon yeu to nuoc ngoai bao nhieu; Tôi là vợ goá, nay có ông người Anh dạy
  tiếng ở đây cầu hôn, muốn lấy nhau đúng pháp luật thì nộp giấy gì?; I'm a British citizen and my fiancee is
  Vietnamese, how do we marry here?; marry a foreigner; Does my Korean groom's single-status statement have to be
  legalized and translated?; Overseas Vietnamese from Australia coming back to wed a local girl - paperwork and fee;
  two expats living in Lang Son city wanting a Vietnamese marriage certificate, is that allowed; e quen ck Nhật qua
  mạng, anh ấy chỉ sang được 5 ngày thì có kịp ký giấy cưới ở VN ko; Chồng tương lai người Đài Bắc đã từng ly hôn,
  giấy ly hôn bên đó phải nộp thế nào khi cưới tôi ở đây?; cưới người Ấn Độ đang làm ở Bắc Ninh, bên nam ủy quyền cho
  em nộp hồ sơ một mình được ko; từ giờ lấy chồng ngoại quốc nộp ở xã hay vẫn lên huyện, lên sở; Con trai tôi có quốc
  tịch Mỹ, về lấy cô gái trong xóm, cần giấy xác nhận của bác sĩ không mắc bệnh tâm thần à?; lay ck han quoc het bao
  nhieu tien, may ngay co giay; chu re quoc tich duc ko biet tieng viet di ky giay ket hon co can phien dich k; viet
  kieu canada ket hon vs nguoi vn o lang son nop giay j; ban trai nguoi thai lan, giay doc than cua ho dich roi da hop
  phap hoa chua thi lam sao; ket hon nguoi lao de o vn ra ubnd xa nao; My Japanese fiance can only stay five days. Is
  that long enough to complete our wedding registration in Vietnam?; divorced Taiwanese man marrying a Lang Son woman,
  what about his divorce decree; must the German groom bring an interpreter when signing the marriage book; may I hand
  in our international marriage file alone while my Indian fiance works elsewhere
1.004873: Em cần giấy độc thân để mua đất đứng tên một mình; xin giay xac nhan doc than; Ngân hàng bắt nộp giấy chứng
  minh chưa vợ để vay tiền, lấy ở xã có lâu không?; mình ly hôn rồi, muốn có tờ xác nhận hiện tại chưa lấy ai thì mang
  quyết định tòa ra phường à; giấy xn tình trạng hôn nhân có hạn bao lâu v, của e cấp 7 tháng trc còn dùng dc k; Trước
  tôi ở 3 tỉnh khác nhau, giờ về quê xin xác nhận chưa từng kết hôn thì xã có phải hỏi mấy nơi kia không; chong toi
  mat roi, toi muon xin giay chung nhan hien dang goa de ban nha; Anh họ định sang Hàn cưới vợ bên đó, cần tờ giấy
  chứng nhận còn son rỗi do uỷ ban cấp; chưa kết hôn với ai, cần xác minh tình trạng gia đình để nhận con nuôi, ai đi
  lấy hộ được không?; làm giấy tthn online bao tiền; Tôi đi lính xa nhà, nhờ mẹ ra xin hộ giấy chứng nhận độc thân để
  nộp hồ sơ nhà ở xã hội; proof that I'm single; A notary wants evidence I am divorced and haven't remarried before I
  sell my apartment. Who issues it?; no-impediment certificate so i can wed abroad in Japan; How long is the unmarried
  status paper valid, and can my mother collect it for me?; widowed last year, bank needs a document showing my
  current marital situation; bán đất mà phòng công chứng đòi giấy chứng minh tôi đang không có vợ, xin ở xã nào nếu
  tôi mới chuyển khẩu; mất quyết định ly hôn của tòa rồi thì có xin được tờ giấy độc thân không ạ; Em định sang Đài
  Loan cưới chồng bên đó nên cần giấy tình trạng hôn nhân ghi rõ để kết hôn với ai, phải ghi tên người ta à?; em từng
  ở chung với ng ta có con nhưng chưa đăng ký, giấy vẫn ghi là chưa kết hôn đúng ko; Giấy độc thân xin lần trước chưa
  dùng mà hết hạn, xin lại có phải nộp lại tờ cũ không; xin giay chua co vo de vay mua nha o xa hoi mat may ngay; giay
  doc than nop online dc ko hay fai ra phuong; lam giay xac nhan doc than gia bao nhieu; dang di xkld dai loan nho bo
  o nha xin ho giay doc than dc k; vo mat r muon mua dat dung ten rieng can to giay j chung minh dang ko co vo; Notary
  says prove you have no spouse before selling this plot. Which paper and from whom?; I lost the court divorce ruling,
  will the commune still confirm I'm single?; Working in Taiwan now, dad at home: may he request my never-married
  confirmation?; my bachelor certificate expired unused, do I return it to get another
2.001263: Vợ chồng tôi hiếm muộn, muốn xin một đứa ở trại trẻ về làm con, làm giấy ở đâu?; xin con nuoi; nhận cháu
  ruột làm con nuôi, bố mẹ đẻ nó đồng ý rồi; Dượng muốn nhận con riêng của vợ làm con trên giấy tờ thì hồ sơ thế nào;
  em độc thân 35t có dc nhận nuôi 1 bé gái ko, đk thu nhập ra sao; Nhà em nhặt được đứa bé ở cổng, nuôi nửa năm nay
  quen hơi rồi, muốn chính thức nhận nó làm con; cho đứa con thứ ba cho anh chị không có con nuôi thì hai bên phải ký
  giấy gì tại xã; Hơn nhau bao nhiêu tuổi thì mới đc nhận con nuôi vậy ad; Tôi nuôi thằng bé từ lúc đỏ hỏn hơn chục
  năm không giấy tờ, giờ hợp thức việc nuôi con nuôi còn được không; phí nhận con nuôi trong nước 400k đúng ko, hộ
  nghèo miễn chứ; Cần giấy khám sức khoẻ, lý lịch tư pháp không khi làm bố mẹ nuôi cho một trẻ người Việt?; We can't
  have kids and would like to adopt a Vietnamese child from an orphanage nearby; stepfather adopting wife's son;
  adoption conditions for a single woman aged 40; My sister agreed to give us her baby to raise as our own, what
  consent forms does the commune require?; age gap needed between adoptive parents and the kid, plus cost; vc mình lấy
  nhau 10 năm ko có con, có người quen sinh khó nuôi muốn cho bé, làm giấy sao cho đúng luật; Bà cô già không chồng
  muốn nhận đứa cháu họ làm con để sau này hương khói, cháu 15 tuổi rồi có được không?; bố dượng nhận con riêng của vợ
  thì khỏi cần xét hoàn cảnh kinh tế phải ko, cần giấy nào thôi; Cháu bé ở trung tâm bảo trợ, muốn đón về làm con thì
  nộp xã nơi mình ở hay nơi trung tâm?; mẹ đẻ cho con rồi sau đổi ý đòi lại, giấy nhận nuôi làm bao lâu mới chốt; xin
  be ve nuoi lam con thi bao nhieu ngay xa giai quyet; e doc than 28t luong 8tr co dc nhan 1 be ve lam con ko; cho con
  cho chi ruot lam con luon thi bo me de ky dau; nhan con nuoi phai hon con 20 tuoi a, ong ba noi nhan chau lam con dc
  k; nha chua muon cho 2 vc e 1 be bi bo roi ve lam con, giay to gom j; Ten years married without kids, a relative
  offers her newborn to us for good. How do we make him our lawful son?; unmarried aunt wants to adopt a 15-year-old
  nephew, is he too old; how long may the birth mother change her mind before the adoption is settled; orphanage is in
  another commune than ours, where is the adoption file lodged
`);
