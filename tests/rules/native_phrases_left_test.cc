#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

TEST_CASE("a phrase that is left is a breach at its own place, whatever its case") {
  rules::NativeSettings settings;
  settings.with = {{"phrases", {"error! reference source not found", "xem lại số này", "<b>"}}};
  const BuiltPlan built(
      "nhiem_vu:\n"
      "  - cong_viec:\n"
      "      - { noi_dung: Theo Error! Reference source not found. }\n"
      "      - { noi_dung: 12 lớp (Xem lại số này) }\n"
      "      - { noi_dung: Xem lại số liệu }\n"
      "      - { noi_dung: Mở <b>12</b> lớp }\n");
  std::vector<plans::PlanNode> texts;
  for (const char work : {'0', '1', '2', '3'})
    texts.push_back(built.at(std::string("nhiem_vu[0].cong_viec[") + work + "].noi_dung"));
  std::string found;
  for (const rules::NativeVerdict& verdict : ask_native("phrases-left", built.plan(), texts, settings)) {
    for (const rules::Breach& breach : verdict.breaches) found += built.word(breach.where);
    found += '|';
  }
  CHECK(found == "Error! Reference source not found|Xem lại số này||<b>|");
}

}  // namespace
}  // namespace rasoat::tests
