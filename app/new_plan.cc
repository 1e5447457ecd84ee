#include "app/new_plan.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "app/plan_notes.h"
#include "app/templates.h"
#include "checker/applicability.h"
#include "checker/checker.h"
#include "plans/plan.h"
#include "plans/reader.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/language/condition.h"
#include "rules/language/example.h"

namespace rasoat::app {

using plans::Block;
using rules::Condition;
using rules::Op;
using rules::Rule;

namespace {

using RuleIds = std::set<std::string>;

constexpr std::string_view kGroups = "nhiem_vu";

Form read_text(std::string_view text) {
  const plans::ReadResult read = plans::read_yaml(text);
  return read_form(read.document, read.document.root());
}

class PlanWriter {
 public:
  PlanWriter(const std::shared_ptr<const rules::RuleSet>& rules, const NewPlan& wanted)
      : rules_(*rules), wanted_(wanted), checker_(rules) {}

  std::string write() {
    const Form skeleton = read_text(skeleton_text());
    plan_ = *skeleton.find("plan");
    plan_.key.clear();
    models_ = models_of(plan_);
    models_.merge(models_of(*skeleton.find("models")));
    adapt(skeleton);
    applicable_ = applicable_rules();
    std::set<std::string_view> expanded;
    for (const auto& [pack, rule] : applicable_)
      if (rule->require != nullptr) derive(*pack, *rule->require, expanded);
    // A shortcoming or another list of codes that no rule asks about is nothing the unit could fill in.
    if (!expanded.contains("khac_phuc")) std::erase_if(plan_.parts, [](const Form& p) { return p.key == "khac_phuc"; });
    if (!expanded.contains(kGroups))
      std::erase_if(plan_.find(kGroups)->parts.front().parts, [](const Form& part) { return part.key == "nhom"; });
    learn_from_examples();
    if (expanded.contains(kGroups)) name_own_group(skeleton.text_of("own_group"));
    number_work();
    sort_parts();
    std::vector<const Rule*> all;
    for (const auto& [pack, rule] : applicable_) all.push_back(rule);
    annotate(plan_, all, wanted_);
    return form_text(plan_);
  }

 private:
  using Applicable = std::vector<std::pair<const rules::RulePack*, const Rule*>>;

  // What the unit type and its system decide.
  void adapt(const Form& skeleton) {
    const Form& unit = row_of(*skeleton.find("units"), wanted_.unit_type);
    const std::string system(wanted_.system.empty() ? unit.text_of("he_thong") : wanted_.system);
    const Form& form = row_of(*skeleton.find("systems"), system);
    Form& head = *plan_.find("van_ban");
    plan_.find("huong_dan")->text = wanted_.guidance;
    if (wanted_.guidance.empty()) std::erase_if(plan_.parts, [](const Form& part) { return part.key == "huong_dan"; });
    head.find("he_thong")->text = system;
    head.find("loai_don_vi")->text = wanted_.unit_type;
    head.find("so_ky_hieu")->text = form.text_of("so_ky_hieu");
    plan_.find("ky")->find("quyen_han")->text = form.text_of("quyen_han");
    repeat(*plan_.find("pho_bien"), "cap", unit.find("cap")->parts);
    if (const Form* without = unit.find("without"))
      for (const Form& path : without->parts) remove(path.text);
  }

  // The last row stands for whatever has none of its own.
  static const Form& row_of(const Form& table, std::string_view code) {
    const Form* row = table.find(code);
    return row == nullptr ? table.parts.back() : *row;
  }

  // One element for each code, made like the first.
  static void repeat(Form& list, std::string_view key, const std::vector<Form>& codes) {
    const Form model = list.parts.front();
    list.parts.clear();
    for (const Form& code : codes) {
      list.parts.push_back(model);
      list.parts.back().find(key)->text = code.text;
    }
  }

  void remove(std::string_view path) {
    const std::size_t dot = path.find('.');
    Form* block = plan_.find(path.substr(0, dot));
    if (block != nullptr && dot != std::string_view::npos)
      std::erase_if(block->parts, [&](const Form& part) { return part.key == path.substr(dot + 1); });
  }

  [[nodiscard]] Applicable applicable_rules() const {
    const std::string text = form_text(plan_);
    const plans::ReadResult read = plans::read_yaml(text);
    const plans::Bound bound = plans::bind_plan(read.document);
    const checker::PlanFacts facts = checker::facts_of(bound.plan, wanted_.as_of);
    Applicable found;
    for (const rules::RulePack& pack : rules_.packs()) {
      if (checker::pack_applies(pack, facts).answer == checker::Truth::kFalse) continue;
      for (const Rule& rule : pack.rules)
        if (rule.reserved.empty() && rule.portfolio.empty() &&
            checker::rule_applies(rule, facts).answer != checker::Truth::kFalse)
          found.emplace_back(&pack, &rule);
    }
    return found;
  }

  void derive(const rules::RulePack& pack, const Condition& condition, std::set<std::string_view>& expanded) {
    if (condition.op == Op::kAll)
      for (const Condition& part : condition.parts) derive(pack, part, expanded);
    if (condition.op == Op::kCovers) cover(condition, expanded);
    if (condition.op == Op::kCites && !condition.words.empty()) cite(pack, condition);
  }

  // One element for each code of the list, with its name where the element has one, else as a comment.
  void cover(const Condition& condition, std::set<std::string_view>& expanded) {
    const rules::Path& by = condition.paths.front();
    const bool groups = by.root == rules::Root::kEveryGroup;
    const std::string_view block = groups ? kGroups : by.steps.empty() ? std::string_view{} : by.steps.front()->key;
    Form* list = plan_.find(block);
    if (list == nullptr || list->kind != FormKind::kList || !condition.match || condition.match->steps.size() != 1)
      return;
    const std::string_view key = condition.match->steps.front()->key;
    if (list->parts.front().find(key) == nullptr || !expanded.insert(block).second) return;
    std::vector<Form> codes;
    for (const rules::CodeEntry& entry : condition.codes) codes.push_back(text_form(entry.code));
    repeat(*list, key, codes);
    for (std::size_t i = 0; i < list->parts.size(); ++i) {
      const rules::Wording& name = condition.codes[i].name;
      if (Form* title = list->parts[i].find("ten")) {
        title->text = name.vi;
      } else {
        list->parts[i].notes.push_back(condition.codes[i].code + ": " + name.in(wanted_.lang));
      }
    }
  }

  void cite(const rules::RulePack& pack, const Condition& condition) {
    const auto known = std::ranges::find(pack.data.documents, condition.words.front(), &rules::KnownDocument::symbol);
    Form* bases = plan_.find("can_cu");
    if (known == pack.data.documents.end() || bases == nullptr) return;
    // Several rules may ask for one document.
    if (std::ranges::find(bases->parts, known->name.vi, &Form::text) != bases->parts.end()) return;
    // The unit's own superior comes last.
    bases->parts.insert(bases->parts.end() - 1, text_form(known->name.vi));
  }

  void learn_from_examples() {
    RuleIds broken = broken_by(plan_);
    for (const auto& [pack, rule] : applicable_) {
      if (broken.contains(rule->id)) learn_from(*rule, broken);
    }
  }

  // Work beside the groups of the guidance came into a group of its own.
  void name_own_group(std::string_view name) {
    for (Form& group : plan_.find(kGroups)->parts) {
      Form* title = group.find("nhom") == nullptr ? group.find("ten") : nullptr;
      if (title != nullptr && plans::is_placeholder(title->text)) title->text = name;
    }
  }

  // Takes over what an example does, if the rule is then kept and no other newly broken.
  void learn_from(const Rule& rule, RuleIds& broken) {
    const std::string origin =
        std::string(pick(wanted_.lang, "Theo ví dụ của quy tắc ", "As in the example of rule ")) + rule.id +
        std::string(pick(wanted_.lang, "; sửa cho đúng với đơn vị.", "; make it the unit’s own."));
    for (const Leave leave : {Leave::kParticulars, Leave::kNothing}) {
      for (const std::shared_ptr<const rules::Example>& example : *rule.examples) {
        if (example->expected != rules::Expected::kHolds || example->plan == plans::kNoNode) continue;
        Form from = read_form(example->source->document, example->plan);
        std::erase_if(from.parts, [](const Form& part) { return part.key == "van_ban" || part.key == "huong_dan"; });
        Form trial = plan_;
        merge(trial, from, Block::kPlan, {models_, leave, origin});
        RuleIds after = broken_by(trial);
        if (after.contains(rule.id) || !std::ranges::includes(broken, after)) continue;
        plan_ = std::move(trial);
        broken = std::move(after);
        return;
      }
    }
  }

  // Rules that the plan breaks as it is: errors and warnings, faults included.
  [[nodiscard]] RuleIds broken_by(const Form& plan) const {
    auto source = std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", form_text(plan)));
    const checker::Audit audit = checker_.check(std::move(source), {.as_of = wanted_.as_of});
    RuleIds ids;
    for (const checker::Finding& finding : audit.findings)
      if (finding.severity != rules::Severity::kInfo) ids.insert(audit.cards->at(finding.rule).id);
    return ids;
  }

  void number_work() {
    std::size_t group_number = 0;
    for (Form& group : plan_.find(kGroups)->parts) {
      ++group_number;
      Form* works = group.find("cong_viec");
      if (works == nullptr) continue;
      std::size_t number = 0;
      for (Form& work : works->parts) {
        ++number;
        if (Form* id = work.find("ma")) id->text = std::to_string(group_number) + "." + std::to_string(number);
      }
    }
  }

  void sort_parts() {
    const std::vector<std::string_view> order = plans::known_keys(Block::kPlan);
    std::vector<std::pair<std::ptrdiff_t, std::size_t>> places;
    for (std::size_t i = 0; i < plan_.parts.size(); ++i)
      places.emplace_back(std::ranges::find(order, plan_.parts[i].key) - order.begin(), i);
    std::ranges::sort(places);
    std::vector<Form> sorted;
    for (const auto& [place, part] : places) sorted.push_back(std::move(plan_.parts[part]));
    plan_.parts = std::move(sorted);
  }

  const rules::RuleSet& rules_;
  const NewPlan& wanted_;
  checker::Checker checker_;
  Form plan_;
  Models models_;
  Applicable applicable_;
};

}  // namespace

std::string new_plan(const std::shared_ptr<const rules::RuleSet>& rules, const NewPlan& wanted) {
  return PlanWriter(rules, wanted).write();
}

}  // namespace rasoat::app
