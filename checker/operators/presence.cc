// exists, filled, absent, placeholder, has, has_each.
#include <algorithm>
#include <bitset>

#include "checker/operators/operator.h"

namespace rasoat::checker {

using plans::PlanKind;
using rules::Op;

namespace {

Truth presence(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Plan& plan = evaluator.plan();
  if (condition.op == Op::kAbsent) {
    const Visited found = evaluator.visit(condition.paths[0], subject, [](PlanNode /*node*/) { return false; });
    if (found.top) return Truth::kFalse;
    return found.unknown ? Truth::kUnknown : Truth::kTrue;
  }
  Some some;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    if (condition.op == Op::kExists) {
      some.found |= is_written(plan, node);
    } else if (plan[node].damaged && plan[node].kind != PlanKind::kBlock) {
      some.perhaps = true;
    } else {
      some.found |=
          condition.op == Op::kFilled ? evaluator.texts().is_real(node) : evaluator.texts().is_left_open(node);
      some.perhaps |= plan[node].damaged;
    }
    return some.found;
  });
  some.perhaps |= found.unknown;
  return some.answer();
}

void explain_presence(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                      std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  if (condition.op == Op::kPlaceholder && !wanted) {
    for (const PlanNode node : walk->nodes) {
      if (explainer.evaluator().texts().is_left_open(node)) out.push_back(explainer.at_value(node));
    }
    return;
  }
  if (walk->tops.empty()) {
    out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
    return;
  }
  const bool should_be_there = (condition.op == Op::kAbsent) != wanted;
  if (!should_be_there) {
    out.push_back(explainer.at_block(walk->tops.front()));
    return;
  }
  out.push_back(explainer.at_value(walk->nodes.empty() ? walk->tops.front() : walk->nodes.front()));
}

// By number: the fields of a block in which something is written, lists left out.
using Fields = std::bitset<std::tuple_size_v<plans::FieldTable>>;

Fields written_fields(const Plan& plan, PlanNode block) {
  Fields fields;
  for (PlanNode at = plan[block].first_child; at != plans::kNoPlanNode; at = plan[at].next) {
    const plans::Field* const field = plan[at].field;
    if (field != nullptr && plan.kind(at) != PlanKind::kList && is_written(plan, at)) fields.set(field->number);
  }
  return fields;
}

// Where many keys are asked for, each is looked at once, and not sought from the first one on.
Truth has(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  constexpr std::size_t kMany = 3;
  const Plan& plan = evaluator.plan();
  const bool many = condition.paths.size() >= kMany && plan.kind(subject) == PlanKind::kBlock;
  const Fields written = many ? written_fields(plan, subject) : Fields();
  Truth result = Truth::kTrue;
  for (const rules::Path& path : condition.paths) {
    const bool one_key = path.root == rules::Root::kSubject && path.steps.size() == 1;
    if (one_key && written[path.steps[0]->number]) continue;
    Some some;
    const Visited found =
        evaluator.visit(path, subject, [&](PlanNode node) { return some.found = is_written(evaluator.plan(), node); });
    some.perhaps = found.unknown;
    result = std::min(result, some.answer());
  }
  return result;
}

std::string label_of(const rules::Path& path, rules::Lang lang) {
  if (path.steps.empty()) return path.written;
  const plans::Field& field = *path.steps.back();
  const std::string_view label = lang == rules::Lang::kVi ? field.label_vi : field.label_en;
  return std::string(label.empty() ? field.key : label);
}

// "a, b và c"
std::string listed(const std::vector<std::string>& parts, std::string_view last_word) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " " + std::string(last_word) + " " : ", ";
    text += parts[i];
  }
  return text;
}

void bind_missing(Breach& breach, const std::vector<const rules::Path*>& paths) {
  std::vector<std::string> vi;
  std::vector<std::string> en;
  for (const rules::Path* path : paths) {
    vi.push_back(label_of(*path, rules::Lang::kVi));
    en.push_back(label_of(*path, rules::Lang::kEn));
  }
  bind_both(breach, "missing", listed(vi, "và"), listed(en, "and"));
}

void explain_has(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                 std::vector<Breach>& out) {
  if (!wanted) {
    out.push_back(explainer.at_block(subject));
    return;
  }
  Breach together;
  std::vector<const rules::Path*> absent;
  for (const rules::Path& path : condition.paths) {
    const auto walk = explainer.evaluator().walk(path, subject);
    const auto written = [&](PlanNode node) { return is_written(explainer.plan(), node); };
    if (walk->unknown || std::any_of(walk->nodes.begin(), walk->nodes.end(), written)) continue;
    Breach breach = explainer.at_path(path, *walk, subject);
    if (condition.op == Op::kHasEach) {
      breach.distinguishes = path.written;
      bind_missing(breach, {&path});
      out.push_back(std::move(breach));
      continue;
    }
    if (absent.empty()) together = std::move(breach);
    absent.push_back(&path);
  }
  if (absent.empty()) return;
  // Several things missing are the block's fault, not that of the first key.
  if (absent.size() > 1) together = explainer.at_block(subject);
  bind_missing(together, absent);
  // What is missing besides is another fault than what is known from before.
  for (const rules::Path* path : absent) together.distinguishes += path->written + ' ';
  out.push_back(std::move(together));
}

constexpr OperatorCode kFamily[] = {
    {Op::kExists, presence, explain_presence},
    {Op::kFilled, presence, explain_presence},
    {Op::kAbsent, presence, explain_presence},
    {Op::kPlaceholder, presence, explain_presence},
    {Op::kHas, has, explain_has},
    {Op::kHasEach, has, explain_has},
};

}  // namespace

std::span<const OperatorCode> presence_operators() { return kFamily; }

}  // namespace rasoat::checker
