#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

TEST_CASE("words without their marks are a breach at their own place") {
  const BuiltPlan built(
      "nhiem_vu: [{ cong_viec: [{ noi_dung: Đã giao quyet dinh phe duyet de tai, san_pham: Quyết định }] }]\n");
  const auto verdicts =
      ask_native("unmarked-words", built.plan(),
                 {built.at("nhiem_vu[0].cong_viec[0].noi_dung"), built.at("nhiem_vu[0].cong_viec[0].san_pham")});
  REQUIRE(verdicts[0].breaches.size() == 1);
  CHECK(built.word(verdicts[0].breaches[0].where) == "giao quyet dinh phe duyet de tai");
  CHECK(verdicts[1].breaches.empty());
}

}  // namespace
}  // namespace rasoat::tests
