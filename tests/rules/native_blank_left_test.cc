#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// How many of the plan's texts have a blank left.
std::size_t blanks(const std::string& plan) {
  const BuiltPlan built(plan);
  std::vector<plans::PlanNode> texts;
  for (plans::PlanNode node = 0; node < built.plan().size(); ++node)
    if (built.plan()[node].kind == plans::PlanKind::kText) texts.push_back(node);
  std::size_t count = 0;
  for (const rules::NativeVerdict& verdict : ask_native("blank-left", built.plan(), texts))
    count += verdict.breaches.size();
  return count;
}

TEST_CASE("the place is that of the blank") {
  const BuiltPlan built("nhiem_vu: [{ cong_viec: [{ noi_dung: Mỗi đơn vị cử ____ người }] }]\n");
  const auto verdicts = ask_native("blank-left", built.plan(), {built.at("nhiem_vu[0].cong_viec[0].noi_dung")});
  REQUIRE(verdicts[0].breaches.size() == 1);
  CHECK(built.word(verdicts[0].breaches[0].where) == "____");
}

TEST_CASE("each text with a blank left is a breach of its own, a placeholder as a whole is none") {
  CHECK(blanks("muc_dich: [\"Cử ____ người\", \"Kế hoạch số …../KH-UBND của tỉnh\", \"……\", \"Đủ.\"]\n") == 2);
  CHECK(blanks("muc_dich: [\"Cử ____ người\", \"Cử ____ người\"]\n") == 2);
  CHECK(blanks("muc_dich: [\"……\", \"v.v…\"]\n") == 0);
  CHECK(blanks("muc_dich: [\"Đủ.\"]\n") == 0);
  CHECK(blanks("muc_dich: [\"Theo Kế hoạch số   -KH/TU\", \"Hỗ trợ xx hộ\"]\n") == 2);
}

}  // namespace
}  // namespace rasoat::tests
