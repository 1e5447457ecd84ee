// covers, names_entry: the entries of a list.
#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/text.h"
#include "rules/native/printed_label.h"

namespace rasoat::checker {

using rules::Op;

namespace {

// One code of a list.
struct CodeAnswer {
  Truth answered{};
  std::vector<PlanNode> failing;  // nodes that bear the code, but for which `where` is false
};

// As `one_of` takes them: “II.6.” and “II6” are II.6.
std::size_t place_among(const std::vector<rules::CodeEntry>& entries, const std::vector<std::string_view>& folded,
                        std::string_view written) {
  const auto at = std::ranges::find(folded, written);
  if (at != folded.end() || written.empty()) return static_cast<std::size_t>(at - folded.begin());
  const std::string key = plans::fold_key(written);
  const auto alike = std::ranges::find_if(
      entries, [&](const rules::CodeEntry& entry) { return !key.empty() && plans::fold_key(entry.code) == key; });
  return static_cast<std::size_t>(alike - entries.begin());
}

// “5”, “Nhiệm vụ V”, “II.5 - Thị trường”, “II.7”, or the name itself, where II.5 should stand: no code of the list, but
// perhaps that one. `written` is folded.
bool may_mean(std::string_view written, const rules::CodeEntry& entry) {
  constexpr std::size_t kLeastOfName = 10, kLeastOfCode = 3;
  const std::string key = plans::fold_key(written), code = plans::fold_key(entry.code);
  const std::string name = plans::fold_key(entry.name.vi);
  if (key.starts_with(code) && key.find_first_of("_:/", code.size()) == code.size()) return true;
  if (key.size() >= kLeastOfName && (name.starts_with(key) || key.starts_with(name))) return true;
  if (written.size() >= kLeastOfCode && plans::edit_distance(written, plans::fold(entry.code), 1) <= 1) return true;
  const rules::PrintedLabel label = rules::printed_label(written);
  const auto number = label.prefix.empty() ? rules::plain_number(label.last) : std::nullopt;
  return number && number == rules::plain_number(rules::printed_label(entry.code).last);
}

std::vector<CodeAnswer> cover(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Plan& plan = evaluator.plan();
  std::vector<CodeAnswer> result(condition.codes.size(), CodeAnswer{Truth::kFalse, {}});
  std::vector<std::string_view> codes;
  codes.reserve(condition.codes.size());
  for (const rules::CodeEntry& code : condition.codes)
    codes.push_back(evaluator.texts().readings().of_text(code.code).folded());

  const auto by = evaluator.walk(condition.paths[0], subject);
  bool unknown = by->unknown;
  std::vector<std::string_view> strangers;  // no codes of the list
  for (const PlanNode node : by->nodes) {
    Walk own;
    if (!condition.match) own.nodes.assign(1, node);
    const WalkLoan match = condition.match ? evaluator.walk(*condition.match, node) : WalkLoan(own);
    unknown |= match->unknown;
    for (const PlanNode bearer : match->nodes) {
      unknown |= plan[bearer].damaged && plan[bearer].text.empty();
      const std::size_t at = place_among(condition.codes, codes, evaluator.texts().compared(bearer));
      if (at == codes.size()) {
        if (evaluator.texts().is_real(bearer)) strangers.push_back(evaluator.texts().compared(bearer));
        continue;
      }
      CodeAnswer& code = result[at];
      if (code.answered == Truth::kTrue) continue;
      const Truth answer = condition.parts.empty() ? Truth::kTrue : evaluator.evaluate(condition.parts[0], node);
      if (answer == Truth::kFalse) code.failing.push_back(node);
      code.answered = std::max(code.answered, answer);
    }
  }
  for (std::size_t i = 0; i < result.size(); ++i) {
    CodeAnswer& code = result[i];
    if (code.answered != Truth::kFalse) continue;
    const bool perhaps = code.failing.empty() && std::ranges::any_of(strangers, [&](std::string_view written) {
                           return may_mean(written, condition.codes[i]);
                         });
    if (unknown || perhaps) code.answered = Truth::kUnknown;
  }
  return result;
}

Truth covers(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  Truth result = Truth::kTrue;
  for (const CodeAnswer& code : cover(evaluator, condition, subject)) result = std::min(result, code.answered);
  return result;
}

Questions one_for_each_code(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const std::vector<CodeAnswer> codes = cover(evaluator, condition, subject);
  const auto open = std::count_if(codes.begin(), codes.end(),
                                  [](const CodeAnswer& code) { return code.answered == Truth::kUnknown; });
  return {static_cast<std::uint32_t>(codes.size()), static_cast<std::uint32_t>(open)};
}

void explain_covers(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                    std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  if (!wanted) {
    out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
    return;
  }
  const std::vector<CodeAnswer> answers = cover(explainer.evaluator(), condition, subject);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i].answered != Truth::kFalse) continue;
    const std::vector<PlanNode>& failing = answers[i].failing;
    Breach breach =
        failing.empty() ? explainer.at_path(condition.paths[0], *walk, subject) : explainer.at_block(failing.front());
    if (failing.size() > 1) breach.related.assign(failing.begin() + 1, failing.end());
    breach.distinguishes = condition.codes[i].code;
    breach.arguments.emplace_back("code", condition.codes[i].code);
    bind_both(breach, "name", condition.codes[i].name.vi, condition.codes[i].name.en);
    out.push_back(std::move(breach));
  }
}

// The next word of a folded text from `at` on, which is moved behind it: no marks, no numbers, no “và”; "" at the end.
std::string_view next_word(std::string_view folded, std::size_t& at) {
  while (at < folded.size()) {
    std::size_t end = at;
    while (end < folded.size() && plans::is_folded_letter(folded[end])) ++end;
    const std::string_view word = folded.substr(at, end - at);
    at = end + (word.empty() ? 1 : 0);
    if (!word.empty() && word != "và") return word;
  }
  return "";
}

bool same_words(std::string_view a, std::string_view b) {
  constexpr std::size_t kMostBeside = 32;  // bytes of marks, numbers and “và”
  if (std::max(a.size(), b.size()) > std::min(a.size(), b.size()) + kMostBeside) return false;
  for (std::size_t at_a = 0, at_b = 0;;) {
    const std::string_view word = next_word(a, at_a);
    if (word != next_word(b, at_b)) return false;
    if (word.empty()) return true;
  }
}

// The entry that the text at `node` is the name of; null: none.
const rules::CodeEntry* entry_named(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  const std::string_view text = evaluator.texts().folded(node);
  const auto named =
      std::ranges::find_if(condition.words, [&](std::string_view name) { return same_words(text, name); });
  if (named == condition.words.end()) return nullptr;
  return &condition.codes[static_cast<std::size_t>(named - condition.words.begin())];
}

// Its code is none of those at the condition's targets.
Truth is_other(Evaluator& evaluator, const Condition& condition, PlanNode subject, const rules::CodeEntry& entry) {
  const std::string code = plans::fold_key(entry.code);
  bool unknown = false;
  for (const rules::Path& path : condition.targets) {
    const auto codes = evaluator.walk(path, subject);
    unknown |= codes->unknown;
    for (const PlanNode node : codes->nodes) {
      unknown |= evaluator.plan()[node].damaged;
      if (plans::fold_key(evaluator.texts().text(node)) == code) return Truth::kFalse;
    }
  }
  return unknown ? Truth::kUnknown : Truth::kTrue;
}

Truth names_entry(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  Truth result = Truth::kFalse;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    const rules::CodeEntry* entry = entry_named(evaluator, condition, node);
    if (entry != nullptr) result = std::max(result, is_other(evaluator, condition, subject, *entry));
    if (evaluator.plan()[node].damaged) result = std::max(result, Truth::kUnknown);
    return result == Truth::kTrue;
  });
  return found.unknown ? std::max(result, Truth::kUnknown) : result;
}

void explain_names_entry(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                         std::vector<Breach>& out) {
  const auto walk = explainer.evaluator().walk(condition.paths[0], subject);
  if (wanted) {
    out.push_back(explainer.at_path(condition.paths[0], *walk, subject));
    return;
  }
  for (const PlanNode node : walk->nodes) {
    const rules::CodeEntry* entry = entry_named(explainer.evaluator(), condition, node);
    if (entry == nullptr || is_other(explainer.evaluator(), condition, subject, *entry) != Truth::kTrue) continue;
    Breach breach = explainer.at_value(node);
    breach.arguments.emplace_back("code", entry->code);
    bind_both(breach, "name", entry->name.vi, entry->name.en);
    out.push_back(std::move(breach));
  }
}

constexpr OperatorCode kFamily[] = {{Op::kCovers, covers, explain_covers, one_for_each_code},
                                    {Op::kNamesEntry, names_entry, explain_names_entry}};

}  // namespace

std::span<const OperatorCode> covers_operators() { return kFamily; }

}  // namespace rasoat::checker
