// The levels of dissemination, one against the other.
#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// Where it is told, and which deadlines: "upper: tháng 6/2026 after tháng 02/2026".
std::string order(const std::vector<std::pair<std::string, std::string>>& levels) {
  std::string text = "pho_bien:\n";
  for (const auto& [level, due] : levels) text += "  - { cap: " + level + ", thoi_han: \"" + due + "\" }\n";
  const BuiltPlan built(text);
  std::string told;
  const rules::NativeVerdict verdict = ask_native("dissemination-order", built.plan(), {0}).at(0);
  for (const rules::Breach& breach : verdict.breaches)
    told += breach.arguments[2].second + ": " + breach.arguments[1].second + " after " + breach.arguments[0].second;
  return told;
}

TEST_CASE("a lower level that is done before the higher one begins is told") {
  CHECK(order({{"tinh", "tháng 7/2024"}, {"chi_bo", "tháng 6/2024"}, {"dang_vien", "tháng 8/2024"}}) ==
        "lower: tháng 7/2024 after tháng 6/2024");
  CHECK(order({{"Đảng ủy", "quý III/2024"}, {"dang_vien", "quý II/2024"}}) == "lower: quý III/2024 after quý II/2024");
}

TEST_CASE("where all lower levels are done before, the higher one is told, once") {
  CHECK(order({{"dang_uy", "tháng 6/2026"}, {"chi_bo", "tháng 02/2026"}, {"dang_vien", "tháng 3/2026"}}) ==
        "upper: tháng 6/2026 after tháng 02/2026");
}

TEST_CASE("what may be in order is none of it") {
  CHECK(order({{"dang_uy", "tháng 6/2024"}, {"chi_bo", "tháng 6/2024"}}).empty());
  CHECK(order({{"dang_uy", "tháng 6/2024"}, {"chi_bo", "Hằng năm"}}).empty());
  CHECK(order({{"dang_uy", "trước ngày 30/9/2024"}, {"chi_bo", "tháng 6/2024"}}).empty());
  CHECK(order({{"dang_uy", "30/9/2024"}, {"chi_bo", "tháng 6/2024"}}).empty());
  CHECK(order({{"dang_uy", "chậm nhất tháng 9/2024"}, {"chi_bo", "tháng 6/2024"}}).empty());
  CHECK(order({{"tinh", "tháng 5/2024"}, {"dang_uy", "tháng 7/2024"}, {"chi_bo", "tháng 6/2024"}}).empty());
  CHECK(order({{"tinh", "Ngay sau hội nghị"}, {"dang_uy", "tháng 7/2024"}, {"chi_bo", "tháng 6/2024"}}).empty());
  CHECK(order({{"dang_uy", "tháng 7/2024"}, {"hoi_vien", "tháng 6/2024"}}).empty());
}

}  // namespace
}  // namespace rasoat::tests
