import type { Failure } from "../../src/app/session";
import { HostError } from "../../src/host/port";
import type { HostFailure } from "../../src/host/port";
import { failureSentence } from "../../src/i18n/failure-sentence";
import { messages } from "../../src/i18n/messages";

const vi = messages("vi");
const causes = Object.keys(vi.failures.host) as HostFailure[];

describe("the sentence of a failure", () => {
  test.each(causes)("%s names the sheet and says more than what went wrong", (cause) => {
    const sentence = failureSentence({ kind: "host", error: new HostError(cause, "RichApi.Error", "Phụ lục") }, vi);
    expect(sentence).toContain("“Phụ lục”");
    expect(sentence.match(/\./g)?.length).toBeGreaterThanOrEqual(2);
    expect(sentence).not.toContain("RichApi");
  });

  const others: readonly [string, Failure, string][] = [
    [
      "cells edited by somebody else",
      { kind: "conflict", sheet: "Phụ lục", addresses: ["I4", "I5", "I6", "I7", "I8", "I9"] },
      "Có người vừa sửa ô I4, I5, I6, I7, I8… ở trang “Phụ lục” nên chưa ghi gì. Xem lại bản xem trước rồi áp dụng lại.",
    ],
    [
      "a locked structure",
      { kind: "structure-locked", sheet: "DTI – Khắc phục" },
      "Cấu trúc sổ làm việc đang bị khóa nên không thêm, xóa hay ẩn được trang “DTI – Khắc phục”. Chưa có gì thay đổi. Chọn Xem lại › Bảo vệ Sổ làm việc (Review › Protect Workbook), nhập mật khẩu nếu có, rồi thử lại. Không có mật khẩu thì chép cả bảng sang một sổ mới và làm ở sổ đó; riêng Điền điểm vẫn dùng được trong sổ này.",
    ],
    ["nothing to undo", { kind: "nothing-to-undo" }, "Không còn gì để hoàn tác."],
  ];
  test.each(others)("%s", (_, failure, sentence) => {
    expect(failureSentence(failure, vi)).toBe(sentence);
  });
});
