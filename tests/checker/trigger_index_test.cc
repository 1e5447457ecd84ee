#include "checker/trigger_index.h"

#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Subjects;
using checker::TriggerIndex;
using rules::Root;

Subjects roots(const std::string& plan, Root root) {
  const BuiltPlan built(plan);
  return TriggerIndex(built.plan()).roots(root);
}

TEST_CASE("every group, work and indicator is a subject, parts included, but headings are no work") {
  const std::string plan =
      "nhiem_vu: [{ phan: [{ cong_viec: [A, { noi_dung: B, viec_con: [C, D] }] }] }]\n"
      "muc_tieu: { chi_tieu: [{ ten: E, chi_tieu_con: [F] }] }";
  CHECK(roots(plan, Root::kEveryGroup).nodes.size() == 2);
  CHECK(roots(plan, Root::kEveryWork).nodes.size() == 3);
  CHECK(roots(plan, Root::kEveryWorkOrHeading).nodes.size() == 4);
  CHECK(roots(plan, Root::kEveryIndicator).nodes.size() == 2);
  for (const Root root : {Root::kEveryGroup, Root::kEveryWork, Root::kEveryIndicator, Root::kEveryText}) {
    CHECK_FALSE(roots(plan, root).unknown);
  }
}

TEST_CASE("where a list of groups, work or indicators is of the wrong shape, there may be more of them") {
  for (const char* plan : {"nhiem_vu: \"\"", "nhiem_vu: Chuyển đổi số", "nhiem_vu: [Chuyển đổi số]"}) {
    INFO(plan);
    CHECK(roots(plan, Root::kEveryGroup).unknown);
    CHECK(roots(plan, Root::kEveryWork).unknown);
    CHECK(roots(plan, Root::kEveryWorkOrHeading).unknown);
    CHECK_FALSE(roots(plan, Root::kEveryIndicator).unknown);
  }
  const std::string work = "nhiem_vu: [{ cong_viec: [[A]] }]";
  CHECK(roots(work, Root::kEveryWork).unknown);
  CHECK_FALSE(roots(work, Root::kEveryGroup).unknown);
  CHECK(roots("muc_tieu: { chi_tieu: [[A]] }", Root::kEveryIndicator).unknown);
}

}  // namespace
}  // namespace rasoat::tests
