#include "checker/mutation_exam.h"

#include <algorithm>
#include <utility>

#include "checker/applicability.h"
#include "checker/fault_findings.h"
#include "checker/mutants.h"
#include "plans/text.h"

namespace rasoat::checker {

using rules::Condition;
using rules::Rule;

namespace {

constexpr std::size_t kShownCharacters = 90;

// Conditions keep their words folded; people look for what they wrote.
std::string as_written(const std::string& item, std::string_view condition) {
  constexpr std::string_view kBetween = ",[]{}\n";
  while (!condition.empty()) {
    const std::size_t end = std::min(condition.find_first_of(kBetween), condition.size());
    std::string_view word = condition.substr(0, end);
    condition.remove_prefix(std::min(end + 1, condition.size()));
    while (!word.empty() && std::string_view(" \"'-").find(word.front()) != std::string_view::npos)
      word.remove_prefix(1);
    while (!word.empty() && std::string_view(" \"'").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    if (plans::fold_key(word) == item || plans::fold(word) == item) return std::string(word);
  }
  return item;
}

}  // namespace

MutationExam::MutationExam(const rules::RulePack& pack, const Rule& rule, const rules::Registry& registry)
    : pack_(pack), rule_(rule), registry_(registry) {
  for (const auto& example : *rule.examples) {
    if (example->plan == plans::kNoNode) continue;
    Case one{plans::bind_plan(example->source->document, example->plan), {}, {}};
    one.facts = facts_of(one.bound.plan, {});
    // The rule's conditions have no say in whether it applies at all.
    if (rule_applies(rule, one.facts).answer != Truth::kTrue) continue;
    one.faulty = faulty_places(one.bound.faults);
    cases_.push_back(std::move(one));
  }
  for (const Case& one : cases_) usual_.push_back(look(one, rule));
}

MutationExam::Sight MutationExam::look(const Case& one, const Rule& rule) const {
  plans::TextStore texts;
  const RuleResult result = Judge(one.bound.plan, one.facts, registry_, one.faulty, texts).run(rule);
  Sight sight{result.answer, {}};
  for (const Offence& offence : result.offences) {
    const PlanNode node = offence.breach.node;
    sight.places.push_back(node == plans::kNoPlanNode ? "/" : one.bound.plan.path(node));
  }
  std::sort(sight.places.begin(), sight.places.end());
  return sight;
}

bool MutationExam::is_noticed(const Rule& changed) const {
  for (std::size_t i = 0; i < cases_.size(); ++i) {
    if (look(cases_[i], changed) != usual_[i]) return true;
  }
  return false;
}

void MutationExam::run(RuleExam& result) {
  if (rule_.examples->empty()) return;
  const rules::RuleSource& source = *rule_.examples->front()->source;
  const plans::LineIndex lines(source.text);
  Rule changed = rule_;
  for (std::shared_ptr<const Condition> Rule::* part : {&Rule::when, &Rule::require}) {
    if (!(rule_.*part)) continue;
    for (Mutant& mutant : mutants_of(*(rule_.*part), pack_.data.lexicons)) {
      ++result.mutants;
      changed.*part = std::make_shared<const Condition>(std::move(mutant.condition));
      if (is_noticed(changed)) continue;
      const std::string_view written = plans::text_of(mutant.where, source.text);
      result.survivors.push_back({lines.position(mutant.where.begin), shortened(written, kShownCharacters),
                                  mutant.change, as_written(mutant.what, written)});
    }
    changed.*part = rule_.*part;
  }
}

}  // namespace rasoat::checker
