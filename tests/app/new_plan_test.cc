// The plan that `rasoat new plan` writes for each unit type: nothing is wrong with it but what is to be filled in.

#include "app/new_plan.h"

#include <algorithm>
#include <set>

#include "app/form.h"
#include "app/templates.h"
#include "checker/checker.h"
#include "plans/plan.h"
#include "plans/reader.h"
#include "plans/text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace rasoat;
using app::kBlank;

namespace {

const std::shared_ptr<const rules::RuleSet>& embedded() {
  static const std::shared_ptr<const rules::RuleSet> rules = rules::load_rules({}).rules;
  REQUIRE(rules != nullptr);
  return rules;
}

// What a plan that is still to be filled in may break, and why it cannot be otherwise.
const std::set<std::string_view> kToBeFilledIn = {
    "placeholder-in-symbol-or-name",  // names, dates and symbols
    "placeholder-left",               // contents
    "blank-left-in-text",             // "Lưu ……"
    "shortcoming-unanswered",         // its own remedies
    "review-undated",                 // its own dates
    "review-without-convener",        // its own conveners
    "report-undated",                 // likewise
};

checker::Audit check(const checker::Checker& checker, const std::string& text, std::optional<plans::Date> as_of) {
  return checker.check(std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", text)),
                       {.as_of = as_of});
}

// What an official might write at a blank, by what the format expects there.
class Filler {
 public:
  explicit Filler(plans::Date date) : date_(date) {}

  std::string fill(std::string text) {
    const std::string source = text;
    const plans::ReadResult read = plans::read_yaml(source);
    const plans::Bound bound = plans::bind_plan(read.document);
    std::vector<std::pair<plans::Span, std::string>> edits;
    for (plans::PlanNode id = 0; id < bound.plan.size(); ++id) {
      const auto& node = bound.plan[id];
      if (node.kind != plans::PlanKind::kText || node.text.find(kBlank) == std::string_view::npos) continue;
      const bool whole = node.value_kind == plans::ValueKind::kDate || node.value_kind == plans::ValueKind::kSymbol;
      const std::size_t at = whole ? node.value.begin : source.find(kBlank, node.value.begin);
      const std::size_t end = whole ? node.value.end : at + kBlank.size();
      edits.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, value_of(bound.plan, id)});
    }
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
      text.replace(edit->first.begin, edit->first.end - edit->first.begin, edit->second);
    return text;
  }

 private:
  std::string value_of(const plans::Plan& plan, plans::PlanNode id) {
    const auto& node = plan[id];
    const plans::Block block = plan[node.parent].block;
    const std::string_view key = node.field->key;
    if (block == plans::Block::kDeadline) {
      const plans::PlanNode type = plan.child(plan[node.parent].parent, "loai");
      const bool final_review = type != plans::kNoPlanNode && plan[type].text == "tong_ket";
      return "quý IV/" + std::to_string(date_.year + (final_review ? 4 : 1));
    }
    switch (node.value_kind) {
      case plans::ValueKind::kDate:
        return block == plans::Block::kDocument ? written(date_) : "02/5/2024";
      case plans::ValueKind::kYear:
        return std::to_string(date_.year + (key == "tu" ? 0 : 4));
      case plans::ValueKind::kNumber:
        return "10";
      case plans::ValueKind::kSymbol:
        if (node.text.find("/KH-") != std::string_view::npos) return "12/KH-UB";
        return node.text.find("-KH/") != std::string_view::npos ? "12-KH/ĐU" : "45-KH/TU";
      case plans::ValueKind::kName:
        if (key == "ho_ten") return "Nguyễn Văn An";
        if (key == "tap_the") {
          const plans::PlanNode by = plan.child(node.parent, "quyen_han");
          const bool state = by != plans::kNoPlanNode && plan[by].text == "TM.";
          return state ? "ỦY BAN NHÂN DÂN" : "BAN THƯỜNG VỤ";
        }
        if (block == plans::Block::kRecipient && plan.child(node.parent, "muc_dich") != plans::kNoPlanNode)
          return "Cơ quan cấp trên";
        for (plans::PlanNode at = id; at != plans::kNoPlanNode; at = plan[at].parent)
          if (plan[at].field != nullptr && plan[at].field->key == "den") return "Cơ quan cấp trên";  // of a report
        return "Văn phòng";
      default:
        return "Nội dung cụ thể số " + std::to_string(++count_) + " của đơn vị";
    }
  }

  static std::string written(plans::Date date) {
    return std::to_string(date.day) + "/" + std::to_string(date.month) + "/" + std::to_string(date.year);
  }

  plans::Date date_;
  int count_ = 0;
};

std::string told(const checker::Audit& audit, const std::set<std::string_view>& allowed) {
  std::string problems;
  for (const checker::Finding& finding : audit.findings) {
    const std::string& id = audit.cards->at(finding.rule).id;
    if (finding.severity == rules::Severity::kInfo || allowed.contains(id)) continue;
    problems += id + " at " + finding.path + ": " + finding.say.en + "\n";
  }
  return problems;
}

// Nothing but blanks to fill in before, no error and no warning after.
void check_new_plan(const std::shared_ptr<const rules::RuleSet>& rules, app::NewPlan wanted) {
  const checker::Checker checker(rules);
  INFO(wanted.unit_type << " " << wanted.guidance << " " << plans::to_iso(*wanted.as_of));
  const std::string text = app::new_plan(rules, wanted);
  const plans::ReadResult read = plans::read_yaml(text);
  CHECK(read.faults.empty());
  CHECK(plans::bind_plan(read.document).faults.empty());
  CHECK(told(check(checker, text, wanted.as_of), kToBeFilledIn) == "");

  const std::string filled = Filler(*wanted.as_of).fill(text);
  CHECK(filled.find(kBlank, filled.find("\n\n")) == std::string::npos);
  const checker::Audit audit = check(checker, filled, wanted.as_of);
  // A unit of a level that has ended may still write one, and is told.
  const bool ended = wanted.unit_type == "huyen_uy" && plans::Date{2025, 6, 30} < *wanted.as_of;
  CHECK(told(audit, ended ? std::set<std::string_view>{"district-level-in-head"} : std::set<std::string_view>{}) == "");
  CHECK(audit.read_completely);
}

// A plan is not older than the guidance it carries out.
bool exists_at(const rules::RulePack& pack, const std::string& guidance, const plans::Date& date) {
  return std::ranges::none_of(pack.data.documents, [&](const rules::KnownDocument& document) {
    return document.symbol == guidance && document.date && date < *document.date;
  });
}

}  // namespace

TEST_CASE("the plan of every unit type lacks only what is to be filled in") {
  std::size_t tried = 0;
  for (const rules::RulePack& pack : embedded()->packs())
    for (const std::string& guidance : pack.guidance)
      for (const plans::Code& unit : plans::code_list("loai_don_vi"))
        for (const plans::Date& as_of : {plans::Date{2024, 6, 15}, plans::Date{2026, 3, 2}}) {
          if (!exists_at(pack, guidance, as_of)) continue;
          check_new_plan(embedded(), {std::string(unit.code), "", guidance, as_of});
          ++tried;
        }
  CHECK(tried >= 2 * plans::code_list("loai_don_vi").size());
}

TEST_CASE("every unit type and system has its own row in the skeleton") {
  const plans::ReadResult read = plans::read_yaml(app::skeleton_text());
  REQUIRE(read.faults.empty());
  const app::Form skeleton = app::read_form(read.document, read.document.root());
  for (const plans::Code& unit : plans::code_list("loai_don_vi")) {
    INFO(unit.code);
    const app::Form* row = skeleton.find("units")->find(unit.code);
    REQUIRE(row != nullptr);
    CHECK(skeleton.find("systems")->find(row->text_of("he_thong")) != nullptr);
    for (const app::Form& level : row->find("cap")->parts)
      CHECK(plans::canonical_code("cap", level.text) == level.text);
  }
  CHECK(skeleton.find("units")->parts.size() == plans::code_list("loai_don_vi").size());
  CHECK(skeleton.find("units")->parts.back().key == "khac");
}

TEST_CASE("every system has its form, whatever the unit type") {
  for (const plans::Code& system : plans::code_list("he_thong"))
    check_new_plan(embedded(), {"khac", std::string(system.code), "149-HD/BTGTW", plans::Date{2024, 6, 15}});
}

// Another guidance is a folder of data: its list gives the groups, its documents the bases, its examples the rest.
TEST_CASE("a pack for another guidance gives a plan of its own") {
  const tests::TemporaryFolder folder;
  folder.write("tham-nhung/pack.yaml",
               "pack: tham-nhung\nversion: 1.0.0\ntitle: { vi: a, en: a }\nguidance: [12-HD/BNCTW]\n"
               "documents: { 12-HD/BNCTW: { vi: \"Hướng dẫn số 12-HD/BNCTW, ngày 01/3/2024\", en: a } }\n"
               "lists: { parts: [{ code: A, vi: Phòng ngừa, en: a }, { code: B, vi: Phát hiện, en: b }] }\n");
  const std::string head =
      "title: { vi: a, en: a }\nbecause: { vi: a, en: a }\nseverity: error\n"
      "basis: [{ strength: thong_le, note: { vi: a, en: a } }]\n"
      "say: { vi: a, en: a }\nremedy: { vi: a, en: a }\n";
  folder.write("tham-nhung/part-left-out.yaml",
               "rule: part-left-out\n" + head +
                   "require: { covers: { list: parts, by: every group, match: nhom } }\n"
                   "examples: [{ holds: { nhiem_vu: [{ nhom: A }, { nhom: B }] } }, { broken: {}, at: / }]\n");
  folder.write("tham-nhung/basis-left-out.yaml",
               "rule: basis-left-out\n" + head +
                   "require: { cites: { document: 12-HD/BNCTW, in: [can_cu] } }\n"
                   "examples: [{ holds: { can_cu: 12-HD/BNCTW } }, { broken: {}, at: / }]\n");
  folder.write(
      "tham-nhung/hotline-missing.yaml",
      "rule: hotline-missing\n" + head +
          "applies_to: { unit_types: [tinh_uy] }\n"
          "require: { mentions: { path: every work.noi_dung, phrases: [đường dây nóng] } }\n"
          "examples: [{ holds: { van_ban: { loai_don_vi: tinh_uy }, nhiem_vu: { cong_viec: Mở đường dây nóng } } }, "
          "{ broken: { van_ban: { loai_don_vi: tinh_uy } }, at: / }, { not_applicable: { van_ban: { loai_don_vi: "
          "chi_bo } } }]\n");
  const rules::Loaded loaded = rules::load_rules({.folders = {folder.path()}, .only = {}});
  for (const rules::RuleError& error : loaded.errors) UNSCOPED_INFO(error.file << ": " << error.what.en);
  REQUIRE(loaded.rules != nullptr);
  const app::NewPlan wanted{"tinh_uy", "", "12-HD/BNCTW", plans::Date{2024, 6, 15}};
  check_new_plan(loaded.rules, wanted);
  const std::string text = app::new_plan(loaded.rules, wanted);
  for (const char* passage :
       {"huong_dan: 12-HD/BNCTW", "nhom: B\n    ten: Phát hiện", "- Hướng dẫn số 12-HD/BNCTW", "Mở đường dây nóng"}) {
    INFO(passage);
    CHECK(text.find(passage) != std::string::npos);
  }
  for (const char* passage : {"II.1", "khac_phuc:", "69-KL/TW"}) {
    INFO(passage);
    CHECK(text.find(passage) == std::string::npos);
  }
}
