#include "checker/explain.h"

#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/text.h"
#include "rules/numbering.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using rules::Op;

namespace {

constexpr std::size_t kValueCharacters = 120;
constexpr std::size_t kSuggestionCharacters = 80;
constexpr std::size_t kSuggestions = 20;  // did-you-means a condition: beyond, a list of targets is not searched again

}  // namespace

void bind_both(Breach& breach, const std::string& name, std::string vi, std::string en) {
  if (breach.arguments_en.empty()) breach.arguments_en = breach.arguments;
  breach.arguments.emplace_back(name, std::move(vi));
  breach.arguments_en.emplace_back(name, std::move(en));
}

std::string shortened(std::string_view text, std::size_t limit) {
  std::string line;
  std::size_t characters = 0;
  std::size_t last_word = 0;
  for (const char byte : text) {
    const bool blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    if (blank && (line.empty() || line.back() == ' ')) continue;
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80 && ++characters > limit + 1) {
      line.resize(last_word > 0 ? last_word : line.size());
      while (!line.empty() && std::string_view(",;:.- ").find(line.back()) != std::string_view::npos) line.pop_back();
      return line + "…";
    }
    if (blank) last_word = line.size();
    line += blank ? ' ' : byte;
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

Breach Explainer::at_value(PlanNode node) const {
  Breach breach{node, value_place(plan_, node), {}, {}, {}, {}};
  const std::string_view text = evaluator_.texts().text(node);
  breach.arguments.emplace_back("value", shortened(text, kValueCharacters));
  return breach;
}

Breach Explainer::at_block(PlanNode node) const { return {node, block_place(plan_, node), {}, {}, {}, {}}; }

Breach Explainer::at_path(const rules::Path& path, const Walk& walk, PlanNode subject) const {
  PlanNode node = walk.tops.empty() ? walk.nearest : walk.tops.front();
  const auto deepest = [&](std::initializer_list<std::string_view> keys) {
    node = plan_.root();
    for (const std::string_view key : keys) {
      const PlanNode child = plan_.child(node, key);
      if (child == kNoPlanNode) return;
      node = child;
    }
  };
  switch (path.root) {
    case rules::Root::kEveryGroup:
    case rules::Root::kEveryWork:
    case rules::Root::kEveryWorkOrHeading:
      deepest({"nhiem_vu"});
      break;
    case rules::Root::kEveryIndicator:
      deepest({"muc_tieu", "chi_tieu"});
      break;
    case rules::Root::kEveryText:
      node = plan_.root();
      break;
    case rules::Root::kSubject:
    case rules::Root::kPlan:
      break;
  }
  return at_block(node == kNoPlanNode ? subject : node);
}

void Explainer::bind_other(Breach& breach, const Walk& other) const {
  if (other.nodes.empty()) return;
  breach.arguments.emplace_back("other", shortened(evaluator_.texts().text(other.nodes.front()), kValueCharacters));
  breach.related = {other.nodes.front()};
}

std::string Explainer::suggestion(const Condition& condition, PlanNode subject, std::string_view folded) {
  const auto [at, fresh] = suggestions_.try_emplace(&condition);
  Suggestions& known = at->second;
  if (known.asked >= kSuggestions) return "";
  ++known.asked;
  if (fresh) {
    for (const rules::Path& path : condition.targets) {
      const auto walk = evaluator_.walk(path, subject);
      for (const PlanNode node : walk->nodes) {
        known.written.try_emplace(std::string(evaluator_.texts().compared(node)), evaluator_.texts().text(node));
      }
    }
    for (const auto& [text, written] : known.written) known.sorted.push_back(text);
    std::sort(known.sorted.begin(), known.sorted.end());
  }
  const std::string_view near = plans::nearest(folded, known.sorted);
  return near.empty() ? "" : shortened(known.written[std::string(near)], kSuggestionCharacters);
}

void Explainer::explain(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  switch (condition.op) {
    case Op::kAll:
    case Op::kAny:
    case Op::kNone:
      return combination(condition, subject, wanted, out);
    case Op::kNot:
      if (!condition.parts.empty()) explain(condition.parts[0], subject, !wanted, out);
      return;
    default:
      break;
  }
  const OperatorCode& code = operator_code(condition.op);
  if (!rules::is_subject_free(condition)) return code.explain(*this, condition, subject, wanted, out);
  const auto [at, fresh] = known_[wanted ? 1 : 0].try_emplace(&condition);
  if (!fresh) {
    // The same breaches as for the subject before: one is enough to say that this subject breaks the rule too.
    if (!at->second.empty()) out.push_back(at->second.front());
    return;
  }
  std::vector<Breach> found;
  code.explain(*this, condition, subject, wanted, found);
  out.insert(out.end(), found.begin(), found.end());
  known_[wanted ? 1 : 0][&condition] = std::move(found);
}

void Explainer::combination(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  // Parts that must all be otherwise are explained each; where one would have sufficed, one stands for all.
  const bool each = condition.op == Op::kAny ? !wanted : wanted;
  if (!each) return alternatives(condition, subject, wanted, out);
  const bool part_wanted = condition.op == Op::kAll;
  const Truth wrong = truth(!part_wanted);
  for (const Condition& part : condition.parts) {
    if (evaluator_.evaluate(part, subject) == wrong) explain(part, subject, part_wanted, out);
  }
}

void Explainer::alternatives(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out) {
  // any, not met: each part should have been true; all, met unwantedly: each should have been false; none the like.
  const bool part_wanted = condition.op == Op::kNone ? !wanted : wanted;
  std::vector<Breach> fallback;
  for (const Condition& part : condition.parts) {
    std::vector<Breach> found;
    explain(part, subject, part_wanted, found);
    if (found.empty()) continue;
    const bool at_subject = std::all_of(found.begin(), found.end(), [&](const Breach& b) { return b.node == subject; });
    if (!at_subject) {
      out.insert(out.end(), found.begin(), found.end());
      return;
    }
    if (fallback.empty()) fallback = std::move(found);
  }
  out.insert(out.end(), fallback.begin(), fallback.end());
}

}  // namespace rasoat::checker
