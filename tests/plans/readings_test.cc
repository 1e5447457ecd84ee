#include "plans/readings.h"

#include <string>

#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("each text is read as it is read alone") {
  const BoundText plan(
      "can_cu:\n"
      "  - Kết luận số 69-KL/TW ngày 11/01/2024\n"
      "  - \"……\"\n"
      "  - Hà Nội, ngày … tháng … năm 2024\n"
      "  - 15/12/2024\n"
      "  - Ủy  BAN nhân dân\n"
      "  - \"\"\n");
  TextStore store;
  Readings readings(plan.plan(), store);
  for (PlanNode node = 0; node < plan.plan().size(); ++node) {
    const std::string_view text = plan.plan()[node].text;
    INFO(text);
    CHECK(readings.folded(node) == fold(text));
    CHECK(readings.folded_with_offsets(node).text == readings.folded(node));
    CHECK(readings.is_placeholder(node) == is_placeholder(text));
    const std::vector<Symbol> symbols = find_symbols(text);
    REQUIRE(readings.symbols(node).size() == symbols.size());
    for (std::size_t i = 0; i < symbols.size(); ++i) CHECK(readings.symbols(node)[i].canonical == symbols[i].canonical);
  }
}

TEST_CASE("what was read stays where it is while more is read") {
  std::string yaml = "muc_dich:\n";
  for (int i = 0; i < 3000; ++i) yaml += "  - Nội dung số " + std::to_string(i) + " của kế hoạch\n";
  const BoundText plan(yaml);
  TextStore store;
  Readings readings(plan.plan(), store);
  const PlanNode first = plan.find("muc_dich[0]");
  const std::string_view folded = readings.folded(first);
  for (PlanNode node = 0; node < plan.plan().size(); ++node) (void)readings.folded(node);
  CHECK(folded == "nội dung số 0 của kế hoạch");
  CHECK(readings.folded(first).data() == folded.data());
}

}  // namespace
}  // namespace rasoat::plans
