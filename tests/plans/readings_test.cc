#include "plans/readings.h"

#include <string>

#include "plans/citation.h"
#include "plans/value.h"
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

TEST_CASE("a node's value is that of its text alone, wherever its text was read before") {
  const BoundText plan(
      "van_ban: { ngay_ban_hanh: 05/3/2024 }\n"
      "muc_tieu: { chi_tieu: [{ ten: A, gia_tri: ≥ 97,55%, nam: 2030 }, { ten: B, gia_tri: ≥ 97,55%, nam: 31/02/2024 "
      "},\n"
      "  { ten: C, gia_tri: 2.000 tỷ đồng; 15 người, nam: … }] }\n"
      "nhiem_vu: [{ cong_viec: [{ noi_dung: A, thoi_han: quý II/2025 }, { noi_dung: B, thoi_han: quý II/2025 }] }]\n");
  TextStore store;
  for (int round = 0; round < 2; ++round) {
    store.begin_plan();
    Readings readings(plan.plan(), store);
    for (PlanNode node = 0; node < plan.plan().size(); ++node) {
      const Value alone = read_value(plan.plan(), node);
      const Value& value = readings.value(node);
      INFO(plan.plan().path(node));
      CHECK(&readings.value(node) == &value);
      CHECK(value.form == alone.form);
      CHECK(value.why == alone.why);
      CHECK(value.node == alone.node);
      CHECK(value.text.data() == alone.text.data());
      CHECK(value.date.interval == alone.date.interval);
      CHECK(value.bound().deadline == alone.bound().deadline);
      REQUIRE(value.number().figures.size() == alone.number().figures.size());
      for (std::size_t i = 0; i < alone.number().figures.size(); ++i) {
        CHECK(value.number().figures[i].low == alone.number().figures[i].low);
        CHECK(value.number().figures[i].comparator == alone.number().figures[i].comparator);
        CHECK(value.number().figures[i].unit == alone.number().figures[i].unit);
      }
    }
    CHECK(readings.value(kNoPlanNode).form == ValueForm::kNothing);
  }
}

TEST_CASE("the signs of all texts are those of each") {
  const BoundText plan("muc_dich: [A, \"B\u200B\", số 5, C]\n");
  TextStore store;
  Readings readings(plan.plan(), store);
  CHECK(readings.signs_of_all().has(TextSign::kHidden));
  CHECK(readings.signs_of_all().has(TextSign::kDigit));
  CHECK_FALSE(readings.signs_of_all().has(TextSign::kStrange));
}

// Whether the bytes of `part` are some of those of `whole`.
bool is_within(std::string_view part, std::string_view whole) {
  return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

TEST_CASE("of a text that stands in two places each has its own parts") {
  const BoundText plan(
      "can_cu:\n"
      "  - Nghị quyết 20 và Kết luận số 69-KL/TW ngày 11/01/2024\n"
      "  - Nghị quyết 20 và Kết luận số 69-KL/TW ngày 11/01/2024\n"
      "nhiem_vu: [{ cong_viec: [{ noi_dung: A, thoi_han: quý II/2025 }, { noi_dung: B, thoi_han: quý II/2025 }] }]\n");
  TextStore store;
  Readings readings(plan.plan(), store);
  for (const char* path : {"can_cu[0]", "can_cu[1]"}) {
    const PlanNode node = plan.find(path);
    const std::vector<Citation> cited = read_citations(plan.plan(), node, readings);
    REQUIRE(cited.size() == 2);
    CHECK(cited[0].short_number.text == "20");
    for (const Citation& one : cited) {
      for (const CitedText& part : {one.whole, one.head, one.type, one.short_number, one.symbol_text, one.date_text}) {
        if (!part) continue;
        CHECK(is_within(part.text, plan.plan()[node].text));
        CHECK(part.text == text_of(part.where, plan.plan()[node].text));
      }
    }
  }
  for (const char* path : {"nhiem_vu[0].cong_viec[0].thoi_han", "nhiem_vu[0].cong_viec[1].thoi_han"}) {
    const PlanNode node = plan.find(path);
    const Value value = read_value(plan.plan(), node, &readings);
    CHECK(value.form == ValueForm::kDeadline);
    CHECK(value.bound().deadline.raw == "quý II/2025");
    CHECK(value.held_bound ==
          read_value(plan.plan(), plan.find("nhiem_vu[0].cong_viec[0].thoi_han"), &readings).held_bound);
  }
}

TEST_CASE("all texts of a large plan are read, each as it is") {
  std::string text = "huong_dan:\n";
  for (int i = 0; i < 10'000; ++i) text += "  - Số " + std::to_string(i) + "\n";
  const BoundText plan(text);
  TextStore store;
  Readings readings(plan.plan(), store);
  readings.read_all();
  for (PlanNode node = 0; node < plan->size(); ++node) {
    if (plan.plan()[node].kind != PlanKind::kText) continue;
    CHECK(readings.of(node).text() == plan.plan()[node].text);
  }
  CHECK(store.size() == 10'000);
}

}  // namespace
}  // namespace rasoat::plans
