// One slip in a plan that keeps every rule: that slip is found, at its place, and nothing else changes.
//
// tests/golden/sample_mutations_test.cc does the like to every key by itself; here are the slips that people make in
// words: a wrong day, issuer or term, a letter of another alphabet, a body that has ended.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "checker/checker.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

struct Slip {
  std::string_view sample;
  std::string_view right, wrong;  // the first place where the one stands holds the other
  std::string_view rule, path;
};

constexpr Slip kSlips[] = {
    {"01-tinh-uy", "ngay: 11/01/2024", "ngay: 10/01/2024", "citation-wrong-date", "can_cu[0].ngay"},
    {"01-tinh-uy", "ngay: 01/11/2012\n    co_quan", "ngay: 11/01/2012\n    co_quan", "citation-wrong-date",
     "can_cu[1].ngay"},
    {"01-tinh-uy", "khoa: XI\n", "khoa: XII\n", "citation-wrong-term", "can_cu[1].khoa"},
    {"01-tinh-uy", "co_quan: Bộ Chính trị\n", "co_quan: Ban Bí thư\n", "citation-wrong-issuer", "can_cu[0].co_quan"},
    {"01-tinh-uy", "co_quan: Ban Tuyên giáo Trung ương\n", "co_quan: Ban Tổ chức Trung ương\n", "citation-wrong-issuer",
     "can_cu[2].co_quan"},
    {"01-tinh-uy", "loai: ket_luan", "loai: chi_thi", "citation-wrong-type", "can_cu[0].loai"},
    {"01-tinh-uy", "so_ky_hieu: 45-NQ/TW", "so_ky_hieu: 45-NQ/ТW", "odd-character-in-symbol", "can_cu[4].so_ky_hieu"},
    {"01-tinh-uy", "so_ky_hieu: 142-KH/TU", "so_ky_hieu: 142/KH-TU", "symbol-in-other-form", "van_ban.so_ky_hieu"},
    {"01-tinh-uy", "so_ky_hieu: 142-KH/TU", "so_ky_hieu: 5/KH-TU", "symbol-in-other-form", "van_ban.so_ky_hieu"},
    {"01-tinh-uy", "chuc_vu: PHÓ BÍ THƯ", "chuc_vu: PHÓ CHỦ TỊCH UBND TỈNH", "signer-post-of-other-body", "ky.chuc_vu"},
    {"05-chi-bo", "Tập thể: CHI BỘ", "Tập thể: BAN THƯỜNG VỤ", "signed-for-other-body", "ky.tap_the"},
    {"06-ubnd-tinh", "he_thong: nha_nuoc", "he_thong: dang", "system-misdeclared", "van_ban.he_thong"},
    {"01-tinh-uy", "ma: \"2.2\"", "ma: \"2.1\"", "work-id-repeated", "nhiem_vu[1].cong_viec[1].ma"},
    {"01-tinh-uy", "thoi_han: Quý I/2025", "thoi_han: Quý I/2023", "deadline-before-issue",
     "nhiem_vu[1].cong_viec[1].thoi_han"},
    {"01-tinh-uy", "thoi_han: Hoàn thành trong năm 2025", "thoi_han: Hoàn thành trong năm 2035",
     "deadline-after-period", "nhiem_vu[2].cong_viec[0].thoi_han"},
    {"01-tinh-uy", "trước ngày 30/9/2024", "trước ngày 31/9/2024", "date-impossible", "pho_bien[2].thoi_han"},
    {"01-tinh-uy", "thoi_han: Quý II/2025\n        san", "thoi_han: trong thời gian tới\n        san",
     "deadline-not-understood", "nhiem_vu[3].cong_viec[0].thoi_han"},
    {"01-tinh-uy", "gia_tri: ≥ 80", "gia_tri: ≥ 40", "indicator-stages-backward", "muc_tieu.chi_tieu[1].moc"},
    {"01-tinh-uy", "gia_tri: ≥ 1,2", "gia_tri: ≥ tối thiểu 1,2", "indicator-comparator-twice",
     "muc_tieu.chi_tieu[0].gia_tri"},
    {"01-tinh-uy", "gia_tri: = 100\n", "gia_tri: = 100%\n", "indicator-unit-twice", "muc_tieu.chi_tieu[2].gia_tri"},
    {"01-tinh-uy", "kinh tế dựa vào chè", "kinh tế dựa vào vào chè", "doubled-word", "dac_diem_tinh_hinh[0]"},
    {"01-tinh-uy", "coi đây là con đường", "coi đây là сon đường", "look-alike-letter", "muc_dich[1]"},
    {"01-tinh-uy", "trên địa bàn tỉnh\n", "trên địa bàn tỉnh Bắc Ninh\n", "name-of-other-province",
     "tuyen_truyen[0].noi_dung"},
    {"01-tinh-uy", "T/M", "TM.", "signature-in-other-form", "ky.quyen_han"},
    {"01-tinh-uy", "T/M", "K/T", "deputy-signs-for-secretary", "ky"},
    {"01-tinh-uy", "BAN THƯỜNG VỤ", "ỦY BAN NHÂN DÂN", "signature-of-other-system", "ky.tap_the"},
    {"01-tinh-uy", "        san_pham: Quyết định ban hành quy chế sửa đổi\n", "", "work-without-product",
     "nhiem_vu[1].cong_viec[1]"},
    {"01-tinh-uy", "chu_tri: Sở Nội vụ\n", "chu_tri: Sở Nội vụ và Sở Tài chính\n", "work-with-several-leads",
     "nhiem_vu[2].cong_viec[0].chu_tri"},
    {"01-tinh-uy", "nhiem_vu:\n      - \"2.1\"\n", "nhiem_vu:\n      - \"2.7\"\n", "remedy-task-unresolved",
     "khac_phuc[0].nhiem_vu[0]"},
    {"01-tinh-uy", "việc thực hiện Kế hoạch này", "việc thực hiện Chương trình hành động này",
     "self-reference-of-other-type", "to_chuc_thuc_hien[0].trach_nhiem[0]"},
    {"01-tinh-uy", "ty_le: 100% số chi bộ", "ty_le: 80% số chi bộ", "dissemination-target-below-all-bodies",
     "pho_bien[2].ty_le"},
    {"01-tinh-uy", "thoi_han: tháng 8/2024\n    ty_le", "thoi_han: tháng 5/2024\n    ty_le",
     "dissemination-before-issue", "pho_bien[1].thoi_han"},
    {"01-tinh-uy", "thoi_han: Quý I/2025", "Thời gian thực hiện: Quý I/2025", "misspelt-key",
     "nhiem_vu[1].cong_viec[1]"},
    {"01-tinh-uy", "    cong_viec:\n      - ma: \"5.1\"", "    nhiem_vu:\n      - ma: \"5.1\"", "misspelt-key",
     "nhiem_vu[4]"},
    {"01-tinh-uy", "pho_bien:", "Tổ chức quán triệt:", "misspelt-key", "/"},
    {"01-tinh-uy", "      - ma: \"4.2\"", "        ma: \"4.2\"", "missing-dash", "nhiem_vu[3].cong_viec[1].ma"},
    {"01-tinh-uy", "  - nhan: \"5\"", "    nhan: \"5\"", "missing-dash", "nhiem_vu[4].nhan"},
    {"01-tinh-uy", "  - cap: tinh\n", "    cap: tinh\n", "missing-dash", "pho_bien[0].cap"},
    {"01-tinh-uy", "        chu_tri: Sở Công Thương", "      - chu_tri: Sở Công Thương", "stray-dash",
     "nhiem_vu[4].cong_viec[0]"},
    {"01-tinh-uy", "nhom: II.5", "nhom: “II.5”", "curly-quotes", "nhiem_vu[4]"},
    {"01-tinh-uy", "nhom: II.5", "nhom: II.5 - Thị trường", "task-group-unknown", "nhiem_vu[4].nhom"},
    {"01-tinh-uy", "so_ky_hieu: 142-KH/TU", "so_ky_hieu: “142-KH/TU”", "curly-quotes", "van_ban.so_ky_hieu"},
    {"01-tinh-uy", "          - Sở Tư pháp", "          • Sở Tư pháp", "foreign-bullet",
     "nhiem_vu[1].cong_viec[1].phoi_hop"},
    {"01-tinh-uy", "        chu_tri: Sở Công Thương", "        chu_tri = Sở Công Thương", "half-typed-key",
     "nhiem_vu[4].cong_viec[0]"},
    {"01-tinh-uy", "thiết bị hằng năm, hỗ trợ", "thiết bị hằng năm,\nhỗ trợ", "unexpected-text",
     "nhiem_vu[4].cong_viec[0].noi_dung"},
    {"01-tinh-uy", "tuyen_truyen:\n", "V. TUYÊN TRUYỀN\ntuyen_truyen:\n", "unexpected-text", "/"},
    {"06-ubnd-tinh", "Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", "doer-no-longer-exists",
     "muc_tieu.chi_tieu[1].theo_doi"},
    {"07-dang-uy-phuong", "ngày 11.01.2024 của Bộ Chính trị", "ngày 12.01.2024 của Bộ Chính trị", "citation-wrong-date",
     "can_cu[0]"},
    {"01-tinh-uy", "ngay_ban_hanh: ngày 12 tháng 6 năm 2024", "ngay_ban_hanh: ngày 12 tháng 6 năm 2042",
     "issue-after-period", "van_ban.ngay_ban_hanh"},
    {"01-tinh-uy", "ngay_ban_hanh: ngày 12 tháng 6 năm 2024", "ngay_ban_hanh: ngày 12 tháng 6 năm 2023",
     "citation-later-than-plan", "van_ban.ngay_ban_hanh"},
    {"01-tinh-uy", "tu: 2024\n    den: 2030", "tu: 2020\n    den: 2025", "period-ends-early", "van_ban.thoi_ky.den"},
    {"07-dang-uy-phuong", "ngay_ban_hanh: 22.12.2025", "ngay_ban_hanh: 22.12.2029", "issue-after-work",
     "van_ban.ngay_ban_hanh"},
    {"01-tinh-uy", "theo dõi chỉ tiêu CT1", "theo dõi chỉ tiêu CT9", "reference-dangling",
     "to_chuc_thuc_hien[7].trach_nhiem[0]"},
    {"01-tinh-uy", "huong_dan: 149-HD/BTGTW", "huong_dan: 194-HD/BTGTW", "guidance-mistyped", "huong_dan"},
    {"07-dang-uy-phuong", "69-KL/TW, ngày 11.01", "69-KL/TƯ, ngày 11.01", "cited-symbol-old-centre", "can_cu[0]"},
    {"07-dang-uy-phuong", "Nghị quyết số 57-NQ/TW", "Nghị quyết số 57-NQ/T.Ư", "cited-symbol-old-centre", "can_cu[6]"},
    {"07-dang-uy-phuong", "(Kết luận 69)", "(Nghị quyết 69)", "citation-wrong-type", "can_cu[0]"},
    {"07-dang-uy-phuong", "69-KL/TW, ngày 11.01", "96-KL/TW, ngày 11.01", "citation-misnumbered", "can_cu[0]"},
    {"07-dang-uy-phuong", "69-KL/TW, ngày 11.01", "169-KL/TW, ngày 11.01", "citation-misnumbered", "can_cu[0]"},
    {"07-dang-uy-phuong", "69-KL/TW, ngày 11.01", "69-NQ/TW, ngày 11.01", "citation-misnumbered", "can_cu[0]"},
    {"07-dang-uy-phuong", "69-KL/TW, ngày 11.01", "69-KL/TU, ngày 11.01", "citation-misnumbered", "can_cu[0]"},
    {"01-tinh-uy", "so_ky_hieu: 69-KL/TW", "so_ky_hieu: 669-KL/TW", "citation-misnumbered", "can_cu[0].so_ky_hieu"},
    {"07-dang-uy-phuong", "ngày 17.11.2022 của Ban Chấp hành Trung ương Đảng khóa XIII",
     "ngày 04.11.2013 của Ban Chấp hành Trung ương Đảng khóa XI", "citation-wrong-date", "can_cu[3]"},
    {"07-dang-uy-phuong", "ngày 17.11.2022 của Ban Chấp hành Trung ương Đảng khóa XIII",
     "ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XI", "citation-wrong-date", "can_cu[3]"},
    {"07-dang-uy-phuong",
     "20-NQ/TW, ngày 01.11.2012 của Ban Chấp hành Trung ương Đảng khóa XI về phát triển khoa học và "
     "công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội "
     "chủ "
     "nghĩa và hội nhập quốc tế (Nghị quyết 20)",
     "20-NQ/TW, ngày 25.10.2017 của Ban Chấp hành Trung ương Đảng khóa XII về phát triển khoa học và công nghệ (Nghị "
     "quyết "
     "20)",
     "citation-wrong-date", "can_cu[1]"},
    {"07-dang-uy-phuong", "tầm nhìn đến năm 2045", "tầm nhìn đến năm 2050", "citation-wrong-title", "can_cu[3]"},
    {"07-dang-uy-phuong", "về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức đáp ứng",
     "về xây dựng đội ngũ doanh nhân đáp ứng", "citation-wrong-title", "can_cu[4]"},
    {"07-dang-uy-phuong", "ngày 11.12.2025 của Ban Bí thư", "ngày 11.12.2025 của Bộ Chính trị", "citation-wrong-issuer",
     "can_cu[7]"},
    {"07-dang-uy-phuong", "Nghị quyết số 45-NQ/TW", "Nghị quyết số 45/NQ-TW", "cited-symbol-of-other-form",
     "can_cu[4]"},
    {"07-dang-uy-phuong", "Nghị quyết số 57-NQ/TW", "Quyết định số 57-NQ/TW", "citation-wrong-type", "can_cu[6]"},
    {"07-dang-uy-phuong", "Đảng khóa XIII về tiếp tục xây dựng", "Đảng khóa XII về tiếp tục xây dựng",
     "citation-wrong-term", "can_cu[4]"},
    {"07-dang-uy-phuong", "ngày 22.12.2024", "ngày 32.12.2024", "citation-wrong-date", "can_cu[6]"},
    {"07-dang-uy-phuong", "ngày 17.11.2022", "ngày 04.11.2013", "citation-wrong-date", "can_cu[3]"},
    {"07-dang-uy-phuong", "Kế hoạch số 27-KH/TU, ngày 25.8.2025", "Kế hoạch số 27-KH/TU, ngày 25.8.2026",
     "citation-later-than-plan", "can_cu[8]"},
    {"07-dang-uy-phuong", "gia_tri: ≥ 85", "gia_tri: ≥ 185", "indicator-share-above-whole",
     "muc_tieu.chi_tieu[1].gia_tri"},
    {"07-dang-uy-phuong", "so_tien: 690", "so_tien: 790", "funding-sum-differs", "kinh_phi.so_tien"},
    {"07-dang-uy-phuong", "chu_tri: Hội Nông dân phường", "chu_tri: Các chi hội", "group-as-lead",
     "nhiem_vu[3].cong_viec[0].chu_tri"},
    {"07-dang-uy-phuong", "chu_tri: Đoàn Thanh niên phường", "chu_tri: Đoàn Thanh niên phường, Hội Nông dân phường",
     "work-with-several-leads", "nhiem_vu[2].cong_viec[0].chu_tri"},
    {"07-dang-uy-phuong", "thoi_han: quý I/2026", "thoi_han: quý I/2025", "deadline-before-issue",
     "nhiem_vu[1].cong_viec[0].thoi_han"},
    {"07-dang-uy-phuong", "thoi_han: quý II/2026\n        san", "thoi_han: qúy II/2026\n        san", "misplaced-tone",
     "nhiem_vu[2].cong_viec[0].thoi_han"},
    {"07-dang-uy-phuong", "thoi_han: trước ngày 20/10 hằng năm", "thoi_han: trước ngày 20/11 hằng năm",
     "report-after-aggregator", "bao_cao[0].thoi_han"},
    {"07-dang-uy-phuong", "  - Lưu Văn phòng Đảng ủy phường\n", "", "recipients-without-archive", "noi_nhan"},
    {"07-dang-uy-phuong", "den: 2030 }", "den: 2030, tam_nhin: 2026 }", "period-reversed", "van_ban.thoi_ky.tam_nhin"},
};

// Right, though it may look wrong.
constexpr Slip kHarmless[] = {
    {"01-tinh-uy", "trên địa bàn tỉnh\n", "trên địa bàn tỉnh; học tập Nghị quyết số 29-NQ/TW trong tháng 3/2025\n", "",
     ""},
    {"01-tinh-uy", "trên địa bàn tỉnh\n",
     "trên địa bàn tỉnh; hội nghị quán triệt Nghị quyết số 45-NQ/TW ngày 15/7/2024\n", "", ""},
    {"01-tinh-uy", "ngay: 11/01/2024", "ngay: ngày 11 tháng 01 năm 2024", "", ""},
    {"01-tinh-uy", "thoi_han: Hoàn thành trong năm 2025",
     "thoi_han: Hoàn thành trong năm 2025, định hướng đến năm 2030", "", ""},
    {"01-tinh-uy", "thoi_han: tháng 8/2024", "thoi_han: tháng 8 – 9/2024", "", ""},
    {"06-ubnd-tinh",
     "trich_yeu: Thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị trên địa bàn tỉnh Thuận Giang",
     "trich_yeu: Triển khai Kế hoạch số 27-KH/TU ngày 25/8/2025 của Ban Thường vụ Tỉnh ủy Thuận Giang về thực hiện Kết "
     "luận số 69-KL/TW năm 2025",
     "", ""},
    {"01-tinh-uy", "thoi_han: Quý I/2025\n", "thoi_han: Giữa nhiệm kỳ (năm 2025)\n", "", ""},
    {"01-tinh-uy", "thoi_han: trước ngày 10/12 hằng năm", "thoi_han: trước ngày 10-12 hằng năm", "", ""},
    {"01-tinh-uy", "thoi_han: Tháng 10 hằng năm", "thoi_han: Tháng 10 hằng năm (nhân ngày Chuyển đổi số quốc gia)", "",
     ""},
    {"02-dang-uy-truong", "\"chu_tri\": \"Đoàn Thanh niên Trường\"",
     "\"chu_tri\": \"Đoàn Thanh niên Cộng sản Hồ Chí Minh Trường\"", "", ""},
    {"07-dang-uy-phuong", "chu_tri: Đoàn Thanh niên phường", "chu_tri: Đoàn TNCS Hồ Chí Minh phường", "", ""},
    {"07-dang-uy-phuong", "ty_le: 100% số chi bộ", "ty_le: 31/31 chi bộ", "", ""},
    {"07-dang-uy-phuong", "của Ban Tuyên giáo Trung ương thực hiện",
     "của Ban Tuyên giáo Trung ương (nay là Ban Tuyên giáo và Dân vận Trung ương) thực hiện", "", ""},
    {"07-dang-uy-phuong", "Phường mới thành lập",
     "Trước đây Ban Tuyên giáo Trung ương đã ban hành Hướng dẫn số 149-HD/BTGTW. Phường mới thành lập", "", ""},
};

std::string text_of_sample(std::string_view name) {
  std::ifstream file(RASOAT_SOURCE_DIR "/plans/samples/" + std::string(name) + ".yaml", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string with_line_ends_of(const std::string& text, std::string_view part) {
  std::string out(part);
  if (text.find('\r') == std::string::npos) return out;
  for (std::size_t at = out.find('\n'); at != std::string::npos; at = out.find('\n', at + 2)) out.insert(at, 1, '\r');
  return out;
}

std::string seeded(const Slip& slip) {
  std::string text = text_of_sample(slip.sample);
  const std::string right = with_line_ends_of(text, slip.right);
  const std::size_t at = text.find(right);
  REQUIRE(at != std::string::npos);
  return text.replace(at, right.size(), with_line_ends_of(text, slip.wrong));
}

std::multiset<std::string> findings_in(const std::string& text) {
  static const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  const checker::Checker checker(loaded.rules);
  const checker::Audit audit =
      checker.check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", text)), {});
  std::multiset<std::string> found;
  for (const checker::Finding& one : audit.findings) found.insert((*audit.cards)[one.rule].id + " " + one.path);
  return found;
}

std::multiset<std::string> changed_by(const Slip& slip) {
  const std::multiset<std::string> before = findings_in(text_of_sample(slip.sample));
  const std::multiset<std::string> after = findings_in(seeded(slip));
  std::multiset<std::string> changed;
  std::ranges::set_symmetric_difference(before, after, std::inserter(changed, changed.end()));
  return changed;
}

TEST_CASE("one slip is one finding, at its place") {
  for (const Slip& slip : kSlips) {
    INFO(slip.sample << ": " << slip.wrong);
    CHECK(changed_by(slip) == std::multiset<std::string>{std::string(slip.rule) + " " + std::string(slip.path)});
  }
}

TEST_CASE("unusual but right wordings change nothing") {
  for (const Slip& slip : kHarmless) {
    INFO(slip.sample << ": " << slip.wrong);
    CHECK(changed_by(slip).empty());
  }
}

}  // namespace
}  // namespace rasoat::tests
