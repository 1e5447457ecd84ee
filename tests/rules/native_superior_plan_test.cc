#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// "can_cu[0]: Tỉnh ủy Vĩnh Long (province)", a breach a line.
std::string said(const std::string& bases, const std::string& named = "27-KH/TU") {
  const BuiltPlan built("van_ban: { co_quan_cap_tren: Đảng bộ tỉnh Đồng Tháp, don_vi_cap_tren_truc_tiep: " + named +
                        " }\ncan_cu: " + bases + "\n");
  const rules::Date day{2025, 12, 22};
  const auto verdicts =
      ask_native("superior-plan", built.plan(), {built.plan().root()}, {}, {.at = day, .plan_date = day});
  std::string text;
  for (const rules::Breach& one : verdicts.at(0).breaches)
    text += built.plan().path(one.node) + ": " + std::string(built.word(one.where)) + " (" +
            one.arguments.at(3).second + ")\n";
  return text;
}
std::string by(const std::string& issuer, const std::string& date = "25/8/2025") {
  return "[\"Kế hoạch số 27-KH/TU, ngày " + date + " của " + issuer + "\"]";
}

TEST_CASE("the superior’s plan of another province") {
  CHECK(said(by("Ban Thường vụ Tỉnh ủy Đồng Tháp")).empty());
  CHECK(said(by("Ban Thường vụ Tỉnh ủy Vĩnh Long")) == "can_cu[0]: Ban Thường vụ Tỉnh ủy Vĩnh Long (province)\n");
  CHECK(said(by("Ban Thường vụ Tỉnh ủy Vĩnh Long"), "[709/QĐ-TTg, 27 - KH/TU]") ==
        "can_cu[0]: Ban Thường vụ Tỉnh ủy Vĩnh Long (province)\n");
  CHECK(said("[{ so_ky_hieu: 27-KH/TU, co_quan: Tỉnh ủy Vĩnh Long }]") == "can_cu[0]: Tỉnh ủy Vĩnh Long (province)\n");
  CHECK(said(by("Tỉnh ủy Vĩnh Long"), "28-KH/TU").empty());
  CHECK(said(by("Tỉnh ủy Tiền Giang", "25/8/2024")).empty());
  CHECK(said(by("Tỉnh ủy")).empty());
}

TEST_CASE("the superior’s plan of a level that had ended when it was issued") {
  CHECK(said(by("Ban Thường vụ Thành ủy Mỹ Tho")) == "can_cu[0]: Ban Thường vụ Thành ủy Mỹ Tho (ended)\n");
  CHECK(said(by("Huyện ủy Cai Lậy")) == "can_cu[0]: Huyện ủy Cai Lậy (ended)\n");
  CHECK(said(by("Huyện ủy Cai Lậy", "25/6/2025")).empty());
}

}  // namespace
}  // namespace rasoat::tests
