// The explanations of the operators, one function a family, in the order of operators.cc.
#include <algorithm>

#include "checker/explain.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::PlanKind;
using rules::Op;

namespace {

constexpr std::size_t kSuggestions = 20;  // did-you-means a condition: beyond, a list of targets is not searched again

void bind_both(Breach& breach, const std::string& name, std::string vi, std::string en) {
  if (breach.arguments_en.empty()) breach.arguments_en = breach.arguments;
  breach.arguments.emplace_back(name, std::move(vi));
  breach.arguments_en.emplace_back(name, std::move(en));
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

}  // namespace

void Explainer::presence(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  const bool should_be_there = (condition.op == Op::kAbsent) != wanted;
  if (condition.op == Op::kPlaceholder && !wanted) {
    for (const PlanNode node : walk->nodes) {
      if (is_left_open(plan_, node)) out.push_back(at_value(node));
    }
    return;
  }
  if (!should_be_there && !walk->tops.empty()) {
    out.push_back(at_block(walk->tops.front()));
    return;
  }
  if (walk->tops.empty()) {
    out.push_back(at_path(condition.paths[0], *walk, subject));
    return;
  }
  const PlanNode node = walk->nodes.empty() ? walk->tops.front() : walk->nodes.front();
  out.push_back(at_value(node));
}

void Explainer::missing(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  if (!wanted) {
    out.push_back(at_block(subject));
    return;
  }
  Breach together;
  std::vector<const rules::Path*> absent;
  for (const rules::Path& path : condition.paths) {
    const auto walk = evaluator_.walk(path, subject);
    const auto written = [&](PlanNode node) { return is_written(plan_, node); };
    if (walk->unknown || std::any_of(walk->nodes.begin(), walk->nodes.end(), written)) continue;
    Breach breach = at_path(path, *walk, subject);
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
  if (absent.size() > 1) together = at_block(subject);
  bind_missing(together, absent);
  out.push_back(std::move(together));
}

void Explainer::texts(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  const std::size_t before = out.size();
  const bool all_fail = condition.op == Op::kMentions && wanted;
  for (const PlanNode node : walk->nodes) {
    if (plan_[node].kind == PlanKind::kNull) continue;
    if (evaluator_.text_answer(condition, node) != truth(!wanted)) continue;
    out.push_back(at_value(node));
    // No text mentions it: that is one breach, not one at every text.
    if (all_fail) break;
  }
  if (all_fail && walk->nodes.size() > 1 && out.size() > before)
    out.back() = at_path(condition.paths[0], *walk, subject);
  if (out.size() == before) out.push_back(at_path(condition.paths[0], *walk, subject));
}

void Explainer::quantified(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  const bool every = condition.op == Op::kEvery;
  if (every != wanted) {
    out.push_back(at_path(condition.paths[0], *walk, subject));
    return;
  }
  for (const PlanNode node : walk->nodes) {
    if (plan_[node].kind == PlanKind::kNull) continue;
    if (evaluator_.evaluate(condition.parts[0], node) != truth(!wanted)) continue;
    if (every) {
      explain(condition.parts[0], node, true, out);
    } else {
      out.push_back(at_value(node));
    }
  }
}

void Explainer::counted(const Condition& condition, PlanNode subject, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  const std::uint64_t count = evaluator_.tally(condition, subject).sure;
  Breach breach = at_path(condition.paths[0], *walk, subject);
  const bool too_few = condition.at_least && count < *condition.at_least;
  const std::optional<std::uint32_t> limit = too_few || !condition.at_most ? condition.at_least : condition.at_most;
  breach.arguments.emplace_back("count", std::to_string(count));
  breach.arguments.emplace_back("limit", std::to_string(limit.value_or(0)));
  out.push_back(std::move(breach));
}

void Explainer::repeated(const Condition& condition, PlanNode subject, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  const auto pairs = evaluator_.repeated(*walk);
  for (const auto& [later, first] : pairs) {
    Breach breach = at_value(later);
    breach.related = {first};
    out.push_back(std::move(breach));
  }
  if (pairs.empty()) out.push_back(at_path(condition.paths[0], *walk, subject));
}

std::string Explainer::suggestion(const Condition& condition, PlanNode subject, const std::string& folded) {
  const auto [at, fresh] = suggestions_.try_emplace(&condition);
  Suggestions& known = at->second;
  if (known.asked >= kSuggestions) return "";
  ++known.asked;
  if (fresh) {
    for (const rules::Path& path : condition.targets) {
      const auto walk = evaluator_.walk(path, subject);
      for (const PlanNode node : walk->nodes) {
        known.written.try_emplace(evaluator_.texts().folded(node), evaluator_.texts().text(node));
      }
    }
    for (const auto& [text, written] : known.written) known.sorted.push_back(text);
    std::sort(known.sorted.begin(), known.sorted.end());
  }
  const std::string_view near = plans::nearest(folded, known.sorted);
  return near.empty() ? "" : shortened(known.written[std::string(near)], 80);
}

void Explainer::dangling(const Condition& condition, PlanNode subject, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  bool unknown = false;
  const std::unordered_set<std::string>& known = evaluator_.targets(condition, subject, unknown);
  for (const PlanNode node : walk->nodes) {
    if (plan_[node].damaged || !is_real(plan_, node)) continue;
    const std::string& text = evaluator_.texts().folded(node);
    if (known.contains(text)) continue;
    Breach breach = at_value(node);
    const std::string near = suggestion(condition, subject, text);
    breach.arguments.emplace_back("nearest", near);
    breach.arguments.emplace_back("is_near", near.empty() ? "no" : "yes");
    out.push_back(std::move(breach));
  }
}

void Explainer::uncovered(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  const auto walk = evaluator_.walk(condition.paths[0], subject);
  if (!wanted) {
    out.push_back(at_path(condition.paths[0], *walk, subject));
    return;
  }
  const std::vector<CodeAnswer> answers = evaluator_.cover(condition, subject);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i].answered != Truth::kFalse) continue;
    const std::vector<PlanNode>& failing = answers[i].failing;
    Breach breach = failing.empty() ? at_path(condition.paths[0], *walk, subject) : at_block(failing.front());
    if (failing.size() > 1) breach.related.assign(failing.begin() + 1, failing.end());
    breach.distinguishes = condition.codes[i].code;
    breach.arguments.emplace_back("code", condition.codes[i].code);
    bind_both(breach, "name", condition.codes[i].name.vi, condition.codes[i].name.en);
    out.push_back(std::move(breach));
  }
}

void Explainer::uncited(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  const std::string document = evaluator_.document_of(condition, subject);
  const auto add = [&](Breach breach) {
    breach.arguments.emplace_back("document", document);
    breach.distinguishes = document;
    out.push_back(std::move(breach));
  };
  if (wanted) {
    // The first of the places where it could be cited that the plan has.
    for (const rules::Path& path : condition.targets) {
      const auto walk = evaluator_.walk(path, subject);
      if (!walk->tops.empty()) return add(at_path(path, *walk, subject));
    }
    return add(condition.targets.empty()
                   ? at_block(subject)
                   : at_path(condition.targets[0], *evaluator_.walk(condition.targets[0], subject), subject));
  }
  for (const rules::Path& path : condition.targets) {
    const auto walk = evaluator_.walk(path, subject);
    for (const PlanNode node : walk->nodes) {
      if (evaluator_.cites(document, condition.nested, node)) add(at_value(node));
    }
  }
}

void Explainer::of_plan(const Condition& condition, std::vector<Breach>& out) {
  const PlanNode head = plan_.child(plan_.root(), "van_ban");
  const std::string_view key = condition.op == Op::kUnitType ? "loai_don_vi" : "ngay_ban_hanh";
  const PlanNode node = head == kNoPlanNode ? kNoPlanNode : plan_.child(head, key);
  if (node != kNoPlanNode) {
    out.push_back(at_value(node));
  } else {
    out.push_back(at_block(head == kNoPlanNode ? plan_.root() : head));
  }
}

}  // namespace rasoat::checker
