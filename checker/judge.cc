#include "checker/judge.h"

#include <algorithm>
#include <set>

namespace rasoat::checker {

using plans::Span;
using rules::Rule;

namespace {

const Wording kReadInPart{"Có phần của kế hoạch không đọc được hoặc không so sánh được.",
                          "Some of the plan could not be read or compared."};
const Wording kNothingToAsk{"Kế hoạch không có nội dung mà quy tắc này xem xét.",
                            "The plan has nothing that this rule looks at."};

}  // namespace

// What the subjects of one rule have come to so far.
struct Judge::Kept {
  RuleResult result;
  bool broken = false;
  std::set<std::pair<PlanNode, std::string>> seen;
};

Judge::Judge(const Plan& plan, const PlanFacts& facts, const rules::Registry& registry, std::vector<Span> faulty,
             plans::TextStore& texts, std::span<const std::string> guidances)
    : plan_(plan),
      knowledge_(plan, registry, facts.date, facts.plan_date, texts, guidances),
      index_(plan, texts.memory()),
      evaluator_(plan, facts, index_, knowledge_.readings(), &knowledge_),
      explainer_(evaluator_),
      faulty_(std::move(faulty)) {
  std::uint32_t end = 0;
  for (const Span span : faulty_) faulty_end_.push_back(end = std::max(end, span.end));
}

bool Judge::is_faulty(Span place) const {
  const auto after = std::lower_bound(faulty_.begin(), faulty_.end(), place.end,
                                      [](Span span, std::uint32_t offset) { return span.begin < offset; });
  const auto before = static_cast<std::size_t>(after - faulty_.begin());
  return before > 0 && faulty_end_[before - 1] > place.begin;
}

void Judge::move_to(const rules::Path& at, PlanNode subject, Breach& breach) {
  const auto walk = evaluator_.walk(at, subject);
  if (walk->tops.empty()) return;
  breach.node = walk->tops.front();
  breach.where = value_place(plan_, breach.node);
}

bool Judge::keep(const Rule& rule, PlanNode subject, std::vector<Breach> breaches, Kept& kept) {
  bool sound = false;
  for (Breach& breach : breaches) {
    if (is_faulty(breach.where)) continue;
    if (rule.at) move_to(*rule.at, subject, breach);
    if (is_faulty(breach.where)) continue;
    sound = true;
    if (!kept.seen.emplace(breach.node, breach.distinguishes).second) continue;
    kept.result.offences.push_back({std::move(breach), subject});
  }
  return sound;
}

Questions Judge::questions_of(const Condition& require, PlanNode subject, Truth held) {
  const auto asked = is_combination(require.op) ? nullptr : operator_code(require.op).questions;
  return asked ? asked(evaluator_, require, subject) : Questions{1, held == Truth::kUnknown ? 1U : 0U};
}

void Judge::judge_data(const Rule& rule, PlanNode subject, Kept& kept) {
  const Truth when = rule.when ? evaluator_.evaluate(*rule.when, subject) : Truth::kTrue;
  if (when == Truth::kFalse) return;
  const Condition& require = *rule.require;
  const Truth held = evaluator_.evaluate(require, subject);
  if (held == Truth::kTrue && when == Truth::kTrue && asks_texts(rule))
    if (plans::ReadText* const text = text_asked(subject)) text->keep(rule.text_question.number(), true);
  const Questions questions = questions_of(require, subject, held);
  kept.result.subjects += questions.all;
  if (held == Truth::kTrue) return;
  kept.result.undecided += questions.open;
  if (held == Truth::kUnknown) return;
  if (when == Truth::kUnknown) {
    kept.result.undecided += questions.open == 0 ? 1 : 0;
    return;
  }
  std::vector<Breach> breaches;
  explainer_.explain(require, subject, true, breaches);
  if (breaches.empty()) breaches.push_back({subject, block_place(plan_, subject), {}, {}, {}, {}});
  if (keep(rule, subject, std::move(breaches), kept)) {
    kept.broken = true;
  } else {
    ++kept.result.undecided;
  }
}

bool Judge::asks_texts(const Rule& rule) { return rule.text_question.is_below(knowledge_.readings().questions()); }

// A pattern that the rule forbids in each text, and nothing else; null where it asks otherwise.
const rules::Pattern* Judge::forbidden_in(const Rule& rule) {
  if (rule.for_each.root != rules::Root::kEveryText || rule.when || rule.require->op != rules::Op::kNot) return nullptr;
  const Condition& part = rule.require->parts[0];
  const bool anywhere = part.op == rules::Op::kMatches && part.anywhere && part.paths[0].steps.empty();
  return anywhere ? part.pattern.get() : nullptr;
}

plans::ReadText* Judge::text_asked(PlanNode subject) {
  return plan_[subject].damaged ? nullptr : &knowledge_.readings().of(subject);
}

std::vector<PlanNode> Judge::subjects_to_ask(const Rule& rule, std::span<const PlanNode> subjects, Kept& kept) {
  std::vector<PlanNode> asked;
  for (const PlanNode subject : subjects) {
    const Truth when = evaluator_.evaluate(*rule.when, subject);
    if (when == Truth::kFalse) continue;
    ++kept.result.subjects;
    if (when == Truth::kUnknown) {
      ++kept.result.undecided;
    } else {
      asked.push_back(subject);
    }
  }
  return asked;
}

void Judge::judge_native(const Rule& rule, std::span<const PlanNode> subjects, Kept& kept) {
  std::vector<PlanNode> chosen;  // where the rule leaves some out
  if (rule.when) chosen = subjects_to_ask(rule, subjects, kept);
  const std::span<const PlanNode> asked = rule.when ? chosen : subjects;
  if (!rule.when) kept.result.subjects += static_cast<std::uint32_t>(asked.size());
  const rules::NativeCheck* check = rule.native->check;
  if (check == nullptr) {
    kept.result.undecided += static_cast<std::uint32_t>(asked.size());
    return;
  }
  for (auto& [subject, verdict] : check->run({plan_, asked, *rule.native, knowledge_, memo_})) {
    const bool clean = verdict.breaches.empty();
    if (verdict.undecided) ++kept.result.undecided;
    if (clean) continue;
    if (keep(rule, asked[subject], std::move(verdict.breaches), kept)) {
      kept.broken = true;
    } else if (!verdict.undecided) {
      ++kept.result.undecided;
    }
  }
}

RuleResult Judge::run(const Rule& rule) {
  Kept kept;
  const Subjects& subjects = index_.subjects(rule.for_each);
  if (rule.native) {
    judge_native(rule, subjects.nodes, kept);
  } else {
    const bool of_texts = asks_texts(rule);
    const rules::Pattern* const forbidden = of_texts ? forbidden_in(rule) : nullptr;
    const bool new_hold = forbidden != nullptr && evaluator_.is_in_no_new_text(*forbidden);
    for (const PlanNode subject : subjects.nodes) {
      plans::ReadText* const text = of_texts ? text_asked(subject) : nullptr;
      const bool known = text != nullptr && text->answer(rule.text_question.number()) == plans::Known::kYes;
      if (known) {
        ++kept.result.subjects;
      } else if (text != nullptr && new_hold && knowledge_.readings().is_new(subject)) {
        text->keep(rule.text_question.number(), true);
        ++kept.result.subjects;
      } else {
        judge_data(rule, subject, kept);
      }
    }
  }
  evaluator_.end_rule();
  RuleResult result = std::move(kept.result);
  if (subjects.unknown) ++result.undecided;
  if (kept.broken) {
    result.answer = Answer::kBroken;
  } else if (result.undecided > 0) {
    result.answer = Answer::kUndecided;
    result.why = Why::of(kReadInPart);
  } else if (result.subjects > 0) {
    result.answer = Answer::kHolds;
  } else {
    result.why = Why::of(kNothingToAsk);
  }
  return result;
}

}  // namespace rasoat::checker
