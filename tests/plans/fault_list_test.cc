#include "plans/fault_list.h"

#include <algorithm>

#include "plans/plan.h"
#include "plans/reader.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::size_t count_of(const std::vector<Fault>& faults, FaultCode code) {
  return static_cast<std::size_t>(std::ranges::count(faults, code, &Fault::code));
}

TEST_CASE("many faults of one kind hide none of another, and that there are more is told at its place") {
  FaultList faults(2);
  for (std::uint32_t at = 0; at < 5; ++at) faults.add(FaultCode::kStrayDash, {at, at + 1});
  faults.add(FaultCode::kUnclosedQuote, {7, 8});
  const std::vector<Fault> told = std::move(faults).merged(FaultList(2));
  REQUIRE(told.size() == 4);
  CHECK(told[2].code == FaultCode::kMoreFaults);
  CHECK(told[2].where == Span{2, 3});
  CHECK(told[2].args == FaultArgs{{"fault", "stray-dash"}, {"limit", "2"}, {"count", "5"}});
  CHECK(told[3].code == FaultCode::kUnclosedQuote);
}

TEST_CASE("binding tells a misspelt key behind ten thousand that are only written otherwise") {
  std::string text = "Nhiệm vụ:\n  - Công việc:\n";
  for (int i = 0; i < 12'000; ++i) text += "      - Nội dung: A\n";
  text += "Kiem tra giam xat: []\n";
  const ReadResult read = read_yaml(text);
  const Bound bound = bind_plan(read.document);
  CHECK(count_of(bound.faults, FaultCode::kNonCanonicalKey) == kMostOfAKind);
  CHECK(count_of(bound.faults, FaultCode::kMoreFaults) == 1);
  CHECK(count_of(bound.faults, FaultCode::kMisspeltKey) == 1);
}

}  // namespace
}  // namespace rasoat::plans
