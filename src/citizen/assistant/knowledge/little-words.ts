const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that say how something is asked, not what about. They are left out of the search; meanings of several words may hold them. */
export const LITTLE_WORDS = wordsIn(`
a à ạ ah ơi ời nhé nha nhỉ ư hả hử vậy thế nào sao gì chi đâu bao nhiêu mấy ko không k hok hong khong kg chưa có được
đc dc bị là thì mà và với cho của ở tại từ đến đi về ra vào lên xuống cái con chiếc này kia đó ấy đây nọ những các một
hai ba bốn 1 2 3 4 5 tôi mình em anh chị bác cô chú cháu ông bà nó họ ai ta mk m e toi minh làm xin muốn cần phải nên
thể hỏi giúp giùm hộ bảo nhờ cách thủ tục giấy tờ hồ sơ trình tự quy định cơ quan nơi chỗ xã phường ủy ban nhân dân uỷ
công an tỉnh huyện thôn bản khu bây giờ hiện nay hôm qua mai ngày tháng năm tuần tiếng phút lâu nhanh rồi xong đã đang
sẽ vừa mới sắp còn nữa thêm lại hết mất tiền phí lệ giá đồng nộp mang theo gồm kèm như khi nếu để thôi luôn cũng chỉ
vẫn rất quá hơn kém nhất trong ngoài trên dưới trước sau bên cùng hay hoặc vì do bởi nhưng online mạng nhà vs j ntn lm
mn vc bn tnao nhiu nhiêu bh lun mún zậy z v b vk đx đag dag rùi oy hem hum hnay ngta mng tui cj ak thui r gi biết xem tìm thấy gặp nói ghi lấy dùng bằng số người việc loại thường thật đúng sai dạ vâng ad admin shop
a an the is are am was were be been do does did doing have has had having i me my mine we us our you your he she it
its they them their this that these those what which who whom whose where when why how much many long far to of in on
at for from with by about into over after before between out up down off then than so and or but if as can could may
might must shall should will would need want like get got getting go going take takes taking make made give please
thanks thank hello hi ok any some no not yes there here day days week weeks month months year years hour hours time
today now soon just still also too only new old own one two three per each document documents paper papers procedure
cost costs fee fees price pay office commune ward province lang son langson apply application required requirements
steps form forms s m re ll d t ve im
`);

/** Words of telling: they say little, and that they stand in no answer says nothing against it. */
export const ORDINARY_WORDS = wordsIn(`
bố mẹ vợ chồng con cháu gia đình bạn bè hôm nay định tính đủ tự bị phạt chậm trễ muộn nhờ thay người ta trả nhận gửi
đưa đem cầm ngay mỗi từng cả mọi nhiều ít khác cũ tuổi tròn bảo kêu yêu cầu đòi bắt ý lắm quê tên họ
đứa thằng nhóc bà nội ngoại dì cậu mợ thím hai ba út trai gái nhỏ lớn già trẻ đầu cuối giữa đây gần xa tận nơi quanh
dân nhân viên cán bộ công chức ông chủ thầy cô giáo học sinh sinh viên công nhân nông dân
mua bán thuê mở đóng lập nghỉ vay xây sửa đổi chuyển cấp xác nhận đăng ký khai báo nộp lấy mất hỏng rách hết hạn thời
gian ngắn dài sớm kịp gấp khẩn tốn miễn giảm đồng nghìn triệu trăm chục
vướng mắc khó khăn rắc rối hướng dẫn chỉ giải thích trường hợp điều kiện quyền lợi chế độ mẫu đơn tờ bản gốc photo ảnh
chụp in chữ ký dấu đóng bì thư bưu điện trực tuyến mạng cổng dịch vụ công một phần toàn trình tài khoản vneid mức độ
sáng chiều tối trưa đêm thứ chủ nhật cuối tuần lịch giờ hành chính ngày lễ sau trước tới lui vẫn chưa từng đang sắp
xong kết quả trả lại bổ sung từ chối duyệt ký chờ đợi lâu
xe hàng bến bãi đường đi chạy chở vào ra tới về lên xuống biên lái tài xế bác công ty doanh nghiệp chủ đội kho bốc dỡ
lượt lốt cửa khẩu
hỏi xíu tí chút cho tui tớ mik ad admin ơi alo cám cảm ơn chào giúp với nhé nha ạ dạ vâng lạng sơn xứ lạng
my wife husband son daughter father mother parents family friend child children kid people person someone somebody
anyone grandfather grandmother brother sister uncle aunt house home live lives living stay born year old
buy buying bought sell selling sold rent build open close lose lost move moving change send submit sent bring carry
show tell ask know find help explain happen happens think want wants wish try start stop finish use using
first second last next previous late early soon quickly fast long short big small another other same different both
each every all more less most least enough lot bit
morning afternoon evening night week weekend monday saturday sunday month yesterday deadline date number code online
website phone email office officer official counter vietnam vietnamese local people truck driver company
possible allowed able must necessary valid legal exactly really already ago since until while during without within
near because if whether case question problem hello dear sir madam thank thanks
register registered registering registration registrations registers registry certificates certificate certified applying applied applies
applications requirement needed needs processing process processed issue issued issuing obtain obtaining receive received receiving
fill sign signed signing collect pick visit called call calls name names current currently valid within provide show shows
born lives working work works worked studying study students student farmer worker workers elder foreign local
tình hình xảy tốt xấu đẹp giỏi nổi vui buồn lo sợ nghĩ tin nhắn nhỉ đấy chăng liệu chẳng đành hễ hoài
`);
