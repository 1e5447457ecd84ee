#include "checker/exam.h"

#include <algorithm>

#include "checker/mutation_exam.h"
#include "checker/pipeline.h"
#include "rules/language/example.h"

namespace rasoat::checker {

using rules::Example;
using rules::Expected;

namespace {

Wording answer_words(Answer answer) {
  switch (answer) {
    case Answer::kHolds:
      return {"đạt", "holds"};
    case Answer::kBroken:
      return {"không đạt", "broken"};
    case Answer::kNotApplicable:
      return {"không áp dụng", "not applicable"};
    case Answer::kWaived:
      return {"được miễn áp dụng", "waived"};
    case Answer::kUndecided:
      break;
  }
  return {"chưa kết luận được", "undecided"};
}

void append(Wording& wording, const std::string& vi, const std::string& en) {
  wording.vi += vi;
  wording.en += en;
}

Wording joined(std::vector<std::string> places) {
  if (places.empty()) return {"không có chỗ nào", "nowhere"};
  std::sort(places.begin(), places.end());
  std::string text;
  for (const std::string& place : places) text += (text.empty() ? "" : ", ") + place;
  return {text, text};
}

// One example on trial: the first thing found wrong is its mark.
class Trial {
 public:
  Trial(const RuleTable& table, const Checker& checker, std::uint32_t card, const Example& example)
      : table_(table), checker_(checker), card_(card), example_(example) {}

  // Where in the rule file the result is about, once the example has run.
  [[nodiscard]] std::uint32_t place() const { return place_; }

  ExampleResult run() {
    if (example_.plan == plans::kNoNode) {
      judge_text();
    } else {
      judge_plan();
    }
    return std::move(result_);
  }

 private:
  void fail(Mark mark, Wording detail) {
    if (result_.mark != Mark::kAgreed) return;
    result_.mark = mark;
    result_.detail = std::move(detail);
  }

  void judge_plan() {
    const plans::Bound bound = plans::bind_plan(example_.source->document, example_.plan);
    auto source = std::make_shared<const plans::SourceFile>(
        plans::SourceFile::from_text(example_.source->name, example_.source->text));
    const bool reserved = !table_.entries()[card_].reserved.empty();
    plans::TextStore texts;
    const Audit audit = check_bound(table_, {std::move(source), &bound.plan, bound.faults, true, card_}, {}, texts);
    if (!reserved && example_.expected != Expected::kUndecided) reject_faults(audit, bound.faults);
    const Answer answer = audit.rulings[card_].answer;
    const std::vector<const Finding*> found = findings_of(audit);
    const Answer expected = expected_answer(example_.expected);
    if (answer != expected) {
      Wording detail{"mong đợi: " + answer_words(expected).vi + "; trả lời: " + answer_words(answer).vi,
                     "expected: " + answer_words(expected).en + "; answered: " + answer_words(answer).en};
      for (const Finding* finding : found) {
        append(detail, "; " + finding->path + ": " + finding->say.vi, "; " + finding->path + ": " + finding->say.en);
      }
      fail(answer == Answer::kBroken ? Mark::kNoisy : Mark::kMissing, std::move(detail));
    }
    if (example_.expected == Expected::kBroken) compare(found);
  }

  void reject_faults(const Audit& audit, const std::vector<plans::Fault>& faults) {
    using enum plans::FaultCode;
    for (const plans::Fault& fault : faults) {
      // Advice on spelling costs nothing; after these something is not bound as its writer thinks.
      const bool costs = fault.code == kMisspeltKey || fault.code == kMisplacedKey || fault.code == kUnknownKey ||
                         fault.code == kWrongShape || fault.code == kUnknownCode || fault.code == kDuplicateKey;
      if (!costs) continue;
      const std::uint32_t card = table_.reserved(plans::fault_id(fault.code));
      const auto told = std::ranges::find_if(
          audit.findings, [&](const Finding& finding) { return finding.rule == card && finding.where == fault.where; });
      place_ = fault.where.begin;
      // Another finding may stand at the same place in its stead: the fault is no less there.
      return fail(Mark::kBadExample, told == audit.findings.end() ? (*table_.cards())[card].title : told->say);
    }
  }

  [[nodiscard]] std::vector<const Finding*> findings_of(const Audit& audit) const {
    std::vector<const Finding*> found;
    for (const Finding& finding : audit.findings) {
      if (finding.rule == card_) found.push_back(&finding);
    }
    return found;
  }

  void compare(const std::vector<const Finding*>& found) {
    std::vector<std::string> places;
    for (const Finding* finding : found) places.push_back(finding->path);
    const Wording expected = joined(example_.at);
    const Wording actual = joined(places);
    if (!example_.at.empty() && actual.en != expected.en) {
      const Mark mark = places.size() > example_.at.size()   ? Mark::kNoisy
                        : places.size() < example_.at.size() ? Mark::kMissing
                                                             : Mark::kMisplaced;
      fail(mark, {"mong đợi ở " + expected.vi + "; thấy ở " + actual.vi,
                  "expected at " + expected.en + "; found at " + actual.en});
    }
    compare_words(found);
  }

  void compare_words(const std::vector<const Finding*>& found) {
    if (example_.say.empty() || found.empty()) return;
    const auto says = [&](const Finding* finding) { return finding->say.vi.find(example_.say) != std::string::npos; };
    if (std::any_of(found.begin(), found.end(), says)) return;
    const std::string& said = found.front()->say.vi;
    fail(Mark::kWrongWords, {"mong đợi câu có “" + example_.say + "”; câu báo là: " + said,
                             "expected to say “" + example_.say + "”; said: " + said});
  }

  void judge_text() {
    auto source =
        std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("example.yaml", example_.plan_text));
    const Audit audit = checker_.check(std::move(source), {});
    const std::vector<const Finding*> found = findings_of(audit);
    if (example_.expected != Expected::kBroken) {
      if (found.empty()) return;
      return fail(Mark::kNoisy, {"có phát hiện: " + found.front()->say.vi, "found: " + found.front()->say.en});
    }
    if (found.empty()) {
      Wording detail{"không có phát hiện này; các phát hiện khác:", "no such finding; others:"};
      for (const Finding& finding : audit.findings) {
        const std::string other =
            " " + (*audit.cards)[finding.rule].id + ":" + std::to_string(audit.position(finding.where.begin).line);
        append(detail, other, other);
      }
      return fail(Mark::kMissing, std::move(detail));
    }
    const std::uint32_t line = audit.position(found.front()->where.begin).line;
    if (example_.at_line && line != *example_.at_line) {
      const std::string wanted = std::to_string(*example_.at_line);
      const std::string seen = std::to_string(line);
      fail(Mark::kMisplaced, {"mong đợi ở dòng " + wanted + "; thấy ở dòng " + seen,
                              "expected on line " + wanted + "; found on line " + seen});
    }
    compare_words(found);
  }

  const RuleTable& table_;
  const Checker& checker_;
  std::uint32_t card_;
  const Example& example_;
  std::uint32_t place_ = example_.where.begin;
  ExampleResult result_;
};

RuleExam examine_rule(const RuleTable& table, const Checker& checker, std::uint32_t card, bool mutants) {
  const RuleTable::Entry& entry = table.entries()[card];
  RuleExam exam;
  exam.rule = entry.rule->id;
  if (entry.rule->examples->empty()) return exam;
  const rules::RuleSource& source = *entry.rule->examples->front()->source;
  exam.file = source.name;
  const plans::LineIndex lines(source.text);
  for (const auto& example : *entry.rule->examples) {
    Trial trial(table, checker, card, *example);
    ExampleResult result = trial.run();
    result.at = lines.position(trial.place());
    result.number = static_cast<std::uint32_t>(exam.examples.size() + 1);
    exam.examples.push_back(std::move(result));
  }
  // A portfolio rule has no conditions of its own.
  if (mutants && entry.rule->portfolio.empty())
    MutationExam(*entry.pack, *entry.rule, table.rules().registry()).run(exam);
  return exam;
}

}  // namespace

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

Exam examine(const std::shared_ptr<const rules::RuleSet>& rules, const ExamOptions& options) {
  Exam exam;
  exam.with_mutants = options.mutants;
  const RuleTable table(rules);
  const Checker checker(rules);
  const rules::Rule* only = options.only.empty() ? nullptr : rules->find(options.only);
  const auto asked = [&](const RuleTable::Entry& entry) {
    const auto& packs = options.packs;
    if (entry.rule == nullptr || (!options.only.empty() && entry.rule != only)) return false;
    return packs.empty() || std::find(packs.begin(), packs.end(), entry.pack->name) != packs.end();
  };
  for (std::uint32_t card = 0; card < table.entries().size(); ++card) {
    const RuleTable::Entry& entry = table.entries()[card];
    if (!asked(entry)) continue;
    if (exam.packs.empty() || exam.packs.back().name != entry.pack->name) {
      exam.packs.push_back({entry.pack->name, entry.pack->version, {}});
    }
    exam.packs.back().rules.push_back(examine_rule(table, checker, card, options.mutants));
  }
  return exam;
}

}  // namespace rasoat::checker
