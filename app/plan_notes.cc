#include "app/plan_notes.h"

#include <algorithm>
#include <set>
#include <utility>

#include "checker/plan_facts.h"
#include "plans/format.h"
#include "plans/text.h"
#include "reports/basis_text.h"
#include "rules/language/condition.h"

namespace rasoat::app {

using plans::Block;
using plans::Field;
using rules::Root;
using rules::Rule;

namespace {

constexpr std::size_t kWidth = 110;  // characters of a comment line

// The key of the plan that a path leads to; "" when it is the whole plan, or any text of it.
std::string_view part_of(const rules::Path& path, const Rule& rule) {
  switch (path.root) {
    case Root::kEveryGroup:
    case Root::kEveryWork:
    case Root::kEveryWorkOrHeading:
      return "nhiem_vu";
    case Root::kEveryIndicator:
      return "muc_tieu";
    case Root::kEveryText:
      return "";
    case Root::kPlan:
      return path.steps.empty() ? "" : path.steps.front()->key;
    case Root::kSubject:
      break;
  }
  const bool of_plan = rule.for_each.root == Root::kPlan && rule.for_each.steps.empty();
  return of_plan && !path.steps.empty() ? path.steps.front()->key : "";
}

std::string_view part_of(const rules::Condition& condition, const Rule& rule) {
  for (const auto* paths : {&condition.paths, &condition.targets})
    for (const rules::Path& path : *paths)
      if (const std::string_view part = part_of(path, rule); !part.empty()) return part;
  for (const rules::Condition& inner : condition.parts)
    if (const std::string_view part = part_of(inner, rule); !part.empty()) return part;
  return "";
}

// The block of the plan that a rule speaks about.
std::string_view part_of(const Rule& rule) {
  if (const std::string_view part = part_of(rule.for_each, rule); !part.empty()) return part;
  if (rule.at)
    if (const std::string_view part = part_of(*rule.at, rule); !part.empty()) return part;
  return rule.require == nullptr ? std::string_view{} : part_of(*rule.require, rule);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Lines of at most kWidth characters, the first after `lead`, the others under it.
void add_wrapped(std::vector<std::string>& lines, std::string_view lead, std::string_view text) {
  const std::string under(characters(lead), ' ');
  std::string line(lead);
  bool empty = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (!empty && characters(line) + 1 + characters(word) > kWidth) {
      lines.push_back(std::exchange(line, under));
      empty = true;
    }
    line.append(empty ? "" : " ").append(word);
    empty = false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  lines.push_back(std::move(line));
}

bool asks_about_blanks(const rules::Condition& condition) {
  return condition.op == rules::Op::kPlaceholder || std::ranges::any_of(condition.parts, asks_about_blanks);
}

// What is only advice, or asks for the blanks to be filled in, need not be said at each block.
bool is_asked(const Rule& rule) {
  if (rule.require != nullptr && asks_about_blanks(*rule.require)) return false;
  const auto above = [](const rules::SeverityCase& one) { return one.is != rules::Severity::kInfo; };
  return rule.severity != rules::Severity::kInfo || std::ranges::any_of(rule.severity_when, above);
}

std::string basis_of(const Rule& rule, const NewPlan& wanted) {
  std::string text;
  for (rules::Basis basis : rule.basis) {
    if (!checker::holds_at(basis.period, wanted.as_of)) continue;
    const bool practice = basis.strength == rules::Strength::kPractice;
    basis.quote.clear();
    basis.note = {};
    const std::string one =
        practice ? std::string(pick(wanted.lang, "thông lệ", "practice")) : reports::basis_text(basis, wanted.lang);
    if (text.find(one) == std::string::npos) text.append(text.empty() ? "" : "; ").append(one);
  }
  return text;
}

void add_rule(std::vector<std::string>& notes, const Rule& rule, const NewPlan& wanted) {
  const std::string basis = basis_of(rule, wanted);
  add_wrapped(notes, "- ", rule.title.in(wanted.lang) + " [" + basis + "]");
  // A duty of this unit type is best explained by what to write; a remedy with {names} speaks of a finding.
  const std::string& remedy = rule.remedy.in(wanted.lang);
  if (!rule.applies_to.unit_types.empty() && remedy.find('{') == std::string::npos) add_wrapped(notes, "  ", remedy);
}

class Hints {
 public:
  explicit Hints(Lang lang) : lang_(lang) {}

  void add(Form& mapping, Block block) {
    for (Form& part : mapping.parts)
      if (const Field* field = plans::find_field(block, part.key)) add(part, *field);
  }

 private:
  void add(Form& form, const Field& field) {
    if (form.kind == FormKind::kText) {
      form.hint = hint_of(form, field);
    } else if (form.kind == FormKind::kMapping) {
      add(form, field.block);
    } else {
      for (Form& element : form.parts) add(element, field);
    }
  }

  // A code's name always; what a blank is for, the first time.
  std::string hint_of(const Form& form, const Field& field) {
    for (const plans::Code& code : plans::code_list(field.codes))
      if (code.code == form.text && field.kind == plans::ValueKind::kCode)
        return std::string(pick(lang_, code.label_vi, code.label_en));
    if (form.text.find(kBlank) == std::string::npos || !explained_.insert(&field).second) return "";
    return std::string(pick(lang_, field.label_vi, field.label_en));
  }

  Lang lang_;
  std::set<const Field*> explained_;
};

std::string head_line(const NewPlan& wanted) {
  std::string_view unit;
  for (const plans::Code& code : plans::code_list("loai_don_vi"))
    if (code.code == wanted.unit_type) unit = pick(wanted.lang, code.label_vi, code.label_en);
  return std::string(pick(wanted.lang, "Mẫu kế hoạch: ", "A plan to be filled in: ")) + std::string(unit) +
         (wanted.guidance.empty() ? "" : ", " + wanted.guidance) + ".";
}

}  // namespace

void annotate(Form& plan, const std::vector<const Rule*>& rules, const NewPlan& wanted) {
  Hints(wanted.lang).add(plan, Block::kPlan);
  plan.notes.push_back(head_line(wanted));
  plan.notes.emplace_back(
      pick(wanted.lang, "Thay mỗi chỗ …… bằng nội dung của đơn vị, xóa dòng không dùng, rồi chạy: rasoat check TỆP",
           "Replace each …… by what the unit has to say, delete what is not needed, then run: rasoat check FILE"));
  plan.notes.emplace_back(
      pick(wanted.lang,
           "Dòng bắt đầu bằng # là hướng dẫn. Nội dung không thuộc phạm vi: ghi khong_thuoc_pham_vi kèm "
           "lý do thay cho công việc.",
           "Lines with # are guidance. What is outside the unit’s scope: write khong_thuoc_pham_vi "
           "with the reason instead of work."));
  for (Form& part : plan.parts) {
    const Field* field = plans::find_field(Block::kPlan, part.key);
    if (field == nullptr) continue;
    std::vector<std::string> asked;
    for (const Rule* rule : rules)
      if (is_asked(*rule) && part_of(*rule) == part.key) add_rule(asked, *rule, wanted);
    if (part.kind == FormKind::kText && asked.empty()) continue;
    part.notes.push_back("== " + std::string(pick(wanted.lang, field->label_vi, field->label_en)) + " ==");
    part.notes.insert(part.notes.end(), asked.begin(), asked.end());
  }
}

}  // namespace rasoat::app
