#include "plans/format_order.h"

#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

// The texts of a plan in the order of the format.
std::string texts(const std::string& text) {
  const BoundText plan(text);
  std::vector<PlanNode> nodes;
  for (const PlanNode node : plan->nodes())
    if (plan->kind(node) == PlanKind::kText) nodes.push_back(node);
  FormatOrder(plan.plan()).sort(nodes, std::identity());
  std::string all;
  for (const PlanNode node : nodes) all.append(plan.plan()[node].text).append(" ");
  return all;
}

TEST_CASE("parts come in the order of the format, and what is in them as it is written") {
  const std::string bases = "can_cu: [B1, B2]\n";
  const std::string aims = "muc_dich: [M2, M1]\n";
  const std::string recipients = "noi_nhan: [N]\n";
  for (const std::string& written : {bases + aims + recipients, recipients + aims + bases, aims + recipients + bases}) {
    INFO(written);
    CHECK(texts(written) == "B1 B2 M2 M1 N ");
  }
  CHECK(texts("x_rieng: X\n" + recipients + bases).starts_with("B1 B2 N"));
  CHECK(texts("").empty());
}

}  // namespace
}  // namespace rasoat::plans
