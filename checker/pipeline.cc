#include "checker/pipeline.h"

#include <algorithm>

#include "checker/applicability.h"
#include "checker/fault_findings.h"
#include "checker/path_walk.h"
#include "checker/settle.h"
#include "checker/timing.h"
#include "rules/language/portfolio_terms.h"

namespace rasoat::checker {

namespace {

const Wording kPortfolioOnly{"Chỉ xét khi thẩm định nhiều kế hoạch.", "Judged only when many plans are audited."};
const Wording kFileUnread{"Tệp không đọc được hết.", "The file could not be read to its end."};
const Wording kOff{"Quy tắc không được bật trong cấu hình.", "The configuration does not switch this rule on."};
const Wording kExplained{"Nguyên nhân đã nêu ở quy tắc khác.", "The cause is told by another rule."};
const Wording kRetired{"Quy tắc đã thôi dùng.", "The rule is retired."};

RuleResult answer_without_judging(Truth truth, Why why) {
  RuleResult result;
  if (truth == Truth::kUnknown) {
    result.answer = Answer::kUndecided;
    result.undecided = 1;
  }
  result.why = std::move(why);
  return result;
}

RuleResult judge_one(const RuleTable::Entry& entry, const CheckInput& input, const PlanFacts& facts,
                     const Applies& pack, Judge* judge) {
  if (!entry.rule->portfolio.empty()) return answer_without_judging(Truth::kFalse, Why::of(kPortfolioOnly));
  if (!input.complete || judge == nullptr) return answer_without_judging(Truth::kUnknown, Why::of(kFileUnread));
  if (!input.only) {
    if (entry.rule->off) return answer_without_judging(Truth::kFalse, Why::of(kOff));
    if (entry.rule->status == rules::Status::kRetired) return answer_without_judging(Truth::kFalse, Why::of(kRetired));
    if (pack.answer != Truth::kTrue) return answer_without_judging(pack.answer, pack.why);
  }
  Applies rule = rule_applies(*entry.rule, facts);
  if (rule.answer != Truth::kTrue) return answer_without_judging(rule.answer, std::move(rule.why));
  return judge->run(*entry.rule);
}

// In the order of the packs.
std::vector<Applies> packs_apply(const RuleTable& table, const PlanFacts& facts) {
  std::vector<Applies> answers;
  for (const rules::RulePack& pack : table.rules().packs()) answers.push_back(pack_applies(pack, facts));
  return answers;
}

void note_packs(const RuleTable& table, const PlanFacts& facts, const std::vector<Applies>& applies, Audit& audit) {
  for (std::size_t i = 0; i < applies.size(); ++i) {
    const rules::RulePack& pack = table.rules().packs()[i];
    if (pack.name == rules::kPortfolioPack) continue;  // of no plan by itself
    if (applies[i].answer != Truth::kTrue) continue;
    audit.packs_applied.push_back(pack.name + " " + pack.version +
                                  (pack.profile.empty() ? "" : " (" + pack.profile + ")"));
  }
  for (const std::string& named : facts.guidance) {
    const auto speaks = [&](const rules::RulePack& pack) { return has_symbol(pack.guidance, named); };
    const auto packs = table.rules().packs();
    if (std::none_of(packs.begin(), packs.end(), speaks)) audit.guidance_without_pack.push_back(named);
  }
}

// Nothing where one of the guidances asked for was applied.
std::optional<Draft> not_judged(const RuleTable& table, const std::vector<std::string>& wanted, const PlanFacts& facts,
                                const std::vector<Applies>& applies, const Words& words, const plans::Plan& plan) {
  if (wanted.empty()) return std::nullopt;
  bool named = false;
  for (const std::string& symbol : wanted) {
    if (!has_symbol(facts.guidance, symbol)) continue;
    named = true;
    for (std::size_t i = 0; i < applies.size(); ++i)
      if (applies[i].answer == Truth::kTrue && has_symbol(table.rules().packs()[i].guidance, symbol))
        return std::nullopt;
  }
  std::string list;
  for (const std::string& symbol : wanted) list += (list.empty() ? "" : "; ") + symbol;
  const PlanNode at = facts.guidance_node == plans::kNoPlanNode ? plan.root() : facts.guidance_node;
  return words.of_reserved(kGuidanceNotJudged, value_place(plan, at), at,
                           {{"wanted", list}, {"state", named ? "unused" : "unnamed"}},
                           {"Chưa xét theo " + list + ".", "Not held against " + list + "."});
}

// What judging the rules of one plan rests on.
struct Judging {
  const RuleTable& table;
  const CheckInput& input;
  const PlanFacts& facts;
  const std::vector<Applies>& packs;
  Judge* judge;  // null when there is no plan
  const Words& words;
  Timing* timing;
};

// A result for each card; what is broken becomes drafts.
std::vector<RuleResult> judge_all(const Judging& one, std::vector<Draft>& drafts) {
  const std::vector<RuleTable::Entry>& entries = one.table.entries();
  std::vector<RuleResult> results(entries.size());
  const rules::RulePack* const all_packs = one.table.rules().packs().data();
  for (std::uint32_t card = 0; card < entries.size(); ++card) {
    const RuleTable::Entry& entry = entries[card];
    const bool asked = entry.reserved.empty() && (!one.input.only || *one.input.only == card);
    if (!asked) continue;
    const Stopwatch watch = Stopwatch::of_rule(one.timing, card);
    const Applies& pack = one.packs[static_cast<std::size_t>(entry.pack - all_packs)];
    RuleResult& result = results[card];
    result = judge_one(entry, one.input, one.facts, pack, one.judge);
    for (Offence& offence : result.offences) drafts.push_back(one.words.of_breach(card, std::move(offence)));
    result.offences.clear();
  }
  return results;
}

// One cause, one finding: what a broken rule explains is not told besides.
void drop_explained(const RuleTable& table, std::vector<RuleResult>& results, std::vector<Draft>& drafts) {
  std::vector<std::uint32_t> explained;  // cards
  for (const Draft& draft : drafts) {
    const std::uint32_t card = draft.finding.rule;
    if (results[card].answer != Answer::kBroken) continue;  // of the reading
    for (const std::string& id : table.entries()[card].rule->explains)
      if (const auto other = table.find(id)) explained.push_back(*other);
  }
  for (const std::uint32_t card : explained) results[card] = answer_without_judging(Truth::kFalse, Why::of(kExplained));
  if (explained.empty()) return;
  std::erase_if(drafts, [&](const Draft& draft) { return std::ranges::count(explained, draft.finding.rule) > 0; });
}

}  // namespace

Audit check_bound(const RuleTable& table, CheckInput input, const CheckOptions& options, plans::TextStore& texts) {
  Stopwatch matching(options.timing, Step::kMatch);
  Audit audit;
  audit.cards = table.cards();
  audit.source = input.source;
  if (input.source) audit.file = input.source->name();
  audit.read_completely = input.complete;

  PlanFacts facts;
  std::optional<Judge> judge;
  if (input.plan != nullptr) {
    facts = facts_of(*input.plan, options.as_of);
    input.waivers.today = options.today ? options.today : facts.date;
    audit.plan = identity_of(*input.plan, facts);
    texts.begin_plan();
    judge.emplace(*input.plan, facts, table.rules().registry(), faulty_places(input.faults), texts,
                  table.rules().guidances());
  } else {
    facts.date = options.as_of;
  }
  if (facts.date) audit.as_of = rules::to_iso(*facts.date);
  const std::vector<Applies> packs = packs_apply(table, facts);
  note_packs(table, facts, packs, audit);

  const Words words(table, input.plan, facts);
  std::vector<Draft> drafts = fault_findings(input.faults, words, input.plan);
  if (input.plan != nullptr) {
    if (auto draft = not_judged(table, options.guidances, facts, packs, words, *input.plan))
      drafts.push_back(std::move(*draft));
  }
  matching.stop();
  if (judge && table.rules().numbering().asks_all_texts()) {
    const Stopwatch reading(options.timing, Step::kTexts);
    judge->read_all_texts();
  }
  std::vector<RuleResult> results =
      judge_all({table, input, facts, packs, judge ? &*judge : nullptr, words, options.timing}, drafts);
  drop_explained(table, results, drafts);
  const Stopwatch settling(options.timing, Step::kSettle);
  const PlanCase one{
      table,        input.plan, facts, judge ? &judge->index() : nullptr, input.complete, !options.guidances.empty(),
      input.waivers};
  Settlement settlement = settle(one, std::move(results), std::move(drafts), options.waivers);
  audit.findings = std::move(settlement.findings);
  audit.rulings = std::move(settlement.rulings);
  if (audit.source && !audit.findings.empty())
    audit.lines = std::make_shared<const plans::LineIndex>(audit.source->bytes());
  return audit;
}

}  // namespace rasoat::checker
