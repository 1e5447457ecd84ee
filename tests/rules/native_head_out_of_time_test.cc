#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::Date;

// "van_ban.dia_danh +1: tỉnh Hải Dương → thành phố Hải Phòng": a breach a line, with how many places it is about
// besides.
std::string said(const std::string& plan, const std::string& level, std::optional<Date> issued) {
  const BuiltPlan built(plan);
  const rules::NativeSettings settings{"head-out-of-time", {{"level", {level}}}};
  const auto verdicts = ask_native("head-out-of-time", built.plan(), {built.plan().root()}, settings,
                                   {.at = Date{2026, 6, 1}, .plan_date = issued});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches) {
    text += built.plan().path(one.node);
    if (!one.also.empty()) text += " +" + std::to_string(one.also.size());
    text += ": " + one.arguments.at(1).second;
    if (!one.arguments.at(3).second.empty()) text += " → " + one.arguments.at(3).second;
    text += std::string(rules::is_sure(one.confidence) ? "" : "?") + "\n";
  }
  return text;
}

constexpr Date kBefore{2025, 6, 30};
constexpr Date kAfter{2025, 7, 1};

TEST_CASE("one old header is told once for each thing that ended") {
  const std::string plan =
      "van_ban: { co_quan_cap_tren: Đảng bộ tỉnh Bà Rịa - Vũng Tàu, co_quan_ban_hanh: Huyện ủy Côn Đảo, loai_don_vi: "
      "huyen_uy, dia_danh: Bà Rịa - Vũng Tàu }\nky: { tap_the: BAN THƯỜNG VỤ HUYỆN ỦY }\n";
  CHECK(said(plan, "province", kAfter) ==
        "van_ban.co_quan_cap_tren +1: tỉnh Bà Rịa - Vũng Tàu → Thành phố Hồ Chí Minh\n");
  CHECK(said(plan, "district", kAfter) == "van_ban.co_quan_ban_hanh +2: Huyện ủy\n");
  CHECK(said(plan, "body", kAfter).empty());
}

TEST_CASE("a head is right or wrong at the plan’s own date") {
  const std::string plan = "van_ban: { co_quan_ban_hanh: Huyện ủy Côn Đảo, loai_don_vi: huyen_uy }\n";
  CHECK(said(plan, "district", kBefore).empty());
  CHECK(said(plan, "district", std::nullopt).empty());
  CHECK_FALSE(said(plan, "district", kAfter).empty());
}

TEST_CASE("any other body that had ended is told with its successor") {
  CHECK(said("van_ban: { co_quan_ban_hanh: BAN TUYÊN GIÁO THÀNH ỦY HẢI PHÒNG }\n", "body", kAfter) ==
        "van_ban.co_quan_ban_hanh: Ban Tuyên giáo Tỉnh ủy → Ban Tuyên giáo và Dân vận Thành ủy\n");
  CHECK(said("van_ban: { co_quan_ban_hanh: Sở Kế hoạch và Đầu tư }\n", "body", kAfter).ends_with("?\n"));
}

TEST_CASE("the place is the province only where nothing else may be so called") {
  const auto place = [](const std::string& head) { return said("van_ban: { " + head + " }\n", "province", kAfter); };
  CHECK(
      place("co_quan_ban_hanh: Đảng ủy phường Hải Dương, loai_don_vi: dang_uy_xa_phuong, dia_danh: Hải Dương").empty());
  CHECK(place("co_quan_ban_hanh: Chi bộ 1, dia_danh: Yên Bái").empty());
  CHECK(place("co_quan_ban_hanh: Tỉnh ủy, loai_don_vi: tinh_uy, dia_danh: Hải Dương") ==
        "van_ban.dia_danh: tỉnh Hải Dương → thành phố Hải Phòng\n");
  CHECK(place("co_quan_cap_tren: Đảng bộ tỉnh Yên Bái, dia_danh: Yên Bái") ==
        "van_ban.co_quan_cap_tren +1: tỉnh Yên Bái → tỉnh Lào Cai\n");
  CHECK(place("co_quan_ban_hanh: Đảng ủy đặc khu Côn Đảo, dia_danh: Bà Rịa - Vũng Tàu") ==
        "van_ban.dia_danh: tỉnh Bà Rịa - Vũng Tàu → Thành phố Hồ Chí Minh\n");
}

TEST_CASE("towns and townships ended with the districts") {
  const auto head = [](const std::string& lines) { return said("van_ban: { " + lines + " }\n", "district", kAfter); };
  CHECK(head("co_quan_cap_tren: ĐẢNG BỘ THÀNH PHỐ MỸ THO, co_quan_ban_hanh: Đảng ủy phường Mỹ Tho") ==
        "van_ban.co_quan_cap_tren: Huyện ủy\n");
  CHECK(head("co_quan_cap_tren: Huyện ủy Cai Lậy, co_quan_ban_hanh: Đảng ủy thị trấn Cai Lậy") ==
        "van_ban.co_quan_cap_tren: Huyện ủy\nvan_ban.co_quan_ban_hanh: Đảng ủy thị trấn\n");
  CHECK(head("co_quan_ban_hanh: THÀNH ỦY LAM GIANG, loai_don_vi: tinh_uy").empty());
  CHECK_FALSE(head("co_quan_ban_hanh: THÀNH ỦY LAM GIANG, loai_don_vi: huyen_uy").empty());
}

TEST_CASE("what looks back is no old header") {
  CHECK(said("van_ban: { co_quan_cap_tren: Đảng bộ tỉnh Yên Bái (cũ) }\n", "province", kAfter).empty());
  CHECK(said("van_ban: { co_quan_cap_tren: Đảng bộ thành phố Đà Nẵng, co_quan_ban_hanh: Đảng ủy phường Hải Châu }\n",
             "district", kAfter)
            .empty());
}

}  // namespace
}  // namespace rasoat::tests
