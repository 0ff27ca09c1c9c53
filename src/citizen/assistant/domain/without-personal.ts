const CUT = '…';
/** The families of nearly everybody here. Behind one, what is written large is somebody's name; so is what follows `văn` or `thị`. */
const SURNAMES =
  'Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Ngô|Dương|Lý|Nông|Triệu|Hứa|Trịnh|Đoàn|Đinh|Lương|Vương|Tô|Lê|Chu|Bế|Đàm|Đào|Nguyen|Tran|Pham|Hoang|Phan|Dang|Bui|Duong|Nong|Trieu|Hua|Trinh|Luong';
/** Also as a keyboard in capitals writes them. */
const FAMILIES = `${SURNAMES}|${SURNAMES.toUpperCase()}`;

/**
 * Whatever may lead to a person or a vehicle: addresses, telephones, numbers of papers, plates, codes of tickets and dossiers,
 * and names where a title or a family says that one follows.
 */
const PERSONAL: readonly RegExp[] = [
  /\S+@\S+/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /\bh37[.\s-]?\d(?:[\d.\s-]*\d)?/giu,
  // Plates: 12C-123.45, 12c12345, 桂F12345, and what stands for a ticket: HN-E-0417.
  /\b\d{2}\s?[a-zđ]{1,2}\d?[\s.-]*\d{2,3}[\s.]?\d{2}\b/giu,
  /\p{Script=Han}\s?[a-z][\s·.-]?[a-z0-9]{4,6}/giu,
  /\b(?:hn|tt|cn|cm)[\s-]?[a-z][\s-]?\d{4}\b/giu,
  // Letters with a long number behind: passports, containers, papers.
  /\b[a-z]{1,4}-?\d{5,}\b/giu,
  // Four figures and more, however they are set; years and sums of money are lost with them.
  /\+?\d(?:[\s.,/()_-]{0,3}\d){3,}/gu,
  new RegExp(`(?<!\\p{L})(?:${FAMILIES})(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){1,4}`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${SURNAMES})\\s+(?:văn|van|thị|thi)\\s+[\\p{L}\\p{M}]+`, 'giu'),
  /(?<=(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Tt]hầy|[Tt]ên(?: là)?|[Tt]ôi là|Mr|Mrs|Ms|Miss|named|name is)\.?\s+)\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)*/gu,
  /(?<=我叫|名叫|名字[是叫]|姓名[是为:]?\s?)\p{Script=Han}{2,4}/gu,
  /\p{Script=Han}{1,3}(?=先生|女士|小姐|师傅)/gu,
];

/** A question as it may be kept and shown to officials. */
export function withoutPersonal(question: string): string {
  // Full-width figures, which a Chinese keyboard writes, are figures.
  const cut = PERSONAL.reduce((text, sign) => text.replace(sign, CUT), question.normalize('NFKC'));
  return cut
    .replaceAll(new RegExp(`${CUT}(?:\\s*${CUT})+`, 'g'), CUT)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
