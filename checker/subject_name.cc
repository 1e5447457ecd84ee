#include "checker/subject_name.h"

#include <string>

#include "checker/explain.h"
#include "checker/plan_facts.h"

namespace rasoat::checker {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::size_t kCharacters = 60;

rules::Wording kind_of(const Plan& plan, PlanNode subject) {
  const Plan::Node& at = plan[subject];
  if (subject == plan.root()) return {"kế hoạch", "the plan"};
  if (at.kind != PlanKind::kBlock && at.field != nullptr) {
    return {std::string(at.field->label_vi), std::string(at.field->label_en)};
  }
  switch (at.block) {
    case Block::kWork:
      return {"công việc", "work item"};
    case Block::kGroup:
      return {"nhiệm vụ", "task group"};
    case Block::kIndicator:
      return {"chỉ tiêu", "indicator"};
    default: {
      const plans::BlockInfo& info = plans::block_info(at.block);
      return {std::string(info.label_vi), std::string(info.label_en)};
    }
  }
}

// The id or label that people know it by; "" when it has none.
std::string mark_of(const Plan& plan, PlanNode subject) {
  if (plan[subject].kind != PlanKind::kBlock || subject == plan.root()) return "";
  const bool group = plan[subject].block == Block::kGroup;
  for (const std::string_view key : {group ? "nhom" : "ma", group ? "ma" : "nhan", "nhan"}) {
    std::string mark = text_under(plan, subject, key);
    if (!mark.empty()) return shortened(mark, kCharacters / 3);
  }
  return "";
}

std::string text_of(const Plan& plan, PlanNode subject) {
  if (!plan[subject].text.empty()) return std::string(plan[subject].text);
  if (plan[subject].kind != PlanKind::kBlock) return "";
  for (const std::string_view key : {"ten", "noi_dung", "tieu_de", "trich_yeu"}) {
    std::string text = text_under(plan, subject, key);
    if (!text.empty()) return text;
  }
  return "";
}

}  // namespace

rules::Wording subject_name(const Plan& plan, PlanNode subject) {
  rules::Wording name = kind_of(plan, subject);
  if (subject == plan.root()) return name;
  std::string mark = mark_of(plan, subject);
  const std::string text = shortened(text_of(plan, subject), kCharacters);
  const PlanNode parent = plan[subject].parent;
  const bool element = parent != kNoPlanNode && plan[parent].kind == PlanKind::kList && !plan[parent].implied;
  if (mark.empty() && text.empty() && element) mark = std::to_string(plan[subject].index + 1);
  if (!mark.empty()) {
    name.vi += " " + mark;
    name.en += " " + mark;
  }
  if (!text.empty()) {
    name.vi += " “" + text + "”";
    name.en += " “" + text + "”";
  }
  return name;
}

}  // namespace rasoat::checker
