// One plan, judged at two days by all rules there are: the answers differ by what changed between, and by nothing else.
#include <set>

#include "tests/checker/check_text.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Audit;

constexpr std::string_view kPlan =
    "rasoat: 1\n"
    "van_ban: { he_thong: dang, loai: ke_hoach, loai_don_vi: tinh_uy, co_quan_ban_hanh: Tỉnh ủy Lam Giang, "
    "ngay_ban_hanh: 01/6/2024 }\n"
    "nhiem_vu:\n"
    "  - ten: Nhóm một\n"
    "    cong_viec:\n"
    "      - { ma: \"1\", noi_dung: Mở lớp, chu_tri: Ban Tuyên giáo Tỉnh ủy, phoi_hop: [Sở Nội vụ], thoi_han: hằng năm "
    "}\n"
    "      - { ma: \"2\", noi_dung: Thi tìm hiểu, chu_tri: Ban Dân vận Tỉnh ủy, thoi_han: quý III/2024 }\n"
    "      - { ma: \"3\", noi_dung: Kết nối dữ liệu, chu_tri: Văn phòng Tỉnh ủy, phoi_hop: [\"các huyện ủy\"] }\n"
    "to_chuc_thuc_hien:\n"
    "  - { co_quan: Ban Tuyên giáo Tỉnh ủy, trach_nhiem: Theo dõi chung }\n"
    "noi_nhan: [Ban Tuyên giáo Trung ương (để b/c), \"Các huyện ủy\", Sở Nội vụ, Ban Dân vận Tỉnh ủy, Lưu VP]\n";

std::multiset<std::string> findings_as_of(rules::Date day) {
  static const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  const checker::Checker checker(loaded.rules);
  const Audit audit = check_text(checker, std::string(kPlan), day);
  std::multiset<std::string> found;
  for (const checker::Finding& one : audit.findings) found.insert((*audit.cards)[one.rule].id + " " + one.path);
  return found;
}

TEST_CASE("what ended between two days is all that differs between the answers") {
  const std::multiset<std::string> then = findings_as_of({2024, 6, 1});
  std::multiset<std::string> now = findings_as_of({2026, 1, 5});
  for (const std::string& one : then) {
    INFO(one);
    const auto same = now.find(one);
    CHECK(same != now.end());
    if (same != now.end()) now.erase(same);
  }
  CHECK(now == std::multiset<std::string>{
                   "district-body-as-doer nhiem_vu[0].cong_viec[2].phoi_hop[0]",
                   "district-body-as-recipient noi_nhan[1]", "doer-no-longer-exists nhiem_vu[0].cong_viec[0].chu_tri",
                   "recipient-no-longer-exists noi_nhan[0]", "recipient-no-longer-exists noi_nhan[3]"});
}

}  // namespace
}  // namespace rasoat::tests
