// The duties of section III: which rules ask something of which unit type, and that a complete plan of each type is
// free of errors and warnings.
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <sstream>

#include "checker/checker.h"
#include "plans/source_file.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Audit;

const checker::Checker& the_checker() {
  static const checker::Checker kChecker(rules::load_rules({}).rules);
  return kChecker;
}

Audit audit_of(const std::string& plan) {
  return the_checker().check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", plan)),
                             {});
}

std::string sample(const std::string& name, const std::string& from, const std::string& unit_type) {
  std::ifstream file(std::string(RASOAT_SOURCE_DIR "/plans/samples/") + name + ".yaml");
  std::stringstream text;
  text << file.rdbuf();
  std::string plan = text.str();
  const std::size_t at = plan.find("loai_don_vi: " + from);
  REQUIRE(at != std::string::npos);
  return plan.replace(at, 13 + from.size(), "loai_don_vi: " + unit_type);
}

// The rules tagged R4 that a plan with no word on any duty breaks.
std::string duties_of(const std::string& unit_type) {
  const Audit audit = audit_of("huong_dan: 149-HD/BTGTW\nvan_ban: { loai_don_vi: " + unit_type +
                               " }\nnhiem_vu: [{ nhom: II.1, cong_viec: [{ noi_dung: Trồng cây }] }]\n");
  std::set<std::string> ids;
  for (const checker::Finding& finding : audit.findings) {
    const checker::RuleCard& card = (*audit.cards)[finding.rule];
    for (const std::string& tag : card.tags) {
      if (tag == "R4") ids.insert(card.id + (finding.severity == checker::Severity::kError ? "" : "?"));
    }
  }
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
  return text;
}

const std::string kProvince = "inspection-missing publicity-missing";
const std::string kProvincialBoard = "joint-inspection-missing wide-publicity-missing";
const std::string kAssembly = "law-completion-missing policy-supervision-missing resources-missing";
const std::string kGovernment =
    "investment-increase-missing law-completion-missing policy-inspection-missing policy-supervision-missing "
    "resource-mechanism-missing resources-missing science-staff-missing strategy-2030-missing";
const std::string kScienceMinistry =
    "investment-increase-missing? policy-inspection-missing? programme-quality-missing resource-mechanism-missing? "
    "science-staff-missing? strategy-acceleration-missing";
const std::string kMinistry =
    "investment-increase-missing? policy-inspection-missing? resource-mechanism-missing? science-ministry-not-involved "
    "science-staff-missing? strategy-coordination-missing";
const std::string kMass = "intellectuals-scheme-missing member-mobilisation-missing social-criticism-plan-missing";
const std::string kCentralBoard =
    "central-inspection-missing politburo-report-missing press-orientation-missing reporter-training-missing";

TEST_CASE("each unit type of section III has its duties; \"?\" marks what is less than an error") {
  CHECK(duties_of("tinh_uy") == kProvince);
  CHECK(duties_of("ban_tuyen_giao_tinh") == kProvincialBoard);
  CHECK(duties_of("dang_doan_quoc_hoi") == kAssembly);
  CHECK(duties_of("bcsd_chinh_phu") == kGovernment);
  CHECK(duties_of("bcsd_bo_khcn") == kScienceMinistry);
  CHECK(duties_of("bcsd_bo_nganh") == kMinistry);
  for (const char* unit : {"mttq_doan_the", "hoi_quan_chung", "lien_hiep_hoi"}) CHECK(duties_of(unit) == kMass);
  CHECK(duties_of("ban_tuyen_giao_tw") == kCentralBoard);
}

TEST_CASE("successors inherit the duties of the body they follow") {
  CHECK(duties_of("ban_tuyen_giao_dan_van_tinh") == kProvincialBoard);
  CHECK(duties_of("dang_uy_quoc_hoi") == kAssembly);
  CHECK(duties_of("dang_uy_chinh_phu") == kGovernment);
  CHECK(duties_of("dang_uy_bo_khcn") == kScienceMinistry);
  CHECK(duties_of("dang_uy_bo_nganh") == kMinistry);
  CHECK(duties_of("dang_uy_mttq_doan_the") == kMass);
  CHECK(duties_of("ban_tuyen_giao_dan_van_tw") == kCentralBoard);
}

TEST_CASE("units that section III does not name have none of its duties") {
  for (const char* unit : {"ubnd_tinh", "so_nganh", "huyen_uy", "dang_uy_xa_phuong", "ubnd_xa_phuong", "chi_bo",
                           "dang_uy_truong_vien", "dang_uy_doanh_nghiep", "dang_uy_co_so", "don_vi_su_nghiep", "khac"})
    CHECK(duties_of(unit).empty());
}

TEST_CASE("a complete plan has no error and no warning, whichever unit type of its kind it declares") {
  struct Complete {
    std::string name, type;
    std::vector<std::string> same_duties;
  };
  const Complete plans[] = {
      {"01-tinh-uy", "tinh_uy", {"tinh_uy"}},
      {"08-ban-tuyen-giao", "ban_tuyen_giao_tinh", {"ban_tuyen_giao_tinh", "ban_tuyen_giao_dan_van_tinh"}},
      {"11-bcsd-chinh-phu",
       "bcsd_chinh_phu",
       {"bcsd_chinh_phu", "dang_uy_chinh_phu", "dang_doan_quoc_hoi", "dang_uy_quoc_hoi"}},
      {"04-bcsd-bo", "bcsd_bo_nganh", {"bcsd_bo_nganh", "dang_uy_bo_nganh", "bcsd_bo_khcn", "dang_uy_bo_khcn"}},
      {"03-lien-hiep-hoi", "lien_hiep_hoi", {"lien_hiep_hoi", "hoi_quan_chung"}},
      {"09-mttq", "mttq_doan_the", {"mttq_doan_the", "dang_uy_mttq_doan_the", "hoi_quan_chung"}},
      {"10-ban-tuyen-giao-tw", "ban_tuyen_giao_tw", {"ban_tuyen_giao_tw", "ban_tuyen_giao_dan_van_tw"}},
  };
  for (const Complete& plan : plans) {
    for (const std::string& unit_type : plan.same_duties) {
      const Audit audit = audit_of(sample(plan.name, plan.type, unit_type));
      for (const checker::Finding& finding : audit.findings) {
        INFO(plan.name << " as " << unit_type << ": " << finding.path << ": " << finding.say.vi);
        CHECK(finding.severity == checker::Severity::kInfo);
      }
    }
  }
}

}  // namespace
}  // namespace rasoat::tests
