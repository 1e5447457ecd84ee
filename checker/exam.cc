#include "checker/exam.h"

#include <algorithm>

#include "checker/pipeline.h"
#include "rules/language/example.h"

namespace rasoat::checker {

using rules::Example;
using rules::Expected;

namespace {

std::string_view answer_name(Answer answer) {
  constexpr std::string_view kNames[] = {"holds", "broken", "not applicable", "waived", "undecided"};
  return kNames[static_cast<std::size_t>(answer)];
}

Answer expected_answer(Expected expected) {
  switch (expected) {
    case Expected::kHolds:
      return Answer::kHolds;
    case Expected::kBroken:
      return Answer::kBroken;
    case Expected::kNotApplicable:
      return Answer::kNotApplicable;
    case Expected::kUndecided:
      break;
  }
  return Answer::kUndecided;
}

std::string joined(std::vector<std::string> places) {
  std::sort(places.begin(), places.end());
  std::string text;
  for (const std::string& place : places) text += (text.empty() ? "" : ", ") + place;
  return text.empty() ? "nowhere" : text;
}

class Examiner {
 public:
  explicit Examiner(std::shared_ptr<const rules::RuleSet> rules) : table_(rules), checker_(std::move(rules)) {}

  [[nodiscard]] const RuleTable& table() const { return table_; }

  ExamResult run(std::uint32_t card, std::size_t number) {
    const rules::Rule& rule = *table_.entries()[card].rule;
    const Example& example = *rule.examples[number];
    ExamResult result{rule.pack, rule.id, number, example.where, Mark::kAgreed, ""};
    if (example.plan == plans::kNoNode) {
      judge_text(card, example, result);
    } else {
      judge_plan(card, example, result);
    }
    return result;
  }

 private:
  static void fail(ExamResult& result, Mark mark, std::string detail) {
    if (result.mark != Mark::kAgreed) return;
    result.mark = mark;
    result.detail = std::move(detail);
  }

  void judge_plan(std::uint32_t card, const Example& example, ExamResult& result) {
    const plans::Bound bound = plans::bind_plan(example.source->document, example.plan);
    auto source = std::make_shared<const plans::SourceFile>(
        plans::SourceFile::from_text(example.source->name, example.source->text));
    const bool reserved = !table_.entries()[card].reserved.empty();
    if (!reserved && example.expected != Expected::kUndecided) reject_faults(bound.faults, result);
    const Audit audit = check_bound(table_, {std::move(source), &bound.plan, bound.faults, true, card}, {});
    const Answer answer = audit.rulings[card].answer;
    std::vector<const Finding*> found = findings_of(audit, card);
    if (answer != expected_answer(example.expected)) {
      const bool noisy = answer == Answer::kBroken;
      std::string detail = "expected: " + std::string(answer_name(expected_answer(example.expected))) +
                           ", answered: " + std::string(answer_name(answer));
      for (const Finding* finding : found) detail += "; " + finding->path + ": " + finding->say.vi;
      fail(result, noisy ? Mark::kNoisy : Mark::kMissing, std::move(detail));
    }
    if (example.expected == Expected::kBroken) compare(example, found, result);
  }

  static void reject_faults(const std::vector<plans::Fault>& faults, ExamResult& result) {
    using enum plans::FaultCode;
    for (const plans::Fault& fault : faults) {
      // Advice on spelling costs nothing; after these something is not bound as its writer thinks.
      const bool costs = fault.code == kMisspeltKey || fault.code == kUnknownKey || fault.code == kWrongShape ||
                         fault.code == kUnknownCode || fault.code == kDuplicateKey;
      if (!costs) continue;
      std::string detail = "the example has the fault " + std::string(plans::fault_id(fault.code));
      for (const auto& [name, value] : fault.args) detail += " " + name + "=" + value;
      fail(result, Mark::kBadExample, std::move(detail));
    }
  }

  static std::vector<const Finding*> findings_of(const Audit& audit, std::uint32_t card) {
    std::vector<const Finding*> found;
    for (const Finding& finding : audit.findings) {
      if (finding.rule == card) found.push_back(&finding);
    }
    return found;
  }

  static void compare(const Example& example, const std::vector<const Finding*>& found, ExamResult& result) {
    std::vector<std::string> places;
    for (const Finding* finding : found) places.push_back(finding->path);
    if (!example.at.empty() && joined(places) != joined(example.at)) {
      const Mark mark = places.size() > example.at.size()   ? Mark::kNoisy
                        : places.size() < example.at.size() ? Mark::kMissing
                                                            : Mark::kMisplaced;
      fail(result, mark, "expected at " + joined(example.at) + ", found at " + joined(places));
    }
    compare_words(example, found, result);
  }

  static void compare_words(const Example& example, const std::vector<const Finding*>& found, ExamResult& result) {
    if (example.say.empty() || found.empty()) return;
    const auto says = [&](const Finding* finding) { return finding->say.vi.find(example.say) != std::string::npos; };
    if (std::any_of(found.begin(), found.end(), says)) return;
    fail(result, Mark::kWrongWords, "expected to say “" + example.say + "”, said: " + found.front()->say.vi);
  }

  void judge_text(std::uint32_t card, const Example& example, ExamResult& result) {
    auto source =
        std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("example.yaml", example.plan_text));
    const Audit audit = checker_.check(std::move(source), {});
    const std::vector<const Finding*> found = findings_of(audit, card);
    if (example.expected != Expected::kBroken) {
      if (!found.empty()) fail(result, Mark::kNoisy, "found: " + found.front()->say.vi);
      return;
    }
    if (found.empty()) {
      std::string detail = "no such finding; found:";
      for (const Finding& finding : audit.findings) {
        detail +=
            " " + (*audit.cards)[finding.rule].id + ":" + std::to_string(audit.position(finding.where.begin).line);
      }
      return fail(result, Mark::kMissing, std::move(detail));
    }
    const std::uint32_t line = audit.position(found.front()->where.begin).line;
    if (example.at_line && line != *example.at_line) {
      fail(result, Mark::kMisplaced,
           "expected on line " + std::to_string(*example.at_line) + ", found on line " + std::to_string(line));
    }
    compare_words(example, found, result);
  }

  RuleTable table_;
  Checker checker_;
};

}  // namespace

std::string_view mark_name(Mark mark) {
  constexpr std::string_view kNames[] = {"agreed", "noisy", "missing", "misplaced", "wrong words", "bad example"};
  return kNames[static_cast<std::size_t>(mark)];
}

std::vector<ExamResult> examine(std::shared_ptr<const rules::RuleSet> rules, std::string_view only) {
  std::vector<ExamResult> results;
  Examiner examiner(std::move(rules));
  const auto& entries = examiner.table().entries();
  for (std::uint32_t card = 0; card < entries.size(); ++card) {
    const rules::Rule* rule = entries[card].rule;
    if (rule == nullptr || (!only.empty() && rule->id != only)) continue;
    for (std::size_t number = 0; number < rule->examples.size(); ++number) {
      results.push_back(examiner.run(card, number));
    }
  }
  return results;
}

}  // namespace rasoat::checker
