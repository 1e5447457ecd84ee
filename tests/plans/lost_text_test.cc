// Entries in braces without a colon, comments that are content; binds whole plans, because what they mean depends on
// the keys of the format.
#include "plans/lost_text.h"

#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"
#include "tests/support/timing.h"

namespace rasoat::plans {
namespace {

constexpr std::string_view kWork = "nhiem_vu[0].cong_viec[0]";

std::string work(std::string_view entries) {
  return "nhiem_vu:\n  - cong_viec:\n      - " + std::string(entries) + "\n";
}
std::string under(std::string_view key) { return std::string(kWork) + "." + std::string(key); }

TEST_CASE("a value that was cut at its comma is whole, and quotes mend it") {
  const BoundText plan("muc_tieu:\n  chi_tieu:\n    - { ten: A, gia_tri: ≥ 2,5, don_vi: \"%\" }\n");
  CHECK(plan.faults() == "comma-in-plain-value@,");
  CHECK(plan.text("muc_tieu.chi_tieu[0].gia_tri") == "≥ 2,5");
  CHECK(plan.text("muc_tieu.chi_tieu[0].don_vi") == "%");
  CHECK(plan.mended().contains("{ ten: A, gia_tri: \"≥ 2,5\", don_vi: \"%\" }"));
  CHECK(plan.fault_list()[0].edit->safe);
  CHECK(plan.fault_list()[0].args[0].second == "gia_tri");
  CHECK(plan.fault_list()[0].args[1].second == "5");
  CHECK(plan.fault_list()[0].args[2].second == "gia_tri: \"≥ 2,5\"");
}

TEST_CASE("several pieces, at the end or over lines, are one mistake") {
  const BoundText end(work("{ noi_dung: Mở lớp, thoi_han: Quý IV/2025, Quý I/2026, Quý II/2026 }"));
  CHECK(end.faults() == "comma-in-plain-value@,");
  CHECK(end.text(under("thoi_han")) == "Quý IV/2025, Quý I/2026, Quý II/2026");
  CHECK(end.mended().contains("thoi_han: \"Quý IV/2025, Quý I/2026, Quý II/2026\" }"));
  const BoundText lines(work("{ noi_dung: Mở lớp,\n   bồi dưỡng, tập huấn,\n   thoi_han: 2025, }"));
  CHECK(lines.faults() == "comma-in-plain-value@,");
  CHECK(lines.text(under("noi_dung")) == "Mở lớp, bồi dưỡng, tập huấn");
  const BoundText again(lines.mended());
  CHECK(again.faults().empty());
  CHECK(again.text(under("noi_dung")) == "Mở lớp, bồi dưỡng, tập huấn");
  const BoundText twice(work("{ noi_dung: a, cán bộ, ghi_chu: b, cán bộ }"));
  CHECK(twice.read().faults.empty());
  CHECK(twice.faults() == "comma-in-plain-value@, comma-in-plain-value@,");
}

TEST_CASE("what cannot be one text for certain is not mended for certain") {
  const BoundText quoted(work("{ noi_dung: Đề án, \"Quyết định\", thoi_han: 2025 }"));
  CHECK(quoted.faults() == "comma-in-plain-value@,");
  CHECK(quoted.mended().contains("noi_dung: \"Đề án, \\\"Quyết định\\\"\", thoi_han"));
  CHECK_FALSE(quoted.fault_list()[0].edit->safe);
  const BoundText comment(work("{ noi_dung: Đề án, # chú thích\n  Quyết định, thoi_han: 2025 }"));
  CHECK(comment.faults() == "comma-in-plain-value@,");
  CHECK_FALSE(comment.fault_list()[0].edit);
  CHECK(comment->presence(comment.find(kWork), "noi_dung") == Presence::kPresent);
  CHECK((*comment.operator->())[comment.find(under("noi_dung"))].damaged);
}

TEST_CASE("a key without a colon is half typed, not a piece of the value before it") {
  const BoundText alone(work("{ noi_dung: Mở lớp, chu_tri }"));
  CHECK(alone.faults() == "half-typed-key@chu_tri");
  CHECK(alone.text(under("noi_dung")) == "Mở lớp");
  CHECK((*alone.operator->())[alone.find(under("chu_tri"))].damaged);
  const BoundText people(work("{ Nội dung: Mở lớp, Chủ trì }"));
  CHECK(people.faults().contains("half-typed-key@Chủ trì"));
  const BoundText words(work("{ noi_dung: Nhân lực, kinh phí, thoi_han: 2025 }"));
  CHECK(words.faults() == "comma-in-plain-value@,");
  const BoundText first(work("{ noi_dung, chu_tri: A }"));
  CHECK(first.faults() == "half-typed-key@noi_dung");
  const BoundText skeleton("tuyen_truyen: [ { noi_dung, kenh } ]\n");
  CHECK(skeleton.faults() == "half-typed-key@noi_dung half-typed-key@kenh");
}

TEST_CASE("a key with its value and no colon is read as it is meant") {
  const BoundText plan(work("{ noi_dung: Mở lớp, thoi_han 30/6/2025, chu_tri: A }"));
  CHECK(plan.faults() == "half-typed-key@thoi_han 30/6/2025");
  CHECK(plan.text(under("thoi_han")) == "30/6/2025");
  CHECK(plan.mended().contains("thoi_han: 30/6/2025, chu_tri"));
  CHECK_FALSE(plan.fault_list()[0].edit->safe);
  // “so” is a key, of an appendix only.
  const BoundText other("muc_tieu:\n  chi_tieu:\n    - { ten: A, gia_tri: tăng 5%, so với năm 2024, nam: 2030 }\n");
  CHECK(other.faults() == "comma-in-plain-value@,");
  CHECK(other.text("muc_tieu.chi_tieu[0].gia_tri") == "tăng 5%, so với năm 2024");
}

TEST_CASE("behind quotes, brackets and aliases nothing is joined") {
  const BoundText plan(work("{ noi_dung: \"Mở lớp\", tập huấn, phoi_hop: [A, B], C }"));
  CHECK(plan.faults() == "half-typed-key@tập huấn half-typed-key@C");
  CHECK(plan.text(under("noi_dung")) == "Mở lớp");
  CHECK(plan->presence(plan.find(kWork), "chu_tri") == Presence::kUnknown);
  const BoundText alias(work("{ noi_dung: &a x, ghi_chu: *a, y }"));
  CHECK(alias.faults() == "half-typed-key@y");
}

TEST_CASE("a list in braces is a list") {
  const BoundText plan(work("{ noi_dung: Mở lớp, phoi_hop: { Ban Tổ chức, Văn phòng } }"));
  CHECK(plan.faults() == "braces-for-list@{");
  CHECK(plan.text(under("phoi_hop[1]")) == "Văn phòng");
  CHECK(plan.mended().contains("phoi_hop: [ Ban Tổ chức, Văn phòng ] }"));
  // Where no list may stand either, that is what is told.
  const BoundText text("van_ban:\n  trich_yeu: { A, B }\n");
  CHECK(text.faults() == "wrong-shape@trich_yeu");
}

TEST_CASE("what brackets hold, and what is broken otherwise, is left alone") {
  CHECK(BoundText(work("{ noi_dung: x, phoi_hop: [A, B, C] }")).faults().empty());
  CHECK(BoundText(work("{ noi_dung: x, thoi_han: , }")).faults().empty());
  const BoundText broken(work("{ noi_dung: x, y, chu_tri: [A }"));
  CHECK_FALSE(broken.read().faults.empty());
  CHECK(broken.faults().empty());
}

TEST_CASE("a comment that begins like content is told, and read as content where a digit says so") {
  const BoundText empty(work("noi_dung: Mở lớp\n        ghi_chu: #02 lớp\n        thoi_han: 2025"));
  CHECK(empty.faults() == "comment-in-value@#02 lớp");
  CHECK(empty.mended().contains("ghi_chu: \"#02 lớp\"\n"));
  CHECK_FALSE(empty.fault_list()[0].edit->safe);
  CHECK(BoundText("muc_tieu:\n  chi_tieu:\n    - ten: A\n      gia_tri: #02 lớp\n")
            .text("muc_tieu.chi_tieu[0].gia_tri") == "#02 lớp");
  CHECK(BoundText("muc_dich: #nâng cao\nyeu_cau: #Đúng\n").faults() ==
        "comment-in-value@#nâng cao comment-in-value@#Đúng");
  CHECK(BoundText("muc_dich: #nâng cao\n").text("muc_dich") == "");
  const BoundText cut(work("noi_dung: Mở lớp #1 bồi dưỡng\n        chu_tri: A"));
  CHECK(cut.faults() == "comment-in-value@#1 bồi dưỡng");
  CHECK(cut.text(under("noi_dung")) == "Mở lớp #1 bồi dưỡng");
  CHECK(cut.mended().contains("noi_dung: \"Mở lớp #1 bồi dưỡng\"\n"));
  CHECK(BoundText("muc_dich:\n  - #1 Nâng cao\n  - Mở #2\nyeu_cau: x\n").faults() ==
        "comment-in-value@#1 Nâng cao comment-in-value@#2");
}

TEST_CASE("comments as people write them are left alone") {
  CHECK(BoundText("#1\nmuc_dich: a # 1\n  #2\nyeu_cau: b #sửa\n").faults().empty());
  CHECK(BoundText("muc_dich: \"a\" #1\nyeu_cau: #1\n  - b\nnoi_nhan: [a, b] #2\n").faults().empty());
  CHECK(BoundText("muc_dich: a #--- 1\nyeu_cau: #TODO\n").faults().empty());
}

TEST_CASE("a list with the marks of a printed text is a list, and dashes mend it") {
  for (const std::string mark : {"•", "+", "–", "➢"}) {
    INFO(mark);
    const BoundText plan(work("noi_dung: a\n        phoi_hop:\n          " + mark + " Sở A\n          " + mark +
                              " Sở B phối hợp\n            với Sở C\n        thoi_han: 2025"));
    CHECK(plan.faults() == "foreign-bullet@" + mark);
    CHECK(plan.text(under("phoi_hop[0]")) == "Sở A");
    CHECK(plan.text(under("phoi_hop[1]")) == "Sở B phối hợp với Sở C");
    const BoundText again(plan.mended());
    CHECK(again.faults().empty());
    CHECK(again.read().faults.empty());
    CHECK(again.text(under("phoi_hop[1]")) == "Sở B phối hợp với Sở C");
  }
  const BoundText dashes("noi_nhan:\n  -Thành ủy (để b/c)\n  -Lưu VT\n");
  CHECK(dashes.faults() == "stray-dash@-");
  CHECK(dashes.text("noi_nhan[0]") == "Thành ủy");
  CHECK(dashes.text("noi_nhan[1]") == "Lưu VT");
  CHECK(dashes.mended() == "noi_nhan:\n  - Thành ủy (để b/c)\n  - Lưu VT\n");
  CHECK(BoundText(work("{ noi_dung: a, phoi_hop: • Sở A }")).mended().contains("phoi_hop: Sở A }"));
}

TEST_CASE("where one text is expected, and behind signs of a figure, marks belong to the text") {
  CHECK(BoundText(work("noi_dung:\n          • Mở lớp\n          • Mở hội nghị")).faults().empty());
  CHECK(BoundText(work("{ noi_dung: a, san_pham: –, phoi_hop: \"• Sở A\" }")).faults().empty());
  CHECK(BoundText(work("{ noi_dung: a, san_pham: [+5 lớp, -3%], ghi_chu: + 2 lớp }")).faults().empty());
}

TEST_CASE("a dash too many parts no piece of work") {
  const std::string text =
      work("noi_dung: a\n        ma: \"1\"\n      - chu_tri: Sở A\n        thoi_han: 2025\n      - noi_dung: b");
  const BoundText plan(text);
  CHECK(plan.faults() == "stray-dash@-");
  CHECK(plan.text(under("thoi_han")) == "2025");
  CHECK(plan.text("nhiem_vu[0].cong_viec[1]") == "b");
  const BoundText again(plan.mended());
  CHECK(again.faults().empty());
  CHECK(again.read().faults.empty());
  CHECK(again.text(under("thoi_han")) == "2025");
  const BoundText twice(
      "nhiem_vu:\n  - cong_viec: &a\n      - noi_dung: a\n      - chu_tri: Sở A\n  - cong_viec: *a\n");
  CHECK(twice.faults() == "stray-dash@-");
  // It may be another piece of work.
  for (const std::string rest : {"ma: \"2\"\n        chu_tri: A", "chu_tri: A\n        phoi_hop: B\n        ma: \"2\"",
                                 "noi_dnug: b\n        chu_tri: A", "viec_con: [b]", "ghi_chu: x"}) {
    INFO(rest);
    CHECK_FALSE(BoundText(work("noi_dung: a\n        ghi_chu: y\n      - " + rest)).faults().contains("stray-dash"));
  }
}

TEST_CASE("a value all in curly quotes is read without them; a sentence may have its own") {
  const BoundText plan(
      "van_ban: { loai: “ke_hoach”, so_ky_hieu: “05-KH/ĐU”, ngay_ban_hanh: ‘20/5/2024’, trich_yeu: “Ba rõ” }\n"
      "nhiem_vu:\n  - nhom: “II.5”\n    cong_viec:\n      - { ma: “5.1”, noi_dung: “Chợ”, chu_tri: “Sở A”, thoi_han: "
      "“2025” }\n"
      "noi_nhan: [“Thành ủy (để b/c)”]\n");
  CHECK(
      plan.faults() ==
      "curly-quotes@“ke_hoach” curly-quotes@“05-KH/ĐU” curly-quotes@‘20/5/2024’ curly-quotes@“II.5” curly-quotes@“5.1” "
      "curly-quotes@“Sở A” curly-quotes@“2025” curly-quotes@“Thành ủy (để b/c)”");
  CHECK(plan.text("van_ban.loai") == "ke_hoach");
  CHECK(plan.text(under("thoi_han")) == "2025");
  CHECK(plan.text(under("noi_dung")) == "“Chợ”");
  CHECK(plan.text("noi_nhan[0]") == "Thành ủy");
  CHECK(plan.mended().contains("nhom: \"II.5\""));
  CHECK(plan.fault_list()[0].edit->safe);
}

TEST_CASE("a comparison with one digit is no header of a text") {
  const BoundText plan("muc_tieu:\n  chi_tieu:\n    - ten: A\n      gia_tri: >5\n      nam: 2030\n    - ten: >5 # c\n");
  CHECK(plan.read().faults.empty());
  CHECK(plan.faults() == "reserved-start@> reserved-start@>");
  CHECK(plan.text("muc_tieu.chi_tieu[0].gia_tri") == ">5");
  CHECK(plan.mended().contains("gia_tri: \">5\"\n"));
  CHECK(plan.mended().contains("ten: \">5\" # c\n"));
  CHECK(BoundText("muc_dich: >2\n    a\nyeu_cau: >\n").faults().empty());
  CHECK(BoundText("muc_dich: >2-\nyeu_cau: |2\n").faults().empty());
}

TEST_CASE("many of them cost no more than one after another, and are told within the limit") {
  std::string pieces = "muc_tieu: { tong_quat: a", rows = "muc_tieu:\n  chi_tieu:\n";
  for (int i = 0; i < 50'000; ++i) pieces += ", b";
  for (int i = 0; i < 12'000; ++i) rows += "    - { ten: a, b }\n";
  CHECK(BoundText(pieces + " }\n").faults() == "comma-in-plain-value@,");
  CHECK(BoundText(rows).fault_list().size() == kMostOfAKind + 1);
}

TEST_CASE("values of a wrong shape take linear time, however many are told", "[timing]") {
  const auto work = [](std::size_t n) {
    std::string text = "nhiem_vu:\n";
    for (std::size_t i = 0; i < n; ++i) text += "  - x\n";
    CHECK(BoundText(text).fault_list().size() == n);
  };
  CHECK(rasoat::tests::growth(work, 1200) < rasoat::tests::kLinear);
}

TEST_CASE("a text with one colon in it is a text, and quotes mend it") {
  const BoundText recipients("noi_nhan:\n  - Lưu: VT, KGVX\n  - Tỉnh ủy (để b/c)\n");
  CHECK(recipients.faults() == "colon-in-plain-value@:");
  CHECK(recipients.text("noi_nhan[0]") == "Lưu: VT, KGVX");
  CHECK(recipients.text("noi_nhan[1]") == "Tỉnh ủy");
  CHECK(recipients.mended() == "noi_nhan:\n  - \"Lưu: VT, KGVX\"\n  - Tỉnh ủy (để b/c)\n");
  CHECK(recipients.fault_list()[0].edit->safe);
  CHECK(BoundText(recipients.mended()).faults().empty());

  const BoundText basis(
      "can_cu:\n  - Kết luận số 69-KL/TW, ngày 11.01.2024 của Bộ Chính trị: Tiếp tục\n      đổi mới\n");
  CHECK(basis.text("can_cu[0]") == "Kết luận số 69-KL/TW, ngày 11.01.2024 của Bộ Chính trị: Tiếp tục đổi mới");
  CHECK_FALSE(basis.fault_list()[0].edit->safe);
  CHECK(BoundText(work("Mở lớp: bồi dưỡng đảng viên")).text(kWork) == "Mở lớp: bồi dưỡng đảng viên");
  CHECK(BoundText(work("Mở lớp:")).text(kWork) == "Mở lớp:");
  CHECK(BoundText("muc_dich:\n  Nâng cao nhận thức: đảng viên\n").mended() ==
        "muc_dich:\n  \"Nâng cao nhận thức: đảng viên\"\n");
  CHECK(BoundText("noi_nhan: [Lưu: VT, Tỉnh ủy]\n").mended() == "noi_nhan: [\"Lưu: VT\", Tỉnh ủy]\n");
  CHECK(BoundText(work("{ chu_tri: [\"A\", Sở Y tế: cấp huyện] }")).text(under("chu_tri[1]")) == "Sở Y tế: cấp huyện");
}

TEST_CASE("quotes behind the colon are not quoted twice") {
  const BoundText plan(work("Mục tiêu 1: \"đến năm 2030: đạt 50%\""));
  CHECK(plan.faults() == "colon-in-plain-value@:");
  CHECK(plan.mended() == work("\"Mục tiêu 1: đến năm 2030: đạt 50%\""));
}

TEST_CASE("a key, one that is misspelt and one of the writer’s own stay what they are") {
  CHECK(BoundText(work("noi_dnug: A")).faults() == "misspelt-key@noi_dnug");
  CHECK(BoundText(work("Nội dnug: A")).faults() == "misspelt-key@Nội dnug");
  CHECK(BoundText(work("Nội dung: A")).faults() == "non-canonical-key@Nội dung");
  CHECK(BoundText(work("Nội dung, sản phẩm: A")).faults() == "two-keys-in-one@Nội dung, sản phẩm");
  CHECK(BoundText(work("abcxyz: A")).faults() == "unknown-key@abcxyz");
  CHECK(BoundText(work("x_rieng: A")).faults().empty());
  CHECK(BoundText("muc_dich:\n  - Chủ trì: A\n").faults() == "unknown-key@Chủ trì");
  CHECK(BoundText(work("Mở lớp: A\n        thoi_han: 2025")).faults() == "unknown-key@Mở lớp");
  CHECK(BoundText(work("{ Mở lớp: A }")).faults() == "unknown-key@Mở lớp");
  CHECK(BoundText(work("Mở lớp:\n          - A")).faults() == "unknown-key@Mở lớp");
  CHECK(BoundText("van_ban:\n  Tên gọi: A\n").faults() == "unknown-key@Tên gọi");
  CHECK(BoundText("x_ghi:\n  - Lưu: VT\n").faults().empty());
}

}  // namespace
}  // namespace rasoat::plans
