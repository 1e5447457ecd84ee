// A second guidance is a folder of data (rules/packs/57-nq-tw) and nothing else: plans that name it get its rulings,
// others do not.
#include <algorithm>
#include <memory>
#include <set>

#include "checker/checker.h"
#include "plans/source_file.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Answer;
using checker::Audit;

Audit audit_of(const std::string& plan) {
  const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules);
  const auto source = std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", plan));
  return checker::Checker(loaded.rules).check(source, {});
}

// The rules of a pack that spoke of the plan: held, broken or undecided.
std::set<std::string> speaking(const Audit& audit, std::string_view pack) {
  std::set<std::string> ids;
  for (const checker::Ruling& ruling : audit.rulings) {
    const checker::RuleCard& card = (*audit.cards)[ruling.rule];
    if (card.pack == pack && ruling.answer != Answer::kNotApplicable) ids.insert(card.id);
  }
  return ids;
}

const std::string kPlan =
    "van_ban: { he_thong: nha_nuoc, loai: ke_hoach, ngay_ban_hanh: 27/11/2025 }\n"
    "can_cu: [\"Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ\"]\n"
    "muc_tieu: { chi_tieu: [{ ten: Tỷ trọng kinh tế số trong GRDP, gia_tri: 30% }] }\n"
    "nhiem_vu: [{ nhom: II.1, cong_viec: [{ noi_dung: Số hóa hồ sơ, chu_tri: Sở Xây dựng }] }]\n";

TEST_CASE("a plan for 57-NQ/TW is held against that pack, and not against 149-HD/BTGTW") {
  const Audit audit = audit_of("huong_dan: 57-NQ/TW\n" + kPlan);
  CHECK(speaking(audit, "57-nq-tw") ==
        std::set<std::string>{"basis-government-programme-missing", "basis-resolution-57-missing",
                              "fields-of-resolution-57-absent", "gdp-share-without-source",
                              "plan-older-than-resolution-57"});
  CHECK(speaking(audit, "149-hd-btgtw").empty());
  std::set<std::string> broken;
  for (const checker::Finding& finding : audit.findings) {
    if ((*audit.cards)[finding.rule].pack == "57-nq-tw") broken.insert((*audit.cards)[finding.rule].id);
  }
  CHECK(broken == std::set<std::string>{"basis-resolution-57-missing", "gdp-share-without-source"});
}

TEST_CASE("a plan for 149-HD/BTGTW hears nothing from the other pack") {
  const Audit audit = audit_of("huong_dan: 149-HD/BTGTW\n" + kPlan);
  CHECK(speaking(audit, "57-nq-tw").empty());
  CHECK_FALSE(speaking(audit, "149-hd-btgtw").empty());
}

TEST_CASE("a plan for both is held against both") {
  const Audit audit = audit_of("huong_dan: [149-HD/BTGTW, 57-NQ/TW]\n" + kPlan);
  CHECK_FALSE(speaking(audit, "57-nq-tw").empty());
  CHECK_FALSE(speaking(audit, "149-hd-btgtw").empty());
}

}  // namespace
}  // namespace rasoat::tests
