// The operators of the rule language, one function a family. docs/rule-language.md is what they keep to.
#include <algorithm>

#include "checker/evaluate.h"
#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::PlanKind;
using rules::Op;

namespace {

// True when one certainly is, else undecided when one may be.
struct Some {
  bool found = false;
  bool perhaps = false;
  [[nodiscard]] Truth answer() const { return found ? Truth::kTrue : perhaps ? Truth::kUnknown : Truth::kFalse; }
};

std::string trim(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

}  // namespace

Truth Evaluator::presence_answer(const Condition& condition, PlanNode subject) {
  const auto found = walk(condition.paths[0], subject);
  if (condition.op == Op::kAbsent) {
    if (!found->tops.empty()) return Truth::kFalse;
    return found->unknown ? Truth::kUnknown : Truth::kTrue;
  }
  Some some{false, found->unknown};
  for (const PlanNode node : found->nodes) {
    if (condition.op == Op::kExists) {
      some.found |= is_written(plan_, node);
    } else if (plan_[node].damaged && plan_[node].kind != PlanKind::kBlock) {
      some.perhaps = true;
    } else {
      some.found |= condition.op == Op::kFilled ? is_real(plan_, node) : is_left_open(plan_, node);
      some.perhaps |= plan_[node].damaged;
    }
    if (some.found) break;
  }
  return some.answer();
}

Truth Evaluator::has_all(const Condition& condition, PlanNode subject) {
  Truth result = Truth::kTrue;
  for (const rules::Path& path : condition.paths) {
    const auto found = walk(path, subject);
    Some some{false, found->unknown};
    some.found =
        std::any_of(found->nodes.begin(), found->nodes.end(), [&](PlanNode node) { return is_written(plan_, node); });
    result = std::min(result, some.answer());
  }
  return result;
}

Truth Evaluator::text_answer(const Condition& condition, PlanNode node) {
  if (plan_[node].damaged && plan_[node].kind != PlanKind::kBlock) return Truth::kUnknown;
  if (plan_[node].damaged && plan_[node].text.empty()) return Truth::kUnknown;
  if (condition.op == Op::kOneOf) {
    const std::string key = plans::fold_key(texts_.text(node));
    return truth(std::find(condition.words.begin(), condition.words.end(), key) != condition.words.end());
  }
  if (condition.op == Op::kMatches) {
    if (!condition.pattern) return Truth::kUnknown;
    const std::string text = trim(texts_.text(node));
    return truth(condition.anywhere ? condition.pattern->found_in(text) : condition.pattern->matches(text));
  }
  const std::string& text = texts_.folded(node);
  return truth(std::any_of(condition.words.begin(), condition.words.end(),
                           [&](const std::string& phrase) { return plans::mentions_folded(text, phrase); }));
}

Truth Evaluator::every_text(const Condition& condition, PlanNode subject) {
  const auto found = walk(condition.paths[0], subject);
  if (condition.op == Op::kMentions) {
    Some some{false, found->unknown};
    for (const PlanNode node : found->nodes) {
      const Truth answer = text_answer(condition, node);
      if (answer == Truth::kTrue) return answer;
      some.perhaps |= answer == Truth::kUnknown;
    }
    return some.answer();
  }
  bool any = false;
  Truth result = found->unknown ? Truth::kUnknown : Truth::kTrue;
  for (const PlanNode node : found->nodes) {
    if (plan_[node].kind == PlanKind::kNull && !plan_[node].damaged) continue;  // nothing is written there
    any = true;
    result = std::min(result, text_answer(condition, node));
    if (result == Truth::kFalse) return result;
  }
  return any ? result : (found->unknown ? Truth::kUnknown : Truth::kFalse);
}

Tally Evaluator::tally(const Condition& condition, PlanNode subject) {
  const auto found = walk(condition.paths[0], subject);
  Tally result{0, 0, found->unknown};
  for (const PlanNode node : found->nodes) {
    if (!is_written(plan_, node)) continue;
    const Truth answer = condition.parts.empty() ? Truth::kTrue : evaluate(condition.parts[0], node);
    if (answer == Truth::kTrue) ++result.sure;
    if (answer == Truth::kUnknown) ++result.perhaps;
  }
  return result;
}

Truth Evaluator::counted(const Condition& condition, PlanNode subject) {
  const Tally number = tally(condition, subject);
  Truth result = Truth::kTrue;
  if (condition.at_least && number.sure < *condition.at_least) {
    const bool never = !number.more && number.sure + number.perhaps < *condition.at_least;
    result = never ? Truth::kFalse : Truth::kUnknown;
  }
  if (condition.at_most && result != Truth::kFalse) {
    if (number.sure > *condition.at_most) return Truth::kFalse;
    const bool ever = number.more || number.sure + number.perhaps > *condition.at_most;
    if (ever) result = Truth::kUnknown;
  }
  return result;
}

Truth Evaluator::quantified(const Condition& condition, PlanNode subject) {
  const auto found = walk(condition.paths[0], subject);
  const bool some = condition.op == Op::kSome;
  Truth result = some ? Truth::kFalse : Truth::kTrue;
  if (found->unknown) result = Truth::kUnknown;
  for (const PlanNode node : found->nodes) {
    if (plan_[node].kind == PlanKind::kNull && !plan_[node].damaged) continue;
    const Truth answer = evaluate(condition.parts[0], node);
    result = some ? std::max(result, answer) : std::min(result, answer);
    if (result == (some ? Truth::kTrue : Truth::kFalse)) break;
  }
  return result;
}

std::vector<std::pair<PlanNode, PlanNode>> Evaluator::repeated(const Walk& walk) {
  std::vector<std::pair<PlanNode, PlanNode>> result;
  std::unordered_map<std::string, PlanNode> first;
  for (const PlanNode node : walk.nodes) {
    if (plan_[node].damaged || !is_real(plan_, node) || texts_.folded(node).empty()) continue;
    const auto [at, fresh] = first.try_emplace(texts_.folded(node), node);
    // An inherited value is met once for every heir; it is the same node, not the same text twice.
    if (!fresh && at->second != node) result.emplace_back(node, at->second);
  }
  return result;
}

Truth Evaluator::unique_texts(const Condition& condition, PlanNode subject) {
  const auto found = walk(condition.paths[0], subject);
  if (!repeated(*found).empty()) return Truth::kFalse;
  const bool unknown = found->unknown || std::any_of(found->nodes.begin(), found->nodes.end(), [&](PlanNode node) {
                         return plan_[node].damaged && plan_[node].kind != PlanKind::kBlock;
                       });
  return unknown ? Truth::kUnknown : Truth::kTrue;
}

const std::unordered_set<std::string>& Evaluator::targets(const Condition& condition, PlanNode subject, bool& unknown) {
  const bool free = std::none_of(condition.targets.begin(), condition.targets.end(),
                                 [](const rules::Path& path) { return path.root == rules::Root::kSubject; });
  const auto [at, fresh] = targets_.try_emplace(&condition);
  if (fresh || !free) {
    at->second = {};
    for (const rules::Path& path : condition.targets) {
      const auto found = walk(path, subject);
      at->second.unknown |= found->unknown;
      for (const PlanNode node : found->nodes) {
        at->second.unknown |= plan_[node].damaged && plan_[node].text.empty();
        if (!texts_.folded(node).empty()) at->second.texts.insert(texts_.folded(node));
      }
    }
  }
  unknown = at->second.unknown;
  return at->second.texts;
}

Truth Evaluator::all_refer(const Condition& condition, PlanNode subject) {
  const auto found = walk(condition.paths[0], subject);
  bool unknown = false;
  const std::unordered_set<std::string>& known = targets(condition, subject, unknown);
  Truth result = found->unknown ? Truth::kUnknown : Truth::kTrue;
  for (const PlanNode node : found->nodes) {
    // A placeholder refers to nothing yet: another rule reports it.
    if (plan_[node].damaged) result = std::min(result, Truth::kUnknown);
    if (plan_[node].damaged || !is_real(plan_, node) || known.contains(texts_.folded(node))) continue;
    if (!unknown) return Truth::kFalse;
    result = Truth::kUnknown;
  }
  return result;
}

std::vector<CodeAnswer> Evaluator::cover(const Condition& condition, PlanNode subject) {
  std::vector<CodeAnswer> result(condition.codes.size(), CodeAnswer{Truth::kFalse, {}});
  std::unordered_map<std::string, std::size_t> position;
  for (std::size_t i = 0; i < condition.codes.size(); ++i) position.emplace(plans::fold(condition.codes[i].code), i);

  const auto by = walk(condition.paths[0], subject);
  bool unknown = by->unknown;
  for (const PlanNode node : by->nodes) {
    Walk own;
    if (!condition.match) own.nodes = {node};
    const auto match = condition.match ? walk(*condition.match, node) : std::make_shared<const Walk>(std::move(own));
    unknown |= match->unknown;
    for (const PlanNode bearer : match->nodes) {
      unknown |= plan_[bearer].damaged && plan_[bearer].text.empty();
      const auto at = position.find(texts_.folded(bearer));
      if (at == position.end()) continue;
      CodeAnswer& code = result[at->second];
      if (code.answered == Truth::kTrue) continue;
      const Truth answer = condition.parts.empty() ? Truth::kTrue : evaluate(condition.parts[0], node);
      if (answer == Truth::kFalse) code.failing.push_back(node);
      code.answered = std::max(code.answered, answer);
    }
  }
  for (CodeAnswer& code : result) {
    if (unknown && code.answered == Truth::kFalse) code.answered = Truth::kUnknown;
  }
  return result;
}

bool Evaluator::cites(const std::string& document, bool nested, PlanNode node) {
  for (const plans::Symbol& symbol : texts_.symbols(node)) {
    if ((nested || !symbol.nested) && plans::same_symbol(symbol.canonical, document)) return true;
  }
  // A document without a symbol is cited by its name.
  if (document.find('/') == std::string::npos)
    return plans::mentions_folded(texts_.folded(node), plans::fold(document));
  return plans::same_symbol(trim(texts_.text(node)), document);
}

std::string Evaluator::document_of(const Condition& condition, PlanNode subject) {
  if (!condition.words.empty()) return condition.words[0];
  if (condition.paths.empty()) return "";
  const auto found = walk(condition.paths[0], subject);
  for (const PlanNode node : found->nodes) {
    const auto& symbols = texts_.symbols(node);
    if (!symbols.empty()) return symbols.front().canonical;
  }
  return "";
}

Truth Evaluator::cited(const Condition& condition, PlanNode subject) {
  const std::string document = document_of(condition, subject);
  if (document.empty()) return Truth::kUnknown;
  Some some;
  for (const rules::Path& path : condition.targets) {
    const auto found = walk(path, subject);
    some.perhaps |= found->unknown;
    for (const PlanNode node : found->nodes) {
      if (cites(document, condition.nested, node)) return Truth::kTrue;
      some.perhaps |= plan_[node].damaged;
    }
  }
  return some.answer();
}

Truth Evaluator::plan_answer(const Condition& condition) const {
  if (condition.op == Op::kUnitType) {
    if (facts_.unit_type.unknown) return Truth::kUnknown;
    const auto& words = condition.words;
    return truth(std::find(words.begin(), words.end(), facts_.unit_type.code) != words.end());
  }
  if (condition.period.always()) return Truth::kTrue;
  return facts_.date ? truth(condition.period.holds(*facts_.date)) : Truth::kUnknown;
}

}  // namespace rasoat::checker
