#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// The years that are told, in the plan's order.
std::string told(const std::string& plan) {
  const BuiltPlan built(plan);
  std::string years;
  for (const rules::NativeVerdict& verdict : ask_native("years-reversed", built.plan(), {built.plan().root()}))
    for (const rules::Breach& breach : verdict.breaches)
      years += (years.empty() ? "" : ", ") + breach.arguments.front().second;
  return years;
}

TEST_CASE("a term or stage that ends before it begins is told with its years") {
  CHECK(told("muc_dich: [Nghị quyết Đại hội nhiệm kỳ 2025 - 2020]\n") == "2025 - 2020");
  CHECK(told("muc_dich: [\"Giai đoạn 2021 - 2025, giai đoạn 2030–2026.\"]\n") == "2030–2026");
  CHECK(told("muc_dich: [NHIỆM KỲ 2025-2020]\n") == "2025-2020");
  CHECK(told("muc_dich: [giai đoạn 2025 - 2025]\n").empty());
}

TEST_CASE("other years, symbols and times are none of it") {
  CHECK(told("muc_dich: [nhiệm kỳ 2020 - 2025, \"2025 - 2020\", giai đoạn 20255 - 2020, giai đoạn 2025]\n").empty());
  CHECK(told("muc_dich: [giai đoạn 2025 - 2020/QĐ-TTg]\n").empty());
  CHECK(told("van_ban: { thoi_ky: giai đoạn 2030 - 2026 }\n").empty());
  CHECK(told("nhiem_vu: [{ cong_viec: [{ noi_dung: A, thoi_han: { raw: giai đoạn 2030 - 2026 } }] }]\n").empty());
  CHECK(told("bao_cao: [{ tu: A, thoi_han: giai đoạn 2030 - 2026 }]\n").empty());
}

TEST_CASE("where some of the plan could not be read, it is not said that all years are in order") {
  const auto undecided = [](const std::string& plan) {
    const BuiltPlan built(plan);
    return ask_native("years-reversed", built.plan(), {built.plan().root()}).front().undecided;
  };
  CHECK(undecided("nhiem_vu: [{ cong_viec: [{ noi_dung: { a: { b: c } } }] }]\n"));
  CHECK_FALSE(undecided("muc_dich: [Nhiệm kỳ 2020 - 2025]\n"));
}

}  // namespace
}  // namespace rasoat::tests
