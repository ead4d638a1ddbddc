import { unmarked } from "./register-words";

/**
 * Words and phrases of scoring that, typed without marks, are spelt as others, and the company that tells them: one a line, "<" the words before it, ">" the words behind it, "!" those
 * that must not stand behind it. "#" is a number, "§" one of points, "." a single letter, "=" a sign, "," a list of offices, "$" the end of a sentence; "_" joins words. A line without company holds where none above it does; a word of which no line holds is unknown.
 */
const COMPANY = `
chấm < duoc thang cach thi va se > § diem cong theo bang tron nhu toi muc mot nua trung
chậm
đủ < day khong chua it co thieu > # cac so tu dieu mot hai =
phần < ca hai ba mot moi tung cac thanh > # diem thuong mot hai ba con i ii iii
phẩm < san
cộng < tong duoc diem se > # don lai them diem cac voi vao toi so muc tung khong .
dồn < cong
tính < cach duoc khong chi de se thuc phap cung van khi ko dc chua > # = diem theo tu bang la nhu tren duoc cho den ty ti vao gop cong trung ca he muc tong tron chung mot mien toi
quá < khong vuot chua ko > # trinh han thoi muc toi mot hai ba diem
thứ < xep dung > # nhat hai ba tu nam sau bay tam chin muoi hang
từ < lay lieu nguon xuat sang > # = tren duoi muc ngay thang hang thu loai dau quy nam mot hai ba bon muoi khi truoc cap nguon i ii iii iv .
tử số > = chia la .
tử số
thì > # = diem duoc dat tinh cham khong ko cu moi bi tru cong giu van lay muc toi ap so ty ti dc tong chi chua cho coi xem nhan se huong co thoi cung dung mat phat ha .
thị > xa tran
cử > can nguoi doi dai cong thanh vien tham lanh chuyen
cứ
quý < 1 2 3 4 01 02 03 04 hang moi cac trong theo tung mot giua cuoi dau > # truoc sau nay i ii iii iv
hạng < xep thu tang giam cung dong tut len > # = nhat nhi ba cao thap i ii iii a b c d
đồng < trieu ty ti nghin ngan tram > # tien
bằng > # = diem ty ti khong hoac nhau tong so lon mot hai tieng van .
điểm mục > #
các mục < diem cong tong
mục < diem_cac cong_cac tong_cac
điểm chấm
mức
đó < trong khi sau dung > $
trọng số > # = la
trong số
hộ
đang ! ky tai bo
sở > ,
ban > , nganh chi quan thuong
top
giờ
số
rưỡi
mức cao nhất
mục đó < cham
mức độ
trên môi trường ! hop
thứ tư
hằng > tuan quy ky ngay nam thang
cùng > voi ky
cũng > tinh duoc chi bang dat
do
tỉ
bằng điểm
môi trường ! hop
có số < xa tinh huyen phuong vi nganh
mỗi cơ > quan so
mới < lap bo > la chuyen_doi ban_hanh trien thuc_hien co lap dung xay niem dat hoan_thanh nhat hoac du_thao hop_toi
mỗi
chỉ > tinh cham lay ap xet duoc dua hop moi so can thuc de dat co tieu dao
chi
tới > # muc duoi tren
nhân > # voi diem he toi ty ti so them doi hai ba .
nhận
cơ sở ! luot luong diem lan ty ti van
các sở ! lieu luong diem tren
đúng < hien > han thoi quy tien noi lo yeu muc cach voi ke
trọn < duoc dat cham > # diem so
khá > = tu
kém > = duoi
kèm
sau
thiếu
đạt
toán < thanh ke quyet du
toàn
tại > cac thoi cong he diem mot ke tru quyet so
cấp
tuần
vẫn
phường ! phap tien an thuc huong cham dien
trường
họp
hóa
gì
đtđ
thí điểm < dang khai
`;

/** A spelling with marks, and where it is meant. */
export interface Homograph {
  readonly marked: string;
  /** Finds its letters where they stand in this company; null: everywhere. */
  readonly company: RegExp | null;
}

/** By the letters of a word or phrase: what it may be, in the order in which it is tried. */
export function homographs(): ReadonlyMap<string, readonly Homograph[]> {
  const entries = new Map<string, Homograph[]>();
  for (const line of COMPANY.trim().split("\n")) {
    const [, marked = "", before, after, never] = /^([^<>!]+?)(?: < ([^>]+?))?(?: > (.+?))?(?: ! (.+))?$/u.exec(line) ?? [];
    const letters = unmarked(marked);
    const places = [...(before === undefined ? [] : [`(?<=\\b(?:${oneOf(before)})\\s+)${letters}\\b`]), ...(after === undefined ? [] : [`${letters}(?=${behind(after)})`]), ...(never === undefined ? [] : [`${letters}(?!${behind(never)})`])];
    entries.set(letters, [...(entries.get(letters) ?? []), { marked, company: places.length === 0 ? null : new RegExp(places.join("|"), "y") }]);
  }
  return entries;
}

function oneOf(words: string): string {
  return words.replaceAll(" ", "|").replaceAll("_", " ");
}

/** The pattern of what stands right behind. */
function behind(company: string): string {
  const signs: Readonly<Record<string, string>> = { "#": "\\s*[-–≥≤<>]?\\s*\\d", "§": "\\s*\\d[\\d.,]*\\s*(?:diem|d\\b|[*x/;)\\n]|$)", "=": "\\s*[:=/(]", "$": "\\s*(?:[.;)\\n]|$)", ",": ",\\s*(?:ban|nganh)\\b", ".": "\\s+[a-z]\\b" };
  const listed = company.split(" ");
  const words = listed.filter((word) => signs[word] === undefined);
  return [...(words.length === 0 ? [] : [`\\s+(?:${oneOf(words.join(" "))})\\b`]), ...listed.flatMap((word) => signs[word] ?? [])].join("|");
}
