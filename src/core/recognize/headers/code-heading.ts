const NUMBER = "(?:s ?t ?t|so tt|tt|(?:so )?thu tu|so|danh so|chi muc|ma(?: so| hieu| hoa)?|ky hieu|so hieu|code|id|no)";
/** "Sở đánh giá" is folded as "số đánh giá" would be. */
const COUNTED = "(?:(?:cac )?(?:chi so|tieu chi|chi tieu|thanh phan|nhom|tru cot|linh vuc|muc|noi dung|(?<!^so )danh gia|cs|tc|tp|cstp))";

/** What the codes of rows are called: a word of numbering, and what is numbered ("Mã số chỉ số thành phần", "Số TT trong Bộ chỉ số"). */
const HEADING = new RegExp(`^(?:${NUMBER}(?: ${COUNTED})*(?: dinh danh)?(?: (?:trong|theo) (?:bo (?:chi so|tieu chi)|phu luc|quyet dinh|qd).*)?|(?:so |de )?muc)$`);

/** Whether a heading, folded, names nothing but the codes of rows. */
export function isCodeHeading(folded: string): boolean {
  return HEADING.test(folded);
}

/** Whether a heading, folded, is that of the codes that rows have in another list ("Số TT trong Bộ chỉ số"): beside other codes these begin no table. */
export function isCodeElsewhere(folded: string): boolean {
  return / (?:trong|theo) /.test(folded) && isCodeHeading(folded);
}
