import { phrases } from '../phrases.js';

/** What people ask in vain, of everything under the sun. */
export const IN_VAIN_EVERYTHING_ELSE = phrases(`
viết hàm đảo chuỗi bằng C++ giúp em; lỗi segmentation fault là bị gì; git lỡ commit nhầm nhánh thì lùi sao; excel cột
ngày bị đảo tháng với ngày; powerpoint chèn nhạc chạy hết slide; photoshop tách nền tóc tơ; in 3D nhựa PLA bị cong
góc; arduino nháy led hoài ko sáng; drone bay mất tín hiệu rơi xuống hồ; tai nghe bluetooth một bên câm một bên nghe;
đồng hồ casio đứng kim thay pin gì; micro karaoke hú rít chỉnh echo sao; loa kẹo kéo sạc mãi ko vào; sạc xe đạp điện
cắm cả đêm có nổ ko; trí tuệ nhân tạo có cướp việc của tài xế k; chatgpt với mày ai khôn hơn; ngày mai là sinh nhật
tôi mà chẳng ai nhớ; gọi đồ về ăn một mình có buồn ko nhỉ; người ngoài hành tinh có ghé Mẫu Sơn chưa; hội chứng tiền
mãn kinh bốc hoả làm vợ em cáu; cụ nhà em lẫn hay bỏ nhà đi trong đêm chăm sao; hiến máu xong được ăn gì, mấy tháng
hiến lại; niềng răng 2 năm đau lắm ko; cận 5 độ mổ laser có tái lại k; khâu chỉ ở cằm mấy hôm cắt; bi ket thang may
mot minh so wa lam j day; an nham hat xoai xanh co doc k; lo nuot keo cao su co sao hong; ngua mat ma khong co thuoc
nho, lay nuoc muoi dc ko; bi chuot rut bap chan nua dem; say nang xong choang vang uong gi; di bien ve chay nang lot
da; ong vo ve dot sung moi nhu con vit; sao hay bi nac cut, meo gi het ngay; mat ngu vi nguoi yeu cu lay chong; em lo
bam like anh cu cua crush luc 2h sang chet me; co giao goi phu huynh ma em chua dam noi bo; truot mon giai tich lan 3
nan qua; thay huong dan khong rep mail luan van; lam sao de het run khi noi truoc dam dong; quen loi bai hat luc len
san khau que do qua; bam lo tai o nha co bi nhiem trung ko; son mong gel boc ra bi mong dinh; uon toc xoan kieu hai
ban co gai; de rau quai non moi dep ae; mac vest nau di voi ca vat mau j; lua chon nuoc lau kinh chong bam mua; rem
cua cach nhiet mau gi cho phong tay; dong giuong go thong tu che kich thuoc bao nhieu; khoan tuong gap cot thep thi
sao; quet voi hay lan son cho phong am moc; gach bong vo mot vien thay the nao; may bom nuoc chay ma khong len nuoc;
cua kinh truot bi ket bi banh xe; xich du ban cong treo chiu may ky; ban phim may tinh do nuoc ngot vao; man hinh xanh
chet choc tren laptop dell; cai ubuntu song song win; router nao phat khoe cho nha ong 4 tang; de quen the nho trong
may giat con xai dc ko; sao airpod hay rot khoi tai; lap trinh scratch cho con lop 4 tu dau; bai toan thap ha noi 5
dia bao nhieu buoc; tim so nguyen to nho hon 50; doi so la ma MCMXCIV; vi sao khong chia duoc cho 0; xac suat tung 2
xuc xac ra tong 7; hinh lap phuong co may truc doi xung; e=mc2 nghia la gi noi cho em be hieu; vi sao nuoc da noi tren
mat coc; chat nao dan dien tot nhat; kim loai nao long o nhiet do phong; bang tuan hoan nguyen to 79 la gi; trung
khung long nang may can; dong vat nao ngu nhieu nhat; ca map co xuong khong; chim canh cut co dau goi khong; vi khuan
voi virus khac nhau sao; nguoi co bao nhieu cai xuong; sao minh ngap thi nguoi khac cung ngap; trai dat quay sao minh
khong bi chong mat; khi nao co nhat thuc toan phan; chom sao thien nga nhin huong nao; nguoi dau tien len mat trang
buoc chan nao truoc; ga ap trung may ngay no, ap bang bong den duoc ko; ca betta xoe vay bi rach duoi; cho husky pha
nat ghe sofa; meo an phai len cuon co sao ko; nuoi tam an la sung duoc khong; chim bo cau lam to tren cuc nong dieu
hoa; ngoi nha bi tac ke keu dem xui hay hen; nam mo bay tren may y nghia; trung kien thi ket nghia gi voi anh ban; dem
nay co mua sao bang ko; tro choi team building cho 40 nguoi tren bai co; do vui: con gi co canh ma khong bay; luat
choi tien len mien nam heo chat the nao; co vua khai cuoc italia; choi bida 3 bi luat ra sao; tap nhay shuffle dance
tu dau; hoc thoi sao truc khong ra hoi; trong cajon voi trong jazz cai nao de; hoa am cua bai happy birthday; loi bai
hat gap me trong mo; ai hat chinh bai mot vong trai dat; phim co cau vang chay dang khi nao; kich ban truyen tinh cam
tong tai nghe di; hoat hinh tom va jerry ai lon tuoi hon; ma so thang trong truyen harry potter; ket cuc cua han tin;
tao thao chay may lan; trang quynh co that ko; to hoai viet de men luc may tuoi; tac gia cua nhat ky trong tu, hoi cho
vui; thanh cat tu han mo o dau; nuoc nao nho nhat the gioi; song nile chay may nuoc; dan so an do vuot trung quoc
chua; nga lon gap may lan viet nam; co nuoc nao khong co quan doi; vi sao nhat ban hay dong dat; co nen doc than toi
gia; viet nam co mat o wto nam nao; bao gio sao hoa co nguoi o; gio nay london la may gio; mot inch bang may phan; ki
gao bang may lang; mai duong lich ngay may; cach gap may bay giay bay xa; gap chim hac giay origami; lam slime tu keo
sua; cach noi lai voi co ban cu sau 10 nam; nguoi iu giu dien thoai em xem tin nhan; hang ngay ba noi chui em dau la
phai nhin a; ban cung phong thoi chan qua noi sao kheo; thue do cosplay o dau zay; qua tang thay giao ve huu; bay tro
gi trong tiec chia tay; ban trai khong thich em di nhau voi dong nghiep; thich con trai cung lop ma minh cung la con
trai; an kieng low carb giam may ky mot thang; nhin an 16 8 uong cafe sua duoc ko; hit dat 50 cai 1 ngay co to tay k;
nhay day co lam chan to khong; dap xe phuot ha giang mang do gi; leo fansipan mat may tieng; lan bien nha trang ai
day; truot tuyet o nhat thang may; di thai dung mang gi keo bi tich thu; tau du lich quanh dao cat ba gia bao nhieu;
my grandfather left no papers, who inherits the house, my dad or my uncle; can my stepmother throw me out of dads
house now that he passed; I lent my cousin money for a truck and he won't pay, would I win in court; is it legal to
marry my second cousin; which is cheaper tax wise, gift my flat to my son or sell it to him for one dollar; my ex
wants half of the land my parents bought me, is she entitled; is a verbal promise to sell a house binding; how can i
hide my shop income from the taxman; is it legal to record a phone call with an official; can grandparents get custody
if the mother is an addict; do step children count as heirs; what are my chances of winning against a big construction
firm; how do I cut my lazy brother out of the inheritance; is a contract signed while drunk valid; can i be jailed for
not paying a credit card; does an adopted child inherit the same as a real one; should I put the house in my wife's
name or mine; who pays if a tenant burns the kitchen down; is it allowed to keep pigs in a city backyard; who is
liable if my parked lorry rolls downhill and hits a car; Vietnamese passport renewal at the embassy in Berlin; my baby
needs a passport for Korea, where do we go; passport photo size for a child; convert my German driving licence to a
Vietnamese one; exchanging a Philippine licence in Vietnam, possible?; we live in Sweden and want to adopt an orphan
from Lang Son, which authority; intercountry adoption agency fees; opening a limited company as a foreigner, minimum
capital; how do i close down my joint stock company; change the legal representative of our company; branch office of
a Chinese firm in Vietnam, paperwork; register a cooperative of beekeepers; tax code for a freelancer, how to apply;
lost my personal tax number; VAT refund at the airport for tourists; dependents registration for income tax; social
insurance book lost after my factory closed; one off pension withdrawal for foreigners leaving Vietnam; maternity pay
still not paid after 2 months who handles it; health insurance card for a newborn which hospital; military service
medical exam, where do 18 year olds go; how can my son be exempted from the draft, he has flat feet; permit for home
brewed rice liquor sold to bars; shisha lounge permit; Vietlott sales point requirements; area dialling code for Lang
Son landline; postcode of Lang Son please; whose number starts with 0205; change the name on the electricity bill
after buying a house; power cut in our village, when will it be back; solar panels on the roof, can I sell power back
to the grid; broadband for a remote hamlet who installs; pawnshop permit from the police; permission to put a
billboard on the highway; petrol station permit requirements; tour guide card for international guides; nursing
licence renewal; recognition of a foreign university degree in Vietnam; apostille for my US diploma; legalisation of
documents at the consulate department; temporary residence card TRC for investor 5 years; renounce Vietnamese
citizenship to become Austrian; APEC business travel card application; barcode GS1 registration for jam jars; FDA
registration to sell grass jelly in the US; certificate of origin form D for goods to Thailand; EUR.1 certificate for
coffee to Italy; halal certification for my cookies; organic certification for tea farms in Japan; import licence for
used printing machines; Na Meo crossing into Laos by bicycle; what time does Nong Khai bridge close; is Ruili border
between China and Myanmar open; Woodlands checkpoint traffic right now; Calais lorry queue today; Tay Trang gate near
Dien Bien Phu, do they let motorbikes out; Xa Mat crossing cassava trucks waiting how many days; register a birth in
Ohio; get married in Las Vegas as tourists; residence registration in Berlin anmeldung appointment; building permit
for a shed in Ontario; sole trader registration in the UK; identity card for foreigners in Thailand pink card; how do
you write "border pass" in Chinese characters; spanish word for guardianship; what's "household business" in Korean;
difference between "certified copy" and "notarised copy" in British English; translate "poor household" into Lao;
price of a leather cover for my land certificate; how much is a brand new Faw tractor head; what does a water buffalo
cost these days; acacia logs price per ton; secondhand 20ft container for a cafe, how much; how much would a private
surveyor charge for 200 m2; average lawyer's fee for drafting a will; write 300 words on smart border gates for my
geography class; trade volume through the gate last year in billions for my thesis; news about the smuggled chicken
feet seized at the border; which company makes the driverless trucks at the gate; is the provincial service centre
hiring graduates; my violin E string keeps snapping, which brand; how do I tune a ukulele without an app; crochet
pattern for a baby octopus; sewing machine skips stitches on denim; I burnt my eyebrow with a lighter help; binoculars
for watching hornbills, 8x42 or 10x50; best aperture for portrait photos at dusk; why do flamingos stand on one leg;
why do onions make me cry; my sourdough starter smells like nail polish; knitting a scarf for beginner how many
stitches; sicilian defence main line; my yo-yo won't come back up when I tug; how to unclog a shower drain full of
hair; squeaky floorboards under the carpet; fuse blows when I plug in the kettle; washing machine smells of mould; how
to get candle wax out of carpet; squirrels nesting in the attic insulation; cockroach killer that's safe for cats;
lavender cuttings won't root in sand; moss all over my bonsai, scrape it off?; pruning roses, which month; tomato
seedlings are leggy; lawn mower pulls to the left; I can't touch my toes, stretching routine please; couch to 5k week
4 is killing me; hiccups since breakfast, any remedy; insomnia for three nights, any trick; quitting vaping day two;
blue suit, what colour shoes; how to iron silk; white sneakers turned yellow; get rid of dandruff fast; tattoo
aftercare in summer; my toddler bites other kids; how to explain death to a five year old; teenager won't come out of
his room; rainy day games for kids; my mother in law reads my diary; best friend ghosted me, should i text first;
coworker takes credit for my slides; I feel homesick in a new city; is it normal to cry over a cartoon; meaning of
life?; does free will exist; trolley problem, what would you do; do neutrinos have mass; why is the sky dark at night;
how many bones in a giraffe neck; do fish sleep; why do cats purr; how do bees make honey; what is the fastest bird;
is a tomato a fruit; what's an adverb; plot of Wuthering Heights; who painted Guernica; how many strings on a harp;
who wrote the ode to joy; is there a sequel to Spirited Away; anime like Attack on Titan; what's the true ending of
Inception; zelda shrine puzzle stuck; stardew valley which villager should I court; sudoku tips for experts; chess
stalemate vs checkmate; rules of mahjong in short; how do I shuffle cards like a pro; riddle with a fox a goose and
grain; knock knock; why did Rome fall; what was the Magna Carta about; who discovered penicillin; was Cleopatra
Egyptian or Greek; why did the Hindenburg explode; longest river in Africa; smallest country on earth; when do the
clocks go back in Dublin; teaspoons in a tablespoon; 350 fahrenheit in celsius for my oven; leap years list; how many
zeros in a quintillion; is 221 prime; median vs mean with outliers; binary of 37; reverse a string in rust; regex to
match an ipv6 address; docker container keeps restarting; what is a null pointer; css center a div; my keyboard types
double letters; spilled coffee on my laptop; vinyl turntable hums when I touch the arm; soldering iron tip won't hold
tin; kite string tangled in a pylon, who untangles it; can you write haiku about rust; is AI going to take over the
world; do you ever sleep, robot; what would you have for breakfast if you could eat
`);
